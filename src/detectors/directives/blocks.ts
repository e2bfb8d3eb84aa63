// Where Markdown shows a text as code, and where its comments stand. Whichever begins first decides: a fence inside a
// comment is none, nor is a comment inside code.

import { firstOf } from '../../lib/search.ts';

export type Range = readonly [start: number, end: number];

export interface Blocks {
  /** Fenced code blocks, in order and apart. */
  readonly fences: readonly Range[];
  /** Comments, in order, also those inside fences; not those in code spans, which are displayed. */
  readonly comments: readonly Range[];
}

const FENCE = /^[ \t]{0,8}(`{3,}|~{3,})([^\n]*)$/gm;
/** What ends a paragraph, and with it every code span that is still open. */
const BREAK = /\n[ \t>]*(?:\n|<!--|`{3}|~{3}|#{1,6} |[-*+] |\d{1,3}[.)] |$)/g;
/** Before a comment that no mark ends: the start of a line, or HTML from there on. In a sentence it is plain text. */
const BLOCK_START = /^[ \t>*+\-\d.)]{0,20}(?:<[^\n`]{0,500})?$/;

interface FenceLine {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
  readonly info: string;
}

/** `hides` are the elements that are not displayed: a fence inside one of them is none. */
export function blocksOf(text: string, hides: readonly Range[]): Blocks {
  const lines = [...text.matchAll(FENCE)].map(
    ({ index, 0: { length }, 1: mark = '', 2: info = '' }): FenceLine => ({
      start: index,
      end: index + length,
      mark,
      info,
    }),
  );
  const closerOf = closers(lines);
  const spanFrom = codeSpans(text);
  const commentAt = commentReader(text);
  const fences: Range[] = [];
  const comments: Range[] = [];
  let line = 0;
  let hiding = 0;
  const mark = /^[ \t]{0,8}(?:`{3,}|~{3,})|<!--|`+/gm;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const at = match.index;
    if (match[0] === '<!--') {
      const range = commentAt(at);
      if (range) comments.push(range);
      mark.lastIndex = Math.max(range?.[1] ?? 0, at + 4);
      continue;
    }
    while ((lines[line]?.start ?? Infinity) < at) line++;
    const opening = lines[line];
    while ((hides[hiding]?.[1] ?? Infinity) <= at) hiding++;
    const hide = hides[hiding];
    const isHidden = hide !== undefined && hide[0] <= at && hide[0] >= (fences.at(-1)?.[1] ?? 0);
    const closer = opening?.start === at && !isHidden ? closerOf(line) : undefined;
    if (closer) {
      fences.push([at, closer.end]);
      for (const range of commentsIn(text.slice(at, closer.end), at)) comments.push(range);
      mark.lastIndex = closer.end;
    } else if (match[0].startsWith('`')) mark.lastIndex = spanFrom(at) ?? at + match[0].length;
  }
  return { fences, comments };
}

/** Comments that end, in a text that is not Markdown, or is shown as it is. */
export function commentsIn(text: string, offset = 0): Range[] {
  const found: Range[] = [];
  const close = /--!?>/g;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', close.lastIndex)) {
    close.lastIndex = start + 2;
    if (!close.test(text)) break;
    found.push([offset + start, offset + close.lastIndex]);
  }
  return found;
}

/** Comments of which none is a part of another; where none ends any more, nothing is searched again. */
function commentReader(text: string): (start: number) => Range | undefined {
  const lastClose = Math.max(text.lastIndexOf('-->'), text.lastIndexOf('--!>'));
  return (start) => {
    const close = /--!?>/g;
    close.lastIndex = start + 2;
    if (lastClose >= close.lastIndex && close.test(text)) return [start, close.lastIndex];
    const before = text.slice(Math.max(0, start - 520), start);
    return BLOCK_START.test(before.slice(before.lastIndexOf('\n') + 1)) ? [start, text.length] : undefined;
  };
}

/** The line that closes a fence: the same character, at least as often, and nothing behind it. */
function closers(lines: readonly FenceLine[]): (index: number) => FenceLine | undefined {
  /** From how many on nothing closes what is still to come. */
  const hopeless: Record<string, number> = {};
  return (index) => {
    const opening = lines[index];
    if (!opening || (opening.mark.startsWith('`') && opening.info.includes('`'))) return undefined;
    const [character = ''] = opening.mark;
    if (opening.mark.length >= (hopeless[character] ?? Infinity)) return undefined;
    for (let at = index + 1; at < lines.length; at++) {
      const line = lines[at];
      if (line?.mark.startsWith(opening.mark) && line.info.trim() === '') return line;
    }
    hopeless[character] = opening.mark.length;
    return undefined;
  };
}

/** The end of the code span that begins at a run of backticks. */
function codeSpans(text: string): (at: number) => number | undefined {
  const next = new Map<number, number>();
  const seen = new Map<number, number>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const opening = seen.get(run.length);
    if (opening !== undefined) next.set(opening, index + run.length);
    seen.set(run.length, index);
  }
  const breaks = next.size > 0 ? [...text.matchAll(BREAK)].map(({ index }) => index) : [];
  return (at) => {
    const end = next.get(at);
    if (end === undefined || text[at - 1] === '\\') return undefined;
    const stop = breaks[firstOf(breaks.length, (index) => (breaks[index] ?? 0) >= at)];
    return stop === undefined || end <= stop ? end : undefined;
  };
}

/** Longest part of a line that is looked at to the left: else a text without newlines is gone through again and again. */
const LINE_UNITS = 4000;

/** Where the line of a place begins, or the part of it that is looked at. */
export function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LINE_UNITS);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** Ranges that overlap become one. */
export function joined(ranges: readonly Range[]): readonly Range[] {
  const found: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = found.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else found.push([start, end]);
  }
  return found;
}

/** The one of the ranges, which are in order and apart, that a place lies in. */
export function rangeAround(ranges: readonly Range[], at: number): Range | undefined {
  const range = ranges[firstOf(ranges.length, (index) => (ranges[index]?.[1] ?? 0) > at)];
  return range !== undefined && range[0] <= at ? range : undefined;
}
