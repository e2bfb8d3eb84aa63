// One finding as a comment of a review: what and why in one sentence, the suggestion, the ignore line, and one small line on
// the rule. A hidden mark says which finding it is, so that no run repeats another's comment.

import { cut, cutProse, markdown, markdownBlock, markdownCode } from '../../lib/escape.ts';
import type { AssessedFinding, Assessment } from '../../model/assessment.ts';
import { displayPaths, grouped } from '../groups.ts';
import { doubtsOf, fromWhere } from '../way.ts';
import { PROSE, plural, stopping, whatAndWhy } from '../wording.ts';
import { findingMark } from './mark.ts';
import { markdownProse } from './prose.ts';
import { ruleHelpUri } from './rule.ts';

const ID = 200;
const IGNORE = 1000;
const LINE = 400;

/** `suggestion`: lines of ours that replace exactly those the comment stands on. */
export function reviewComment(
  assessed: AssessedFinding,
  assessment: Assessment,
  category: string,
  suggestion?: readonly string[],
): string {
  const { finding, rule, fingerprint } = assessed;
  const from = fromWhere(finding, displayPaths(assessment));
  const doubts = doubtsOf(finding);
  const sure = [`${finding.severity}, confidence ${finding.confidence}`, ...doubts].join('; ');
  const parts = [
    markdownProse(cutProse(whatAndWhy(assessed), PROSE)),
    ...(from === undefined ? [] : [`From ${markdownProse(cutProse(from, LINE))}.`]),
    ...(suggestion === undefined
      ? [`**Fix** ${markdownProse(cutProse(rule.fix, PROSE))}`]
      : [markdownBlock(suggestion, 'suggestion')]),
    finding.inlineIgnore === undefined
      ? `**Ignore**, in \`bartizan.yml\` below \`ignore:\`\n\n${markdownBlock([cut(assessed.ignoreLine, IGNORE)])}`
      : `**Ignore**, beside the line\n\n${markdownBlock([cut(finding.inlineIgnore, IGNORE)])}`,
    `<sub>[${markdownCode(cut(rule.id, ID))}](${ruleHelpUri(rule.id)}) · ${markdown(cut(sure, LINE))}</sub>`,
    findingMark(category, fingerprint),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a review says above its comments. */
export function reviewBody(assessment: Assessment, shown: number): string {
  const { gating } = grouped(assessment.findings);
  const more = gating.length - shown;
  const rest = more > 0 ? ` ${plural(more, 'more is', 'more are')} in the job summary.` : '';
  return `**Bartizan: ${stopping(assessment, gating.length)}.**${rest}`;
}

/** A comment of ours that people answered is not taken away: it says that it no longer holds. */
export function outdatedComment(body: string, head: string): string {
  const line = `> No longer found at ${head.slice(0, 7)}.`;
  return body.startsWith('> No longer found at ') ? body : `${line}\n\n${body}`;
}
