// What was and was not looked at, and why. A part of every result: no finding means nothing without it.

export const GAP_REASONS = [
  'unreadable',
  'vanished',
  'too-large',
  'unparsable',
  'too-deep',
  'symlink',
  'submodule',
  'pointer',
  'binary',
  'excluded',
  'detector-failed',
  'time-limit',
  'not-supported',
  'server-unreachable',
  'server-in-part',
  'repository-unreachable',
  'remote-incomplete',
  'advisories-unasked',
  'advisories-unanswered',
] as const;
export type GapReason = (typeof GAP_REASONS)[number];

/** One thing that was not, or not wholly, looked at. */
export interface Gap {
  readonly target: string;
  readonly path: string;
  readonly reason: GapReason;
  /** A sentence for people: what was left out and what they can do. */
  readonly detail: string;
  /** Of a symlink: where it points, as written, and whether that is outside the tree. */
  readonly link?: { readonly to: string; readonly isOutside: boolean };
}

/** Gaps that mean something a user relies on was missed; the others (binary files, excludes) are by intent. */
const MISSED: ReadonlySet<GapReason> = new Set<GapReason>([
  'unreadable',
  'vanished',
  'too-large',
  'unparsable',
  'too-deep',
  'detector-failed',
  'time-limit',
  'not-supported',
  'server-unreachable',
  'server-in-part',
  'repository-unreachable',
  'remote-incomplete',
  'advisories-unanswered',
]);

export function isMissed(gap: Gap): boolean {
  return MISSED.has(gap.reason);
}

/** What of the source code was analysed. */
export interface CodeCoverage {
  /** Files that were parsed, by why: they register tools, ask a model, are imported by those. */
  readonly parsed: Readonly<Record<string, number>>;
  readonly functions: number;
  readonly tools: number;
}

export interface Coverage {
  /** Files listed, after excludes. */
  readonly filesListed: number;
  /** Files whose every byte was looked at. */
  readonly filesWhole: number;
  readonly bytes: number;
  /** How many artifacts of each kind were looked at. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Every gap that counts as missed, and up to a hundred examples of each other reason. */
  readonly gaps: readonly Gap[];
  /** How many gaps there are per reason, examples or not. */
  readonly gapCounts: Readonly<Partial<Record<GapReason, number>>>;
  /** Whole percent of what should have been looked at, rounded down; null when there was nothing to look at. */
  readonly percent: number | null;
  /** Undefined when no source code was worth it, or no rule asked. */
  readonly code?: CodeCoverage;
  /** Those that declare components and took part, sorted: what none of them looks for is not gone because it is not there. */
  readonly detectors?: readonly string[];
}
