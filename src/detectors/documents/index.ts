// Runs the document rules: a select and a condition on structured entries (an MCP server, a hook, a workflow) or on a
// whole document.

import type { Artifact } from '../../artifacts/artifact.ts';
import type { StructuredSegment } from '../../artifacts/segment.ts';
import { carriesAny } from '../../artifacts/segments.ts';
import { type Condition, ConditionError, evaluate } from '../../lib/condition.ts';
import { type DocumentNode, type Selected, select } from '../../lib/document.ts';
import { CONDITION_TEXT } from '../../lib/limits.ts';
import { type Execute, executorFor } from '../../match/anchored.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';

export const documents: DetectorFactory = (rules) => {
  const own = rules
    .filter(({ document }) => document !== undefined)
    .map((rule) => ({ rule, execute: executorFor(rule.isForeign) }));
  if (own.length === 0) return undefined;
  const wants = ({ appliesTo, roles }: CompiledRule, artifact: Artifact) =>
    (roles.has('document') || carriesAny(artifact.kind, roles)) && appliesTo(artifact);
  return {
    name: 'documents',
    keywords: [],
    appliesTo: (artifact) =>
      artifact.format === 'json' || artifact.format === 'yaml' || artifact.format === 'toml'
        ? own.some(({ rule }) => wants(rule, artifact))
        : false,
    detect(visit) {
      for (const { rule, execute } of own) {
        if (!wants(rule, visit.artifact)) continue;
        for (const segment of segmentsFor(rule, visit)) applyRule(rule, segment, visit, execute);
      }
    },
  };
};

function segmentsFor(rule: CompiledRule, visit: Visit): readonly StructuredSegment[] {
  const { artifact } = visit;
  const isCarried = carriesAny(artifact.kind, rule.roles);
  const carried = isCarried ? visit.segments.structures.filter(({ role }) => rule.roles.has(role)) : [];
  const root = rule.roles.has('document') && artifact.isWhole ? artifact.document()?.root : undefined;
  return root ? [...carried, { role: 'document', place: '', node: root }] : carried;
}

function applyRule(rule: CompiledRule, segment: StructuredSegment, visit: Visit, execute: Execute): void {
  const { select: path, when, isSecret } = rule.document as NonNullable<CompiledRule['document']>;
  const selected: readonly Selected[] = path === '' ? [{ node: segment.node, path: [] }] : select(segment.node, path);
  for (const each of selected) {
    try {
      if (when && !holds(when, each, segment.node, execute)) continue;
    } catch (error) {
      if (!(error instanceof ConditionError)) throw error;
      visit.gap(`rule ${rule.info.id}: ${error.message}`);
      continue;
    }
    const range = [visit.artifact.byteOffset(each.node.start), visit.artifact.byteOffset(each.node.end)] as const;
    visit.report({
      rule,
      range,
      place: placeOf(segment, each),
      ...(isSecret && { secrets: [range] }),
    });
  }
}

function placeOf(segment: StructuredSegment, { path }: Selected): string {
  const inside = path.join('.');
  return [segment.place, inside].filter((part) => part !== '').join(', ');
}

/**
 * Fields of a condition: `$value` and `$key` are the selected value and its key, `$entry.a.b` starts at the entry the
 * rule looks at, anything else starts at the selected value.
 */
function holds(when: Condition, selected: Selected, entry: DocumentNode, execute: Execute): boolean {
  const lookup = (field: string): readonly unknown[] | undefined => {
    if (field === '$key') return selected.key === undefined ? undefined : [selected.key];
    if (field === '$value') return valuesOf([selected.node]);
    const found = field.startsWith('$entry.')
      ? select(entry, field.slice('$entry.'.length))
      : select(selected.node, field);
    return found.length === 0 ? undefined : valuesOf(found.map(({ node }) => node));
  };
  return evaluate(when, lookup, (pattern, text) => {
    return execute(new RegExp(pattern), text.slice(0, CONDITION_TEXT)) !== null;
  });
}

/** Scalars as they are; a list counts as its items, a map as one value that equals nothing. */
function valuesOf(nodes: readonly DocumentNode[]): readonly unknown[] {
  return nodes.flatMap((node) => (node.kind === 'array' ? node.items.map(plainOf) : [plainOf(node)]));
}

function plainOf(node: DocumentNode): unknown {
  return node.kind === 'scalar' ? node.value : node;
}
