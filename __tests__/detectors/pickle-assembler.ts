// Writes pickles, archives and model files byte by byte: what attacks are made of, without anybody's binary in the repository.

import { deflateRawSync } from 'node:zlib';

const byte = (...values: readonly number[]): Buffer => Buffer.from(values);
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
export const u64 = (value: number | bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** Operations by name. */
export const op = {
  proto: (version: number) => byte(0x80, version),
  frame: (length: number) => Buffer.concat([byte(0x95), u64(length)]),
  global: (module: string, name: string) => ascii(`c${module}\n${name}\n`),
  inst: (module: string, name: string) => ascii(`i${module}\n${name}\n`),
  stackGlobal: byte(0x93),
  text: (text: string) => Buffer.concat([byte(0x8c, Buffer.byteLength(text)), Buffer.from(text)]),
  longText: (text: string) => Buffer.concat([byte(0x58), u32(Buffer.byteLength(text)), Buffer.from(text)]),
  hugeText: (text: string) => Buffer.concat([byte(0x8d), u64(Buffer.byteLength(text)), Buffer.from(text)]),
  oldText: (text: string) => Buffer.concat([byte(0x55, text.length), ascii(text)]),
  line: (literal: string) => ascii(`S${literal}\n`),
  unicodeLine: (escaped: string) => ascii(`V${escaped}\n`),
  bytes: (content: Buffer) => Buffer.concat([byte(0x42), u32(content.length), content]),
  int: (value: number) => Buffer.concat([byte(0x4a), u32(value)]),
  none: ascii('N'),
  mark: ascii('('),
  pop: ascii('0'),
  dup: ascii('2'),
  emptyTuple: ascii(')'),
  emptyDict: ascii('}'),
  tuple: ascii('t'),
  tuple1: byte(0x85),
  tuple2: byte(0x86),
  tuple3: byte(0x87),
  setItems: ascii('u'),
  reduce: ascii('R'),
  build: ascii('b'),
  obj: ascii('o'),
  newObj: byte(0x81),
  newObjEx: byte(0x92),
  memoize: byte(0x94),
  put: (index: number) => byte(0x71, index),
  get: (index: number) => byte(0x68, index),
  getLine: (digits: string) => ascii(`g${digits}\n`),
  extension: (code: number) => byte(0x82, code),
  stop: ascii('.'),
} as const;

export function pickle(...operations: readonly Buffer[]): Buffer {
  return Buffer.concat(operations);
}

/** `os.system('id')`, in protocol 4. */
export const ATTACK = pickle(
  op.proto(4),
  op.text('os'),
  op.text('system'),
  op.stackGlobal,
  op.text('id'),
  op.tuple1,
  op.reduce,
  op.stop,
);
export const HARMLESS = pickle(op.proto(2), op.global('collections', 'OrderedDict'), op.emptyTuple, op.reduce, op.stop);

export interface Member {
  readonly name: string;
  readonly content: Buffer;
  readonly isPacked?: boolean;
  readonly localName?: string;
  readonly flags?: number;
  readonly crc?: number;
}

export function zip(members: readonly Member[], prefix: Buffer = Buffer.alloc(0)): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isPacked = false, localName = name, flags = 0, crc = 0 } of members) {
    const packed: Buffer = isPacked ? deflateRawSync(content) : content;
    const common = Buffer.alloc(22);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(isPacked ? 8 : 0, 4);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    const lengths = (text: string) => byte(text.length & 0xff, text.length >> 8, 0, 0);
    const local = Buffer.concat([ascii('PK\x03\x04'), common, lengths(localName), ascii(localName), packed]);
    directory.push(
      Buffer.concat([
        ascii('PK\x01\x02'),
        byte(20, 0),
        common,
        lengths(name),
        Buffer.alloc(10),
        u32(offset),
        ascii(name),
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([prefix, ...files, list, end]);
}

export function tar(members: readonly Member[]): Buffer {
  return Buffer.concat([
    ...members.flatMap(({ name, content }) => {
      const header = Buffer.alloc(512);
      header.write(name);
      header.write(content.length.toString(8).padStart(11, '0'), 124);
      header.fill(' ', 148, 156);
      header.write(
        header
          .reduce((sum, each) => sum + each, 0)
          .toString(8)
          .padStart(6, '0'),
        148,
      );
      return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
    }),
    Buffer.alloc(1024),
  ]);
}

export function npy(descriptor: string, content: Buffer): Buffer {
  const header = `{'descr': ${descriptor}, 'fortran_order': False, 'shape': (1,), }\n`;
  return Buffer.concat([byte(0x93), ascii('NUMPY'), byte(1, 0, header.length, 0), ascii(header), content]);
}

export function safetensors(header: unknown, body: Buffer): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  return Buffer.concat([u64(text.length), text, body]);
}

export function gguf(entries: readonly (readonly [key: string, value: string | number])[], tensors = 0): Buffer {
  const text = (value: string) => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([
    ascii('GGUF'),
    u32(3),
    u64(tensors),
    u64(entries.length),
    ...entries.map(([key, value]) =>
      Buffer.concat([
        text(key),
        typeof value === 'string' ? Buffer.concat([u32(8), text(value)]) : Buffer.concat([u32(4), u32(value)]),
      ]),
    ),
  ]);
}
