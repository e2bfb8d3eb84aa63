// What is always true of a kind of problem. How it is recognised is not here: that is rules/compile.ts.

import type { Confidence, Severity, Tier } from './severity.ts';

/** `pack/name`; the pack is the folder under `rules/`. */
export type RuleId = string;

export interface ExampleFile {
  /** Path the text pretends to have; it decides what kind of artifact it is. */
  readonly path: string;
  readonly text: string;
}

/** One example of a rule, as written in its file. */
export interface RuleExample extends ExampleFile {
  /** More files beside it, for what no single one shows. */
  readonly others?: readonly ExampleFile[];
  /** Only on good examples: why this near miss must stay silent. */
  readonly because?: string;
}

/** Ids per framework, keyed by the column names of `rules/frameworks/mappings.csv`. */
export type FrameworkIds = Readonly<Record<string, readonly string[]>>;

export interface RuleInfo {
  readonly id: RuleId;
  readonly title: string;
  /** Finding class: the key of `rules/frameworks/mappings.csv` from which all framework ids follow. */
  readonly class: string;
  /** `category` of that class, such as `execution`. */
  readonly category: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly tier: Tier;
  /** It tells what a change brings: of what was there before, or nobody knows since when, its findings are for context. */
  readonly isOfChanges?: true;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  readonly references: readonly string[];
  readonly frameworks: FrameworkIds;
}

/** Fake tokens are written split, so that nobody's push protection takes a rule file for a leak. */
const SPLIT = '{+}';

/** A text as it is matched: its pieces joined. */
export function joined(text: string): string {
  return text.replaceAll(SPLIT, '');
}

/** The text of an example's first file. */
export function joinedExample({ text }: RuleExample): string {
  return joined(text);
}

/** All files of an example, as they are scanned. */
export function exampleFiles({ path, text, others = [] }: RuleExample): readonly ExampleFile[] {
  return [{ path, text }, ...others].map((file) => ({ path: file.path, text: joined(file.text) }));
}

/** The example as it is shown: where pieces would join there is an ellipsis, and further files begin with their path. */
export function shownExample({ text, others = [] }: RuleExample): string {
  const further = others.map((file) => `\n… ${file.path}\n${file.text}`);
  return [text, ...further].join('').replaceAll(SPLIT, '…');
}
