// What a scan gives: everything the later stages need, so that none of them goes back to the files.

import type { Inventory } from './component.ts';
import type { Coverage } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { Notice } from './notice.ts';
import type { ResolvedPackage } from './package.ts';
import type { Registered } from './registered.ts';
import type { RuleId, RuleInfo } from './rule.ts';
import type { TargetInfo } from './target.ts';

/** Milliseconds by phase, for `--verbose`; `first byte` is counted from the start of the process. */
export type Timings = Readonly<Record<string, number>>;

export interface ScanResult {
  readonly targets: readonly TargetInfo[];
  /** The rules that took part, by id. */
  readonly rules: ReadonlyMap<string, RuleInfo>;
  /** Those that had something to look at: that they found nothing says something. */
  readonly applied: ReadonlySet<RuleId>;
  /** Those whose subject is there, but out of reach of this scan: that they found nothing says nothing. */
  readonly unlooked: ReadonlySet<RuleId>;
  /** In order of target, path, position, rule. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** The AI bill of materials, as the detectors declared it. */
  readonly inventory: Inventory;
  readonly notices: readonly Notice[];
  readonly timings: Timings;
  /** What source code registers for models and clients, in order of target, path, position. */
  readonly registered: readonly Registered[];
  /** Files at which the analysis of source code began: the base is analysed from the same. */
  readonly analysed: readonly { readonly target: string; readonly path: string }[];
  /** What lockfiles and manifests that pin resolve, in order of ecosystem, name, version. */
  readonly packages: readonly ResolvedPackage[];
}
