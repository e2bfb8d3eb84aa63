// Starts git, and nothing else here does. The repository may be hostile: its config, attributes and hooks can name
// commands, so every switch that could start a program or a connection is turned off.

import { execFile, spawnSync } from 'node:child_process';

export class GitError extends Error {
  override readonly name = 'GitError';
}

const TIMEOUT = 60_000;
const MAX_OUTPUT = 512 * 1024 * 1024;

/**
 * What the commands below could obey, and what stops it. The command line outranks the repository's config.
 * - fsmonitor: a command run whenever the index is read. Hooks: `core.hooksPath`. Optional locks: no index is written.
 * - Missing objects in partial clones are fetched on demand by `git fetch`, which runs `core.sshCommand`, credential
 *   helpers, remote helpers, `uploadpack`. GIT_NO_LAZY_FETCH ends that (git 2.45, and back to 2.39.4); with an older
 *   git the fetch starts and dies: GIT_ALLOW_PROTOCOL outranks all `protocol.*.allow`; no protocol is called `none`.
 * - Filters, textconv and external diffs run when content of the work tree is compared or shown as a patch: no command
 *   here does either. gpg runs for `log` and `show`. Pagers: `--no-pager`. Aliases cannot hide a builtin.
 * - `safe.directory`: containers check out as another user; the guard is against config, which is disarmed here anyway.
 * - `safe.bareRepository`: a folder made to look like a bare repository inside the tree is not one.
 */
const OPTIONS: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.untrackedCache=false',
    'core.quotePath=false',
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'protocol.allow=never',
    'credential.helper=',
  ].flatMap((setting) => ['-c', setting]),
];

/** All git gets of the caller's environment; on Windows names differ in case. `GIT_*` is never among it. */
const PASSED: ReadonlySet<string> = new Set(
  `PATH PATHEXT HOME HOMEDRIVE HOMEPATH USERPROFILE XDG_CONFIG_HOME APPDATA LOCALAPPDATA PROGRAMDATA SYSTEMROOT WINDIR
  COMSPEC TMPDIR TEMP TMP DEVELOPER_DIR`.split(/\s+/),
);

const FIXED: Readonly<{ [name: string]: string }> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
};

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Answer {
  readonly status: number | null;
  readonly output: Buffer;
  readonly complaint: string;
}

export interface RunOptions {
  /** Exit codes that are answers, beside 0. */
  readonly accept?: readonly number[];
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<{ [name: string]: string }>;
  readonly maxOutput?: number;
}

export type Run = (args: readonly string[], options?: RunOptions) => Answer;
/** The same while something else goes on. */
export type Ask = (args: readonly string[], options?: Pick<RunOptions, 'accept'>) => Promise<Answer>;

/** A process with its own environment, no shell and no input but ours. */
export function runner(executable: string, folder: string, env: Environment): { readonly run: Run; readonly ask: Ask } {
  const safe = safeEnvironment(env);
  const limits = { timeout: TIMEOUT, killSignal: 'SIGKILL', windowsHide: true } as const;

  const run: Run = (args, { accept, input, cwd = folder, env: added, maxOutput = MAX_OUTPUT } = {}) => {
    const { status, stdout, stderr, error } = spawnSync(executable, [...OPTIONS, ...args], {
      ...limits,
      cwd,
      env: { ...safe, ...added },
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      maxBuffer: maxOutput,
    });
    return answerOf(args, accept, { status, stdout, stderr, error });
  };

  const ask: Ask = (args, { accept } = {}) =>
    new Promise((resolve, reject) => {
      const options = { ...limits, cwd: folder, env: safe, maxBuffer: MAX_OUTPUT, encoding: 'buffer' } as const;
      const child = execFile(executable, [...OPTIONS, ...args], options, (error, stdout, stderr) => {
        // Below zero it did not start.
        const status = (child.exitCode ?? -1) < 0 ? null : child.exitCode;
        try {
          resolve(answerOf(args, accept, { status, stdout, stderr, error: error ?? undefined }));
        } catch (failure) {
          reject(failure);
        }
      });
      child.stdin?.end();
    });

  return { run, ask };
}

interface Ended {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  readonly error: Error | undefined;
}

function answerOf(args: readonly string[], accept: readonly number[] = [], ended: Ended): Answer {
  const { status, stdout, stderr, error } = ended;
  if (status !== null && (status === 0 || accept.includes(status)) && !isTooLong(error))
    return { status, output: stdout, complaint: complaintOf(stderr) };
  const reason = status === null || isTooLong(error) ? reasonOf(error) : complaintOf(stderr);
  throw new GitError(`git ${args[0]} failed: ${reason}`);
}

function reasonOf(error: Error | undefined): string {
  if (isTooLong(error)) return 'its answer is too long';
  const code = error !== undefined && 'code' in error && error.code !== null ? String(error.code) : 'it was killed';
  const isLate = code === 'ETIMEDOUT' || (error !== undefined && 'killed' in error && error.killed === true);
  return isLate ? `no answer within ${TIMEOUT / 1000} seconds` : code;
}

function isTooLong(error: Error | undefined): boolean {
  return (
    error !== undefined && 'code' in error && /^(?:ENOBUFS|ERR_CHILD_PROCESS_STDIO_MAXBUFFER)$/.test(`${error.code}`)
  );
}

/** The line that says what went wrong, made one short line of printable text. */
function complaintOf(stderr: Buffer): string {
  const lines = stderr.toString('utf8', 0, 10_000).split('\n');
  const line = lines.find((each) => /^(fatal|error):/.test(each)) ?? lines.find((each) => each.trim() !== '');
  return (line ?? 'it gave no reason').replace(/\p{C}/gu, '?').slice(0, 300);
}

function safeEnvironment(env: Environment): { [name: string]: string } {
  const safe: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && PASSED.has(name.toUpperCase())) safe[name] = value;
  }
  return { ...safe, ...FIXED };
}
