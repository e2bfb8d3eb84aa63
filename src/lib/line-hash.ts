// GitHub's `primaryLocationLineHash`: what code scanning tells alerts apart by when lines move. Blanks do not count,
// every line end is one LF, and a line's hash covers 100 characters from its start, so also what follows it.
// 64-bit arithmetic is done in two 32-bit halves, since this runs over every file that has findings.

const { floor, imul } = Math;

const WINDOW = 100;
const BASE = 37;
const END_OF_FILE = 0xffff;
const TWO_32 = 2 ** 32;

/** BASE to the power of WINDOW, modulo 2^64: the weight of the character that leaves the window. */
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const LEAVING_LOW = Number(LEAVING & 0xffff_ffffn);
const LEAVING_HIGH = Number(LEAVING >> 32n) | 0;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;

interface Hashes {
  /** Upper and lower halves by line; entry 0 is line 1. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly count: number;
}

/**
 * `hash:occurrence` for each of the 1-based `lines` that `text` has. A byte order mark counts as a character, and
 * there is an empty last line after a final line end.
 */
export function lineHashes(text: string, lines: ReadonlySet<number>): Map<number, string> {
  let last = 0;
  for (const line of lines) if (line > last) last = line;
  const hashes = hashLines(text, Math.min(last, text.length + 1));
  return countOccurrences(hashes, lines);
}

/** The hash of the first `limit` lines. */
function hashLines(text: string, limit: number): Hashes {
  const high = new Uint32Array(limit);
  const low = new Uint32Array(limit);
  const window = new Uint16Array(WINDOW);
  /** 1 at each place of the window where a line starts. */
  const starts = new Uint8Array(WINDOW);
  const units = text.length;
  let index = 0;
  let hashHigh = 0;
  let hashLow = 0;
  let count = 0;
  let isLineStart = true;
  let isAfterCr = false;
  // Beyond the text come the end mark and zeros until the last line start has left the window.
  for (let offset = 0; offset <= units + WINDOW && count < limit; offset++) {
    let unit = 0;
    if (offset < units) {
      unit = text.charCodeAt(offset);
      if (unit === SPACE || unit === TAB) {
        isAfterCr = false;
        continue;
      }
      if (unit === LF && isAfterCr) {
        isAfterCr = false;
        continue;
      }
      isAfterCr = unit === CR;
      if (isAfterCr) unit = LF;
    } else if (offset === units) {
      unit = END_OF_FILE;
    }
    if (starts[index] !== 0) {
      high[count] = hashHigh;
      low[count] = hashLow;
      count++;
      starts[index] = 0;
    }
    if (isLineStart) starts[index] = 1;
    isLineStart = unit === LF;
    const leaving = window[index] ?? 0;
    window[index] = unit;
    // Below 2^53 in either direction, so that the carry is exact; it is negative when more leaves than comes.
    const sum = hashLow * BASE + unit - leaving * LEAVING_LOW;
    hashLow = sum >>> 0;
    hashHigh = (imul(hashHigh, BASE) + floor(sum / TWO_32) - imul(LEAVING_HIGH, leaving)) >>> 0;
    index = index + 1 === WINDOW ? 0 : index + 1;
  }
  return { high, low, count };
}

/** Only hashes of wanted lines are counted, so that a file of millions of short lines costs no map entry each. */
function countOccurrences(hashes: Hashes, wanted: ReadonlySet<number>): Map<number, string> {
  const counts = new Map<number, Map<number, number>>();
  for (const line of wanted) {
    if (!Number.isInteger(line) || line < 1 || line > hashes.count) continue;
    const low = hashes.low[line - 1] ?? 0;
    const byHigh = counts.get(low) ?? new Map<number, number>();
    byHigh.set(hashes.high[line - 1] ?? 0, 0);
    counts.set(low, byHigh);
  }
  const result = new Map<number, string>();
  if (counts.size === 0) return result;
  for (let index = 0; index < hashes.count; index++) {
    const low = hashes.low[index] ?? 0;
    const byHigh = counts.get(low);
    if (byHigh === undefined) continue;
    const high = hashes.high[index] ?? 0;
    const before = byHigh.get(high);
    if (before === undefined) continue;
    byHigh.set(high, before + 1);
    if (wanted.has(index + 1)) result.set(index + 1, `${hex(high, low)}:${before + 1}`);
  }
  return result;
}

function hex(high: number, low: number): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
