// What the base already has: counted, through renames, secrets by value; and what does not excuse what.

import { describe, expect, test } from '@jest/globals';
import { compareWithBase } from '../../src/assess/compare.ts';
import type { Finding } from '../../src/model/finding.ts';
import { found, MALICIOUS_RULE, RULES } from './builders.ts';

interface Options {
  readonly renames?: readonly (readonly [string, string])[];
  readonly missed?: readonly string[];
}

/** Per head finding the index of its base finding, or `new`; and the indexes of the fixed ones. */
function compare(head: readonly Finding[], base: readonly Finding[], { renames = [], missed = [] }: Options = {}) {
  const options = { renames: new Map(renames), missedPaths: new Set(missed), rules: RULES };
  const { before, fixed } = compareWithBase(head, base, options);
  return {
    before: before.map((each) => (each === undefined ? 'new' : base.indexOf(each))),
    fixed: fixed.map((each) => base.indexOf(each)),
  };
}

test('a copied secret is known, and has not the marker of its old place', () => {
  const old = found({ path: 'a.py', secret: 's1', marker: { line: 1, reason: 'gitleaks:allow' } });
  const { before } = compareWithBase([found({ path: 'b.py', secret: 's1' })], [old], {
    renames: new Map(),
    missedPaths: new Set(),
    rules: RULES,
  });
  expect(before[0]?.locations[0].path).toBe('a.py');
  expect(before[0]?.marker).toBeUndefined();
});

describe('findings', () => {
  test('that only moved within their file are known', () => {
    expect(compare([found({ line: 80 })], [found()])).toEqual({ before: [0], fixed: [] });
  });

  test.each([
    ['another file', { path: 'b.json' }],
    ['another place', { place: 'server "b"' }],
    ['another evidence', { proof: 'e2' }],
  ])('of %s are new, and the old one is fixed', (_name, parts) => {
    expect(compare([found(parts)], [found()])).toEqual({ before: ['new'], fixed: [0] });
  });

  test('are counted: two in the base excuse two', () => {
    const three = [found(), found({ line: 2 }), found({ line: 3 })];
    expect(compare(three, three.slice(0, 2))).toEqual({ before: [0, 1, 'new'], fixed: [] });
    expect(compare(three.slice(0, 1), three.slice(0, 2))).toEqual({ before: [0], fixed: [1] });
  });

  test('a copy is new wherever it comes in the order', () => {
    const copy = found({ path: '0-first.json' });
    expect(compare([copy, found()], [found()]).before).toEqual(['new', 0]);
  });

  test('follow renames, and only those', () => {
    const renames = [['a.json', 'b.json']] as const;
    expect(compare([found({ path: 'b.json' })], [found()], { renames })).toEqual({ before: [0], fixed: [] });
    expect(compare([found({ path: 'c.json' })], [found()], { renames }).before).toEqual(['new']);
    // What lies at the old path now is another file.
    expect(compare([found()], [found()], { renames }).before).toEqual(['new']);
  });

  test('of a file in which something was missed are not fixed', () => {
    expect(compare([], [found()], { missed: ['a.json'] }).fixed).toEqual([]);
    expect(compare([], [found()], { missed: ['b.json'], renames: [['a.json', 'b.json']] }).fixed).toEqual([]);
    expect(compare([], [found()], { missed: ['b.json'] }).fixed).toEqual([0]);
  });

  test('known to be malicious are never fixed', () => {
    expect(compare([], [found({ ruleId: MALICIOUS_RULE.id })]).fixed).toEqual([]);
  });
});

describe('what weighs more than it did is new, and not fixed', () => {
  const move = { renames: [['examples/a.json', 'a.json']] } as const;
  const example = found({ path: 'examples/a.json', use: 'example' });

  test.each([
    ['an example that now runs', found(), example, ['new']],
    ['a test that becomes an example', found({ use: 'test' }), example, [0]],
    [
      'what ran and is an example now',
      found({ path: 'a.json', use: 'example' }),
      found({ path: 'examples/a.json' }),
      [0],
    ],
    ['what was proven in an example', found(), { ...example, proven: true }, [0]],
    ['what was less certain', found(), found({ path: 'examples/a.json', confidence: 'low' }), ['new']],
    ['what was more certain', found({ confidence: 'low' }), found({ path: 'examples/a.json' }), [0]],
    ['what was for review', found(), found({ path: 'examples/a.json', tier: 'review' }), ['new']],
  ])('%s', (_name, now, before, expected) => {
    expect(compare([now], [before], move)).toEqual({ before: expected, fixed: [] });
  });

  test('a heavy one in the base excuses a heavy one, whichever comes first', () => {
    const light = found({ confidence: 'low' });
    expect(compare([found()], [light, found()]).before).toEqual([1]);
    expect(compare([light, found()], [found(), light]).before).toEqual([0, 'new']);
  });
});

describe('secrets', () => {
  const old = found({ secret: 'one', path: '.env' });

  test.each([
    ['at another place', { secret: 'one', path: 'b.env', place: 'B' }, 0],
    ['under another key', { secret: 'one', path: '.env', place: 'B' }, 0],
    ['out of the tests', { secret: 'one', path: 'b.env', use: 'runtime' }, 0],
    ['of another value at its place', { secret: 'two', path: '.env' }, 'new'],
    ['of the same value found by another rule', { secret: 'one', path: '.env', ruleId: 'secrets/other' }, 'new'],
  ] as const)('%s', (_name, parts, expected) => {
    expect(compare([found(parts)], [{ ...old, use: 'test' }]).before).toEqual([expected]);
  });

  test('copies of a known value are known', () => {
    expect(compare([old, found({ secret: 'one', path: 'b.env' })], [old]).before).toEqual([0, 0]);
  });

  test('that are gone are never fixed', () => {
    expect(compare([], [old]).fixed).toEqual([]);
    expect(compare([found({ secret: 'two', path: '.env' })], [old]).fixed).toEqual([]);
  });
});
