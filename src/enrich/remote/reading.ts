// Members of a service's answer, read with no trust in their types: what is missing or of another kind is undefined.

import { REMOTE_ENTRIES } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';

/** Text that says something. Numbers count as text: ids come as both. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const at = member(value, ...path);
  if (typeof at === 'number' && Number.isFinite(at)) return String(at);
  return typeof at === 'string' && at.trim() !== '' ? at : undefined;
}

export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const at = member(value, ...path);
  const number = typeof at === 'string' && at.trim() !== '' ? Number(at) : at;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** The first entries of a list; nothing where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const at = member(value, ...path);
  return Array.isArray(at) ? at.slice(0, REMOTE_ENTRIES) : [];
}

/** Texts of a list, or the one text that stands in its place. */
export function textsAt(value: unknown, ...path: readonly string[]): readonly string[] {
  const at = member(value, ...path);
  const list = Array.isArray(at) ? at.slice(0, REMOTE_ENTRIES) : [at];
  return list.flatMap((each) => {
    if (typeof each === 'object' && each !== null) return [JSON.stringify(each).slice(0, 4000)];
    return typeof each === 'string' && each.trim() !== '' ? [each] : typeof each === 'number' ? [String(each)] : [];
  });
}

/** Where documents do not name the member that holds a list: the answer itself, or the first of these that is one. */
export function listIn(value: unknown, names: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, REMOTE_ENTRIES);
  const name = names.find((each) => Array.isArray(member(value, each)));
  return name === undefined ? [] : listAt(value, name);
}

/** Our severity for theirs. A word that is none of ours counts as medium, and is shown as it is. */
export function severityOf(word: string): Severity {
  const lower = word.trim().toLowerCase();
  const known = SEVERITIES.find((each) => each === lower);
  if (known) return known;
  if (/^(?:informational|information|note|none)$/.test(lower)) return 'info';
  return /^(?:error|severe)$/.test(lower) ? 'high' : /^(?:minor)$/.test(lower) ? 'low' : 'medium';
}
