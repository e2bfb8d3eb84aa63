// The score, version 1. The formula: reference in docs/score.md.

import type { AssessedFinding } from '../model/assessment.ts';
import type { Coverage } from '../model/coverage.ts';
import { SCORE_CATEGORIES, type Score } from '../model/score.ts';

export function scoreOf(_findings: readonly AssessedFinding[], _coverage: Coverage): Score {
  return {
    version: 1,
    overall: null,
    grade: 'N/A',
    categories: SCORE_CATEGORIES.map((category) => ({
      category,
      title: category,
      score: null,
      rating: null,
      findings: 0,
    })),
    owasp: [],
    caps: [],
    contributors: [],
    evaluated: 0,
  };
}
