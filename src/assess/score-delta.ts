// The score beside that of the base. The base is scanned in part only, so what it had is put together from both sides: what the
// head still has of it, what is gone, and what has become worse.

import type { Status, Suppression } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import { type Contributor, SCORE_CATEGORIES, type Score, type ScoreDelta } from '../model/score.ts';
import type { Tier } from '../model/severity.ts';
import { placeOf } from './context.ts';
import { leadsOf } from './copies.ts';
import { contributorsOf, type Evaluated, evaluatedWith, type Scored, scoreOf } from './score.ts';

/** A finding of the head, judged, with the one the base had in its place. */
export interface Headed {
  readonly finding: Finding;
  readonly rule: RuleInfo;
  readonly tier: Tier;
  /** Whether it is new, however it was ignored. */
  readonly bare: Status;
  readonly suppression: Suppression | undefined;
  readonly before: Finding | undefined;
}

export interface Compared {
  readonly head: readonly Headed[];
  /** Of the base alone, without those it ignores. */
  readonly gone: readonly Finding[];
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly evaluated: Evaluated;
}

/** Phrases beside the one on what caps it. */
const REASONS = 3;
/** Points below which a rule is no reason. */
const LEAST = 0.5;

/** The head's score, and that of the base over the same categories: what one side alone looked at would tell of nothing. */
export function scoresOf(findings: readonly Scored[], compared: Compared): { score: Score; delta: ScoreDelta } {
  const base = baseFindings(compared);
  const evaluated = evaluatedWith(evaluatedWith(compared.evaluated, findings), base);
  const score = scoreOf(findings, evaluated);
  const before = scoreOf(base, evaluated);
  return {
    score,
    delta: {
      before: { overall: before.overall, grade: before.grade, categories: before.categories },
      reasons: [...capReasons(before, score), ...ruleReasons(base, findings, score.evaluated)],
    },
  };
}

/** What the base had and did not ignore, copies once. What this change ignores was open before it. */
export function baseFindings({ head, gone, rules }: Pick<Compared, 'head' | 'gone' | 'rules'>): readonly Scored[] {
  const known = head.flatMap(({ bare, suppression, before, ...each }) => {
    if (bare !== 'known' || (suppression && !suppression.isAdded)) return [];
    return [before ? { finding: before, rule: each.rule, tier: placeOf(before, each.rule).tier } : each];
  });
  const lost = gone.flatMap((finding) => {
    const rule = rules.get(finding.ruleId);
    return rule ? [{ finding, rule, tier: placeOf(finding, rule).tier }] : [];
  });
  const judged = [...known, ...lost].map((each) => ({ ...each, status: 'open' as const }));
  return leadsOf(judged).map(({ lead }) => lead);
}

function capReasons(before: Score, after: Score): readonly string[] {
  const [old, now] = [before, after].map(({ caps }) => caps.find(({ of }) => of === 'overall'));
  if (now && (!old || now.at < old.at)) return [`new ${now.because} caps it`];
  if (old && (!now || now.at > old.at)) return [`no ${old.because} caps it any more`];
  return [];
}

/** The rules that moved it most. */
function ruleReasons(before: readonly Scored[], after: readonly Scored[], evaluated: number): readonly string[] {
  const moved = new Map<string, Contributor>();
  for (const each of contributorsOf(before, evaluated)) moved.set(each.ruleId, each);
  for (const each of contributorsOf(after, evaluated)) {
    const points = (moved.get(each.ruleId)?.points ?? 0) - each.points;
    moved.set(each.ruleId, { ...each, points });
  }
  const reasons = [...moved.values()]
    .filter(({ points }) => Math.abs(points) >= LEAST)
    .toSorted(
      (a, b) =>
        Math.abs(b.points) - Math.abs(a.points) ||
        SCORE_CATEGORIES.indexOf(a.category) - SCORE_CATEGORIES.indexOf(b.category) ||
        (a.ruleId < b.ruleId ? -1 : 1),
    );
  const named = reasons.slice(0, REASONS).map(({ ruleId, points }) => `${ruleId} (${signed(points)})`);
  return reasons.length > REASONS ? [...named, `${reasons.length - REASONS} more rules`] : named;
}

function signed(points: number): string {
  const whole = Math.max(1, Math.round(Math.abs(points)));
  return points < 0 ? `−${whole}` : `+${whole}`;
}
