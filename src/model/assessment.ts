// The scan result, judged. It wraps findings and never changes or drops one. The only input of reports.

import type { AttackPath } from './attack-path.ts';
import type { Compliance } from './compliance.ts';
import type { AssessedComponent, Component, Relationship } from './component.ts';
import type { Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';
import type { PolicyResult } from './policy.ts';
import type { RemoteFinding, RemoteRun } from './remote.ts';
import type { RuleId, RuleInfo } from './rule.ts';
import type { Timings } from './scan-result.ts';
import type { Score, ScoreDelta } from './score.ts';
import type { Tier } from './severity.ts';
import type { TargetInfo } from './target.ts';

/** `new` and `known` say whether the base has it; `open` when nothing was compared; `suppressed` when it was ignored. */
export const STATUSES = ['new', 'open', 'known', 'suppressed'] as const;
export type Status = (typeof STATUSES)[number];

export interface Suppression {
  readonly by: 'config' | 'inline' | 'baseline';
  readonly reason: string;
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Whether this pull request brought it. */
  readonly isAdded: boolean;
}

export interface AssessedFinding {
  readonly finding: Finding;
  readonly rule: RuleInfo;
  /** Tier after the context of use; never above the finding's own. */
  readonly tier: Tier;
  /** Why the tier differs from the rule's, if it does. */
  readonly tierReason?: string;
  /** 16 hex digits; the same for the same problem wherever its lines and files move. */
  readonly fingerprint: string;
  readonly status: Status;
  /** Why it is `known`, when that is not because the base has it. */
  readonly statusReason?: string;
  readonly suppression?: Suppression;
  /** Whether it made the verdict fail. */
  readonly isGating: boolean;
  /** Whether the display filters (`min-severity`, `min-confidence`, tier) leave it for people to see. */
  readonly isShown: boolean;
  /** The exact line that ignores this finding when pasted into `bartizan.yml` below `ignore:`. */
  readonly ignoreLine: string;
  /**
   * Other places of the same secret value with the same status, in order of weight. Each was judged on its own, is counted
   * and shown as a place of this one only, and takes its lead when that is ignored.
   */
  readonly copies?: readonly AssessedFinding[];
}

/** A finding of a service: it never gates, is never scored and never compared. */
export interface AssessedRemoteFinding {
  readonly finding: RemoteFinding;
  readonly suppression?: Suppression;
  /** Whether `min-severity` leaves it for people to see, and nobody ignored it. */
  readonly isShown: boolean;
  readonly ignoreLine: string;
}

export interface AssessedRemoteRun extends Omit<RemoteRun, 'findings'> {
  /** Worst first, as told else. */
  readonly findings: readonly AssessedRemoteFinding[];
}

/** How the result was compared, if it was. */
export interface Comparison {
  readonly kind: 'base' | 'none' | 'impossible';
  /** Full commit id of the base. */
  readonly base?: string;
  /** What the user called it: a branch, `the base of this pull request`. */
  readonly baseName?: string;
  /** Why it was not possible, and what to set. */
  readonly detail?: string;
  readonly newCount: number;
  readonly knownCount: number;
  readonly fixedCount: number;
}

export const VERDICT_STATUSES = ['pass', 'warn', 'fail', 'none'] as const;

/**
 * `warn`: nothing failed, but the run was incomplete or only reports. `none`: there was nothing to judge.
 */
export interface Verdict {
  readonly status: (typeof VERDICT_STATUSES)[number];
  /** One line for people, such as "Failed: 2 new findings ≥ high; 11 older not counted". */
  readonly reason: string;
  /** What the verdict would be with the settings this pull request brings, where they differ. */
  readonly afterMerge?: string;
}

export interface Assessment {
  readonly tool: { readonly name: 'bartizan'; readonly version: string };
  readonly targets: readonly TargetInfo[];
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Those that had something to look at: that they found nothing says something. */
  readonly applied: ReadonlySet<RuleId>;
  /** Gating first, then by status, tier, severity, confidence, path and line. */
  readonly findings: readonly AssessedFinding[];
  readonly comparison: Comparison;
  readonly verdict: Verdict;
  readonly score: Score;
  /** The score beside that of the base; undefined when nothing was compared. */
  readonly delta?: ScoreDelta;
  /** What this change adds and which paths it completes, or what there is, in one or two sentences; empty when there is nothing to say. */
  readonly sentence: string;
  /** In the order of `Inventory`. */
  readonly components: readonly AssessedComponent[];
  readonly relationships: readonly Relationship[];
  /** What the base has and this does not, as far as both were looked at. */
  readonly removedComponents: readonly Component[];
  /** Worst first. */
  readonly attackPaths: readonly AttackPath[];
  /** Policies, then compliance rules of the config, each in its order. */
  readonly policies: readonly PolicyResult[];
  /** What all that has to say of the controls of frameworks; worked out when it is first read. */
  readonly compliance: Compliance;
  readonly coverage: Coverage;
  /** What hosted services said; empty where none was asked. */
  readonly remote: readonly AssessedRemoteRun[];
  readonly notices: readonly Notice[];
  readonly timings: Timings;
}
