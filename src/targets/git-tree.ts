// Files of one commit, read from git's objects: the base of a comparison. No work tree is touched.

import { posix } from 'node:path';
import { bytesSource } from '../lib/byte-source.ts';
import { visibleWithin } from '../lib/escape.ts';
import { type Git, GitError, type TreeEntry } from '../lib/git.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Gap } from '../model/coverage.ts';
import { countLineEndsIn, planRegions } from './partial.ts';
import { placeOf } from './place.ts';
import type { Content, ContentGap, Listing, Target, TargetFile } from './target.ts';

export interface GitTreeOptions {
  readonly id: string;
  readonly git: Git;
  /** Full id. */
  readonly commit: string;
  /** As the user named it. */
  readonly name: string;
  /** The folder below the repository's root that is looked at: `''` or ends in `/`. */
  readonly prefix: string;
  /** See TargetInfo; `''` unless given. To compare with a workspace, give what it was given. */
  readonly configPrefix?: string;
  /** The files that are wanted, relative to `prefix`. Those the commit does not have are left out. */
  readonly paths: readonly string[];
  /** Which of its other files may be read, though nobody visits them. */
  readonly mayRead?: (path: string) => boolean;
}

/** It knows its files at once. */
export interface GitTree extends Target {
  list(): Listing;
}

/** Blobs over this are not loaded; it bounds memory, since git gives blobs as a whole. */
const BLOB_CAP = 64 * 1024 * 1024;
/** Bytes of blobs held at a time, unless one alone is larger. */
const AHEAD_BYTES = 16 * 1024 * 1024;
const LINK_BYTES = 4096;

/** `list` throws GitError when the commit cannot be read; `read` never throws. */
export function openGitTree(options: GitTreeOptions): GitTree {
  const { id, git, commit, name, prefix, configPrefix = '', paths, mayRead } = options;
  const place = placeOf(prefix);
  let oids: ReadonlyMap<string, string> = new Map();
  /** What may be read besides; its sizes are asked for when the first of it is. */
  let others: ReadonlyMap<string, string> = new Map();
  let sizes: ReadonlyMap<string, number> = new Map();
  /** The listed files' blobs in the order in which they will be asked for, and where each comes first. */
  let order: readonly string[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let held: ReadonlyMap<string, Buffer> = new Map();

  const know = (more: readonly string[]): void => {
    order = [...new Set([...order, ...more])];
    places = new Map(order.map((oid, index) => [oid, index]));
    sizes = git.blobSizes(order);
  };

  const list = (): Listing => {
    order = [];
    const tree = git.tree(commit);
    const { files, links, modules } = sortOut(tree, prefix, paths);
    oids = files;
    others = mayRead ? othersIn(tree, prefix, (path) => !files.has(path) && mayRead(path)) : new Map();
    know([...files.values()]);
    const gaps = [...linkGaps(git, links), ...modules.map((path) => ({ path, ...SUBMODULE }))];
    return {
      files: [...files.keys()].map((path) => ({ path })),
      ...(others.size > 0 && { others: () => [...others.keys()].map((path) => ({ path })) }),
      gaps: gaps.sort((a, b) => (a.path < b.path ? -1 : 1)).map((gap) => ({ target: id, ...gap })),
    };
  };

  /** The blob, and with it those that follow it in the listing, so that git is not started for each. */
  const load = (oid: string): Buffer | undefined => {
    const blob = held.get(oid);
    if (blob !== undefined) return blob;
    const wanted = [oid];
    let bytes = sizes.get(oid) ?? 0;
    for (let index = (places.get(oid) ?? order.length) + 1; index < order.length; index++) {
      const next = order[index] ?? '';
      const size = sizes.get(next);
      if (size === undefined || size > BLOB_CAP) continue;
      bytes += size;
      if (bytes > AHEAD_BYTES) break;
      wanted.push(next);
    }
    held = new Map();
    held = git.readBlobs(wanted, BLOB_CAP).blobs;
    return held.get(oid);
  };

  const blobOf = (file: TargetFile): Buffer | ContentGap => {
    const oid = oids.get(file.path) ?? others.get(file.path);
    if (oid === undefined) return { kind: 'gap', reason: 'vanished', detail: 'This commit does not have it.' };
    try {
      if (!places.has(oid)) know([...others.values()]);
      const size = sizes.get(oid);
      if (size === undefined) return { kind: 'gap', reason: 'unreadable', detail: ABSENT };
      if (size > BLOB_CAP) return { kind: 'gap', reason: 'too-large', detail: tooLarge(size) };
      return load(oid) ?? { kind: 'gap', reason: 'unreadable', detail: ABSENT };
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      return { kind: 'gap', reason: 'unreadable', detail: error.message };
    }
  };

  return {
    info: {
      id,
      kind: 'git-tree',
      name,
      displayPrefix: '',
      repositoryPrefix: prefix,
      configPrefix,
      isOwn: false,
      ...(place !== '' && { place }),
    },
    list,
    read(file, buffer) {
      const blob = blobOf(file);
      return Buffer.isBuffer(blob) ? copyInto(blob, buffer) : blob;
    },
    withSource(file, use) {
      const blob = blobOf(file);
      if (!Buffer.isBuffer(blob)) return blob;
      use(bytesSource(blob));
      return undefined;
    },
    countLineEnds(file, offset) {
      const blob = blobOf(file);
      return Buffer.isBuffer(blob) ? countLineEndsIn(blob, 0, Math.min(offset, blob.length)) : 0;
    },
  };
}

const SUBMODULE: Pick<Gap, 'reason' | 'detail'> = {
  reason: 'submodule',
  detail: 'A submodule; its files are not part of this commit.',
};

const ABSENT = 'This clone does not have it; a clone without a filter does.';

function tooLarge(size: number): string {
  return `${size} bytes; of a commit, files of up to ${BLOB_CAP} bytes are read.`;
}

interface SortedOut {
  /** Object ids of the plain files, in order of path. */
  readonly files: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, string>;
  readonly modules: readonly string[];
}

function sortOut(tree: ReadonlyMap<string, TreeEntry>, prefix: string, paths: readonly string[]): SortedOut {
  const files = new Map<string, string>();
  const links = new Map<string, string>();
  const modules: string[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const entry = tree.get(`${prefix}${path}`);
    if (entry === undefined) continue;
    if (entry.mode === '160000') modules.push(path);
    else (entry.mode === '120000' ? links : files).set(path, entry.oid);
  }
  return { files, links, modules };
}

/** Object ids of plain files, in order of path. */
function othersIn(
  tree: ReadonlyMap<string, TreeEntry>,
  prefix: string,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, string> {
  const found: [string, string][] = [];
  for (const [whole, { mode, oid }] of tree) {
    if (!whole.startsWith(prefix) || mode === '160000' || mode === '120000') continue;
    const path = whole.slice(prefix.length);
    if (isWanted(path)) found.push([path, oid]);
  }
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function linkGaps(git: Git, links: ReadonlyMap<string, string>): Omit<Gap, 'target'>[] {
  const { blobs } = git.readBlobs([...links.values()], LINK_BYTES);
  return [...links].map(([path, oid]) => {
    const to = blobs.get(oid)?.toString('utf8');
    const shown = to === undefined ? '' : ` to ${visibleWithin(to, 200)}`;
    return {
      path,
      reason: 'symlink',
      detail: `A symlink${shown}; symlinks are not followed.`,
      ...(to !== undefined && { link: { to, isOutside: leavesTree(path, to) } }),
    };
  });
}

function leavesTree(path: string, to: string): boolean {
  return posix.isAbsolute(to) || /^\.\.(?:\/|$)/.test(posix.join(posix.dirname(path), to));
}

function copyInto(blob: Buffer, buffer: Buffer): Content {
  if (blob.length <= FILE_CAP) {
    blob.copy(buffer);
    return { kind: 'whole', length: blob.length };
  }
  const regions = planRegions(blob.length);
  for (const { start, length, offset } of regions) blob.copy(buffer, start, offset, offset + length);
  return { kind: 'partial', size: blob.length, regions };
}
