// What a badge says: grade and number in words, and a colour that only repeats them. The colours carry white text at a contrast of
// at least 4.5 to 1.

import type { Grade, Score } from '../model/score.ts';

export interface Badge {
  readonly label: string;
  readonly message: string;
  /** As `#rrggbb`. */
  readonly color: string;
}

export const COLORS: Readonly<Record<Grade, string>> = {
  A: '#1a7f37',
  B: '#4d7c0f',
  C: '#8a6100',
  D: '#b14400',
  F: '#c4232b',
  'N/A': '#57606a',
};

export function badgeOf({ overall, grade }: Pick<Score, 'overall' | 'grade'>): Badge {
  const message = overall === null ? 'not scored' : `grade ${grade}, ${overall} of 100`;
  return { label: 'bartizan', message, color: COLORS[grade] };
}
