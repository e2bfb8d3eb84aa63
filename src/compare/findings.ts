// Findings of two documents, paired by fingerprint: first those of the same file, then those whose file moved.

import { SEVERITIES } from '../model/severity.ts';
import type { Difference, FieldChange } from './difference.ts';
import type { SeenFinding, Snapshot } from './snapshot.ts';
import { whyUnjudged } from './unseen.ts';

/** What a change of the files does not undo. */
const LASTING: Readonly<Record<string, string>> = {
  secrets: 'a secret stays in the history until it is revoked',
  malicious: 'what was installed has run',
};

export function compareFindings(a: Snapshot, b: Snapshot): Difference['findings'] {
  const pairs: (readonly [before: SeenFinding, after: SeenFinding])[] = [];
  const pair = (old: readonly SeenFinding[], now: readonly SeenFinding[], keyOf: (of: SeenFinding) => string) => {
    const pool = new Map<string, SeenFinding[]>();
    for (const finding of old.toReversed()) {
      const list = pool.get(keyOf(finding));
      if (list) list.push(finding);
      else pool.set(keyOf(finding), [finding]);
    }
    const come = now.filter((finding) => {
      const before = pool.get(keyOf(finding))?.pop();
      if (before) pairs.push([before, finding]);
      return !before;
    });
    const left = new Set([...pool.values()].flat());
    return { gone: old.filter((finding) => left.has(finding)), come };
  };
  const inPlace = pair(a.findings, b.findings, ({ fingerprint, path }) => JSON.stringify([fingerprint, path]));
  const { gone, come } = pair(inPlace.gone, inPlace.come, ({ fingerprint }) => fingerprint);
  const changed = pairs.flatMap(([before, after]) => {
    const changes = changesOf(before, after);
    return changes.length === 0 ? [] : [{ ...after, changes }];
  });
  const judged = gone.map((finding) => {
    return { finding, because: LASTING[finding.category] ?? whyUnjudged(finding, b, a) };
  });
  return {
    new: come
      .map((finding) => {
        const because = whyUnjudged(finding, a, b);
        return { ...finding, ...(because !== undefined && { because }) };
      })
      .toSorted(byWeight),
    fixed: judged.flatMap(({ finding, because }) => (because === undefined ? [finding] : [])).toSorted(byWeight),
    unsure: judged
      .flatMap(({ finding, because }) => (because === undefined ? [] : [{ ...finding, because }]))
      .toSorted(byWeight),
    changed: changed.toSorted(byWeight),
    unchanged: pairs.length - changed.length,
  };
}

function changesOf(before: SeenFinding, after: SeenFinding): readonly FieldChange[] {
  const state = ({ isIgnored }: SeenFinding) => (isIgnored ? 'ignored' : 'open');
  return [
    { field: 'state', before: state(before), after: state(after) },
    { field: 'severity', before: before.severity, after: after.severity },
    { field: 'confidence', before: before.confidence, after: after.confidence },
    { field: 'tier', before: before.tier, after: after.tier },
  ].filter((each) => each.before !== each.after && each.before !== '' && each.after !== '');
}

function byWeight(a: SeenFinding, b: SeenFinding): number {
  return (
    weightOf(a) - weightOf(b) ||
    compare(a.rule, b.rule) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function weightOf({ severity }: SeenFinding): number {
  return severity === 'unknown' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
