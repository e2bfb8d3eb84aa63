// The score of one document beside that of the other, and what moved it.

import type { ScoreChange } from './difference.ts';
import type { SeenScore } from './snapshot.ts';

/** Reports name this many rules that take points away. */
const NAMED = 10;
/** Phrases on rules. */
const REASONS = 5;
/** Points below which a rule is no reason. */
const LEAST = 0.5;

export function compareScores(before: SeenScore, after: SeenScore): ScoreChange {
  const isAlike = before.version === undefined || after.version === undefined || before.version === after.version;
  const isBoth = before.overall !== null && after.overall !== null;
  const names = [...new Set([...before.categories.keys(), ...after.categories.keys()])];
  return {
    before: { overall: before.overall, grade: before.grade },
    after: { overall: after.overall, grade: after.grade },
    points: isAlike && isBoth ? (after.overall ?? 0) - (before.overall ?? 0) : undefined,
    categories: names.flatMap((category) => {
      const [old = null, now = null] = [before.categories.get(category), after.categories.get(category)];
      return old === now ? [] : [{ category, before: old, after: now }];
    }),
    reasons: isAlike
      ? [...capReasons(before, after), ...ruleReasons(before, after), ...breadthReasons(before, after)]
      : [`scoring version ${before.version} and ${after.version} cannot be set against each other`],
  };
}

function capReasons({ cap: old }: SeenScore, { cap: now }: SeenScore): readonly string[] {
  if (now && (!old || now.at < old.at)) return [`new ${now.because} caps it`];
  if (old && (!now || now.at > old.at)) return [`no ${old.because} caps it any more`];
  return [];
}

function ruleReasons({ contributors: old }: SeenScore, { contributors: now }: SeenScore): readonly string[] {
  const moved = [...new Set([...old.keys(), ...now.keys()])]
    .map((rule) => ({ rule, points: (old.get(rule) ?? leastOf(old)) - (now.get(rule) ?? leastOf(now)) }))
    .filter(({ rule, points }) => {
      // What a full list does not name takes away something unknown, no more than its last.
      const isGone = (now.get(rule) ?? 0) === 0 && !now.has(rule);
      return Math.abs(points) >= LEAST && (isGone ? points > 0 : old.has(rule) || points < 0);
    })
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.rule < b.rule ? -1 : 1));
  const named = moved.slice(0, REASONS).map(({ rule, points }) => `${rule} (${signed(points)})`);
  const more = moved.length - REASONS;
  return more > 0 ? [...named, `${more} more rule${more === 1 ? '' : 's'}`] : named;
}

function leastOf(contributors: ReadonlyMap<string, number>): number {
  return contributors.size < NAMED ? 0 : Math.min(...contributors.values());
}

function breadthReasons({ evaluated: old }: SeenScore, { evaluated: now }: SeenScore): readonly string[] {
  return old === undefined || now === undefined || old === now
    ? []
    : [`A could judge ${old} % of what counts, B ${now} %`];
}

export function signed(points: number): string {
  const whole = points === 0 ? 0 : Math.max(1, Math.round(Math.abs(points)));
  return points < 0 ? `−${whole}` : `+${whole}`;
}
