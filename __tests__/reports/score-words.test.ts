// How the score is told.

import { expect, test } from '@jest/globals';
import { type Evaluated, scoreOf } from '../../src/assess/score.ts';
import type { AssessedFinding, Assessment } from '../../src/model/assessment.ts';
import type { ScoreCategory } from '../../src/model/score.ts';
import { scoreInBrief, scoreSentence } from '../../src/reports/score-words.ts';
import { assessed, assessment, EVERYTHING, rule } from './builders.ts';

const CRITICAL = assessed(rule());
const HIGH = assessed(rule({ id: 'x/high', severity: 'high' }));
const MEDIUM = assessed(rule({ id: 'x/medium', severity: 'medium', category: 'prompt' }));
const UNSURE = assessed(rule({ id: 'x/review', tier: 'review' }));

function of(findings: readonly AssessedFinding[], parts: Partial<Assessment> = {}, evaluated: Evaluated = EVERYTHING) {
  const whole = assessment({ findings, score: scoreOf(findings, evaluated), ...parts });
  return [scoreSentence(whole), scoreInBrief(whole)];
}

function only(...categories: readonly ScoreCategory[]): Evaluated {
  return { categories: new Set(categories), owasp: () => new Set() };
}

test('the number, and what caps it', () => {
  expect(of([])).toEqual(['Score 100 of 100, grade A.', 'Score 100 (A).']);
  expect(of([CRITICAL])).toEqual(['Score 59 of 100, grade F: capped by 1 critical.', 'Score 59 (F).']);
  expect(of([HIGH, HIGH, MEDIUM])[0]).toBe('Score 79 of 100, grade C: capped by 2 high.');
  expect(of([MEDIUM])[0]).toBe('Score 99 of 100, grade A.');
});

test('what costs most, where nothing caps it', () => {
  expect(of([UNSURE])[0]).toBe('Score 88 of 100, grade B: most of it by x/review (−12).');
});

test('what moved it', () => {
  const before = (overall: number | null, grade: 'A' | 'B' | 'F' | 'N/A', ...reasons: string[]) => ({
    delta: { before: { overall, grade }, reasons },
  });
  expect(of([CRITICAL], before(84, 'B', 'new critical caps it', 'x/a (−6)'))).toEqual([
    'Score 84 → 59 (B → F): new critical caps it; x/a (−6).',
    'Score 84 → 59 (B → F).',
  ]);
  expect(of([], before(98, 'A'))).toEqual(['Score 98 → 100 (A).', 'Score 98 → 100 (A).']);
  expect(of([CRITICAL], before(59, 'F', 'x/a (−6)'))[0]).toBe('Score 59 of 100, grade F: capped by 1 critical.');
  expect(of([], before(null, 'N/A'))[0]).toBe('Score 100 of 100, grade A.');
});

test('what it says nothing of', () => {
  const most = only('execution', 'prompt', 'secrets', 'network', 'agency');
  expect(of([], {}, most)[0]).toBe('Score 100 of 100, grade A; not evaluated: supply chain, data, governance.');
  expect(of([], {}, only('secrets'))).toEqual([
    'No score: only 15 % of its weight could be judged.',
    'No score: only 15 % of its weight could be judged.',
  ]);
  expect(of([], {}, only())).toEqual(['', '']);
  expect(of([], { verdict: { status: 'none', reason: 'nothing' } })).toEqual(['', '']);
});
