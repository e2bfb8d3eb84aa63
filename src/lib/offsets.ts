// Between the two ways of counting a text: UTF-16 units of the string and bytes of its UTF-8. Checkpoints keep each
// question cheap, since hostile files ask many thousands of them.

import { lastUpTo } from './search.ts';

const STEP = 1024;

export interface Offsets {
  /** Bytes before the unit at `index`. */
  readonly byteOf: (index: number) => number;
  /** Units before the byte at `offset`; inside a character, those before it. */
  readonly unitOf: (offset: number) => number;
}

/** `byteLength` is the length of `text` in UTF-8; equal lengths mean ASCII, where both counts are the same. */
export function createOffsets(text: string, byteLength: number): Offsets {
  if (text.length === byteLength) return { byteOf: (index) => index, unitOf: (offset) => offset };
  /** Bytes before each checkpoint: every STEP units, one later where that would part a surrogate pair. */
  const units: number[] = [];
  const bytes: number[] = [];
  for (let unit = 0, byte = 0; unit < text.length; ) {
    units.push(unit);
    bytes.push(byte);
    const end = unit + STEP + (isLowSurrogate(text.charCodeAt(unit + STEP)) ? 1 : 0);
    byte += Buffer.byteLength(text.slice(unit, end), 'utf8');
    unit = end;
  }
  return {
    byteOf(index) {
      const at = lastUpTo(units, index);
      return (bytes[at] ?? 0) + Buffer.byteLength(text.slice(units[at] ?? 0, index), 'utf8');
    },
    unitOf(offset) {
      const at = lastUpTo(bytes, offset);
      let unit = units[at] ?? 0;
      for (let byte = bytes[at] ?? 0; unit < text.length; ) {
        const point = text.codePointAt(unit) as number;
        byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        if (byte > offset) break;
        unit += point < 0x10000 ? 1 : 2;
      }
      return unit;
    },
  };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
