// Guards of all jobs of a workflow for one event: a job's own `if`, and those of the jobs it needs, since a job is skipped
// with what it needs, unless it says `always()`.

import type { DocumentNode } from '../lib/document.ts';
import { type Guard, guardOf, type Of } from './ci-guards.ts';
import { child, textAt } from './ci-workflow.ts';

/**
 * Strong guards spread first, so every job is visited once whatever the shape of the graph. A list of needs is a point of
 * the graph too: aliases give one list to many jobs.
 */
export function jobGuards(
  jobs: ReadonlyMap<string, DocumentNode>,
  event: string,
  of: Of = 'starter',
): ReadonlyMap<string, Guard> {
  const own = new Map<string, Guard>();
  const listed = new Map<string, Set<DocumentNode>>();
  const needing = new Map<DocumentNode, string[]>();
  const known = new Map<string, Guard>();
  for (const [name, job] of jobs) {
    const condition = textAt(job, 'if');
    const guard = known.get(condition) ?? guardOf(condition, event, of);
    known.set(condition, guard);
    own.set(name, guard);
    const needs = child(job, 'needs');
    if (!needs || /\b(?:always|failure|cancelled)\(\)/.test(condition)) continue;
    const those = needing.get(needs);
    if (those) {
      those.push(name);
      continue;
    }
    needing.set(needs, [name]);
    for (const each of needs.kind === 'array' ? needs.items : [needs]) {
      if (each.kind !== 'scalar') continue;
      const lists = listed.get(String(each.value)) ?? new Set();
      listed.set(String(each.value), lists.add(needs));
    }
  }
  const guards = new Map<string, Guard>();
  const reached = new Set<DocumentNode>();
  for (const guard of ['never', 'strong', 'weak', 'none'] as const) {
    const open = [...own].flatMap(([name, each]) => (each === guard ? [name] : []));
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (guards.has(name)) continue;
      guards.set(name, guard);
      for (const list of listed.get(name) ?? []) {
        if (reached.has(list)) continue;
        reached.add(list);
        for (const each of needing.get(list) ?? []) open.push(each);
      }
    }
  }
  return guards;
}
