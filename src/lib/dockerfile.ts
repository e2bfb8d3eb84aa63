// Dockerfiles as BuildKit reads them: instructions with their continued lines, comments among these, the escape directive and
// here-documents. https://docs.docker.com/reference/dockerfile/. Never throws: what is no instruction is passed over. Offsets
// count UTF-16 units; `rest` has as many of them as the file, so that a place in it is a place in the file.

import { lazy } from './lazy.ts';
import { DOCKERFILE_INSTRUCTIONS } from './limits.ts';

export interface Instruction {
  /** In capitals. */
  readonly name: string;
  /** What follows the name, over all its lines; comments between them are spaces. */
  readonly rest: string;
  readonly start: number;
  /** Of `rest`. */
  readonly at: number;
  /** Without its here-documents. */
  readonly end: number;
  readonly heredocs: readonly Heredoc[];
}

export interface Heredoc {
  readonly text: string;
  readonly at: number;
}

export interface Dockerfile {
  readonly instructions: readonly Instruction[];
  /** Character that continues a line: a backslash unless a directive says otherwise. */
  readonly continuation: string;
  /** Whether all of it was read. */
  readonly isWhole: boolean;
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Where the next one begins. */
  readonly next: number;
}

export function readDockerfile(text: string): Dockerfile {
  const continuation = continuationOf(text);
  const ends = lazy(() => lonelyWords(text));
  const instructions: Instruction[] = [];
  const continued = new RegExp(String.raw`${continuation === '\\' ? '\\\\' : '`'}[ \t]*\r?$`);
  for (let at = 0; at < text.length; ) {
    if (instructions.length >= DOCKERFILE_INSTRUCTIONS) return { instructions, continuation, isWhole: false };
    const first = lineAt(text, at);
    at = first.next;
    const head = /^[ \t]*([A-Za-z]{2,20})(?:[ \t]+|(?=\r?$))/.exec(first.text);
    if (!head) continue;
    const [whole, name = ''] = head;
    let end = first.start + first.text.length;
    let rest = first.text.slice(whole.length);
    for (let last = first.text; continued.test(last) && at < text.length; ) {
      const line = lineAt(text, at);
      const isComment = /^[ \t]*#/.test(line.text);
      rest += text.slice(end, line.start) + (isComment ? ' '.repeat(line.text.length) : line.text);
      end = line.start + line.text.length;
      at = line.next;
      // Comments and empty lines do not end it.
      if (!isComment && line.text.trim() !== '') last = line.text;
    }
    const heredocs: Heredoc[] = [];
    if (/^(?:RUN|COPY|ADD)$/i.test(name))
      for (const mark of marksIn(rest)) {
        const found = endOf(ends().get(mark.word) ?? [], at, mark);
        if (!found) break;
        heredocs.push({ text: text.slice(at, found.start), at });
        at = found.next;
      }
    const start = first.start + whole.length - whole.trimStart().length;
    instructions.push({ name: name.toUpperCase(), rest, start, at: first.start + whole.length, end, heredocs });
  }
  return { instructions, continuation, isWhole: true };
}

/** Directives stand before everything else. */
function continuationOf(text: string): string {
  for (const line of text.slice(0, 2000).split('\n')) {
    const [, key = '', value = ''] = /^#[ \t]*(\w+)[ \t]*=[ \t]*(\S+)/.exec(line) ?? [];
    if (key === '') return '\\';
    if (key.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

function lineAt(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  return end < 0
    ? { text: text.slice(start), start, next: text.length }
    : { text: text.slice(start, end), start, next: end + 1 };
}

interface Mark {
  readonly word: string;
  readonly mayIndent: boolean;
}

function marksIn(rest: string): readonly Mark[] {
  return [...rest.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_][\w.]{0,60})\2/g)]
    .slice(0, 20)
    .map(([, dash, , word = '']) => ({ word, mayIndent: dash === '-' }));
}

interface End {
  readonly start: number;
  readonly next: number;
  readonly tabs: number;
}

/** Lines that hold one word only, where here-documents may end: looked for once, since a file may open many. */
function lonelyWords(text: string): ReadonlyMap<string, readonly End[]> {
  const found = new Map<string, End[]>();
  for (const match of text.matchAll(/^(\t*)([A-Za-z_][\w.]{0,60})\r?$/gm)) {
    const [whole, tabs = '', word = ''] = match;
    const end = { start: match.index, next: Math.min(text.length, match.index + whole.length + 1), tabs: tabs.length };
    const list = found.get(word);
    if (list) list.push(end);
    else found.set(word, [end]);
  }
  return found;
}

/** Undefined when it never ends: then it is none. */
function endOf(ends: readonly End[], from: number, { mayIndent }: Mark): End | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < Math.min(ends.length, low + 50); at++) if (mayIndent || ends[at]?.tabs === 0) return ends[at];
  return undefined;
}
