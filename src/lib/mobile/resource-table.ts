// Android's table of resources, resources.arsc: what a number such as 0x7f0b0001 stands for. Of the variants for languages and
// screens the first without conditions is kept, else the first of all.

import { RESOURCE_ENTRIES } from '../limits.ts';
import { type CheckedBytes, checked, MalformedError } from '../malformed.ts';
import {
  CHUNK,
  type Chunk,
  chunkAt,
  chunksIn,
  isReference,
  NO_STRINGS,
  type StringPool,
  shownValue,
  stringPool,
  type TypedValue,
  VALUE,
  valueAt,
} from './resource-chunks.ts';

export interface Resource {
  readonly id: number;
  /** Such as `string`, `bool` or `xml`. */
  readonly type: string;
  readonly name: string;
  /** One; of arrays and plurals, all. */
  readonly values: readonly TypedValue[];
}

export interface ResourceTable {
  readonly resources: ReadonlyMap<number, Resource>;
  /** Whether there are more resources than are read. */
  readonly isCut: boolean;
  /** What a value stands for, references followed; undefined when nothing here says so. @throws MalformedError */
  textOf(value: TypedValue): string | undefined;
}

const REFERENCES = 8;

/** @throws MalformedError */
export function readResourceTable(buffer: Buffer): ResourceTable {
  const bytes = checked(buffer);
  const table = chunkAt(bytes, 0, bytes.length);
  if (table.type !== CHUNK.table) throw new MalformedError('is no table of resources');
  const found: Found = { resources: new Map(), conditional: new Set(), entries: 0 };
  let strings = NO_STRINGS;
  for (const chunk of chunksIn(bytes, table.at + table.headerSize, table.size)) {
    if (chunk.type === CHUNK.stringPool && strings === NO_STRINGS) strings = stringPool(bytes, chunk);
    if (chunk.type === CHUNK.package) readPackage(bytes, chunk, found);
  }
  const { resources } = found;
  return {
    resources,
    isCut: found.entries >= RESOURCE_ENTRIES,
    textOf(value) {
      let each: TypedValue | undefined = value;
      for (let step = 0; each && isReference(each) && step < REFERENCES; step++)
        each = resources.get(each.data)?.values[0];
      if (!each || isReference(each)) return undefined;
      return each.type === VALUE.string ? strings.get(each.data) : shownValue(each);
    },
  };
}

interface Found {
  readonly resources: Map<number, Resource>;
  /** Those of which only a variant is known. */
  readonly conditional: Set<number>;
  entries: number;
}

function readPackage(bytes: CheckedBytes, chunk: Chunk, found: Found): void {
  const end = chunk.at + chunk.size;
  const pool = (at: number): StringPool => {
    const offset = bytes.u32(chunk.at + at);
    if (offset === 0) return NO_STRINGS;
    const place = chunkAt(bytes, chunk.at + offset, end);
    return place.type === CHUNK.stringPool ? stringPool(bytes, place) : NO_STRINGS;
  };
  const id = bytes.u32(chunk.at + 8) & 0xff;
  const [types, keys] = [pool(268), pool(276)];
  for (const each of chunksIn(bytes, chunk.at + chunk.headerSize, end))
    if (each.type === CHUNK.type) readType(bytes, each, { id, types, keys }, found);
}

interface Package {
  readonly id: number;
  readonly types: StringPool;
  readonly keys: StringPool;
}

const SPARSE = 1;
const SHORT_OFFSETS = 2;
const NONE = 0xffffffff;

function readType(bytes: CheckedBytes, chunk: Chunk, { id, types, keys }: Package, found: Found): void {
  const typeId = bytes.u8(chunk.at + 8);
  const flags = bytes.u8(chunk.at + 9);
  const count = bytes.u32(chunk.at + 12);
  const entriesAt = chunk.at + bytes.u32(chunk.at + 16);
  const isPlain = isUnconditional(bytes, chunk);
  const type = types.get(typeId - 1) ?? `type${typeId}`;
  const list = chunk.at + chunk.headerSize;
  const width = (flags & SHORT_OFFSETS) !== 0 && (flags & SPARSE) === 0 ? 2 : 4;
  if (count * width > chunk.size) throw new MalformedError('has a list of entries that is longer than its chunk');
  for (let index = 0; index < count && found.entries < RESOURCE_ENTRIES; index++) {
    const [entry, offset] = entryAt(bytes, list, index, flags);
    if (offset === undefined) continue;
    const resourceId = ((id << 24) | (typeId << 16) | entry) >>> 0;
    const isKnown = found.resources.has(resourceId) && !(isPlain && found.conditional.has(resourceId));
    if (isKnown) continue;
    found.entries++;
    const { key, values } = readEntry(bytes, entriesAt + offset, chunk.at + chunk.size);
    found.resources.set(resourceId, { id: resourceId, type, name: keys.get(key) ?? '', values });
    if (isPlain) found.conditional.delete(resourceId);
    else found.conditional.add(resourceId);
  }
}

/** Number of the entry, and where it lies; undefined where this variant has none. */
function entryAt(bytes: CheckedBytes, list: number, index: number, flags: number): [number, number | undefined] {
  if ((flags & SPARSE) !== 0) return [bytes.u16(list + index * 4), bytes.u16(list + index * 4 + 2) * 4];
  if ((flags & SHORT_OFFSETS) !== 0) {
    const offset = bytes.u16(list + index * 2);
    return [index, offset === 0xffff ? undefined : offset * 4];
  }
  const offset = bytes.u32(list + index * 4);
  return [index, offset === NONE ? undefined : offset];
}

/** Whether it says nothing of languages, screens or versions. */
function isUnconditional(bytes: CheckedBytes, chunk: Chunk): boolean {
  const size = bytes.u32(chunk.at + 20);
  const most = chunk.headerSize - 24;
  return bytes.slice(chunk.at + 24, Math.max(0, Math.min(size - 4, most))).every((byte) => byte === 0);
}

const COMPLEX = 1;
const COMPACT = 8;
const VALUES = 2000;

function readEntry(bytes: CheckedBytes, at: number, end: number): { key: number; values: readonly TypedValue[] } {
  const flags = bytes.u16(at + 2);
  if ((flags & COMPACT) !== 0) return { key: bytes.u16(at), values: [{ type: flags >>> 8, data: bytes.u32(at + 4) }] };
  const key = bytes.u32(at + 4);
  if ((flags & COMPLEX) === 0) return { key, values: [valueAt(bytes, at + bytes.u16(at))] };
  const count = bytes.u32(at + 12);
  if (at + 16 + count * 12 > end) throw new MalformedError('has a list of values that is longer than its chunk');
  const values: TypedValue[] = [];
  for (let index = 0; index < Math.min(count, VALUES); index++) values.push(valueAt(bytes, at + 16 + index * 12 + 4));
  return { key, values };
}
