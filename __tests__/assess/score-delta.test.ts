// The score beside that of the base: what the base had, put together from both sides.

import { describe, expect, test } from '@jest/globals';
import { type AssessOptions, assess } from '../../src/assess/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { liveTarget, rule } from '../reports/builders.ts';
import { found, RULE, RULES, SECRET_RULE, scanOf } from './builders.ts';

const MEDIUM = rule({ id: 'x/medium', category: 'secrets', severity: 'medium' });
const LOW = rule({ id: 'x/low', category: 'data', severity: 'low' });
const ALL = [
  RULE,
  SECRET_RULE,
  MEDIUM,
  LOW,
  ...['prompt', 'network', 'supply_chain', 'agency', 'quality'].map((category) =>
    rule({ id: `x/${category}`, category }),
  ),
];
const PARTS = {
  rules: new Map([...RULES, ...ALL.map((each) => [each.id, each] as const)]),
  applied: new Set(ALL.map(({ id }) => id)),
};

function medium(parts: Parameters<typeof found>[0] = {}): Finding {
  return found({ ruleId: MEDIUM.id, severity: 'medium', ...parts });
}

function deltaOf(head: readonly Finding[], base: readonly Finding[], more: Partial<AssessOptions> = {}) {
  const { score, delta } = assess(scanOf(head, PARTS), {
    comparison: { kind: 'base' },
    base: { result: scanOf(base, PARTS), renames: new Map() },
    ...more,
  });
  return [delta?.before.overall, delta?.before.grade, score.overall, score.grade, delta?.reasons];
}

describe('the score beside that of the base', () => {
  test('there is none where nothing was compared', () => {
    expect(assess(scanOf([found()], PARTS)).delta).toBeUndefined();
  });

  test('nothing moved', () => {
    expect(deltaOf([medium()], [medium()])).toEqual([99, 'A', 99, 'A', []]);
  });

  test('a new critical caps it', () => {
    expect(deltaOf([medium(), found()], [medium()])).toEqual([
      99,
      'A',
      59,
      'F',
      ['new critical caps it', 'config/download-piped-to-shell (−12)'],
    ]);
  });

  test('the last critical is fixed', () => {
    expect(deltaOf([medium()], [medium(), found()])).toEqual([
      59,
      'F',
      99,
      'A',
      ['no critical caps it any more', 'config/download-piped-to-shell (+12)'],
    ]);
  });

  test('a second critical is no news for the cap, and a low no reason', () => {
    const low = found({ ruleId: LOW.id, severity: 'low' });
    expect(deltaOf([found(), found({ proof: 'e2' }), low], [found()])).toEqual([
      59,
      'F',
      59,
      'F',
      ['config/download-piped-to-shell (−6)'],
    ]);
  });

  test('what has become worse was there, weaker', () => {
    const [before] = deltaOf([medium({ confidence: 'high' })], [medium({ confidence: 'low' })]);
    expect(before).toBe(99);
    // 100 − 15 × 0.05 = 99.25
    expect(
      deltaOf([medium(), found()], [medium({ confidence: 'low' }), found({ confidence: 'low' })]).slice(0, 4),
    ).toEqual([93, 'A', 59, 'F']);
  });

  test('what this change ignores was open; what the base ignored was not', () => {
    const marked = found({ marker: { line: 1, reason: 'fine' } });
    expect(deltaOf([marked], [found()], { markers: 'pull-request' }).slice(0, 4)).toEqual([59, 'F', 100, 'A']);
    expect(deltaOf([], [marked]).slice(0, 4)).toEqual([100, 'A', 100, 'A']);
    const ignores = [{ entry: { rule: RULE.id, reason: 'ours' }, isAdded: false }];
    expect(deltaOf([], [found()], { ignores }).slice(0, 4)).toEqual([100, 'A', 100, 'A']);
  });

  test('a secret that left the tree is not fixed, and one that moved is the same', () => {
    const secret = found({ secret: 'k' });
    expect(deltaOf([], [secret]).slice(0, 4)).toEqual([100, 'A', 100, 'A']);
    expect(deltaOf([found({ secret: 'k', path: 'b.json' })], [secret]).slice(0, 4)).toEqual([59, 'F', 59, 'F']);
  });

  test('one secret in two places counts once on both sides', () => {
    const two = [found({ secret: 'k' }), found({ secret: 'k', path: 'b.json' })];
    expect(deltaOf(two, two).slice(0, 4)).toEqual([59, 'F', 59, 'F']);
    const { score } = assess(scanOf(two, PARTS));
    expect(score.categories.find(({ category }) => category === 'secrets')).toMatchObject({ score: 3, findings: 1 });
  });

  test('at a live server that this change did not touch it was there before', () => {
    const { delta, score } = assess(scanOf([found()], { ...PARTS, targets: [liveTarget({ id: 'workspace' })] }), {
      comparison: { kind: 'base' },
      base: { result: scanOf([], PARTS), renames: new Map() },
      isCaused: () => false,
    });
    expect([delta?.before.overall, score.overall]).toEqual([59, 59]);
  });

  test('names three rules and counts the others', () => {
    const rules = ['prompt', 'network', 'supply_chain', 'agency', 'quality'];
    const [, , , , reasons] = deltaOf(
      rules.map((category) => found({ ruleId: `x/${category}`, severity: 'medium', place: category })),
      [],
    );
    expect(reasons).toEqual(['x/prompt (−2)', 'x/network (−2)', 'x/supply_chain (−1)', '2 more rules']);
  });
});
