// One secret value found in many places is one finding. Each place is judged on its own; then those of one rule, value
// and status stand behind the weightiest of them, which is the one that is counted and shown.

import type { Status, Suppression } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { CONFIDENCES, SEVERITIES, TIERS, type Tier } from '../model/severity.ts';

export interface Judged {
  readonly finding: Finding;
  readonly tier: Tier;
  readonly status: Status;
  /** Two that are ignored for different reasons are not told as one. */
  readonly suppression?: Suppression | undefined;
}

export interface Lead<T extends Judged> {
  readonly lead: T;
  /** The other places of the same value, in order of weight. */
  readonly copies: readonly T[];
}

/** In the order in which the first of each group comes. */
export function leadsOf<T extends Judged>(judged: readonly T[]): readonly Lead<T>[] {
  const groups = new Map<string, T[]>();
  for (const [index, each] of judged.entries()) {
    const key = keyOf(each) ?? String(index);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) => {
    const [lead, ...copies] = group.toSorted(byWeight);
    return { lead: lead as T, copies };
  });
}

/** Only within one target: whose word counts, and what is to be done, differs from one to the other. */
function keyOf({ finding, status, suppression }: Judged): string | undefined {
  const { ruleId, identity, locations } = finding;
  if (identity.secret === undefined) return undefined;
  return JSON.stringify([ruleId, identity.secret, locations[0].target, status, suppression ?? null]);
}

/** Whatever gates comes before what does not, since gating asks for nothing but tier, severity and confidence. */
export function byWeight(a: Judged, b: Judged): number {
  const [left, right] = [a.finding.locations[0], b.finding.locations[0]];
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
    CONFIDENCES.indexOf(a.finding.confidence) - CONFIDENCES.indexOf(b.finding.confidence) ||
    compareText(left.path, right.path) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column ||
    compareText(a.finding.ruleId, b.finding.ruleId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
