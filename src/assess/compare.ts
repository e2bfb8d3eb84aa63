// Which findings the base already has. Counted, not just matched: two copies in the base excuse two in the head. Secrets
// match by value, in memory, since a changed value at the same place is a new leak.

import type { Finding } from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import { CONFIDENCES, TIERS } from '../model/severity.ts';
import { placeOf } from './context.ts';
import { identityOf } from './fingerprint.ts';

export interface CompareResult {
  /** Per head finding: the base finding it was before, if any. */
  readonly before: readonly (Finding | undefined)[];
  /** Base findings that are gone, of files that were wholly looked at both times. */
  readonly fixed: readonly Finding[];
  /** Base findings in whose place the head has a worse one, which is new. */
  readonly worsened: readonly Finding[];
}

export interface CompareOptions {
  /** New path by old path, for files git sees as renamed. */
  readonly renames: ReadonlyMap<string, string>;
  /** Head paths in which something was missed: nothing there counts as fixed. */
  readonly missedPaths: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, RuleInfo>;
}

export function compareWithBase(
  head: readonly Finding[],
  base: readonly Finding[],
  options: CompareOptions,
): CompareResult {
  const pool = new Map<string, Finding[]>();
  const secrets = new Map<string, Finding>();
  const headPath = (path: string) => options.renames.get(path) ?? path;
  for (const finding of base) {
    const key = keyOf(finding, headPath(finding.locations[0].path));
    pool.set(key, [...(pool.get(key) ?? []), finding]);
    if (finding.identity.secret !== undefined) secrets.set(secretKeyOf(finding), finding);
  }
  const matched = new Set<Finding>();
  const worsened: Finding[] = [];
  const before = head.map((finding) => {
    const equals = pool.get(keyOf(finding, finding.locations[0].path)) ?? [];
    const index = equals.findIndex((old) => !weighsMore(finding, old, options.rules));
    const [match] = index < 0 ? [] : equals.splice(index, 1);
    if (match) matched.add(match);
    if (match) return match;
    // It is still there, only worse than it was: not fixed.
    for (const old of equals.splice(0, 1)) {
      matched.add(old);
      worsened.push(old);
    }
    // A secret that moved is the same leak wherever it lies now; what was said beside its old place is not said here.
    const moved = finding.identity.secret === undefined ? undefined : secrets.get(secretKeyOf(finding));
    return moved?.marker ? withoutMarker(moved) : moved;
  });
  const fixed = base.filter(
    (finding) =>
      !matched.has(finding) &&
      !options.missedPaths.has(headPath(finding.locations[0].path)) &&
      // A secret that left the tree is still out in the history: it is not fixed until it is revoked.
      finding.identity.secret === undefined &&
      options.rules.get(finding.ruleId)?.category !== 'malicious',
  );
  return { before, fixed, worsened };
}

function withoutMarker({ marker: _, ...finding }: Finding): Finding {
  return finding;
}

/**
 * What was an example and now runs is new: else a file that was harmless where it lay would excuse itself when a pull
 * request renames it to where clients read it.
 */
function weighsMore(now: Finding, before: Finding, rules: CompareOptions['rules']): boolean {
  const [ruleNow, ruleBefore] = [rules.get(now.ruleId), rules.get(before.ruleId)];
  if (!ruleNow || !ruleBefore) return false;
  const [tier, oldTier] = [placeOf(now, ruleNow).tier, placeOf(before, ruleBefore).tier];
  return (
    TIERS.indexOf(tier) < TIERS.indexOf(oldTier) ||
    CONFIDENCES.indexOf(now.confidence) < CONFIDENCES.indexOf(before.confidence)
  );
}

function keyOf(finding: Finding, path: string): string {
  return finding.identity.secret === undefined ? `${path}\0${identityOf(finding)}` : `${path}\0${secretKeyOf(finding)}`;
}

function secretKeyOf({ ruleId, identity }: Finding): string {
  return `${ruleId}\0${identity.secret}`;
}
