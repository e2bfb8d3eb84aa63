// The only place that runs git. The repository may be hostile: its config, attributes and hooks can name commands, so
// only plumbing runs that obeys none of them, with every switch that could start a program or a connection turned off.
// Never `status`, `diff`, `log`, `show`, `checkout`: they run filters, textconv, external diffs, gpg or hooks.

import { spawnSync } from 'node:child_process';
import { join, sep } from 'node:path';
import { findExecutable, realPathOf } from './executable.ts';
import {
  type Change,
  type GitFile,
  type ObjectInfo,
  parseBlobs,
  parseChanges,
  parseFiles,
  parseInfo,
  parseParents,
  parseTree,
  planBatches,
  type SkippedBlob,
  type TreeEntry,
} from './git-output.ts';
import { randomHex } from './hash.ts';

export type { Change, GitFile, GitPath, SkippedBlob, TreeEntry } from './git-output.ts';

export interface BlobRead {
  readonly blobs: ReadonlyMap<string, Buffer>;
  readonly skipped: ReadonlyMap<string, SkippedBlob>;
}

/** Every function throws GitError when git fails in a way that says nothing about the question. */
export interface Git {
  /** Absolute, symlinks resolved, with the machine's separators. */
  readonly topLevel: string;
  /** The opened folder below `topLevel`: `''` or ends in `/`. */
  readonly prefix: string;
  /**
   * Tracked files, deleted or not, and untracked ones that are not ignored; paths relative to the opened folder. An
   * untracked symlink is a `file` here: git does not say.
   */
  listFiles(): GitFile[];
  /** Full id; undefined in a repository without commits. */
  head(): string | undefined;
  /** The commit a branch, tag or id means; undefined when there is none here. */
  resolveCommit(revision: string): string | undefined;
  /** First parent first. Parents a shallow clone does not have are left out. */
  parents(commit: string): readonly string[];
  /** Undefined when the histories share nothing, as far as this clone knows. */
  mergeBase(a: string, b: string): string | undefined;
  isShallow(): boolean;
  /** The whole tree by path from the repository's root. Sizes are `blobSizes`' business: asking here would fetch. */
  tree(commit: string): ReadonlyMap<string, TreeEntry>;
  /** Sizes of the blobs that are in this clone. */
  blobSizes(oids: readonly string[]): ReadonlyMap<string, number>;
  /** Reads blobs of up to `maxBytes` each. The result is in memory at once: ask for as much as that may be. */
  readBlobs(oids: readonly string[], maxBytes: number): BlobRead;
  /** Files that differ between two commits, by path from the repository's root, renames followed. */
  changes(base: string, head: string): readonly Change[];
}

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

type Environment = Readonly<Record<string, string | undefined>>;

interface Answer {
  readonly status: number | null;
  readonly output: Buffer;
  readonly complaint: string;
}

interface RunOptions {
  /** Exit codes that are answers, beside 0. */
  readonly accept?: readonly number[];
  readonly input?: string;
  readonly cwd?: string;
  readonly env?: Readonly<{ [name: string]: string }>;
  readonly maxOutput?: number;
}

type Run = (args: readonly string[], options?: RunOptions) => Answer;

/** Undefined when `folder` is in no work tree or there is no git on the machine. */
export function openGit(folder: string, env: Environment): Git | undefined {
  const cwd = realPathOf(folder);
  const executable = cwd === undefined ? undefined : findExecutable('git', env, cwd);
  if (cwd === undefined || executable === undefined) return undefined;
  const run = runner(executable, cwd, env);

  // Reads config and nothing else. The first line has a known form, so a prefix with line breaks is no problem.
  const answer = run(['rev-parse', '--is-inside-work-tree', '--show-prefix'], { accept: [128] });
  if (answer.status !== 0) {
    if (/not a git repository|cannot use bare repository/.test(answer.complaint)) return undefined;
    throw new GitError(`git rev-parse failed: ${answer.complaint}`);
  }
  const text = answer.output.toString('utf8');
  if (!text.startsWith('true\n')) return undefined;
  const prefix = text.slice('true\n'.length, -1);
  return gitAt(run, topLevelOf(cwd, prefix), prefix);
}

function gitAt(run: Run, topLevel: string, prefix: string): Git {
  /** Reads refs, reflogs and commits. Exit 128 is a revision in a form that makes no sense here. */
  const resolveCommit = (revision: string): string | undefined => {
    if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
    const id = run(args, { accept: [1, 128] })
      .output.toString('latin1')
      .trim();
    return OBJECT_ID.test(id) ? id : undefined;
  };

  /**
   * Reads object headers; without `--textconv` and `--filters`, cat-file gives objects as they are stored. It dies on
   * an object a partial clone should fetch; then every object that is there is listed, which asks for none that is not.
   */
  const infoOf = (oids: readonly string[]): ReadonlyMap<string, ObjectInfo> => {
    if (oids.length === 0) return new Map();
    const input = idLines(oids);
    try {
      return parseInfo(run(['cat-file', '--batch-check'], { input }).output);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return parseInfo(run(['cat-file', '--batch-check', '--batch-all-objects', '--unordered']).output);
    }
  };

  const blobSizes = (oids: readonly string[]): Map<string, number> => {
    const info = infoOf(oids);
    const sizes = new Map<string, number>();
    for (const oid of oids) {
      const object = info.get(oid);
      if (object?.type === 'blob') sizes.set(oid, object.size);
    }
    return sizes;
  };

  return {
    topLevel,
    prefix,
    resolveCommit,
    blobSizes,
    head: () => resolveCommit('HEAD'),
    // Reads the index, ignore files and, for untracked files, folders. It compares no content, so no filter runs, and
    // `submodule.recurse` is overruled.
    listFiles() {
      const args = ['ls-files', '-z', '-t', '-s', '-c', '-o', '--exclude-standard', '--no-recurse-submodules'];
      const files = parseFiles(run(args).output);
      if (files.some((file) => !isPlain(file.path))) throw new GitError('git lists a path that leaves the work tree');
      return files;
    },
    parents(commit) {
      const parents = parseParents(run(['cat-file', 'commit', checkId(commit)]).output);
      const present = infoOf(parents);
      return parents.filter((id) => present.has(id));
    },
    // Walks commits; config has no say in it.
    mergeBase(a, b) {
      const { output } = run(['merge-base', checkId(a), checkId(b)], { accept: [1] });
      const id = output.toString('latin1').trim();
      return OBJECT_ID.test(id) ? id : undefined;
    },
    isShallow: () => run(['rev-parse', '--is-shallow-repository']).output.toString('latin1').trim() === 'true',
    // Reads tree objects. Without `-l` it needs no blob.
    tree: (commit) => parseTree(run(['ls-tree', '-r', '-z', '--full-tree', checkId(commit)]).output),
    readBlobs(oids, maxBytes) {
      const blobs = new Map<string, Buffer>();
      const { batches, skipped } = planBatches(oids, blobSizes(oids), maxBytes);
      for (const batch of batches) {
        const maxOutput = batch.bytes + batch.oids.length * 128;
        const { output } = run(['cat-file', '--batch'], { input: idLines(batch.oids), maxOutput });
        for (const [oid, blob] of parseBlobs(output)) blobs.set(oid, blob);
      }
      return { blobs, skipped };
    },
    // Compares two trees and prints no patch, so no driver runs. Looking for renames reads blobs, which git takes from
    // the work tree where the index says it is the same; the index is one that does not exist, so that it never does.
    changes(base, head) {
      const commits = [checkId(base), checkId(head)];
      const options: RunOptions = {
        cwd: topLevel,
        env: { GIT_INDEX_FILE: join(topLevel, `bartizan-${randomHex(16)}`) },
      };
      const raw = ['diff-tree', '--raw', '-z', '-r', '--no-ext-diff', '--no-textconv', '--no-color', '-l1000'];
      try {
        return parseChanges(run([...raw, '-M', ...commits], options).output);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        // A partial clone has not the blobs for it. Renames without edits need none.
        return parseChanges(run([...raw, '-M100%', ...commits], options).output);
      }
    },
  };
}

/** A process with its own environment, no shell and no input but ours. */
function runner(executable: string, folder: string, env: Environment): Run {
  const safe = safeEnvironment(env);
  return (args, { accept = [], input, cwd = folder, env: added, maxOutput = MAX_OUTPUT } = {}) => {
    const result = spawnSync(executable, [...OPTIONS, ...args], {
      cwd,
      env: { ...safe, ...added },
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      timeout: TIMEOUT,
      killSignal: 'SIGKILL',
      maxBuffer: maxOutput,
      windowsHide: true,
    });
    const { status, stdout, stderr } = result;
    if (status !== null && (status === 0 || accept.includes(status))) {
      return { status, output: stdout, complaint: complaintOf(stderr) };
    }
    throw new GitError(`git ${args[0]} failed: ${status === null ? reasonOf(result.error) : complaintOf(stderr)}`);
  };
}

function reasonOf(error: Error | undefined): string {
  const code = error !== undefined && 'code' in error ? String(error.code) : 'it was killed';
  if (code === 'ETIMEDOUT') return `no answer within ${TIMEOUT / 1000} seconds`;
  return code === 'ENOBUFS' ? 'its answer is too long' : code;
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

function topLevelOf(folder: string, prefix: string): string {
  const tail = prefix.slice(0, -1).split('/').join(sep);
  if (tail === '') return folder;
  if (!folder.endsWith(`${sep}${tail}`)) throw new GitError('git sees this folder in another place');
  return folder.slice(0, -tail.length - 1) || sep;
}

/** Whether a path names something below the folder, and not git's own. A crafted index can hold any name. */
function isPlain(path: string): boolean {
  // Without an empty part or one that begins with a dot, nothing is left to look at.
  if (sep === '/' && !/^[./]|\/[./]|\/$/.test(path) && path !== '') return true;
  const parts = path.split(sep === '\\' ? /[\\/]/ : '/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}

const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

function checkId(id: string): string {
  if (!OBJECT_ID.test(id)) throw new GitError('not a full object id');
  return id;
}

function idLines(oids: readonly string[]): string {
  return oids.map((oid) => `${checkId(oid)}\n`).join('');
}
