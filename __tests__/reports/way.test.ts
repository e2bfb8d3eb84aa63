// The way of a text as people are shown it: short, its ends always, each line of source once.

import { describe, expect, test } from '@jest/globals';
import { fromWhere, sourceOf, wayOf } from '../../src/reports/way.ts';
import { finding, location, range, step } from './builders.ts';

const steps = (...lines: readonly number[]) => lines.map((line, index) => step('a.py', line, `step ${index}`, 'code'));
const shown = (...lines: readonly number[]) => {
  const way = wayOf(finding({ flow: steps(...lines) }));
  return way && [...way.beginning.map(({ what }) => what), way.leftOut, ...way.end.map(({ what }) => what)];
};

test('a finding that is no flow has none', () => {
  expect(wayOf(finding())).toBeUndefined();
  expect(wayOf(finding({ flow: [] }))).toBeUndefined();
});

describe('steps', () => {
  test.each([
    ['one', [1], ['step 0', 0]],
    ['all on one line: where it comes in and where it ends', [1, 1, 1, 1], ['step 0', 'step 3', 0]],
    ['the last of one line', [1, 2, 2, 2, 3], ['step 0', 'step 3', 'step 4', 0]],
    ['as many as fit', [1, 2, 3, 4, 5, 6], ['step 0', 'step 1', 'step 2', 'step 3', 'step 4', 'step 5', 0]],
    ['of a longer way its ends', [1, 2, 3, 4, 5, 6, 7], ['step 0', 'step 1', 2, 'step 4', 'step 5', 'step 6']],
  ])('%s', (_, lines, expected) => {
    expect(shown(...lines)).toEqual(expected);
  });
});

test('the source is told where it is on another line than the finding', () => {
  const at = (line: number) =>
    finding({ locations: [location({ path: 'a.py', range: range(line, 5, line, 9) })], flow: steps(3, 8) });
  expect(fromWhere(at(8), ({ path }) => `x/${path}`)).toBe('step 0, x/a.py:3');
  expect(sourceOf(at(3))).toBeUndefined();
});
