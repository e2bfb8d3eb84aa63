// The report for a terminal: what was looked at, what this change may not do, each shown finding with its source, fix
// and ignore line, and the verdict at the end, where the eye is when the run is over.

import { breakRunnerCommands, visibleWithin } from '../lib/escape.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import { GAP_REASONS } from '../model/coverage.ts';
import type { Notice, NoticeKind } from '../model/notice.ts';
import { wrap, wrapProse } from './cells.ts';
import type { Group, Grouped } from './groups.ts';
import { byRuleAndFile, displayPaths, grouped } from './groups.ts';
import { paintFor } from './paint.ts';
import { policyRows } from './policies.ts';
import type { RenderOptions, Report } from './report.ts';
import { scoreSentence } from './score-words.ts';
import { askedAs, rowText, serverRows } from './servers.ts';
import { textCompliance } from './text-compliance.ts';
import { textFindings, textMention } from './text-finding.ts';
import { textPaths } from './text-paths.ts';
import { textRemote } from './text-remote.ts';
import type { TextStyle } from './text-way.ts';
import {
  counts,
  duration,
  extent,
  gapCount,
  isAlarming,
  leftOut,
  milliseconds,
  missed,
  PROSE,
  parsedCode,
  proof,
} from './wording.ts';

export const textReport: Report = { format: 'text', mediaType: 'text/plain', render };

const WIDTH = { usual: 120, least: 40 };
/** Said above a group, once something stands before it. */
const HEADINGS: Readonly<Record<Group, string>> = {
  gating: '',
  other: 'Does not stop this build',
  review: 'For review',
  context: 'For context',
  known: 'There before, not counted',
  suppressed: 'Ignored',
};
const LABELS: Readonly<Record<NoticeKind, string>> = {
  accepted: 'Accepted',
  'not-honoured': 'Not honoured',
  comparison: 'Note',
  config: 'Config',
  contact: 'Note',
  coverage: 'Note',
  delivery: 'Note',
};
const TITLES = { policy: 'Policy', rule: 'Rule' } as const;
const LABEL = 14;
/** Servers that get a line, and the length of a name in it. */
const SERVERS = 20;
const NAME = 120;
/** Policies that are told, and violations of each that get a line. */
const POLICIES = 20;
const VIOLATIONS = 5;

function render(assessment: Assessment, options: RenderOptions): string {
  const paint = paintFor(options.color === true);
  const width = Math.max(WIDTH.least, options.width ?? WIDTH.usual);
  const edge = options.width === undefined ? Number.POSITIVE_INFINITY : width;
  const style: TextStyle = { paint, width, edge, pathOf: displayPaths(assessment), explained: new Map() };
  const groups = grouped(assessment.findings);
  const blocks = [
    [head(assessment, style)],
    notices(
      assessment.notices.filter((each) => each.kind === 'accepted'),
      style,
    ),
    ...shownFindings(groups, style),
    servers(assessment, style),
    textRemote(assessment, LABEL, style),
    policies(assessment, style),
    isClean(assessment) ? [] : closing(assessment, groups, style),
    textCompliance(assessment.compliance, LABEL, style),
    notices(
      assessment.notices.filter((each) => each.kind !== 'accepted' && !isSaid(each, assessment)),
      style,
    ),
    options.verbose === true ? textPaths(assessment.attackPaths, style) : [],
    options.verbose === true ? details(assessment, style) : [],
  ].filter((block) => block.length > 0);
  if (isClean(assessment))
    blocks.splice(0, 1, [head(assessment, style), clean(assessment, style), ...sentence(assessment, style)]);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function head({ tool, coverage, targets, timings }: Assessment, { paint, edge }: TextStyle): string {
  const parts = [`${tool.name} ${visibleWithin(tool.version, 40)}`, extent({ coverage, targets }), duration(timings)];
  const line = parts.filter((each) => each !== undefined).join(' · ');
  return hanging(line, edge).map(paint.bold).join('\n');
}

/** Nothing was found at all, and the verdict has nothing more to say. */
function isClean({ findings, verdict, comparison, policies: judged }: Assessment): boolean {
  const isSaidAll = verdict.afterMerge === undefined && comparison.kind !== 'impossible';
  return findings.length + judged.length === 0 && verdict.status === 'pass' && isSaidAll;
}

function clean(assessment: Assessment, { paint, edge }: TextStyle): string {
  const { coverage, comparison } = assessment;
  const nothing = isAlarming(assessment) ? 'No finding.' : 'Nothing to report.';
  const fixed = comparison.fixedCount > 0 ? ` ${comparison.fixedCount} fixed.` : '';
  const said = `${nothing}${fixed} ${proof(coverage)} ${scoreSentence(assessment)}`.trimEnd();
  const text = wrap(said, edge).join('\n');
  return `${paint.good(nothing)}${text.slice(nothing.length)}`;
}

/** What there is, or what this change brings and completes. */
function sentence({ sentence: said }: Assessment, { edge }: TextStyle): readonly string[] {
  return said === '' ? [] : hanging(visibleWithin(said, PROSE), edge);
}

/** A summary line, its further lines set in. Of our own words, or foreign ones made visible. */
function hanging(text: string, edge: number): readonly string[] {
  return wrap(text, edge - 2).map((line, index) => (index === 0 ? line : `  ${breakRunnerCommands(line)}`));
}

/** Exactly what the assessment shows, group by group; only named where it was there before or is ignored. */
function shownFindings(groups: Grouped, style: TextStyle): readonly (readonly string[])[] {
  const blocks: (readonly string[])[] = [];
  for (const group of ['gating', 'other', 'review', 'context', 'known', 'suppressed'] as const) {
    const shown = groups[group].filter((each) => each.isShown);
    if (shown.length === 0) continue;
    if (blocks.length > 0 && HEADINGS[group] !== '') blocks.push([style.paint.bold(HEADINGS[group])]);
    const isNamedOnly = group === 'known' || group === 'suppressed';
    blocks.push(isNamedOnly ? shown.map((each) => textMention(each, style)) : inFull(shown, style));
  }
  return blocks;
}

function inFull(shown: readonly AssessedFinding[], style: TextStyle): readonly string[] {
  return byRuleAndFile(shown)
    .flatMap((findings) => textFindings(findings, style))
    .slice(0, -1);
}

function closing(assessment: Assessment, groups: Grouped, style: TextStyle): readonly string[] {
  const { verdict, comparison } = assessment;
  const { paint, edge } = style;
  const tone = { fail: 'high', warn: 'medium', none: 'medium', pass: undefined } as const;
  const severity = tone[verdict.status];
  const toned = (line: string) => (severity === undefined ? paint.good(line) : paint.severity(severity, line));
  const isImpossible = comparison.kind === 'impossible' && comparison.detail !== undefined;
  return [
    ...sentence(assessment, style),
    ...(assessment.findings.length === 0 ? [] : hanging(counts(assessment, groups).join(' · '), edge)),
    ...hanging(visibleWithin(verdict.reason, PROSE), edge).map(toned),
    ...[
      ...(verdict.afterMerge === undefined ? [] : [`After the merge: ${visibleWithin(verdict.afterMerge, PROSE)}`]),
      ...(isImpossible ? [`Not compared: ${visibleWithin(comparison.detail, PROSE)}`] : []),
      `${visibleWithin(scoreSentence(assessment), PROSE)} ${coverageLine(assessment)}`.trim(),
    ].flatMap((line) => (line === '' ? [] : hanging(line, edge))),
  ];
}

/** What was missed; where nothing was found also that nothing was, unless the verdict says so. */
function coverageLine({ verdict, findings, coverage }: Assessment): string {
  if (verdict.status === 'none') return leftOut(coverage);
  return findings.length === 0 ? proof(coverage) : (missed(coverage) ?? '');
}

/** A comparison that was not possible is told by the closing lines already. */
function isSaid(notice: Notice, { comparison }: Assessment): boolean {
  return notice.kind === 'comparison' && comparison.kind === 'impossible' && notice.message === comparison.detail;
}

/** How each live server was spoken to, or why it was not. */
function servers(assessment: Assessment, { paint, width }: TextStyle): readonly string[] {
  const rows = serverRows(assessment);
  const agent = askedAs(assessment);
  const lines = rows.slice(0, SERVERS).map((row) => {
    const end = row.missed.length > 0 ? '.' : '';
    return `${visibleWithin(row.name, NAME)}: ${visibleWithin(rowText(row), PROSE)}${end}`;
  });
  if (rows.length > SERVERS) lines.push(`and ${rows.length - SERVERS} more`);
  if (agent !== undefined) lines.push(`Asked as ${visibleWithin(agent, NAME)}`);
  return lines.flatMap((line, at) =>
    wrap(line, width - LABEL).map((part, index) => {
      const label = index > 0 ? '' : at < rows.length ? 'Server' : '';
      return `${label === '' ? ' '.repeat(LABEL) : paint.bold(label.padEnd(LABEL))}${breakRunnerCommands(part)}`;
    }),
  );
}

/** Policies that are not kept, with what they do not allow. */
function policies(assessment: Assessment, { paint, width, pathOf }: TextStyle): readonly string[] {
  const rows = policyRows(assessment.policies, pathOf, VIOLATIONS);
  const lines = rows
    .slice(0, POLICIES)
    .flatMap(({ kind, title, lines: named, more }) => [
      ...wrapProse(visibleWithin(title, PROSE), width - LABEL).map((line, index) =>
        index === 0
          ? `${paint.bold(TITLES[kind].padEnd(LABEL))}${line}`
          : `${' '.repeat(LABEL)}${breakRunnerCommands(line)}`,
      ),
      ...named.map((line) => `${' '.repeat(LABEL)}${breakRunnerCommands(visibleWithin(line, NAME * 2))}`),
      ...(more > 0 && named.length > 0 ? [`${' '.repeat(LABEL)}and ${more} more`] : []),
    ]);
  return rows.length > POLICIES ? [...lines, `and ${rows.length - POLICIES} more`] : lines;
}

function notices(of: readonly Notice[], { paint, width }: TextStyle): readonly string[] {
  return of.flatMap(({ kind, message, hint }) => {
    const text = visibleWithin(hint === undefined ? message : `${message} ${hint}`, PROSE);
    return wrapProse(text, width - LABEL).map((line, index) =>
      index === 0
        ? `${paint.bold(LABELS[kind].padEnd(LABEL))}${line}`
        : `${' '.repeat(LABEL)}${breakRunnerCommands(line)}`,
    );
  });
}

/** For `--verbose`: where the time went, what source code was analysed, and each gap. */
function details({ timings, coverage }: Assessment, { paint, pathOf }: TextStyle): readonly string[] {
  const phases = Object.entries(timings).map(([phase, spent]) => `${visibleWithin(phase, 40)} ${milliseconds(spent)}`);
  const lines = phases.length > 0 ? [`${paint.bold('Time'.padEnd(LABEL))}${phases.join(' · ')}`] : [];
  const code = parsedCode(coverage);
  if (code !== undefined) lines.push(`${paint.bold('Source code'.padEnd(LABEL))}${visibleWithin(code, PROSE)}`);
  for (const reason of GAP_REASONS) {
    const gaps = coverage.gaps.filter((each) => each.reason === reason);
    const count = coverage.gapCounts[reason] ?? gaps.length;
    if (count === 0) continue;
    lines.push(
      `${paint.bold('Not looked at'.padEnd(LABEL))}${gapCount(reason, count)}`,
      ...gaps.map((each) => `  ${visibleWithin(pathOf(each), 300)}  ${visibleWithin(each.detail, PROSE)}`),
    );
    if (count > gaps.length) lines.push(`  and ${count - gaps.length} more`);
  }
  return lines;
}
