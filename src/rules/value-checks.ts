// Named checks on a matched value: is it random enough, is it a placeholder, does its issuer's checksum hold.

import { verifyChecksum } from './checksums.ts';
import type { CheckDefinition } from './definition.ts';
import { isPlaceholder } from './fillers.ts';
import { isTokenInName } from './json-tokens.ts';
import type { CheckOutcome } from './outcome.ts';
import { verifyStructure } from './structures.ts';
import { looksLikeWords } from './words.ts';

/** `near` and `not-near` are not here: they need the text around the value (see compile.ts). */
export function checkValue(
  value: string,
  check: Exclude<CheckDefinition, { near: unknown } | { notNear: unknown }>,
  {
    keyword = '',
    now = 0,
    whole = value,
  }: { readonly keyword?: string; readonly now?: number; readonly whole?: string } = {},
): CheckOutcome {
  // The keyword is the issuer's own word: the "test" of `sk_test_` makes no placeholder.
  const rest = value.startsWith(keyword) ? value.slice(keyword.length) : value;
  if ('digit' in check) return /\d/.test(value) ? 'pass' : 'reject';
  if ('random' in check) return isRandom(rest) ? 'pass' : 'reject';
  if ('structure' in check) return verifyStructure(check.structure, value, now, whole);
  if ('entropy' in check) return entropy(value) >= check.entropy ? 'pass' : 'reject';
  if ('distinct' in check) return new Set(value).size >= check.distinct ? 'pass' : 'reject';
  if ('notWords' in check) return looksLikeWords(value) ? 'reject' : 'pass';
  if ('notPlaceholder' in check) return isPlaceholder(rest) || isTokenInName(value) ? 'reject' : 'pass';
  return verifyChecksum(check.checksum, value);
}

/** Shannon entropy in bits per character. */
export function entropy(value: string): number {
  const counts = new Map<number, number>();
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Of the entropy that alphabet and length allow; fewer than one in ten thousand random values have less. */
const RANDOM_SHARE = 0.65;
const ALPHABETS: readonly (readonly [RegExp, number])[] = [
  [/^\d*$/, 10],
  [/^[\da-f]*$|^[\dA-F]*$/, 16],
  [/^[\da-z]*$|^[\dA-Z]*$/, 36],
  [/^/, 62],
];

/** Whether its letters and digits are as varied as random ones, and do not come round again. */
export function isRandom(whole: string): boolean {
  const value = whole.replace(/[^A-Za-z0-9]/g, '');
  const alphabet = ALPHABETS.find(([shape]) => shape.test(value))?.[1] ?? 62;
  const most = Math.log2(Math.min(Math.max(2, value.length), alphabet));
  return entropy(value) >= RANDOM_SHARE * most && !/^(.{1,20}?)\1+$/.test(value);
}
