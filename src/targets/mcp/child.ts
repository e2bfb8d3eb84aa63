// A server as a child process: words, never a shell; an environment of its own; what it writes is bounded; and it is gone at
// the end, with all it started.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { visibleWithin } from '../../lib/escape.ts';
import type { Redactor } from '../../lib/redactor.ts';
import { isRunnerVariable } from '../../lib/runner-variables.ts';
import { type WindowsStart, windowsProgram, windowsStart } from '../../lib/windows-program.ts';
import { messagesIn, type RpcMessage } from './rpc.ts';
import { LIVE_LIMITS, type McpHost, NoAnswer } from './wire.ts';

/** What a program needs to find itself; Windows has names of its own. */
const PASSED: readonly string[] = ['PATH', 'HOME', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'LC_MESSAGES'];
const PASSED_ON_WINDOWS: readonly string[] =
  'PATH PATHEXT SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES TEMP TMP'.split(
    ' ',
  );

/** Whether a value is what the runner keeps under that name: not even on request. Another value is somebody's own. */
export function isRunners(name: string, value: string, own: McpHost['env']): boolean {
  return isRunnerVariable(name) && own[name] === value;
}

const LINE = LIVE_LIMITS.listBytes;
/** All that is read of standard output: then the server is talking to itself. */
const OUTPUT = 8 * LINE;
const STRAY_LINES = 10_000;
const TAIL = 4000;
const REFUSALS = 20;
const METHOD_NOT_FOUND = -32601;
/** Milliseconds for ending a tree of processes. */
const TASKKILL_MS = 5000;
/** Milliseconds after closing its input, and after SIGTERM. */
const GRACE = { input: 400, term: 800, kill: 500 } as const;

export interface ChildSettings {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly host: McpHost;
  readonly redactor: Redactor;
}

export interface Child {
  /** Process group; undefined where there is none. */
  readonly group: number | undefined;
  readonly strayLines: number;
  readonly firstStrayLine: string | undefined;
  readonly stderrBytes: number;
  write(message: string): void;
  /** Each message that is no request of the server's; undefined for one that is too long to be read. */
  onMessage(take: (message: RpcMessage | undefined, size: number) => void): void;
  /** Called once, when nothing more will come. */
  onEnd(take: (reason: NoAnswer) => void): void;
  close(): Promise<void>;
}

/** What is started for a command, in which environment. */
export interface Start extends WindowsStart {
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Elsewhere than on Windows the command is what is started.
 * @throws NoAnswer where there is no such program, or none that is safe to start
 */
export function startOf(
  { command, cwd, env, host }: Omit<ChildSettings, 'redactor'>,
  platform = process.platform,
): Start {
  const [program = '', ...args] = command;
  const isWindows = platform === 'win32';
  const given = environmentOf(env, host.env, isWindows);
  if (!isWindows) return { file: program, args, isVerbatim: false, env: given };
  const start = windowsStart(command, { env: given, cwd });
  if (start === undefined) throw cannotStart(program, 'ENOENT');
  if (typeof start === 'string') throw new NoAnswer(`The command ${shownWord(program)} ${start}.`, 'EINVAL');
  return { ...start, env: given };
}

/** @throws NoAnswer where nothing can be started at all */
export function startChild(settings: ChildSettings): Child {
  const { command, cwd, host, redactor } = settings;
  const [program = ''] = command;
  const isWindows = process.platform === 'win32';
  const { file, args, isVerbatim, env } = startOf(settings);
  const child = spawn(file, args, {
    cwd,
    env,
    stdio: 'pipe',
    shell: false,
    // A group of its own, so that nothing it starts is left behind.
    detached: !isWindows,
    windowsHide: true,
    windowsVerbatimArguments: isVerbatim,
  });
  const kill = (signal: NodeJS.Signals) => (isWindows ? endTree(child, signal, env) : signalGroup(child, signal));
  // Whoever interrupts the scan wants no server of it to go on.
  const forget = host.atExit?.(() => kill('SIGKILL'));
  let take: (message: RpcMessage | undefined, size: number) => void = () => {};
  let onEnd: (reason: NoAnswer) => void = () => {};
  let over: NoAnswer | undefined;
  let strayLines = 0;
  let firstStrayLine: string | undefined;
  let stderrBytes = 0;
  let tail = '';
  let refusals = 0;

  const end = (reason: NoAnswer) => {
    if (over) return;
    over = reason;
    onEnd(reason);
  };
  const write = (message: string) => {
    if (child.stdin.writable) child.stdin.write(`${message}\n`);
  };
  const stray = (line: string) => {
    strayLines++;
    firstStrayLine ??= visibleWithin(redactor.text(line.slice(0, 2000)), 200);
  };
  const read = createLines((line) => {
    if (line === undefined) return take(undefined, LINE);
    if (line.trim() === '') return;
    const messages = messagesIn(line);
    if (messages.length === 0) stray(line);
    for (const message of messages) {
      if (typeof message.method !== 'string') take(message, Buffer.byteLength(line));
      else if (message.id !== undefined && refusals++ < REFUSALS) write(refusalOf(message));
    }
  });

  child.on('error', ({ code }: NodeJS.ErrnoException) => {
    end(cannotStart(program, code));
  });
  child.on('exit', (code, signal) => {
    // What it wrote last may still be on its way.
    setTimeout(() => end(new NoAnswer(ending(code, signal, redactor.text(tail)), 'EXIT')), 50);
  });
  child.stdin.on('error', () => {});
  child.stdout.on('error', () => {});
  child.stderr.on('error', () => {});
  let seen = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    seen += chunk.length;
    if (seen <= OUTPUT && !over) read(chunk);
    if (seen <= OUTPUT && strayLines <= STRAY_LINES) return;
    child.stdout.pause();
    end(new NoAnswer('The server writes without end to its standard output.', 'TOO_LONG'));
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderrBytes += chunk.length;
    tail = (tail + chunk.toString('utf8', Math.max(0, chunk.length - TAIL))).slice(-TAIL);
  });

  return {
    group: isWindows ? undefined : child.pid,
    get strayLines() {
      return strayLines;
    },
    get firstStrayLine() {
      return firstStrayLine;
    },
    get stderrBytes() {
      return stderrBytes;
    },
    write,
    onMessage: (each) => {
      take = each;
    },
    onEnd: (each) => {
      onEnd = each;
      if (over) each(over);
    },
    close: () => endChild(child, kill).finally(() => forget?.()),
  };
}

/** First asked, then told, then made to. */
async function endChild(child: ChildProcess, kill: (signal: NodeJS.Signals) => void): Promise<void> {
  if (child.pid === undefined) return;
  child.stdin?.end();
  for (const [signal, wait] of [
    [undefined, GRACE.input],
    ['SIGTERM', GRACE.term],
    ['SIGKILL', GRACE.kill],
  ] as const) {
    if (signal) kill(signal);
    if (await exits(child, wait)) break;
  }
  // What it started may outlive it.
  kill('SIGKILL');
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid === undefined) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody of the group is left.
  }
}

/** Windows has no groups, and who is ended is not asked first: without its head nobody could find the tree of a batch file. */
function endTree({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals, env: Start['env']): void {
  // The number of one that is over may be somebody else's by now.
  if (exitCode !== null || signalCode !== null) return;
  const taskkill = windowsProgram('taskkill', { env, cwd: '' });
  if (signal !== 'SIGKILL' || pid === undefined || taskkill === undefined) return;
  spawnSync(taskkill, ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', timeout: TASKKILL_MS, windowsHide: true });
}

function exits(child: ChildProcess, wait: number): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), wait);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}

function environmentOf(
  given: Readonly<Record<string, string>>,
  own: McpHost['env'],
  isWindows: boolean,
): Record<string, string> {
  const passed = Object.entries(own).filter(([name]) =>
    isWindows ? PASSED_ON_WINDOWS.includes(name.toUpperCase()) : PASSED.includes(name),
  );
  const all = [...passed, ...Object.entries(given).filter(([name, value]) => !isRunners(name, value, own))];
  return Object.fromEntries(all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Lines out of pieces; undefined for one that is too long, as soon as that is known. */
function createLines(take: (line: string | undefined) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  let isSkipping = false;
  return (chunk) => {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, at);
      from = at + 1;
      if (!isSkipping)
        take(
          Buffer.concat([...parts, piece])
            .toString('utf8')
            .replace(/\r$/, ''),
        );
      parts = [];
      length = 0;
      isSkipping = false;
    }
    if (isSkipping || from >= chunk.length) return;
    length += chunk.length - from;
    parts.push(Buffer.from(chunk.subarray(from)));
    if (length <= LINE) return;
    parts = [];
    isSkipping = true;
    take(undefined);
  };
}

function refusalOf({ id, method }: RpcMessage): string {
  const answer =
    method === 'ping' ? { result: {} } : { error: { code: METHOD_NOT_FOUND, message: 'This client offers nothing.' } };
  return JSON.stringify({ jsonrpc: '2.0', id, ...answer });
}

function ending(code: number | null, signal: NodeJS.Signals | null, stderr: string): string {
  const how = signal ? `was ended by ${signal}` : `ended with exit code ${code ?? 'unknown'}`;
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  // The line that names the error says more than the last one, which is often a version.
  const line = lines.findLast((each) => /error|cannot|missing|required|not found/i.test(each)) ?? lines.at(-1);
  return `The server ${how}${line ? `; it wrote: ${visibleWithin(line.trim(), 200)}` : '.'}`;
}

function cannotStart(program: string, code = 'UNKNOWN'): NoAnswer {
  return new NoAnswer(`The command ${shownWord(program)} cannot be started (${code}).`, code);
}

function shownWord(word: string): string {
  return visibleWithin(word, 100);
}
