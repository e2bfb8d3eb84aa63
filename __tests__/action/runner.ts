// Runs the built action as a runner does: Node 24, a clean environment, files for outputs, summary and commands. What
// comes back is what GitHub would have seen.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const ACTION = join(ROOT, 'dist/action/index.js');

export interface RunOptions {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  /** Written as JSON; a string is written as it is, `undefined` means that there is no file. */
  readonly payload?: unknown;
  /** GITHUB_SHA. */
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Put over the runner's variables; undefined removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface RunResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** First line of the summary without its marks. */
  readonly heading: string;
  /** In the order in which the runner would obey them. */
  readonly commands: readonly WorkflowCommand[];
  /** What was written to GITHUB_ENV, GITHUB_PATH and GITHUB_STATE together. */
  readonly injected: string;
  /** Messages of the commands `error`, `warning` and `notice`. */
  readonly annotations: readonly WorkflowCommand[];
  /** Rule ids and levels of the SARIF file, or undefined when there is none. */
  readonly sarif: readonly string[] | undefined;
  readonly sarifText: string;
  /** The JSON report, empty when there is none. */
  readonly json: string;
}

export function runAction(options: RunOptions): RunResult {
  const { env, finish } = prepare(options);
  const { status, stdout, stderr } = spawnSync(NODE, [ACTION], {
    cwd: options.workspace,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  return finish(status, stdout, stderr);
}

/** The same while this process answers: for what talks to a server of the test. */
export async function runActionBeside(options: RunOptions): Promise<RunResult> {
  const { env, finish } = prepare(options);
  const child = spawn(NODE, [ACTION], {
    cwd: options.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const output: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  child.stdout.on('data', (chunk: Buffer) => output.stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.stderr.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return finish(status, Buffer.concat(output.stdout).toString(), Buffer.concat(output.stderr).toString());
}

interface Prepared {
  readonly env: Record<string, string | undefined>;
  readonly finish: (status: number | null, stdout: string, stderr: string) => RunResult;
}

function prepare(options: RunOptions): Prepared {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-runner-')));
  const file = (name: string) => join(temp, name);
  const channels = ['output', 'summary', 'env', 'path', 'state'];
  for (const name of channels) writeFileSync(file(name), '');
  const { payload } = options;
  if (payload !== undefined)
    writeFileSync(file('event.json'), typeof payload === 'string' ? payload : JSON.stringify(payload));
  const inputs = Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_ENV: file('env'),
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_REPOSITORY: 'octo-org/server',
    GITHUB_RUN_ID: '1',
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    ...(options.sha !== undefined && { GITHUB_SHA: options.sha }),
    ...Object.fromEntries(inputs),
    ...options.env,
  };
  return { env, finish: (...ended) => resultOf(options, temp, ...ended) };
}

function resultOf(options: RunOptions, temp: string, status: number | null, stdout: string, stderr: string): RunResult {
  const file = (name: string) => join(temp, name);
  const read = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : '');
  const outputs = parseOutputs(read('output'));
  const sarifPath = join(options.workspace, outputs['sarif-file'] || 'bartizan.sarif');
  const isFile = lstatSync(sarifPath, { throwIfNoEntry: false })?.isFile() ?? false;
  const sarifText = isFile ? readFileSync(sarifPath, 'utf8') : '';
  // A case must not scan what the one before it wrote.
  if (isFile) rmSync(sarifPath);
  const jsonPath = join(options.workspace, 'bartizan.json');
  const json = lstatSync(jsonPath, { throwIfNoEntry: false })?.isFile() ? readFileSync(jsonPath, 'utf8') : '';
  if (json !== '') rmSync(jsonPath);
  const commands = parseCommands(stdout);
  const summary = read('summary');
  const injected = read('env') + read('path') + read('state');
  rmSync(temp, { recursive: true, force: true });
  return {
    exitCode: status,
    stdout,
    stderr,
    outputs,
    summary,
    heading: plain(summary.split('\n')[0] ?? ''),
    commands,
    injected,
    annotations: commands.filter(({ name }) => ['error', 'warning', 'notice'].includes(name)),
    sarif: sarifText === '' ? undefined : sarifResults(sarifText),
    sarifText,
    json,
  };
}

function plain(line: string): string {
  return line.replace(/^#+\s*|\*\*|\\/g, '').trim();
}

/** `name<<DELIMITER`, the value's lines, the delimiter; as the runner reads it, anything else is an error. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const match = /^([^=<]+)<<(.+)$/.exec(line);
    if (!match?.[1]) throw new Error(`not an output: ${line}`);
    const end = lines.indexOf(match[2] ?? '', index + 1);
    if (end < 0) throw new Error(`no end of the output ${match[1]}`);
    outputs[match[1]] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

/** As ActionCommand of the runner reads lines: `::name props::message`, and the older `##[name props]message`. */
export function parseCommands(stdout: string): WorkflowCommand[] {
  return stdout.split(/\r\n|\n|\r/).flatMap((line) => {
    const match =
      /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
    if (!match) return [];
    const pairs = (match[2] ?? '').split(',').flatMap((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [] : [[pair.slice(0, equals), decode(pair.slice(equals + 1))] as const];
    });
    return [{ name: match[1] ?? '', properties: Object.fromEntries(pairs), message: decode(match[3] ?? '') }];
  });
}

function decode(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

function sarifResults(text: string): string[] {
  const log: {
    runs: { results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
  } = JSON.parse(text);
  return log.runs.flatMap(({ results }) =>
    results.map(({ ruleId, locations }) => `${ruleId} ${locations[0]?.physicalLocation.artifactLocation.uri}`),
  );
}
