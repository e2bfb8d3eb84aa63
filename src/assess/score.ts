// The score, version 1. What it means and how to recompute it: docs/score.md. Nothing else looks at it: the verdict is the
// gate's business alone.

import { lazy } from '../lib/lazy.ts';
import type { AssessedFinding } from '../model/assessment.ts';
import type { RuleId, RuleInfo } from '../model/rule.ts';
import {
  type CategoryScore,
  type Contributor,
  type Grade,
  type Rating,
  SCORE_CATEGORIES,
  type Score,
  type ScoreCap,
  type ScoreCategory,
} from '../model/score.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import { CATEGORIES, OWASP_CATEGORIES, owaspIdsOf, scoreCategoryOf } from './score-categories.ts';

/** What of a finding counts. Copies of one secret are one. */
export type Scored = Pick<AssessedFinding, 'rule' | 'tier' | 'status'> & {
  readonly finding: Pick<AssessedFinding['finding'], 'severity' | 'confidence'>;
};

/** Of what a finding would have said something, had there been one. */
export interface Evaluated {
  readonly categories: ReadonlySet<ScoreCategory>;
  /** Ids of OWASP categories; asked for only where somebody reads them, since the mappings are loaded for it. */
  readonly owasp: () => ReadonlySet<string>;
}

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 6, high: 3, medium: 1, low: 0.3, info: 0 };
export const SURENESS: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.75, low: 0.5 };
/** A finding of the gate tier that is at least this sure caps what it counts for. */
const CAPPING = 0.75;
const CATEGORY_CAPS = [
  ['critical', 3],
  ['high', 6.9],
] as const;
const OVERALL_CAPS = [
  ['critical', 59],
  ['high', 79],
] as const;
/** Percent of the weight below which there is no overall score. */
const ENOUGH = 50;
const CONTRIBUTORS = 10;

/** Whether it is there and somebody should decide about it. */
export function isCounted({ tier, status }: Pick<AssessedFinding, 'tier' | 'status'>): boolean {
  return tier !== 'context' && status !== 'suppressed';
}

/** What the rules that had something to look at say of the categories; the context tier is never scored. */
export function evaluatedBy(applied: ReadonlySet<RuleId>, rules: ReadonlyMap<RuleId, RuleInfo>): Evaluated {
  const looking = lazy(() => [...rules.values()].filter(({ id, tier }) => tier !== 'context' && applied.has(id)));
  return {
    categories: new Set(looking().map(scoreCategoryOf)),
    owasp: lazy(() => new Set(looking().flatMap(owaspIdsOf))),
  };
}

/** With what the findings given belong to: that it was looked at needs no further proof. */
export function evaluatedWith(evaluated: Evaluated, findings: readonly Scored[]): Evaluated {
  const counted = findings.filter(isCounted);
  return {
    categories: new Set([...evaluated.categories, ...counted.map(({ rule }) => scoreCategoryOf(rule))]),
    owasp: lazy(() => new Set([...evaluated.owasp(), ...counted.flatMap(({ rule }) => owaspIdsOf(rule))])),
  };
}

export function scoreOf(findings: readonly Scored[], given: Evaluated): Score {
  const evaluated = evaluatedWith(given, findings);
  const counted = findings.filter(isCounted);
  const parts = SCORE_CATEGORIES.map((category) => ({
    category,
    weight: CATEGORIES[category].weight,
    ...part(
      counted.filter(({ rule }) => scoreCategoryOf(rule) === category),
      evaluated.categories.has(category),
    ),
  }));
  const weights = parts.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0);
  const capping = weights < ENOUGH ? undefined : capOf(counted, OVERALL_CAPS);
  const overall = weights < ENOUGH ? null : Math.min(weightedMean(parts, weights), capping?.at ?? 100);
  const owasp = lazy(() =>
    OWASP_CATEGORIES.map(({ id, title }): CategoryScore => {
      const own = counted.filter(({ rule }) => owaspIdsOf(rule).includes(id));
      const { score, rating } = part(own, evaluated.owasp().has(id));
      return { category: id, title, score, rating, findings: own.length };
    }),
  );
  return {
    version: 1,
    overall,
    grade: gradeOf(overall),
    categories: parts.map(({ category, score, rating, findings: count }) => ({
      category,
      title: CATEGORIES[category].title,
      score,
      rating,
      findings: count,
    })),
    get owasp() {
      return owasp();
    },
    caps: [
      ...(capping ? [{ of: 'overall', ...capping }] : []),
      ...parts.flatMap(({ category, cap }) => (cap ? [{ of: category, ...cap }] : [])),
    ],
    contributors: contributorsOf(counted, weights)
      .toSorted((a, b) => b.points - a.points || compare(a.ruleId, b.ruleId))
      .slice(0, CONTRIBUTORS),
    evaluated: weights,
  };
}

interface Part {
  readonly score: number | null;
  readonly rating: Rating | null;
  readonly findings: number;
  readonly cap: Omit<ScoreCap, 'of'> | undefined;
}

function part(findings: readonly Scored[], isEvaluated: boolean): Part {
  if (!isEvaluated) return { score: null, rating: null, findings: 0, cap: undefined };
  const cap = capOf(findings, CATEGORY_CAPS);
  const left = Math.max(0, 10 - penaltyOf(findings));
  const score = Math.min(Math.floor(left * 10 + 0.5) / 10, cap?.at ?? 10);
  return { score, rating: ratingOf(score), findings: findings.length, cap };
}

/** In whole tenths, so that halves are rounded up and not whichever way a float leans. */
function weightedMean(parts: readonly (Part & { readonly weight: number })[], weights: number): number {
  const tenths = parts.reduce((sum, { score, weight }) => sum + weight * Math.round((score ?? 0) * 10), 0);
  return Math.floor((2 * tenths + weights) / (2 * weights));
}

function byRule(findings: readonly Scored[]): readonly (readonly Scored[])[] {
  const rules = new Map<RuleId, Scored[]>();
  for (const each of findings) {
    const same = rules.get(each.rule.id);
    if (same) same.push(each);
    else rules.set(each.rule.id, [each]);
  }
  return [...rules].toSorted(([a], [b]) => compare(a, b)).map(([, of]) => of);
}

/** Of one rule the strongest counts whole, the next half, the next a quarter: many copies are at most twice the first. */
function penaltyOf(findings: readonly Scored[]): number {
  return byRule(findings).reduce((sum, of) => sum + penaltyOfRule(of), 0);
}

function penaltyOfRule(findings: readonly Scored[]): number {
  return findings
    .map(({ finding: { severity, confidence } }) => WEIGHT[severity] * SURENESS[confidence])
    .toSorted((a, b) => b - a)
    .reduce((sum, penalty, index) => sum + penalty * 0.5 ** index, 0);
}

/** The first cap for which there is a finding; a finding for review never caps, as it never fails a build. */
function capOf(findings: readonly Scored[], caps: readonly (readonly [severity: Severity, at: number])[]): Part['cap'] {
  for (const [severity, at] of caps) {
    const count = findings.filter(
      ({ tier, finding }) =>
        tier === 'gate' && finding.severity === severity && SURENESS[finding.confidence] >= CAPPING,
    ).length;
    if (count > 0) return { at, because: severity, findings: count };
  }
  return undefined;
}

/** Each rule's share of what is lost; all of them, in no order. Where there is no overall score nothing is lost of it. */
export function contributorsOf(findings: readonly Scored[], weights: number): readonly Contributor[] {
  if (weights < ENOUGH) return [];
  const lost = new Map<ScoreCategory, { penalty: number; weight: number }>();
  const rules = byRule(findings.filter(isCounted)).map((of) => {
    const [{ rule }] = of as readonly [Scored];
    const category = scoreCategoryOf(rule);
    const penalty = penaltyOfRule(of);
    const all = lost.get(category) ?? { penalty: 0, weight: CATEGORIES[category].weight };
    lost.set(category, { ...all, penalty: all.penalty + penalty });
    return { ruleId: rule.id, category, findings: of.length, penalty };
  });
  return rules.flatMap(({ penalty, ...each }) => {
    const all = lost.get(each.category);
    if (!all || penalty === 0) return [];
    // No more than ten can be lost in a category: beyond that its rules share them.
    const share = penalty * Math.min(1, 10 / all.penalty);
    return [{ ...each, points: Math.round((100 * share * all.weight) / weights) / 10 }];
  });
}

export function gradeOf(overall: number | null): Grade {
  if (overall === null) return 'N/A';
  return overall >= 90 ? 'A' : overall >= 80 ? 'B' : overall >= 70 ? 'C' : overall >= 60 ? 'D' : 'F';
}

function ratingOf(score: number): Rating {
  return score >= 9 ? 'excellent' : score >= 7 ? 'good' : score >= 4 ? 'fair' : 'poor';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
