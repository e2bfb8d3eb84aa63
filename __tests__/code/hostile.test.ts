// Sources that were written, broken or made by programs so that an analysis crashes, hangs or fills the memory. What counts is
// that it comes back, says what it left out, and finds what stands beside.

import { describe, expect, test } from '@jest/globals';
import type { CodeAnalysis } from '../../src/code/flow.ts';
import { analyseFiles } from './analyse-files.ts';

const PYTHON = `from mcp.server.fastmcp import FastMCP
import subprocess
mcp = FastMCP("x")
`;
const TYPESCRIPT = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { execSync } from 'node:child_process';
import { z } from 'zod';
const server = new McpServer({ name: 'x', version: '1' });
`;
const GO = `package main

import (
	"context"
	"os/exec"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)
`;

function times(count: number, line: (at: number) => string, between = '\n'): string {
  return Array.from({ length: count }, (_, at) => line(at)).join(between);
}

/** A tool with these lines, and a flow after them. */
function python(lines: string, before = ''): string {
  const body = lines.replace(/^/gm, '    ');
  return `${PYTHON}${before}
@mcp.tool()
def go(text: str, items: list[str]) -> str:
${body}
    subprocess.run(text, shell=True)
    return "ok"
`;
}

function typescript(lines: string, before = ''): string {
  return `${TYPESCRIPT}${before}
server.tool('go', { text: z.string(), items: z.array(z.string()) }, async ({ text, items }) => {
${lines}
execSync(text);
return { content: [] };
});
`;
}

function go(lines: string, before = ''): string {
  return `${GO}${before}
func handle(ctx context.Context, req mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	text, _ := req.RequireString("text")
	${lines}
	exec.Command("sh", "-c", text).Run()
	return mcp.NewToolResultText("ok"), nil
}
func main() {
	s := server.NewMCPServer("x", "1")
	s.AddTool(mcp.NewTool("go", mcp.WithString("text")), handle)
}
`;
}

const NESTED: readonly (readonly [name: string, path: string, text: string])[] = [
  ['parentheses', 'a.py', python(`x = ${'('.repeat(5000)}text${')'.repeat(5000)}`)],
  ['parentheses', 'a.ts', typescript(`const x = ${'('.repeat(5000)}text${')'.repeat(5000)};`)],
  ['parentheses', 'a.go', go(`x := ${'('.repeat(5000)}text${')'.repeat(5000)}`)],
  ['arrays', 'a.ts', typescript(`const x = ${'['.repeat(3000)}text${']'.repeat(3000)};`)],
  ['objects', 'a.ts', typescript(`const x = ${'{a:'.repeat(3000)}text${'}'.repeat(3000)};`)],
  ['templates', 'a.ts', typescript(`const x = ${'`a$'.concat('{').repeat(1500)}text${'}b`'.repeat(1500)};`)],
  ['functions', 'a.ts', typescript(`${'(() => {'.repeat(3000)}${'})();'.repeat(3000)}`)],
  ['conditions', 'a.ts', typescript(`${'if (text) {'.repeat(3000)}${'}'.repeat(3000)}`)],
  ['conditions', 'a.go', go(`${'if text != "" {\n'.repeat(2000)}${'}\n'.repeat(2000)}`)],
  ['calls', 'a.py', python(`x = ${'f('.repeat(3000)}text${')'.repeat(3000)}`)],
  ['comprehensions', 'a.py', python(`x = ${'[y for y in '.repeat(500)}text${']'.repeat(500)}`)],
  ['conditional expressions', 'a.py', python(`x = ${'text if x else ('.repeat(2000)}text${')'.repeat(2000)}`)],
];

/** Nothing here is deep: it is much, or grows. */
const MUCH: readonly (readonly [name: string, path: string, text: string])[] = [
  ['branches', 'a.py', python(times(2000, (at) => `if items[${at}]:\n  v${at} = text + "${at}"`))],
  ['branches of one condition', 'a.py', python(`if a:\n  pass\n${times(1500, (at) => `elif a == ${at}:\n  b = a`)}`)],
  ['cases', 'a.go', go(`switch text {\n${times(1500, (at) => `case "a${at}":\nuse(text)`)}\n}`)],
  ['loops in loops', 'a.py', python(`${times(30, (at) => `${' '.repeat(at)}while f(x):`)}\n${' '.repeat(30)}x = text`)],
  ['a text added to itself', 'a.py', python(`x = text\n${times(400, () => 'x = x + x')}`)],
  ['a constant added to itself', 'a.py', python('pass', `x = "aaaaaaaa"\n${times(60, () => 'x = x + x')}`)],
  ['a list added to itself', 'a.py', python(`x = [text]\n${times(60, () => 'x = x + x')}`)],
  ['an object in itself', 'a.py', python(`x = {}\n${times(100, (at) => `x = {"a": x, "b": x, **x, "k${at}": text}`)}`)],
  [
    'things that grow in loops',
    'a.py',
    python('x = []\nfor i in items:\n  x.append(x)\n  x += x + [i, x]\n  i = f"{x}{i}"'),
  ],
  ['a table', 'a.py', python('use(TABLE[text])', `TABLE = {${times(5000, (at) => `"k${at}": "v${at}"`, ',')}}`)],
  [
    'functions that call themselves with more',
    'a.py',
    python(
      'a(text, [])',
      'def a(x, l):\n    l.append(x)\n    return b(x + x, l + [x, l])\ndef b(x, l):\n    return a([x, l], {"x": x, "l": l})',
    ),
  ],
  [
    'functions that call each other',
    'a.py',
    python(
      'f0("x")',
      times(1500, (at) => `def f${at}(a):\n    return f${(at * 7 + 1) % 1500}(a) + f${(at * 13 + 5) % 1500}(a)`),
    ),
  ],
  [
    'closures that hand each other on',
    'a.ts',
    typescript('const f = (g, x) => (h) => f(h, g(x + x)); const q = f(f, text); q(q)(q)(f)(q);'),
  ],
  [
    'classes that extend each other in a circle',
    'a.py',
    python(
      'C0().run("x")',
      times(300, (at) => `class C${at}(C${(at + 1) % 300}):\n    def run(self, x):\n        return super().run(x)`),
    ),
  ],
  [
    'decorators that decorate each other',
    'a.py',
    python('a("x")', '@b\ndef a(x): return b(x)\n@a\ndef b(x): return a(x)'),
  ],
  [
    'schemas in a circle',
    'a.ts',
    typescript('', 'const a = z.lazy(() => z.object({ a, b }));\nconst b = z.union([a, z.lazy(() => b)]);'),
  ],
  [
    'names of everything',
    'a.ts',
    typescript('const o = { __proto__: items, constructor: 1, toString: 2 }; o.__proto__.x = 1;'),
  ],
  ['windows lines', 'a.py', python('pass').replaceAll('\n', '\r\n')],
  ['a mark of byte order', 'a.py', `\uFEFF${python('pass')}`],
  ['characters that are none', 'a.py', python('x = "\uD800\uDFFF\uFFFD"')],
];

const BROKEN: readonly (readonly [name: string, path: string, text: string])[] = [
  ['nothing', 'a.py', ''],
  ['only line ends', 'a.ts', '\n'.repeat(200_000)],
  ['only braces', 'a.ts', '{'.repeat(50_000)],
  ['only parentheses', 'a.py', '('.repeat(50_000)],
  ['only templates', 'a.ts', '`$'.concat('{').repeat(10_000)],
  ['only elements', 'a.tsx', '<a b={'.repeat(5000)],
  ['only arrows', 'a.ts', 'async(a,b=>('.repeat(1000)],
  ['only operators', 'a.py', `x = ${'not '.repeat(10_000)}y`],
  ['only lambdas', 'a.py', 'lambda x: '.repeat(3000)],
  ['only pointers', 'a.go', `package x\nvar x ${'*'.repeat(10_000)}y`],
  ['binary', 'a.py', times(2000, (at) => String.fromCharCode((at * 7919) % 65_536), '')],
];

function shells({ flows }: CodeAnalysis): number {
  return flows.filter(({ sink }) => sink === 'shell').length;
}

describe('hostile sources', () => {
  test.each(NESTED)('nested too deeply: %s in %s', async (_name, path, text) => {
    const { flows, gaps } = await analyseFiles({ [path]: text });
    expect([flows.length > 0, gaps.map((gap) => gap.reason)]).toEqual([true, expect.arrayContaining(['too-deep'])]);
  });

  test.each(MUCH)('too much, or growing: %s in %s', async (_name, path, text) => {
    expect(shells(await analyseFiles({ [path]: text }))).toBe(1);
  });

  test('a converter that is called with texts made in ever new ways', async () => {
    const inline = times(
      110,
      (at) => `        if m.group("p${at}"):\n            piece(nodes, m.group("p${at}").strip("${at}"), base)`,
    );
    const block = times(
      110,
      (at) => `    if re.match("^${at}", line):\n        out.append(inline(re.sub("^${at}", "", line), base))`,
    );
    const text = python(
      'text = re.sub("x", "", text)\nuse(block(text, text.lower()), block(text.strip(), items[0]), block(items[1], text))',
      `import re
def piece(nodes, text, base):
    for m in re.finditer("[A-Z]+-[0-9]+", text):
        nodes.append({"text": text[: m.start()], "href": f"{base}/{m.group(1)}"})
    nodes.append({"text": text})

def inline(text, base):
    nodes = []
    for m in re.finditer("(?P<p0>a)", text):
${inline}
    return nodes

def block(text, base):
    out = []
    for line in text.split("\\n"):
${block.replace(/^/gm, '    ')}
        if line.startswith(">"):
            out.append(block(line[1:], base))
    return out
`,
    );
    const { flows, gaps } = await analyseFiles({ 'a.py': text });
    expect([flows.filter(({ sink }) => sink === 'shell').length, gaps]).toEqual([1, []]);
  });

  test('worn functions: what is quoted stays so, what is handed on stays what it was, and a late sink is met', async () => {
    const calls = [
      (at: number) => `plain(page.replace("${at}", "") + "${at}")`,
      (at: number) => `quoted(page.replace("${at}", "") + "${at}")`,
      (at: number) => `trimmed("${at}" + re.sub("[^a-z]", "", page))`,
    ];
    const worn = calls.map((call) => times(60, call)).join('\n');
    const text = python(
      `page = requests.get("https://example.com").text
${worn}
subprocess.run("ls " + quoted(page + "z"), shell=True)
subprocess.run("ls " + plain(shlex.quote(page)), shell=True)
subprocess.run("ls " + plain(page + "z"), shell=True)
subprocess.run("ls " + trimmed(page + "z"), shell=True)
plain(page, "run")`,
      `import re
import requests
import shlex
def quoted(text):
    return shlex.quote(text.strip())

def trimmed(text):
    return text.strip()

def plain(text, mode=""):
    if mode == "run":
        subprocess.run(text, shell=True)
    return text.strip()
`,
    );
    const { flows } = await analyseFiles({ 'a.py': text });
    const lines = flows.map(({ steps }) => text.slice(0, steps.at(-1)?.at).split('\n').length);
    const found = [...new Set(lines)].map((line) => text.split('\n')[line - 1]?.trim());
    expect(found.toSorted()).toEqual([
      'subprocess.run("ls " + plain(page + "z"), shell=True)',
      'subprocess.run("ls " + trimmed(page + "z"), shell=True)',
      // In the function, and at the end of every tool here.
      'subprocess.run(text, shell=True)',
      'subprocess.run(text, shell=True)',
    ]);
  });

  test('tools that each leave something to functions that all call each other', async () => {
    const all = 600;
    const text = [
      PYTHON,
      times(all, (at) => `g${at} = ""`),
      times(all, (at) => `def f${at}():\n    use(g${at})\n    return f${(at + 1) % all}() + f${(at * 7 + 3) % all}()`),
      times(
        all,
        (at) => `@mcp.tool()\ndef t${at}(a: str) -> str:\n    global g${at}\n    g${at} = a\n    return f${at}()`,
      ),
      '@mcp.tool()\ndef last(a: str) -> str:\n    return subprocess.run(a, shell=True)',
    ].join('\n');
    const analysis = await analyseFiles({ 'a.py': text });
    expect([shells(analysis), analysis.gaps]).toEqual([1, []]);
  });

  test('requests that are answered by everybody, each time with something new', async () => {
    const answering = (at: number, all: number) =>
      `function f${at}(m) { if (m.method === 'tools/call') return f${(at + 1) % all}(m) || f${(at * 7) % all}({ ...m, params: m.params });
      if (m.method === 'tools/list') return { tools: [{ name: 't${at}' }] }; }`;
    for (const all of [10, 500]) {
      const text = `${times(all, (at) => answering(at, all))}\nprocess.stdin.on('data', (data) => f0(JSON.parse(data)));`;
      const { gaps } = await analyseFiles({ 'a.js': text });
      expect(gaps.map(({ detail }) => detail)).toContain('more answers requests of MCP by hand than is followed');
    }
  });

  test.each(BROKEN)('no program at all: %s in %s', async (_name, path, text) => {
    expect((await analyseFiles({ [path]: text })).flows).toEqual([]);
  });

  test('files that import each other in a circle', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `m${at}.py`,
        `from m${(at + 1) % 200} import *\nfrom m${(at + 2) % 200} import x\ny = x\n`,
      ]),
    );
    const analysis = await analyseFiles({ ...files, 'server.py': python('x = text', 'from m0 import x, y') });
    expect(shells(analysis)).toBe(1);
  });

  test('a hostile file does not hide what is beside it', async () => {
    const analysis = await analyseFiles({
      'a.py': python(
        'pass',
        times(500, (at) => `class A${at}(A${at + 1}): pass`),
      ),
      'b.py': '('.repeat(20_000),
      'c.py': python('pass'),
    });
    expect(analysis.flows.map(({ steps }) => steps.at(-1)?.path).sort()).toEqual(['a.py', 'c.py']);
  });

  test('slices that are gone, doubled or moved', async () => {
    // The same broken files in each run.
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (const [path, whole] of [
      [
        'a.py',
        python('for i in items:\n  x = [y for y in i if y]\n  if x: return f"{x}"', 'class A:\n  def b(self): pass'),
      ],
      [
        'a.ts',
        typescript(
          'for (const i of items) { switch (i) { case text: throw new Error(i); } }',
          'class A { b = () => 1 }',
        ),
      ],
      [
        'a.go',
        go(
          'for _, i := range items {\n\tswitch i {\n\tcase text:\n\t\treturn nil, err\n\t}\n}',
          'type A struct { B string }',
        ),
      ],
    ] as const)
      for (let round = 0; round < 60; round++) {
        let text: string = whole;
        for (let change = 0; change < 4; change++) {
          const [from, length, to] = [next(text.length), next(40), next(text.length)];
          const slice = text.slice(from, from + length);
          const kind = next(3);
          if (kind === 0) text = text.slice(0, from) + text.slice(from + length);
          else text = text.slice(0, to) + slice + text.slice(kind === 1 ? to : to + length);
        }
        await expect(analyseFiles({ [path]: text })).resolves.toBeDefined();
      }
  });

  test('the order in which files are given does not matter', async () => {
    const files = {
      'a.py': python('help_out(text)', 'from b import help_out'),
      'b.py': 'import subprocess\nfrom a import mcp\ndef help_out(x):\n    subprocess.run(x, shell=True)\n',
      'c.py': python('pass', 'from a import mcp'),
    };
    const there = await analyseFiles(files);
    const back = await analyseFiles(Object.fromEntries(Object.entries(files).reverse()));
    expect(back.flows).toEqual(there.flows);
    expect(back.entries).toEqual(there.entries);
  });
});
