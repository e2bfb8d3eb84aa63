// What a database says, by the names of packages: where the records of one lie, and of which versions they speak, so that only those that
// are about a version are unpacked. Columns of numbers that are searched as they were read from the disk, and each thing said once, however many
// records say it. A hash says where to look, the record itself whether it is the one: it is made for spreading, and who wants two names to have one
// gains nothing by it.

import { crc32 } from 'node:zlib';
import { ADVISORY_REACH } from '../../lib/limits.ts';
import { type Reach, readReach } from './record.ts';

/** To be raised when what is kept, or what is read of a record, becomes something else; in numbers, so that a machine of the other byte order sees none. */
const MAGIC = [0x425a4144, 0x56303033] as const;
/** Magic, checksum of what follows it, entries, sayings. */
const HEAD = 5;
const PLACE = 4;
const WORD = 4;
/** What is too long to be kept is said by the record alone. */
const UNSAID = 0;

/** Of one record in the archive. */
export interface RecordPlace {
  /** Below 2⁴⁸. */
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
}

export interface NameIndex {
  readonly bytes: Buffer;
  readonly count: number;
  /** Number of the first entry that may be of this name; -1 for none. */
  firstOf(name: string): number;
  /** The next one that may be of the same name; -1 for none. */
  nextOf(entry: number): number;
  placeOf(entry: number): RecordPlace;
  /** Undefined where only the record says it. */
  reachOf(entry: number): readonly Reach[] | undefined;
}

export interface NameIndexBuilder {
  /** What a record says of a package, all of it. */
  add(name: string, place: RecordPlace, reach: readonly Reach[]): void;
  build(): NameIndex;
}

interface Entry {
  readonly hash: number;
  readonly place: RecordPlace;
  /** Number of what it says. */
  readonly saying: number;
}

/** Keeps of hundreds of thousands of records no more than comes into the index. */
export function nameIndexBuilder(): NameIndexBuilder {
  const sayings = new Map<string, number>([['', UNSAID]]);
  const entries: Entry[] = [];
  const numberOf = (reach: readonly Reach[]): number => {
    const said = JSON.stringify(reach.map(asWritten));
    const text = said.length > ADVISORY_REACH ? '' : said;
    const known = sayings.get(text);
    if (known !== undefined) return known;
    sayings.set(text, sayings.size);
    return sayings.size - 1;
  };
  return {
    add: (name, place, reach) => entries.push({ hash: crc32(name) | 0, place, saying: numberOf(reach) }),
    build: () =>
      builtOf(
        entries.toSorted((a, b) => (a.hash >>> 0) - (b.hash >>> 0)),
        [...sayings.keys()],
      ),
  };
}

/** Of entries in the order of their hashes. */
function builtOf(hashed: readonly Entry[], sayings: readonly string[]): NameIndex {
  const texts = Buffer.from(sayings.join(''));
  const [count, said] = [hashed.length, sayings.length];
  const { words: length, ...columns } = columnsOf(count, said);
  const bits = bitsOf(count);
  const bytes = Buffer.alloc(length * WORD + texts.length);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, length);
  let bucket = 0;
  for (const [index, { hash, place, saying }] of hashed.entries()) {
    words[columns.hash + index] = hash;
    for (; bucket <= hash >>> (32 - bits); bucket++) words[columns.bucket + bucket] = index;
    words[columns.saying + index] = saying;
    const at = columns.place + index * PLACE;
    words[at] = place.offset % 2 ** 32;
    words[at + 1] = Math.floor(place.offset / 2 ** 32) + place.method * 2 ** 16;
    words[at + 2] = place.packedSize;
    words[at + 3] = place.size;
  }
  for (; bucket <= 2 ** bits; bucket++) words[columns.bucket + bucket] = count;
  let end = 0;
  for (const [index, text] of sayings.entries()) {
    words[columns.text + index] = end;
    end += Buffer.byteLength(text);
  }
  words[columns.text + said] = end;
  texts.copy(bytes, length * WORD);
  words.set([...MAGIC, 0, count, said]);
  words[MAGIC.length] = checksumOf(bytes);
  return indexOver(bytes, words, count, said);
}

/** Of bytes kept by an earlier run; undefined when they are not what was kept. */
export function openNameIndex(kept: Buffer): NameIndex | undefined {
  const bytes = kept.byteOffset % WORD === 0 ? kept : Buffer.from(new Uint8Array(kept).buffer);
  if (bytes.length < HEAD * WORD) return undefined;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / WORD));
  const [first, second, checksum, count = 0, said = 0] = words;
  if (first !== MAGIC[0] || second !== MAGIC[1] || checksum !== checksumOf(bytes)) return undefined;
  const { words: length, text } = columnsOf(count, said);
  const isWhole = length <= words.length && length * WORD + (words[text + said] ?? 0) === bytes.length;
  return isWhole ? indexOver(bytes, words, count, said) : undefined;
}

function checksumOf(bytes: Buffer): number {
  return crc32(bytes.subarray((MAGIC.length + 1) * WORD));
}

/** Of a hash, so many say where to look for it: there are four or fewer in each place. */
function bitsOf(count: number): number {
  return Math.max(1, Math.ceil(Math.log2(count + 1)) - 2);
}

/** Where each column begins, in words. */
function columnsOf(count: number, said: number) {
  const hash = HEAD + 2 ** bitsOf(count) + 1;
  const saying = hash + count;
  const place = saying + count;
  const text = place + count * PLACE;
  return { bucket: HEAD, hash, saying, place, text, words: text + said + 1 };
}

function indexOver(bytes: Buffer, words: Uint32Array, count: number, said: number): NameIndex {
  const columns = columnsOf(count, said);
  const shift = 32 - bitsOf(count);
  const word = (at: number) => words[at] ?? 0;
  const hashes = new Int32Array(words.buffer, words.byteOffset + columns.hash * WORD, count);
  const read = new Map<number, readonly Reach[] | undefined>();
  return {
    bytes,
    count,
    firstOf(name) {
      const hash = crc32(name) | 0;
      const bucket = columns.bucket + (hash >>> shift);
      const to = Math.min(count, word(bucket + 1));
      for (let entry = word(bucket); entry < to; entry++) if (hashes[entry] === hash) return entry;
      return -1;
    },
    nextOf: (entry) => (entry + 1 < count && hashes[entry] === hashes[entry + 1] ? entry + 1 : -1),
    placeOf(entry) {
      const at = columns.place + entry * PLACE;
      return {
        offset: word(at) + (word(at + 1) % 2 ** 16) * 2 ** 32,
        method: word(at + 1) >>> 16,
        packedSize: word(at + 2),
        size: word(at + 3),
      };
    },
    reachOf(entry) {
      const saying = word(columns.saying + entry);
      if (saying === UNSAID || saying >= said) return undefined;
      if (read.has(saying)) return read.get(saying);
      const start = columns.words * WORD;
      const [from, to] = [word(columns.text + saying), word(columns.text + saying + 1)];
      const reach = readSaying(bytes.toString('utf8', start + from, start + to));
      read.set(saying, reach);
      return reach;
    },
  };
}

/** As records write it, without what says nothing. */
function asWritten({ ranges, versions }: Reach): unknown {
  return {
    ...(ranges.length > 0 && {
      ranges: ranges.map(({ kind, events }) => ({ type: kind, events: events.map(([name, at]) => ({ [name]: at })) })),
    }),
    ...(versions.length > 0 && { versions }),
  };
}

function readSaying(text: string): readonly Reach[] | undefined {
  try {
    const said: unknown = JSON.parse(text);
    return Array.isArray(said) && said.length > 0 ? said.map(readReach) : undefined;
  } catch {
    return undefined;
  }
}
