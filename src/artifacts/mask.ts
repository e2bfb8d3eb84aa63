// Secrets out of text: a value shows as its public prefix and its last characters, never whole. Works in bytes, because
// findings are byte ranges; the shown columns move with the masking.

import { firstOf } from '../lib/search.ts';
import { characterStart } from '../lib/utf8.ts';
import type { ByteRange, SecretRange } from './segment.ts';

export interface Mask {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** What secrets in it read, where the bytes spell them otherwise. */
  readonly readings: readonly string[];
  /** Hidden only because a secret is beside it. */
  readonly isNeighbour: boolean;
}

/** Line text around a place is kept to so many bytes before and after it. */
const CONTEXT_BEFORE = 160;
const CONTEXT_AFTER = 320;

/** Shorter values stand in too many words to be replaced wherever they occur. */
const HIDDEN_LENGTH = 8;
/** Lengths of values that begin alike; more of them are nobody's file. */
const LENGTHS = 64;
const HEADS = 0x10000;
const PASSWORD_REST = /(?:@[^\s/@"'`<>,]{1,200}){1,4}(?=@)/y;

/**
 * Where the values of secrets stand once more, whole or as URLs spell them, though nothing found them there: in a longer
 * word, or without the name that they are known by. `text` holds one character per byte.
 */
export function repeatsOf(text: string, ranges: readonly SecretRange[]): readonly SecretRange[] {
  /** Values by their first bytes, then by length. */
  const byHead = new Map<string, Map<number, Set<string>>>();
  const maybe = new Uint8Array(HEADS);
  const known = new Set<string>();
  const add = (value: string) => {
    if (value.length < HIDDEN_LENGTH || known.has(value)) return;
    known.add(value);
    const head = value.slice(0, HIDDEN_LENGTH);
    const lengths = byHead.get(head) ?? new Map<number, Set<string>>();
    if (!lengths.has(value.length) && lengths.size >= LENGTHS) return;
    maybe[pairAt(value, 0)] = 1;
    byHead.set(head, lengths.set(value.length, (lengths.get(value.length) ?? new Set()).add(value)));
  };
  for (const [start, end, reads] of ranges) {
    if (reads === '') continue;
    const value = text.slice(start, end).replace(/^["'`]|["'`]$/g, '');
    if (isNameToo(value, text.slice(Math.max(0, start - value.length - 4), start))) continue;
    for (const each of [value, ...(reads === undefined ? [] : [Buffer.from(reads, 'utf8').toString('latin1')])]) {
      add(each);
      if (/[^\w.~-]/.test(each)) add(percentEncoded(each));
    }
  }
  const repeats: SecretRange[] = [];
  // To a URL's readers a password ends at its last `@`, not at its first.
  for (const [start, end] of ranges) {
    PASSWORD_REST.lastIndex = end;
    if (text[end] === '@' && PASSWORD_REST.test(text)) repeats.push([start, PASSWORD_REST.lastIndex]);
  }
  if (byHead.size === 0) return repeats;
  let last = 0;
  for (let at = 0; at + HIDDEN_LENGTH <= text.length; at++) {
    if (maybe[pairAt(text, at)] === 0) continue;
    const lengths = byHead.get(text.slice(at, at + HIDDEN_LENGTH));
    let longest = 0;
    for (const [length, values] of lengths ?? [])
      if (length > longest && values.has(text.slice(at, at + length))) longest = length;
    // Another may begin inside it.
    if (longest === 0 || at + longest <= last) continue;
    last = at + longest;
    repeats.push([at, last]);
  }
  return repeats;
}

/** The password of `postgres:postgres@` stands beside it as a name: to hide it elsewhere would only hide names. */
function isNameToo(value: string, before: string): boolean {
  return before === `://${value}:`;
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 8) | text.charCodeAt(at + 1);
}

/** As `encodeURIComponent`, of bytes. */
function percentEncoded(bytes: string): string {
  return bytes.replace(
    /[^\w.~!*'()-]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

export function mergeMasks(bytes: Buffer, ranges: readonly SecretRange[]): readonly Mask[] {
  const sorted = ranges.filter(([start, end]) => end > start).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const masks: Mask[] = [];
  for (const [start, end, reads] of sorted) {
    const last = masks.at(-1);
    if (!last || start >= last.end) {
      masks.push(mask(bytes, start, end, reads));
      continue;
    }
    const readings = [...last.readings, ...(reads ? [reads] : [])];
    masks[masks.length - 1] = { ...(end > last.end ? mask(bytes, last.start, end) : last), readings };
  }
  return masks;
}

function mask(bytes: Buffer, start: number, end: number, reads?: string): Mask {
  return {
    start,
    end,
    shown: maskValue((reads ?? bytes.toString('utf8', start, end)).trim()),
    readings: reads ? [reads] : [],
    isNeighbour: reads === '',
  };
}

/** `ghp_…a1B2`: a prefix that formats make public, and the last characters so that people can tell two values apart. */
export function maskValue(value: string): string {
  if (value.startsWith('-----BEGIN')) return `${value.slice(0, value.indexOf('-----', 10) + 5)}…`;
  const quote = /^["'`]/.exec(value)?.[0] ?? '';
  const inner = quote !== '' && value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value;
  const prefix = /^(?:[A-Za-z]{2,10}[-_](?:[A-Za-z0-9]{2,8}[-_])?|AKIA|ASIA|AIza)/.exec(inner)?.[0] ?? '';
  const tail = inner.length - prefix.length >= 20 ? 4 : inner.length - prefix.length >= 12 ? 2 : 0;
  // A weak password may look like a prefix and little more.
  const shownPrefix = inner.length - prefix.length >= Math.max(8, prefix.length) ? prefix : '';
  return `${quote}${shownPrefix}…${tail > 0 ? inner.slice(-tail) : ''}${inner === value ? '' : quote}`;
}

/** Text of a byte range with its secrets masked. */
export function maskRange(bytes: Buffer, start: number, end: number, masks: readonly Mask[]): string {
  return pieces(bytes, start, end, masks)
    .map(({ text }) => text)
    .join('');
}

const USERINFO = /(:\/\/(?:[^\s/@:]{0,200}:)?)[^\s/@:…]{3,200}(?=@)/g;

/**
 * Takes the artifact's secrets out of text that was put together from other places than a range: names, sentences of
 * detectors, reasons. Also what stands before the host of a URL.
 */
export function hider(bytes: Buffer, masks: readonly Mask[]): (text: string) => string {
  const shown = new Map<string, string>();
  for (const { start, end, shown: short, readings, isNeighbour } of masks) {
    for (const reading of readings) if (reading.length >= HIDDEN_LENGTH) shown.set(reading, maskValue(reading.trim()));
    // It may be long, and is nobody's value.
    if (isNeighbour) continue;
    const value = bytes.toString('utf8', start, end).replace(/^["'`]|["'`]$/g, '');
    const before = bytes.toString('utf8', Math.max(0, start - Buffer.byteLength(value) - 4), start);
    if (value.length >= HIDDEN_LENGTH && !isNameToo(value, before))
      shown.set(value, short.replace(/^["'`]|["'`]$/g, ''));
  }
  /** Values by how they begin, the longest first: one secret may begin as another does. */
  const byHead = new Map<string, string[]>();
  for (const value of [...shown.keys()].toSorted((a, b) => b.length - a.length)) {
    const head = value.slice(0, HIDDEN_LENGTH);
    const same = byHead.get(head);
    if (same) same.push(value);
    else byHead.set(head, [value]);
  }
  return (text) => replaced(text, byHead, shown).replace(USERINFO, '$1…');
}

/** There may be thousands of values, so that one expression for all of them would take minutes. */
function replaced(
  text: string,
  byHead: ReadonlyMap<string, readonly string[]>,
  shown: ReadonlyMap<string, string>,
): string {
  if (byHead.size === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at + HIDDEN_LENGTH <= text.length; ) {
    const value = byHead.get(text.slice(at, at + HIDDEN_LENGTH))?.find((each) => text.startsWith(each, at));
    if (value === undefined) {
      at++;
      continue;
    }
    parts.push(text.slice(from, at), shown.get(value) ?? '…');
    at += value.length;
    from = at;
  }
  return parts.join('') + text.slice(from);
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

/** Those that touch a range; masks are in order and do not overlap. */
export function masksIn(masks: readonly Mask[], start: number, end: number): readonly Mask[] {
  const first = firstOf(masks.length, (index) => (masks[index]?.end ?? 0) > start);
  return masks.slice(
    first,
    firstOf(masks.length, (index) => (masks[index]?.start ?? 0) >= end),
  );
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
  for (const each of masksIn(masks, start, end)) {
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
