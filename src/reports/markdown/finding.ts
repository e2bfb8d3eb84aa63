// One finding as Markdown: a row of the table, a block with its source, or an entry of a list. Everything foreign is
// cut, then escaped, so that a finding has a bounded size whatever its text is.

import { cut, cutProse, markdown, markdownBlock, markdownCode } from '../../lib/escape.ts';
import type { AssessedFinding } from '../../model/assessment.ts';
import type { FlowStep } from '../../model/flow.ts';
import type { Location } from '../../model/location.ts';
import { codeFrame } from '../code-frame.ts';
import type { PathOf } from '../groups.ts';
import { changedLines, copiesOf, isObserved, isSpoken, spokenPlace } from '../places.ts';
import { codeOf, doubtsOf, sourceOf, wayOf } from '../way.ts';
import { alsoCount, EACH_IGNORED, PROSE, plural, whatAndWhy } from '../wording.ts';
import { markdownProse } from './prose.ts';

const FRAME_WIDTH = 110;
const ROW = { path: 120, what: 240, fix: 160 };
const PATH = 300;
const ID = 200;
const IGNORE = 1000;
const PLACES = 6;
const EVIDENCE = 3;
const LOGICAL = 200;
/** Of a line of source beside a step. */
const CODE = 120;

/** `| critical | path line | what | end it |`; `remark` stands behind the severity. */
export function findingRow(assessed: AssessedFinding, pathOf: PathOf, remark = ''): string {
  const { finding, rule } = assessed;
  const [cause] = finding.locations;
  const cells = [
    `${finding.severity}${remark}`,
    place(cause, pathOf, ROW.path),
    `${message(assessed, pathOf)}${alsoCount(assessed)}`,
    markdownProse(cutProse(rule.fix, ROW.fix)),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** The whole finding below a heading: source, what and why, other places, fix, and the line that ignores it. */
export function findingBlock(assessed: AssessedFinding, pathOf: PathOf, level = '####'): string {
  const { finding, rule } = assessed;
  const [cause, ...others] = finding.locations;
  const copies = copiesOf(assessed);
  const parts = [
    `${level} ${finding.severity} · ${place(cause, pathOf, PATH)} · ${code(cut(rule.id, ID))}`,
    ...source(assessed, cause),
    markdownProse(cutProse(whatAndWhy(assessed), PROSE)),
    ...way(assessed, pathOf),
    ...(others.length === 0 ? [] : [places(others, pathOf)]),
    ...(copies.length === 0 ? [] : [`**Also at**, ${EACH_IGNORED}\n\n${places(copies, pathOf)}`]),
    ...(assessed.tierReason === undefined ? [] : [`**Tier** ${tier(assessed)}`]),
    `**Fix** ${markdownProse(cutProse(rule.fix, PROSE))}`,
    finding.inlineIgnore === undefined
      ? `**Ignore**, in \`bartizan.yml\` below \`ignore:\`\n\n${paste(assessed.ignoreLine)}`
      : `**Ignore**, beside the line\n\n${paste(finding.inlineIgnore)}`,
  ];
  return `${parts.join('\n\n')}\n\n`;
}

/** An entry for what is worth a look: what and why, fix, ignore line. */
export function findingEntry(assessed: AssessedFinding, pathOf: PathOf): string {
  const { finding, rule, ignoreLine } = assessed;
  const inline = finding.inlineIgnore;
  const why = assessed.tierReason === undefined ? '' : ` (${tier(assessed)})`;
  const ignore = `${code(inline ?? ignoreLine)}${inline === undefined ? ' in `bartizan.yml`' : ''}`;
  return `${mention(assessed, pathOf)}${why}<br>Fix: ${markdownProse(cutProse(rule.fix, PROSE))}<br>Ignore: ${ignore}\n`;
}

/** An entry for what was there before. */
export function findingMention(assessed: AssessedFinding, pathOf: PathOf): string {
  return `${mention(assessed, pathOf)}\n`;
}

/** An entry for what is ignored: by whom, why, until when. */
export function suppressionEntry(assessed: AssessedFinding, pathOf: PathOf): string {
  const { suppression } = assessed;
  if (suppression === undefined) return findingMention(assessed, pathOf);
  const by = { inline: 'beside the line', config: 'in `bartizan.yml`', baseline: 'by the baseline' }[suppression.by];
  const until = suppression.until === undefined ? '' : `, until ${markdown(cut(suppression.until, 20))}`;
  const added = suppression.isAdded ? ', **added by this change**' : '';
  const reason = markdown(cut(suppression.reason, ROW.what));
  return `${mention(assessed, pathOf)}<br>Ignored ${by}: “${reason}”${until}${added}\n`;
}

function mention(assessed: AssessedFinding, pathOf: PathOf): string {
  const { finding, rule } = assessed;
  const where = place(finding.locations[0], pathOf, ROW.path);
  return `- ${finding.severity} · ${where} · ${code(cut(rule.id, ID))}: ${message(assessed, pathOf)}${alsoCount(assessed)}`;
}

/** What was found, and where the text of a flow comes in. */
function message({ finding }: AssessedFinding, pathOf: PathOf): string {
  const source = sourceOf(finding);
  const from = source ? `, from ${place(source, pathOf, ROW.path)}` : '';
  const said = cut(finding.message, ROW.what);
  return `${markdownProse(source ? said.replace(/\.$/, '') : said)}${from}`;
}

/** The steps of a flow, and why it is not certain. */
function way({ finding }: AssessedFinding, pathOf: PathOf): readonly string[] {
  const found = wayOf(finding);
  if (!found) return [];
  const { beginning, leftOut, end } = found;
  const entry = (step: FlowStep) => {
    const line = codeOf(step);
    const shown = line === '' ? '' : `: ${code(cut(line, CODE))}`;
    return `1. ${place(step, pathOf, PATH)} ${markdownProse(cutProse(step.what, LOGICAL))}${shown}`;
  };
  const doubts = doubtsOf(finding);
  return [
    [...beginning.map(entry), ...(leftOut > 0 ? [`1. … ${plural(leftOut, 'more step')}`] : []), ...end.map(entry)].join(
      '\n',
    ),
    ...(doubts.length === 0 ? [] : [`**Note** ${markdownProse(cutProse(doubts.join('; '), PROSE))}`]),
  ];
}

function place(
  location: Pick<Location, 'target' | 'path' | 'range' | 'logical'>,
  pathOf: PathOf,
  limit: number,
): string {
  if (isSpoken(location)) return markdown(cut(spokenPlace(location, pathOf), limit));
  const path = pathOf(location);
  return `${markdownCode(path.length > limit ? `…${path.slice(-limit)}` : path)} ${location.range.start.line}`;
}

function tier({ tier: lowered, tierReason = '' }: AssessedFinding): string {
  return `${lowered}, because ${markdown(cut(tierReason, ROW.what))}`;
}

function source({ finding }: AssessedFinding, cause: Location): readonly string[] {
  const changed = changedLines(finding).map((each) => cut(each, FRAME_WIDTH));
  if (changed.length > 0) return [markdownBlock(changed, 'diff')];
  if (cause.snippet === undefined || isObserved(cause)) {
    const evidence = finding.evidence.slice(0, EVIDENCE).map((each) => cut(each, FRAME_WIDTH));
    return evidence.length === 0 ? [] : [markdownBlock(evidence)];
  }
  const lines = codeFrame(cause.snippet, FRAME_WIDTH).map(({ gutter, text }) => `${gutter}${text}`.trimEnd());
  return [markdownBlock(lines)];
}

function places(locations: readonly Location[], pathOf: PathOf): string {
  const shown = locations.slice(0, PLACES).map((each) => {
    const what = each.logical === undefined || isSpoken(each) ? '' : ` ${markdown(cut(each.logical, LOGICAL))}`;
    return `- ${place(each, pathOf, PATH)}${what}`;
  });
  const rest = locations.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${plural(rest, 'more place')}`] : [])].join('\n');
}

/** A block, so that GitHub offers to copy it. Only a hostile line is ever cut. */
function paste(line: string): string {
  return markdownBlock([cut(line, IGNORE)]);
}

function code(text: string): string {
  return markdownCode(cut(text, IGNORE));
}
