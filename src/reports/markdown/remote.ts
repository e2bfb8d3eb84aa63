// What hosted services told, as Markdown: folded, named as theirs, and plain text whatever markup it came as.

import { cut, markdown, markdownBlock, markdownCode } from '../../lib/escape.ts';
import type { AssessedRemoteFinding, Assessment } from '../../model/assessment.ts';
import { analysisTitle, type RemoteRow, remoteFindingFacts, remoteRows, stateText } from '../remote.ts';
import type { RemoteList } from '../remote-lists.ts';
import { leftOutLine, type Section } from './budget.ts';

const LINE = 600;
const EVIDENCE = 3;
const SHARE = 0.4;
/** Lines of an analysis: in a summary, and in a comment that is read on a telephone. */
const ANALYSIS = { summary: 400, comment: 80, document: 2000 } as const;

/** Entries of another list of a service. */
const LISTED = { summary: 50, comment: 10, document: 500 } as const;

/** One section a run; none where nobody was asked. In a comment what was not asked is not told. */
export function remoteSections(assessment: Assessment, where: keyof typeof ANALYSIS): readonly Section[] {
  return remoteRows(assessment, where === 'comment').map((row) => sectionOf(row, where));
}

function sectionOf(row: RemoteRow, where: keyof typeof ANALYSIS): Section {
  const { run, name, about, facts, scores, notices, lists, findings, more } = row;
  const lines = [
    ...(about === '' ? [] : [`- Given ${markdownCode(cut(about, 200))}`]),
    ...[facts, ...scores, ...notices].map((text) => `- ${prose(text)}`),
  ];
  // A word of theirs in a title could make it long or another's.
  const title = `Remote service ${prose(name)}, ${stateText(run)}`;
  const [open, close] =
    where === 'document' ? [`## ${title}`, ''] : [`<details><summary>${title}</summary>`, '</details>\n\n'];
  const analysis = run.analysis ? [() => analysisOf(row, where)] : [];
  return {
    open: `${open}\n\n${lines.map((line) => `${line}\n`).join('')}\n`,
    // What people asked for comes before what is long.
    items: [
      ...analysis,
      ...findings.map((each) => () => findingOf(each)),
      ...lists.map((list) => () => listOf(list, LISTED[where])),
    ],
    close: (leftOut) => `${leftOutLine(leftOut)}${more === '' ? '' : `And ${more}.\n\n`}${close}`,
    share: SHARE,
  };
}

function findingOf(each: AssessedRemoteFinding): string {
  const { finding, ignoreLine } = each;
  const facts = remoteFindingFacts(each);
  const lines = [
    `- **${finding.severity}** ${prose(finding.title)}${facts === '' ? '' : ` (${prose(facts)})`}`,
    ...(finding.description === undefined ? [] : [`  ${prose(finding.description)}`]),
    ...(finding.remediation === undefined ? [] : [`  Fix, by the service: ${prose(finding.remediation)}`]),
    ...finding.evidence.slice(0, EVIDENCE).map((text) => `  Evidence: ${markdownCode(cut(text, LINE))}`),
    `  Ignore: ${markdownCode(ignoreLine)}`,
  ];
  return `${lines.join('<br>\n')}\n`;
}

function listOf({ title, items, more }: RemoteList, most: number): string {
  const rest = Math.max(0, items.length - most) + more;
  const lines = items.slice(0, most).map((item) => `- ${prose(item)}\n`);
  return `\n**${prose(title)}**\n\n${lines.join('')}${rest > 0 ? `- and ${rest} more, in the JSON report\n` : ''}\n`;
}

/** A block of code: no markup, link or mention of theirs lives in it. */
function analysisOf({ run }: RemoteRow, where: keyof typeof ANALYSIS): string {
  const { lines, isCut } = run.analysis ?? { lines: [], isCut: false };
  const shown = lines.slice(0, ANALYSIS[where]).map((line) => cut(line, LINE));
  const rest = lines.length > shown.length || isCut ? '\nThe rest is in the JSON report.\n' : '';
  return `**${prose(analysisTitle(run))}**\n\n${markdownBlock(shown)}\n${rest}\n`;
}

function prose(text: string): string {
  return markdown(cut(text, LINE));
}
