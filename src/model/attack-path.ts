// How a text of a stranger can come to do harm: a way through the components, worked out without running anything.

import type { Severity } from './severity.ts';

export interface AttackStep {
  /** Id of a component; absent for what is outside, such as the web. */
  readonly component?: string;
  /** What it is called, for people. */
  readonly name: string;
  /** What happens here, in a few words. */
  readonly what: string;
}

export interface AttackPath {
  /** 16 hex digits; the same for the same way wherever its lines move. */
  readonly id: string;
  /** Such as "web content" and "a shell". */
  readonly source: string;
  readonly sink: string;
  /** What holds both ends in one reach, as people call it: "agent `helper`". */
  readonly carrier: string;
  readonly severity: Severity;
  /** From the outside to the harm. */
  readonly steps: readonly AttackStep[];
  /** The single change that breaks it, as an order: "remove tool `run` from agent `helper`". */
  readonly cut: string;
  /** The same as the beginning of a sentence that ends in "breaks it": "removing tool `run`". */
  readonly cutting: string;
  /** Id of the component that the cut is about, if it is about one. */
  readonly cutComponent?: string;
  /** Fingerprints of the findings on the way. */
  readonly findings: readonly string[];
  readonly status: 'new' | 'open' | 'known';
}
