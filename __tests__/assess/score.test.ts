// The score, version 1: the vectors of docs/score.md, and what must hold whatever is found.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { contributorsOf, type Evaluated, gradeOf, type Scored, scoreOf } from '../../src/assess/score.ts';
import { CATEGORIES, OWASP_CATEGORIES } from '../../src/assess/score-categories.ts';
import { SCORE_CATEGORIES, type ScoreCategory } from '../../src/model/score.ts';
import { CONFIDENCES, SEVERITIES, TIERS } from '../../src/model/severity.ts';
import { assessed, EVERYTHING, rule } from '../reports/builders.ts';

const CATEGORY = { execution: 'execution', secrets: 'secrets', governance: 'quality', data: 'privacy' } as const;

interface Parts extends Partial<Omit<Scored['finding'], never>> {
  readonly category?: string;
  readonly id?: string;
  readonly tier?: Scored['tier'];
  readonly status?: Scored['status'];
}

function found({ category = 'execution', id = 'x/one', tier = 'gate', status = 'open', ...occurrence }: Parts): Scored {
  return assessed(rule({ id, category, ...occurrence }), occurrence, { tier, status });
}

function times(count: number, parts: Parts): readonly Scored[] {
  return Array.from({ length: count }, () => found(parts));
}

function only(...categories: readonly ScoreCategory[]): Evaluated {
  return { categories: new Set(categories), owasp: () => new Set() };
}

const { execution, secrets } = CATEGORY;

describe('test vectors, everything evaluated', () => {
  test.each<[name: string, findings: readonly Scored[], of: ScoreCategory, category: number, overall: number, string]>([
    ['nothing', [], 'secrets', 10, 100, 'A'],
    ['1 medium in secrets', [found({ category: secrets, severity: 'medium' })], 'secrets', 9, 99, 'A'],
    ['20 low of one rule', times(20, { category: secrets, severity: 'low' }), 'secrets', 9.4, 99, 'A'],
    ['1 high', [found({ category: execution, severity: 'high' })], 'execution', 6.9, 79, 'C'],
    ['1 critical', [found({ category: execution, severity: 'critical' })], 'execution', 3, 59, 'F'],
    [
      '1 critical nobody is sure of',
      [found({ category: execution, severity: 'critical', confidence: 'low' })],
      'execution',
      7,
      94,
      'A',
    ],
    [
      '1 critical for review',
      [found({ category: execution, severity: 'critical', tier: 'review' })],
      'execution',
      4,
      88,
      'B',
    ],
    ['1 critical for context', [found({ severity: 'critical', tier: 'context' })], 'execution', 10, 100, 'A'],
    ['1 ignored', [found({ severity: 'critical', status: 'suppressed' })], 'execution', 10, 100, 'A'],
    ['1 the base has', [found({ severity: 'critical', status: 'known' })], 'execution', 3, 59, 'F'],
  ])('%s', (_, findings, of, category, overall, grade) => {
    const score = scoreOf(findings, EVERYTHING);
    expect([score.categories.find((each) => each.category === of)?.score, score.overall, score.grade]).toEqual([
      category,
      overall,
      grade,
    ]);
  });

  test('a medium confidence caps, a low one does not', () => {
    const at = (confidence: 'high' | 'medium' | 'low') =>
      scoreOf([found({ severity: 'high', confidence })], EVERYTHING).caps;
    expect(at('medium')).toEqual([
      { of: 'overall', at: 79, because: 'high', findings: 1 },
      { of: 'execution', at: 6.9, because: 'high', findings: 1 },
    ]);
    expect(at('low')).toEqual([]);
  });

  test('the worst caps alone', () => {
    const { caps } = scoreOf([found({}), found({ id: 'x/two', severity: 'high' })], EVERYTHING);
    expect(caps.map(({ of, at, because }) => [of, at, because])).toEqual([
      ['overall', 59, 'critical'],
      ['execution', 3, 'critical'],
    ]);
  });

  test.each([
    [100, 'A'],
    [90, 'A'],
    [89, 'B'],
    [80, 'B'],
    [79, 'C'],
    [70, 'C'],
    [69, 'D'],
    [60, 'D'],
    [59, 'F'],
    [0, 'F'],
    [null, 'N/A'],
  ])('%s is %s', (overall, grade) => expect(gradeOf(overall)).toBe(grade));
});

describe('what could not be looked at', () => {
  test('is left out of the mean, not taken for good', () => {
    const high = [found({ severity: 'medium', category: execution })];
    const score = scoreOf(high, only('execution', 'prompt', 'secrets'));
    // 10 × (9 × 20 + 10 × 15 + 10 × 15) / 50
    expect([score.overall, score.evaluated]).toEqual([96, 50]);
    expect(score.categories.map((each) => each.score)).toEqual([9, 10, 10, null, null, null, null, null]);
    expect(score.categories.map((each) => each.rating).slice(0, 4)).toEqual([
      'excellent',
      'excellent',
      'excellent',
      null,
    ]);
  });

  test('when it is more than half of the weight there is no score, and no cap of it', () => {
    const score = scoreOf([found({})], only('execution', 'prompt', 'supply-chain'));
    expect([score.overall, score.grade, score.evaluated, score.contributors]).toEqual([null, 'N/A', 48, []]);
    expect(score.caps.map(({ of }) => of)).toEqual(['execution']);
  });

  test('a finding proves that its category was looked at', () => {
    const score = scoreOf([found({ category: 'quality', severity: 'low' })], only('execution', 'prompt', 'secrets'));
    expect([score.categories.at(-1)?.score, score.evaluated]).toEqual([9.7, 55]);
  });
});

test('the weights are percents, and each category of the mappings feeds one score category', () => {
  expect(SCORE_CATEGORIES.reduce((sum, each) => sum + CATEGORIES[each].weight, 0)).toBe(100);
  const [, ...rows] = readFileSync('rules/frameworks/mappings.csv', 'utf8').trimEnd().split('\n');
  const fed = new Set(SCORE_CATEGORIES.flatMap((each) => CATEGORIES[each].of));
  const used = rows.map((row) => (/^\w+,(?:"[^"]*"|[^",]*),(\w+),/.exec(row) ?? [])[1]);
  expect(used.filter((category) => category === undefined || !fed.has(category))).toEqual([]);
});

describe('the ten OWASP categories', () => {
  test('are those of the newest edition in the catalogue', () => {
    const rows = readFileSync('rules/frameworks/catalog.csv', 'utf8').split('\n');
    const editions = rows.filter((row) => row.startsWith('owasp_llm_')).map((row) => row.slice(0, 14));
    const newest = editions.toSorted().at(-1) as string;
    const titles = rows.filter((row) => row.startsWith(newest)).map((row) => row.split(','));
    expect(OWASP_CATEGORIES).toEqual(
      titles.map(([column, , id, title]) => ({ id: `${id}:${column?.slice(10)}`, title })),
    );
  });

  test('are scored by the findings mapped to each', () => {
    const { owasp } = scoreOf([found({ severity: 'medium' })], EVERYTHING);
    expect(owasp.filter(({ findings }) => findings > 0)).toEqual([
      { category: 'LLM04:2026', title: 'Supply Chain', score: 9, rating: 'excellent', findings: 1 },
    ]);
    expect(owasp).toHaveLength(10);
    expect(scoreOf([], only('execution')).owasp.every(({ score }) => score === null)).toBe(true);
  });
});

describe('contributors', () => {
  test('share what is lost, heaviest first', () => {
    const { contributors, overall } = scoreOf(
      [
        ...times(2, { severity: 'medium', id: 'x/b' }),
        found({ severity: 'low', id: 'x/c', category: 'privacy' }),
        found({ severity: 'medium', id: 'x/a', confidence: 'medium' }),
      ],
      EVERYTHING,
    );
    expect(contributors).toEqual([
      { ruleId: 'x/b', category: 'execution', findings: 2, points: 3 },
      { ruleId: 'x/a', category: 'execution', findings: 1, points: 1.5 },
      { ruleId: 'x/c', category: 'data', findings: 1, points: 0.2 },
    ]);
    expect(overall).toBe(95);
  });

  test('never come to more than their category can lose', () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => found({ id: `x/${name}` }));
    expect(contributorsOf(many, 100).map(({ points }) => points)).toEqual([5, 5, 5, 5]);
  });
});

describe('whatever is found', () => {
  const runs = 60;
  /** Numbers from a seed, the same in every run. */
  function dice(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }
  function some(roll: (below: number) => number): Scored {
    const pick = <T>(of: readonly T[]) => of[roll(of.length)] as T;
    const category = pick(SCORE_CATEGORIES.flatMap((each) => CATEGORIES[each].of));
    return found({
      category,
      id: `${category}/${roll(3)}`,
      severity: pick(SEVERITIES),
      confidence: pick(CONFIDENCES),
      tier: pick(TIERS),
      status: pick(['new', 'open', 'known', 'suppressed'] as const),
    });
  }

  test('one more never raises a number', () => {
    for (let seed = 1; seed <= runs; seed++) {
      const roll = dice(seed);
      let findings: readonly Scored[] = [];
      let last = scoreOf(findings, EVERYTHING);
      for (let count = 0; count < 30; count++) {
        findings = [...findings, some(roll)];
        const next = scoreOf(findings, EVERYTHING);
        expect(next.overall).toBeLessThanOrEqual(last.overall as number);
        for (const [index, { score }] of [...next.categories, ...next.owasp].entries())
          expect(score).toBeLessThanOrEqual([...last.categories, ...last.owasp][index]?.score as number);
        last = next;
      }
    }
  });

  test('their order does not matter', () => {
    for (let seed = 1; seed <= runs; seed++) {
      const roll = dice(seed);
      const findings = Array.from({ length: 20 }, () => some(roll));
      const shuffled = findings.map((each) => [roll(1000), each] as const).toSorted(([a], [b]) => a - b);
      expect(
        scoreOf(
          shuffled.map(([, each]) => each),
          EVERYTHING,
        ),
      ).toEqual(scoreOf(findings, EVERYTHING));
    }
  });

  test('numbers stay in their ranges, and the grade follows', () => {
    for (let seed = 1; seed <= runs; seed++) {
      const roll = dice(seed);
      const score = scoreOf(
        Array.from({ length: 60 }, () => some(roll)),
        EVERYTHING,
      );
      expect(Number.isInteger(score.overall)).toBe(true);
      expect(score.overall).toBeGreaterThanOrEqual(0);
      expect(score.grade).toBe(gradeOf(score.overall));
      for (const { score: each } of score.categories) expect(each).toBeGreaterThanOrEqual(0);
      expect(score.contributors.length).toBeLessThanOrEqual(10);
    }
  });
});
