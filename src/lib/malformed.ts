// The one error of readers of binary formats: the bytes are not what the format says they are. Whoever reads a stranger's file
// catches it and says so; nothing else is thrown for what stands in one.

export class MalformedError extends Error {
  /** `message` ends a sentence that begins with "it": `has a chunk that is longer than the file`. */
  constructor(message: string) {
    super(message);
    this.name = 'MalformedError';
  }
}

/** Little-endian numbers and stretches of bytes, checked against the end of them. */
export interface CheckedBytes {
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** @throws MalformedError as all of them, when it is not all there */
  slice(at: number, length: number): Buffer;
}

export function checked(bytes: Buffer): CheckedBytes {
  const need = (at: number, length: number): void => {
    if (!(at >= 0 && length >= 0 && at + length <= bytes.length))
      throw new MalformedError('points to a place behind its end');
  };
  return {
    length: bytes.length,
    u8(at) {
      need(at, 1);
      return bytes[at] as number;
    },
    u16(at) {
      need(at, 2);
      return bytes.readUInt16LE(at);
    },
    u32(at) {
      need(at, 4);
      return bytes.readUInt32LE(at);
    },
    slice(at, length) {
      need(at, length);
      return bytes.subarray(at, at + length);
    },
  };
}
