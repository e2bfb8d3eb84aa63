// What the settings of an agent host let the agent do without a question: lists of approved commands, files and tools, and
// single settings that take a fence away. One finding for each harm of a list, since ten entries that do the same are one
// decision.

import { isHookCarrier } from '../../artifacts/hooks.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { type Grant, type GrantList, grantLists } from './grants.ts';
import { harmOf } from './harms.ts';
import { switchesIn } from './switches.ts';

/** Entries that are named in a sentence. */
const NAMED = 4;

export const permissions: DetectorFactory = (rules) => {
  const own = new Map<string, CompiledRule>();
  for (const rule of rules) if (rule.detector === 'permissions') own.set(rule.info.id, rule);
  if (own.size === 0) return undefined;
  return {
    name: 'permissions',
    keywords: [],
    appliesTo: (artifact) => isHookCarrier(artifact) && [...own.values()].some((rule) => rule.appliesTo(artifact)),
    detect(visit) {
      const { artifact, report } = visit;
      const root = artifact.isWhole ? artifact.document()?.root : undefined;
      if (root?.kind !== 'object') return;
      const at = (start: number, end: number) => [artifact.byteOffset(start), artifact.byteOffset(end)] as const;
      for (const { rule: id, place, node, tier } of switchesIn(artifact.path, root)) {
        const rule = own.get(id);
        if (rule?.appliesTo(artifact))
          report({ rule, range: at(node.start, node.end), place: `setting ${place}`, ...(tier && { tier }) });
      }
      for (const list of grantLists(artifact, root)) judge(list, own, visit);
    },
  };
};

function judge({ place, grants }: GrantList, own: ReadonlyMap<string, CompiledRule>, visit: Visit): void {
  const { artifact, report } = visit;
  const byHarm = new Map<string, Grant[]>();
  for (const grant of grants) {
    const harm = harmOf(grant);
    if (harm === undefined) continue;
    const same = byHarm.get(harm);
    if (same) same.push(grant);
    else byHarm.set(harm, [grant]);
  }
  // Any command is also each of the commands.
  const isAny = byHarm.has('host/any-command-approved');
  for (const [id, found] of byHarm) {
    const rule = own.get(id);
    const [first] = found;
    if (!rule?.appliesTo(artifact) || !first || (isAny && first.to === 'command' && IMPLIED.has(id))) continue;
    // Without the approval of all, those of single harms count: they go with it.
    const implied = isAny && ANY.has(id) ? [...IMPLIED].flatMap((each) => byHarm.get(each) ?? []) : [];
    const evidence = found.slice(0, NAMED).map(({ node }) => artifact.text().slice(node.start, node.end));
    report({
      rule,
      range: [artifact.byteOffset(first.node.start), artifact.byteOffset(first.node.end)],
      ranges: [...found, ...implied].map(
        ({ node }) => [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const,
      ),
      place: `setting ${place}`,
      evidence,
      ...(found.length > 1 && { message: `${rule.message} It has ${found.length} such entries.` }),
    });
  }
}

const ANY: ReadonlySet<string> = new Set(['host/any-command-approved']);
const IMPLIED: ReadonlySet<string> = new Set([
  'host/interpreter-approved',
  'host/administrator-approved',
  'host/network-command-approved',
  'host/deletion-approved',
  'host/outside-change-approved',
]);
