// What the findings come to, scoring version 1: the numbers are worked out in assess/score.ts, where the formula stands.

import type { Severity } from './severity.ts';

export const SCORE_CATEGORIES = [
  'execution',
  'prompt',
  'secrets',
  'network',
  'supply-chain',
  'agency',
  'data',
  'governance',
] as const;
export type ScoreCategory = (typeof SCORE_CATEGORIES)[number];

export const RATINGS = ['excellent', 'good', 'fair', 'poor'] as const;
export type Rating = (typeof RATINGS)[number];

export const GRADES = ['A', 'B', 'C', 'D', 'F', 'N/A'] as const;
export type Grade = (typeof GRADES)[number];

export interface CategoryScore {
  /** A score category, or an OWASP id with its edition such as `LLM01:2026`. */
  readonly category: string;
  readonly title: string;
  /** 0 to 10, one decimal, higher is better; null when nothing of this category could be looked at. */
  readonly score: number | null;
  readonly rating: Rating | null;
  /** Open findings that count for it. */
  readonly findings: number;
}

/** Why the number is not higher, whatever else is right. */
export interface ScoreCap {
  /** `overall`, or the category that is capped. */
  readonly of: string;
  readonly at: number;
  readonly because: Severity;
  /** How many findings of that severity cap it. */
  readonly findings: number;
}

export interface Contributor {
  readonly ruleId: string;
  readonly category: ScoreCategory;
  readonly findings: number;
  /** Their share of what the overall score lacks, caps aside; one decimal. */
  readonly points: number;
}

export interface Score {
  readonly version: 1;
  /** 0 to 100; null when categories of less than half the weight could be looked at. */
  readonly overall: number | null;
  readonly grade: Grade;
  /** The eight categories in order. */
  readonly categories: readonly CategoryScore[];
  /** The ten OWASP LLM categories, the newest edition. */
  readonly owasp: readonly CategoryScore[];
  readonly caps: readonly ScoreCap[];
  /** Heaviest first, at most ten. */
  readonly contributors: readonly Contributor[];
  /** Percent of the weight that could be looked at. */
  readonly evaluated: number;
}

/** The score beside that of the base. */
export interface ScoreDelta {
  readonly before: Pick<Score, 'overall' | 'grade'> & Partial<Pick<Score, 'categories'>>;
  /** One phrase each, such as `new critical caps it` or `code/argument-in-shell-command (−6)`. */
  readonly reasons: readonly string[];
}
