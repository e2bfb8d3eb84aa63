// What people read of the score: the number, why it is not higher or what moved it, and what it says nothing of. It is told
// after the verdict and never instead of it.

import type { Assessment } from '../model/assessment.ts';
import type { Score } from '../model/score.ts';

type Scored = Pick<Assessment, 'score' | 'delta' | 'verdict'>;

/** `Score 59 of 100, grade F: capped by 1 critical.`; nothing where there was nothing to judge. */
export function scoreSentence({ score, delta, verdict }: Scored): string {
  if (verdict.status === 'none') return '';
  if (score.overall === null) return withoutScore(score);
  const { before, reasons } = delta ?? { before: score, reasons: [] };
  const hasMoved = before.overall !== null && before.overall !== score.overall;
  const said = hasMoved
    ? `Score ${before.overall} → ${score.overall} (${grades(before, score)})`
    : `Score ${score.overall} of 100, grade ${score.grade}`;
  const why = hasMoved && reasons.length > 0 ? reasons.join('; ') : whyOf(score);
  return `${said}${why === '' ? '' : `: ${why}`}${unevaluated(score)}.`;
}

/** `Score 84 (B).`, for a line that says that nothing is wrong. */
export function scoreInBrief({ score, delta, verdict }: Scored): string {
  if (verdict.status === 'none') return '';
  if (score.overall === null) return withoutScore(score);
  const before = delta?.before;
  return before && before.overall !== null && before.overall !== score.overall
    ? `Score ${before.overall} → ${score.overall} (${grades(before, score)}).`
    : `Score ${score.overall} (${score.grade}).`;
}

function withoutScore({ evaluated }: Score): string {
  return evaluated === 0 ? '' : `No score: only ${evaluated} % of its weight could be judged.`;
}

function grades(before: Pick<Score, 'grade'>, after: Pick<Score, 'grade'>): string {
  return before.grade === after.grade ? after.grade : `${before.grade} → ${after.grade}`;
}

/** The cap that holds it down, else what costs most where it is not excellent. */
function whyOf({ overall, grade, caps, contributors }: Score): string {
  const cap = caps.find(({ of, at }) => of === 'overall' && at === overall);
  if (cap) return `capped by ${cap.findings} ${cap.because}`;
  const [most] = contributors;
  return grade === 'A' || !most ? '' : `most of it by ${most.ruleId} (−${Math.max(1, Math.round(most.points))})`;
}

function unevaluated({ categories }: Score): string {
  const names = categories.flatMap(({ category, score }) => (score === null ? [category.replace('-', ' ')] : []));
  return names.length === 0 ? '' : `; not evaluated: ${names.join(', ')}`;
}
