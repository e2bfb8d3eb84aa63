// A tree in one file: the bytes of its files one after the other, then an index of them. What a stranger named is never a
// name on this machine's disk, so no name can lead anywhere, stand for a device, or meet another that differs in case only.

import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { looksBinary } from '../artifacts/decode.ts';
import type { ByteSource, CopyingSource } from '../lib/byte-source.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { Gap } from '../model/coverage.ts';
import { countLineEndsIn, planRegions } from './partial.ts';
import type { Content, ContentGap, Region, TargetFile } from './target.ts';

export interface PackedFile extends TargetFile {
  readonly offset: number;
  readonly size: number;
}

export type PackedGap = Omit<Gap, 'target'>;

/** The ways to look at files that lie one after the other in one. */
export interface PackedReads {
  read(file: TargetFile, buffer: Buffer, mayBeBinary?: boolean): Content;
  /** See Target. */
  withSource(file: TargetFile, use: (source: ByteSource) => void): ContentGap | undefined;
  countLineEnds(file: TargetFile, offset: number): number;
}

export interface Packed extends PackedReads {
  readonly files: readonly PackedFile[];
  readonly gaps: readonly PackedGap[];
  close(): void;
}

export interface PackWriter {
  /** Begins a file; what is written next belongs to it. */
  begin(path: string, rawPath: Buffer | undefined): void;
  write(bytes: Uint8Array): void;
  gap(gap: PackedGap): void;
  /** Whether there is a file or a gap of this path. */
  has(path: string): boolean;
  /** Writes the index. */
  finish(): void;
}

interface Index {
  readonly format: 1;
  /** Path, its bytes as base64 where they are not UTF-8, size. */
  readonly files: readonly (readonly [string, string | null, number])[];
  readonly gaps: readonly PackedGap[];
}

/** Length of the index and this, at the very end. */
const MARK = 'BARTIZAN';
const TAIL = 8 + MARK.length;
const HEAD = 64 * 1024;
const CHUNK = 1024 * 1024;

/** `descriptor` is of an empty file. */
export function createPackWriter(descriptor: number): PackWriter {
  const files: [string, string | null, number][] = [];
  const gaps: PackedGap[] = [];
  const known = new Set<string>();
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
  };
  return {
    begin(path, rawPath) {
      known.add(path);
      files.push([path, rawPath?.toString('base64') ?? null, 0]);
    },
    write(bytes) {
      const file = files.at(-1);
      if (!file) return;
      put(bytes);
      file[2] += bytes.length;
    },
    gap(each) {
      known.add(each.path);
      gaps.push(each);
    },
    has: (path) => known.has(path),
    finish() {
      const index = Buffer.from(JSON.stringify({ format: 1, files, gaps } satisfies Index));
      const tail = Buffer.alloc(TAIL);
      tail.writeBigUInt64LE(BigInt(index.length));
      tail.write(MARK, 8);
      put(Buffer.concat([index, tail]));
    },
  };
}

/** Undefined when it is no such file, or only a part of one. Closes nothing. */
export function readPacked(descriptor: number): Packed | undefined {
  const { size: whole } = fstatSync(descriptor);
  const tail = bytesAt(descriptor, whole - TAIL, TAIL);
  const length = tail?.toString('latin1', 8) === MARK ? Number(tail.readBigUInt64LE()) : Number.NaN;
  const start = whole - TAIL - length;
  const text = start >= 0 ? bytesAt(descriptor, start, length)?.toString('utf8') : undefined;
  const index = text === undefined ? undefined : parsed(text);
  if (!index) return undefined;
  const files: PackedFile[] = [];
  let offset = 0;
  for (const [path, raw, size] of index.files) {
    files.push({ path, offset, size, ...(raw !== null && { rawPath: Buffer.from(raw, 'base64') }) });
    offset += size;
  }
  if (offset !== start) return undefined;
  const stretch = (from: number, size: number) => stretchOf(descriptor, from, size);
  return { files, gaps: index.gaps, ...readsOf(stretch, files), close: () => closeSync(descriptor) };
}

/** `stretch` gives bytes of what the files lie in. */
export function readsOf(
  stretch: (offset: number, size: number) => CopyingSource,
  files: readonly PackedFile[],
): PackedReads {
  const byKey = new Map(files.map((file) => [keyOf(file), file]));
  return {
    read(file, buffer, mayBeBinary = false) {
      const found = byKey.get(keyOf(file));
      if (!found) return { kind: 'gap', reason: 'vanished', detail: 'It is not in the archive.' };
      return contentOf(stretch(found.offset, found.size), buffer, mayBeBinary);
    },
    withSource(file, use) {
      const found = byKey.get(keyOf(file));
      if (!found) return { kind: 'gap', reason: 'vanished', detail: 'It is not in the archive.' };
      use(stretch(found.offset, found.size));
      return undefined;
    },
    countLineEnds(file, to) {
      const found = byKey.get(keyOf(file));
      return found ? lineEnds(stretch(found.offset, found.size), Math.min(to, found.size)) : 0;
    },
  };
}

export function openPacked(path: string): Packed | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return undefined;
  }
  const packed = readPacked(descriptor);
  if (!packed) closeSync(descriptor);
  return packed;
}

function contentOf(source: CopyingSource, buffer: Buffer, mayBeBinary: boolean): Content {
  const { size } = source;
  const read = (start: number, length: number, from: number) => {
    if (source.copy(buffer, start, from, length) < length) throw new Error('the file ends early');
    return length;
  };
  try {
    if (mayBeBinary && size >= HEAD) {
      read(0, HEAD, 0);
      if (looksBinary(buffer.subarray(0, HEAD))) return { kind: 'gap', reason: 'binary', detail: 'binary file' };
    }
    if (size <= FILE_CAP) return { kind: 'whole', length: read(0, size, 0) };
    const regions: Region[] = planRegions(size);
    for (const region of regions) read(region.start, region.length, region.offset);
    return { kind: 'partial', size, regions };
  } catch {
    return { kind: 'gap', reason: 'unreadable', detail: 'The archive could not be read again.' };
  }
}

function stretchOf(descriptor: number, start: number, size: number): CopyingSource {
  return {
    size,
    read(offset, wanted) {
      const length = Math.max(0, Math.min(wanted, size - offset));
      return (length > 0 ? bytesAt(descriptor, start + offset, length) : undefined) ?? Buffer.alloc(0);
    },
    copy(to, at, offset, wanted) {
      const length = Math.max(0, Math.min(wanted, size - offset));
      try {
        return offset < 0 ? 0 : fill(descriptor, to, at, length, start + offset);
      } catch {
        return 0;
      }
    },
  };
}

function lineEnds(source: ByteSource, length: number): number {
  let lines = 0;
  for (let at = 0; at < length; at += CHUNK) {
    // One byte more than is counted: see countLineEndsIn.
    const bytes = source.read(at, CHUNK + 1);
    if (bytes.length === 0) break;
    lines += countLineEndsIn(bytes, 0, Math.min(CHUNK, bytes.length, length - at));
  }
  return lines;
}

/** @throws when the file ends before. */
function fill(descriptor: number, buffer: Buffer, start: number, length: number, position: number): number {
  for (let done = 0; done < length; ) {
    const got = readSync(descriptor, buffer, start + done, length - done, position + done);
    if (got === 0) throw new Error('the file ends early');
    done += got;
  }
  return length;
}

function bytesAt(descriptor: number, position: number, length: number): Buffer | undefined {
  if (position < 0) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  try {
    fill(descriptor, bytes, 0, length, position);
    return bytes;
  } catch {
    return undefined;
  }
}

function parsed(text: string): Index | undefined {
  try {
    const index = JSON.parse(text) as Index;
    return index.format === 1 ? index : undefined;
  } catch {
    return undefined;
  }
}

function keyOf({ path, rawPath }: TargetFile): string {
  return rawPath === undefined ? path : `\0${rawPath.toString('latin1')}`;
}
