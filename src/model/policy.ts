// What came of one policy or compliance rule of a config. Its words are foreign text: reports escape them.

import type { Position } from './location.ts';
import type { Severity } from './severity.ts';

/**
 * `error`: it could not be evaluated, which fails the run. `unknown`: it asks for a value that this run does not have.
 * `skipped`: it is about what is new, and nothing was compared.
 */
export const POLICY_STATUSES = ['pass', 'fail', 'error', 'unknown', 'skipped'] as const;
export type PolicyStatus = (typeof POLICY_STATUSES)[number];

/** One thing that a policy does not allow. */
export interface Violation {
  readonly subject: 'finding' | 'component' | 'scan';
  /** Fingerprint of the finding, id of the component; empty for the scan. */
  readonly id: string;
  /** Rule of the finding, name of the component, what the scan has. */
  readonly name: string;
  /** What was found there, in a sentence or less. */
  readonly what: string;
  readonly place?: { readonly target: string; readonly path: string; readonly start: Position };
  readonly status: 'new' | 'open' | 'known';
}

export interface PolicyResult {
  readonly kind: 'policy' | 'rule';
  readonly name: string;
  readonly description?: string;
  /** Of a rule: the framework it belongs to, in the words of its author. */
  readonly framework?: string;
  readonly target: 'component' | 'finding' | 'scan' | 'dependency';
  /** A policy without one fails the run whatever `fail-on` says. */
  readonly severity?: Severity;
  readonly limit: number;
  readonly status: PolicyStatus;
  /** Whether it made the verdict fail, or would have if the run did more than report. */
  readonly isGating: boolean;
  /** What came of it, such as `3 findings, limit 0`. */
  readonly reason: string;
  /** Where it stands in the config. */
  readonly at: { readonly path: string; readonly line: number };
  /** Everything that matches and counts; of it, what the base has too; and what an exception takes out. */
  readonly count: number;
  readonly knownCount: number;
  readonly exceptedCount: number;
  /** What is new first; the first few where there are very many. */
  readonly violations: readonly Violation[];
}
