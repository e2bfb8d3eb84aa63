import { describe, expect, test } from '@jest/globals';
import { type HttpRefusal, isRateLimit, pauseFor } from '../../src/lib/http-patience.ts';

const refusal = (status: number, parts: Partial<HttpRefusal> = {}): HttpRefusal => ({
  status,
  words: 'No',
  headers: {},
  ...parts,
});

describe('a rate limit', () => {
  test.each([
    ['429', refusal(429), true],
    ['403 with a time to wait', refusal(403, { headers: { 'retry-after': '3' } }), true],
    ['403 with nothing left', refusal(403, { headers: { 'x-ratelimit-remaining': '0' } }), true],
    ['403 that says so', refusal(403, { words: 'You have exceeded a secondary rate limit' }), true],
    ['403 with some left', refusal(403, { headers: { 'x-ratelimit-remaining': '12' } }), false],
    ['401', refusal(401), false],
  ])('%s', (_, given, expected) => expect(isRateLimit(given)).toBe(expected));
});

describe('another try', () => {
  test('comes later each time, for reading what broke off, and ends after the second', () => {
    expect([1, 2, 3].map((attempt) => pauseFor(refusal(0), attempt, true))).toEqual([500, 2000, undefined]);
    expect(pauseFor(refusal(502), 1, true)).toBe(500);
  });
  test('never comes for writing that may have been looked at', () => {
    expect(pauseFor(refusal(0), 1, false)).toBeUndefined();
    expect(pauseFor(refusal(500), 1, false)).toBeUndefined();
  });
  test('comes when a short wait is asked for, also for writing', () => {
    expect(pauseFor(refusal(429, { headers: { 'retry-after': '0' } }), 1, false)).toBe(1000);
    expect(pauseFor(refusal(429, { headers: { 'retry-after': '20' } }), 1, false)).toBe(20_000);
  });
  test.each(['21', 'soon', undefined])('does not come when the wait is %s', (wait) => {
    expect(pauseFor(refusal(429, { headers: { 'retry-after': wait } }), 1, true)).toBeUndefined();
  });
  test('does not come for a plain no', () => {
    expect(pauseFor(refusal(404), 1, true)).toBeUndefined();
  });
});
