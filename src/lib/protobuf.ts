// Walks a protobuf message by its wire format, over a file that is never read as a whole: long fields are skipped, or walked.
// https://protobuf.dev/programming-guides/encoding/

import { type ByteSource, cursorOf, sliceOf } from './byte-source.ts';

export interface ProtoField {
  readonly number: number;
  /** Of a varint, as far as it is exact. */
  readonly value: number;
  /** Of a field with a length. */
  readonly length: number;
  /** Of a field with a length: the message, or bytes, in it. */
  readonly inside: () => ByteSource;
  readonly text: () => string;
}

const TEXT = 64 * 1024;

/** Calls `visit` for each field, up to where the message breaks; `budget` counts fields down over several calls. */
export function walkMessage(
  source: ByteSource,
  budget: { fields: number },
  visit: (field: ProtoField) => void,
): boolean {
  const cursor = cursorOf(source);
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = cursor.byte();
      if (byte < 0) return Number.NaN;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return Number.NaN;
  };
  while (cursor.at < source.size) {
    if (budget.fields-- <= 0) return false;
    const key = varint();
    if (Number.isNaN(key) || key < 8) return false;
    const number = Math.floor(key / 8);
    const wire = key % 8;
    let value = 0;
    let length = 0;
    if (wire === 0) value = varint();
    else if (wire === 1) cursor.at += 8;
    else if (wire === 5) cursor.at += 4;
    else if (wire === 2) length = varint();
    else return false;
    const start = cursor.at;
    if (Number.isNaN(value) || Number.isNaN(length) || start + length > source.size) return false;
    const inside = () => sliceOf(source, start, length);
    visit({ number, value, length, inside, text: () => inside().read(0, Math.min(length, TEXT)).toString('utf8') });
    cursor.at = start + length;
  }
  return true;
}
