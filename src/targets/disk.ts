// Reads the files of one folder of the disk, whatever lies there: symlinks are never followed, at any place of a path,
// and nothing that is not a regular file makes it wait. Every failure is a gap with a sentence for people.

import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { looksBinary } from '../artifacts/decode.ts';
import type { ByteSource } from '../lib/byte-source.ts';
import { visibleWithin } from '../lib/escape.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Gap } from '../model/coverage.ts';
import { countLineEndsIn, planRegions } from './partial.ts';
import type { Content, ContentGap, Region, TargetFile } from './target.ts';

export interface Disk {
  /** What lies there now, without reading it. */
  look(file: TargetFile): 'file' | 'folder' | ContentGap;
  /** For reading a folder's entries; undefined is the root itself. */
  absolute(file: TargetFile | undefined): string | Buffer;
  read(file: TargetFile, buffer: Buffer, mayBeBinary?: boolean): Content;
  /** See Target. */
  withSource(file: TargetFile, use: (source: ByteSource) => void): ContentGap | undefined;
  /** Its first bytes as text; empty when it cannot be read. */
  beginning(file: TargetFile, bytes: number): string;
  countLineEnds(file: TargetFile, offset: number): number;
}

/** A path in the encoding that gives back its bytes: `latin1` when it is not UTF-8. */
interface Name {
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
}

const OPEN_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** Windows has no such flag: there the file is looked at before it is opened. */
const HAS_NO_FOLLOW = typeof constants.O_NOFOLLOW === 'number';
const CHUNK = 1024 * 1024;
const NOT_REGULAR = 'Not a regular file (a pipe, socket or device); it was not read.';

/**
 * `root` is followed if it is a symlink: the user named it. Each folder below is looked at once, before the first file
 * in it is read; O_NOFOLLOW guards the last part of a path only. Node has no `openat`, so someone who swaps a folder
 * for a symlink between that look and a read would win; they can write to the tree during the run, as the user's own
 * programs do, and are outside what a scanner can defend against.
 */
export function openDisk(root: string): Disk {
  const realRoot = realPathOf(root);
  const folders = new Map<string, ContentGap | undefined>();
  /** Where the last count of a file ended, so that the findings of a huge file cost one pass together. */
  let counted = { key: '', offset: 0, lines: 0 };

  const locate = ({ text, encoding }: Name): string | Buffer =>
    encoding === 'utf8'
      ? `${realRoot}/${text}`
      : Buffer.concat([Buffer.from(`${realRoot}/`), Buffer.from(text, encoding)]);

  const symlinkGap = (name: Name): ContentGap => {
    const { words, link } = pointing(locate(name), name.text, realRoot);
    return { ...gap('symlink', `A symlink${words}; symlinks are not followed.`), ...(link && { link }) };
  };

  /** Why nothing in this folder may be read, if so. */
  const folderGap = (name: Name): ContentGap | undefined => {
    if (name.text === '') return undefined;
    const key = `${name.encoding}/${name.text}`;
    if (folders.has(key)) return folders.get(key);
    const found = folderGap(parentOf(name)) ?? ownFolderGap(name);
    folders.set(key, found);
    return found;
  };

  /** The same for the folder a file lies in. Files come folder by folder, so the last answer is nearly always the next. */
  let last = { folder: '', encoding: 'utf8', gap: undefined as ContentGap | undefined };
  const closedAbove = (name: Name): ContentGap | undefined => {
    const { text, encoding } = name;
    const isSame =
      last.encoding === encoding && text.startsWith(last.folder) && text.lastIndexOf('/') === last.folder.length - 1;
    if (!isSame) {
      const parent = parentOf(name);
      last = { folder: parent.text === '' ? '' : `${parent.text}/`, encoding, gap: folderGap(parent) };
    }
    return last.gap;
  };

  const ownFolderGap = (name: Name): ContentGap | undefined => {
    try {
      const stat = lstatSync(locate(name));
      if (!stat.isSymbolicLink()) return undefined;
      const shown = visibleWithin(name.text, 200);
      return gap(
        'symlink',
        `Behind ${shown}, a symlink${pointing(locate(name), name.text, realRoot).words}; not followed.`,
      );
    } catch (error) {
      return gapOf(error);
    }
  };

  const look = (file: TargetFile): 'file' | 'folder' | ContentGap => {
    const name = nameOf(file);
    const closed = closedAbove(name);
    if (closed !== undefined) return closed;
    try {
      const stat = lstatSync(locate(name));
      if (stat.isSymbolicLink()) return symlinkGap(name);
      if (stat.isDirectory()) return 'folder';
      return stat.isFile() ? 'file' : gap('unreadable', NOT_REGULAR);
    } catch (error) {
      return gapOf(error);
    }
  };

  /** Opens the file for `use`, and closes it. */
  const withFile = <Result>(file: TargetFile, use: (descriptor: number) => Result): Result | ContentGap => {
    const name = nameOf(file);
    const closed = closedAbove(name);
    if (closed !== undefined) return closed;
    if (!HAS_NO_FOLLOW) {
      const seen = look(file);
      if (typeof seen === 'object') return seen;
    }
    try {
      const descriptor = openSync(locate(name), OPEN_FLAGS);
      try {
        return use(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch (error) {
      const code = codeOf(error);
      // ELOOP; FreeBSD says EMLINK.
      return code === 'ELOOP' || code === 'EMLINK' ? symlinkGap(name) : gapOf(error);
    }
  };

  return {
    look,
    absolute: (file) => (file === undefined ? realRoot : locate(nameOf(file))),
    read: (file, buffer, mayBeBinary = false) =>
      withFile(file, (descriptor) => readInto(descriptor, buffer, mayBeBinary)),
    withSource(file, use) {
      // What fails in `use` is no failure of the disk.
      let failure: { readonly error: unknown } | undefined;
      const problem = withFile(file, (descriptor) => {
        const stat = fstatSync(descriptor);
        if (!stat.isFile()) return gap('unreadable', NOT_REGULAR);
        try {
          use(sourceOf(descriptor, stat.size));
        } catch (error) {
          failure = { error };
        }
        return undefined;
      });
      if (failure) throw failure.error;
      return problem;
    },
    beginning(file, bytes) {
      const start = Buffer.alloc(bytes);
      const length = withFile(file, (descriptor) => readSync(descriptor, start, 0, bytes, 0));
      return typeof length === 'number' ? start.toString('latin1', 0, length) : '';
    },
    countLineEnds(file, offset) {
      const { encoding, text } = nameOf(file);
      const key = `${encoding}/${text}`;
      const isFurther = counted.key === key && counted.offset <= offset;
      const known = isFurther ? counted : { key, offset: 0, lines: 0 };
      const more = withFile(file, (descriptor) => countBetween(descriptor, known.offset, offset));
      if (typeof more !== 'number') return known.lines;
      counted = { key, offset, lines: known.lines + more };
      return counted.lines;
    },
  };
}

/**
 * One `pread` for all but huge and empty files. With a position, reading a pipe fails and takes nothing out of it;
 * other things that are not files look empty or endless, and both are checked.
 */
function readInto(descriptor: number, buffer: Buffer, mayBeBinary: boolean): Content {
  let length = readFully(descriptor, buffer, 0, mayBeBinary ? HEAD : FILE_CAP + 1, 0);
  if (mayBeBinary && length === HEAD) {
    if (looksBinary(buffer.subarray(0, HEAD))) return BINARY;
    length += readFully(descriptor, buffer, HEAD, FILE_CAP + 1 - HEAD, HEAD);
  }
  if (length > 0 && length <= FILE_CAP) return { kind: 'whole', length };
  const stat = fstatSync(descriptor);
  if (!stat.isFile()) return gap('unreadable', NOT_REGULAR);
  if (length === 0) return { kind: 'whole', length };

  // The size may be wrong by now, or always was (procfs); what was read is there.
  const size = Math.max(stat.size, length);
  const regions: Region[] = [];
  for (const { start, length: wanted, offset } of planRegions(size)) {
    const got = readFully(descriptor, buffer, start, wanted, offset);
    if (got > 0) regions.push({ start, length: got, offset });
  }
  return { kind: 'partial', size, regions };
}

/** What is read of a file that may be binary before the rest. */
const HEAD = 64 * 1024;
const BINARY: ContentGap = { kind: 'gap', reason: 'binary', detail: 'binary file' };

/** A read that a signal cuts short stops where a page of the cache ends; only there it is worth asking for more. */
const PAGE = 4096;

function readFully(descriptor: number, buffer: Buffer, start: number, wanted: number, offset: number): number {
  let length = readSync(descriptor, buffer, start, wanted, offset);
  while (length > 0 && length < wanted && length % PAGE === 0) {
    const more = readSync(descriptor, buffer, start + length, wanted - length, offset + length);
    if (more === 0) break;
    length += more;
  }
  return length;
}

/** What can no longer be read ends there. */
function sourceOf(descriptor: number, size: number): ByteSource {
  return {
    size,
    read(offset, wanted) {
      const bytes = Buffer.alloc(Math.max(0, Math.min(wanted, size - offset)));
      if (bytes.length === 0) return bytes;
      try {
        return bytes.subarray(0, readFully(descriptor, bytes, 0, bytes.length, offset));
      } catch {
        return bytes.subarray(0, 0);
      }
    },
  };
}

function countBetween(descriptor: number, from: number, to: number): number {
  // One byte more than is counted: see countLineEndsIn.
  const bytes = Buffer.allocUnsafe(CHUNK + 1);
  let lines = 0;
  for (let position = from; position < to; ) {
    const got = readSync(descriptor, bytes, 0, bytes.length, position);
    const length = Math.min(got, CHUNK, to - position);
    if (length === 0) break;
    lines += countLineEndsIn(bytes.subarray(0, got), 0, length);
    position += length;
  }
  return lines;
}

function nameOf(file: TargetFile): Name {
  return file.rawPath === undefined
    ? { text: file.path, encoding: 'utf8' }
    : { text: file.rawPath.toString('latin1'), encoding: 'latin1' };
}

function parentOf({ text, encoding }: Name): Name {
  return { text: text.slice(0, Math.max(0, text.lastIndexOf('/'))), encoding };
}

/** ` to TARGET`, and whether that leaves the tree. What lies outside is not even looked at where the text says so. */
function pointing(path: string | Buffer, text: string, root: string): { words: string; link?: Gap['link'] } {
  let to: string;
  try {
    to = readlinkSync(path, 'utf8');
  } catch {
    return { words: '' };
  }
  const shown = ` to ${visibleWithin(to, 200)}`;
  const outside = { words: `${shown}, which points outside the tree`, link: { to, isOutside: true } };
  const inside = { words: shown, link: { to, isOutside: false } };
  const place = resolve(root, text, '..', to);
  if (!isBelow(place, root)) return outside;
  try {
    return isBelow(realpathSync(path), root) ? inside : outside;
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? { ...inside, words: `${shown}, which leads in a circle` } : inside;
  }
}

function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`);
}

function realPathOf(root: string): string {
  try {
    return realpathSync(root);
  } catch {
    return resolve(root);
  }
}

export function gap(reason: ContentGap['reason'], detail: string): ContentGap {
  return { kind: 'gap', reason, detail };
}

const NO_PERMISSION = 'The user the scan runs as has no permission to read it.';
const GONE = 'It was listed, but is no longer there.';

const GAPS: Readonly<Record<string, ContentGap>> = {
  ENOENT: gap('vanished', GONE),
  ENOTDIR: gap('vanished', GONE),
  EACCES: gap('unreadable', NO_PERMISSION),
  EPERM: gap('unreadable', NO_PERMISSION),
  EISDIR: gap('unreadable', 'A folder where a file was listed.'),
  ENXIO: gap('unreadable', NOT_REGULAR),
  ESPIPE: gap('unreadable', NOT_REGULAR),
  EAGAIN: gap('unreadable', NOT_REGULAR),
  ENODEV: gap('unreadable', NOT_REGULAR),
  ENAMETOOLONG: gap('unreadable', 'Its path is too long for this machine.'),
  EIO: gap('unreadable', 'The disk reports an error.'),
};

export function gapOf(error: unknown): ContentGap {
  const code = codeOf(error);
  return GAPS[code] ?? gap('unreadable', `It could not be read (${code}).`);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown reason';
}
