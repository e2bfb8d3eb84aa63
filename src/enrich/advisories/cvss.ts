// What a rating means: the score of a CVSS vector of any version, and the word for a score.

import type { Severity } from '../../model/severity.ts';
import { readVector } from './cvss-vector.ts';
import { scoreV2, scoreV3 } from './cvss3.ts';
import { scoreV4 } from './cvss4.ts';
import type { Rating } from './record.ts';

/** 0 to 10; undefined for what is no vector. */
export function scoreOf(vector: string): number | undefined {
  const { version, metrics } = readVector(vector);
  if (version === '4') return scoreV4(metrics);
  if (version === '3') return scoreV3(metrics);
  return version === '2' ? scoreV2(metrics) : undefined;
}

/** The qualitative scale of CVSS 3 and 4. */
export function wordOf(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}

const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  moderate: 'medium',
  medium: 'medium',
  low: 'low',
  negligible: 'low',
};

/** Of a database's own word. */
export function severityOfWord(word: string | undefined): Severity | undefined {
  const known = word?.trim().toLowerCase() ?? '';
  return Object.hasOwn(WORDS, known) ? WORDS[known] : undefined;
}

/** Of the newest version of CVSS that can be read, or of a word such as Ubuntu's. */
export function severityOfRatings(ratings: readonly Rating[]): Severity | undefined {
  const newest = ratings.toSorted((a, b) => (a.type < b.type ? 1 : a.type > b.type ? -1 : 0));
  for (const { type, score } of newest) {
    const points = type.startsWith('CVSS') ? scoreOf(score) : undefined;
    if (points !== undefined && points > 0) return wordOf(points);
  }
  return newest.map(({ score }) => severityOfWord(score)).find((each) => each !== undefined);
}
