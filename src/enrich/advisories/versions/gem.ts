// Versions of Ruby gems, in the order of Gem::Version (https://docs.ruby-lang.org/en/master/Gem/Version.html).

import { compareDigits, compareText, orderOf } from './order.ts';

const FORM = /^\s*[0-9]+(?:\.[0-9a-z]+)*(?:-[0-9a-z-]+(?:\.[0-9a-z-]+)*)?\s*$/i;
const isNumber = (part: string) => /^\d/.test(part);

function read(text: string): readonly string[] | undefined {
  // What a lockfile writes behind it is the platform the gem is built for, and no part of its version.
  if (!FORM.test(text)) return undefined;
  return canonical(
    text
      .trim()
      .replaceAll('-', '.pre.')
      .match(/\d+|[a-z]+/gi) ?? [],
  );
}

/** Zeros say nothing at the end, nor before the first letter. */
function canonical(parts: readonly string[]): readonly string[] {
  const letter = parts.findIndex((part) => !isNumber(part));
  const numbers = letter < 0 ? parts : parts.slice(0, letter);
  const rest = letter < 0 ? [] : parts.slice(letter);
  return [...withoutZeros(numbers), ...withoutZeros(rest)];
}

function withoutZeros(parts: readonly string[]): readonly string[] {
  return parts.slice(0, parts.findLastIndex((part) => !/^0+$/.test(part)) + 1);
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index] ?? '0', b[index] ?? '0'];
    if (left === right) continue;
    if (isNumber(left) !== isNumber(right)) return isNumber(left) ? 1 : -1;
    const order = isNumber(left) ? compareDigits(left, right) : compareText(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

export const gem = orderOf(read, compare);
