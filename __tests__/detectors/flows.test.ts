import { expect, test } from '@jest/globals';
import { compileRules } from '../../src/rules/compile.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { runCases } from './cases.ts';

runCases('flows');

test('what is said is a sentence, and names all arguments that get there', async () => {
  const text = [
    "import { exec } from 'node:child_process';",
    "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';",
    "import { z } from 'zod';",
    "const server = new McpServer({ name: 'dome', version: '1.0.0' });",
    "server.registerTool('turn', { inputSchema: { to: z.string(), at: z.string() } }, async ({ to, at }) => {",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source code
    '  exec(`dome --at ${at} --to ${to}`);',
    "  return { content: [{ type: 'text', text: 'turned' }] };",
    '});',
    '',
  ].join('\n');
  const rules = compileRules(readPacks().rules, ({ id }) => id.startsWith('code/'));
  const { findings } = await scanTargets([openMemory('dome', [{ path: 'server.ts', text }])], { rules, now: () => 0 });
  expect(findings.map(({ message }) => message)).toEqual([
    'Argument `to` of tool `turn` reaches a shell in `child_process.exec`.',
  ]);
  expect(findings.flatMap(({ evidence }) => evidence ?? [])).toContain('also reached by `at`');
});
