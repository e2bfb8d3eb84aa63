// How a file over the cap is looked at, the same for files on disk and in git: which stretches of it fill the buffer,
// and how the lines before them are counted.

import { EDGE_BYTES, FILE_CAP, WINDOW_BYTES, WINDOW_COUNT } from '../lib/limits.ts';
import type { Region } from './target.ts';

/** Head, evenly spread windows and tail of a file of `size` bytes, more than FILE_CAP, side by side in the buffer. */
export function planRegions(size: number): Region[] {
  const spare = size - FILE_CAP;
  const regions: Region[] = [{ start: 0, length: EDGE_BYTES, offset: 0 }];
  for (let index = 0; index < WINDOW_COUNT; index++) {
    const start = EDGE_BYTES + index * WINDOW_BYTES;
    const skipped = Math.floor((spare * (index + 1)) / (WINDOW_COUNT + 1));
    regions.push({ start, length: WINDOW_BYTES, offset: start + skipped });
  }
  regions.push({ start: FILE_CAP - EDGE_BYTES, length: EDGE_BYTES, offset: size - EDGE_BYTES });
  return regions;
}

const LF = 10;
const CR = 13;

/**
 * Line ends (LF, CRLF, a lone CR) in `bytes` from `from` up to `to`. A CR before an LF is counted with the LF, so the
 * byte at `to`, where there is one, must be in `bytes` too. Counts of adjoining stretches add up.
 */
export function countLineEndsIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  const firstCr = bytes.indexOf(CR, from);
  if (firstCr < 0 || firstCr >= to) {
    // Nearly every text: the search runs outside of JavaScript.
    for (let at = bytes.indexOf(LF, from); at >= 0 && at < to; at = bytes.indexOf(LF, at + 1)) count++;
    return count;
  }
  for (let index = from; index < to; index++) {
    const byte = bytes[index];
    if (byte === LF || (byte === CR && bytes[index + 1] !== LF)) count++;
  }
  return count;
}
