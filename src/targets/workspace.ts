// The files of a folder on disk: listed by git where the folder is in a work tree, else by walking it.

import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { type Git, GitError, type GitFile, openGit } from '../lib/git.ts';
import type { Gap } from '../model/coverage.ts';
import { type Disk, gap, gapOf, openDisk } from './disk.ts';
import { placeOf } from './place.ts';
import type { ContentGap, Target, TargetFile } from './target.ts';

export interface WorkspaceOptions {
  readonly id: string;
  /** The folder, absolute. */
  readonly root: string;
  /** As the user named it. */
  readonly name: string;
  readonly displayPrefix: string;
  /** See TargetInfo; `''` unless given. */
  readonly configPrefix?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of `root`, when it is open already. */
  readonly git?: Git;
  /** POSIX paths below `root`: these files only, ignored by git or not. */
  readonly only?: readonly string[];
}

/** What was found, before it is sorted; gaps do not know their target yet. */
interface Found {
  readonly files: TargetFile[];
  readonly gaps: Omit<Gap, 'target'>[];
}

/**
 * Inside a work tree git lists: tracked files and untracked ones that are not ignored. Elsewhere, and where git fails
 * or ignores the whole folder, everything is walked; then no ignore file counts, and only folders called `.git` or
 * `node_modules` are left out. Symlinks are never followed.
 */
export async function openWorkspace(options: WorkspaceOptions): Promise<Target> {
  const { id, root, name, displayPrefix, configPrefix = '', env, only } = options;
  const disk = openDisk(root);
  const notes: string[] = [];
  const git = options.git ?? (await orNote(notes, () => openGit(root, env, { willList: only === undefined })));
  const place = placeOf(git?.prefix ?? root.split(sep).slice(-DOT_FOLDERS).join('/'));

  const find = async (): Promise<Found> => {
    if (only !== undefined) return lookAt(disk, only);
    const files = git === undefined ? undefined : await orNote(notes, () => git.listFiles());
    if (git === undefined || files === undefined) return walk(disk);
    if (files.length > 0 || git.prefix === '') return sift(disk, files);
    const walked = walk(disk);
    if (walked.files.length > 0) notes.push('Git ignores this folder as a whole; it was listed without git.');
    return walked;
  };

  return {
    info: {
      id,
      kind: 'workspace',
      name,
      displayPrefix,
      repositoryPrefix: git?.prefix ?? '',
      configPrefix,
      isOwn: true,
      ...(place !== '' && { place }),
    },
    async list() {
      const { files, gaps } = await find();
      const listing = { files: files.sort(byPath), gaps: gaps.sort(byPath).map((each) => ({ target: id, ...each })) };
      return {
        ...listing,
        ...(only !== undefined && git && { others: () => around(git, disk, only) }),
        ...(notes.length > 0 && { notes: [...new Set(notes)] }),
      };
    },
    read: disk.read,
    withSource: disk.withSource,
    countLineEnds: disk.countLineEnds,
  };
}

/** The tree that single files lie in, where git knows it: what they import is read, and nothing else of it. */
async function around(git: Git, disk: Disk, only: readonly string[]): Promise<readonly TargetFile[]> {
  try {
    const named = new Set(only);
    return sift(disk, await git.listFiles()).files.filter(({ path }) => !named.has(path));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return [];
  }
}

/** How far above its root, outside git, a folder like `.claude` is looked for: `.claude/skills/NAME`. */
const DOT_FOLDERS = 3;

/** The answer, or undefined and a note when git fails. */
async function orNote<Answer>(notes: string[], ask: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    notes.push(`Files were listed without git, so ignored files are among them: ${error.message}`);
    return undefined;
  }
}

/** Of what git lists, the plain files; for the rest the disk is asked: what the index calls a symlink may be a file. */
function sift(disk: Disk, listed: readonly GitFile[]): Found {
  const found: Found = { files: [], gaps: [] };
  for (const entry of listed) {
    const file = targetFile(entry.path, entry.rawPath);
    if (entry.kind === 'file' && !entry.isSkipped) {
      if (!entry.isTracked && isOwnReport(disk, file)) add(found, file, gap('excluded', OWN));
      else found.files.push(file);
      continue;
    }
    const seen = disk.look(file);
    if (seen === 'file') found.files.push(file);
    else if (typeof seen === 'object' && seen.reason !== 'vanished') add(found, file, seen);
    else if (entry.kind === 'submodule') add(found, file, gap('submodule', SUBMODULE));
    else if (entry.kind === 'repository') add(found, file, gap('submodule', REPOSITORY));
    else add(found, file, entry.isSkipped ? gap('excluded', SPARSE) : gap('vanished', GONE));
  }
  return found;
}

/**
 * What an earlier run left here, such as the step before this one: it shows rules by their bad examples. Only files git does
 * not track, since anybody can commit one that begins like it.
 */
function isOwnReport(disk: Disk, file: TargetFile): boolean {
  if (!/\.(?:json|sarif)$/i.test(file.path)) return false;
  const start = disk.beginning(file, 200).replace(/\s/g, '');
  return OWN_BEGINNINGS.some((each) => start.startsWith(each));
}

const OWN_BEGINNINGS = [
  '{"version":1,"tool":{"name":"bartizan"',
  '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":{"name":"Bartizan"',
];
const OWN = 'A report of an earlier run, which git does not track.';
const SPARSE = 'The sparse checkout leaves it out of the work tree.';
const SUBMODULE = 'A submodule; scan it as a repository of its own.';
const REPOSITORY = 'A git repository inside this one; name it as a path of its own to scan it.';
const GONE = 'Git tracks it, but it is no longer there.';
const PACKAGES = 'Installed packages are left out outside a git work tree.';

function lookAt(disk: Disk, paths: readonly string[]): Found {
  const found: Found = { files: [], gaps: [] };
  for (const path of new Set(paths)) {
    const file = { path };
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
      add(found, file, gap('unreadable', 'Not a path below the scanned folder.'));
      continue;
    }
    const seen = disk.look(file);
    if (seen === 'file') found.files.push(file);
    else add(found, file, seen === 'folder' ? gap('unreadable', 'A folder where a file was named.') : seen);
  }
  return found;
}

const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules']);

function walk(disk: Disk): Found {
  const found: Found = { files: [], gaps: [] };
  const stack: (TargetFile | undefined)[] = [undefined];
  while (stack.length > 0) {
    const folder = stack.pop();
    for (const entry of entriesOf(disk, folder, found)) {
      const file = childOf(folder, entry.name);
      const name = entry.name.toString('latin1');
      if (entry.isFile()) found.files.push(file);
      else if (!entry.isDirectory()) {
        const seen = disk.look(file);
        if (typeof seen === 'object') add(found, file, seen);
        else if (seen === 'file') found.files.push(file);
        else stack.push(file);
      } else if (!LEFT_OUT.has(name)) stack.push(file);
      else if (name !== '.git') add(found, file, gap('excluded', PACKAGES));
    }
  }
  return found;
}

function entriesOf(disk: Disk, folder: TargetFile | undefined, found: Found): readonly Dirent<Buffer>[] {
  try {
    return readdirSync(disk.absolute(folder), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    add(found, folder ?? { path: '' }, gapOf(error));
    return [];
  }
}

function childOf(folder: TargetFile | undefined, name: Buffer): TargetFile {
  if (folder === undefined) return fileOf(name);
  const above = folder.rawPath ?? Buffer.from(folder.path);
  return fileOf(Buffer.concat([above, Buffer.from('/'), name]));
}

function fileOf(bytes: Buffer): TargetFile {
  const path = bytes.toString('utf8');
  return targetFile(path, path.includes('\ufffd') && !Buffer.from(path).equals(bytes) ? bytes : undefined);
}

function targetFile(path: string, rawPath: Buffer | undefined): TargetFile {
  return rawPath === undefined ? { path } : { path, rawPath };
}

function add(found: Found, { path }: TargetFile, { reason, detail, link }: ContentGap): void {
  found.gaps.push({ path, reason, detail, ...(link && { link }) });
}

/** By code unit; names that only look alike, by their bytes. */
function byPath(a: { path: string; rawPath?: Buffer }, b: { path: string; rawPath?: Buffer }): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.rawPath === undefined || b.rawPath === undefined ? 0 : Buffer.compare(a.rawPath, b.rawPath);
}
