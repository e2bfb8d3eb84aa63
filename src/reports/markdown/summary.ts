// The job summary: verdict, what this change silences, the table of what is new, the details of what stops the build,
// and everything else folded away. It stays below GitHub's limit whatever was found.

import { cut, markdown, markdownCode } from '../../lib/escape.ts';
import type { AssessedFinding, Assessment } from '../../model/assessment.ts';
import type { Notice } from '../../model/notice.ts';
import { askedFrameworks } from '../compliance-words.ts';
import type { Grouped, PathOf } from '../groups.ts';
import { displayPaths, grouped } from '../groups.ts';
import { isAnyUnkept, type PolicyRow, policyRows } from '../policies.ts';
import { scoreInBrief, scoreSentence } from '../score-words.ts';
import { askedAs, rowText, serverRows } from '../servers.ts';
import { extent, isAlarming, missed, plural, stopping } from '../wording.ts';
import type { Section } from './budget.ts';
import { fixed, leftOutLine, within } from './budget.ts';
import { complianceSection } from './compliance.ts';
import { findingBlock, findingEntry, findingMention, findingRow, suppressionEntry } from './finding.ts';
import { lookedAt } from './looked-at.ts';
import { pathEntry, pathsTitle, sentenceText } from './paths.ts';
import { remoteSections } from './remote.ts';
import { scoreDetails } from './score.ts';

/** What a part may take of what is left when its turn comes, so that none starves the next. */
const SHARES = { accepted: 0.2, table: 0.4, gating: 0.7, folded: 0.5 };
/** Units of foreign text in a line about the run. */
const LINE = 400;
/** Servers that get a line, and the length of a name in it. */
const SERVERS = 20;
const NAME = 120;
/** Violations of one policy that get a line. */
const VIOLATIONS = 10;
/** Where a path is told there is something to report, though no finding. */
const QUIET = {
  plain: { compared: 'nothing new', alone: 'nothing to report' },
  withPath: { compared: 'no new finding', alone: 'no finding' },
} as const;
/** How to silence a finding. */
export const HOW_TO_SILENCE = `Paste its ignore line into \`bartizan.yml\` below \`ignore:\`, or its comment beside the line, and say why. An ignore
without a reason is not accepted. What is ignored stays listed here.
`;
const SILENCE = `<details><summary>How to silence one</summary>

${HOW_TO_SILENCE}
</details>
`;

/** Markdown of at most `budgetBytes` UTF-8 bytes; what does not fit is counted. */
export function summaryMarkdown(assessment: Assessment, budgetBytes = 1_000_000): string {
  const { findings, notices, compliance } = assessment;
  const groups = grouped(findings);
  const isNothing =
    findings.length + notices.length + assessment.attackPaths.length + assessment.remote.length === 0 &&
    !compliance.isAsked;
  if (isNothing && isQuiet(assessment, groups)) return `${oneLine(assessment)}\n`;

  const pathOf = displayPaths(assessment);
  const others = notices.filter((each) => each.kind !== 'accepted' && !isSaid(each, assessment));
  const reported = groups.other.filter((each) => each.isShown);
  const filtered = groups.other.filter((each) => !each.isShown);
  const reportedTitle =
    groups.gating.length === 0 ? `${reported.length} to look at` : `${reported.length} more, not stopping`;
  const sections = [
    ...head(assessment, groups, reported, pathOf),
    blocks(groups.gating, pathOf),
    folded(pathsTitle(assessment.attackPaths), assessment.attackPaths, pathEntry),
    folded(reportedTitle, reported, (each) => findingBlock(each, pathOf)),
    folded(`${groups.review.length} for review`, groups.review, (each) => findingEntry(each, pathOf)),
    folded(`${filtered.length} not shown`, filtered, (each) => findingEntry(each, pathOf)),
    ...known(groups.known, pathOf),
    folded(`${groups.suppressed.length} ignored`, groups.suppressed, (each) => suppressionEntry(each, pathOf)),
    folded(`${groups.context.length} for context`, groups.context, (each) => findingMention(each, pathOf)),
    ...remoteSections(assessment, 'summary'),
    folded(plural(others.length, 'notice'), others, noticeEntry),
    fixed(scoreDetails(assessment)),
    complianceSection(assessment.compliance, askedFrameworks(assessment.compliance), {
      open: '<details><summary>Related controls</summary>\n\n',
      close: '</details>\n\n',
    }),
    lookedAt(assessment, pathOf, {
      open: '<details><summary>What was looked at</summary>\n\n',
      close: '</details>\n\n',
    }),
    fixed(findings.length === 0 ? '' : SILENCE),
  ];
  return `${within(sections, budgetBytes - 1).trimEnd()}\n`;
}

/** What the sticky comment says: the head of the summary, without what changes from run to run. */
export function summaryHead(assessment: Assessment, budgetBytes: number): string {
  const groups = grouped(assessment.findings);
  const remote = remoteSections(assessment, 'comment');
  if (isQuiet(assessment, groups) && remote.length === 0) return `${oneLine(assessment)}\n`;
  const reported = groups.other.filter((each) => each.isShown);
  const sections = [...head(assessment, groups, reported, displayPaths(assessment)), ...remote];
  return `${within(sections, budgetBytes - 1).trimEnd()}\n`;
}

/** Verdict, what this change silences, the table of what is new, what was not looked at. */
function head(
  assessment: Assessment,
  groups: Grouped,
  reported: readonly AssessedFinding[],
  pathOf: PathOf,
): readonly Section[] {
  const accepted = assessment.notices.filter((each) => each.kind === 'accepted');
  return [
    fixed(isQuiet(assessment, groups) ? `${oneLine(assessment)}\n\n` : verdict(assessment, groups)),
    list('**Accepted by this pull request**\n\n', accepted, noticeEntry),
    list('**Policies that are not kept**\n\n', policyRows(assessment.policies, pathOf, VIOLATIONS), policyEntry),
    table(groups.gating, reported, pathOf),
    fixed(isQuiet(assessment, groups) ? '' : `${scoreLine(assessment)}${coverageLine(assessment)}\n\n`),
  ];
}

/** Passed, everything looked at, and nothing new that is more than worth a look. */
function isQuiet(assessment: Assessment, groups: Grouped): boolean {
  const { verdict: given, comparison, coverage, policies } = assessment;
  const { status, afterMerge } = given;
  const isPlainPass = status === 'pass' && afterMerge === undefined && comparison.kind !== 'impossible';
  return (
    isPlainPass &&
    !isAnyUnkept(policies) &&
    groups.gating.length + groups.other.length === 0 &&
    missed(coverage) === undefined
  );
}

function oneLine(assessment: Assessment): string {
  const { comparison } = assessment;
  const { kind, fixedCount } = comparison;
  const words = isAlarming(assessment) ? QUIET.withPath : QUIET.plain;
  const found = kind === 'base' ? words.compared : words.alone;
  const fixedBefore = fixedCount > 0 ? ` ${fixedCount} fixed.` : '';
  const score = scoreInBrief(assessment);
  const said = `**Bartizan: ${found}.**${fixedBefore} ${extent(assessment)}, 0 not looked at.${uncounted(assessment)}${score === '' ? '' : ` ${score}`}`;
  return [said, ...sentenceLines(assessment), ...servers(assessment)].join('<br>\n');
}

/** What there is, or what this change brings and completes. */
export function sentenceLines({ sentence }: Assessment): readonly string[] {
  return sentence === '' ? [] : [sentenceText(sentence)];
}

/** Why what is there does not count: one sentence for each reason that is not that the base has it. */
function uncounted({ findings }: Assessment): string {
  return [...byReason(findings.filter(({ status }) => status === 'known'))]
    .flatMap(([reason, of]) => (reason === undefined ? [] : [` ${plural(of.length, 'finding')}: ${prose(reason)}.`]))
    .join('');
}

/** What the base has, then what is known for another reason, with it. */
function known(findings: readonly AssessedFinding[], pathOf: PathOf): readonly Section[] {
  return [...byReason(findings)].map(([reason, of]) =>
    folded(`${of.length} ${reason === undefined ? 'older, not counted' : prose(reason)}`, of, (each) =>
      findingMention(each, pathOf),
    ),
  );
}

function byReason(findings: readonly AssessedFinding[]): ReadonlyMap<string | undefined, readonly AssessedFinding[]> {
  const groups = new Map<string | undefined, AssessedFinding[]>();
  for (const each of findings) {
    const group = groups.get(each.statusReason);
    if (group) group.push(each);
    else groups.set(each.statusReason, [each]);
  }
  return new Map([...groups].toSorted(([left = ''], [right = '']) => (left < right ? -1 : left > right ? 1 : 0)));
}

function verdict(assessment: Assessment, groups: Grouped): string {
  return `## Bartizan: ${heading(assessment, groups)}\n\n${verdictLines(assessment)}\n\n`;
}

/** The sentence, then why it passes or fails. */
export function verdictLines(assessment: Assessment): string {
  const { verdict: given, comparison } = assessment;
  const lines = [
    prose(given.reason),
    ...(given.afterMerge === undefined ? [] : [`After the merge: ${prose(given.afterMerge)}`]),
    ...(comparison.kind === 'impossible' ? [`Not compared: ${prose(comparison.detail ?? 'no base was found.')}`] : []),
  ];
  return [...sentenceLines(assessment), lines.join('<br>\n')].join('\n\n');
}

export function heading(assessment: Assessment, { gating, other }: Grouped): string {
  const { status } = assessment.verdict;
  if (gating.length > 0) return stopping(assessment, gating.length);
  if (status === 'fail') return assessment.policies.some((each) => each.isGating) ? stopping(assessment, 0) : 'failed';
  if (status === 'none') return 'no verdict';
  if (other.length === 0) return 'nothing stops this build';
  const found = plural(other.length, assessment.comparison.kind === 'base' ? 'new finding' : 'finding');
  return `${found}, none stops this build`;
}

/** What stops the build, then what does not; one that does not says so where there are both. */
export function table(
  gating: readonly AssessedFinding[],
  reported: readonly AssessedFinding[],
  pathOf: PathOf,
): Section {
  if (gating.length + reported.length === 0) return fixed('');
  const remark = gating.length === 0 ? '' : ', does not stop';
  return {
    open: '| | where | what | end it |\n|---|---|---|---|\n',
    items: [
      ...gating.map((each) => () => findingRow(each, pathOf)),
      ...reported.map((each) => () => findingRow(each, pathOf, remark)),
    ],
    close: (leftOut) => `\n${leftOutLine(leftOut)}`,
    share: SHARES.table,
  };
}

function policyEntry({ kind, title, description, lines, more }: PolicyRow): string {
  return [
    `- ${kind} ${prose(title)}${description === '' ? '' : `<br>${prose(description)}`}\n`,
    ...lines.map((line) => `  - ${prose(line)}\n`),
    ...(more > 0 && lines.length > 0 ? [`  - and ${more} more\n`] : []),
  ].join('');
}

export function blocks(findings: readonly AssessedFinding[], pathOf: PathOf): Section {
  return {
    open: '',
    items: findings.map((each) => () => findingBlock(each, pathOf)),
    close: leftOutLine,
    share: SHARES.gating,
  };
}

export function list<T>(open: string, of: readonly T[], entry: (each: T) => string): Section {
  if (of.length === 0) return fixed('');
  const close = (leftOut: number) => `\n${leftOutLine(leftOut)}`;
  return { open, items: of.map((each) => () => entry(each)), close, share: SHARES.accepted };
}

function folded<T>(title: string, of: readonly T[], entry: (each: T) => string): Section {
  if (of.length === 0) return fixed('');
  return {
    open: `<details><summary>${title}</summary>\n\n`,
    items: of.map((each) => () => entry(each)),
    close: (leftOut) => `\n${leftOutLine(leftOut)}</details>\n\n`,
    share: SHARES.folded,
  };
}

export function scoreLine(assessment: Assessment): string {
  const said = scoreSentence(assessment);
  return said === '' ? '' : `${prose(said)}<br>\n`;
}

export function coverageLine(assessment: Assessment): string {
  const proof = `${extent(assessment)}. ${missed(assessment.coverage) ?? '0 not looked at.'}`;
  return [proof, ...servers(assessment)].join('<br>\n');
}

/** A line for each live server: how it was spoken to, or why it was not; and as whom, once. */
function servers(assessment: Assessment): readonly string[] {
  const rows = serverRows(assessment);
  const agent = askedAs(assessment);
  const more = rows.length - SERVERS;
  return [
    ...rows.slice(0, SERVERS).map((row) => `Server ${markdownCode(cut(row.name, NAME))}: ${prose(rowText(row))}.`),
    ...(more > 0 ? [`And ${plural(more, 'more server')}.`] : []),
    ...(agent === undefined ? [] : [`Asked as ${markdownCode(cut(agent, NAME))}.`]),
  ];
}

export function noticeEntry({ kind, message, hint }: Notice): string {
  const label = kind === 'not-honoured' ? 'Not honoured: ' : '';
  return `- ${label}${prose(hint === undefined ? message : `${message} ${hint}`)}\n`;
}

/** A comparison that was not possible is told below the verdict already. */
export function isSaid(notice: Notice, { comparison }: Assessment): boolean {
  return notice.kind === 'comparison' && comparison.kind === 'impossible' && notice.message === comparison.detail;
}

function prose(text: string): string {
  return markdown(cut(text, LINE));
}
