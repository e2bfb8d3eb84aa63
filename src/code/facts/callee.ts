// Which values an entry of a table means: callee patterns and selectors (see tables.ts).

import type { CalleePattern, CodeTables, GuardEntry, Selector } from '../tables.ts';
import type { Value } from '../value.ts';
import type { JudgedCall } from './judging.ts';
import { argument, lastName } from './reading.ts';

export function isCallee(pattern: CalleePattern, path: string): boolean {
  if (pattern.startsWith('*.')) return path.endsWith(pattern.slice(1));
  const between = pattern.indexOf('.**.');
  if (between < 0) return pattern === path;
  const [head, tail] = [pattern.slice(0, between), pattern.slice(between + 3)];
  return (
    path.length > head.length + tail.length &&
    path.startsWith(head) &&
    /^[.(]/.test(path.slice(head.length)) &&
    path.endsWith(tail)
  );
}

const guardsByName = new WeakMap<CodeTables, Map<string, GuardEntry[]>>();

export function guardsOf(path: string, tables: CodeTables): readonly GuardEntry[] {
  let byName = guardsByName.get(tables);
  if (!byName) {
    byName = new Map();
    for (const guard of tables.guards)
      for (const name of new Set(guard.call.map(lastName))) byName.set(name, [...(byName.get(name) ?? []), guard]);
    guardsByName.set(tables, byName);
  }
  return (byName.get(lastName(path)) ?? []).filter(({ call }) => call.some((pattern) => isCallee(pattern, path)));
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
