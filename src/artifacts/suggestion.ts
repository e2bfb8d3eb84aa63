// A safe fix as whole lines, the way GitHub takes suggestions. Nothing is suggested for lines that hold a secret, or letters that
// a reader would not see as they are: those are fixed at home.

import { visible } from '../lib/escape.ts';
import { withEdits } from '../lib/text-edits.ts';
import type { Finding } from '../model/finding.ts';
import type { Fix } from '../model/fix.ts';
import type { Artifact } from './artifact.ts';
import { type Mask, masksIn } from './mask.ts';

/** Longer lines, and more of them, are nobody's to read in a suggestion. */
const LINE = 500;
const LINES = 12;

/** Undefined when the fix reaches away from the line the finding begins on, so that nobody would see what it is about. */
export function suggestionOf(
  artifact: Artifact,
  { edits, isSafe }: Fix,
  line: number,
  masks: readonly Mask[],
): Finding['suggestion'] {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!isSafe || !first || !last) return undefined;
  const lines = artifact.lines();
  const startLine = Math.min(line, lines.position(first.start).line);
  // What ends where a line begins has taken the line before it.
  const endsAt = lines.position(last.end);
  const endLine = Math.max(line, endsAt.column === 1 && last.end > last.start ? endsAt.line - 1 : endsAt.line);
  const [from, to] = [lines.lineRange(startLine)?.[0], lines.lineRange(endLine)?.[1]];
  if (from === undefined || to === undefined || endLine - startLine >= LINES) return undefined;
  const end = Math.max(to, last.end);
  if (masksIn(masks, from, end).length > 0) return undefined;
  const before = artifact.bytes.toString('utf8', from, end);
  const after = withEdits(
    artifact.bytes.subarray(from, end),
    edits.map((each) => ({ ...each, start: each.start - from, end: each.end - from })),
  ).toString('utf8');
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\n|\r/)) as [string[], string[]];
  // Whole lines are replaced: the break behind the last one stays.
  if (end > to) now.pop();
  if ([...old, ...now].some((each) => each.length > LINE || visible(each) !== each.replaceAll('\t', ' ')))
    return undefined;
  return { startLine, endLine, lines: now };
}
