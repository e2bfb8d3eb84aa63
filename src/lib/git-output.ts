// The pure part of git.ts: reads what git's plumbing commands print, and plans what to ask for. Names are split at NUL
// and decoded here, so that those with line breaks, or that are not UTF-8, survive. Runs nothing.

import { isUtf8 } from 'node:buffer';
import { diffLines } from './hunks.ts';

/** A path as text for people and, where that text cannot be turned back into them, its own bytes. */
export interface GitPath {
  /** POSIX separators. Bytes that are not UTF-8 show as U+FFFD. */
  readonly path: string;
  readonly rawPath?: Buffer;
}

export interface GitFile extends GitPath {
  /** As the index says; `repository` is an untracked folder with a `.git` of its own: git does not look into it. */
  readonly kind: 'file' | 'symlink' | 'submodule' | 'repository';
  readonly isTracked: boolean;
  /** Whether a sparse checkout leaves it out of the work tree; it may still be there. */
  readonly isSkipped: boolean;
}

export interface TreeEntry {
  readonly oid: string;
  /** Six octal digits: `100644`, `100755`, `120000` a symlink, `160000` a submodule. */
  readonly mode: string;
}

export interface Change {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly path: string;
  /** The path before a rename. */
  readonly from?: string;
}

export interface ObjectInfo {
  readonly type: string;
  readonly size: number;
}

/** The output's records. `cut(n)` gives what follows the first `n` bytes, which must be ASCII, as a path. */
interface Record {
  readonly text: string;
  readonly cut: (start: number) => GitPath;
}

/** One by one, since a listing can hold hundreds of thousands. */
function* records(output: Buffer): Generator<Record> {
  if (isUtf8(output)) {
    const all = output.toString('utf8');
    for (let start = 0, end = all.indexOf('\0'); end >= 0; end = all.indexOf('\0', start)) {
      const text = all.slice(start, end);
      start = end + 1;
      yield { text, cut: (from) => ({ path: text.slice(from) }) };
    }
    return;
  }
  for (let start = 0; start < output.length; ) {
    const nul = output.indexOf(0, start);
    const bytes = output.subarray(start, nul < 0 ? output.length : nul);
    yield { text: bytes.toString('utf8'), cut: (from) => pathOf(bytes.subarray(from)) };
    start += bytes.length + 1;
  }
}

function pathOf(bytes: Buffer): GitPath {
  const path = bytes.toString('utf8');
  // A copy, so that one odd name does not keep the whole listing alive.
  return isUtf8(bytes) ? { path } : { path, rawPath: Buffer.from(bytes) };
}

/**
 * `ls-files -z -t -s -c -o`: `? path` for an untracked file, else `TAG MODE OID STAGE<TAB>path`. Untracked folders with
 * a repository in them end in a slash. Unmerged paths come once per stage and are given once, as a file if one is.
 */
export function parseFiles(output: Buffer): GitFile[] {
  const files: GitFile[] = [];
  /** Where the unmerged ones lie; the others come once. */
  const unmerged = new Map<string, number>();
  for (const { text, cut } of records(output)) {
    if (text.startsWith('? ')) {
      const found = cut(2);
      const kind = found.path.endsWith('/') ? 'repository' : 'file';
      files.push(fileOf(withoutSlash(found), kind, false, false));
      continue;
    }
    const tab = text.indexOf('\t');
    const file = fileOf(cut(tab + 1), kindOf(text.slice(2, 8)), true, text[0] === 'S');
    if (text[tab - 1] !== '0') {
      const key = file.rawPath === undefined ? file.path : `\0${file.rawPath.toString('latin1')}`;
      const earlier = unmerged.get(key);
      if (earlier !== undefined) {
        if (file.kind === 'file') files[earlier] = file;
        continue;
      }
      unmerged.set(key, files.length);
    }
    files.push(file);
  }
  return files;
}

function fileOf({ path, rawPath }: GitPath, kind: GitFile['kind'], isTracked: boolean, isSkipped: boolean): GitFile {
  return rawPath === undefined ? { path, kind, isTracked, isSkipped } : { path, rawPath, kind, isTracked, isSkipped };
}

function kindOf(mode: string): GitFile['kind'] {
  return mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
}

function withoutSlash({ path, rawPath }: GitPath): GitPath {
  if (!path.endsWith('/')) return rawPath === undefined ? { path } : { path, rawPath };
  const trimmed = path.slice(0, -1);
  return rawPath === undefined ? { path: trimmed } : { path: trimmed, rawPath: rawPath.subarray(0, -1) };
}

/** `ls-tree -r -z`: `MODE TYPE OID<TAB>path`. Of names that differ in bytes that are not UTF-8, the first counts. */
export function parseTree(output: Buffer): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (const { text, cut } of records(output)) {
    const tab = text.indexOf('\t');
    const [mode = '', , oid = ''] = text.slice(0, tab).split(' ');
    const { path } = cut(tab + 1);
    if (!entries.has(path)) entries.set(path, { oid, mode });
  }
  return entries;
}

const STATUSES: Readonly<{ [letter: string]: Change['status'] }> = { A: 'added', D: 'deleted', R: 'renamed' };

/** `diff-tree --raw -z`: `:MODE MODE OID OID LETTER[SCORE]`, then the path; for a rename the old and the new one. */
export function parseChanges(output: Buffer): Change[] {
  const changes: Change[] = [];
  const parts = [...records(output)];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const letter = parts[index]?.text.split(' ')[4]?.[0] ?? '';
    const status = STATUSES[letter] ?? 'modified';
    const path = parts[index + 1]?.text ?? '';
    if (status === 'renamed') {
      changes.push({ status, path: parts[index + 2]?.text ?? '', from: path });
      index += 1;
    } else changes.push({ status, path });
  }
  return changes;
}

/** `diff-tree --raw -z --patch`: the list, a NUL, and a patch for each entry of it, in its order. */
export function parseChangedLines(output: Buffer): Map<string, ReadonlySet<number>> {
  const end = output.indexOf('\0\0');
  if (end < 0) return new Map();
  const changes = parseChanges(output.subarray(0, end + 1));
  // Lines of content begin with a sign, so that none of them can pass for the head of a patch.
  const patches = output
    .toString('utf8', end + 2)
    .split(/^diff --git /m)
    .slice(1);
  const lines = new Map<string, ReadonlySet<number>>();
  for (const [index, { path, status }] of changes.entries())
    if (status !== 'deleted') lines.set(path, diffLines(patches[index] ?? '').added);
  return lines;
}

/** Ids on the `parent` lines of a commit object's head. */
export function parseParents(commit: Buffer): string[] {
  const end = commit.indexOf('\n\n');
  const head = commit.subarray(0, end < 0 ? commit.length : end).toString('latin1');
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}

/** When it was committed, as `YYYY-MM-DDTHH:MM:SSZ`; undefined when its head says nothing that is a time. */
export function parseCommitDate(commit: Buffer): string | undefined {
  const end = commit.indexOf('\n\n');
  const head = commit.subarray(0, end < 0 ? commit.length : end).toString('latin1');
  const seconds = /^committer .*> (\d{1,11}) [-+]\d{4}$/m.exec(head)?.[1];
  return seconds === undefined ? undefined : utcDate(Number(seconds));
}

/** Seconds since 1970 as `YYYY-MM-DDTHH:MM:SSZ`; undefined for years of more than four digits. */
export function utcDate(seconds: number): string | undefined {
  const text = seconds >= 0 && seconds < 253_402_300_800 ? new Date(seconds * 1000).toISOString() : undefined;
  return text?.replace(/\.\d+Z$/, 'Z');
}

/** `cat-file --batch-check`: `OID TYPE SIZE` or `OID missing`. Objects that are not there are left out. */
export function parseInfo(output: Buffer): Map<string, ObjectInfo> {
  const found = new Map<string, ObjectInfo>();
  for (const line of output.toString('latin1').split('\n')) {
    const [oid = '', type = '', size] = line.split(' ');
    if (size !== undefined) found.set(oid, { type, size: Number(size) });
  }
  return found;
}

/** `cat-file --batch`: the line of `--batch-check`, then the bytes and a line feed. The blobs are views on `output`. */
export function parseBlobs(output: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let start = 0; start < output.length; ) {
    const lineEnd = output.indexOf(10, start);
    if (lineEnd < 0) break;
    const [oid = '', type, size] = output.toString('latin1', start, lineEnd).split(' ');
    start = lineEnd + 1;
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob') blobs.set(oid, output.subarray(start, start + length));
    start += length + 1;
  }
  return blobs;
}

export type SkippedBlob =
  | { readonly reason: 'too-large'; readonly size: number }
  /** Not in this clone (partial clones fetch blobs on demand; this never does), or not a blob. */
  | { readonly reason: 'missing' };

interface Batch {
  readonly oids: string[];
  bytes: number;
}

interface BatchPlan {
  readonly batches: readonly Batch[];
  readonly skipped: ReadonlyMap<string, SkippedBlob>;
}

/** Bytes of blobs one `cat-file --batch` is asked for. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** Which blobs to ask for together, and which not at all. */
export function planBatches(oids: readonly string[], sizes: ReadonlyMap<string, number>, maxBytes: number): BatchPlan {
  const skipped = new Map<string, SkippedBlob>();
  const batches: Batch[] = [];
  for (const oid of new Set(oids)) {
    const size = sizes.get(oid);
    if (size === undefined) skipped.set(oid, { reason: 'missing' });
    else if (size > maxBytes) skipped.set(oid, { reason: 'too-large', size });
    else {
      let batch = batches.at(-1);
      if (batch === undefined || batch.bytes + size > BATCH_BYTES) {
        batch = { oids: [], bytes: 0 };
        batches.push(batch);
      }
      batch.oids.push(oid);
      batch.bytes += size;
    }
  }
  return { batches, skipped };
}
