// Which categories a scan can say something of, by what is in the tree.

import { expect, test } from '@jest/globals';
import { evaluatedBy } from '../../src/assess/score.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';

const SERVER = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'files', version: '1.0.0' });
server.registerTool('add', { description: 'Adds two numbers.', inputSchema: { a: z.number(), b: z.number() } },
  async ({ a, b }) => ({ content: [{ type: 'text', text: String(a + b) }] }));
`;

async function scanned(files: Readonly<Record<string, string>>, rules = (_: string) => true) {
  return scanTargets(
    [
      openMemory(
        'case',
        Object.entries(files).map(([path, text]) => ({ path, text })),
      ),
    ],
    { rules: compileRules(readPacks().rules, ({ id }) => rules(id)), now: () => 0 },
  );
}

async function evaluated(files: Readonly<Record<string, string>>, rules?: (id: string) => boolean): Promise<string[]> {
  const result = await scanned(files, rules);
  return [...evaluatedBy(result.applied, result.rules).categories].toSorted();
}

const EVERYTHING = ['agency', 'data', 'execution', 'governance', 'network', 'prompt', 'secrets', 'supply-chain'];

test.each<[name: string, files: Record<string, string>, expected: readonly string[]]>([
  ['nothing', {}, []],
  [
    'code, documents and prose of no agent',
    { 'a.ts': 'export const a = 1;\n', 'b.json': '{}', 'README.md': '# A\n' },
    ['secrets'],
  ],
  [
    'a workflow without AI',
    { '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    steps:\n      - run: npm test\n' },
    ['secrets'],
  ],
  ['an MCP server in source code', { 'server.ts': SERVER }, EVERYTHING],
  [
    'a client configuration',
    { '.mcp.json': '{ "mcpServers": { "a": { "command": "a" } } }' },
    EVERYTHING.filter((each) => each !== 'data'),
  ],
  [
    'a skill',
    { '.claude/skills/a/SKILL.md': '---\nname: a\ndescription: Adds.\n---\nAdd.\n' },
    ['agency', 'execution', 'prompt', 'secrets', 'supply-chain'],
  ],
  [
    'a list of tools',
    { 'tools.json': '{ "tools": [{ "name": "add", "description": "Adds.", "inputSchema": { "type": "object" } }] }' },
    EVERYTHING,
  ],
])('%s', async (_, files, expected) => {
  expect(await evaluated(files)).toEqual(expected);
});

test('a rule that was not asked for says nothing', async () => {
  expect(await evaluated({ 'server.ts': SERVER }, (id) => id.startsWith('config/'))).toEqual([]);
});

test.each<[name: string, files: Record<string, string>, isOutOfReach: boolean]>([
  ['no server', { 'a.ts': 'export const a = 1;\n' }, false],
  ['a server in source code', { 'server.ts': SERVER }, true],
  ['a configured server', { '.mcp.json': '{ "mcpServers": { "a": { "url": "https://mcp.example.com/mcp" } } }' }, true],
])('what only a running server shows is out of reach where there is one: %s', async (_, files, isOutOfReach) => {
  const { unlooked, applied } = await scanned(files);
  expect([...unlooked].filter((id) => applied.has(id))).toEqual([]);
  expect(unlooked.has('auth/open-strong-tools')).toBe(isOutOfReach);
  expect(unlooked.has('config/malicious-package')).toBe(false);
});
