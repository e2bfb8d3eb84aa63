// The verdict: computed once, explained in one line. Only gate-tier findings can fail a run.

import type { FailOn } from '../config/settings.ts';
import { cut } from '../lib/escape.ts';
import type { AssessedFinding, Comparison, Verdict } from '../model/assessment.ts';
import { type Coverage, isMissed } from '../model/coverage.ts';
import type { PolicyResult } from '../model/policy.ts';
import { type Confidence, isAtLeastConfidence, isAtLeastSeverity, type Severity } from '../model/severity.ts';

export interface GatePolicy {
  /** `listed`: only what no default may pass (drift, known-malicious packages, poisoned live definitions). */
  readonly failOn: FailOn | 'listed';
  readonly minConfidence: Confidence;
  readonly newOnly: boolean;
  readonly incomplete: 'warn' | 'fail';
  /** Why this run can only report, whatever it finds. */
  readonly reportsOnly?: string;
  /** On events where nothing fails, unless somebody says otherwise. */
  readonly arePoliciesAdvice?: boolean;
}

/** Rules that fail a run even where nothing is compared and nobody waits. */
const LISTED = /^(?:pin\/|deps\/malicious|config\/malicious-package$)/;

/** So does what a live server tells a model: it is what every user of the server gets today. */
function isListed({ rule, isLive }: Gated): boolean {
  return LISTED.test(rule.id) || (isLive === true && rule.category === 'prompt');
}

export type Gated = Pick<AssessedFinding, 'tier' | 'status' | 'rule'> & {
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Whether a live server shows it, or a snapshot of one. */
  readonly isLive?: boolean;
  /** Why it is `known`, when that is not because the base has it. */
  readonly statusReason?: string;
};

/** Whether one finding fails a run under a policy that is allowed to fail. */
export function isGating(finding: Gated, policy: GatePolicy): boolean {
  if (finding.tier !== 'gate' || finding.status === 'suppressed') return false;
  if (policy.newOnly && finding.status === 'known') return false;
  if (policy.failOn === 'none') return false;
  if (policy.failOn === 'listed') return isListed(finding);
  return (
    isAtLeastSeverity(finding.severity, policy.failOn) && isAtLeastConfidence(finding.confidence, policy.minConfidence)
  );
}

export function verdictOf(
  findings: readonly Gated[],
  policy: GatePolicy,
  coverage: Coverage,
  comparison: Comparison,
  policies: readonly PolicyResult[] = [],
): Verdict {
  const gating = findings.filter((finding) => isGating(finding, policy));
  // An archive can be told of that gave nothing to look at: it is a bomb.
  if (gating.length === 0) {
    if (coverage.filesListed === 0) return { status: 'none', reason: 'No verdict: there was nothing to look at.' };
    if (coverage.percent === 0 && coverage.bytes === 0)
      return { status: 'none', reason: 'No verdict: nothing could be looked at.' };
  }
  const missed = coverage.gaps.filter(isMissed).length;
  const open = findings.filter(({ status }) => status === 'open' || status === 'new').length;
  const violated = policy.arePoliciesAdvice ? [] : policies.filter(({ isGating: fails }) => fails);
  const isFailing = gating.length + violated.length > 0;
  const found = [
    ...(gating.length > 0 ? [describe(gating, findings, policy)] : []),
    ...(violated.length > 0 ? [policiesInBrief(violated)] : []),
  ].join('; ');
  if (policy.reportsOnly !== undefined)
    return {
      status: 'warn',
      reason: `Only reporting: ${policy.reportsOnly}. ${isFailing ? `Would fail: ${found}` : 'Nothing would fail.'}`,
    };
  if (isFailing) return { status: 'fail', reason: `Failed: ${found}` };
  if (missed > 0 && policy.incomplete === 'fail')
    return {
      status: 'fail',
      reason: `Failed: ${count(missed, 'thing')} could not be looked at, and incomplete is fail`,
    };
  const unkept = unkeptInBrief(policies);
  if (policy.failOn === 'none' && open > 0)
    return { status: 'warn', reason: `Only reporting, since fail-on is none: ${count(open, 'finding')}${unkept}` };
  const isKept = policies.length > 0 && policies.every(({ status }) => status === 'pass');
  const kept = isKept ? `; ${policies.length === 1 ? '1 policy' : `${policies.length} policies`} kept` : unkept;
  const passed = `Passed: ${nothing(findings, policy, comparison)}${kept}`;
  if (missed > 0) return { status: 'warn', reason: `${passed}; ${count(missed, 'thing')} could not be looked at` };
  // What could not be known is no pass, and nobody's fault either.
  return { status: policies.some(({ status }) => status === 'unknown') ? 'warn' : 'pass', reason: passed };
}

const NAME = 80;

/** The first policy that fails, what came of it, and how many more there are. */
function policiesInBrief([first, ...others]: readonly PolicyResult[]): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `; ${others.length} more not kept`;
  return `${titleOf(first)}: ${first.reason}${more}`;
}

/** Policies that are not kept but fail nothing, or of which nobody can say. */
function unkeptInBrief(policies: readonly PolicyResult[]): string {
  const unkept = policies.filter(({ status }) => status !== 'pass' && status !== 'skipped');
  return unkept.length === 0 ? '' : `; not failing: ${policiesInBrief(unkept)}`;
}

function titleOf({ kind, name, status, at }: PolicyResult): string {
  return `${kind} "${cut(name, NAME)}"${status === 'error' ? ` (${at.path}:${at.line})` : ''}`;
}

function describe(gating: readonly Gated[], all: readonly Gated[], policy: GatePolicy): string {
  const older = all.filter(({ status, tier }) => status === 'known' && tier === 'gate');
  const kind = policy.newOnly ? 'new finding' : 'finding';
  const limit = policy.failOn === 'listed' || policy.failOn === 'none' ? '' : ` ≥ ${policy.failOn}`;
  return `${count(gating.length, kind)}${limit}${policy.newOnly ? notCounted(older, older.length) : ''}`;
}

function nothing(all: readonly Gated[], policy: GatePolicy, comparison: Comparison): string {
  const open = all.filter(({ status }) => status === 'open' || status === 'new').length;
  const limit =
    policy.failOn === 'none'
      ? 'fail-on is none'
      : policy.failOn === 'listed'
        ? 'no drift, nothing known to be malicious, no poisoned server'
        : `no ${policy.newOnly ? 'new ' : ''}finding ≥ ${policy.failOn}`;
  const older = notCounted(all, comparison.knownCount);
  return open === 0 && comparison.knownCount === 0 ? 'nothing found' : `${limit}${older}`;
}

/** What the base has, and what is known for another reason, with it. */
function notCounted(findings: readonly Gated[], known: number): string {
  const reasons = new Map<string, number>();
  for (const { status, statusReason } of findings)
    if (status === 'known' && statusReason !== undefined)
      reasons.set(statusReason, (reasons.get(statusReason) ?? 0) + 1);
  const older = known - [...reasons.values()].reduce((sum, each) => sum + each, 0);
  return [
    ...(older > 0 ? [`; ${older} older not counted`] : []),
    ...[...reasons].map(([reason, number]) => `; ${number} ${reason}`),
  ].join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
