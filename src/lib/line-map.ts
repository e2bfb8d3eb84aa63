// Byte offsets to lines and columns. A line ends with LF, CR LF or CR; columns count UTF-16 units, as SARIF does.

import { lastUpTo } from './search.ts';
import { characterStart } from './utf8.ts';

export interface LineMap {
  /** 1-based line and column of a byte offset. */
  position(offset: number): { readonly line: number; readonly column: number };
  /** Byte range of a line's content without its end; undefined when there is no such line here. */
  lineRange(line: number): readonly [start: number, end: number] | undefined;
}

const STEP = 4096;

/** `linesBefore` is how many lines precede the first byte, for a region in the middle of a file. */
export function createLineMap(bytes: Buffer, linesBefore = 0): LineMap {
  const starts = [0];
  let read = 0;

  /** Lines are counted as far as they are asked for: most questions are about the head of a file. */
  function readTo(offset: number, line = 0): void {
    for (; read < bytes.length && (read <= offset || starts.length < line); read++) {
      const byte = bytes[read];
      if (byte === 0x0a || (byte === 0x0d && bytes[read + 1] !== 0x0a)) starts.push(read + 1);
    }
  }

  function lineRange(line: number): readonly [number, number] | undefined {
    const index = line - linesBefore - 1;
    readTo(0, index + 2);
    const start = starts[index];
    if (start === undefined) return undefined;
    let end = starts[index + 1] ?? bytes.length;
    if (index + 1 < starts.length)
      end -= bytes[end - 1] === 0x0a && bytes[end - 2] === 0x0d && end - 2 >= start ? 2 : 1;
    return [start, end];
  }

  /** UTF-16 units before every STEP bytes of a long line, which hostile files ask about many thousands of times. */
  const checkpoints = new Map<number, { readonly bytes: number[]; readonly units: number[] }>();

  function unitsBefore(lineStart: number, offset: number): number {
    if (offset - lineStart < 2 * STEP) return bytes.toString('utf8', lineStart, offset).length;
    let line = checkpoints.get(lineStart);
    if (!line) {
      line = { bytes: [lineStart], units: [0] };
      checkpoints.set(lineStart, line);
    }
    let last = line.bytes.length - 1;
    while ((line.bytes[last] as number) + STEP <= offset) {
      const from = line.bytes[last] as number;
      const to = characterStart(bytes, from + STEP, from);
      line.units.push((line.units[last] as number) + bytes.toString('utf8', from, to).length);
      line.bytes.push(to);
      last++;
    }
    const at = lastUpTo(line.bytes, offset);
    return (line.units[at] as number) + bytes.toString('utf8', line.bytes[at], offset).length;
  }

  return {
    position(offset) {
      readTo(offset);
      const low = lastUpTo(starts, offset);
      return { line: linesBefore + low + 1, column: unitsBefore(starts[low] as number, offset) + 1 };
    },
    lineRange,
  };
}
