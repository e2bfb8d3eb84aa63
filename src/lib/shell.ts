// Reads a command line as a shell does: words in simple commands in pipelines, with what stands in $(…), `…`, <(…), (…)
// and { … } as command lines of their own. The grammar is POSIX, near enough for PowerShell and cmd. Nothing is expanded,
// nothing throws, and each character is read once.

import { SHELL_NESTING, SHELL_TEXT } from './limits.ts';
import {
  BETWEEN,
  lineBuilder,
  type Nested,
  type Opener,
  type Redirect,
  type ShellLine,
  type Word,
} from './shell-line.ts';

export interface ShellReading {
  readonly line: ShellLine;
  /** Whether nothing was too long or nested too deep. */
  readonly isWhole: boolean;
}

interface State {
  readonly text: string;
  at: number;
  depth: number;
  isWhole: boolean;
  hasBacktick: boolean;
  /** `<<` whose texts begin after the next newline. */
  readonly pending: { target: Word; fd: number | undefined; operator: string }[];
}

export function readShell(source: string): ShellReading {
  const text = source.slice(0, SHELL_TEXT);
  const state: State = {
    text,
    at: 0,
    depth: 0,
    isWhole: text.length === source.length,
    hasBacktick: true,
    pending: [],
  };
  const line = readLine(state, '');
  return { line, isWhole: state.isWhole };
}

/**
 * Words that are apart already, as a program is started with them. The first may be a command line of its own, as some
 * write it, and an operator that stands alone is read as one. Offsets count in the words joined by spaces.
 */
export function readWords(words: readonly string[]): ShellReading {
  const [first = '', ...rest] = words;
  const isPath = /^[A-Za-z]:[\\/]/.test(first);
  const { line, isWhole } = readShell(isPath ? '' : first);
  const builder = lineBuilder(line.pipelines);
  if (isPath) builder.add({ text: first, start: 0, end: first.length, nested: [] });
  let start = first.length + 1;
  let isAll = isWhole;
  for (const whole of rest) {
    const text = whole.slice(0, Math.max(0, SHELL_TEXT - start));
    if (text.length < whole.length) isAll = false;
    if (start >= SHELL_TEXT && whole !== '') break;
    if (BETWEEN.has(text)) builder.separate(text);
    else builder.add({ text, start, end: start + text.length, nested: [], isLiteral: true });
    start += text.length + 1;
  }
  return { line: builder.line(), isWhole: isAll };
}

function readLine(state: State, closer: string): ShellLine {
  const builder = lineBuilder();
  const { text } = state;
  for (;;) {
    skipBlanks(state, closer);
    const character = text[state.at];
    if (character === undefined) break;
    if (character === closer) {
      state.at++;
      break;
    }
    const redirect = /(?:&>>?|>>|>[&|]?|<<<|<<-?|<[&>]?)(?!\()/y;
    redirect.lastIndex = state.at;
    const operator = redirect.exec(text)?.[0];
    if (operator !== undefined) builder.redirect(readRedirect(state, operator, undefined, closer));
    else if (';|&)\n'.includes(character)) {
      const pair = text.slice(state.at, state.at + 2);
      const isPair = BETWEEN.has(pair);
      state.at += isPair ? pair.length : 1;
      builder.separate(isPair ? pair : character);
      if (character === '\n') readBodies(state);
    } else {
      const word = readWord(state, closer);
      if (word.start === state.at) state.at++;
      redirect.lastIndex = state.at;
      const after = /^\d{1,2}$/.test(word.text) ? redirect.exec(text)?.[0] : undefined;
      if (after !== undefined) builder.redirect(readRedirect(state, after, Number(word.text), closer));
      else if (word.end > word.start) builder.add(word);
    }
  }
  return builder.line();
}

function readRedirect(state: State, operator: string, fd: number | undefined, closer: string): Redirect {
  state.at += operator.length;
  skipBlanks(state, closer);
  const redirect = { operator: operator === '<<-' ? '<<' : operator, fd, target: readWord(state, closer) };
  if (redirect.operator === '<<') state.pending.push(redirect);
  return redirect;
}

/** The texts of `<<`, each up to the line that is its word. */
function readBodies(state: State): void {
  for (const redirect of state.pending.splice(0)) {
    const start = state.at;
    let end = start;
    while (state.at < state.text.length) {
      const newline = state.text.indexOf('\n', state.at);
      const stop = newline < 0 ? state.text.length : newline;
      const isLast = state.text.slice(state.at, stop).trim() === redirect.target.text;
      state.at = Math.min(stop + 1, state.text.length);
      if (isLast) break;
      end = stop;
    }
    redirect.target = { text: state.text.slice(start, end), start, end, nested: [] };
  }
}

/** Blanks, continued lines and a comment; `$IFS` is how some write a blank. */
function skipBlanks(state: State, closer: string): void {
  const blanks =
    closer === '`'
      ? /(?:[ \t\r]|\\\r?\n|\$IFS(?!\w)|\$\{IFS\})+/y
      : /(?:[ \t\r]|\\\r?\n|`\r?\n|\$IFS(?!\w)|\$\{IFS\})+/y;
  blanks.lastIndex = state.at;
  if (blanks.test(state.text)) state.at = blanks.lastIndex;
  if (state.text[state.at] !== '#') return;
  const newline = state.text.indexOf('\n', state.at);
  state.at = newline < 0 ? state.text.length : newline;
}

function readWord(state: State, closer: string): Word {
  const { text } = state;
  const start = state.at;
  const nested: Nested[] = [];
  // In `.\setup.ps1` and `C:\setup.exe` a backslash is no escape.
  const windows = /(?:\.{1,2}|[A-Za-z]:|~|%\w{1,40}%|\$env:\w{1,40})\\/iy;
  windows.lastIndex = start;
  const isPath = windows.test(text);
  let word = '';
  let isQuoted = false;
  let isFilledIn = false;
  let braces = 0;
  while (state.at < text.length) {
    const character = text[state.at] ?? '';
    const next = text[state.at + 1];
    if (' \t\r\n;|&)'.includes(character)) break;
    if (character === closer && (character !== '}' || braces === 0)) break;
    if ((character === '<' || character === '>') && next !== '(') break;
    if (character === '$' && /^(?:\$IFS(?!\w)|\$\{IFS\})/.test(text.slice(state.at, state.at + 6))) break;
    if (character === '`' && (next === '\n' || next === '\r')) break;
    if (character === '\\' && !isPath) {
      word += next === '\n' ? '' : (next ?? '');
      state.at = Math.min(state.at + 2, text.length);
    } else if (character === "'") {
      word += readSingle(state);
      isQuoted = true;
    } else if (character === '$' && next === "'") word += readAnsi(state);
    else if (character === '"') {
      const start = state.at;
      word += readDouble(state, nested);
      isFilledIn ||= /[$`]/.test(text.slice(start, state.at));
    } else if ((character === '<' || character === '>') && next === '(')
      word += readNested(state, `${character}(`, nested);
    else if (character === '(') word += readNested(state, '(', nested);
    else if (character === '{' && word === '' && next !== '}' && next !== '{') word += readNested(state, '{', nested);
    else if (character === '$' || character === '`') {
      word += readDollar(state, nested);
      isFilledIn = true;
    } else {
      if (character === '{') braces++;
      if (character === '}') braces = Math.max(0, braces - 1);
      word += character;
      state.at++;
    }
  }
  return { text: word, start, end: state.at, nested, ...(isQuoted && !isFilledIn && { isLiteral: true }) };
}

function readSingle(state: State): string {
  const start = state.at + 1;
  const end = state.text.indexOf("'", start);
  state.at = end < 0 ? state.text.length : end + 1;
  return state.text.slice(start, end < 0 ? undefined : end);
}

/** `$'…'`, in which letters may be written as numbers. */
function readAnsi(state: State): string {
  const { text } = state;
  let word = '';
  state.at += 2;
  while (state.at < text.length) {
    const character = text[state.at++];
    if (character === "'") break;
    if (character !== '\\') {
      word += character;
      continue;
    }
    const number = /x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})/y;
    number.lastIndex = state.at;
    const [all, byte, short, long, octal] = number.exec(text) ?? [];
    const hex = byte ?? short ?? long;
    if (all !== undefined)
      word += String.fromCharCode(hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16));
    else word += text[state.at] === 'n' ? '\n' : (text[state.at] ?? '');
    state.at = Math.min(state.at + (all?.length ?? 1), text.length);
  }
  return word;
}

function readDouble(state: State, nested: Nested[]): string {
  const { text } = state;
  let word = '';
  state.at++;
  while (state.at < text.length) {
    const character = text[state.at] ?? '';
    const next = text[state.at + 1] ?? '';
    if (character === '"') {
      state.at++;
      break;
    }
    if (character === '\\' && '$`"\\\n'.includes(next)) {
      word += next === '\n' ? '' : next;
      state.at = Math.min(state.at + 2, text.length);
    } else if (character === '$' || character === '`') word += readDollar(state, nested);
    else {
      word += character;
      state.at++;
    }
  }
  return word;
}

/** `$(…)`, `` `…` ``, `${…}` or a plain character, as written. */
function readDollar(state: State, nested: Nested[]): string {
  const { text } = state;
  if (text.startsWith('$(', state.at)) return readNested(state, '$(', nested);
  if (text[state.at] === '`' && state.hasBacktick) {
    if (text.includes('`', state.at + 1)) return readNested(state, '`', nested);
    state.hasBacktick = false;
  }
  const start = state.at;
  let braces = 0;
  do {
    if (text.startsWith('${', state.at)) {
      braces++;
      state.at += 2;
    } else if (braces > 0 && (text.startsWith('$(', state.at) || (text[state.at] === '`' && state.hasBacktick)))
      readDollar(state, nested);
    else {
      if (text[state.at] === '}') braces--;
      state.at += text[state.at] === '\\' ? 2 : 1;
    }
  } while (braces > 0 && state.at < text.length);
  state.at = Math.min(state.at, text.length);
  return text.slice(start, state.at);
}

function readNested(state: State, opener: Opener, nested: Nested[]): string {
  const start = state.at;
  state.at += opener.length;
  if (state.depth >= SHELL_NESTING) {
    state.isWhole = false;
    return opener;
  }
  state.depth++;
  const line = readLine(state, opener === '`' ? '`' : opener === '{' ? '}' : ')');
  state.depth--;
  nested.push({ opener, start, end: state.at, line });
  return state.text.slice(start, state.at);
}
