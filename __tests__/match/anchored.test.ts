// Expressions that start at a keyword, and the bounds on those that are not ours.

import { describe, expect, test } from '@jest/globals';
import { compileAnchored, FOREIGN_WINDOW, RegexDeadlineError } from '../../src/match/anchored.ts';

describe.each([false, true])('foreign: %s', (isForeign) => {
  test('starts at the keyword and nowhere else', () => {
    const anchored = compileAnchored('key_[a-z]{3}', undefined, '', isForeign);
    expect(anchored.matchAt('x key_abc', 2)).toEqual({ start: 2, end: 9 });
    expect(anchored.matchAt('x key_abc', 1)).toBeUndefined();
    expect(anchored.matchAt('x key_12 key_abc', 2)).toBeUndefined();
  });

  test('looks left for what must come before, up to the keyword', () => {
    const anchored = compileAnchored('T3Blbk', 'sk-[a-z]{2}', '', isForeign);
    expect(anchored.matchAt('sk-abT3Blbk', 5)).toEqual({ start: 0, end: 11 });
    expect(anchored.matchAt('sk-ab-T3Blbk', 6)).toBeUndefined();
  });

  test('names the range of a secret', () => {
    const anchored = compileAnchored('pass=(?<secret>\\w{4})', undefined, '', isForeign);
    expect(anchored.matchAt(`${'-'.repeat(400)}pass=abcd`, 400)).toEqual({ start: 400, end: 409, secret: [405, 409] });
  });

  test('looks behind without moving', () => {
    expect(compileAnchored('(?<!\\w)key_', undefined, '', isForeign).matchAt('akey_', 1)).toBeUndefined();
  });

  test('text outside ASCII is matched as its bytes', () => {
    const subject = Buffer.from('naïve', 'utf8').toString('latin1');
    expect(compileAnchored('naï+ve', undefined, '', isForeign).matchAt(subject, 0)).toEqual({ start: 0, end: 6 });
  });
});

test('a foreign expression sees a window, ours the whole text', () => {
  const long = `key_${'a'.repeat(FOREIGN_WINDOW)}z`;
  expect(compileAnchored('key_a{1,2000}z', undefined, '', true).matchAt(long, 0)).toBeUndefined();
  expect(compileAnchored('key_a{1,2000}z', undefined, '', false).matchAt(long, 0)).toBeDefined();
});

test('a foreign expression that runs away is stopped', () => {
  expect(() => compileAnchored('(x|xx)+y', undefined, '', true).matchAt('x'.repeat(60), 0)).toThrow(RegexDeadlineError);
});
