// The files of a zip archive by its directory, as Python, PyTorch and most tools read it. What headers claim beyond that
// (checksums, flags of encryption, names said twice) is told and changes nothing here: whoever judges archives looks at it.
// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

import { isUtf8 } from 'node:buffer';
import { type ByteSource, bytesSource, sliceOf } from './byte-source.ts';
import { inflate } from './inflate.ts';

export interface ZipMember {
  /** Bytes that are not UTF-8 show as U+FFFD; then `rawName` has them. */
  readonly name: string;
  readonly rawName?: Buffer;
  /** How it is packed: 0 stored, 8 deflate; others are not unpacked here. */
  readonly method: number;
  /** General purpose bits: 0 is encryption, 3 sizes behind the data, 11 names in UTF-8. */
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  /** As on Unix, with the kind of file in the upper four bits; 0 where whoever packed it wrote none. */
  readonly mode: number;
  /** Attributes of DOS: 16 is a folder. */
  readonly attributes: number;
}

export interface Zip {
  readonly members: readonly ZipMember[];
  /** More members than are listed. */
  readonly isCut: boolean;
  /** Where the directory begins, in the file. */
  readonly directoryAt: number;
  readonly directorySize: number;
  /** Where the record that ends it begins. */
  readonly endAt: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** A comment may stand behind the end of the directory. */
const TAIL = 22 + 0xffff;
const DIRECTORY_BYTES = 8 * 1024 * 1024;

/** Undefined when it has no directory. `most` members, and as many bytes of the directory, are read. */
export function readZip(source: ByteSource, most: number, directoryBytes = DIRECTORY_BYTES): Zip | undefined {
  const length = Math.min(source.size, TAIL);
  const tail = source.read(source.size - length, length);
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const zip = directoryOf(source, tail, at, source.size - length, { most, directoryBytes });
    if (zip) return zip;
  }
  return undefined;
}

interface DirectoryLimits {
  readonly most: number;
  readonly directoryBytes: number;
}

function directoryOf(
  source: ByteSource,
  tail: Buffer,
  at: number,
  tailAt: number,
  { most, directoryBytes }: DirectoryLimits,
): Zip | undefined {
  let count = tail.readUInt16LE(at + 10);
  let size = tail.readUInt32LE(at + 12);
  let offset = tail.readUInt32LE(at + 16);
  let endAt = tailAt + at;
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff) {
    const locator = source.read(endAt - 20, 20);
    const end = locator.length === 20 ? source.read(Number(locator.readBigUInt64LE(8)), 56) : locator;
    if (end.length === 56 && end.readUInt32LE(0) === END_64) {
      endAt = Number(locator.readBigUInt64LE(8));
      count = Number(end.readBigUInt64LE(32));
      size = Number(end.readBigUInt64LE(40));
      offset = Number(end.readBigUInt64LE(48));
    }
  }
  // What stands before the archive moves all of it.
  const shift = Math.max(0, endAt - size - offset);
  const directory = source.read(offset + shift, Math.min(size, directoryBytes));
  const members: ZipMember[] = [];
  for (let place = 0; place + 46 <= directory.length && members.length < most; ) {
    if (directory.readUInt32LE(place) !== ENTRY) break;
    const nameLength = directory.readUInt16LE(place + 28);
    const extraLength = directory.readUInt16LE(place + 30);
    const extra = directory.subarray(place + 46 + nameLength, place + 46 + nameLength + extraLength);
    const [fullSize, packedSize, localOffset] = wide(extra, [
      directory.readUInt32LE(place + 24),
      directory.readUInt32LE(place + 20),
      directory.readUInt32LE(place + 42),
    ]);
    const bytes = directory.subarray(place + 46, place + 46 + nameLength);
    const external = directory.readUInt32LE(place + 38);
    members.push({
      name: bytes.toString('utf8'),
      ...(!isUtf8(bytes) && { rawName: Buffer.from(bytes) }),
      flags: directory.readUInt16LE(place + 8),
      method: directory.readUInt16LE(place + 10),
      crc: directory.readUInt32LE(place + 16),
      size: fullSize,
      packedSize,
      offset: localOffset + shift,
      mode: external >>> 16,
      attributes: external & 0xff,
    });
    place += 46 + nameLength + extraLength + directory.readUInt16LE(place + 32);
  }
  if (members.length === 0 && count > 0) return undefined;
  return {
    members,
    isCut: members.length < count,
    directoryAt: offset + shift,
    directorySize: size,
    endAt: tailAt + at,
  };
}

/** Numbers too large for their field stand in the extra field 1, in this order. */
function wide(extra: Buffer, numbers: [number, number, number]): [number, number, number] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let place = at + 4;
    for (const [index, number] of numbers.entries()) {
      if (number !== 0xffffffff || place + 8 > extra.length) continue;
      numbers[index] = Number(extra.readBigUInt64LE(place));
      place += 8;
    }
  }
  return numbers;
}

/** What stands before the bytes of a member, which readers that do not look into the directory go by. */
export interface LocalHeader {
  readonly name: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the bytes of the member begin. */
  readonly dataAt: number;
}

/** Undefined when there is none at this place. */
export function readLocalHeader(source: ByteSource, offset: number): LocalHeader | undefined {
  const header = source.read(offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) return undefined;
  const nameLength = header.readUInt16LE(26);
  const extraLength = header.readUInt16LE(28);
  const rest = source.read(offset + 30, nameLength + extraLength);
  if (rest.length < nameLength) return undefined;
  const [size, packedSize] = wide(rest.subarray(nameLength), [header.readUInt32LE(22), header.readUInt32LE(18), 0]);
  return {
    name: Buffer.from(rest.subarray(0, nameLength)),
    flags: header.readUInt16LE(6),
    method: header.readUInt16LE(8),
    packedSize,
    size,
    dataAt: offset + 30 + nameLength + extraLength,
  };
}

/** What there must be known of a member to unpack it. */
export type PackedMember = Pick<ZipMember, 'offset' | 'method' | 'packedSize'>;

export interface MemberContent {
  readonly source: ByteSource;
  readonly isCut: boolean;
}

/** Unpacked up to `limit` bytes where it is packed; undefined when it is packed in a way we do not know, or not there. */
export function openMember(source: ByteSource, member: PackedMember, limit: number): MemberContent | undefined {
  const start = readLocalHeader(source, member.offset)?.dataAt;
  if (start === undefined) return undefined;
  if (member.method === 0) return { source: sliceOf(source, start, member.packedSize), isCut: false };
  if (member.method !== 8) return undefined;
  const packed = source.read(start, Math.min(member.packedSize, limit));
  const inflated = inflate(packed, 'raw', limit);
  return (
    inflated && { source: bytesSource(inflated.bytes), isCut: inflated.isCut || packed.length < member.packedSize }
  );
}
