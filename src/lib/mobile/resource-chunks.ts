// What Android's binary XML and resource tables are made of: chunks with a type and a length, and pools of strings.
// https://android.googlesource.com/platform/frameworks/base/+/main/libs/androidfw/include/androidfw/ResourceTypes.h

import { RESOURCE_STRING } from '../limits.ts';
import { type CheckedBytes, MalformedError } from '../malformed.ts';

export const CHUNK = {
  stringPool: 0x0001,
  table: 0x0002,
  xml: 0x0003,
  xmlStart: 0x0102,
  xmlEnd: 0x0103,
  xmlText: 0x0104,
  xmlResourceMap: 0x0180,
  package: 0x0200,
  type: 0x0201,
} as const;

export interface Chunk {
  readonly type: number;
  readonly at: number;
  readonly headerSize: number;
  readonly size: number;
}

const SMALLEST = 8;

/** The chunks that lie one after the other in a stretch. What is shorter than a header behind the last of them is nobody's. */
export function* chunksIn(bytes: CheckedBytes, from: number, to: number): Generator<Chunk> {
  for (let at = from; at + SMALLEST <= to; ) {
    const chunk = chunkAt(bytes, at, to);
    yield chunk;
    at += chunk.size;
  }
}

/** @throws MalformedError when it is shorter than its own header, or longer than what it lies in */
export function chunkAt(bytes: CheckedBytes, at: number, to: number): Chunk {
  const headerSize = bytes.u16(at + 2);
  const size = bytes.u32(at + 4);
  if (size < SMALLEST || headerSize < SMALLEST || headerSize > size)
    throw new MalformedError('has a chunk that is shorter than its header');
  if (at + size > to) throw new MalformedError('has a chunk that is longer than what it lies in');
  return { type: bytes.u16(at), at, headerSize, size };
}

export interface StringPool {
  readonly count: number;
  /** Undefined when there is none of this number. @throws MalformedError */
  get(index: number): string | undefined;
}

const UTF8 = 0x100;
const SHARED = 8;
export const NO_STRINGS: StringPool = { count: 0, get: () => undefined };

/** Strings are decoded when they are asked for, as far as RESOURCE_STRING. @throws MalformedError */
export function stringPool(bytes: CheckedBytes, chunk: Chunk): StringPool {
  const count = bytes.u32(chunk.at + 8);
  const isUtf8 = (bytes.u32(chunk.at + 16) & UTF8) !== 0;
  const start = bytes.u32(chunk.at + 20);
  const offsets = chunk.at + chunk.headerSize;
  if (count > 0 && (count * 4 > chunk.size - chunk.headerSize || start > chunk.size))
    throw new MalformedError('has a list of strings that is longer than its chunk');
  // Tools let equal strings share a place, and the end of one be another: not more than that.
  const known = new Map<number, string>();
  let left = SHARED * chunk.size;
  return {
    count,
    get(index) {
      if (index >= count) return undefined;
      const at = chunk.at + start + bytes.u32(offsets + index * 4);
      if (at >= chunk.at + chunk.size) throw new MalformedError('has a string behind the end of its list');
      const text = known.get(at) ?? (isUtf8 ? utf8At(bytes, at) : utf16At(bytes, at));
      if (!known.has(at)) {
        known.set(at, text);
        left -= text.length;
        if (left < 0) throw new MalformedError('has strings that lie in each other');
      }
      return text;
    },
  };
}

/** Its length in UTF-16 units, then in bytes, each in one byte or two. */
function utf8At(bytes: CheckedBytes, at: number): string {
  const units = (bytes.u8(at) & 0x80) === 0 ? 1 : 2;
  let place = at + units;
  let length = bytes.u8(place++);
  if ((length & 0x80) !== 0) length = ((length & 0x7f) << 8) | bytes.u8(place++);
  return bytes.slice(place, Math.min(length, RESOURCE_STRING)).toString('utf8');
}

function utf16At(bytes: CheckedBytes, at: number): string {
  let place = at + 2;
  let length = bytes.u16(at);
  if ((length & 0x8000) !== 0) {
    length = ((length & 0x7fff) << 16) | bytes.u16(place);
    place += 2;
  }
  return bytes.slice(place, Math.min(length, RESOURCE_STRING) * 2).toString('utf16le');
}

/** A value as it stands in attributes and tables. */
export interface TypedValue {
  readonly type: number;
  readonly data: number;
}

export const VALUE = { reference: 0x01, string: 0x03, dynamicReference: 0x07, boolean: 0x12 } as const;

export function valueAt(bytes: CheckedBytes, at: number): TypedValue {
  return { type: bytes.u8(at + 3), data: bytes.u32(at + 4) };
}

export function isReference({ type }: TypedValue): boolean {
  return type === VALUE.reference || type === VALUE.dynamicReference;
}

const UNITS = ['px', 'dp', 'sp', 'pt', 'in', 'mm'];

/** As it would be written; undefined for strings and references, which lie elsewhere. */
export function shownValue({ type, data }: TypedValue): string | undefined {
  switch (type) {
    case VALUE.string:
    case VALUE.reference:
    case VALUE.dynamicReference:
      return undefined;
    case 0x00:
      return data === 1 ? '@empty' : '@null';
    case 0x02:
      return `?0x${hex(data)}`;
    case 0x04:
      return String(new Float32Array(new Uint32Array([data]).buffer)[0]);
    case 0x05:
      return `${(data | 0) >> 8}${UNITS[data & 0xf] ?? ''}`;
    case VALUE.boolean:
      return data === 0 ? 'false' : 'true';
    case 0x10:
      return String(data | 0);
    default:
      return type >= 0x1c && type <= 0x1f ? `#${hex(data)}` : `0x${data.toString(16)}`;
  }
}

function hex(data: number): string {
  return data.toString(16).padStart(8, '0');
}
