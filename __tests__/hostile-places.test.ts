// What lies in a stranger's tree where a command reads or writes by itself: no symlink of it decides which file is
// overwritten, and none stops a scan.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { bartizan } from './command-line.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A tree, and beside it a folder that is none of its business. */
function place(): { readonly tree: string; readonly outside: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-places-')));
  made.push(folder);
  const [tree, outside] = [join(folder, 'tree'), join(folder, 'outside')];
  for (const each of [tree, outside]) mkdirSync(each);
  writeFileSync(join(tree, 'a.txt'), 'a\n');
  return { tree, outside };
}

describe('nothing is written through a symlink of the tree', () => {
  test.each([
    ['the baseline', 'bartizan-baseline.json', ['baseline']],
    ['a baseline of another name', 'known.json', ['baseline', 'known.json']],
    ['a report', 'out.json', ['scan', '--report', 'json=out.json']],
  ])('%s', async (_, name, args) => {
    for (const isThere of [true, false]) {
      const { tree, outside } = place();
      const victim = join(outside, 'profile');
      if (isThere) writeFileSync(victim, '{ "version": 1, "findings": [] }');
      symlinkSync(victim, join(tree, name));
      expect(await bartizan(tree, ...args)).toEqual({
        code: 2,
        out: '',
        err: `bartizan: cannot write ${name}: ${name} is a symlink\nThe scanned tree must not decide which file is overwritten.\n`,
      });
      expect(isThere ? readFileSync(victim, 'utf8') : existsSync(victim)).toBe(
        isThere ? '{ "version": 1, "findings": [] }' : false,
      );
    }
  });

  test('a report into the scanned tree, asked for from elsewhere', async () => {
    const { tree, outside } = place();
    symlinkSync(join(outside, 'profile'), join(tree, 'out.json'));
    mkdirSync(join(tree, 'sub'));
    for (const [cwd, path, file] of [
      [outside, tree, join(tree, 'out.json')],
      [join(tree, 'sub'), '..', '../out.json'],
    ] as const) {
      const { code, err } = await bartizan(cwd, 'scan', path, '--report', `json=${file}`);
      expect([code, err]).toEqual([2, expect.stringContaining(`cannot write ${file}: out.json is a symlink`)]);
    }
    expect(existsSync(join(outside, 'profile'))).toBe(false);
  });
});

test('a symlink in a circle where a config may lie is no config', async () => {
  const { tree } = place();
  symlinkSync('.github', join(tree, '.github'));
  expect(await bartizan(tree, 'scan', '--quiet')).toMatchObject({ code: 0, err: '' });
});

test('what a config takes away from the rules is said, where nothing is found too', async () => {
  const { tree } = place();
  writeFileSync(join(tree, 'bartizan.yml'), 'rules: { disable: ["*"], severity: { code/command-injection: low } }\n');
  const { code, out } = await bartizan(tree, 'scan');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Config +The config turns (\d+) of \1 rules off \(\*\) and sets the severity of 1 \(code\/command-injection\)\.$/m,
  );
});

test('a baseline that has no folder to be in', async () => {
  const { tree } = place();
  const { code, err } = await bartizan(tree, 'baseline', 'nowhere/known.json');
  expect([code, err]).toEqual([
    2,
    'bartizan: cannot write nowhere/known.json: there is no folder nowhere\nCreate it first.\n',
  ]);
});

describe('what a user names', () => {
  test.each([
    ['a config', ['scan', '--config'], 'cannot read the config file'],
    ['a baseline', ['scan', '--baseline'], 'cannot read the baseline'],
    ['the baseline to write', ['baseline'], 'cannot read'],
    ['a rule pack', ['scan', '--rule-pack'], 'cannot read the rule pack'],
    ['rules to check', ['rules', 'check'], 'cannot read the rule pack'],
    ['a snapshot', ['scan', '--mcp-snapshot'], 'the MCP snapshot /dev/zero is larger than'],
  ])('%s may be endless', async (_, args, message) => {
    const { code, err } = await bartizan(place().tree, ...args, '/dev/zero');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).toMatch(/is too large|larger than/);
  });

  test.each([
    ['a config', ['scan', '--config', 'x.yml'], 'there is no config file x.yml', 'It was looked for in '],
    ['a baseline', ['scan', '--baseline', 'x'], 'there is no baseline file x', 'It is written by: bartizan baseline x'],
    ['a rule pack', ['rules', 'check', 'x'], 'cannot read the rule pack x: it does not exist', 'It was looked for in '],
  ])('%s may be missing', async (_, args, message, hint) => {
    const { code, err } = await bartizan(place().tree, ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(new RegExp(`^bartizan: ${message}\\n${hint}`))]);
  });
});
