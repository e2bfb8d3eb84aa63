// The tables of a TOML text one after the other, each with its entries and their places, values unread: generated lockfiles of several
// megabytes are read table by table, where a tree of all of it would take seconds.

import { NotJsonError } from './json-entries.ts';

/** Offsets into the text. `key` as it reads, parts of a dotted one joined by dots. */
export interface TomlEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Of the value as written. */
  readonly start: number;
  readonly end: number;
}

export interface TomlTable {
  /** `tool.poetry` of `[tool.poetry]`; empty before the first header. */
  readonly name: string;
  /** Of `[[name]]`. */
  readonly isList: boolean;
  readonly start: number;
  readonly end: number;
  readonly entries: ReadonlyMap<string, TomlEntry>;
}

/** Thrown where the text is no TOML: what came before is good. */
export class NotTomlError extends NotJsonError {}

const KEY = /\s*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w-]+)\s*(?:\.|(?==|\]|$))/y;

/** @throws NotTomlError while it is walked */
export function* tomlTables(text: string): Generator<TomlTable> {
  let table = { name: '', isList: false, start: 0, end: 0, entries: new Map<string, TomlEntry>() };
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, at)) {
    if (text[at] === '[') {
      yield table;
      const isList = text[at + 1] === '[';
      const close = isList ? ']]' : ']';
      const { key, end } = keyAt(text, at + close.length);
      if (!text.startsWith(close, end)) throw new NotTomlError(at);
      table = { name: key, isList, start: at, end: end + close.length, entries: new Map() };
      at = end + close.length;
    } else {
      const entry = entryAt(text, at);
      // The first counts: a second of its name is no TOML.
      if (!table.entries.has(entry.key)) table.entries.set(entry.key, entry);
      at = entry.end;
    }
    const rest = skipSpaces(text, at);
    if (rest < text.length && !/[\n\r#]/.test(text[rest] as string)) throw new NotTomlError(rest);
    at = rest;
  }
  yield table;
}

/** What stands in an array or inline table; nothing for any other value. @throws NotTomlError */
export function tomlItems(text: string, { start }: Pick<TomlEntry, 'start'>): readonly TomlEntry[] {
  const open = text[start];
  if (open !== '[' && open !== '{') return [];
  const close = open === '[' ? ']' : '}';
  const found: TomlEntry[] = [];
  let at = skipBlank(text, start + 1);
  while (text[at] !== close) {
    const entry = open === '{' ? entryAt(text, at) : itemAt(text, at, String(found.length));
    found.push(entry);
    at = skipBlank(text, entry.end);
    if (text[at] === ',') at = skipBlank(text, at + 1);
    else if (text[at] !== close) throw new NotTomlError(at);
  }
  return found;
}

/** A string as it reads; undefined for any other value. */
export function tomlText(text: string, entry: Pick<TomlEntry, 'start' | 'end'> | undefined): string | undefined {
  if (!entry) return undefined;
  const quote = text[entry.start];
  if (quote !== '"' && quote !== "'") return undefined;
  const isLong = text.startsWith(quote.repeat(3), entry.start) && entry.end - entry.start >= 6;
  const width = isLong ? 3 : 1;
  const inner = text.slice(entry.start + width, entry.end - width).replace(isLong ? /^\r?\n/ : /^(?!)/, '');
  return quote === "'" ? inner : unescaped(inner);
}

/** The entry of that key in an inline table. */
export function tomlField(
  text: string,
  entry: Pick<TomlEntry, 'start'> | undefined,
  key: string,
): TomlEntry | undefined {
  return entry && text[entry.start] === '{' ? tomlItems(text, entry).find((each) => each.key === key) : undefined;
}

function entryAt(text: string, at: number): TomlEntry {
  const { key, end } = keyAt(text, at);
  if (text[end] !== '=') throw new NotTomlError(at);
  const value = itemAt(text, skipSpaces(text, end + 1), key);
  return { ...value, keyStart: at, keyEnd: text.slice(at, end).trimEnd().length + at };
}

function itemAt(text: string, start: number, key: string): TomlEntry {
  return { key, keyStart: start, keyEnd: start, start, end: valueEnd(text, start) };
}

/** A key, dotted or not, and where the sign behind it stands. */
function keyAt(text: string, from: number): { readonly key: string; readonly end: number } {
  const parts: string[] = [];
  KEY.lastIndex = from;
  for (;;) {
    const at = KEY.lastIndex;
    const [whole, part] = KEY.exec(text) ?? [];
    if (whole === undefined || part === undefined) throw new NotTomlError(at);
    parts.push(/^["']/.test(part) ? (tomlText(part, { start: 0, end: part.length }) ?? part) : part);
    if (!whole.endsWith('.')) return { key: parts.join('.'), end: at + whole.length };
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Spaces, line ends and comments. */
function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d) at++;
    else if (code === 0x23) at = lineEnd(text, at);
    else return at;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function valueEnd(text: string, from: number): number {
  const first = text[from];
  if (first === '"' || first === "'") return stringEnd(text, from);
  if (first !== '[' && first !== '{') {
    let at = from;
    while (at < text.length && !/[\s,#\]}]/.test(text[at] as string)) at++;
    // A date and its time may stand apart.
    const time = /^ \d\d:\d\d[\d:.Z+-]*/.exec(text.slice(at, at + 40));
    if (at === from) throw new NotTomlError(from);
    return at + (time && /^\d{4}-/.test(text.slice(from, at)) ? time[0].length : 0);
  }
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) at = stringEnd(text, at) - 1;
    else if (code === 0x5b || code === 0x7b) depth++;
    else if (code === 0x5d || code === 0x7d) {
      if (--depth === 0) return at + 1;
    } else if (code === 0x23) at = lineEnd(text, at);
  }
  throw new NotTomlError(from);
}

function stringEnd(text: string, open: number): number {
  const quote = text[open] as string;
  const isLong = text.startsWith(quote.repeat(3), open);
  const close = isLong ? quote.repeat(3) : quote;
  for (let at = open + close.length; ; ) {
    const found = text.indexOf(close, at);
    if (found < 0 || (!isLong && text.slice(at, found).includes('\n'))) throw new NotTomlError(open);
    let slashes = 0;
    if (quote === '"') while (text[found - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) {
      // A long string may end in quotes of its own.
      let end = found + close.length;
      while (isLong && text[end] === quote && end < found + 5) end++;
      return end;
    }
    at = found + 1;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' };

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|[^\S\n]*\n\s*|(.))/gs,
    (_, short, long, byte, sign: string | undefined) => {
      const code = short ?? long ?? byte;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
      }
      return sign === undefined ? '' : (ESCAPES[sign] ?? sign);
    },
  );
}
