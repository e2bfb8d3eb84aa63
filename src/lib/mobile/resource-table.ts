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
  /** Numbers of all resources. */
  ids(): Iterable<number>;
  /** @throws MalformedError */
  get(id: number): Resource | undefined;
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
  const found: Found = { places: new Map(), conditional: new Set(), packages: new Map() };
  let strings = NO_STRINGS;
  for (const chunk of chunksIn(bytes, table.at + table.headerSize, table.size)) {
    if (chunk.type === CHUNK.stringPool && strings === NO_STRINGS) strings = stringPool(bytes, chunk);
    if (chunk.type === CHUNK.package) readPackage(bytes, chunk, found);
  }
  const { places, packages } = found;
  const valuesOf = (id: number): readonly TypedValue[] => {
    const at = places.get(id);
    return at === undefined ? [] : readEntry(bytes, at).values;
  };
  return {
    isCut: places.size >= RESOURCE_ENTRIES,
    ids: () => places.keys(),
    get(id) {
      const at = places.get(id);
      if (at === undefined) return undefined;
      const { key, values } = readEntry(bytes, at);
      const own = packages.get(id >>> 24);
      return { id, type: own?.types.get(((id >>> 16) & 0xff) - 1) ?? '', name: own?.keys.get(key) ?? '', values };
    },
    textOf(value) {
      let each: TypedValue | undefined = value;
      for (let step = 0; each && isReference(each) && step < REFERENCES; step++) [each] = valuesOf(each.data);
      if (!each || isReference(each)) return undefined;
      return each.type === VALUE.string ? strings.get(each.data) : shownValue(each);
    },
  };
}

/** Places only: a table may hold hundreds of thousands of entries, of which few are asked for. */
interface Found {
  readonly places: Map<number, number>;
  /** Those of which only a variant is known. */
  readonly conditional: Set<number>;
  readonly packages: Map<number, Package>;
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
  found.packages.set(id, { types: pool(268), keys: pool(276) });
  for (const each of chunksIn(bytes, chunk.at + chunk.headerSize, end))
    if (each.type === CHUNK.type) readType(bytes, each, id, found);
}

interface Package {
  readonly types: StringPool;
  readonly keys: StringPool;
}

const SPARSE = 1;
const SHORT_OFFSETS = 2;
const NONE = 0xffffffff;

function readType(bytes: CheckedBytes, chunk: Chunk, packageId: number, found: Found): void {
  const typeId = bytes.u8(chunk.at + 8);
  const flags = bytes.u8(chunk.at + 9);
  const count = bytes.u32(chunk.at + 12);
  const entriesAt = chunk.at + bytes.u32(chunk.at + 16);
  const isPlain = isUnconditional(bytes, chunk);
  const list = chunk.at + chunk.headerSize;
  const width = (flags & SHORT_OFFSETS) !== 0 && (flags & SPARSE) === 0 ? 2 : 4;
  if (count * width > chunk.size) throw new MalformedError('has a list of entries that is longer than its chunk');
  const { places, conditional } = found;
  for (let index = 0; index < count && places.size < RESOURCE_ENTRIES; index++) {
    const [entry, offset] = entryAt(bytes, list, index, flags);
    if (offset === undefined) continue;
    const id = ((packageId << 24) | (typeId << 16) | entry) >>> 0;
    if (places.has(id) && !(isPlain && conditional.has(id))) continue;
    if (entriesAt + offset >= chunk.at + chunk.size) throw new MalformedError('has an entry behind its chunk');
    places.set(id, entriesAt + offset);
    if (isPlain) conditional.delete(id);
    else conditional.add(id);
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

function readEntry(bytes: CheckedBytes, at: number): { key: number; values: readonly TypedValue[] } {
  const flags = bytes.u16(at + 2);
  if ((flags & COMPACT) !== 0) return { key: bytes.u16(at), values: [{ type: flags >>> 8, data: bytes.u32(at + 4) }] };
  const key = bytes.u32(at + 4);
  if ((flags & COMPLEX) === 0) return { key, values: [valueAt(bytes, at + bytes.u16(at))] };
  const count = bytes.u32(at + 12);
  if (at + 16 + count * 12 > bytes.length)
    throw new MalformedError('has a list of values that is longer than the file');
  const values: TypedValue[] = [];
  for (let index = 0; index < Math.min(count, VALUES); index++) values.push(valueAt(bytes, at + 16 + index * 12 + 4));
  return { key, values };
}
