// What of an assessment goes into a baseline file: what may fail a build or is worth a look and was not ignored otherwise.

import type { BaselineEntry } from '../config/baseline-file.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import { mayBeKept } from './baseline.ts';

export interface Kept {
  /** In order of path, rule, fingerprint. */
  readonly entries: readonly BaselineEntry[];
  /** What no baseline may hold. */
  readonly refused: readonly { readonly rule: string; readonly path: string; readonly line: number }[];
}

export function keptOf({ findings, targets }: Assessment, before: readonly BaselineEntry[], today: string): Kept {
  const prefixes = new Map(targets.map(({ id, repositoryPrefix }) => [id, repositoryPrefix]));
  const since = new Map(before.map((entry) => [entry.fingerprint, entry.since]));
  const pathOf = ({ finding: { locations } }: AssessedFinding) =>
    `${prefixes.get(locations[0].target) ?? ''}${locations[0].path}`;
  const open = findings
    .flatMap((each) => [each, ...(each.copies ?? [])])
    .filter(
      ({ tier, status, suppression }) =>
        tier !== 'context' && (status !== 'suppressed' || suppression?.by === 'baseline'),
    );
  const entries = open.flatMap((each): BaselineEntry[] => {
    const { fingerprint, rule, tier } = each;
    if (!mayBeKept(rule)) return [];
    return [{ fingerprint, rule: rule.id, path: pathOf(each), tier, since: since.get(fingerprint) ?? today }];
  });
  const refused = open
    .filter(({ rule }) => !mayBeKept(rule))
    .map((each) => ({
      rule: each.rule.id,
      path: pathOf(each),
      line: each.finding.locations[0].range.start.line,
    }));
  return { entries: entries.toSorted(byPath), refused };
}

function byPath(a: BaselineEntry, b: BaselineEntry): number {
  return compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
