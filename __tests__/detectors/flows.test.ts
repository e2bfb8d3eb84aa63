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

const SPIRE = [
  'import subprocess',
  'from mcp.server.fastmcp import FastMCP',
  'mcp = FastMCP("spire")',
  '',
  'class Bells:',
  '    def ring(self, tune: str) -> None:',
  '        subprocess.run(f"ring {tune}", shell=True)',
  '',
  '@mcp.tool()',
  'def ring(tune: str) -> str:',
  '    Bells().ring(tune)',
  '    return "rung"',
  '',
];

async function identitiesOf(lines: readonly string[]) {
  const rules = compileRules(readPacks().rules, ({ id }) => id.startsWith('code/'));
  const files = [{ path: 'server.py', text: lines.join('\n') }];
  const { findings } = await scanTargets([openMemory('spire', files)], { rules, now: () => 0 });
  return findings.map(({ ruleId, identity }) => ({ ruleId, ...identity }));
}

test('a further tool that reaches the same place does not renew a finding', async () => {
  const [only, ...others] = await identitiesOf(SPIRE);
  expect(others).toEqual([]);
  expect(only?.place).toBe('function Bells.ring');
  // Before the other one, by another argument, and shorter.
  const earlier = ['@mcp.tool()', 'def all(air: str) -> None:', '    Bells().ring(air)', ''];
  expect(await identitiesOf([...SPIRE.slice(0, 8), ...earlier, ...SPIRE.slice(8)])).toEqual([only]);
});

test('what stands in a handler goes by its argument', async () => {
  const lines = ['    subprocess.run(f"oil {hinge} {arm}", shell=True)', '    return "oiled"', ''];
  const handler = ['@mcp.tool()', 'def oil(hinge: str, arm: str) -> str:', ...lines];
  const [, own] = await identitiesOf([...SPIRE, ...handler]);
  expect(own?.place).toBe('function oil / argument hinge');
});
