// A line for each framework that somebody named, and that it is evidence and no more.

import type { Compliance } from '../model/compliance.ts';
import { wrap } from './cells.ts';
import { askedFrameworks, frameworkSentence, NO_CLAIM, shortTitle } from './compliance-words.ts';
import type { TextStyle } from './text-way.ts';

export function textCompliance(
  compliance: Compliance,
  label: number,
  { paint, width }: Pick<TextStyle, 'paint' | 'width'>,
): readonly string[] {
  const asked = askedFrameworks(compliance);
  if (asked.length === 0) return [];
  const lines = [...asked.map((each) => `${shortTitle(each)}, ${frameworkSentence(each)}`), NO_CLAIM];
  return lines
    .flatMap((line, at) => wrap(line, width - label).map((part, row) => [at + row === 0 ? 'Controls' : '', part]))
    .map(([name = '', part]) => `${name === '' ? ' '.repeat(label) : paint.bold(name.padEnd(label))}${part}`);
}
