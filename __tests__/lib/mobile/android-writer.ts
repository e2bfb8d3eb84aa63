// Writes what Android's tools write, binary XML, tables of resources and compiled code, as small as it can be; and, on demand, such
// as no tool would. The package in fixtures/mobile, which the real tools made, keeps writer and reader from sharing a mistake.

export const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value & 0xffff);
  return bytes;
};
export const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const NONE = 0xffffffff;

export function chunk(type: number, header: Buffer, body: Buffer): Buffer {
  return Buffer.concat([u16(type), u16(8 + header.length), u32(8 + header.length + body.length), header, body]);
}

export function stringPool(strings: readonly string[], isUtf8 = true): Buffer {
  const bodies = strings.map((text) => {
    if (!isUtf8) return Buffer.concat([u16(text.length), Buffer.from(text, 'utf16le'), u16(0)]);
    const bytes = Buffer.from(text);
    const length = (size: number) => (size < 0x80 ? [size] : [0x80 | (size >> 8), size & 0xff]);
    return Buffer.concat([Buffer.from([...length(text.length), ...length(bytes.length)]), bytes, Buffer.alloc(1)]);
  });
  let at = 0;
  const offsets = bodies.map((body) => {
    at += body.length;
    return u32(at - body.length);
  });
  const data = Buffer.concat(bodies);
  const start = 28 + strings.length * 4;
  const header = Buffer.concat([u32(strings.length), u32(0), u32(isUtf8 ? 0x100 : 0), u32(start), u32(0)]);
  return chunk(1, header, Buffer.concat([...offsets, data, Buffer.alloc((4 - (data.length % 4)) % 4)]));
}

export interface Attribute {
  readonly name: string;
  /** Its number among Android's resources. */
  readonly resource?: number;
  /** A text, a switch, a number, or a resource. */
  readonly value: string | boolean | number | { readonly reference: number };
}

export interface Element {
  readonly name: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Element[];
  readonly text?: string;
}

export function binaryXml(root: Element, isUtf8 = true): Buffer {
  const numbered: [string, number][] = [];
  const others = new Set<string>();
  const visit = ({ name, attributes = [], children = [], text }: Element): void => {
    others.add(name);
    if (text !== undefined) others.add(text);
    for (const each of attributes) {
      if (each.resource === undefined) others.add(each.name);
      else if (!numbered.some(([, resource]) => resource === each.resource)) numbered.push([each.name, each.resource]);
      if (typeof each.value === 'string') others.add(each.value);
    }
    for (const child of children) visit(child);
  };
  visit(root);
  // Names that have a number come first: the list of numbers goes by their place.
  const strings = [...numbered.map(([name]) => name), ...others];
  const index = (text: string) => numbered.length + [...others].indexOf(text);
  const typed = (value: Attribute['value']): Buffer => {
    const [type, data] =
      typeof value === 'string'
        ? [3, index(value)]
        : typeof value === 'boolean'
          ? [0x12, value ? NONE : 0]
          : typeof value === 'number'
            ? [0x10, value]
            : [1, value.reference];
    return Buffer.concat([u16(8), Buffer.from([0, type]), u32(data)]);
  };
  const node = (type: number, body: Buffer) => chunk(type, Buffer.concat([u32(1), u32(NONE)]), body);
  const write = ({ name, attributes = [], children = [], text }: Element): Buffer[] => [
    node(
      0x0102,
      Buffer.concat([
        u32(NONE),
        u32(index(name)),
        ...[20, 20, attributes.length, 0, 0, 0].map(u16),
        ...attributes.map(({ name: own, resource, value }) => {
          const at = resource === undefined ? index(own) : numbered.findIndex(([, each]) => each === resource);
          return Buffer.concat([u32(NONE), u32(at), u32(NONE), typed(value)]);
        }),
      ]),
    ),
    ...(text === undefined ? [] : [node(0x0104, Buffer.concat([u32(index(text)), typed(text)]))]),
    ...children.flatMap(write),
    node(0x0103, Buffer.concat([u32(NONE), u32(index(name))])),
  ];
  const map = chunk(0x0180, Buffer.alloc(0), Buffer.concat(numbered.map(([, resource]) => u32(resource))));
  return chunk(3, Buffer.alloc(0), Buffer.concat([stringPool(strings, isUtf8), map, ...write(root)]));
}

export interface ResourceType {
  readonly type: string;
  /** Name and value; a number is one of another resource. */
  readonly entries: readonly (readonly [name: string, value: string | boolean | { readonly reference: number }])[];
  /** Two letters; undefined for all. */
  readonly language?: string;
  readonly isSparse?: boolean;
}

/** One package of number 0x7f, with a type for each entry of `types`; those of one name are variants of each other. */
export function resourceTable(types: readonly ResourceType[]): Buffer {
  const names = [...new Set(types.map(({ type }) => type))];
  const keys = [...new Set(types.flatMap(({ entries }) => entries.map(([name]) => name)))];
  const values = types.flatMap(({ entries }) =>
    entries.flatMap(([, value]) => (typeof value === 'string' ? [value] : [])),
  );
  const strings = [...new Set(values)];
  const typeChunks = types.map(({ type, entries, language, isSparse = false }) => {
    const bodies = entries.map(([name, value]) => {
      const [kind, data] =
        typeof value === 'string'
          ? [3, strings.indexOf(value)]
          : typeof value === 'boolean'
            ? [0x12, value ? NONE : 0]
            : [1, value.reference];
      return Buffer.concat([u16(8), u16(0), u32(keys.indexOf(name)), u16(8), Buffer.from([0, kind]), u32(data)]);
    });
    const offsets = entries.map((_, index) =>
      isSparse ? Buffer.concat([u16(index), u16((index * 16) / 4)]) : u32(index * 16),
    );
    const config = Buffer.alloc(28);
    config.writeUInt32LE(28);
    if (language) config.write(language, 8, 'latin1');
    const head = [Buffer.from([names.indexOf(type) + 1, isSparse ? 1 : 0, 0, 0]), u32(entries.length)];
    return chunk(
      0x0201,
      Buffer.concat([...head, u32(20 + 28 + entries.length * 4), config]),
      Buffer.concat([...offsets, ...bodies]),
    );
  });
  const [typePool, keyPool] = [stringPool(names), stringPool(keys)];
  const header = Buffer.alloc(280);
  header.writeUInt32LE(0x7f);
  header.writeUInt32LE(288, 260);
  header.writeUInt32LE(288 + typePool.length, 268);
  const body = Buffer.concat([typePool, keyPool, ...typeChunks]);
  return chunk(2, u32(1), Buffer.concat([stringPool(strings, false), chunk(0x0200, header, body)]));
}

/** Code that holds these strings and nothing else. */
export function dex(strings: readonly string[]): Buffer {
  const header = Buffer.alloc(0x70);
  header.write('dex\n035\0', 'latin1');
  header.writeUInt32LE(strings.length, 0x38);
  header.writeUInt32LE(0x70, 0x3c);
  const bodies = strings.map((text) => {
    const size: number[] = [];
    let left = text.length;
    for (; left >= 0x80; left >>= 7) size.push(0x80 | (left & 0x7f));
    return Buffer.concat([Buffer.from([...size, left]), Buffer.from(text), Buffer.alloc(1)]);
  });
  let at = 0x70 + strings.length * 4;
  const list = bodies.map((body) => {
    at += body.length;
    return u32(at - body.length);
  });
  return Buffer.concat([header, ...list, ...bodies]);
}

/** Numbers of Android's own attributes. */
export const ATTRIBUTE = {
  name: 0x01010003,
  debuggable: 0x0101000f,
  exported: 0x01010010,
  authorities: 0x01010018,
  minSdkVersion: 0x0101020c,
  targetSdkVersion: 0x01010270,
  usesCleartextTraffic: 0x010104ec,
  networkSecurityConfig: 0x01010527,
} as const;

/** An attribute as obfuscators leave it: without a name. */
export function numbered(name: keyof typeof ATTRIBUTE, value: Attribute['value'], own = ''): Attribute {
  return { name: own, resource: ATTRIBUTE[name], value };
}
