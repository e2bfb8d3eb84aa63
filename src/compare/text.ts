// The difference for a terminal: one line each, what came with a plus, what went with a minus, what nobody can tell with a
// question mark.

import { visibleWithin } from '../lib/escape.ts';
import { COMPARED_SHOWN } from '../lib/limits.ts';
import type { Difference, FieldChange, Named } from './difference.ts';
import {
  changeText,
  componentCounts,
  findingCounts,
  findingName,
  findingPlace,
  nameOf,
  placesOf,
  scoreLine,
  sideOf,
} from './lines.ts';
import type { SeenFinding } from './snapshot.ts';

const LINE = 400;

export function differenceText(difference: Difference): string {
  const { a, b, components, findings, notices } = difference;
  const score = scoreLine(difference);
  const lines = [
    `A  ${sideOf(a)}`,
    `B  ${sideOf(b)}`,
    ...notices,
    ...(score === undefined ? [] : ['', score]),
    '',
    `Components: ${componentCounts(difference)}`,
    ...some(components.added, (each) => [`  + ${described(each)}`, ...perhaps(each, 'Perhaps not new: A')]),
    ...some(components.removed, (each) => [`  − ${described(each)}`]),
    ...some(components.changed, (each) => [
      `  ~ ${nameOf(each)}`,
      ...each.changes.map(changed),
      ...perhaps(each, 'What it lost is not told: B'),
    ]),
    ...some(components.unsure, (each) => [`  ? ${described(each)}`, `      B cannot tell: ${each.because}`]),
    '',
    `Findings: ${findingCounts(difference)}`,
    ...some(findings.new, (each) => [...found('+', each), ...perhaps(each, 'Perhaps not new: A')]),
    ...some(findings.fixed, (each) => found('−', each)),
    ...some(findings.changed, (each) => [...found('~', each), ...each.changes.map(changed)]),
    ...some(findings.unsure, (each) => [...found('?', each), `      Not known to be fixed: ${each.because}`]),
  ];
  return `${lines.map((line) => visibleWithin(line, LINE)).join('\n')}\n`;
}

function described(each: Named): string {
  const places = placesOf(each);
  return `${nameOf(each)}${places === '' ? '' : `  ${places}`}`;
}

function found(sign: string, each: SeenFinding): readonly string[] {
  return [
    `  ${sign} ${findingName(each)}  ${findingPlace(each)}`,
    ...(each.message === '' ? [] : [`      ${each.message}`]),
  ];
}

function changed(change: FieldChange): string {
  return `      ${change.field}  ${changeText(change)}`;
}

function perhaps({ because }: { readonly because?: string }, words: string): readonly string[] {
  return because === undefined ? [] : [`      ${words}: ${because}`];
}

function some<T>(of: readonly T[], show: (each: T) => readonly string[]): readonly string[] {
  const more = of.length - COMPARED_SHOWN;
  return [
    ...of.slice(0, COMPARED_SHOWN).flatMap(show),
    ...(more > 0 ? [`      and ${more} more, which --report json lists`] : []),
  ];
}
