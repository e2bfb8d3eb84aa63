// A definition as its single values, each with its path, so that two definitions are compared value by value.

import { sha256Hex } from '../lib/hash.ts';
import { isRecord } from './lock.ts';

export type Leaf = string | number | boolean | null;

/** More values than any reviewed tool has; then the whole is one more. */
const LEAVES = 20_000;

/** A key as a step of a dotted path: no two ways lead to one place. */
export function stepOf(key: string): string {
  return key.replace(/[\\.]/g, '\\$&');
}

export function flatten(value: unknown): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (each: unknown, path: string, key: string): void => {
    if (leaves.size >= LEAVES) return;
    const at = (name: string) => (path === '' ? stepOf(name) : `${path}.${stepOf(name)}`);
    if (Array.isArray(each)) {
      // What is required is a set.
      if (key === 'required' && each.every((item) => typeof item === 'string'))
        for (const item of each) leaves.set(at(item), 'required');
      else for (const [index, item] of each.entries()) visit(item, at(String(index)), '');
      if (each.length === 0) leaves.set(path, '[]');
    } else if (isRecord(each)) {
      const entries = Object.entries(each);
      for (const [name, inner] of entries) visit(inner, at(name), name);
      if (entries.length === 0 && path !== '') leaves.set(path, '{}');
    } else leaves.set(path, (each ?? null) as Leaf);
  };
  visit(value, '', '');
  if (leaves.size >= LEAVES) leaves.set('…', sha256Hex(JSON.stringify(value)));
  return leaves;
}

/** Most of a secret's value that a cut may stand for. */
const REST = 4096;

/**
 * Whether a locked text is what is there now. Of a secret the lock holds its beginning and end only: there a run of
 * characters without a space may stand, so that no sentence fits in.
 */
export function isSame(locked: string, live: string, isMasked: boolean): boolean {
  if (locked === live) return true;
  if (!isMasked || !locked.includes('…')) return false;
  const parts = locked.split('…');
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found =
      index === 0 ? (live.startsWith(part) ? 0 : -1) : isLast ? live.length - part.length : live.indexOf(part, at);
    if (found < at || !live.startsWith(part, found)) return false;
    if (index > 0 && (found - at > REST || /\s/.test(live.slice(at, found)))) return false;
    at = found + part.length;
  }
  return true;
}
