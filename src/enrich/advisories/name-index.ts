// Where in a database the records of a package lie: a sorted table of hashed names, small enough to be read at once and kept
// between runs. A hash says where to look, the record itself whether it is the one.

const MAGIC = Buffer.from('BZADV002');
const ENTRY = 24;
const HEAD = MAGIC.length + 4;

/** Of one record in the archive. */
export interface RecordPlace {
  readonly offset: number;
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
}

export interface NameIndex {
  readonly bytes: Buffer;
  readonly count: number;
  placesOf(name: string): readonly RecordPlace[];
}

export function buildNameIndex(entries: readonly { readonly name: string; readonly place: RecordPlace }[]): NameIndex {
  const hashed = entries
    .map(({ name, place }) => ({ hash: hashOf(name), place }))
    .sort((a, b) => a.hash[0] - b.hash[0] || a.hash[1] - b.hash[1]);
  const bytes = Buffer.alloc(HEAD + hashed.length * ENTRY);
  MAGIC.copy(bytes);
  bytes.writeUInt32LE(hashed.length, MAGIC.length);
  for (const [index, { hash, place }] of hashed.entries()) {
    const at = HEAD + index * ENTRY;
    bytes.writeUInt32LE(hash[0], at);
    bytes.writeUInt32LE(hash[1], at + 4);
    bytes.writeUIntLE(place.offset, at + 8, 6);
    bytes.writeUInt16LE(place.method, at + 14);
    bytes.writeUInt32LE(place.packedSize, at + 16);
    bytes.writeUInt32LE(place.size, at + 20);
  }
  return indexOver(bytes, hashed.length);
}

/** Of bytes kept by an earlier run; undefined when they are not what was kept. */
export function openNameIndex(bytes: Buffer): NameIndex | undefined {
  if (bytes.length < HEAD || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const count = bytes.readUInt32LE(MAGIC.length);
  return bytes.length === HEAD + count * ENTRY ? indexOver(bytes, count) : undefined;
}

function indexOver(bytes: Buffer, count: number): NameIndex {
  const compare = (index: number, [high, low]: readonly [number, number]): number => {
    const at = HEAD + index * ENTRY;
    return bytes.readUInt32LE(at) - high || bytes.readUInt32LE(at + 4) - low;
  };
  return {
    bytes,
    count,
    placesOf(name) {
      const hash = hashOf(name);
      let [from, to] = [0, count];
      while (from < to) {
        const middle = (from + to) >>> 1;
        if (compare(middle, hash) < 0) from = middle + 1;
        else to = middle;
      }
      const places: RecordPlace[] = [];
      for (; from < count && compare(from, hash) === 0; from++) {
        const at = HEAD + from * ENTRY;
        places.push({
          offset: bytes.readUIntLE(at + 8, 6),
          method: bytes.readUInt16LE(at + 14),
          packedSize: bytes.readUInt32LE(at + 16),
          size: bytes.readUInt32LE(at + 20),
        });
      }
      return places;
    },
  };
}

/** Two rounds of FNV-1a over UTF-16 units: made for spreading, not against who wants a collision, who gains nothing by it. */
function hashOf(text: string): readonly [number, number] {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + index), 0x85ebca6b);
  }
  return [high >>> 0, low >>> 0];
}
