// Secrets out of text: a value shows as its public prefix and its last characters, never whole. Works in bytes, because
// findings are byte ranges; the shown columns move with the masking.

import { characterStart } from '../lib/utf8.ts';
import type { ByteRange } from './segment.ts';

export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Line text around a place is kept to so many bytes before and after it. */
const CONTEXT_BEFORE = 160;
const CONTEXT_AFTER = 320;

export function mergeMasks(bytes: Buffer, ranges: readonly ByteRange[]): readonly Mask[] {
  const sorted = ranges.filter(([start, end]) => end > start).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const masks: Mask[] = [];
  for (const [start, end] of sorted) {
    const last = masks.at(-1);
    if (last && start < last.end) {
      if (end > last.end) masks[masks.length - 1] = mask(bytes, last.start, end);
    } else masks.push(mask(bytes, start, end));
  }
  return masks;
}

function mask(bytes: Buffer, start: number, end: number): Mask {
  return { start, end, shown: maskValue(bytes.toString('utf8', start, end)) };
}

/** `ghp_…a1B2`: a prefix that formats make public, and the last characters so that people can tell two values apart. */
export function maskValue(value: string): string {
  if (value.startsWith('-----BEGIN')) return `${value.slice(0, value.indexOf('-----', 10) + 5)}…`;
  const quote = /^["'`]/.exec(value)?.[0] ?? '';
  const inner = quote !== '' && value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value;
  const prefix = /^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.exec(inner)?.[0] ?? '';
  const tail = inner.length - prefix.length >= 20 ? 4 : inner.length - prefix.length >= 12 ? 2 : 0;
  const shownPrefix = inner.length - prefix.length >= 8 ? prefix : '';
  return `${quote}${shownPrefix}…${tail > 0 ? inner.slice(-tail) : ''}${inner === value ? '' : quote}`;
}

/** Text of a byte range with its secrets masked. */
export function maskRange(bytes: Buffer, start: number, end: number, masks: readonly Mask[]): string {
  return pieces(bytes, start, end, masks)
    .map(({ text }) => text)
    .join('');
}

/** Shorter values stand in too many words to be replaced wherever they occur. */
const HIDDEN_LENGTH = 8;
const USERINFO = /(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;

/**
 * Takes the artifact's secrets out of text that was put together from other places than a range: names, sentences of
 * detectors, reasons. Also what stands before the host of a URL.
 */
export function hider(bytes: Buffer, masks: readonly Mask[]): (text: string) => string {
  const shown = new Map<string, string>();
  for (const { start, end, shown: short } of masks) {
    const value = bytes.toString('utf8', start, end).replace(/^["'`]|["'`]$/g, '');
    if (value.length >= HIDDEN_LENGTH) shown.set(value, short.replace(/^["'`]|["'`]$/g, ''));
  }
  // The longest first: one secret may begin as another does.
  const longestFirst = [...shown.keys()].toSorted((a, b) => b.length - a.length);
  const values = longestFirst.map((value) => value.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const secrets = values.length > 0 ? new RegExp(values.join('|'), 'g') : undefined;
  return (text) => {
    const hidden = secrets ? text.replace(secrets, (value) => shown.get(value) ?? '…') : text;
    return hidden.replace(USERINFO, '$1…');
  };
}

export interface MaskedLine {
  readonly text: string;
  /** 1-based column in `text` of a byte offset of the artifact. */
  readonly columnOf: (offset: number) => number;
}

/** One line, cut to the surroundings of `focus` when it is long. */
export function maskLine(
  bytes: Buffer,
  [lineStart, lineEnd]: ByteRange,
  focus: number,
  masks: readonly Mask[],
): MaskedLine {
  const start = characterStart(bytes, Math.max(lineStart, focus - CONTEXT_BEFORE), lineStart);
  const end = characterStart(bytes, Math.min(lineEnd, focus + CONTEXT_AFTER), start);
  const parts = pieces(bytes, start, end, masks);
  const lead = start > lineStart ? '…' : '';
  return {
    text: lead + parts.map(({ text }) => text).join('') + (end < lineEnd ? '…' : ''),
    columnOf(offset) {
      let column = 1 + lead.length;
      for (const part of parts) {
        if (offset >= part.end) column += part.text.length;
        else if (offset > part.start) {
          // Inside a mask there is nothing to point at but the mask itself.
          column += part.isMask ? part.text.length : bytes.toString('utf8', part.start, offset).length;
        }
      }
      return column;
    },
  };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isMask: boolean;
}

function pieces(bytes: Buffer, start: number, end: number, masks: readonly Mask[]): Piece[] {
  const parts: Piece[] = [];
  let at = start;
  for (const each of masks) {
    if (each.end <= at || each.start >= end) continue;
    const from = Math.max(at, each.start);
    if (from > at) parts.push({ start: at, end: from, text: bytes.toString('utf8', at, from), isMask: false });
    const to = Math.min(end, each.end);
    // A secret that goes over several lines is named on its first line and only dotted on the others.
    parts.push({ start: from, end: to, text: from === each.start ? each.shown : '…', isMask: true });
    at = to;
  }
  if (at < end) parts.push({ start: at, end, text: bytes.toString('utf8', at, end), isMask: false });
  return parts;
}
