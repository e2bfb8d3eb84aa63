// The keyword engine against brute force: none missed, none extra, in order.

import { describe, expect, test } from '@jest/globals';
import { createMatcher, type Keyword } from '../../src/match/matcher.ts';

function found(keywords: readonly Keyword[], bytes: Buffer, start = 0, end = bytes.length): [number, number][] {
  const hits: [number, number][] = [];
  createMatcher(keywords).find(bytes, start, end, (keyword, offset) => hits.push([offset, keyword]));
  return hits.toSorted(([a, x], [b, y]) => a - b || x - y);
}

function bruteForce(keywords: readonly Keyword[], bytes: Buffer): [number, number][] {
  const fold = (buffer: Buffer) => buffer.toString('latin1').replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return keywords
    .flatMap(({ text, isCaseSensitive }, index) => {
      const [haystack, needle] = isCaseSensitive
        ? [bytes.toString('latin1'), Buffer.from(text).toString('latin1')]
        : [fold(bytes), fold(Buffer.from(text))];
      const hits: [number, number][] = [];
      for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) hits.push([at, index]);
      return hits;
    })
    .toSorted(([a, x], [b, y]) => a - b || x - y);
}

/** Small and repeatable; the alphabet is chosen so that keywords really occur. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('against brute force', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('seed %d', (seed) => {
    const next = generator(seed + 1);
    const alphabet = Buffer.from('aAbB@`[{_-\u00e9\u0000', 'utf8');
    const word = (length: number) =>
      Buffer.from(Array.from({ length }, () => alphabet[next(alphabet.length)] as number));
    const keywords = Array.from({ length: 1 + next(12) }, () => ({
      text: Array.from({ length: 4 + next(4) }, () => 'aAbB@`[{_-é'[next(11)]).join(''),
      isCaseSensitive: next(2) === 0,
    }));
    const bytes = Buffer.concat(
      Array.from({ length: 40 }, () =>
        next(3) === 0 ? Buffer.from(keywords[next(keywords.length)]?.text ?? '') : word(next(30)),
      ),
    );
    expect(found(keywords, bytes)).toEqual(bruteForce(keywords, bytes));
  });
});

test('looks only between start and end', () => {
  const keyword = [{ text: 'abcd', isCaseSensitive: true }];
  const bytes = Buffer.from('abcd abcd abcd');
  expect(found(keyword, bytes, 1, 13)).toEqual([[5, 0]]);
  expect(found(keyword, bytes, 5, 9)).toEqual([[5, 0]]);
});

test('equal keywords are both reported', () => {
  expect(
    found(
      [
        { text: 'abcd', isCaseSensitive: true },
        { text: 'ABCD', isCaseSensitive: false },
      ],
      Buffer.from('abcd'),
    ),
  ).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test('a keyword under four bytes is refused', () => {
  expect(() => createMatcher([{ text: 'abc', isCaseSensitive: true }])).toThrow('shorter than 4');
  expect(found([{ text: 'éé', isCaseSensitive: true }], Buffer.from('xéé'))).toEqual([[1, 0]]);
});
