// Writes Apple's binary property lists, from values or from objects that refer to each other as no tool would let them.

export type Plain = string | number | boolean | Buffer | readonly Plain[] | { readonly [key: string]: Plain };

export function binaryPlist(value: Plain): Buffer {
  const objects: Buffer[] = [];
  const add = (each: Plain): number => {
    const index = objects.push(Buffer.alloc(0)) - 1;
    objects[index] = encoded(each, add);
    return index;
  };
  const top = add(value);
  return fromObjects(objects, top);
}

/** References take two bytes. */
export function fromObjects(objects: readonly Buffer[], top = 0, count = objects.length): Buffer {
  const head = Buffer.from('bplist00');
  let at = head.length;
  const offsets = objects.map((object) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(at);
    at += object.length;
    return bytes;
  });
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 2;
  trailer.writeUInt32BE(count, 12);
  trailer.writeUInt32BE(top, 20);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([head, ...objects, ...offsets, trailer]);
}

export function list(references: readonly number[]): Buffer {
  return Buffer.concat([header(0xa, references.length), ...references.map(reference)]);
}

function encoded(value: Plain, add: (each: Plain) => number): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 9 : 8]);
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(9);
    bytes[0] = 0x13;
    bytes.writeBigInt64BE(BigInt(value), 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const isPlain = [...value].every((each) => each < '\x80');
    const bytes = isPlain ? Buffer.from(value, 'latin1') : Buffer.from(value, 'utf16le').swap16();
    return Buffer.concat([header(isPlain ? 5 : 6, isPlain ? bytes.length : bytes.length / 2), bytes]);
  }
  if (Buffer.isBuffer(value)) return Buffer.concat([header(4, value.length), value]);
  if (Array.isArray(value)) return list(value.map(add));
  const entries = Object.entries(value as Readonly<Record<string, Plain>>);
  const keys = entries.map(([key]) => add(key));
  const values = entries.map(([, each]) => add(each));
  return Buffer.concat([header(0xd, entries.length), ...[...keys, ...values].map(reference)]);
}

function header(kind: number, length: number): Buffer {
  if (length < 15) return Buffer.from([(kind << 4) | length]);
  return Buffer.from([(kind << 4) | 15, 0x12, 0, length >>> 16, (length >>> 8) & 0xff, length & 0xff]);
}

function reference(index: number): Buffer {
  return Buffer.from([index >> 8, index & 0xff]);
}
