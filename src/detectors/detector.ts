// The interface of a detector: code that looks at one artifact at a time and reports. It never touches disk or network,
// and `report` is its only way to make a finding.

import type { Artifact } from '../artifacts/artifact.ts';
import type { Occurrence } from '../artifacts/capture.ts';
import type { Segments } from '../artifacts/segment.ts';
import type { Keyword } from '../match/keyword.ts';
import type { CompiledRule } from '../rules/compile.ts';

/** One keyword occurrence in the artifact's bytes. */
export interface Hit {
  /** Index into the detector's own `keywords`. */
  readonly keyword: number;
  readonly offset: number;
}

export interface Visit {
  readonly artifact: Artifact;
  /** Made when first asked for: carrying them may mean parsing a document. */
  readonly segments: Segments;
  /** Occurrences of this detector's keywords in the artifact's bytes, by offset. */
  readonly hits: readonly Hit[];
  /** Hits of this detector's keywords in a segment's own bytes. */
  readonly hitsIn: (bytes: Buffer) => readonly Hit[];
  readonly report: (occurrence: Occurrence) => void;
  /** Something in the artifact could not be looked at. */
  readonly gap: (detail: string) => void;
}

export interface Detector {
  readonly name: string;
  /** Keywords the engine looks for on its behalf; those of the built-in rules are laid out at build time (keywords.ts). */
  readonly keywords: readonly Keyword[];
  /** Whether the artifact is worth a visit; asked before anything is decoded. */
  appliesTo(artifact: Artifact, hits: readonly Hit[]): boolean;
  detect(visit: Visit): void;
}

/** Makes a detector for the rules of this scan; undefined when none of them is its business. */
export type DetectorFactory = (rules: readonly CompiledRule[]) => Detector | undefined;
