// The operators of the condition language and the value each of them takes, for checking a rule and for applying it.

export const OPERATORS = [
  'eq',
  'neq',
  'in',
  'not_in',
  'contains',
  'not_contains',
  'starts_with',
  'ends_with',
  'matches',
  'exists',
  'not_exists',
  'gt',
  'gte',
  'lt',
  'lte',
  'count_gte',
  'count_lte',
] as const;

export type Operator = (typeof OPERATORS)[number];

/** What is wrong with the value of a rule, as the rest of a sentence. */
export function unfitOperand(operator: Operator, operand: unknown): string | undefined {
  switch (operator) {
    case 'exists':
    case 'not_exists':
      return operand === undefined ? undefined : 'takes no value';
    case 'in':
    case 'not_in':
      if (!Array.isArray(operand)) return `needs a list as value, not ${typeName(operand)}`;
      return operand.length > 0 && operand.every(isScalar) ? undefined : 'needs a list of one or more plain values';
    case 'starts_with':
    case 'ends_with':
    case 'matches':
      if (typeof operand !== 'string') return `needs text as value, not ${typeName(operand)}`;
      return operand === '' ? 'needs text as value that is not empty' : undefined;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return Number.isFinite(operand) ? undefined : `needs a number as value, not ${typeName(operand)}`;
    case 'count_gte':
    case 'count_lte':
      return Number.isInteger(operand) && Number(operand) >= 0 ? undefined : 'needs a whole number from 0 as value';
    case 'contains':
    case 'not_contains':
      if (operand === '') return 'needs a value that is not empty';
      break;
  }
  return isScalar(operand) ? undefined : `needs a plain value, not ${typeName(operand)}`;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A type as a sentence names it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}
