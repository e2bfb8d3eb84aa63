// The entries of a zip archive by its directory, and their bytes: stored and deflated ones, which is what every tool reads.

import { crc32, inflateRawSync } from 'node:zlib';
import { type ByteSource, paged } from '../byte-source.ts';
import { inflateStream, isDamaged } from '../inflate.ts';
import { readLocalHeader, readZip, type Zip, type ZipMember } from '../zip.ts';
import type { ArchiveBudget } from './budget.ts';
import type { ArchiveEntry, ArchiveHandler, ArchiveResult, EntryEnd, EntryResult, EntrySink } from './entry.ts';
import { meteredSink } from './metered-sink.ts';

/** Bytes of the directory: as many as its entries need with names of ordinary length. */
const DIRECTORY_BYTES = 32 * 1024 * 1024;
const CHUNK = 256 * 1024;
/** Members up to this are unpacked in one go, which is faster than a stream. */
const AT_ONCE = 1024 * 1024;

const KIND = 0xf000;
const SYMLINK = 0xa000;
const FOLDER = 0x4000;
const FILE = 0x8000;

/** Undefined when it has no directory. One more than may be looked at is read, so that it is known that there are more. */
export function openZip(source: ByteSource, budget: ArchiveBudget): Zip | undefined {
  return readZip(source, budget.limits.entries + 1, DIRECTORY_BYTES);
}

export async function walkZip(
  source: ByteSource,
  budget: ArchiveBudget,
  handler: ArchiveHandler,
  zip = openZip(source, budget),
): Promise<ArchiveResult> {
  if (!zip) return { end: 'damaged', detail: 'it has no directory that can be read' };
  const near = paged(source);
  for (const member of zip.members) {
    const stop = budget.enter();
    if (stop) return { end: stop };
    const entry = entryOf(member);
    const sink = handler.entry(entry);
    if (!sink) continue;
    const result = await readMember(near, member, budget, sink);
    handler.end(entry, result);
    if (result.end === 'bytes' || result.end === 'time') return { end: result.end };
  }
  if (zip.isCut) return { end: 'damaged', detail: 'its directory ends before its last entry' };
  return { end: zip.members.length === 0 ? 'empty' : 'whole' };
}

export function entryOf(member: ZipMember): ArchiveEntry {
  const { name, rawName, mode, attributes, flags, size, packedSize } = member;
  const kind = mode & KIND;
  return {
    name,
    ...(rawName && { rawName }),
    kind:
      kind === SYMLINK
        ? 'symlink'
        : name.endsWith('/') || kind === FOLDER || (mode === 0 && (attributes & 16) !== 0)
          ? 'folder'
          : kind === 0 || kind === FILE
            ? 'file'
            : 'other',
    size,
    packedSize,
    mode: mode & ~KIND,
    isEncrypted: (flags & 1) !== 0,
  };
}

/** The bytes of one member, into `sink`. Never throws for what is in the archive. */
export async function readMember(
  source: ByteSource,
  member: ZipMember,
  budget: ArchiveBudget,
  sink: EntrySink,
): Promise<EntryResult> {
  const local = readLocalHeader(source, member.offset);
  const { method, packedSize } = member;
  if (!local) return { end: 'damaged', size: 0 };
  if (((member.flags | local.flags) & 1) !== 0) return { end: 'encrypted', size: 0 };
  if (method !== 0 && method !== 8) return { end: 'unsupported', size: 0 };
  let crc = 0;
  const checked: EntrySink = (bytes) => {
    crc = crc32(bytes, crc);
    sink(bytes);
  };
  const out = meteredSink(checked, budget, method === 8 ? packedSize : undefined);
  const end = await unpack(source, local.dataAt, member, out.put);
  // Some tools that write as they go leave the checksum out.
  const isWrong = end === 'whole' && crc !== member.crc && member.crc !== 0;
  return { end: isWrong ? 'checksum' : end, size: out.size };
}

async function unpack(
  source: ByteSource,
  at: number,
  { method, packedSize, size }: ZipMember,
  put: (bytes: Buffer) => EntryEnd | undefined,
): Promise<EntryEnd> {
  if (method === 0) {
    for (let done = 0; done < packedSize; ) {
      const bytes = source.read(at + done, Math.min(CHUNK, packedSize - done));
      if (bytes.length === 0) return 'damaged';
      done += bytes.length;
      const stop = put(bytes);
      if (stop) return stop;
    }
    return 'whole';
  }
  if (packedSize <= AT_ONCE && size <= AT_ONCE) {
    const packed = source.read(at, packedSize);
    if (packed.length === packedSize) {
      try {
        return put(inflateRawSync(packed, { maxOutputLength: AT_ONCE })) ?? 'whole';
      } catch {
        // Damaged, or larger than it says: what there is of it comes out as a stream.
      }
    }
  }
  try {
    for await (const chunk of inflateStream(chunksOf(source, at, packedSize), 'raw')) {
      const stop = put(chunk);
      if (stop) return stop;
    }
  } catch (error) {
    if (isDamaged(error)) return 'damaged';
    throw error;
  }
  return 'whole';
}

/** A stretch in pieces. It ends where the source does. */
export function* chunksOf(source: ByteSource, at: number, length: number): Generator<Buffer> {
  for (let done = 0; done < length; ) {
    const bytes = source.read(at + done, Math.min(CHUNK, length - done));
    if (bytes.length === 0) return;
    done += bytes.length;
    yield bytes;
  }
}
