// The sticky comment of a pull request: the head of the summary, and where the rest is. The same findings give the same text,
// so that an unchanged one is not written again.

import type { Assessment } from '../../model/assessment.ts';
import { commentMark } from './mark.ts';
import { summaryHead } from './summary.ts';

/** GitHub takes 65,536 characters. */
const BUDGET = 60_000;

export function commentMarkdown(assessment: Assessment, category: string, runUrl: string | undefined): string {
  const more =
    runUrl === undefined
      ? ''
      : `\n[The whole summary](${runUrl}) has each finding with its source, and what was looked at.\n`;
  const isQuiet =
    assessment.verdict.status === 'pass' && assessment.findings.length + assessment.attackPaths.length === 0;
  return `${commentMark(category)}\n${summaryHead(assessment, BUDGET)}${isQuiet ? '' : more}`;
}
