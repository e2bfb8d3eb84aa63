// What an analysis may cost: a root that uses up its own steps takes nothing from what it imports.

import { expect, test } from '@jest/globals';
import { createBudget } from '../../src/code/evaluate/budget.ts';

const MOST = { root: 1000, all: 20_000 };

function spend(budget: ReturnType<typeof createBudget>, steps: number): boolean {
  let isLeft = true;
  for (let step = 0; step < steps; step++) isLeft = budget.spend();
  return isLeft;
}

test('what is met in the middle of a root has steps of its own, and leaves those of the root', () => {
  const budget = createBudget(() => false, MOST);
  const left: boolean[] = [];
  budget.root('a.py', 'the file', () => {
    left.push(spend(budget, MOST.root - 5));
    budget.within('b.py', 'the file', () => left.push(spend(budget, MOST.root - 5)));
    left.push(spend(budget, 2), spend(budget, 10));
  });
  expect(left).toEqual([true, true, true, false]);
  expect(budget.gaps.map(({ path }) => path)).toEqual(['a.py']);
});

test('whoever used up its own is told, not the one that met it', () => {
  const budget = createBudget(() => false, MOST);
  budget.root('a.py', 'the file', () => budget.within('b.py', 'the file', () => spend(budget, MOST.root)));
  expect(budget.gaps.map(({ path, reason }) => [path, reason])).toEqual([['b.py', 'too-large']]);
});

test('all together have an end', () => {
  const budget = createBudget(() => false, MOST);
  let met = 0;
  budget.root('a.py', 'the file', () => {
    while (budget.spend()) {
      met++;
      budget.within(`m${met}.py`, 'the file', () => {
        while (budget.spend());
      });
    }
  });
  expect(met).toBeLessThanOrEqual(MOST.all / MOST.root + 1);
});

test('when the time is over nobody has any', () => {
  const budget = createBudget(() => true, MOST);
  let left = true;
  budget.root('a.py', 'the file', () => {
    budget.within('b.py', 'the file', () => budget.spend());
    left = budget.spend();
  });
  expect(left).toBe(false);
});
