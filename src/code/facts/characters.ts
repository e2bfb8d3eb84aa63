// Sets of characters as bit sets: one bit for each of ASCII and one for everything beyond it. No sink gives a meaning to
// a character outside ASCII, so that they need not be told apart.

export type CharacterSet = bigint;

const BEYOND = 128;
export const NO_CHARACTER: CharacterSet = 0n;
export const ANY_CHARACTER: CharacterSet = (1n << 129n) - 1n;
export const BEYOND_ASCII: CharacterSet = 1n << 128n;

export function one(code: number): CharacterSet {
  return 1n << BigInt(Math.min(code, BEYOND));
}

export function range(from: number, to: number): CharacterSet {
  if (to < from) return NO_CHARACTER;
  const low = BigInt(Math.min(from, BEYOND));
  const high = BigInt(Math.min(to, BEYOND));
  return (1n << (high + 1n)) - (1n << low);
}

export function without(set: CharacterSet): CharacterSet {
  // The bit beyond ASCII stays: a set that holds some of those characters seldom holds all of them.
  return (ANY_CHARACTER & ~set) | BEYOND_ASCII;
}

export function characters(text: string): CharacterSet {
  let set = NO_CHARACTER;
  for (let at = 0; at < text.length; at++) set |= one(text.charCodeAt(at));
  return set;
}

export const DIGITS = range(48, 57);
export const UPPER = range(65, 90);
export const LOWER = range(97, 122);
export const LETTERS = UPPER | LOWER;
export const WORD = LETTERS | DIGITS | one(95);
export const SPACES = characters(' \t\n\r\f\v');
export const NEWLINE = one(10);

/** With the other case of each of its letters. */
export function foldCase(set: CharacterSet): CharacterSet {
  return set | ((set & UPPER) << 32n) | ((set & LOWER) >> 32n);
}

export function size(set: CharacterSet): number {
  let count = 0;
  for (let rest = set; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}
