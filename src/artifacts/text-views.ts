// A text a model reads that is written inside something else, a JSON string or a source literal: as it reads, and
// normalised, both with the way back to the bytes of the artifact.

import { createOffsets } from '../lib/offsets.ts';
import type { Artifact } from './artifact.ts';
import { normalise } from './normalise.ts';
import type { TextSegment } from './segment.ts';

/** A text and where each of its UTF-16 units was written, one more for the end; the units of the artifact's text. */
export interface WrittenText {
  readonly text: string;
  readonly originOf: (unit: number) => number;
}

/** Both views, or the one that is there. */
export function viewsOf(artifact: Artifact, place: string, written: WrittenText): TextSegment[] {
  const asIs = view(artifact, place, written, false);
  const normalised = normalise(written.text);
  if (!normalised) return [asIs];
  const { text, origins } = normalised;
  const originOf = (unit: number) => written.originOf(origins[unit] ?? origins.at(-1) ?? 0);
  return [asIs, view(artifact, place, { text, originOf }, true)];
}

function view(artifact: Artifact, place: string, { text, originOf }: WrittenText, isNormalised: boolean): TextSegment {
  const bytes = Buffer.from(text, 'utf8');
  const { unitOf } = createOffsets(text, bytes.length);
  return {
    role: 'model-text',
    place,
    bytes,
    isNormalised,
    toSource: (start, end) => {
      const from = originOf(unitOf(start));
      return [artifact.byteOffset(from), artifact.byteOffset(Math.max(from + 1, originOf(unitOf(end))))];
    },
  };
}

const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;

/**
 * A quoted string by its value and the place it is written at. Where the escapes are not JSON's, all of the text is said
 * to stand at the whole literal.
 */
export function quotedText(source: string, start: number, end: number, value: string): WrittenText {
  const quote = source[start] === '"' || source[start] === "'" ? 1 : 0;
  const from = start + quote;
  const raw = source.slice(from, end - quote);
  if (raw === value) return { text: value, originOf: (unit) => from + unit };
  const units: number[] = [];
  const pieces: string[] = [];
  let copied = 0;
  const copy = (to: number) => {
    pieces.push(raw.slice(copied, to));
    for (let at = copied; at < to; at++) units.push(from + at);
  };
  for (const match of raw.matchAll(ESCAPE)) {
    copy(match.index);
    const code = match[1] ?? match[2];
    pieces.push(
      code === undefined ? (SHORT[match[3] ?? ''] ?? match[3] ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
    );
    units.push(from + match.index);
    copied = match.index + match[0].length;
  }
  copy(raw.length);
  units.push(from + raw.length);
  if (pieces.join('') === value)
    return { text: value, originOf: (unit) => units[Math.min(unit, units.length - 1)] ?? from };
  return { text: value, originOf: (unit) => (unit === 0 ? start : end) };
}
