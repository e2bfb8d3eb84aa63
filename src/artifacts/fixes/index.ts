// The machine fix of one finding, decided while the bytes are there: the first of its rule's edits that fits. Nothing is
// written over a secret, unless writing a reference to it is the fix.

import { narrowed, ordered, type Stretch } from '../../lib/text-edits.ts';
import type { Fix } from '../../model/fix.ts';
import type { EditDefinition, LineEdit } from '../../rules/definition.ts';
import type { Artifact } from '../artifact.ts';
import { type Mask, masksIn } from '../mask.ts';
import type { ByteRange, SecretRange } from '../segment.ts';
import { documentFix } from './document-fix.ts';
import { mended } from './menders.ts';

/** Longer lines are nobody's to read. */
const LINE = 2000;

/** Where the finding stands, in bytes and by its first line. */
export interface FixPlace {
  /** At least one. */
  readonly ranges: readonly ByteRange[];
  readonly line: number;
  /** Ranges that hold its own secret. */
  readonly secrets: readonly SecretRange[];
}

export function fixOf(
  artifact: Artifact,
  edits: readonly EditDefinition[],
  place: FixPlace,
  masks: readonly Mask[],
): Fix | undefined {
  if (artifact.link || !artifact.isWhole || artifact.kind === 'mcp-definitions' || artifact.kind === 'mcp-observations')
    return undefined;
  for (const edit of edits) {
    const found = stretchesOf(artifact, edit, place, masks);
    const inOrder = found && ordered(found);
    if (!inOrder || inOrder.length === 0) continue;
    return { edits: inOrder, isSafe: edit.safe !== false };
  }
  return undefined;
}

/** In bytes. */
function stretchesOf(
  artifact: Artifact,
  edit: EditDefinition,
  place: FixPlace,
  masks: readonly Mask[],
): readonly Stretch[] | undefined {
  if ('find' in edit && !('at' in edit)) return lineFix(artifact, edit as LineEdit, place.line, masks);
  const text = artifact.text();
  const ranges = place.ranges.map(([start, end]) => [artifact.textIndex(start), artifact.textIndex(end)] as const);
  const found =
    'mend' in edit ? mended(edit.mend, { artifact, text, ranges, place }) : documentFix(artifact, edit, ranges);
  const inBytes = found?.map(({ start, end, text: after }) => ({
    start: artifact.byteOffset(start),
    end: artifact.byteOffset(end),
    text: after,
  }));
  if (!inBytes) return undefined;
  const isReference = 'mend' in edit && edit.mend === 'environment-reference';
  return isReference || !inBytes.some(({ start, end }) => masksIn(masks, start, end).length > 0) ? inBytes : undefined;
}

/** Undefined when it fits no place of the line, or more than one. */
function lineFix(
  artifact: Artifact,
  edit: LineEdit,
  line: number,
  masks: readonly Mask[],
): readonly Stretch[] | undefined {
  const range = artifact.lines().lineRange(line);
  if (!range || range[1] - range[0] > LINE) return undefined;
  const before = artifact.bytes.toString('utf8', range[0], range[1]);
  const places = [...before.matchAll(new RegExp(edit.find, 'g'))];
  const [match] = places;
  if (places.length !== 1 || !match) return undefined;
  const byteAt = (index: number) => range[0] + Buffer.byteLength(before.slice(0, index));
  // A group could carry a secret to another place.
  if (masksIn(masks, byteAt(match.index), byteAt(match.index + match[0].length)).length > 0) return undefined;
  const after = before.replace(new RegExp(edit.find), edit.with);
  const { start, end, text } = narrowed(before, 0, after);
  return [{ start: byteAt(start), end: byteAt(end), text }];
}
