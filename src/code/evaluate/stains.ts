// State that outlives a call: variables of modules, and fields of objects that were there before. Where one tool leaves its
// client's text there, what was gone through before is no longer what would come of it now, though it is called with the same:
// whoever reads that variable, or calls who does, is gone through again.

import type { FunctionIR } from '../ir.ts';
import type { Source } from '../value.ts';
import { takenBy } from './closures.ts';
import type { Stains } from './machine.ts';
import { deepTaints } from './values.ts';

/** How many are met of one program: each has what reads it gone through again, and what calls that. */
const STAINS = 60;
/** Texts of how many sources are told apart in one place: a log of all calls is written by every tool. */
const SOURCES = 12;

export function createStains(): Stains {
  const known = new Map<object, Map<string, Set<Source>>>();
  /** By name, when the last one was met. */
  const last = new Map<string, number>();
  /** Functions in which a name stands, those by which one is called, and when the last one was met of all it reads. */
  const readers = new Map<string, Set<FunctionIR>>();
  const callers = new Map<FunctionIR, Set<FunctionIR>>();
  const reached = new Map<FunctionIR, number>();
  let count = 0;

  function lastOf(fn: FunctionIR): number {
    const before = reached.get(fn);
    if (before !== undefined) return before;
    const { names, members } = takenBy(fn);
    let at = 0;
    for (const name of [...names, ...members]) {
      readers.set(name, (readers.get(name) ?? new Set()).add(fn));
      at = Math.max(at, last.get(name) ?? 0);
    }
    reached.set(fn, at);
    return at;
  }

  /** It reads what was stained then, and so does whoever calls it. */
  function raise(fn: FunctionIR, at: number): void {
    const open = [fn];
    for (let each = open.pop(); each; each = open.pop()) {
      if (lastOf(each) >= at) continue;
      reached.set(each, at);
      open.push(...(callers.get(each) ?? []));
    }
  }

  return {
    get count() {
      return count;
    },
    met(thing, name, value) {
      if (count >= STAINS) return;
      const sources = deepTaints(value).filter(({ source }) => source.origin === 'argument');
      if (sources.length === 0) return;
      const fields = known.get(thing) ?? new Map<string, Set<Source>>();
      known.set(thing, fields);
      const before = fields.get(name) ?? new Set();
      fields.set(name, before);
      const { size } = before;
      for (const { source } of sources) if (before.size < SOURCES) before.add(source);
      if (before.size === size) return;
      last.set(name, ++count);
      for (const fn of readers.get(name) ?? []) raise(fn, count);
    },
    calls(from, to) {
      const own = callers.get(to) ?? new Set();
      callers.set(to, own);
      if (own.size !== own.add(from).size) raise(from, lastOf(to));
    },
    reaches: (fn, since) => count > since && lastOf(fn) > since,
  };
}
