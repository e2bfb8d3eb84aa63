// One finding, or many of one rule in one file, as lines for a terminal: place, code frame, what and why, the way
// there, the fix, and the exact line that ignores it.

import { breakRunnerCommands, visible, visibleWithin } from '../lib/escape.ts';
import type { AssessedFinding } from '../model/assessment.ts';
import type { Location } from '../model/location.ts';
import { widthOf, wrapProse } from './cells.ts';
import { codeFrame } from './code-frame.ts';
import type { PathOf } from './groups.ts';
import { changedLines, copiesOf, isObserved, isSpoken, spokenPlace } from './places.ts';
import { type TextStyle, textWay } from './text-way.ts';
import { doubtsOf } from './way.ts';
import { alsoCount, EACH_IGNORED, PROSE, placesInBrief, plural, whatAndWhy, whatOnly } from './wording.ts';

/** Of one rule in one file this many are shown in full. */
const IN_FULL = 3;
/** Line numbers named of the others. */
const LINES_NAMED = 12;
/** Places besides the first that are named. */
const PLACES = 6;
/** Evidence shown where there is no source to show. */
const EVIDENCE = 3;
const PATH = 300;
/** An ignore line is there to be pasted, so a cut one is of no use; only a hostile one is longer than this. */
const IGNORE = 2000;
const INDENT = '  ';
/** Cells of the indent and a label. */
const LABEL = INDENT.length + 8;

/** Findings of one rule in one file. */
export function textFindings(findings: readonly AssessedFinding[], style: TextStyle): readonly string[] {
  const lines = findings.slice(0, IN_FULL).flatMap((each) => [...textFinding(each, style), '']);
  const others = findings.slice(IN_FULL);
  const [first] = others;
  if (first === undefined) return lines;
  const { paint, pathOf } = style;
  if (isSpoken(first.finding.locations[0])) {
    const names = [...new Set(others.map(({ finding }) => spokenPlace(finding.locations[0], pathOf)))];
    const some = names.slice(0, PLACES).map((name) => visibleWithin(name, PATH));
    const rest = `${some.join('; ')}${names.length > PLACES ? '; …' : ''}`;
    const id = paint.dim(visibleWithin(first.rule.id, PATH));
    return [...lines, `${INDENT}and ${others.length} more: ${breakRunnerCommands(rest)}  ${id}`, ''];
  }
  const numbers = [...new Set(others.map((each) => each.finding.locations[0].range.start.line))];
  const named = numbers.slice(0, LINES_NAMED).join(', ');
  const where = `${numbers.length === 1 ? 'line' : 'lines'} ${named}${numbers.length > LINES_NAMED ? ', …' : ''}`;
  const copies = others.reduce((sum, each) => sum + (each.copies?.length ?? 0), 0);
  const also = copies === 0 ? '' : ` (also at ${plural(copies, 'more place')})`;
  const of = `${visibleWithin(first.rule.id, PATH)} in ${visibleWithin(pathOf(first.finding.locations[0]), PATH)}`;
  return [...lines, `${INDENT}and ${others.length} more: ${where}${also}  ${paint.dim(of)}`, ''];
}

export function textFinding(assessed: AssessedFinding, style: TextStyle): readonly string[] {
  const { finding, rule } = assessed;
  const { width } = style;
  const [cause, ...others] = finding.locations;
  const before = style.explained?.get(rule.id);
  if (before === undefined) style.explained?.set(rule.id, placeOf(cause, style.pathOf));
  const message = visibleWithin(before === undefined ? whatAndWhy(assessed) : whatOnly(assessed), PROSE);
  return [
    ...head(assessed, style),
    ...source(assessed, cause, style),
    ...wrapProse(message, width - INDENT.length).map((line) => `${INDENT}${breakRunnerCommands(line)}`),
    ...textWay(finding, style),
    ...places(others, style),
    ...alsoAt(assessed, style),
    ...notes(assessed, style),
    ...(assessed.tierReason === undefined
      ? []
      : labelled('Tier', visibleWithin(`${assessed.tier}, because ${assessed.tierReason}`, PROSE), style)),
    ...labelled('Fix', before === undefined ? visibleWithin(rule.fix, PROSE) : `as at ${before}, above`, style),
    ...ignoreLines(assessed, style),
  ];
}

/** A line to be pasted is never broken: what does not fit beside its label stands below it. */
function ignoreLines({ finding, ignoreLine }: AssessedFinding, { paint, edge }: TextStyle): readonly string[] {
  const label = `${INDENT}${paint.dim('Ignore')}  `;
  if (finding.inlineIgnore !== undefined) return [`${label}${visibleWithin(finding.inlineIgnore, IGNORE)}`];
  const line = visibleWithin(ignoreLine, IGNORE);
  const where = 'in bartizan.yml';
  return LABEL + widthOf(line) + 3 + where.length <= edge
    ? [`${label}${line}   ${paint.dim(where)}`]
    : [`${label}${paint.dim(`${where}:`)}`, `${INDENT}${line}`];
}

/** A finding that is only named: it was there before, or it is ignored. */
export function textMention(assessed: AssessedFinding, style: TextStyle): string {
  const title = head(assessed, style);
  const about = aboutMention(assessed);
  const { finding, rule } = assessed;
  const first = `${placeOf(finding.locations[0], style.pathOf)}  ${finding.severity}  ${visibleWithin(rule.id, PATH)}`;
  if (title.length === 1 && INDENT.length + widthOf(first) + 2 + widthOf(about) <= style.edge)
    return `${title[0]}  ${about}`;
  const below = wrapProse(about, style.width - 4).map((line) => `    ${breakRunnerCommands(line)}`);
  return [...title, ...below].join('\n');
}

function aboutMention(assessed: AssessedFinding): string {
  const { suppression } = assessed;
  if (suppression === undefined)
    return `${visibleWithin(assessed.finding.message, 200)}${alsoCount(assessed)}${why(assessed)}`;
  const until = suppression.until === undefined ? '' : `, until ${visibleWithin(suppression.until, 20)}`;
  const added = suppression.isAdded ? ', added here' : '';
  return `“${visibleWithin(suppression.reason, 200)}”${until}${added}${alsoCount(assessed)}`;
}

/** Why it counts as known, when not because the base has it. */
function why({ statusReason }: AssessedFinding): string {
  return statusReason === undefined ? '' : ` (${statusReason})`;
}

/**
 * `  path:line:column  severity  rule`, in two lines where one is too narrow. Path and line are made visible as one, so
 * that `:` as a path is harmless.
 */
function head({ finding, rule }: AssessedFinding, { paint, pathOf, edge }: TextStyle): readonly string[] {
  const place = placeOf(finding.locations[0], pathOf);
  const id = visibleWithin(rule.id, PATH);
  const what = `${paint.severity(finding.severity, finding.severity)}  ${id}`;
  const fits = INDENT.length + widthOf(place) + finding.severity.length + id.length + 4 <= edge;
  return fits ? [`${INDENT}${paint.bold(place)}  ${what}`] : [`${INDENT}${paint.bold(place)}`, `${INDENT}${what}`];
}

function placeOf(location: Location, pathOf: PathOf): string {
  if (isSpoken(location)) return visibleWithin(spokenPlace(location, pathOf), PATH);
  const { line, column } = location.range.start;
  const path = pathOf(location);
  const shown = path.length > PATH ? `…${path.slice(-PATH)}` : path;
  return visible(`${shown}:${line}:${column}`);
}

function source(assessed: AssessedFinding, cause: Location, { paint, width }: TextStyle): readonly string[] {
  const changed = changedLines(assessed.finding);
  if (cause.snippet === undefined || isObserved(cause) || changed.length > 0) {
    return (changed.length > 0 ? changed : assessed.finding.evidence.slice(0, EVIDENCE)).map(
      (each) => `${INDENT}${paint.dim('│ ')}${visibleWithin(each, width - INDENT.length - 2)}`,
    );
  }
  return codeFrame(cause.snippet, width - INDENT.length).map(({ gutter, text, isMark }) => {
    const line = isMark ? paint.severity(assessed.finding.severity, text) : breakRunnerCommands(text);
    return line === '' ? `${INDENT}${paint.dim(gutter.trimEnd())}` : `${INDENT}${paint.dim(gutter)}${line}`;
  });
}

/** Why a flow is not certain, and what else reaches its end. */
function notes({ finding }: AssessedFinding, style: TextStyle): readonly string[] {
  const doubts = doubtsOf(finding);
  return doubts.length === 0 ? [] : labelled('Note', visibleWithin(doubts.join('; '), PROSE), style);
}

/** The other places of a finding: place and what is there, in two columns. */
function places(locations: readonly Location[], { paint, pathOf, width, edge }: TextStyle): readonly string[] {
  const rows = locations.slice(0, PLACES).map((each) => ({ place: placeOf(each, pathOf), what: whatIsThere(each) }));
  const column = Math.min(Math.max(0, ...rows.map(({ place }) => widthOf(place))), Math.floor(width / 2));
  const lines = rows.map(({ place, what }) => {
    const gap = ' '.repeat(Math.max(0, column - widthOf(place)) + 2);
    const shown = visibleWithin(what, Math.max(20, width - column - 6));
    if (what === '') return `    ${place}`;
    return isTooNarrow(place, shown, edge)
      ? `    ${place}\n      ${breakRunnerCommands(shown)}`
      : `    ${place}${gap}${shown}`;
  });
  const rest = locations.length - rows.length;
  return rest > 0 ? [...lines, paint.dim(`    and ${plural(rest, 'more place')}`)] : lines;
}

function isTooNarrow(place: string, what: string, edge: number): boolean {
  return 4 + widthOf(place) + 2 + widthOf(what) > edge;
}

/** Where else the same secret stands. */
function alsoAt(assessed: AssessedFinding, style: TextStyle): readonly string[] {
  const copies = copiesOf(assessed);
  if (copies.length === 0) return [];
  const text = `${placesInBrief(copies, style.pathOf)}; ${EACH_IGNORED}`;
  return labelled('Also at', visibleWithin(text, PROSE), style);
}

function whatIsThere({ logical, snippet }: Location): string {
  if (logical !== undefined) return logical;
  return snippet?.lines[snippet.mark.start.line - snippet.firstLine]?.trim() ?? '';
}

function labelled(label: string, text: string, { paint, width }: TextStyle): readonly string[] {
  return wrapProse(text, width - LABEL).map((line, index) =>
    index === 0 ? `${INDENT}${paint.dim(label.padEnd(8))}${line}` : `${' '.repeat(LABEL)}${breakRunnerCommands(line)}`,
  );
}
