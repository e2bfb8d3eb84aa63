// One occurrence of a rule, captured while the artifact's bytes were there. All text in it is redacted.

import type { Use } from './artifact.ts';
import type { Fix } from './fix.ts';
import type { FlowStep } from './flow.ts';
import type { Location } from './location.ts';
import type { RuleId } from './rule.ts';
import type { Confidence, Severity, Tier } from './severity.ts';

/** An ignore marker found in a comment beside the finding. It is only a claim; assess/suppress decides. */
export interface InlineMarker {
  readonly line: number;
  readonly reason: string;
}

export interface Finding {
  readonly ruleId: RuleId;
  /** What was found here, in one sentence; what follows from it is the rule's `why`. */
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly tier: Tier;
  /** What the artifact is there for; `runtime` unless the path says test, example, docs or vendored. */
  readonly use: Use;
  /** The first one is where the problem is caused. Never empty. */
  readonly locations: readonly [Location, ...Location[]];
  /** The way of a text from who decides over it to here, in order; the last step is the first location. */
  readonly flow?: readonly FlowStep[];
  /** It stands in what a compiler or bundler made, by its own word: the sources of it may be there as well. */
  readonly isBuilt?: true;
  /** The matched text and what else proves the finding, each one line, redacted and made visible. */
  readonly evidence: readonly string[];
  /** Identity without path and line: see `fingerprintOf` in assess/fingerprint.ts. */
  readonly identity: {
    /** Logical place (server, tool, key name); empty where the artifact has none. */
    readonly place: string;
    /** Hash of the normalised evidence; for secrets always empty, since a hash would let people test guesses. */
    readonly evidence: string;
    /** Keyed hash of a secret's value, for comparing two scans of one run in memory. Never written anywhere. */
    readonly secret?: string;
  };
  /** Set when the value itself proves the finding (a checksum holds), so that context of use does not lower it. */
  readonly proven: boolean;
  readonly marker?: InlineMarker;
  /** The comment to paste to ignore this one, where the format has comments. */
  readonly inlineIgnore?: string;
  /** What takes it away, where a machine can; of the file of the first location. */
  readonly fix?: Fix;
  /** Lines of ours that replace exactly these of the first location; only of a safe fix that was proved. */
  readonly suggestion?: { readonly startLine: number; readonly endLine: number; readonly lines: readonly string[] };
}
