// What knows advisories: an API that is asked, or a database that is read. Both answer for packages by name and version, and
// say of which they could not.

import type { Advisory } from './record.ts';

export interface NamedVersion {
  /** As OSV writes it. */
  readonly ecosystem: string;
  /** As its registry knows it. */
  readonly name: string;
  readonly version: string;
}

/** Packages nothing is known of, and a sentence on why. */
export interface Unanswered {
  readonly packages: readonly NamedVersion[];
  readonly detail: string;
}

export interface Candidate {
  readonly advisory: Advisory;
  /** Whether it is known to be about this version; else it speaks of the package, and its ranges decide. */
  readonly isMatched: boolean;
}

/** Keeps bytes between runs; both may fail without harm. */
export interface Keep {
  get(key: string): Buffer | undefined;
  put(key: string, bytes: Buffer): void;
}

export interface Answer {
  /** For each package, in the order they were asked. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly unanswered: readonly Unanswered[];
}

export interface AdvisorySource {
  /** Never throws for what a service or a database does. */
  lookUp(packages: readonly NamedVersion[]): Promise<Answer>;
  /** Whom it contacted and what with, or what it read, as a sentence; undefined when it did nothing. */
  told(): string | undefined;
  close(): void;
}
