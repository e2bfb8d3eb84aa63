// How long it takes until something happens: the command line on a project of ten files, the action up to the first byte it
// looks at, and a look at a server that runs already, against a Node that does nothing.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { BARE, type Benchmark, CLI, goal, NODE, ROOT, ratio, scanOf, shown, time } from './benchmark.ts';
import { type Command, interleaved, medianOf } from './interleaved.ts';
import { sourceFile } from './trees.ts';

const GOALS = { scan: 3, action: 4, server: 12 };

export const start: Benchmark = async ({ rounds }) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-bench-start-')));
  const server = await startServer();
  try {
    const [plain, withWorkflow] = [join(folder, 'plain'), join(folder, 'workflow')];
    writeProject(plain, TEN_FILES);
    writeProject(withWorkflow, { ...TEN_FILES, '.github/workflows/ci.yml': WORKFLOW });
    const commands: Command[] = [
      BARE,
      { name: 'bartizan --version', file: NODE, args: [CLI, '--version'] },
      scanOf(plain, 'bartizan scan, ten files'),
      scanOf(withWorkflow, 'the same and one workflow'),
      actionOn(plain, folder),
      lookAt(server.url, folder),
    ];
    const timings = interleaved(commands, rounds);
    const bare = timings[0]?.median ?? Number.NaN;
    const rows = timings.map((timing, index) => [
      timing.name,
      shown(timing),
      ratio(timing.median / bare),
      index === 2 ? goal(timing.median / bare, GOALS.scan) : '',
    ]);
    const look = rows.at(-1);
    if (look) look[3] = goal((timings.at(-1)?.median ?? Number.NaN) / bare, GOALS.server);
    const firsts: readonly (readonly [string, Command, number | undefined])[] = [
      ['first byte of the scan, ten files', { ...scanOf(plain), args: [CLI, 'scan', plain, '--verbose'] }, undefined],
      ['first byte of the action, ten files', actionOn(plain, folder, { RUNNER_DEBUG: '1' }), GOALS.action],
    ];
    for (const [name, command, most] of firsts) {
      const runs = Array.from({ length: rounds }, () => firstByte(command)).toSorted((a, b) => a - b);
      const median = medianOf(runs);
      rows.push([
        name,
        shown({ median, runs }),
        ratio(median / bare),
        most === undefined ? '' : goal(median / bare, most),
      ]);
    }
    return [
      {
        title: 'Start',
        how: 'Whole processes on a git repository of ten files (package.json, tsconfig.json, README.md, .mcp.json, six TypeScript sources). "First byte" is the time from the start of the process to the first file that is read, as `--verbose` and the action with debug logging print it; Node\'s own end, which the other rows include, is not in it. The server is `server-everything` over Streamable HTTP on this machine, running already; the look has the profile `standard`, and nothing else is scanned.',
        table: { head: ['', 'time', '÷ node -e 0', 'goal'], rows },
        notes: [`node -e 0 here: ${time(bare)}`],
      },
    ];
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
};

const EVERYTHING = join(ROOT, 'node_modules/@modelcontextprotocol/server-everything/dist/index.js');

/** The official server with a bit of everything, once it takes connections. */
async function startServer(): Promise<{ readonly url: string; stop(): void }> {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const env = { PATH: process.env.PATH, PORT: String(port) };
  const child = spawn(NODE, [EVERYTHING, 'streamableHttp'], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/mcp`;
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return { url, stop: () => child.kill() };
    await delay(100);
  }
  child.kill();
  throw new Error('server-everything does not come up');
}

/** It is open to DNS rebinding, which fails a build. */
function lookAt(url: string, folder: string): Command {
  const empty = join(folder, 'empty');
  writeProject(empty, { 'README.md': '' });
  const args = [CLI, 'scan', empty, '--mcp-url', url];
  return { name: 'bartizan scan, a server on this machine', file: NODE, args, statuses: [1] };
}

/** What `--verbose` says. */
function firstByte({ file, args, cwd, env }: Command): number {
  const { stdout } = spawnSync(file, args, {
    ...(cwd !== undefined && { cwd }),
    ...(env !== undefined && { env }),
    encoding: 'utf8',
  });
  const said = /first byte ([\d.]+) (m?s)/.exec(stdout);
  if (!said) throw new Error(`no time of the first byte in:\n${stdout}`);
  return Number(said[1]) * (said[2] === 's' ? 1000 : 1);
}

/** A push to a repository on which nothing was pushed before, with what a runner hands over. */
function actionOn(workspace: string, folder: string, extra: Readonly<Record<string, string>> = {}): Command {
  const file = (name: string) => join(folder, `runner-${name}`);
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(file(name), '');
  writeFileSync(file('event.json'), '{}');
  return {
    name: 'the action, ten files',
    file: NODE,
    args: [join(ROOT, 'dist/action/index.js')],
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ENV: file('env'),
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_PATH: file('path'),
      GITHUB_REPOSITORY: 'octo-org/server',
      GITHUB_STATE: file('state'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: workspace,
      RUNNER_OS: 'Linux',
      RUNNER_TEMP: folder,
      ...extra,
    },
  };
}

function writeProject(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const settings = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: string[]) => execFileSync('git', [...settings, ...args], { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  // The action's report is no part of the project.
  writeFileSync(join(folder, '.git/info/exclude'), 'bartizan.sarif\n');
  git('add', '-A');
  git('commit', '-q', '-m', 'project');
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

const TEN_FILES: Readonly<Record<string, string>> = {
  'package.json': json({ name: 'weather', version: '1.0.0', type: 'module', scripts: { build: 'tsc' } }),
  'tsconfig.json': json({ compilerOptions: { strict: true, module: 'nodenext', outDir: 'build' }, include: ['src'] }),
  'README.md': '# Weather\n\nAn MCP server that knows the weather.\n\n    npx weather\n',
  '.mcp.json': json({ mcpServers: { weather: { command: 'node', args: ['build/index.js'] } } }),
  ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`src/part${index}.ts`, sourceFile(index, 2500)])),
};

const WORKFLOW = `name: CI
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08eba0b27e820071cde6df949e0beb9ba4906955 # v4
      - run: npm ci
      - run: npm test
`;
