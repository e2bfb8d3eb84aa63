// How many occurrences of one artifact become findings: decoys push nothing out of sight, and nothing is left out silently.

import { FINDINGS_PER_RULE, GATE_FINDINGS_PER_RULE } from '../lib/limits.ts';
import { type Occurrence, tierOf } from './capture.ts';

/** A bounded number of each rule and tier in one artifact, so that decoys push nothing out; the rest is counted. */
export function bounded(
  occurrences: readonly Occurrence[],
  leftOut: (rule: string, count: number) => void,
): readonly Occurrence[] {
  const counts = new Map<string, number>();
  const left = new Map<string, number>();
  const kept = occurrences.filter((occurrence) => {
    const { id } = occurrence.rule.info;
    const tier = tierOf(occurrence);
    const count = (counts.get(`${id} ${tier}`) ?? 0) + 1;
    counts.set(`${id} ${tier}`, count);
    const isKept = count <= (tier === 'gate' ? GATE_FINDINGS_PER_RULE : FINDINGS_PER_RULE);
    if (!isKept) left.set(id, (left.get(id) ?? 0) + 1);
    return isKept;
  });
  for (const [rule, count] of left) leftOut(rule, count);
  return kept;
}
