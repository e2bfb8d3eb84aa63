// Pins every edge of the condition language: missing fields, several values, wrong types, bounds and messages.

import { describe, expect, test } from '@jest/globals';
import {
  type Condition,
  ConditionError,
  checkCondition,
  evaluate,
  OPERATORS,
  type Operator,
} from '../../src/lib/condition.ts';
import { CONDITION_TEXT } from '../../src/lib/limits.ts';

function holds(operator: Operator, value: unknown, found: readonly unknown[] | undefined): boolean {
  const condition = value === undefined ? { field: 'f', operator } : { field: 'f', operator, value };
  return evaluate(condition, (field) => (field === 'f' ? found : undefined));
}

/** An operand each operator accepts. */
const OPERANDS: Readonly<Record<Operator, unknown>> = {
  eq: 'a',
  neq: 'a',
  in: ['a'],
  not_in: ['a'],
  contains: 'a',
  not_contains: 'a',
  starts_with: 'a',
  ends_with: 'a',
  matches: 'a',
  exists: undefined,
  not_exists: undefined,
  gt: 1,
  gte: 1,
  lt: 1,
  lte: 1,
  count_gte: 1,
  count_lte: 0,
};

describe('evaluate', () => {
  test.each<[Operator, unknown, readonly unknown[], boolean]>([
    ['eq', 'a', ['a'], true],
    ['eq', 'a', ['A'], false],
    ['eq', 1, ['1'], false],
    ['eq', null, [null], true],
    ['eq', 'a', [['a']], false],
    ['eq', 'b', ['a', 'b'], true],
    ['eq', 'a', [], false],
    ['neq', 'a', ['b'], true],
    ['neq', 1, ['1'], true],
    ['neq', 'a', ['b', 'a'], false],
    ['neq', 'a', [], true],
    ['in', ['a', 1], [1], true],
    ['in', ['a', 1], ['1'], false],
    ['in', ['a'], ['b', 'a'], true],
    ['in', ['a'], [], false],
    ['not_in', ['a'], ['b'], true],
    ['not_in', ['a'], ['b', 'a'], false],
    ['not_in', ['a'], [], true],
    ['contains', 'b', ['abc'], true],
    ['contains', 'B', ['abc'], false],
    ['contains', 'b', ['x', 'abc'], true],
    ['contains', 'b', [['a', 'b']], true],
    ['contains', 'b', [['abc']], false],
    ['contains', 1, [[1]], true],
    ['not_contains', 'b', ['abc', 'x'], false],
    ['not_contains', 'b', ['x'], true],
    ['not_contains', 'b', [], true],
    ['starts_with', 'ab', ['abc'], true],
    ['starts_with', 'bc', ['abc'], false],
    ['ends_with', 'bc', ['abc'], true],
    ['ends_with', 'ab', ['abc'], false],
    ['matches', '^a.c$', ['x', 'abc'], true],
    ['matches', '^a$', ['abc'], false],
    ['exists', undefined, [], true],
    ['exists', undefined, [null], true],
    ['not_exists', undefined, [null], false],
    ['gt', 1, [1], false],
    ['gt', 1, [2], true],
    ['gte', 1, [1], true],
    ['gte', 1, [0], false],
    ['lt', 1, [1], false],
    ['lt', 1, [0], true],
    ['lte', 1, [1], true],
    ['lte', 1, [2], false],
    ['gt', 5, [1, 9], true],
    ['gt', 5, [], false],
    ['count_gte', 2, ['a', 'b'], true],
    ['count_gte', 3, ['a', 'b'], false],
    ['count_lte', 2, ['a', 'b'], true],
    ['count_lte', 1, ['a', 'b'], false],
  ])('%s %j of %j is %s', (operator, value, found, expected) => {
    expect(holds(operator, value, found)).toBe(expected);
  });

  test('a missing field satisfies not_exists and counts as 0, nothing else', () => {
    const satisfied = OPERATORS.filter((operator) => holds(operator, OPERANDS[operator], undefined));
    expect(satisfied).toEqual(['not_exists', 'count_lte']);
    expect(holds('count_gte', 0, undefined)).toBe(true);
  });

  test('groups combine, nest and stop at the member that decides', () => {
    const seen: string[] = [];
    const lookup = (field: string): readonly unknown[] => {
      seen.push(field);
      return [field];
    };
    const yes: Condition = { field: 'yes', operator: 'exists' };
    const no: Condition = { field: 'no', operator: 'not_exists' };
    expect(evaluate({ all: [yes, no, yes] }, lookup)).toBe(false);
    expect(evaluate({ any: [no, yes, no] }, lookup)).toBe(true);
    expect(seen).toEqual(['yes', 'no', 'no', 'yes']);
    expect(evaluate({ all: [yes, { not: no }] }, lookup)).toBe(true);
    expect(evaluate({ any: [no, { not: yes }] }, lookup)).toBe(false);
  });

  test.each<[Operator, unknown, unknown, string]>([
    ['starts_with', 'a', 1, 'needs text, found a number'],
    ['ends_with', 'a', null, 'needs text, found null'],
    ['matches', 'a', true, 'needs text, found a boolean'],
    ['contains', 'a', { a: 1 }, 'needs text, found a map'],
    ['not_contains', 'a', 1, 'needs text, found a number'],
    ['gt', 1, '2', 'needs a number, found text'],
    ['gte', 1, [2], 'needs a number, found a list'],
    ['lt', 1, null, 'needs a number, found null'],
    ['lte', 1, '0', 'needs a number, found text'],
  ])('%s %j is an error for %j, wherever it stands', (operator, value, wrong, problem) => {
    const fitting = typeof value === 'number' ? 1 : 'a';
    for (const found of [[wrong], [fitting, wrong], [wrong, fitting]]) {
      const act = (): boolean => evaluate({ field: 'x.y', operator, value }, () => found);
      expect(act).toThrow(ConditionError);
      expect(act).toThrow(`"x.y" ${operator}: ${problem}`);
    }
  });

  test('an error carries field and operator', () => {
    const act = (): boolean => evaluate({ field: 'x', operator: 'in', value: 'a' }, () => undefined);
    expect(act).toThrow('"x" in: needs a list as value, not text');
    expect(act).toThrow(expect.objectContaining({ name: 'ConditionError', field: 'x', operator: 'in' }));
  });

  test('matches sees a bounded text, uses the given matcher and reports a broken one', () => {
    const text = `${'a'.repeat(CONDITION_TEXT)}b`;
    expect(holds('matches', 'b', [text])).toBe(false);
    expect(holds('matches', 'b', [text.slice(1)])).toBe(true);
    const seen: [string, number][] = [];
    const matcher = (pattern: string, value: string): boolean => seen.push([pattern, value.length]) > 0;
    expect(evaluate({ field: 'f', operator: 'matches', value: '(' }, () => [text], matcher)).toBe(true);
    expect(seen).toEqual([['(', CONDITION_TEXT]]);
    expect(() => holds('matches', '(', ['a'])).toThrow(ConditionError);
  });
});

describe('checkCondition', () => {
  test('accepts every operator with an operand that fits it, in groups and from toPlain', () => {
    for (const operator of OPERATORS) {
      const value = OPERANDS[operator];
      expect(checkCondition(value === undefined ? { field: 'f', operator } : { field: 'f', operator, value })).toEqual(
        [],
      );
    }
    const leaf = { field: 'f', operator: 'exists' };
    expect(checkCondition({ all: [leaf, { any: [leaf, { not: leaf }] }] })).toEqual([]);
    expect(checkCondition(Object.assign(Object.create(null), leaf))).toEqual([]);
  });

  test.each<[unknown, readonly string[]]>([
    ['x', ['The condition must be a map, not text.']],
    [null, ['The condition must be a map, not null.']],
    [[], ['The condition must be a map, not a list.']],
    [{ all: [] }, ['all: must be a list of one or more conditions.']],
    [{ not: { any: 1 } }, ['not.any: must be a list of one or more conditions.']],
    [{ all: [{ not: 5 }] }, ['all[0].not: must be a map, not a number.']],
    [
      { all: [{ field: 'f', operator: 'exists' }], field: 'f' },
      ['The condition has "all" and must have nothing else, but has "field".'],
    ],
    [{ field: '', operator: 'exists' }, ['field: must be text that is not empty.']],
    [{ operator: 'exists' }, ['field: must be text that is not empty.']],
    [{ field: 'f', operator: 'exists', value: true }, ['value: exists takes no value.']],
    [{ field: 'f', operator: 'eq' }, ['value: eq needs a plain value, not nothing.']],
    [{ field: 'f', operator: 'eq', value: [1] }, ['value: eq needs a plain value, not a list.']],
    [{ field: 'f', operator: 'contains', value: '' }, ['value: contains needs a value that is not empty.']],
    [{ field: 'f', operator: 'in', value: 'a' }, ['value: in needs a list as value, not text.']],
    [{ field: 'f', operator: 'not_in', value: [] }, ['value: not_in needs a list of one or more plain values.']],
    [{ field: 'f', operator: 'in', value: [{}] }, ['value: in needs a list of one or more plain values.']],
    [{ field: 'f', operator: 'ends_with', value: '' }, ['value: ends_with needs text as value that is not empty.']],
    [{ field: 'f', operator: 'starts_with', value: 1 }, ['value: starts_with needs text as value, not a number.']],
    [{ field: 'f', operator: 'gt', value: '1' }, ['value: gt needs a number as value, not text.']],
    [{ field: 'f', operator: 'count_gte', value: 1.5 }, ['value: count_gte needs a whole number from 0 as value.']],
    [{ field: 'f', operator: 'count_lte', value: -1 }, ['value: count_lte needs a whole number from 0 as value.']],
    [{ field: 'f', operator: 'matches', value: 'a'.repeat(1001) }, ['value: matches takes at most 1000 characters.']],
  ])('%j', (raw, problems) => {
    expect(checkCondition(raw)).toEqual(problems);
  });

  test('lists all problems with their places and suggests what was meant', () => {
    const problems = checkCondition({
      all: [{ field: 'f', operator: 'exists' }, { feild: 1, operator: 'eqq', value: 1 }, { any: [{ operator: 3 }] }],
    });
    expect(problems).toEqual([
      'all[1]."feild" is not part of a condition. Did you mean field?',
      'all[1].field: must be text that is not empty.',
      `all[1].operator: "eqq" is not one of ${OPERATORS.join(', ')}. Did you mean eq?`,
      'all[2].any[0].field: must be text that is not empty.',
      `all[2].any[0].operator: a number is not one of ${OPERATORS.join(', ')}.`,
    ]);
    expect(checkCondition({ field: 'f', operator: 'matches', value: '(' })[0]).toMatch(
      /^value: matches needs a regular/,
    );
  });

  test('bounds depth, comparisons and conditions that contain themselves', () => {
    const leaf = { field: 'f', operator: 'exists' };
    const nest = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ not: inner }), leaf);
    expect(checkCondition(nest(7))).toEqual([]);
    expect(checkCondition(nest(8))).toEqual([`${Array(8).fill('not').join('.')}: is nested deeper than 8 levels.`]);
    expect(checkCondition({ any: Array(100).fill(leaf) })).toEqual([]);
    const tooMuch = 'The condition has more than 100 comparisons or 800 parts; the rest was not read.';
    expect(checkCondition({ any: Array(101).fill(leaf) })).toEqual([tooMuch]);
    const circle: { all: unknown[] } = { all: [] };
    circle.all.push(...Array(1000).fill(circle));
    const problems = checkCondition(circle);
    expect(problems.at(-1)).toBe(tooMuch);
    expect(problems.length).toBeLessThan(900);
  });
});
