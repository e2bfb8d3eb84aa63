// A scan and the analysis of a target's source code: what is analysed, what becomes of its flows, and what is said when
// it could not be.

import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/model/finding.ts';
import { scanTargets } from '../../src/scan.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { asked, markerAnalysis } from './marker-analysis.ts';
import { FLOW_RULES, FLOW_RULES_AND_MASKS } from './rules.ts';

const SERVER = 'from mcp.server import Server\n\n# TOOL git_log\n';
const SHELL = '# FLOW argument branch of git_log to shell';

type Files = Readonly<Record<string, string>>;

async function scanned(files: Files, options: Partial<Parameters<typeof scanTargets>[1]> = {}) {
  const memory = openMemory(
    'memory',
    Object.entries(files).map(([path, text]) => ({ path, text })),
  );
  return scanTargets([memory], { rules: FLOW_RULES, now: () => 0, analyse: markerAnalysis, ...options });
}

async function candidatesOf(files: Files): Promise<Readonly<Record<string, readonly string[]>>> {
  asked.length = 0;
  await scanned(files);
  return asked[0]?.candidates ?? {};
}

describe('the analysis begins at', () => {
  test.each([
    ['a.py', 'from mcp.server.fastmcp import FastMCP\n', ['registers tools']],
    ['a.py', 'from fastmcp import Client\n', ['registers tools']],
    ['a.py', 'from .app import app\n\n@app.tool\ndef run(a): ...\n', ['registers tools']],
    ['a.py', 'from .app import app\r\n\r\n@app.tool\r\ndef run(a): ...\r\n', ['registers tools']],
    ['a.py', 'class Run(BaseTool):\n    def _run(self, a): ...\n', ['registers tools']],
    [
      'a.ts',
      'export function register(server: Server) {\n  server.tool("a", async () => {});\n}\n',
      ['registers tools'],
    ],
    ['a.mjs', 'import {\n  McpThing,\n} from "@modelcontextprotocol/server";\n', ['registers tools']],
    ['a.cjs', 'const { Server } = require("@modelcontextprotocol/sdk/server/index.js");\n', ['registers tools']],
    ['a.go', 'package a\n\nimport (\n\t"fmt"\n\n\t"github.com/mark3labs/mcp-go/mcp"\n)\n', ['registers tools']],
    ['a.go', 'package a\n\nfunc add(s *MCPServer) { s.AddTool(tool, handle) }\n', ['registers tools']],
    ['a.py', 'import openai\nanswer = openai.OpenAI().responses.create()\n', ['asks a model']],
    ['a.tsx', "import OpenAI from 'openai';\nawait client.invoke(a);\n", ['asks a model']],
    ['a.py', 'def ask(client):\n    return client.chat.completions.create()\n', ['asks a model']],
    ['a.py', 'async with ClientSession(*mcp) as session: ...\n', ['uses MCP servers']],
    ['a.py', 'import anthropic\nfrom mcp.server import Server\nask.create()\n', ['registers tools', 'asks a model']],
    ['tests/a.py', 'from langchain import hub\n', ['registers tools']],
  ])('%s %#', async (path, text, reasons) => {
    expect(await candidatesOf({ [path]: text })).toEqual({ [path]: reasons });
  });

  test.each([
    ['a.py', 'print("the openai key")\n'],
    ['a.py', 'PROVIDERS = [\n  "openai",\n  "anthropic",\n]\n'],
    ['a.ts', 'const tool = "hammer";\n'],
    ['a.py', 'import openai\nKEY = openai.api_key\n'],
    ['a.ts', "import type { Tool } from '@modelcontextprotocol/sdk/types.js';\n"],
    ['README.md', 'import openai\n'],
    ['a.sh', 'python -c "import openai"\n'],
    ['a.rs', 'use mcp::server; // import mcp\n'],
    ['a.d.ts', 'import { Server } from "@modelcontextprotocol/sdk";\n'],
    ['node_modules/a/a.js', 'const { Server } = require("@modelcontextprotocol/sdk/server/index.js");\n'],
    ['package-lock.json', '{ "a": "@modelcontextprotocol/sdk" }\n'],
  ])('not at %s %#', async (path, text) => {
    expect(await candidatesOf({ [path]: text })).toEqual({});
  });

  test('what many words in prose stand before', async () => {
    const prose = '# the openai key\n'.repeat(5000);
    expect(await candidatesOf({ 'a.py': `${prose}app.add_tool(run)\n` })).toEqual({ 'a.py': ['registers tools'] });
  });

  test('nothing of a line of megabytes of them', async () => {
    expect(await candidatesOf({ 'a.py': 'openai fastmcp '.repeat(250_000) })).toEqual({});
  });

  test('not at what a bundler made, and says so', async () => {
    const bundle = `var __toESM = 1;\n${'function a() { return server.tool("a", b); }\n'.repeat(3000)}// ${SHELL}\n`;
    const { findings, coverage } = await scanned({ 'dist/index.js': bundle.replace('__toESM', '__toESM(1)') });
    expect(findings).toEqual([]);
    expect(coverage.gaps).toMatchObject([{ path: 'dist/index.js', reason: 'not-supported' }]);
    expect(coverage.filesListed).toBe(1);
    expect((await scanned({ 'a.js': bundle })).findings).toHaveLength(1);
  });
});

test('what runs comes first', async () => {
  const files = { 'tests/a.py': SERVER, 'examples/a.py': SERVER, 'src/b.py': SERVER, 'src/a.py': SERVER };
  expect(Object.keys(await candidatesOf(files))).toEqual(['src/a.py', 'src/b.py', 'tests/a.py', 'examples/a.py']);
});

test('it is not loaded where there is nothing to analyse, nor when no rule asks', async () => {
  const analyse = async () => {
    throw new Error('loaded');
  };
  expect((await scanned({ 'a.py': 'print(1)\n' }, { analyse })).coverage.gaps).toEqual([]);
  expect((await scanned({ 'a.py': SERVER }, { analyse, rules: [] })).coverage.gaps).toEqual([]);
  expect((await scanned({ 'a.py': SERVER }, { analyse })).coverage.gaps).toHaveLength(1);
});

async function only(files: Files, options: Parameters<typeof scanned>[1] = {}): Promise<Finding> {
  const { findings } = await scanned(files, options);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

describe('a flow', () => {
  test('is a finding at its sink, with its steps', async () => {
    const found = await only({
      'src/server.py': `${SERVER}run(x)  ${SHELL} via src/run.py maybe: guarded by a prefix check\n`,
      'src/run.py': 'def run(x):\n    pass\n',
    });
    expect(found).toMatchObject({
      ruleId: 'team/shell',
      message: 'Argument `branch` of tool `git_log` reaches a shell in `subprocess.run`.',
      confidence: 'high',
      tier: 'gate',
      use: 'runtime',
      identity: { place: 'tool git_log / argument branch' },
      evidence: ['FLOW', 'guarded by a prefix check'],
      locations: [
        {
          path: 'src/server.py',
          range: { start: { line: 4, column: 11 }, end: { line: 4, column: 15 } },
          logical: 'tool git_log / argument branch',
        },
      ],
    });
    expect(found.flow).toMatchObject([
      { path: 'src/server.py', range: { start: { line: 1, column: 1 } }, what: 'argument `branch` of tool `git_log`' },
      { path: 'src/run.py', range: { start: { line: 1, column: 1 } }, what: 'passed on', snippet: { firstLine: 1 } },
      { path: 'src/server.py', range: { start: { line: 4, column: 11 } }, what: 'runs in a shell' },
    ]);
    expect(found.locations[0].lineHash).toMatch(/^[0-9a-f]+:1$/);
  });

  test('stands where it stands behind a byte order mark, other characters, and with CRLF', async () => {
    const text = `${SERVER}s = 'größer 😀'; run(x)  ${SHELL}\n`;
    for (const each of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')])
      expect((await only({ 'a.py': each })).locations[0].range.start).toEqual({ line: 4, column: 28 });
  });

  test('keeps its identity when the code around it changes', async () => {
    const before = await only({ 'a.py': `${SERVER}run(x)  ${SHELL}\n` });
    const after = await only({ 'a.py': `${SERVER}\n\nif y:\n    run(f"a {x}")  ${SHELL} low\n` });
    expect(after.identity).toEqual(before.identity);
    const other = await only({ 'a.py': `${SERVER}run(x)  ${SHELL.replace('branch', 'path')}\n` });
    expect(other.identity).not.toEqual(before.identity);
  });

  test('is as sure as the analysis and the rule are', async () => {
    expect((await only({ 'a.py': `${SERVER}${SHELL} low\n` })).confidence).toBe('low');
    const model = await only({ 'a.py': 'import openai\nask.create()\n# FLOW model answer of nothing to eval\n' });
    expect(model).toMatchObject({ ruleId: 'team/model-to-code', confidence: 'medium' });
  });

  test('of what exists to run commands is another rule’s', async () => {
    expect(await only({ 'a.py': `${SERVER}${SHELL} byDesign\n` })).toMatchObject({
      ruleId: 'team/shell-tool',
      tier: 'context',
    });
  });

  test('of an origin or sink that no rule takes is none', async () => {
    expect((await scanned({ 'a.py': `${SERVER}# FLOW argument a of b to path\n` })).findings).toEqual([]);
    expect((await scanned({ 'a.py': `${SERVER}# FLOW remote a of b to shell\n` })).findings).toEqual([]);
  });

  test.each([
    ['tests/test_a.py', 'test'],
    ['examples/a.py', 'example'],
  ])('in %s is in a place of that use', async (path, use) => {
    expect((await only({ [path]: `${SERVER}${SHELL}\n` })).use).toBe(use);
  });

  test('has its ignore marker read', async () => {
    const found = await only({
      'a.py': `${SERVER}# bartizan-ignore: team/shell -- branch is ours\nrun(x)  ${SHELL}\n`,
    });
    expect(found.marker).toMatchObject({ reason: 'branch is ours' });
    expect(found.inlineIgnore).toContain('# bartizan-ignore: team/shell');
  });

  test('shows no secret of any file it passes', async () => {
    const secret = ['xoxb', '2718281828459', '3141592653589', 'n8Q2vLx7Rk4zPq9wTn8Q2vLx'].join('-');
    const files = {
      'a.py': `URL = "${secret}"\n${SERVER}connect("${secret}")  ${SHELL} via b.py\n`,
      'b.py': `connect("${secret}")\n`,
    };
    const found = await only(files, { rules: FLOW_RULES_AND_MASKS });
    expect(JSON.stringify(found)).not.toContain('n8Q2vLx7Rk4zPq9w');
    expect(JSON.stringify(found.flow?.[1])).toContain('connect(');
  });
});

test('arguments of one tool that reach one place are one finding, which names them', async () => {
  const analyse: typeof markerAnalysis = async (request) => {
    const { flows, ...rest } = await markerAnalysis(request);
    const also = flows.map((flow) => ({
      ...flow,
      source: { ...flow.source, name: 'path' },
      confidence: 'low' as const,
    }));
    return { ...rest, flows: [...also, ...flows] };
  };
  const found = await only({ 'a.py': `${SERVER}${SHELL}\n` }, { analyse });
  expect(found).toMatchObject({ confidence: 'high', evidence: ['FLOW', 'also reached by `path`'] });
  expect(found.message).toContain('`branch`');
});

describe('paths that were not asked for', () => {
  const files = {
    'src/a.py': `${SERVER}${SHELL} via gen/b.py\n`,
    'gen/b.py': `${SERVER}${SHELL}\n`,
  };

  test.each([{ exclude: ['gen/**'] }, { include: ['src/**'] }])(
    'are read for others, and nothing is found in them: %j',
    async (options) => {
      asked.length = 0;
      const found = await only(files, options);
      expect(found.locations[0].path).toBe('src/a.py');
      expect(found.flow).toHaveLength(3);
      expect(Object.keys(asked[0]?.candidates ?? {})).toEqual(['src/a.py']);
    },
  );
});

describe('what could not be analysed is told', () => {
  test('by the analysis', async () => {
    const { coverage } = await scanned({ 'a.py': `${SERVER}UNPARSABLE` });
    expect(coverage.gaps).toMatchObject([{ path: 'a.py', reason: 'unparsable', detail: 'line 1: not source' }]);
    expect(coverage).toMatchObject({ filesListed: 1, filesWhole: 0 });
  });

  test('when it fails', async () => {
    const { coverage, findings } = await scanned({ 'a.py': `${SERVER}BREAK` });
    expect(coverage.gaps).toMatchObject([
      { path: 'a.py', reason: 'detector-failed', detail: expect.stringContaining('broken') },
    ]);
    expect(findings).toEqual([]);
  });

  test('when the time is over', async () => {
    let moment = 0;
    const { coverage } = await scanned({ 'a.py': SERVER }, { now: () => moment++, deadline: 6 });
    expect(coverage.gaps.map(({ reason }) => reason)).toEqual(['time-limit']);
    expect(coverage.filesListed).toBe(1);
  });

  test('when a file is too large', async () => {
    const large = { path: 'a.py', text: `${SERVER}${'# long\n'.repeat(700_000)}` };
    const { coverage } = await scanned({ [large.path]: large.text });
    expect(coverage.gaps.map(({ reason }) => reason)).toEqual(['too-large']);
  });
});

test('what was analysed, and what is registered, is in the result', async () => {
  const { coverage, registered, analysed, timings } = await scanned({ 'a.py': `\n${SERVER}`, 'b.py': 'print(1)\n' });
  expect(coverage.code).toEqual({ parsed: { 'registers tools': 1 }, functions: 3, tools: 1 });
  expect(analysed).toEqual([{ target: 'memory', path: 'a.py' }]);
  expect(timings).toMatchObject({ parse: 1, analyse: 2 });
  expect(registered).toEqual([
    {
      target: 'memory',
      path: 'a.py',
      range: { start: { line: 4, column: 3 }, end: { line: 4, column: 15 } },
      kind: 'tool',
      name: 'git_log',
      schema: { type: 'object', properties: { token: { default: 'none' } } },
      framework: 'fake',
      isGuess: false,
    },
  ]);
});
