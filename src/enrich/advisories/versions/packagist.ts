// Versions of Composer packages: made even as composer/semver does, in the order of PHP's version_compare
// (https://www.php.net/manual/en/function.version-compare.php). Branches have no place in it.

import { compareDigits, orderOf } from './order.ts';

const MODIFIER = '(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\\d+)*)?)?(?:[.-]?(dev))?';
const CLASSICAL = new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\\.\\d+)?(\\.\\d+)?${MODIFIER}$`, 'i');
const DATED = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${MODIFIER}$`, 'i');
const WORDS: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', rc: 'RC' };
/** Of version_compare: what is no word of it stands before all that is, and a number between RC and patch. */
const RANKS: Readonly<Record<string, number>> = { dev: 0, alpha: 1, beta: 2, RC: 3, '#': 4, patch: 5 };

function read(text: string): readonly string[] | undefined {
  const plain = text
    .trim()
    .replace(/@(?:stable|rc|beta|alpha|dev)$/i, '')
    .replace(/\+[0-9a-z.-]+$/i, '');
  const classical = CLASSICAL.exec(plain);
  if (classical) {
    const [, major = '0', minor = '.0', patch = '.0', fourth = '.0', ...modifier] = classical;
    return [major, ...[minor, patch, fourth].map((part) => part.slice(1)), ...modifiers(modifier)];
  }
  const dated = DATED.exec(plain);
  if (!dated) return undefined;
  const [, date = '', ...modifier] = dated;
  return [...date.split(/\D/), ...modifiers(modifier)];
}

function modifiers([word, number, dev]: readonly (string | undefined)[]): readonly string[] {
  const named = word?.toLowerCase() ?? '';
  if (named === 'stable') return [];
  return [
    ...(named === '' ? [] : [WORDS[named] ?? named]),
    ...(number?.match(/\d+/g) ?? []),
    ...(dev === undefined ? [] : ['dev']),
  ];
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    // Where one has ended, the other goes on with a number or with a word, which then says before or behind.
    if (left === undefined) return -beyond(right ?? '');
    if (right === undefined) return beyond(left);
    const order = isNumber(left) && isNumber(right) ? compareDigits(left, right) : rankOf(left) - rankOf(right);
    if (order !== 0) return order;
  }
  return 0;
}

function beyond(part: string): number {
  return isNumber(part) ? 1 : rankOf(part) - (RANKS['#'] ?? 0);
}

function rankOf(part: string): number {
  return isNumber(part) ? (RANKS['#'] ?? 0) : (RANKS[part] ?? -1);
}

function isNumber(part: string): boolean {
  return /^\d/.test(part);
}

export const packagist = orderOf(read, compare);
