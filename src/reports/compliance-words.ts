// What is said of a framework in a line: what its controls come to, and which of them failed. Only where somebody named
// frameworks; a scan is evidence, and no word here says that anybody complies.

import type { Compliance, ControlResult, FrameworkAssessment } from '../model/compliance.ts';

/** Controls that are named in a line. */
const NAMED = 6;

export const RESULT_WORDS: Readonly<Record<ControlResult, string>> = {
  fail: 'failed',
  partial: 'in part',
  pass: 'passed',
  not_applicable: 'not applicable',
  not_evaluated: 'not evaluated',
  manual: 'for people',
};

export const NO_CLAIM = 'Evidence related to these controls by our own mapping; no claim of compliance.';

/** The frameworks somebody asked for. */
export function askedFrameworks(compliance: Compliance): readonly FrameworkAssessment[] {
  return compliance.isAsked ? compliance.frameworks : [];
}

/** Title with its edition, such as `OWASP MCP Top 10 2025 v0.1 (phase 3, beta)`. */
export function editionTitle({ title, edition }: Pick<FrameworkAssessment, 'title' | 'edition'>): string {
  return edition.includes(title) ? edition : `${title} ${edition}`;
}

/** The same without what is said of the edition. */
export function shortTitle({ title, edition }: Pick<FrameworkAssessment, 'title' | 'edition'>): string {
  const [short = ''] = edition.split(/[;,]| \((?!EU\))/);
  return editionTitle({ title, edition: short });
}

/** `6 of 10 controls evaluated: 3 passed, 2 failed (MCP04:2025, MCP05:2025), 1 in part; 58 %`. */
export function frameworkSentence({ counts, coverage, score, controls }: FrameworkAssessment): string {
  const { evaluated, total } = coverage;
  if (evaluated === 0) return `none of ${total} controls could be evaluated`;
  const failed = controls.filter(({ result }) => result === 'fail').map(({ id }) => id);
  const more = failed.length > NAMED ? [`${failed.length - NAMED} more`] : [];
  const parts = [
    ...(counts.fail > 0 ? [`${counts.fail} failed (${[...failed.slice(0, NAMED), ...more].join(', ')})`] : []),
    ...(counts.partial > 0 ? [`${counts.partial} in part`] : []),
    ...(counts.pass > 0 ? [`${counts.pass} passed`] : []),
  ];
  return `${evaluated} of ${total} controls evaluated: ${parts.join(', ')}; ${score} %`;
}
