// State that outlives a call: variables of modules, and fields of objects that were there before. Where one tool leaves its
// client's text there, what was gone through before is no longer what would come of it now, though it is called with the same:
// whoever reads that variable, or calls who does, is gone through again.

import type { FunctionIR } from '../ir.ts';
import type { Source } from '../value.ts';
import { takenBy } from './closures.ts';
import type { Stains } from './machine.ts';
import { deepTaints } from './values.ts';

/** Texts of how many sources are told apart in one place: a log of all calls is written by every tool. */
const SOURCES = 12;

export function createStains(): Stains {
  const known = new Map<object, Map<string, Set<Source>>>();
  /** By name, when the last one was met. */
  const last = new Map<string, number>();
  const callees = new Map<FunctionIR, Set<FunctionIR>>();
  let count = 0;
  let edges = 0;
  let reached = new Map<FunctionIR, { readonly count: number; readonly edges: number; readonly at: number }>();

  /** When the last one of all it reads was met. */
  function lastOf(fn: FunctionIR): number {
    const before = reached.get(fn);
    if (before && before.count === count && before.edges === edges) return before.at;
    let at = 0;
    const met = new Set([fn]);
    for (const each of met) {
      const { names, members } = takenBy(each);
      for (const [name, when] of last) if (when > at && (names.has(name) || members.has(name))) at = when;
      for (const callee of callees.get(each) ?? []) met.add(callee);
    }
    reached.set(fn, { count, edges, at });
    return at;
  }

  return {
    get count() {
      return count;
    },
    met(thing, name, value) {
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
      reached = new Map();
    },
    calls(from, to) {
      const own = callees.get(from) ?? new Set();
      callees.set(from, own);
      if (own.size !== own.add(to).size) edges++;
    },
    reaches: (fn, since) => count > since && lastOf(fn) > since,
  };
}
