// The keyword engine: every occurrence of every keyword in a stretch of bytes, in one pass. The loop is WebAssembly
// (wasm/filter.as.ts) and works on its own memory: whoever reads a file into `buffer` saves a copy of it.

import { FILTER_WASM } from './filter.wasm.ts';

export interface Keyword {
  /** At least KEYWORD_MIN_BYTES bytes of UTF-8. */
  readonly text: string;
  /** Whether ASCII letters must match as written. */
  readonly isCaseSensitive: boolean;
}

/** The shortest of which every occurrence holds a 3-byte gram at an even place. */
export const KEYWORD_MIN_BYTES = 4;

export interface Matcher {
  /** For reading files into: what lies in it is searched where it is. */
  readonly buffer: Buffer;
  /**
   * Calls `visit` for each occurrence in `bytes[start, end)` with the keyword's index, in order of offset, then index.
   * `visit` must not search in turn: the hits it is called with lie in the filter's memory.
   */
  find(bytes: Uint8Array, start: number, end: number, visit: (keyword: number, offset: number) => void): void;
}

/** The two constructors used here: `WebAssembly` is in no TypeScript library without the browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: FilterExports };
};

interface FilterExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  layout(entries: number, keywords: number, hits: number, capacity: number): void;
  addKeywords(count: number): void;
  find(from: number, start: number, end: number, origin: number, kept: number, margin: number): number;
  hitCount(): number;
}

let compiled: object | undefined;

/** Shortest keyword of which every occurrence holds a 4-byte gram at a multiple of four. */
const FOUR_GRAM_MIN_BYTES = 7;
const PAGE = 0x10000;
/** Where the filter's tables end (HEADS in wasm/filter.as.ts). */
const TABLES_END = 0x70000;
const ENTRY_BYTES = 16;
const ROW_BYTES = 12;
const HIT_BYTES = 8;
/** Hits between two calls back into JavaScript. */
const HITS = 0x8000;
/** Bytes that do not lie in `buffer` are searched in pieces of this length. */
const PIECE = 0x40000;
/** The filter loads eight bytes at a time. */
const SLACK = 16;
/** How far before the place of a stop the hits after it may lie. */
const REACH = 3;

/**
 * `bufferLength` is the length of `buffer`.
 * @throws Error when a keyword is shorter than KEYWORD_MIN_BYTES: the rule loader has refused it before.
 */
export function createMatcher(keywords: readonly Keyword[], bufferLength = 0): Matcher {
  const texts = keywords.map(({ text, isCaseSensitive }) => bytesOf(isCaseSensitive ? text : asciiLower(text)));
  let textLength = 0;
  let longest = 0;
  let grams = 0;
  for (const [index, { length }] of texts.entries()) {
    if (length < KEYWORD_MIN_BYTES)
      throw new Error(`keyword "${keywords[index]?.text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);
    textLength += length;
    longest = Math.max(longest, length);
    grams += length < FOUR_GRAM_MIN_BYTES ? 2 : 4;
  }
  // A stop keeps room for all that one place can bring.
  const capacity = HITS + grams;

  compiled ??= new WebAssembly.Module(Buffer.from(FILTER_WASM, 'base64'));
  const filter = new WebAssembly.Instance(compiled).exports;
  const entriesAt = TABLES_END;
  const rowsAt = entriesAt + (grams + 1) * ENTRY_BYTES;
  const textAt = rowsAt + texts.length * ROW_BYTES;
  const hitsAt = aligned(textAt + textLength + SLACK);
  const pieceAt = aligned(hitsAt + capacity * HIT_BYTES);
  const bufferAt = aligned(pieceAt + PIECE + longest + SLACK);
  const total = bufferAt + bufferLength + SLACK;
  const missing = Math.ceil((total - filter.memory.buffer.byteLength) / PAGE);
  if (missing > 0) filter.memory.grow(missing);

  const memory = filter.memory.buffer;
  const rows = new Uint32Array(memory, rowsAt, (texts.length * ROW_BYTES) / 4);
  const piece = Buffer.from(memory, pieceAt, PIECE + longest);
  const hits = new Uint32Array(memory, hitsAt, capacity * 2);
  Buffer.from(memory, textAt, textLength).write(texts.join(''), 'latin1');
  let textEnd = textAt;
  for (const [index, { length }] of texts.entries()) {
    rows[index * 3] = textEnd;
    rows[index * 3 + 1] = length;
    rows[index * 3 + 2] = keywords[index]?.isCaseSensitive ? 1 : 0;
    textEnd += length;
  }
  filter.layout(entriesAt, rowsAt, hitsAt, capacity);
  filter.addKeywords(texts.length);

  type Visit = (keyword: number, offset: number) => void;

  /** Searches [start, end) of the filter's memory; offsets count from `origin`. */
  function search(start: number, end: number, origin: number, visit: Visit): void {
    let kept = 0;
    for (let from = start - (start % 4); ; ) {
      const stop = filter.find(from, start, end, origin, kept, grams);
      const count = filter.hitCount();
      const settled = stop === 0 ? Number.POSITIVE_INFINITY : stop - REACH - origin;
      let done = 0;
      for (; done < count && (hits[done * 2] as number) < settled; done++)
        visit(hits[done * 2 + 1] as number, hits[done * 2] as number);
      if (stop === 0) return;
      hits.copyWithin(0, done * 2, count * 2);
      kept = count - done;
      from = stop;
    }
  }

  return {
    buffer: Buffer.from(memory, bufferAt, bufferLength),
    find(text, start, end, visit) {
      if (text.buffer === memory) {
        search(text.byteOffset + start, text.byteOffset + end, text.byteOffset, visit);
        return;
      }
      for (let from = start; from < end; from += PIECE) {
        // A keyword may begin in this piece and end in the next.
        const length = Math.min(end - from, PIECE + longest - 1);
        piece.set(text.subarray(from, from + length));
        search(pieceAt, pieceAt + length, pieceAt, (keyword, offset) => {
          if (offset < PIECE) visit(keyword, from + offset);
        });
      }
    },
  };
}

function aligned(place: number): number {
  return Math.ceil(place / 8) * 8;
}

/** Only ASCII letters have a case here. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** As one character per byte of its UTF-8. */
function bytesOf(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}
