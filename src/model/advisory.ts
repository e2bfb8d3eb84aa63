// What an advisory says of one package at one version: the grade decides which rule reports it.

import type { ResolvedPackage } from './package.ts';

/** `unrated` is a vulnerability of which nobody said how grave it is. */
export const ADVISORY_GRADES = ['malicious', 'critical', 'high', 'medium', 'low', 'unrated'] as const;
export type AdvisoryGrade = (typeof ADVISORY_GRADES)[number];

/** One problem of one package, whichever databases know it and under which names. */
export interface KnownProblem {
  readonly package: ResolvedPackage;
  readonly grade: AdvisoryGrade;
  /** The name it is reported under: of several the same one in every run. */
  readonly id: string;
  /** Its other names, best known first. */
  readonly aliases: readonly string[];
  /** One line of whoever wrote it: foreign text. */
  readonly summary: string;
  /** The nearest version above that none of its advisories speaks of. */
  readonly fixed?: string;
  /** Whether all that is known is its name. */
  readonly isBare: boolean;
}
