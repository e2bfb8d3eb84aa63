// The one condition language of document rules, compliance rules and policies: `{field, operator, value}` combined by
// `all`, `any` and `not`. It knows nothing of what it judges: the caller looks fields up, and bounds foreign patterns.

import { type Operator, typeName, unfitOperand } from './condition-operators.ts';
import { CONDITION_TEXT } from './limits.ts';

export { checkCondition } from './condition-check.ts';
export { OPERATORS, type Operator } from './condition-operators.ts';

export interface Comparison {
  readonly field: string;
  readonly operator: Operator;
  readonly value?: unknown;
}

export type Condition =
  | Comparison
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** The condition does not fit the data: a mistake in the rule, never a silent false. */
export class ConditionError extends Error {
  override readonly name = 'ConditionError';
  readonly field: string;
  readonly operator: string;

  constructor(field: string, operator: string, problem: string) {
    super(`${JSON.stringify(field)} ${operator}: ${problem}`);
    this.field = field;
    this.operator = operator;
  }
}

type Lookup = (field: string) => readonly unknown[] | undefined;
type Matcher = (pattern: string, text: string) => boolean;

/**
 * Whether a condition that `checkCondition` accepts holds. `lookup` gives all values of a field, or nothing when the
 * field is missing; an empty list and `null` are there.
 *
 * - A missing field satisfies `not_exists` and nothing else, so `neq`, `not_in` and `not_contains` are false too; say
 *   `not: {…eq…}` for "different or missing". Only `count_gte` and `count_lte` count a missing field as 0.
 * - Several values: any of them for the positive operators, none of them for `neq`, `not_in` and `not_contains`. With no
 *   value at all the former are false and the latter true.
 * - Text is compared exactly, case included. Values of different types are unequal, and so are a list or a map and
 *   anything else.
 * - `contains` is a part of a text, or an element of a value that is itself a list.
 * - `matches` sees the first CONDITION_TEXT units. The default matcher is an unbounded regular expression: give another
 *   for patterns that are not ours.
 * - Every value found must have the type the operator needs (text for `starts_with`, `ends_with` and `matches`, text or
 *   a list for `contains`, a number for `gt` to `lte`), or a ConditionError is thrown, whatever the order of the values.
 * - `all` and `any` stop at the first member that decides, so a type test placed first guards the next.
 */
export function evaluate(condition: Condition, lookup: Lookup, matches: Matcher = matchesRegExp): boolean {
  if ('all' in condition) return condition.all.every((each) => evaluate(each, lookup, matches));
  if ('any' in condition) return condition.any.some((each) => evaluate(each, lookup, matches));
  if ('not' in condition) return !evaluate(condition.not, lookup, matches);
  return compare(condition, lookup(condition.field), matches);
}

/** In the order in which they are written. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
}

function matchesRegExp(pattern: string, text: string): boolean {
  return new RegExp(pattern).test(text);
}

function compare(comparison: Comparison, found: readonly unknown[] | undefined, matches: Matcher): boolean {
  const { field, operator, value: operand } = comparison;
  const unfit = unfitOperand(operator, operand);
  if (unfit !== undefined) throw new ConditionError(field, operator, unfit);
  const values = found ?? [];
  switch (operator) {
    case 'exists':
      return found !== undefined;
    case 'not_exists':
      return found === undefined;
    case 'count_gte':
      return values.length >= number(operand, comparison);
    case 'count_lte':
      return values.length <= number(operand, comparison);
    default: {
      // All values are looked at before the answer, so that a wrong type is an error in every order.
      const hits = values.map((value) => holds(value, comparison, matches)).filter(Boolean).length;
      return isNegative(operator) ? found !== undefined && hits === 0 : hits > 0;
    }
  }
}

function isNegative(operator: Operator): boolean {
  return operator === 'neq' || operator === 'not_in' || operator === 'not_contains';
}

/** Whether the operator, without its `not`, holds for this one value. */
function holds(value: unknown, comparison: Comparison, matches: Matcher): boolean {
  const operand = comparison.value;
  switch (comparison.operator) {
    case 'eq':
    case 'neq':
      return value === operand;
    case 'in':
    case 'not_in':
      return Array.isArray(operand) && operand.includes(value);
    case 'contains':
    case 'not_contains':
      if (Array.isArray(value)) return value.includes(operand);
      return text(value, comparison).includes(text(operand, comparison));
    case 'starts_with':
      return text(value, comparison).startsWith(text(operand, comparison));
    case 'ends_with':
      return text(value, comparison).endsWith(text(operand, comparison));
    case 'matches':
      return matchText(text(operand, comparison), text(value, comparison), comparison, matches);
    case 'gt':
      return number(value, comparison) > number(operand, comparison);
    case 'gte':
      return number(value, comparison) >= number(operand, comparison);
    case 'lt':
      return number(value, comparison) < number(operand, comparison);
    case 'lte':
      return number(value, comparison) <= number(operand, comparison);
    default:
      throw new ConditionError(comparison.field, comparison.operator, 'is not an operator');
  }
}

function matchText(pattern: string, value: string, { field, operator }: Comparison, matches: Matcher): boolean {
  try {
    return matches(pattern, value.slice(0, CONDITION_TEXT));
  } catch (error) {
    throw new ConditionError(field, operator, error instanceof Error ? error.message : String(error));
  }
}

function text(value: unknown, { field, operator }: Comparison): string {
  if (typeof value === 'string') return value;
  throw new ConditionError(field, operator, `needs text, found ${typeName(value)}`);
}

function number(value: unknown, { field, operator }: Comparison): number {
  if (typeof value === 'number') return value;
  throw new ConditionError(field, operator, `needs a number, found ${typeName(value)}`);
}
