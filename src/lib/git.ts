// What git is asked. The repository may be hostile: its config, attributes and hooks can name commands, so only plumbing
// runs that obeys none of them, started as git-process.ts does.
// Never `status`, `diff`, `log`, `show`, `checkout`: they run filters, textconv, external diffs, gpg or hooks.

import { join, sep } from 'node:path';
import { findExecutable, realPathOf } from './executable.ts';
import {
  type Change,
  type GitFile,
  type ObjectInfo,
  parseBlobs,
  parseChangedLines,
  parseChanges,
  parseCommitDate,
  parseFiles,
  parseInfo,
  parseParents,
  parseTree,
  planBatches,
  type SkippedBlob,
  type TreeEntry,
} from './git-output.ts';
import { type Answer, type Environment, GitError, type Run, type RunOptions, runner } from './git-process.ts';
import { randomHex } from './hash.ts';

export type { Change, GitFile, GitPath, SkippedBlob, TreeEntry } from './git-output.ts';
export { GitError } from './git-process.ts';

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
  listFiles(): Promise<GitFile[]>;
  /** Full id of the commit that was checked out when the folder was opened; undefined in a repository without commits. */
  readonly head: string | undefined;
  /** The commit a branch, tag or id means; undefined when there is none here. */
  resolveCommit(revision: string): string | undefined;
  /** First parent first. Parents a shallow clone does not have are left out. */
  parents(commit: string): readonly string[];
  /** When it was committed, as `YYYY-MM-DDTHH:MM:SSZ`. */
  commitDate(commit: string): string | undefined;
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
  /** Files that were moved and added, and are not committed, by path from the repository's root: moved as they were. */
  stagedRenames(head: string): readonly Change[];
  /** Lines of the new version that differ, by path; none of a binary file. @throws GitError also for what is too long. */
  changedLines(base: string, head: string): ReadonlyMap<string, ReadonlySet<number>>;
}

export interface OpenOptions {
  /** Whether the files will be listed: then git begins at once. */
  readonly willList?: boolean;
}

/** Undefined when `folder` is in no work tree or there is no git on the machine. */
export async function openGit(
  folder: string,
  env: Environment,
  { willList = false }: OpenOptions = {},
): Promise<Git | undefined> {
  const cwd = realPathOf(folder);
  const executable = cwd === undefined ? undefined : findExecutable('git', env, cwd);
  if (cwd === undefined || executable === undefined) return undefined;
  const { run, ask } = runner(executable, cwd, env);

  // Reads config, and where HEAD is.
  const asked = ask(['rev-parse', '--is-inside-work-tree', '--show-prefix', '--revs-only', 'HEAD^{commit}'], {
    accept: [128],
  });
  const listing = willList ? ask(LIST_FILES) : undefined;
  // Its failure is told to whoever asks for the list.
  listing?.catch(() => {});
  const answer = await asked;
  if (answer.status !== 0) {
    if (/not a git repository|cannot use bare repository/.test(answer.complaint)) return undefined;
    throw new GitError(`git rev-parse failed: ${answer.complaint}`);
  }
  const inside = INSIDE.exec(answer.output.toString('utf8'));
  if (!inside) return undefined;
  const [, prefix = '', head] = inside;
  let ahead = listing;
  const listed = () => {
    const now = ahead ?? ask(LIST_FILES);
    ahead = undefined;
    return now;
  };
  return gitAt(run, listed, { topLevel: topLevelOf(cwd, prefix), prefix, head });
}

/** The prefix is empty or ends in `/`, so one with line breaks is no problem; a repository without commits has no HEAD. */
const INSIDE = /^true\n((?:[\s\S]*\/)?)\n(?:([0-9a-f]{40,64})\n)?$/;

/**
 * Reads the index, ignore files and, for untracked files, folders. It compares no content, so no filter runs, and
 * `submodule.recurse` is overruled.
 */
const LIST_FILES = ['ls-files', '-z', '-t', '-s', '-c', '-o', '--exclude-standard', '--no-recurse-submodules'];

/** Attributes, textconv and external programs of the repository are left alone. */
const RAW = ['--raw', '-z', '-r', '--no-ext-diff', '--no-textconv', '--no-color', '-l1000'];
const DIFF_TREE = ['diff-tree', ...RAW];

function gitAt(
  run: Run,
  listed: () => Promise<Answer>,
  { topLevel, prefix, head }: { readonly topLevel: string; readonly prefix: string; readonly head: string | undefined },
): Git {
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
  const askInfo = (oids: readonly string[]): ReadonlyMap<string, ObjectInfo> => {
    const input = idLines(oids);
    try {
      return parseInfo(run(['cat-file', '--batch-check'], { input }).output);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return parseInfo(run(['cat-file', '--batch-check', '--batch-all-objects', '--unordered']).output);
    }
  };

  /** What an id names never changes, and whoever reads a blob has asked for its size before. Undefined is not here. */
  const known = new Map<string, ObjectInfo | undefined>();
  const infoOf = (oids: readonly string[]): ReadonlyMap<string, ObjectInfo | undefined> => {
    const unknown = oids.filter((oid) => !known.has(oid));
    const answers = unknown.length > 0 ? askInfo(unknown) : undefined;
    for (const oid of unknown) known.set(oid, answers?.get(oid));
    return known;
  };

  /** A commit's never changes, and a base's is asked for by several. */
  const trees = new Map<string, ReadonlyMap<string, TreeEntry>>();

  const blobSizes = (oids: readonly string[]): Map<string, number> => {
    const info = infoOf(oids);
    const sizes = new Map<string, number>();
    for (const oid of oids) {
      const object = info.get(oid);
      if (object?.type === 'blob') sizes.set(oid, object.size);
    }
    return sizes;
  };

  const withoutIndex = (): RunOptions => ({
    cwd: topLevel,
    env: { GIT_INDEX_FILE: join(topLevel, `bartizan-${randomHex(16)}`) },
  });

  return {
    topLevel,
    prefix,
    head,
    resolveCommit,
    blobSizes,
    async listFiles() {
      const files = parseFiles((await listed()).output);
      if (files.some((file) => !isPlain(file.path))) throw new GitError('git lists a path that leaves the work tree');
      return files;
    },
    parents(commit) {
      const parents = parseParents(run(['cat-file', 'commit', checkId(commit)]).output);
      const present = infoOf(parents);
      return parents.filter((id) => present.get(id) !== undefined);
    },
    commitDate: (commit) => parseCommitDate(run(['cat-file', 'commit', checkId(commit)]).output),
    // Walks commits; config has no say in it.
    mergeBase(a, b) {
      const { output } = run(['merge-base', checkId(a), checkId(b)], { accept: [1] });
      const id = output.toString('latin1').trim();
      return OBJECT_ID.test(id) ? id : undefined;
    },
    isShallow: () => run(['rev-parse', '--is-shallow-repository']).output.toString('latin1').trim() === 'true',
    tree(commit) {
      // Reads tree objects. Without `-l` it needs no blob.
      const tree = trees.get(commit) ?? parseTree(run(['ls-tree', '-r', '-z', '--full-tree', checkId(commit)]).output);
      trees.set(commit, tree);
      return tree;
    },
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
      try {
        return parseChanges(run([...DIFF_TREE, '-M', ...commits], withoutIndex()).output);
      } catch (error) {
        if (!(error instanceof GitError)) throw error;
        // A partial clone has not the blobs for it. Renames without edits need none.
        return parseChanges(run([...DIFF_TREE, '-M100%', ...commits], withoutIndex()).output);
      }
    },
    // Compares a tree with the index and looks at no file. Renames without edits are found by ids: no content is read.
    stagedRenames(head) {
      const args = ['diff-index', '--cached', ...RAW, '-M100%', checkId(head)];
      return parseChanges(run(args, { cwd: topLevel }).output).filter(({ status }) => status === 'renamed');
    },
    changedLines(base, head) {
      const commits = [checkId(base), checkId(head)];
      return parseChangedLines(run([...DIFF_TREE, '--patch', '-U0', '-M', ...commits], withoutIndex()).output);
    },
  };
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
