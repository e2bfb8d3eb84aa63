// The rules of docs/writing-rules.md, as they stand there: they load, their examples do what they should, and they name all fields.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { dispatch } from '../../src/cli.ts';
import { RULE_FIELDS } from '../../src/rules/schema.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/writing-rules.md'), 'utf8');
const packs = [...guide.matchAll(/^```yaml\n# (acme\/[\w-]+\.yaml)\n([\s\S]*?)^```$/gm)];
const folder = mkdtempSync(join(tmpdir(), 'bartizan-rules-guide-'));
mkdirSync(join(folder, 'acme'));
for (const [, path, text] of packs) writeFileSync(join(folder, path as string), text as string);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the examples do what they should', async () => {
  expect(await runHere(folder, 'rules', 'check', 'acme')).toEqual({
    code: 0,
    out: '2 rules, 5 examples: all as they should be\n',
    err: '',
  });
});

test('they find what they are for', async () => {
  const server = { url: 'https://mail.internal.acme.example/mcp', alwaysAllow: ['*'] };
  writeFileSync(join(folder, '.mcp.json'), JSON.stringify({ mcpServers: { mail: server } }));
  const { code, out } = await runHere(folder, 'scan', '.', '--rule-pack', 'acme', '--rule', 'acme/*', '--all');
  expect(code).toBe(1);
  expect(out).toContain('acme/gateway-bypassed');
  expect(out).toContain('acme/approvals-off');
});

test('the table of fields is theirs, in their order', () => {
  const table = guide.slice(guide.indexOf('| field |'), guide.indexOf('\n\nA gate rule'));
  const named = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
    [...(cell as string).matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );
  expect(named.toSorted()).toEqual([...RULE_FIELDS].toSorted());
});

async function runHere(cwd: string, ...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await dispatch(args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isOutTerminal: false,
    isErrTerminal: false,
    columns: undefined,
    now: () => performance.now(),
    today: () => '2026-11-22',
    randomKey: () => '0123456789abcdef',
  });
  return { code, out, err };
}
