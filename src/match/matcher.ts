// The keyword engine: every occurrence of every keyword in a stretch of bytes, in one pass. The loop is WebAssembly
// (wasm/filter.as.ts) and works on its own memory: whoever reads a file into `buffer` saves a copy of it.

import { FILTER_WASM } from './filter.wasm.ts';
import type { Keyword } from './keyword.ts';
import { type Layout, layOut, TABLES_END } from './layout.ts';

export interface Matcher {
  /** For reading files into: what lies in it is searched where it is. */
  readonly buffer: Buffer;
  /**
   * Calls `visit` for each occurrence in `text` with the keyword's index, in order of offset, then index. `visit` must not
   * search in turn: the hits it is called with lie in the filter's memory.
   */
  find(text: Uint8Array, visit: (keyword: number, offset: number) => void): void;
}

/** The two constructors used here: `WebAssembly` is in no TypeScript library without the browser's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: FilterExports };
};

interface FilterExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  layout(entries: number, words: number, searches: number, sets: number, hits: number, capacity: number): void;
  addWords(count: number): void;
  find(from: number, start: number, end: number, origin: number, kept: number, margin: number): number;
  hitCount(): number;
}

let compiled: object | undefined;

const PAGE = 0x10000;
const HIT_BYTES = 8;
/** Hits between two calls back into JavaScript. */
const HITS = 0x8000;
/** Bytes that do not lie in `buffer` are searched in pieces of this length. */
const PIECE = 0x40000;
/** Of the piece before, for what looks back. */
const BEFORE = 8;
/** The filter loads eight bytes at a time. */
const SLACK = 16;
/** How far before the place of a stop the hits after it may lie. */
const REACH = 3;

/**
 * `bufferLength` is the length of `buffer`.
 * @throws Error when a keyword is shorter than KEYWORD_MIN_BYTES: the rule loader has refused it before.
 */
export function createMatcher(keywords: readonly Keyword[], bufferLength = 0): Matcher {
  return openMatcher(layOut(keywords), bufferLength);
}

/** As `createMatcher`, for keywords that are laid out already. */
export function openMatcher(layout: Layout, bufferLength = 0): Matcher {
  const { wordsAt, searchesAt, setsAt, bytes, reach } = layout;
  // A stop keeps room for all that one place can bring.
  const margin = 4 * layout.keywords;
  const capacity = HITS + margin;

  compiled ??= new WebAssembly.Module(Buffer.from(FILTER_WASM, 'base64'));
  const filter = new WebAssembly.Instance(compiled).exports;
  const hitsAt = aligned(wordsAt + bytes.length + SLACK);
  const pieceAt = aligned(hitsAt + capacity * HIT_BYTES);
  const bufferAt = aligned(pieceAt + BEFORE + PIECE + reach + SLACK);
  const total = bufferAt + bufferLength + SLACK;
  const missing = Math.ceil((total - filter.memory.buffer.byteLength) / PAGE);
  if (missing > 0) filter.memory.grow(missing);

  const memory = filter.memory.buffer;
  const piece = Buffer.from(memory, pieceAt, BEFORE + PIECE + reach);
  const hits = new Uint32Array(memory, hitsAt, capacity * 2);
  Buffer.from(memory, wordsAt, bytes.length).set(bytes);
  filter.layout(TABLES_END, wordsAt, searchesAt, setsAt, hitsAt, capacity);
  filter.addWords(layout.words);

  type Visit = (keyword: number, offset: number) => void;

  /** Searches [start, end) of the filter's memory; offsets count from `origin`. */
  function search(start: number, end: number, origin: number, visit: Visit): void {
    let kept = 0;
    for (let from = start - (start % 4); ; ) {
      const stop = filter.find(from, start, end, origin, kept, margin);
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
    find(text, visit) {
      if (text.buffer === memory) {
        search(text.byteOffset, text.byteOffset + text.length, text.byteOffset, visit);
        return;
      }
      for (let from = 0; from < text.length; from += PIECE) {
        // A keyword may begin in this piece and end in the next, and a check looks at both sides of it.
        const left = Math.min(from, BEFORE);
        const length = Math.min(text.length - from, PIECE + reach - 1);
        piece.set(text.subarray(from - left, from + length));
        search(pieceAt, pieceAt + left + length, pieceAt + left, (keyword, offset) => {
          if (offset < PIECE) visit(keyword, from + offset);
        });
      }
    },
  };
}

function aligned(place: number): number {
  return Math.ceil(place / 8) * 8;
}
