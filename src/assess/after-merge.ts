// The verdict under the settings that a pull request brings: what they exclude, disable, ignore and weigh otherwise. It
// counts what this run found; what the base's settings left out was not looked at.

import type { Settings } from '../config/settings.ts';
import { judgementOnly } from '../config/trust.ts';
import { matchesGlob } from '../lib/glob.ts';
import type { Comparison, Status, Suppression } from '../model/assessment.ts';
import type { Coverage } from '../model/coverage.ts';
import type { Score } from '../model/score.ts';
import { leadsOf } from './copies.ts';
import { type Gated, type GatePolicy, verdictOf } from './gate.ts';
import { evaluatePolicies, type PolicySubjects } from './policy.ts';
import type { Scored } from './score.ts';
import { type Candidate, isIgnoredBy } from './suppress.ts';

export interface Settled {
  readonly candidate: Candidate;
  readonly gated: Gated;
  /** Status if nothing ignored it. */
  readonly bare: Status;
  readonly suppression: Suppression | undefined;
}

export interface AfterMergeOptions {
  readonly settings: Settings;
  readonly gate: GatePolicy;
  readonly today: string;
  /** What its policies judge beside the findings. */
  readonly subjects: PolicySubjects;
  readonly scoreOf: (findings: readonly Scored[]) => Score;
}

export function verdictAfterMerge(
  settled: readonly Settled[],
  { settings, gate, today, subjects, scoreOf }: AfterMergeOptions,
  coverage: Coverage,
  comparison: Comparison,
): string {
  const judging = judgementOnly(settings);
  const { exclude = [], include = [], disabledRules = [], severities = {}, ignore = [] } = judging;
  const kept = settled.filter(({ candidate: { configPath, rule } }) => {
    if (exclude.some((glob) => matchesGlob(configPath, glob))) return false;
    if (include.length > 0 && !include.some((glob) => matchesGlob(configPath, glob))) return false;
    return !disabledRules.some((glob) => matchesGlob(rule.id, glob));
  });
  const weighed = kept.map(({ candidate, gated, bare, suppression }) => {
    const isIgnored =
      (suppression && suppression.by !== 'config') || ignore.some((entry) => isIgnoredBy(entry, candidate, today));
    const severity = severities[gated.rule.id] ?? gated.severity;
    const status: Status = isIgnored ? 'suppressed' : bare;
    const { finding, fingerprint } = candidate;
    return { ...gated, finding, fingerprint, status, severity, suppression: undefined };
  });
  // What is ignored then may be another place of a secret than now.
  const counted = leadsOf(weighed).map(({ lead }) => lead);
  const isAsked = [...(judging.policies ?? []), ...(judging.complianceRules ?? [])].length > 0;
  const policies = isAsked
    ? evaluatePolicies(judging, { ...subjects, findings: counted, score: scoreOf(counted) }, { today, gate })
    : [];
  return verdictOf(counted, gate, coverage, comparison, policies).reason;
}
