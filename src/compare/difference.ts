// What differs between two documents, as data: what the text, the JSON and the Markdown of `bartizan diff` are made of.

import type { SeenFinding, Snapshot, Value } from './snapshot.ts';

export interface Difference {
  readonly a: Snapshot;
  readonly b: Snapshot;
  /** Undefined where one of them has none. */
  readonly score: ScoreChange | undefined;
  readonly components: {
    readonly added: readonly Appeared[];
    readonly removed: readonly Named[];
    /** In the first only, of which nobody can say that they are gone. */
    readonly unsure: readonly Unsure[];
    readonly changed: readonly Changed[];
    readonly unchanged: number;
  };
  readonly findings: {
    readonly new: readonly (SeenFinding & { readonly because?: string })[];
    readonly fixed: readonly SeenFinding[];
    readonly unsure: readonly (SeenFinding & { readonly because: string })[];
    readonly changed: readonly (SeenFinding & { readonly changes: readonly FieldChange[] })[];
    readonly unchanged: number;
  };
  /** Sentences on what the comparison is worth. */
  readonly notices: readonly string[];
}

export interface Named {
  readonly type: string;
  readonly name: string;
  readonly scope: string;
  readonly purl: string | undefined;
  readonly version: Value | undefined;
  readonly provider: Value | undefined;
  readonly paths: readonly string[];
}

export interface Appeared extends Named {
  /** Why it may have been there before. */
  readonly because?: string;
}

export interface Unsure extends Named {
  readonly because: string;
}

export interface Changed extends Named {
  readonly changes: readonly FieldChange[];
  /** Why what it has lost is not told. */
  readonly because?: string;
}

/** Absent is undefined. */
export interface FieldChange {
  readonly field: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

export interface ScoreChange {
  readonly before: { readonly overall: number | null; readonly grade: string };
  readonly after: { readonly overall: number | null; readonly grade: string };
  /** Undefined where they cannot be set against each other. */
  readonly points: number | undefined;
  readonly categories: readonly {
    readonly category: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  readonly reasons: readonly string[];
}
