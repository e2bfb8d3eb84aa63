// The keyword engine against brute force: none missed, none extra, in order.

import { describe, expect, test } from '@jest/globals';
import type { Keyword } from '../../src/match/keyword.ts';
import { type PlaceCheck, reachOfRun } from '../../src/match/keyword.ts';
import { createMatcher } from '../../src/match/matcher.ts';

function found(keywords: readonly Keyword[], bytes: Buffer): [number, number][] {
  const hits: [number, number][] = [];
  createMatcher(keywords).find(bytes, (keyword, offset) => hits.push([offset, keyword]));
  return hits;
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

/** Characters whose folded forms meet, so that the filter lets much through that is none. */
const ALPHABETS = ['aAbB@`[{_-\u00e9\u0000', 'ab', 'aA', 'abcdefghijklmnopqrstuvwxyz0123456789_-ABCDEFGH'];

/** Keywords of all lengths around the filter's bounds, and bytes in which they really occur, whole and cut short. */
function randomCase(seed: number): { keywords: Keyword[]; bytes: Buffer } {
  const next = generator(seed + 1);
  const alphabet = [...(ALPHABETS[seed % ALPHABETS.length] as string)];
  const word = (length: number) => Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
  const keywords = Array.from({ length: 1 + next(30) }, () => ({
    text: word(4 + next(seed % 2 === 0 ? 5 : 14)),
    isCaseSensitive: next(2) === 0,
  }));
  const bytes = Buffer.concat(
    Array.from({ length: 20 + next(60) }, () => {
      const keyword = keywords[next(keywords.length)]?.text ?? '';
      const piece = [
        keyword,
        keyword.slice(next(keyword.length)),
        keyword.slice(0, next(keyword.length)),
        word(next(30)),
      ];
      return Buffer.from(piece[next(piece.length)] ?? '');
    }),
  );
  return { keywords, bytes };
}

describe('against brute force', () => {
  test.each(Array.from({ length: 400 }, (_, seed) => seed))('seed %d', (seed) => {
    const { keywords, bytes } = randomCase(seed);
    expect(found(keywords, bytes)).toEqual(bruteForce(keywords, bytes));
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))('in its own buffer, at any place, seed %d', (seed) => {
    const { keywords, bytes } = randomCase(seed);
    const next = generator(seed);
    const matcher = createMatcher(keywords, bytes.length + 64);
    // What the file before left there is not searched.
    matcher.buffer.fill(keywords[0]?.text ?? '');
    const at = next(64);
    bytes.copy(matcher.buffer, at);
    const hits: [number, number][] = [];
    const view = matcher.buffer.subarray(at, at + bytes.length);
    matcher.find(view, (keyword, offset) => hits.push([offset, keyword]));
    expect(hits).toEqual(bruteForce(keywords, bytes));
  });

  test('across the pieces of a long text, with more hits than there is room for', () => {
    const keywords = ['aaaa', 'aaaaaaaa', 'aaab'].map((text) => ({ text, isCaseSensitive: true }));
    const bytes = Buffer.from(`${'a'.repeat(0x40000 - 3)}b${'a'.repeat(0x40000)}`);
    expect(found(keywords, bytes).join('\n') === bruteForce(keywords, bytes).join('\n')).toBe(true);
  });
});

describe('what must stand around a keyword', () => {
  const setOf = (characters: string) => {
    const set = Buffer.alloc(32);
    for (const byte of Buffer.from(characters, 'latin1'))
      set[byte >> 3] = (set[byte >> 3] as number) | (1 << (byte & 7));
    return set.toString('hex');
  };
  const holds = (set: string, byte: number | undefined) =>
    byte !== undefined && (((Buffer.from(set, 'hex')[byte >> 3] as number) >> (byte & 7)) & 1) === 1;

  /** Word for word what PlaceCheck says; a run is as long as it goes, no further than the check looks. */
  function passes({ notAfter, secret, mustHoldDigit }: PlaceCheck, bytes: Buffer, offset: number): boolean {
    if (notAfter !== undefined && offset > 0 && holds(notAfter, bytes[offset - 1])) return false;
    if (!secret) return true;
    const last = Math.min(bytes.length, offset + reachOfRun(secret, mustHoldDigit));
    for (let start = offset; start < last; start++) {
      if (start > offset && holds(secret.bytes, bytes[start - 1])) continue;
      let end = start;
      while (end < last && holds(secret.bytes, bytes[end])) end++;
      if (end - start < secret.least) continue;
      if (mustHoldDigit && !/\d/.test(bytes.toString('latin1', start, end))) continue;
      if (secret.before === undefined || holds(secret.before, bytes[end])) return true;
    }
    return false;
  }

  const sets = ['abc', '0123456789', 'abcdefghij0123456789', 'xyz', '=:'].map(setOf);
  const pick = (next: (below: number) => number) => sets[next(sets.length)] as string;

  test.each(Array.from({ length: 300 }, (_, seed) => seed))('against a slow reading, seed %d', (seed) => {
    const next = generator(seed * 7 + 3);
    const alphabet = [...'abc019xyz=: key'];
    const word = (length: number) => Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
    const keywords = Array.from({ length: 4 }, (_, index): Keyword => {
      const least = 1 + next(9);
      return {
        text: ['key=', 'key=', 'xyz0', 'longer=key'][index] as string,
        isCaseSensitive: next(2) === 0,
        check: {
          mustHoldDigit: next(2) === 0,
          ...(next(2) === 0 && { notAfter: pick(next) }),
          ...(next(4) > 0 && {
            secret: {
              least,
              bytes: pick(next),
              within: next(12),
              ...(next(2) === 0 && { most: least + next(6), before: sets[4] as string }),
            },
          }),
        },
      };
    });
    const text = Array.from({ length: 400 }, () => keywords[next(12)]?.text ?? word(1 + next(14))).join('');
    const bytes = Buffer.from(text);
    const expected = bruteForce(keywords, bytes).filter(([offset, index]) =>
      passes(keywords[index]?.check as PlaceCheck, bytes, offset),
    );
    expect(found(keywords, bytes)).toEqual(expected);
    // And where it is the filter's own buffer, after which other bytes lie.
    const matcher = createMatcher(keywords, bytes.length + 64);
    matcher.buffer.fill('0');
    bytes.copy(matcher.buffer, 8);
    const hits: [number, number][] = [];
    matcher.find(matcher.buffer.subarray(8, 8 + bytes.length), (keyword, offset) => hits.push([offset, keyword]));
    expect(hits).toEqual(expected);
  });

  test('seen across the pieces of a long text', () => {
    const keyword: Keyword = {
      text: 'key=',
      isCaseSensitive: true,
      check: { mustHoldDigit: false, notAfter: setOf('m'), secret: { least: 8, bytes: setOf('a'), within: 40 } },
    };
    const edge = 0x40000;
    const textWith = (piece: string, at: number) => Buffer.from(`${'-'.repeat(at)}${piece}${'-'.repeat(edge)}`);
    for (const shift of [-50, -12, -5, -4, -1, 0, 1]) {
      expect(found([keyword], textWith(`key=${'-'.repeat(30)}aaaaaaaa`, edge + shift))).toEqual([[edge + shift, 0]]);
      expect(found([keyword], textWith('mkey=aaaaaaaa', edge + shift))).toEqual([]);
    }
  });
});

test('looks only at the text it is given', () => {
  const keyword = [{ text: 'abcd', isCaseSensitive: true }];
  const bytes = Buffer.from('abcd abcd abcd');
  expect(found(keyword, bytes.subarray(1, 13))).toEqual([[4, 0]]);
  expect(found(keyword, bytes.subarray(5, 9))).toEqual([[0, 0]]);
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
