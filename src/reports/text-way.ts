// The steps of a flow as lines for a terminal: place, what happens there, and the line of source, in columns.

import { breakRunnerCommands, visible, visibleWithin } from '../lib/escape.ts';
import type { Finding } from '../model/finding.ts';
import type { FlowStep } from '../model/flow.ts';
import { widthOf, wrap } from './cells.ts';
import type { PathOf } from './groups.ts';
import type { Paint } from './paint.ts';
import { codeOf, wayOf } from './way.ts';
import { plural } from './wording.ts';

/** How findings are written for a terminal. */
export interface TextStyle {
  readonly paint: Paint;
  readonly width: number;
  /** Where a line must end: the terminal's edge. Nowhere when the text is piped, since people search it by line. */
  readonly edge: number;
  readonly pathOf: PathOf;
  /** The rules whose why and fix stand above, and at which place; undefined where each finding stands alone. */
  readonly explained?: Map<string, string>;
}

/** Units of a path, or of the words of one step. */
const STEP = 80;
/** Cells below which a line of source says nothing. */
const CODE_LEAST = 20;

/** From where a text comes to where it does harm: place, what happens, and the line of source where there is room. */
export function textWay(finding: Finding, style: TextStyle): readonly string[] {
  const found = wayOf(finding);
  if (!found) return [];
  const { beginning, leftOut, end } = found;
  const steps = [...beginning, ...end];
  const { width } = style;
  const columns = {
    place: columnOf(
      steps.map((step) => lineOf(step, style.pathOf)),
      Math.floor(width / 3),
    ),
    what: columnOf(steps.map(whatOf), Math.floor(width / 2)),
  };
  const rows = (of: readonly FlowStep[]) => of.map((step) => row(step, step === steps[0], columns, style));
  const more = leftOut === 0 ? [] : [style.paint.dim(`    … ${plural(leftOut, 'more step')}`)];
  return [...rows(beginning), ...more, ...rows(end)];
}

function row(
  step: FlowStep,
  isFirst: boolean,
  columns: { readonly place: number; readonly what: number },
  { paint, pathOf, width, edge }: TextStyle,
): string {
  const place = lineOf(step, pathOf);
  const what = whatOf(step);
  const mark = isFirst ? '    ' : `  ${paint.dim('→')} `;
  // Too narrow for both: what happens stands below its place.
  if (4 + Math.max(columns.place, widthOf(place)) + 2 + widthOf(what) > edge)
    return [`${mark}${place}`, ...wrap(what, width - 6).map((line) => `      ${breakRunnerCommands(line)}`)].join('\n');
  const head = `${mark}${padded(place, columns.place)}  ${what}`;
  const room = width - 4 - Math.max(columns.place, widthOf(place)) - 2 - Math.max(columns.what, widthOf(what)) - 2;
  const code = room < CODE_LEAST ? '' : visibleWithin(codeOf(step), room);
  return code === '' ? head : `${head}${' '.repeat(Math.max(0, columns.what - widthOf(what)))}  ${paint.dim(code)}`;
}

function lineOf(step: FlowStep, pathOf: PathOf): string {
  const path = pathOf(step);
  return visible(`${path.length > STEP ? `…${path.slice(-STEP)}` : path}:${step.range.start.line}`);
}

function whatOf({ what }: FlowStep): string {
  return visibleWithin(what, STEP);
}

function columnOf(texts: readonly string[], most: number): number {
  return Math.min(Math.max(0, ...texts.map(widthOf)), most);
}

function padded(text: string, column: number): string {
  return `${text}${' '.repeat(Math.max(0, column - widthOf(text)))}`;
}
