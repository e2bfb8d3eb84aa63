// The safe fix of one finding as whole lines: the rule's edit, applied to the line the finding begins on. Nothing is suggested
// for a line that holds a secret, or letters that a reader would not see as they are.

import { visible } from '../lib/escape.ts';
import type { Finding } from '../model/finding.ts';
import type { EditDefinition } from '../rules/definition.ts';
import type { Artifact } from './artifact.ts';
import { type Mask, masksIn } from './mask.ts';

/** Longer lines are nobody's to read in a suggestion. */
const LINE = 500;

/** Undefined when no edit fits the line, or more than one place of it. */
export function suggestionOf(
  artifact: Artifact,
  edits: readonly EditDefinition[],
  line: number,
  masks: readonly Mask[],
): Finding['suggestion'] {
  const range = artifact.lines().lineRange(line);
  if (!range || artifact.link || range[1] - range[0] > LINE || masksIn(masks, range[0], range[1]).length > 0)
    return undefined;
  const text = artifact.bytes.toString('utf8', range[0], range[1]);
  if (visible(text) !== text) return undefined;
  for (const edit of edits) {
    const places = [...text.matchAll(new RegExp(edit.find, 'g'))];
    if (places.length !== 1) continue;
    const fixed = text.replace(new RegExp(edit.find), edit.with);
    if (fixed !== text) return { startLine: line, endLine: line, lines: [fixed] };
  }
  return undefined;
}
