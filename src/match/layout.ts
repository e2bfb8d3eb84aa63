// Keywords as they lie in the filter's memory (wasm/filter.as.ts): made when rules are loaded, and for the built-in ones
// already at build time.

import { type ByteSet, type Keyword, type PlaceCheck, reachOfRun } from './keyword.ts';

/** The shortest of which every occurrence holds a 3-byte gram at an even place. */
export const KEYWORD_MIN_BYTES = 4;

/** Where the filter's own tables end (HEADS in wasm/filter.as.ts); then come its entries, then what is laid out here. */
export const TABLES_END = 0x70000;
const ENTRY_BYTES = 16;
const WORD_BYTES = 16;
const SEARCH_BYTES = 8;
/** Shortest keyword of which every occurrence holds a 4-byte gram at a multiple of four. */
const FOUR_GRAM_MIN_BYTES = 7;

export interface Layout {
  readonly keywords: number;
  /** Different texts among them. */
  readonly words: number;
  /** How far from its first byte an occurrence, or the check of it, can reach. */
  readonly reach: number;
  /** Places in the filter's memory. */
  readonly wordsAt: number;
  readonly searchesAt: number;
  readonly setsAt: number;
  /** What lies there from `wordsAt` on. */
  readonly bytes: Uint8Array;
}

/** @throws Error when a keyword is too short: the rule loader has refused it before. */
export function layOut(keywords: readonly Keyword[]): Layout {
  const { texts, areCaseSensitive, wordOf } = wordTable(keywords);
  const checks = checkTable(keywords);
  const grams = texts.reduce((sum, { length }) => sum + (length < FOUR_GRAM_MIN_BYTES ? 2 : 4), 0);
  const wordsAt = TABLES_END + (grams + 1) * ENTRY_BYTES;
  const searchesAt = wordsAt + texts.length * WORD_BYTES;
  const checksAt = searchesAt + (keywords.length + 1) * SEARCH_BYTES;
  const setsAt = checksAt + checks.rows.length * 4;
  const textAt = setsAt + checks.sets.length;
  const text = Buffer.from(texts.join(''), 'latin1');

  const bytes = Buffer.alloc(textAt - wordsAt + text.length);
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, (setsAt - wordsAt) / 4);
  const searches = numbers.subarray((searchesAt - wordsAt) / 4);
  let textEnd = textAt;
  for (const [index, { length }] of texts.entries()) {
    numbers.set([textEnd, length, areCaseSensitive[index] ? 1 : 0], index * 4);
    textEnd += length;
  }
  // The searches for one word are a chain that begins at the word; 0 ends it.
  for (const [index, word] of wordOf.entries()) {
    const check = checks.checkOf[index] as number;
    const first = word * 4 + 3;
    searches.set([numbers[first] as number, check < 0 ? 0 : checksAt + check * CHECK_BYTES], index * 2 + 2);
    numbers[first] = index + 1;
  }
  numbers.set(checks.rows, (checksAt - wordsAt) / 4);
  bytes.set(checks.sets, setsAt - wordsAt);
  bytes.set(text, textAt - wordsAt);
  const reach = texts.reduce((most, { length }) => Math.max(most, length), checks.ahead);
  return { keywords: keywords.length, words: texts.length, reach, wordsAt, searchesAt, setsAt, bytes };
}

interface WordTable {
  /** Folded where case does not matter; one character per byte of their UTF-8. */
  readonly texts: readonly string[];
  readonly areCaseSensitive: readonly boolean[];
  /** For each keyword its place in `texts`. */
  readonly wordOf: readonly number[];
}

/** Many rules share the common ones. @throws Error when a keyword is too short: the rule loader has refused it before. */
function wordTable(keywords: readonly Keyword[]): WordTable {
  const texts: string[] = [];
  const areCaseSensitive: boolean[] = [];
  const asWritten = new Map<string, number>();
  const inAnyCase = new Map<string, number>();
  const wordOf = keywords.map(({ text, isCaseSensitive }) => {
    const known = isCaseSensitive ? asWritten : inAnyCase;
    const folded = isCaseSensitive ? text : asciiLower(text);
    const word = known.get(folded);
    if (word !== undefined) return word;
    const bytes = bytesOf(folded);
    if (bytes.length < KEYWORD_MIN_BYTES)
      throw new Error(`keyword "${text}" is shorter than ${KEYWORD_MIN_BYTES} bytes`);
    areCaseSensitive.push(isCaseSensitive);
    known.set(folded, texts.length);
    return texts.push(bytes) - 1;
  });
  return { texts, areCaseSensitive, wordOf };
}

const CHECK_BYTES = 24;

interface CheckTable {
  /** Six numbers a check; sets by their number, counted from 1. */
  readonly rows: readonly number[];
  readonly sets: Buffer;
  /** For each keyword the number of its check, or -1. */
  readonly checkOf: readonly number[];
  /** How far from its keyword the furthest looks, in bytes. */
  readonly ahead: number;
}

function checkTable(keywords: readonly Keyword[]): CheckTable {
  const rows: number[] = [];
  const checks = new Map<PlaceCheck, number>();
  const sets = new Map<ByteSet, number>();
  let ahead = 0;
  const numberOf = (set: ByteSet | undefined): number => {
    if (set === undefined) return 0;
    const number = sets.get(set) ?? sets.size + 1;
    sets.set(set, number);
    return number;
  };
  const checkOf = keywords.map(({ check }) => {
    if (!check) return -1;
    const known = checks.get(check);
    if (known !== undefined) return known;
    const { notAfter, secret, mustHoldDigit } = check;
    const reach = secret ? reachOfRun(secret, mustHoldDigit) : 0;
    ahead = Math.max(ahead, reach + 1);
    rows.push(
      numberOf(notAfter),
      numberOf(secret?.bytes),
      secret?.least ?? 0,
      reach,
      numberOf(secret?.before),
      mustHoldDigit ? 1 : 0,
    );
    checks.set(check, checks.size);
    return checks.size - 1;
  });
  return { rows, sets: Buffer.from([...sets.keys()].join(''), 'hex'), checkOf, ahead };
}

/** Only ASCII letters have a case here. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** As one character per byte of its UTF-8. */
function bytesOf(text: string): string {
  return /[^\0-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}
