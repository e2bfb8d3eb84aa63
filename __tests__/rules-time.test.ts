// Time on hostile text is bounded by the form of the expressions: no repeat without an upper bound passes the loader.
// Nothing is timed here, since a time says more about the machine than about the rule.

import { describe, expect, test } from '@jest/globals';
import type { CheckDefinition } from '../src/rules/definition.ts';
import { readPacks } from '../src/rules/packs.ts';
import { unboundedRepeat } from '../src/rules/repeats.ts';

const surroundings = (checks: readonly CheckDefinition[]) =>
  checks.flatMap((check) => ('near' in check ? [check.near.regex] : 'notNear' in check ? [check.notNear.regex] : []));
const expressions = readPacks().rules.flatMap(({ info, match }) =>
  'text' in match
    ? [match.text.regex ?? '', match.text.before ?? '', ...surroundings(match.text.checks)].map(
        (source) => [info.id, source] as const,
      )
    : [],
);

test.each(expressions.filter(([, source]) => source !== ''))('every repeat of %s is bounded', (_, source) => {
  expect(unboundedRepeat(source)).toBeUndefined();
});

describe('unbounded repeats', () => {
  test.each([
    ['.*', '.*'],
    ['a+', 'a+'],
    ['a*?', 'a*'],
    ['(x+)+', 'x+'],
    ['(?:x{1,3})*', '(?:x{1,3})*'],
    ['[^"]{3,}', '[^"]{3,}'],
    ['a{3,}?', 'a{3,}'],
    ['\\w+', '\\w+'],
    ['\\p{L}+', '\\p{L}+'],
    ['\\u0041+', '\\u0041+'],
    ['\\k<name>*', '\\k<name>*'],
    ['[\\]]+', '[\\]]+'],
    ['(?<name>a)+', '(?<name>a)+'],
    ['(?<=a+)b', 'a+'],
    ['(?=.*b)', '.*'],
    ['a|b+', 'b+'],
    ['}+', '}+'],
  ])('%s is found', (source, found) => {
    expect(unboundedRepeat(source)).toBe(found);
  });

  test.each([
    'a',
    'a{0,60}',
    'a{3}',
    '\\*',
    '\\+',
    'C\\+\\+',
    '[*+]{1,3}',
    '[\\]*+]',
    '\\\\{1,3}',
    'a?',
    '(?:ab)?',
    '(?<secret>[A-Z]{4})',
    '\\{3,\\}',
    'x{,3}',
  ])('%s is bounded', (source) => {
    expect(unboundedRepeat(source)).toBeUndefined();
  });
});
