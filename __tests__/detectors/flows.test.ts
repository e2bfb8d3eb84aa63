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

test('checks of one file that nobody understands are one note', async () => {
  const files = [
    {
      path: 'server.py',
      text: [
        'from mcp.server.fastmcp import FastMCP',
        'from checks import ensure_allowed, validate',
        'mcp = FastMCP("crypt")',
        '',
        '@mcp.tool()',
        'def open_door(name: str) -> str:',
        '    ensure_allowed(name)',
        '    validate(name)',
        '    with open(name) as door:',
        '        return door.read()',
        '',
      ].join('\n'),
    },
    {
      path: 'checks.py',
      text: [
        'import keeper',
        '',
        'def ensure_allowed(name):',
        '    keeper.ask(name)',
        '',
        'def validate(name):',
        '    keeper.look(name)',
        '',
      ].join('\n'),
    },
  ];
  const rules = compileRules(readPacks().rules, ({ id }) => id === 'code/path-traversal');
  const { findings } = await scanTargets([openMemory('crypt', files)], { rules, now: () => 0 });
  expect(findings.flatMap(({ evidence }) => evidence.slice(1))).toEqual([
    'what `ensure_allowed` and `validate` in checks.py check is not understood',
  ]);
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

async function toldOf(path: string, lines: readonly string[]) {
  const rules = compileRules(readPacks().rules, ({ id }) => id.startsWith('code/'));
  const files = [{ path, text: `${lines.join('\n')}\n` }];
  const { findings } = await scanTargets([openMemory('mill', files)], { rules, now: () => 0 });
  return findings.map(({ ruleId, locations: [at], message, evidence }) => ({
    ruleId,
    line: at?.range?.start.line,
    message,
    evidence: evidence ?? [],
  }));
}

const MILL = [
  'import os, logging, requests',
  'from mcp.server.fastmcp import FastMCP',
  'from starlette.requests import Request',
  'mcp = FastMCP("mill")',
];

test('one call that arguments and requests reach is told once, by the rule that says most', async () => {
  const grind = ['def grind(flour: str) -> None:', '    os.system(f"grind {flour}")'];
  const tool = ['@mcp.tool()', 'def mill(flour: str) -> str:', '    grind(flour)', '    return "ground"'];
  const route = [
    '@mcp.custom_route("/mill", methods=["POST"])',
    'async def by_request(request: Request):',
    '    grind(request.query_params["flour"])',
  ];
  const both = await toldOf('server.py', [...MILL, ...grind, ...tool, ...route]);
  expect(both.map(({ ruleId }) => ruleId)).toEqual(['code/command-injection']);
  expect(both[0]?.evidence).toContain('an HTTP request gets here as well');
  const alone = await toldOf('server.py', [...MILL, ...grind, ...route]);
  expect(alone.map(({ ruleId }) => ruleId)).toEqual(['code/request-to-execution']);
});

test('an address taken from a request is told once, however many calls it reaches; queries are not', async () => {
  const route = [
    '@mcp.custom_route("/mill", methods=["POST"])',
    'async def by_request(request: Request):',
    '    base = request.headers["x-mill-url"]',
  ];
  const asked = ['    first(base)', '    second(base)'];
  const to = (name: string) => [`def ${name}(base):`, `    return requests.get(base + "/${name}").status_code`];
  const found = await toldOf('server.py', [...MILL, ...to('first'), ...to('second'), ...route, ...asked]);
  expect(found.map(({ ruleId, line }) => [ruleId, line])).toEqual([['code/request-to-resource', 6]]);
  expect(found[0]?.evidence).toContain('the same reaches one more call, in `second`');
  const run = (name: string) => [`def ${name}(base):`, `    os.system("${name} " + base)`];
  const run2 = await toldOf('server.py', [...MILL, ...run('first'), ...run('second'), ...route, ...asked]);
  expect(run2.map(({ line }) => line)).toEqual([6, 8]);
});

test('variables of the environment are told by name, all of them as what they are', async () => {
  const tool = (result: string) => [...MILL, '@mcp.tool()', 'def tell() -> str:', `    return ${result}`];
  const messagesOf = async (path: string, lines: readonly string[]) =>
    (await toldOf(path, lines)).map(({ message }) => message);
  const is = ' is part of what the tool returns.';
  expect(await messagesOf('server.py', tool('os.environ.get("MILL_TOKEN")'))).toEqual([`Secret \`MILL_TOKEN\`${is}`]);
  expect(await messagesOf('server.py', tool('os.environ["MILL_TOKEN"]'))).toEqual([`Secret \`MILL_TOKEN\`${is}`]);
  expect(
    await messagesOf('server.py', tool('",".join(os.environ.get(k, "") for k in sorted({"LEVEL", "MODE"}))')),
  ).toEqual([]);
  expect(await messagesOf('server.py', tool('str(dict(os.environ))'))).toEqual([`The whole environment${is}`]);
  const server = (text: string) => [
    "import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';",
    "const server = new McpServer({ name: 'mill', version: '1.0.0' });",
    "server.registerTool('tell', { description: 'Tells' }, async () => (",
    `  { content: [{ type: 'text', text: ${text} }] }));`,
  ];
  expect(await messagesOf('server.ts', server('process.env.MILL_TOKEN'))).toEqual([`Secret \`MILL_TOKEN\`${is}`]);
  const schema = [
    "import { z } from 'zod';",
    'const env = z.object({ MILL_MODE: z.string(), MILL_TOKEN: z.string() }).parse(process.env);',
  ];
  expect(await messagesOf('server.ts', [...schema, ...server('env.MILL_MODE')])).toEqual([]);
  expect(await messagesOf('server.ts', [...schema, ...server('env.MILL_TOKEN')])).toEqual([
    `Secret \`MILL_TOKEN\`${is}`,
  ]);
  expect(await messagesOf('server.ts', [...schema, ...server('String(env)')])).toEqual([`The whole environment${is}`]);
  expect(await messagesOf('server.ts', server('JSON.stringify(process.env)'))).toEqual([`The whole environment${is}`]);
});

test('a page that names an address is for review, an answer of a service the program itself chose only told', async () => {
  const tool = (base: string) => [
    ...MILL,
    '@mcp.tool()',
    'def follow(name: str, host: str) -> int:',
    `    found = requests.get(${base} + "/mills").json()`,
    '    return requests.get(found["next"]).status_code',
  ];
  const tiersOf = async (base: string) => {
    const rules = compileRules(readPacks().rules, ({ id }) => id === 'code/content-to-resource');
    const files = [{ path: 'server.py', text: `${tool(base).join('\n')}\n` }];
    const { findings } = await scanTargets([openMemory('mill', files)], { rules, now: () => 0 });
    return findings.map(({ tier }) => tier);
  };
  expect(await tiersOf('"https://mills.example.com"')).toEqual(['context']);
  expect(await tiersOf('f"https://mills.example.com/{name}"')).toEqual(['context']);
  expect(await tiersOf('f"https://{host}"')).toEqual(['review']);
});

test('what a framework injects is no part of a request, by an annotation with a name as well', async () => {
  const route = (type: string) => [
    'import os',
    'from typing import Annotated',
    'from fastapi import Depends, FastAPI',
    'from mcp.server.fastmcp import FastMCP',
    'mcp = FastMCP("mill")',
    'def settings(): ...',
    'Settings = Annotated[dict, Depends(settings)]',
    'Named = Annotated[dict, "what to grind"]',
    'app = FastAPI()',
    '@app.post("/mill")',
    `async def mill(how: ${type}):`,
    '    os.system("grind " + how["flour"])',
  ];
  expect(await toldOf('server.py', route('Settings'))).toEqual([]);
  expect(await toldOf('server.py', route('Annotated[dict, Depends(settings)]'))).toEqual([]);
  expect((await toldOf('server.py', route('Named'))).map(({ ruleId }) => ruleId)).toEqual([
    'code/request-to-execution',
  ]);
});

test('where an unknown call made the address, the tool is not said to choose it', async () => {
  const tool = (address: string) => [
    ...MILL,
    'from mills import directory, hints',
    '@mcp.tool()',
    'def visit(name: str) -> int:',
    `    return requests.get(${address}).status_code`,
  ];
  const rules = compileRules(readPacks().rules, ({ id }) => id === 'code/ssrf');
  const tiersOf = async (address: string) => {
    const files = [{ path: 'server.py', text: `${tool(address).join('\n')}\n` }];
    const { findings } = await scanTargets([openMemory('mill', files)], { rules, now: () => 0 });
    return findings.map(({ tier }) => tier);
  };
  expect(await tiersOf('hints.polish(name)')).toEqual(['review']);
  expect(await tiersOf('"http://" + name')).toEqual(['gate']);
});
