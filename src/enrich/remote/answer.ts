// Reading what a service answered where its document does not say how answers are shaped: under which name a thing stands, and
// what it is wrapped in. Nothing here fails; what is not there is undefined.

import { member } from '../../lib/member.ts';

/** What stands inside an answer: services wrap it in `data`, under a name of its own, in both, or not at all. */
export function inside(value: unknown, ...names: readonly string[]): unknown {
  for (const name of [...names, 'data', 'result'])
    if (isObject(member(value, name))) return inside(member(value, name), ...names);
  return value;
}

export interface Listed {
  readonly items: readonly unknown[];
  /** How many there are by the service's count, on all pages. */
  readonly total?: number;
}

const TOTALS = ['total', 'total_count', 'totalCount', 'count'];

/** A list, wrapped as above; undefined where there is none. */
export function listUnder(value: unknown, ...names: readonly string[]): Listed | undefined {
  if (Array.isArray(value)) return { items: value };
  for (const name of [...names, 'data', 'items', 'results']) {
    const inner = member(value, name);
    if (inner === null) return { items: [] };
    const list = isObject(inner) ? listUnder(inner, ...names) : undefined;
    if (!list) continue;
    const total =
      list.total ??
      firstNumber(value, ...TOTALS) ??
      firstNumber(member(value, 'meta') ?? member(value, 'pagination'), ...TOTALS);
    return { items: list.items, ...(total !== undefined && { total }) };
  }
  return undefined;
}

/** The first text that is not empty; numbers count as texts. */
export function firstText(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = member(value, name);
    if (typeof text === 'string' && text.trim() !== '') return text;
    if (typeof text === 'number' && Number.isFinite(text)) return String(text);
  }
  return undefined;
}

export function firstNumber(value: unknown, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const number = member(value, name);
    if (typeof number === 'number' && Number.isFinite(number)) return number;
  }
  return undefined;
}

/** The texts of a list, or one text as a list; those of objects by the names that a text mostly has. */
export function firstTexts(value: unknown, ...names: readonly string[]): readonly string[] {
  for (const name of names) {
    const texts = member(value, name);
    if (typeof texts === 'string' && texts.trim() !== '') return [texts];
    if (Array.isArray(texts) && texts.length > 0)
      return texts.flatMap((each) =>
        typeof each === 'string' ? each : (firstText(each, 'text', 'message', 'description', 'name', 'id') ?? []),
      );
  }
  return [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
