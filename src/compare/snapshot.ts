// What two documents are compared by: of a report or a bill of materials only what tells its entries apart and what can
// change. The documents themselves are let go of as soon as this is read out of them.

import type { Severity } from '../model/severity.ts';

export type Value = string | readonly string[];

/** One component, or several that are the same thing. */
export interface Entry {
  /** What it is told from others by: package URL without version, else type, scope and name. */
  readonly key: string;
  readonly type: string;
  readonly name: string;
  readonly scope: string;
  readonly purl: string | undefined;
  /** By name of the field, in the order of FIELDS, then `property …`; lists are sorted. */
  readonly fields: ReadonlyMap<string, Value>;
  /** Files and servers it stands at; a few of them where there are very many. */
  readonly paths: readonly string[];
  /** Who found it; empty where the document does not say. */
  readonly detectors: readonly string[];
  readonly edges: readonly Edge[];
}

export interface Edge {
  readonly type: string;
  /** Key of the other component. */
  readonly to: string;
}

export const FIELDS = [
  'version',
  'provider',
  'endpoint',
  'auth',
  'licence',
  'hash',
  'use',
  'capabilities',
  'flags',
  'risk',
  'occurrences',
] as const;
export type Field = (typeof FIELDS)[number];

export interface SeenFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity | 'unknown';
  readonly tier: string;
  readonly confidence: string;
  readonly category: string;
  readonly isIgnored: boolean;
  readonly message: string;
  readonly path: string;
  /** 0 where there is none. */
  readonly line: number;
}

export interface SeenScore {
  /** Null where too little could be looked at. */
  readonly overall: number | null;
  readonly grade: string;
  readonly version: number | undefined;
  /** Percent of the weight that could be looked at. */
  readonly evaluated: number | undefined;
  readonly categories: ReadonlyMap<string, number | null>;
  /** Points that the rules take away, by rule; the heaviest ten. */
  readonly contributors: ReadonlyMap<string, number>;
  /** Why it is not higher, whatever else is right. */
  readonly cap: { readonly at: number; readonly because: string } | undefined;
}

/** What was looked at; undefined where the document does not say. */
export interface Looked {
  readonly detectors: ReadonlySet<string> | undefined;
  readonly rules: ReadonlySet<string> | undefined;
  /** Why something at a path was not looked at, by path. */
  readonly gaps: ReadonlyMap<string, string>;
  /** How much was left out that the gaps do not name. */
  readonly unnamed: number;
  /** Folders of the repository; undefined where all of it, or nobody knows. */
  readonly folders: readonly string[] | undefined;
  /** Live servers that could be read. */
  readonly servers: ReadonlySet<string>;
  readonly percent: number | undefined;
  /** What does not stand in the document for its size, as a sentence. */
  readonly leftOut: string | undefined;
}

export interface Snapshot {
  /** As it was named on the command line. */
  readonly file: string;
  readonly format: 'report' | 'cyclonedx';
  readonly tool: { readonly name: string; readonly version: string } | undefined;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly findings: readonly SeenFinding[];
  readonly score: SeenScore | undefined;
  readonly looked: Looked;
}
