// The lines of source around a finding, numbered, with a mark under the place. Tabs, wide characters, escapes of
// invisible ones and cutting are all done on the same list of characters, so that the mark cannot slip.

import { visible } from '../lib/escape.ts';
import type { Snippet } from '../model/location.ts';
import { cellsOf } from './cells.ts';
import { plural } from './wording.ts';

export interface FrameLine {
  /** `│ 7 │ `, as wide on every line of the frame. */
  readonly gutter: string;
  /** Visible text. A report still has to keep runner commands out of it, as of every line. */
  readonly text: string;
  readonly isMark: boolean;
}

const TAB = 4;
/** Marked lines shown; the others are counted. */
const MARKED_LINES = 3;
/** Of a longer line only this many UTF-16 units before the mark are looked at. */
const BEFORE_MARK = 2000;

/** At most one line before the mark, the marked lines and their marks; no line takes more than `width` cells. */
export function codeFrame(snippet: Snippet, width: number): readonly FrameLine[] {
  const { firstLine, lines, mark } = snippet;
  const first = Math.max(mark.start.line, firstLine);
  const end = mark.end.column === 1 && mark.end.line > mark.start.line ? mark.end.line - 1 : mark.end.line;
  const last = Math.min(Math.max(end, first), firstLine + lines.length - 1);
  const shownLast = Math.min(last, first + MARKED_LINES - 1);
  const digits = String(shownLast).length;
  const room = Math.max(20, width - digits - 5);
  const blank = `│ ${' '.repeat(digits)} │ `;
  const frame: FrameLine[] = [];

  for (let number = first - 1; number <= shownLast; number++) {
    const line = lines[number - firstLine];
    if (line === undefined || (number < first && line.trim() === '')) continue;
    const gutter = `│ ${String(number).padStart(digits)} │ `;
    if (number < first) {
      frame.push({ gutter, text: place(line, 0, 0, room).text, isMark: false });
      continue;
    }
    const from = number === mark.start.line ? mark.start.column - 1 : line.length - line.trimStart().length;
    const to = number === mark.end.line ? mark.end.column - 1 : line.length;
    const placed = place(line, from, Math.max(to, from + 1), room);
    const under = `${' '.repeat(placed.start)}${'▔'.repeat(placed.length)}`;
    frame.push({ gutter, text: placed.text, isMark: false }, { gutter: blank, text: under, isMark: true });
  }
  if (last > shownLast)
    frame.push({ gutter: blank, text: `… ${plural(last - shownLast, 'more line')}`, isMark: false });
  return frame;
}

interface Placed {
  readonly text: string;
  /** Cells before the mark and under it. */
  readonly start: number;
  readonly length: number;
}

interface Shown {
  readonly text: string;
  readonly cells: number;
  readonly isMarked: boolean;
}

/** `line` in at most `room` cells, cut around the units `from` to `to`. */
function place(line: string, from: number, to: number, room: number): Placed {
  const skipped = Math.max(0, from - BEFORE_MARK);
  const all = charactersOf(line, skipped, from, to, room);
  const cells = total(all);
  const marked = total(all.filter((each) => each.isMarked));
  const before = all.some((each) => each.isMarked)
    ? total(
        all.slice(
          0,
          all.findIndex((each) => each.isMarked),
        ),
      )
    : cells;
  if (skipped === 0 && cells <= room) return { text: join(all), start: before, length: Math.max(1, marked) };

  // As much before the mark as after it, unless the line fits from its start.
  const free = Math.max(0, room - 2 - marked);
  const offset = skipped === 0 && before + marked < room ? 0 : Math.max(0, before - Math.max(8, Math.floor(free / 2)));
  const isCutLeft = skipped > 0 || offset > 0;
  const kept: Shown[] = isCutLeft ? [{ text: '…', cells: 1, isMarked: false }] : [];
  let passed = 0;
  let used = isCutLeft ? 1 : 0;
  let isCutRight = false;
  for (const each of all) {
    passed += each.cells;
    if (passed <= offset) continue;
    if (used + each.cells > room - 1 && passed < cells) {
      isCutRight = true;
      break;
    }
    kept.push(each);
    used += each.cells;
  }
  if (isCutRight) kept.push({ text: '…', cells: 1, isMarked: false });
  const start = kept.findIndex((each) => each.isMarked);
  return {
    text: join(kept),
    start: start < 0 ? total(kept) : total(kept.slice(0, start)),
    length: Math.max(1, total(kept.filter((each) => each.isMarked))),
  };
}

function charactersOf(line: string, skipped: number, from: number, to: number, room: number): readonly Shown[] {
  const shown: Shown[] = [];
  let at = skipped;
  let cells = 0;
  let afterMark = 0;
  for (const character of line.slice(skipped, Math.min(to, from + 4 * room) + 4 * room)) {
    const text = character === '\t' ? ' '.repeat(TAB - (cells % TAB)) : visible(character);
    const width = text.length > 1 && text !== character ? text.length : cellsOf(character);
    // A surrogate pair that begins before the mark and ends in it belongs to the mark.
    const isMarked = at < to && at + character.length > from;
    shown.push({ text, cells: width, isMarked });
    at += character.length;
    cells += width;
    if (at > from) afterMark += width;
    if (afterMark > 2 * room) break;
  }
  return shown;
}

function total(characters: readonly Shown[]): number {
  return characters.reduce((sum, each) => sum + each.cells, 0);
}

function join(characters: readonly Shown[]): string {
  return characters
    .map((each) => each.text)
    .join('')
    .trimEnd();
}
