// Which values an entry of a table means: callee patterns and selectors (see tables.ts).

import { indexPatterns, type PatternIndex } from '../callee-pattern.ts';
import type { CodeTables, GuardEntry, Selector } from '../tables.ts';
import type { Value } from '../value.ts';
import type { JudgedCall } from './judging.ts';
import { argument } from './reading.ts';

const indexes = new WeakMap<CodeTables, PatternIndex<GuardEntry>>();

export function guardsOf(path: string, tables: CodeTables): readonly GuardEntry[] {
  const index = indexes.get(tables) ?? indexPatterns(tables.guards.map((guard) => [guard.call, guard] as const));
  indexes.set(tables, index);
  return index.matches(path).map(({ value }) => value);
}

/** The values a selector means, of a call. */
export function selected(selector: Selector, { on, args }: JudgedCall): readonly Value[] {
  if (selector === 'self') return on ? [on] : [];
  if (selector === '*') return args.map(({ value }) => value);
  const from = /^(\d+)\+$/.exec(selector);
  if (from) return args.slice(Number(from[1])).map(({ value }) => value);
  const [head = '', ...path] = selector.split('.');
  const [position = '', name] = head.split('|');
  let value = /^\d+$/.test(position) ? argument(args, Number(position), name) : argument(args, -1, position);
  for (const field of path) value = value?.form.kind === 'object' ? value.form.fields.get(field) : undefined;
  return value ? [value] : [];
}
