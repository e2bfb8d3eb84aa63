// The inner loop of the matcher, compiled to WebAssembly (npm run generate). A stride-4 gram filter: of any occurrence of a
// keyword of at least seven bytes, one of four neighbouring 4-byte grams lies at a multiple of four; of a shorter one, one
// of two 3-byte grams lies at a multiple of two. So one 8-byte load every four bytes, three hashes and three lookups see
// every occurrence; what the tables let through is compared in full. Grams are hashed with their letters folded by
// `| 0x20`; which of their first three bytes had that bit picks one of eight bits under the hash, so that a keyword whose
// case matters is not taken for every word that is spelt like it. Both may let too much through and never too little.

/** For each hash of 16 bits the cases in which a keyword has a gram of four, and of three, bytes there. */
const FOURS: usize = 0x10000;
const THREES: usize = 0x20000;
/** For each hash the number of its first entry, 0 for none. */
const HEADS: usize = 0x30000;
const FOLD: u64 = 0x2020202020202020;
const FOUR: u32 = 0x9e3779b1;
const THREE: u32 = 0x85ebca6b;

/**
 * Entries of 16 bytes: next u32, word u32, the word's first four bytes folded u32, offset of the gram in the word
 * u8, bit of the gram u8.
 */
const ENTRY: usize = 16;
let entries: usize = 0;
/** Words of 16 bytes: place of the bytes u32, length u32, 1 if case matters u32, number of the first search for it u32. */
const WORD: usize = 16;
let words: usize = 0;
/** Searches of 8 bytes, counted from 1: the next one for the same word u32, place of its check u32; 0 for none. */
const SEARCH: usize = 8;
let searches: usize = 0;
/** Sets of bytes, 256 bits each, counted from 1. */
const SET: usize = 32;
let sets: usize = 0;
/** Hits of 8 bytes: offset from `origin` u32, search u32. */
let hits: usize = 0;
let capacity: i32 = 0;
let count: i32 = 0;

export function layout(
  entriesAt: usize,
  wordsAt: usize,
  searchesAt: usize,
  setsAt: usize,
  hitsAt: usize,
  hitsCapacity: i32,
): void {
  entries = entriesAt;
  words = wordsAt;
  searches = searchesAt;
  sets = setsAt - SET;
  hits = hitsAt;
  capacity = hitsCapacity;
}

// @ts-ignore: decorator
@inline
function hashFour(gram: u32): usize {
  return <usize>((gram * FOUR) >>> 16);
}

// @ts-ignore: decorator
@inline
function hashThree(gram: u32): usize {
  return <usize>(((gram & 0xffffff) * THREE) >>> 16);
}

/** Bit 5 of the first three bytes, as a number of three bits: multiplied, they meet in bits 21 to 23. */
// @ts-ignore: decorator
@inline
function caseOf(gram: u32): u32 {
  return (((gram & 0x202020) * 0x10204) >>> 21) & 7;
}

/** The cases of a word's gram as a set of eight bits; where case does not matter, letters have both. */
function casesOf(gram: u32, isCaseSensitive: bool): u8 {
  if (isCaseSensitive) return <u8>((<u32>1) << caseOf(gram));
  let cases: u32 = 0;
  for (let each: u32 = 0; each < 8; each++) {
    let isPossible = true;
    for (let index: u32 = 0; index < 3; index++) {
      const byte = (gram >>> (index << 3)) & 0xff;
      const isLetter = (byte | 0x20) - 0x61 < 26;
      if (!isLetter && ((byte >>> 5) & 1) != ((each >>> index) & 1)) isPossible = false;
    }
    if (isPossible) cases |= (<u32>1) << each;
  }
  return <u8>cases;
}

/** Puts the grams of the words into the tables. */
export function addWords(count: i32): void {
  let entry = 1;
  for (let word = 0; word < count; word++) entry = addWord(word, entry);
}

/**
 * From the entry `entry` on, which counts from 1; returns the entry after them. Of seven bytes and more, the 4-byte grams
 * at the first four places; of fewer, the 3-byte grams at the first two.
 */
function addWord(word: i32, entry: i32): i32 {
  const row = words + <usize>word * WORD;
  const text = <usize>load<u32>(row);
  const isFour = load<u32>(row, 4) >= 7;
  const bit: u8 = isFour ? 1 : 2;
  const first: u32 = load<u32>(text) | <u32>FOLD;
  const places = isFour ? 4 : 2;
  for (let place = 0; place < places; place++) {
    const gram = load<u32>(text + <usize>place);
    const folded: u32 = gram | <u32>FOLD;
    const hash = isFour ? hashFour(folded) : hashThree(folded);
    const cell = (isFour ? FOURS : THREES) + hash;
    store<u8>(cell, load<u8>(cell) | casesOf(gram, load<u32>(row, 8) != 0));
    const at = entries + <usize>entry * ENTRY;
    store<u32>(at, load<u32>(HEADS + (hash << 2)));
    store<u32>(at, word, 4);
    store<u32>(at, first, 8);
    store<u8>(at, <u8>place, 12);
    store<u8>(at, bit, 13);
    store<u32>(HEADS + (hash << 2), entry);
    entry++;
  }
  return entry;
}

/**
 * Looks from `from`, a multiple of four, for occurrences within [start, end). Returns where it stopped for want of room
 * for hits, else 0. The hits are in order; those that come after a stop lie at the stop less three, or further.
 */
export function find(from: usize, start: usize, end: usize, origin: usize, kept: i32, margin: i32): usize {
  count = kept;
  for (let at = from; at < end; at += 4) {
    const raw = load<u64>(at);
    const gram = raw | FOLD;
    const four = hashFour(<u32>gram);
    const three = hashThree(<u32>gram);
    const later = hashThree(<u32>(gram >>> 16));
    const first = caseOf(<u32>raw);
    const second = caseOf(<u32>(raw >>> 16));
    const isFour = (<u32>load<u8>(FOURS + four) >>> first) & 1;
    const isThree = (<u32>load<u8>(THREES + three) >>> first) & 1;
    const isLater = (<u32>load<u8>(THREES + later) >>> second) & 1;
    if (!(isFour | isThree | isLater)) continue;
    if (count + margin > capacity) return at;
    if (isFour) verify(four, at, 1, start, end, origin);
    if (isThree) verify(three, at, 2, start, end, origin);
    if (isLater) verify(later, at + 2, 2, start, end, origin);
  }
  return 0;
}

export function hitCount(): i32 {
  return count;
}

/** Compares every word of one hash at the place where its gram would be. */
function verify(hash: usize, gramAt: usize, bit: u8, start: usize, end: usize, origin: usize): void {
  let entry = <usize>load<u32>(HEADS + (hash << 2));
  while (entry) {
    const at = entries + entry * ENTRY;
    const place = gramAt - <usize>load<u8>(at, 12);
    // Most entries of a long chain end here.
    if ((load<u32>(place) | <u32>FOLD) == load<u32>(at, 8) && load<u8>(at, 13) == bit) {
      const row = words + <usize>load<u32>(at, 4) * WORD;
      if (place >= start && place + <usize>load<u32>(row, 4) <= end && isAt(place, row)) {
        let search = load<u32>(row, 12);
        while (search) {
          const each = searches + <usize>search * SEARCH;
          if (passes(place, <usize>load<u32>(each, 4), start, end)) put(<u32>(place - origin), search - 1);
          search = load<u32>(each);
        }
      }
    }
    entry = <usize>load<u32>(at);
  }
}

function isAt(place: usize, row: usize): bool {
  const bytes = <usize>load<u32>(row);
  const length = <usize>load<u32>(row, 4);
  if (load<u32>(row, 8)) {
    for (let index: usize = 0; index < length; index++) {
      if (load<u8>(place + index) != load<u8>(bytes + index)) return false;
    }
    return true;
  }
  for (let index: usize = 0; index < length; index++) {
    let byte = <u32>load<u8>(place + index);
    if (byte - 0x41 < 26) byte |= 0x20;
    if (byte != <u32>load<u8>(bytes + index)) return false;
  }
  return true;
}

/**
 * Checks of 24 bytes (keyword.ts): set of bytes that may not stand before u32; set of the run's bytes u32; its least
 * length u32; how many bytes from the word on count u32; set of which one must follow u32; 1 if it must hold a digit u32.
 * Sets by their number, 0 for none. A run of the least length covers one of every so many places, so only those are looked
 * at until one fits.
 */
function passes(place: usize, check: usize, start: usize, end: usize): bool {
  if (!check) return true;
  const notAfter = <usize>load<u32>(check);
  if (notAfter && place > start && isIn(notAfter, load<u8>(place - 1))) return false;
  const inside = <usize>load<u32>(check, 4);
  if (!inside) return true;
  const least = <usize>load<u32>(check, 8);
  const next = <usize>load<u32>(check, 16);
  const last = min(end, place + <usize>load<u32>(check, 12));
  for (let at = place + least - 1; at < last; at += least) {
    if (!isIn(inside, load<u8>(at))) continue;
    let from = at;
    while (from > place && isIn(inside, load<u8>(from - 1))) from--;
    while (at < last && isIn(inside, load<u8>(at))) at++;
    if (at - from < least || (load<u32>(check, 20) && !holdsDigit(from, at))) continue;
    if (!next || (at < end && isIn(next, load<u8>(at)))) return true;
  }
  return false;
}

// @ts-ignore: decorator
@inline
function isIn(set: usize, byte: u8): bool {
  return ((load<u8>(sets + set * SET + (byte >> 3)) >> (byte & 7)) & 1) != 0;
}

function holdsDigit(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) if (<u32>load<u8>(at) - 0x30 < 10) return true;
  return false;
}

/** In order of offset, then search; out of order by a few places at most. */
function put(offset: u32, search: u32): void {
  let at = hits + (<usize>count << 3);
  while (at > hits) {
    const before = load<u32>(at - 8);
    if (before < offset || (before == offset && load<u32>(at - 8, 4) < search)) break;
    store<u64>(at, load<u64>(at - 8));
    at -= 8;
  }
  store<u32>(at, offset);
  store<u32>(at, search, 4);
  count++;
}
