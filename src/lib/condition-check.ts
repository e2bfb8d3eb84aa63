// Says everything that is wrong with a condition someone else wrote, at once, before any of it is applied.

import { OPERATORS, typeName, unfitOperand } from './condition-operators.ts';
import { cut } from './escape.ts';
import { nearest } from './suggest.ts';

const DEPTH = 8;
const LEAVES = 100;
const PARTS = 800;
const PATTERN = 1000;
const GROUPS = ['all', 'any', 'not'] as const;
const LEAF_KEYS = ['field', 'operator', 'value'] as const;

interface Check {
  readonly problems: string[];
  leaves: number;
  /** Groups too are counted: without a bound, a condition that contains itself would never end. */
  parts: number;
}

/** Every problem of a condition from outside, each with its place inside the condition. None: it is a `Condition`. */
export function checkCondition(raw: unknown): readonly string[] {
  const check: Check = { problems: [], leaves: 0, parts: 0 };
  checkMember(raw, '', 1, check);
  if (isTooMuch(check)) {
    check.problems.push(`The condition has more than ${LEAVES} comparisons or ${PARTS} parts; the rest was not read.`);
  }
  return check.problems;
}

function checkMember(raw: unknown, at: string, depth: number, check: Check): void {
  check.parts++;
  const { problems } = check;
  const place = at === '' ? 'The condition' : `${at}:`;
  if (!isRecord(raw)) {
    problems.push(`${place} must be a map, not ${typeName(raw)}.`);
    return;
  }
  if (depth > DEPTH) {
    problems.push(`${place} is nested deeper than ${DEPTH} levels.`);
    return;
  }
  const groups = GROUPS.filter((group) => Object.hasOwn(raw, group));
  const [group] = groups;
  if (group === undefined) {
    checkLeaf(raw, at, check);
    return;
  }
  const others = Object.keys(raw).filter((key) => key !== group);
  if (others.length > 0) problems.push(`${place} has "${group}" and must have nothing else, but has ${list(others)}.`);
  const inside = raw[group];
  const path = at === '' ? group : `${at}.${group}`;
  if (group === 'not') checkMember(inside, path, depth + 1, check);
  else if (Array.isArray(inside) && inside.length > 0) checkMembers(inside, path, depth + 1, check);
  else problems.push(`${path}: must be a list of one or more conditions.`);
}

function checkMembers(members: readonly unknown[], path: string, depth: number, check: Check): void {
  for (const [index, member] of members.entries()) {
    if (isTooMuch(check)) return;
    checkMember(member, `${path}[${index}]`, depth, check);
  }
}

function isTooMuch({ leaves, parts }: Check): boolean {
  return leaves > LEAVES || parts > PARTS;
}

function checkLeaf(raw: Readonly<Record<string, unknown>>, at: string, check: Check): void {
  check.leaves++;
  const { problems } = check;
  const prefix = at === '' ? '' : `${at}.`;
  for (const key of Object.keys(raw)) {
    if (LEAF_KEYS.some((known) => known === key)) continue;
    problems.push(`${prefix}${quoted(key)} is not part of a condition.${suggestion(key, [...LEAF_KEYS, ...GROUPS])}`);
  }
  const { field, operator, value } = raw;
  if (typeof field !== 'string' || field === '') problems.push(`${prefix}field: must be text that is not empty.`);
  const known = OPERATORS.find((each) => each === operator);
  if (known === undefined) {
    const wrong = typeof operator === 'string' ? quoted(operator) : typeName(operator);
    const hint = typeof operator === 'string' ? suggestion(operator, OPERATORS) : '';
    problems.push(`${prefix}operator: ${wrong} is not one of ${OPERATORS.join(', ')}.${hint}`);
    return;
  }
  const unfit = unfitOperand(known, value) ?? (known === 'matches' ? unfitPattern(String(value)) : undefined);
  if (unfit !== undefined) problems.push(`${prefix}value: ${known} ${unfit}.`);
}

function unfitPattern(pattern: string): string | undefined {
  if (pattern.length > PATTERN) return `takes at most ${PATTERN} characters`;
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    return `needs a regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(keys: readonly string[]): string {
  return cut(keys.map((key) => quoted(key)).join(', '), 200);
}

function quoted(text: string): string {
  return JSON.stringify(cut(text, 60));
}

function suggestion(wrong: string, known: readonly string[]): string {
  const near = nearest(wrong, known);
  return near === undefined ? '' : ` Did you mean ${near}?`;
}
