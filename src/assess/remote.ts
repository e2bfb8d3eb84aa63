// What hosted services told, beside our own findings: it can be ignored as ours can, and is filtered for people by severity. It
// takes no part in gate, score, comparison, compliance or policies, since it is not there in a list with what does.

import { matchesGlob } from '../lib/glob.ts';
import type { AssessedRemoteRun, Suppression } from '../model/assessment.ts';
import type { RemoteFinding, RemoteRun } from '../model/remote.ts';
import { isAtLeastSeverity, SEVERITIES, type Severity } from '../model/severity.ts';
import type { SuppressOptions } from './suppress.ts';

export function assessRemote(
  runs: readonly RemoteRun[],
  options: Pick<SuppressOptions, 'ignores' | 'today'>,
  minSeverity: Severity,
): readonly AssessedRemoteRun[] {
  return runs.map((run) => ({
    ...run,
    findings: run.findings
      .map((finding) => {
        const suppression = suppressionOf(finding, options);
        return {
          finding,
          ...(suppression && { suppression }),
          isShown: !suppression && isAtLeastSeverity(finding.severity, minSeverity),
          ignoreLine: `- { rule: ${finding.ruleId}, fingerprint: "${finding.fingerprint}", reason: "…" }`,
        };
      })
      .toSorted((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity)),
  }));
}

/** An ignore of a path says nothing of what has none. */
function suppressionOf(
  { ruleId, fingerprint }: RemoteFinding,
  { ignores, today }: Pick<SuppressOptions, 'ignores' | 'today'>,
): Suppression | undefined {
  const found = ignores.find(
    ({ entry }) =>
      entry.path === undefined &&
      (entry.until === undefined || entry.until >= today) &&
      (entry.rule === undefined || matchesGlob(ruleId, entry.rule)) &&
      (entry.fingerprint === undefined || fingerprint.startsWith(entry.fingerprint)),
  );
  if (!found) return undefined;
  const { reason, until } = found.entry;
  return { by: 'config', reason, isAdded: found.isAdded, ...(until !== undefined && { until }) };
}
