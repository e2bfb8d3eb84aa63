// What hosted services told, for a terminal: apart from our own findings, every line made visible.

import { breakRunnerCommands, visibleWithin } from '../lib/escape.ts';
import type { AssessedRemoteFinding, Assessment } from '../model/assessment.ts';
import { wrapProse } from './cells.ts';
import { analysisTitle, type RemoteRow, remoteFindingFacts, remoteRows } from './remote.ts';
import type { RemoteList } from './remote-lists.ts';
import type { TextStyle } from './text-way.ts';

const WORDS = 600;
const FINDINGS = 20;
const EVIDENCE = 3;
const LISTED = 15;
const ANALYSIS = 60;
const INDENT = '    ';

export function textRemote(
  assessment: Pick<Assessment, 'remote'>,
  label: number,
  style: Pick<TextStyle, 'paint' | 'width'>,
): readonly string[] {
  return remoteRows(assessment).flatMap((row, index) => [...(index > 0 ? [''] : []), ...rowLines(row, label, style)]);
}

function rowLines(row: RemoteRow, label: number, style: Pick<TextStyle, 'paint' | 'width'>): readonly string[] {
  const { paint, width } = style;
  const { run, name, about, facts, scores, notices, lists, findings, more } = row;
  const head = [`${name}${about === '' ? '' : `, given ${about}`}: ${facts}`, ...scores, ...notices];
  const lines = head.flatMap((text, at) =>
    wrapProse(visibleWithin(text, WORDS), width - label).map((line, index) =>
      at + index === 0
        ? `${paint.bold('Remote'.padEnd(label))}${line}`
        : `${' '.repeat(label)}${breakRunnerCommands(line)}`,
    ),
  );
  const rest = [
    ...(findings.length > FINDINGS ? [`${findings.length - FINDINGS} more`] : []),
    ...(more === '' ? [] : [more]),
  ];
  const analysis = run.analysis?.lines ?? [];
  return [
    ...lines,
    ...findings.slice(0, FINDINGS).flatMap((each) => findingLines(each, style)),
    ...(rest.length > 0 ? [`${INDENT}and ${rest.join(', ')}`] : []),
    ...lists.flatMap((list) => listLines(list, style)),
    ...(analysis.length > 0
      ? [
          '',
          `  ${paint.bold(visibleWithin(analysisTitle(run), WORDS))}`,
          ...analysis.slice(0, ANALYSIS).flatMap((line) => indented(line, style)),
          ...(analysis.length > ANALYSIS || run.analysis?.isCut ? [`${INDENT}and more, in the JSON report`] : []),
        ]
      : []),
  ];
}

function findingLines(each: AssessedRemoteFinding, style: Pick<TextStyle, 'paint' | 'width'>): readonly string[] {
  const { paint } = style;
  const { finding, ignoreLine } = each;
  const facts = remoteFindingFacts(each);
  const title = `${visibleWithin(finding.title, 200)}${facts === '' ? '' : ` (${visibleWithin(facts, 200)})`}`;
  return [
    '',
    `  ${paint.severity(finding.severity, finding.severity)}  ${breakRunnerCommands(title)}`,
    ...(finding.description === undefined ? [] : indented(finding.description, style)),
    ...(finding.remediation === undefined ? [] : indented(`Fix, by the service: ${finding.remediation}`, style)),
    ...finding.evidence.slice(0, EVIDENCE).flatMap((text) => indented(`Evidence: ${text}`, style)),
    ...indented(`Ignore: ${ignoreLine}`, style),
  ];
}

function listLines({ title, items, more }: RemoteList, style: Pick<TextStyle, 'paint' | 'width'>): readonly string[] {
  const rest = Math.max(0, items.length - LISTED) + more;
  return [
    '',
    `  ${style.paint.bold(visibleWithin(title, WORDS))}`,
    ...items.slice(0, LISTED).flatMap((item) => indented(item, style)),
    ...(rest > 0 ? [`${INDENT}and ${rest} more, in the JSON report`] : []),
  ];
}

function indented(text: string, { width }: Pick<TextStyle, 'width'>): readonly string[] {
  return wrapProse(visibleWithin(text, WORDS), width - INDENT.length).map(
    (line) => `${INDENT}${breakRunnerCommands(line)}`,
  );
}
