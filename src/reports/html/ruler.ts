// The score on its scale: the borders of the grades, where it is, and where it was.

import { type Html, html } from './markup.ts';

/** From which number on a grade is given (docs/score.md). */
export const GRADES: readonly (readonly [from: number, to: number, grade: string])[] = [
  [0, 60, 'F'],
  [60, 70, 'D'],
  [70, 80, 'C'],
  [80, 90, 'B'],
  [90, 100, 'A'],
];
const SCALE = 3.6;
const LEFT = 8;

export function ruler(score: number, before: number | undefined): Html {
  const at = (value: number) => round(LEFT + value * SCALE);
  const bands = GRADES.map(
    ([from, to, grade]) =>
      html`<rect class="band ${grade}" x="${at(from) + 1}" y="18" width="${round((to - from) * SCALE) - 2}" height="8"/><text x="${at((from + to) / 2)}" y="42">${grade}</text>`,
  );
  const hasMoved = before !== undefined && before !== score;
  return html`<svg class="ruler" viewBox="0 0 376 46" aria-hidden="true">${bands}${hasMoved && html`<path class="from" d="M${at(before)} 8H${at(score)}"/><circle class="from" cx="${at(before)}" cy="8" r="3.500"/>`}<path class="now" d="M${at(score)} 17l-7-12h14z"/></svg>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
