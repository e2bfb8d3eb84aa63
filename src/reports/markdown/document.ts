// The whole report as one Markdown document, to keep, send or turn into something else: verdict and sentence, score, every
// finding with its source and flow, the ways an attack may take, related controls, the bill of materials, and what was looked at. Of the rooms
// of the job summary, but nothing is folded, and nothing in it differs from run to run.

import { MARKDOWN_BYTES } from '../../lib/limits.ts';
import type { AssessedFinding, Assessment } from '../../model/assessment.ts';
import { displayPaths, grouped } from '../groups.ts';
import type { Report } from '../report.ts';
import { plural } from '../wording.ts';
import { fixed, leftOutLine, type Section, within } from './budget.ts';
import { complianceSection } from './compliance.ts';
import { COMPONENT_HEADER, componentMention, componentRow } from './components.ts';
import { findingBlock, findingEntry, findingMention, suppressionEntry } from './finding.ts';
import { lookedAt } from './looked-at.ts';
import { pathEntry, pathsTitle } from './paths.ts';
import { remoteSections } from './remote.ts';
import { scoreTable } from './score.ts';
import {
  coverageLine,
  HOW_TO_SILENCE,
  heading,
  isSaid,
  noticeEntry,
  scoreLine,
  table,
  verdictLines,
} from './summary.ts';

export const markdownReport: Report = {
  format: 'markdown',
  mediaType: 'text/markdown',
  render: (assessment) => documentMarkdown(assessment),
};

/** What a part may take of what is left when its turn comes, so that none starves the next. */
const SHARES = { brief: 0.2, found: 0.6, rest: 0.5 };

/** At most `budgetBytes` UTF-8 bytes; what does not fit is counted. */
export function documentMarkdown(assessment: Assessment, budgetBytes = MARKDOWN_BYTES): string {
  const { findings, notices, components, removedComponents, attackPaths, compliance } = assessment;
  const groups = grouped(findings);
  const pathOf = displayPaths(assessment);
  const accepted = notices.filter(({ kind }) => kind === 'accepted');
  const others = notices.filter((each) => each.kind !== 'accepted' && !isSaid(each, assessment));
  const block = (each: AssessedFinding) => findingBlock(each, pathOf, '###');
  const scored = assessment.score.overall === null ? '' : `## Score by category\n\n${scoreTable(assessment)}\n`;
  const sections = [
    fixed(
      `# Bartizan: ${heading(assessment, groups)}\n\n${verdictLines(assessment)}\n\n${scoreLine(assessment)}${coverageLine(assessment)}\n\n`,
    ),
    part('Accepted by this pull request', accepted, noticeEntry, SHARES.brief),
    { ...table(groups.gating, groups.other, pathOf), share: SHARES.brief },
    part('What stops this build', groups.gating, block, SHARES.found),
    part(pathsTitle(attackPaths), attackPaths, pathEntry, SHARES.brief),
    part('What does not stop it', groups.other, block, SHARES.found),
    part('For review', groups.review, block, SHARES.rest),
    fixed(scored),
    complianceSection(compliance, compliance.frameworks, { open: '## Related controls\n\n', close: '' }),
    {
      ...part(plural(components.length, 'component'), components, (each) => componentRow(each, pathOf), SHARES.rest),
      ...(components.length > 0 && { open: `## ${plural(components.length, 'component')}\n\n${COMPONENT_HEADER}` }),
    },
    part('No longer there', removedComponents, componentMention, SHARES.brief),
    part('There before, not counted', groups.known, (each) => findingEntry(each, pathOf), SHARES.rest),
    part('Ignored', groups.suppressed, (each) => suppressionEntry(each, pathOf), SHARES.rest),
    part('For context', groups.context, (each) => findingMention(each, pathOf), SHARES.rest),
    ...remoteSections(assessment, 'document'),
    part('Notices', others, noticeEntry, SHARES.rest),
    lookedAt(assessment, pathOf, { open: '## What was looked at\n\n', close: '', isTimeless: true }),
    fixed(findings.length === 0 ? '' : `## How to silence a finding\n\n${HOW_TO_SILENCE}`),
  ];
  return `${within(sections, budgetBytes - 1).trimEnd()}\n`;
}

/** A heading and what stands below it; nothing where there is nothing. */
function part<T>(title: string, of: readonly T[], entry: (each: T) => string, share: number): Section {
  if (of.length === 0) return fixed('');
  return {
    open: `## ${title}\n\n`,
    items: of.map((each) => () => entry(each)),
    close: (leftOut) => `\n${leftOutLine(leftOut)}`,
    share,
  };
}
