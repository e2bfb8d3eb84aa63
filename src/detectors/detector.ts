// The interfaces of detectors: code that looks at one artifact at a time, or at what the analysis of a whole target gave,
// and reports findings and components. It never touches disk or network; `report` is its only way to make a finding, `declare`
// its only way to make a component.

import type { Artifact } from '../artifacts/artifact.ts';
import type { Occurrence } from '../artifacts/capture.ts';
import type { ComponentClaim, RelationClaim } from '../artifacts/inventory-book.ts';
import type { LockFile } from '../artifacts/lock.ts';
import type { LockedPackage } from '../artifacts/packages/extraction.ts';
import type { Segments } from '../artifacts/segment.ts';
import type { CodeAnalysis, FlowStep, Registered } from '../code/flow.ts';
import type { Keyword } from '../match/keyword.ts';
import type { GapReason } from '../model/coverage.ts';
import type { Confidence, Tier } from '../model/severity.ts';
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
  /** An entry of the bill of materials, and how it hangs together with others, whichever file declares those. */
  readonly declare: (component: ComponentClaim) => void;
  readonly relate: (relation: RelationClaim) => void;
  /** What a lockfile resolves. */
  readonly resolve: (packages: readonly LockedPackage[]) => void;
  /** Something in the artifact could not be looked at. */
  readonly gap: (detail: string, reason?: GapReason) => void;
}

export interface Detector {
  readonly name: string;
  /** Keywords the engine looks for on its behalf; those of the built-in rules are laid out at build time (keywords.ts). */
  readonly keywords: readonly Keyword[];
  /** Whether the artifact is worth a visit; asked before anything is decoded. */
  appliesTo(artifact: Artifact, hits: readonly Hit[]): boolean;
  detect(visit: Visit): void;
  /** Asked last, with what all detectors have reported of the artifact. */
  conclude?(visit: Visit, found: readonly Occurrence[]): void;
}

/** Makes a detector for the rules of this scan; undefined when none of them is its business. */
export type DetectorFactory = (rules: readonly CompiledRule[]) => Detector | undefined;

/** What a project detector found. Places are UTF-16 offsets in the text of a file: its bytes are read again for the finding. */
export interface ProjectOccurrence {
  readonly rule: CompiledRule;
  readonly path: string;
  readonly at: number;
  readonly to: number;
  /** From source to sink. */
  readonly steps: readonly FlowStep[];
  /** Logical place, such as `tool git_log / argument branch`. */
  readonly place: string;
  readonly message: string;
  /** What tells it from others of its place, whatever the code around it looks like. */
  readonly identity: string;
  /** One phrase each, shown with what was found. */
  readonly notes: readonly string[];
  readonly confidence: Confidence;
  /** Lower than the rule's, for this one. */
  readonly tier?: Tier;
}

/** A component in source code. Places as of a `ProjectOccurrence`. */
export interface ProjectClaim extends Omit<ComponentClaim, 'range' | 'extent'> {
  readonly path: string;
  readonly at: number;
  readonly to: number;
  /** All of it, if that is more. */
  readonly extent?: { readonly at: number; readonly to: number } | undefined;
}

/** The lock that lies in the target, and what its packages register now. */
export interface LockedSource {
  readonly lock: LockFile;
  /** The lock's own text, for places in it. */
  readonly text: string;
  /** By the folder of the package. */
  readonly packages: ReadonlyMap<string, readonly Registered[]>;
  /** Whether everything that is registered was read; else what is missing may be there. */
  readonly isWhole: boolean;
}

export interface ProjectVisit {
  readonly analysis: CodeAnalysis;
  /** Folder of the nearest manifest above a file; empty at the top of the target. */
  readonly packageOf: (path: string) => string;
  /** Undefined where there is none, or it has nothing of source code. */
  readonly locked?: LockedSource | undefined;
  readonly report: (occurrence: ProjectOccurrence) => void;
  readonly declare: (component: ProjectClaim) => void;
  readonly relate: (relation: RelationClaim) => void;
}

/** Looks at a target once all its files were visited. */
export interface ProjectDetector {
  readonly name: string;
  detect(visit: ProjectVisit): void;
}

export type ProjectDetectorFactory = (rules: readonly CompiledRule[]) => ProjectDetector | undefined;
