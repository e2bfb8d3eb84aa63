// A rule as data: what the loader makes of YAML, what packs.json holds, what compile.ts turns into a matcher.

import type { Condition } from '../lib/condition.ts';
import type { PlainValue } from '../lib/document-edit.ts';
import type { AdvisoryGrade } from '../model/advisory.ts';
import type { ArtifactKind, SegmentRole } from '../model/artifact.ts';
import type { Origin, Sink } from '../model/flow.ts';
import type { PostureName } from '../model/posture.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { ChecksumName } from './checksums.ts';
import type { StructureName } from './structures.ts';
import type { Reach } from './widths.ts';

export interface KeywordDefinition {
  readonly text: string;
  readonly isCaseSensitive: boolean;
}

export type CheckDefinition =
  /** Shannon entropy of the secret (or the match) in bits per character, at least. */
  | { readonly entropy: number }
  /** Different characters in it, at least. */
  | { readonly distinct: number }
  /** It holds a digit; asked for on bytes, so that names in code cost nothing. */
  | { readonly digit: true }
  /** Its characters are as varied as random ones. */
  | { readonly random: true }
  /** A checksum of the issuer: holding proves the finding, failing lowers it to an example. */
  | { readonly checksum: ChecksumName }
  /** What the value says of itself once it is taken apart. */
  | { readonly structure: StructureName }
  /** Not a placeholder such as `xxxx`, `your-key-here`, `${VAR}`, `EXAMPLE`. */
  | { readonly notPlaceholder: true }
  /** Not made of words, as a name or a message is. */
  | { readonly notWords: true }
  /** The expression matches within so many bytes before or after. */
  | { readonly near: { readonly regex: string; readonly within: number } }
  /** The expression does not match there. */
  | { readonly notNear: { readonly regex: string; readonly within: number } };

export interface TextMatchDefinition {
  readonly any: readonly KeywordDefinition[];
  readonly regex?: string;
  readonly before?: string;
  /** Flags of both expressions: `i`, `s`, `m`. */
  readonly flags: string;
  readonly checks: readonly CheckDefinition[];
  /** What `regex` looks at. */
  readonly reach: Reach;
}

export interface DocumentMatchDefinition {
  readonly select: string;
  readonly when?: Condition;
  /** Whether the selected value is a secret: masked everywhere. */
  readonly isSecret: boolean;
}

export interface FlowMatchDefinition {
  readonly from: readonly Origin[];
  readonly to: readonly Sink[];
  /** Whether it is about what exists to run what it is given, or about everything else. */
  readonly isByDesign: boolean;
}

export type MatchDefinition =
  | { readonly text: TextMatchDefinition }
  | { readonly document: DocumentMatchDefinition }
  /** Decided in code by the detector of that name. */
  | { readonly detector: string }
  /** Decided by the analysis of source code. */
  | { readonly flow: FlowMatchDefinition }
  /** Told by the same analysis: calls that leave one of these open. */
  | { readonly posture: readonly PostureName[] }
  /** Told by advisories on packages, where the user wants them looked up: problems of these grades. */
  | { readonly advisory: readonly AdvisoryGrade[] };

/** A machine fix of one line: what `find` matches once in it becomes `with`, in which `$<name>` is a group. */
export interface LineEdit {
  readonly find: string;
  readonly with: string;
}

/**
 * Of a document: where `at` selects (what the finding stands on, unless given), as far as that is about the finding; of scalars those
 * that `is` matches, of maps those whose keys are as `when` says. With `of`, `at` begins at what that selects around the finding, whose text
 * does not match `unless`. One of: it, or what `key` names below it, becomes `set`; it goes; of its text `find` becomes `with`.
 */
export interface DocumentEdit {
  readonly at?: string | undefined;
  readonly of?: string | undefined;
  readonly unless?: string | undefined;
  readonly is?: string | undefined;
  readonly when?: Readonly<Record<string, string>> | undefined;
  readonly key?: string | undefined;
  readonly set?: PlainValue;
  readonly remove?: true;
  readonly find?: string;
  readonly with?: string;
}

/** Worked out by code. */
export interface MenderEdit {
  readonly mend: MenderName;
}

export type EditDefinition = (LineEdit | DocumentEdit | MenderEdit) & {
  /** It may be made unasked; yes, unless said. */
  readonly safe?: boolean | undefined;
};

export const MENDERS = ['argument-vector', 'containment', 'encryption', 'environment-reference'] as const;
export type MenderName = (typeof MENDERS)[number];

export interface RuleDefinition {
  readonly info: RuleInfo;
  /** Sentence about one occurrence, with `{place}` and `{match}`; the rule's `what` when there is none. */
  readonly message: string;
  readonly where: {
    readonly kinds?: readonly ArtifactKind[];
    readonly roles: readonly SegmentRole[];
    readonly paths?: readonly string[];
  };
  readonly match: MatchDefinition;
  readonly edits?: readonly EditDefinition[];
  /** Whether it came from a user's pack: its expressions are bounded in window and time. */
  readonly isForeign: boolean;
}

/** What a finding class implies, from `rules/frameworks/mappings.csv`. */
export interface ClassInfo {
  readonly title: string;
  readonly category: string;
  readonly frameworks: Readonly<Record<string, readonly string[]>>;
}

/** The built-in rules. */
export interface Packs {
  readonly rules: readonly RuleDefinition[];
  readonly classes: Readonly<Record<string, ClassInfo>>;
}
