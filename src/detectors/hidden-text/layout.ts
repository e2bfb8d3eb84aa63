// What moves text out of sight or has a terminal hide it, and messages in the blanks at the ends of lines.

import type { Oddity } from './letters.ts';
import { spelt } from './runs.ts';

/** Empty lines after which a reader takes a file for ended, and blanks after which a line is out of the window. */
const FAR_DOWN = 100;
const FAR_RIGHT = 200;
const [ESCAPE, BELL, CSI] = ['\u001b', '\u0007', '\u009b'];
const TERMINAL = new RegExp(
  `(?:${ESCAPE}(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^${BELL}${ESCAPE}\\n]{0,200}(?:${BELL}|${ESCAPE}\\\\)|c)|${CSI}[0-9;?]{0,20}[A-Za-z])`,
  'g',
);

export function* terminalEscapes(text: string): Generator<Oddity> {
  if (!text.includes(ESCAPE) && !text.includes(CSI)) return;
  for (const { index, 0: found } of text.matchAll(TERMINAL)) {
    const effect = /\[(?:\d{1,3};){0,4}8(?:;\d{1,3})*m$/.test(found)
      ? 'hides what follows'
      : /[JKH]$/.test(found)
        ? 'erases or moves'
        : 'changes how it is shown';
    yield {
      start: index,
      end: index + found.length,
      evidence: `a terminal sequence that ${effect}: ESC${found.slice(1, 20)}`,
    };
  }
}

/** Text that follows so much nothing that nobody gets there. Lines are gone through by hand, so that time is linear. */
export function* pushedAway(text: string): Generator<Oddity> {
  let empty = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    if (line.trim() === '') empty++;
    else {
      if (empty >= FAR_DOWN && start > 0) {
        const from = start + line.search(/\S/);
        yield {
          start: from,
          end: start + line.trimEnd().length,
          evidence: `after ${empty} empty lines: "${line.trim().slice(0, 120)}"`,
        };
      }
      empty = 0;
      if (line.length > FAR_RIGHT) yield* farRight(line, start);
    }
    start = end + 1;
  }
}

function* farRight(line: string, offset: number): Generator<Oddity> {
  for (const { index, 0: blanks } of line.matchAll(/[ \t\u00a0\u2000-\u200a\u3000]+/g)) {
    const from = index + blanks.length;
    if (blanks.length < FAR_RIGHT || from >= line.length) continue;
    const rest = line.slice(from).trimEnd();
    // The next cell of a table, or the edge of a drawing, is where it belongs.
    if (!rest.startsWith('|') && /[A-Za-z]{2,}\W+[A-Za-z]{2,}/.test(rest))
      yield {
        start: offset + from,
        end: offset + from + rest.length,
        evidence: `after ${blanks.length} blanks: "${rest.slice(0, 120)}"`,
      };
  }
}

/** Blanks and tabs at the ends of lines, read as bits. */
export function* blankMessages(text: string): Generator<Oddity> {
  let bits = '';
  let [first, last] = [-1, -1];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    let from = end;
    if (text[from - 1] === '\r') from--;
    const close = from;
    while (from > start && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
    const tail = text.slice(from, Math.min(close, from + 4096));
    if (tail.length >= 8 && tail.includes(' ') && tail.includes('\t')) {
      if (first < 0) first = from;
      last = close;
      if (bits.length < 65_536) bits += tail.replaceAll(' ', '0').replaceAll('\t', '1');
    }
    start = end + 1;
  }
  const says = bits.length >= 32 ? spelt(bits) : undefined;
  if (says !== undefined) yield { start: first, end: last, evidence: `blanks and tabs spell "${says}"` };
}
