// The stretch of base64 around a place, over the line ends that encoders put in, and what it says once decoded.

import type { ByteRange } from '../../artifacts/segment.ts';
import { ENCODED_LEFT, ENCODED_RIGHT } from '../../lib/limits.ts';
import { firstOf } from '../../lib/search.ts';
import { charactersBefore } from './spellings.ts';

/** Shortest line that goes on in the next one: encoders break at 64 or 76, and always between groups of four. */
const WRAPPED = 40;
const INDENT = 64;

const STANDARD = 1;
const URL_SAFE = 2;
const EITHER = STANDARD | URL_SAFE;

/** Which alphabets a byte belongs to. */
const ALPHABETS = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
  ALPHABETS[character.charCodeAt(0)] = EITHER;
for (const character of '+/') ALPHABETS[character.charCodeAt(0)] = STANDARD;
for (const character of '-_') ALPHABETS[character.charCodeAt(0)] = URL_SAFE;

export interface Run {
  readonly start: number;
  readonly end: number;
  /** Whether all is there that a hit at `offset` needs. */
  covers(offset: number): boolean;
  /** What is said around a hit at `offset`, and where in it the keyword of that phase begins. */
  decode(offset: number, phase: number): Decoded | undefined;
}

export interface Decoded {
  /** One character per byte. */
  readonly text: string;
  readonly keywordAt: number;
  /** Byte range in the artifact of all characters that hold a bit of these bytes. */
  readonly toSource: (start: number, end: number) => ByteRange;
}

/** No token is so short. */
const SHORTEST = 20;
const NOTHING: Run = { start: 0, end: 0, covers: () => false, decode: () => undefined };

/** The whole run, lines joined. */
export function runAround(bytes: Buffer, offset: number): Run {
  const line = stretch(bytes, offset, EITHER);
  const pieces = [line];
  for (let first = line; ; ) {
    const above = lineAbove(bytes, first[0], ENCODED_LEFT - (offset - first[0]));
    if (!above) break;
    pieces.push(above);
    first = above;
  }
  pieces.reverse();
  for (let last = line; ; ) {
    const below = lineBelow(bytes, last, ENCODED_RIGHT.most - (last[1] - offset));
    if (!below) break;
    pieces.push(below);
    last = below;
  }
  return runOf(bytes, pieces, offset);
}

/**
 * What stands on the line of `offset` in one alphabet or either: a path or a name that goes before a run looks like a
 * part of it.
 */
export const LINE_RUNS: readonly ((bytes: Buffer, offset: number) => Run)[] = [EITHER, STANDARD, URL_SAFE].map(
  (alphabet) => (bytes, offset) => {
    const piece = stretch(bytes, offset, alphabet);
    return piece[1] - piece[0] < SHORTEST ? NOTHING : runOf(bytes, [piece], offset);
  },
);

function stretch(bytes: Buffer, offset: number, alphabet: number): ByteRange {
  return [
    leftEnd(bytes, offset, Math.max(0, offset - ENCODED_LEFT), alphabet),
    rightEnd(bytes, offset, Math.min(bytes.length, offset + ENCODED_RIGHT.most), alphabet),
  ];
}

function leftEnd(bytes: Buffer, from: number, limit: number, alphabet: number): number {
  let at = from;
  while (at > limit && (ALPHABETS[bytes[at - 1] as number] as number) & alphabet) at--;
  return at;
}

function rightEnd(bytes: Buffer, from: number, limit: number, alphabet: number): number {
  let at = from;
  while (at < limit && (ALPHABETS[bytes[at] as number] as number) & alphabet) at++;
  return at;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;

function lineAbove(bytes: Buffer, start: number, room: number): ByteRange | undefined {
  let at = start;
  while (start - at < INDENT && isIndent(bytes[at - 1])) at--;
  if (room <= 0 || bytes[at - 1] !== NEWLINE) return undefined;
  const end = at - (bytes[at - 2] === RETURN ? 2 : 1);
  const piece: ByteRange = [leftEnd(bytes, end, Math.max(0, end - room), EITHER), end];
  return goesOn(piece) ? piece : undefined;
}

function lineBelow(bytes: Buffer, line: ByteRange, room: number): ByteRange | undefined {
  let at = line[1] + (bytes[line[1]] === RETURN ? 1 : 0);
  if (room <= 0 || !goesOn(line) || bytes[at] !== NEWLINE) return undefined;
  at++;
  const limit = at + INDENT;
  while (at < limit && isIndent(bytes[at])) at++;
  const end = rightEnd(bytes, at, Math.min(bytes.length, at + room), EITHER);
  return end > at ? [at, end] : undefined;
}

function isIndent(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

function goesOn([start, end]: ByteRange): boolean {
  return end - start >= WRAPPED && (end - start) % 4 === 0;
}

function runOf(bytes: Buffer, pieces: readonly ByteRange[], around: number): Run {
  const text = pieces.map(([start, end]) => bytes.toString('latin1', start, end)).join('');
  const start = pieces[0]?.[0] ?? around;
  const end = pieces.at(-1)?.[1] ?? around;
  const isCut = end - around >= ENCODED_RIGHT.most - INDENT;
  /** Where each piece begins in `text`. */
  const begins: number[] = [];
  let length = 0;
  for (const [from, to] of pieces) {
    begins.push(length);
    length += to - from;
  }
  const indexOf = (offset: number) => {
    const piece = firstOf(pieces.length, (index) => (pieces[index]?.[1] ?? 0) > offset);
    return (begins[piece] ?? length) + offset - (pieces[piece]?.[0] ?? end);
  };
  const offsetOf = (index: number) => {
    const piece = firstOf(pieces.length, (each) => (begins[each + 1] ?? Number.POSITIVE_INFINITY) > index);
    return (pieces[piece]?.[0] ?? start) + index - (begins[piece] ?? 0);
  };
  const decoded = new Map<number, string>();
  return {
    start,
    end,
    covers: (offset) => offset >= start && offset < end && (!isCut || offset + ENCODED_RIGHT.least <= end),
    decode(offset, phase) {
      const group = indexOf(offset) - charactersBefore(phase);
      if (group < 0) return undefined;
      const origin = group % 4;
      let said = decoded.get(origin);
      if (said === undefined) {
        said = Buffer.from(text.slice(origin), 'base64').toString('latin1');
        decoded.set(origin, said);
      }
      return {
        text: said,
        keywordAt: ((group - origin) / 4) * 3 + phase,
        toSource: (from, to) => [
          offsetOf(origin + Math.floor((from * 4) / 3)),
          offsetOf(Math.min(text.length, origin + Math.ceil((to * 4) / 3)) - 1) + 1,
        ],
      };
    },
  };
}
