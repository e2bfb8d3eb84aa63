// Texts that are one part of a path: without separators `..` is all that leads upwards, and `job-${x}.zip` is never that.

import { ONLY_SEPARATORS } from '../facts/judging.ts';
import { sinks, type Value } from '../value.ts';
import { constantText } from './values.ts';

const PATH = sinks('path', 'archive');

/** The parts of a text, with those harmless for paths that have no separators and something of the program's beside them. */
export function asFileNames(parts: readonly Value[]): readonly Value[] {
  const beside = (at: number) => (parts[at] && constantText(parts[at])) ?? '';
  return parts.map((part, at) => {
    if (!part.taints.some(isOnePart)) return part;
    const before = at > 0 ? /[^/\\]*$/.exec(beside(at - 1))?.[0] : '';
    const after = at + 1 < parts.length ? /^[^/\\]*/.exec(beside(at + 1))?.[0] : '';
    if (!/[^.]/.test(`${before}${after}`)) return part;
    return {
      ...part,
      taints: part.taints.map((taint) => (isOnePart(taint) ? { ...taint, clean: taint.clean | PATH } : taint)),
    };
  });
}

function isOnePart({ weak, notes }: Value['taints'][number]): boolean {
  return (weak & PATH) !== 0 && notes.includes(ONLY_SEPARATORS);
}
