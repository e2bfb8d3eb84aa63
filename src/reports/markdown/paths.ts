// Attack paths as Markdown: from where to where, through what, step by step, and what breaks it.

import { cut, cutProse, markdownCode } from '../../lib/escape.ts';
import type { AttackPath } from '../../model/attack-path.ts';
import { plural } from '../wording.ts';
import { markdownProse } from './prose.ts';

/** Units of a name, and of the words of a step. */
const NAME = 120;
const WORDS = 400;
const SENTENCE = 1200;

export function pathEntry(path: AttackPath): string {
  const { severity, source, sink, carrier, status } = path;
  const isNew = status === 'new' ? ', new' : '';
  const lines = [
    `- **${severity}${isNew}** from ${prose(source)} to ${prose(sink)} through ${prose(carrier)}`,
    ...path.steps
      .filter(({ component }) => component !== undefined)
      .map(({ name, what }) => `  1. ${markdownCode(cut(name, NAME))} ${prose(what)}`),
    `\n  To break it: ${prose(path.cut)}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function prose(text: string): string {
  return markdownProse(cutProse(text, WORDS));
}

/** The sentence at the top. */
export function sentenceText(sentence: string): string {
  return markdownProse(cutProse(sentence, SENTENCE));
}

/** `2 attack paths, 1 new`. */
export function pathsTitle(paths: readonly AttackPath[]): string {
  const fresh = paths.filter(({ status }) => status === 'new').length;
  return `${plural(paths.length, 'attack path')}${fresh > 0 ? `, ${fresh} new` : ''}`;
}
