// The score by category as the job summary folds it away: what each category comes to, and which rules cost most.

import { cut, markdownCode } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import { plural } from '../wording.ts';

/** Rules that are named, and the length of an id. */
const NAMED = 5;
const ID = 200;

/** A folded part; nothing where nothing costs anything. */
export function scoreDetails(assessment: Assessment): string {
  const { overall, grade, contributors } = assessment.score;
  if (overall === null || contributors.length === 0) return '';
  return `<details><summary>Score ${overall} (${grade}) by category</summary>

${scoreTable(assessment)}
</details>

`;
}

/** Each category, and what costs most. */
export function scoreTable({ score: { categories, contributors, version } }: Assessment): string {
  const rows = categories.map(({ title, score, rating, findings }) => {
    const cells = score === null ? ['', 'not evaluated', ''] : [score.toFixed(1), rating ?? '', findings];
    return `| ${[title, ...cells].join(' | ')} |\n`;
  });
  const most = contributors
    .slice(0, NAMED)
    .map(
      ({ ruleId, points, findings }) =>
        `- ${markdownCode(cut(ruleId, ID))}: ${points.toFixed(1)} points, ${plural(findings, 'finding')}\n`,
    );
  const more = contributors.length - most.length;
  const costs = `What costs most:\n\n${most.join('')}${more > 0 ? `- and ${plural(more, 'more rule')}\n` : ''}\n`;
  return `| | score | | findings |
|---|---:|---|---:|
${rows.join('')}
${most.length === 0 ? '' : costs}Scoring version ${version}. What was not evaluated is left out, and no finding is no proof of safety.
`;
}
