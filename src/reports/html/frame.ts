// Source as the page shows it: numbered lines with the place marked in them, lines that came and went, or the evidence.

import { cut } from '../../lib/escape.ts';
import type { Finding } from '../../model/finding.ts';
import type { Snippet } from '../../model/location.ts';
import { changedLines, isObserved } from '../places.ts';
import { plural } from '../wording.ts';
import { type Html, html } from './markup.ts';

/** Units of one line, and how many of them before the mark where it is cut. */
const LINE = 220;
const BEFORE = 80;
/** Lines that are marked; the others are counted. */
const MARKED = 6;
const EVIDENCE = 3;
const CHANGED = 40;

/** What shows the finding best; nothing where there is nothing to show. */
export function source(finding: Finding): Html | undefined {
  const changed = changedLines(finding);
  if (changed.length > 0) return changes(changed);
  const [cause] = finding.locations;
  if (cause.snippet === undefined || isObserved(cause)) return plain(finding.evidence.slice(0, EVIDENCE));
  return frame(cause.snippet);
}

function changes(of: readonly string[]): Html {
  const shown = of.slice(0, CHANGED).map((each) => {
    const text = cut(each.slice(2), LINE);
    if (each.startsWith('+ ')) return html`<ins>${text}</ins>`;
    if (each.startsWith('- ')) return html`<del>${text}</del>`;
    return html`<span>${cut(each, LINE)}</span>`;
  });
  const rest = of.length - shown.length;
  return html`<pre class="frame changes">${shown}${rest > 0 && html`<i>${plural(rest, 'more line')}</i>`}</pre>\n`;
}

function plain(of: readonly string[]): Html | undefined {
  if (of.length === 0) return undefined;
  return html`<pre class="frame">${of.map((each) => html`<span>${cut(each, LINE)}</span>`)}</pre>\n`;
}

function frame({ firstLine, lines, mark }: Snippet): Html {
  const first = Math.max(mark.start.line, firstLine);
  const end = mark.end.column === 1 && mark.end.line > mark.start.line ? mark.end.line - 1 : mark.end.line;
  const last = Math.min(Math.max(end, first), firstLine + lines.length - 1);
  const shownLast = Math.min(last, first + MARKED - 1);
  const rows: Html[] = [];
  for (let number = first - 1; number <= shownLast + 1; number++) {
    const line = lines[number - firstLine];
    const isBeside = number < first || number > shownLast;
    if (line === undefined || (isBeside && line.trim() === '')) continue;
    if (number > shownLast && last > shownLast) break;
    const from = number === mark.start.line ? mark.start.column - 1 : line.length - line.trimStart().length;
    const to = number === mark.end.line ? mark.end.column - 1 : line.length;
    const shown = isBeside ? html`${tabbed(cut(line, LINE))}` : marked(line, from, Math.max(to, from + 1));
    rows.push(html`<span data-n="${number}">${shown}</span>`);
  }
  const rest = last - shownLast;
  return html`<pre class="frame">${rows}${rest > 0 && html`<i>${plural(rest, 'more line')}</i>`}</pre>\n`;
}

/** The line around the units `from` to `to`. */
function marked(line: string, from: number, to: number): Html {
  const start = line.length <= LINE || from <= BEFORE ? 0 : boundary(line, from - BEFORE);
  const stop = boundary(line, Math.min(line.length, start + LINE));
  const [a, b] = [boundary(line, Math.min(from, stop)), boundary(line, Math.min(to, stop))];
  const ellipsis = (isCut: boolean) => isCut && '…';
  return html`${ellipsis(start > 0)}${tabbed(line.slice(start, a))}<mark>${tabbed(line.slice(a, b))}</mark>${tabbed(line.slice(b, stop))}${ellipsis(stop < line.length)}`;
}

/** `at`, or one less where that would break a surrogate pair. */
function boundary(line: string, at: number): number {
  const unit = line.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

function tabbed(text: string): string {
  return text.replaceAll('\t', '    ');
}
