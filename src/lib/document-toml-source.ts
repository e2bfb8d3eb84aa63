// Gets TOML past two limits of its parser without moving any offset: duplicate keys, which it refuses, are renamed at
// the same length, and very long strings, which overflow its stack, become empty ones. Both are remembered.

import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { FILE_CAP } from './limits.ts';

/** Most readings of one text. Each costs the text again, so all after the first together stay under one file cap. */
const ATTEMPTS = 32;

/** The parser spreads a string's characters as arguments, which overflows somewhere above 100 000. */
const LONG_STRING = 32_768;

/** What the parser says about a duplicate; its error carries no code. */
const DUPLICATE = 'Defining a key multiple times is invalid';

const NAME_CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';

export interface TomlReading {
  readonly text: string;
  readonly program: AST.TOMLProgram;
  /** What a key at this offset is really called. */
  readonly names: ReadonlyMap<number, string>;
  /** The string really at this offset. */
  readonly strings: ReadonlyMap<number, LongString>;
}

export interface LongString {
  readonly end: number;
  readonly value: string;
}

/** Throws what the parser threw when there is no way around it. */
export function readToml(original: string): TomlReading {
  const names = new Map<number, string>();
  const strings = new Map<number, LongString>();
  let text = original;
  for (let attempt = 1; ; attempt++) {
    try {
      return { text: original, program: parseTOML(text), names, strings };
    } catch (error) {
      if (attempt > 1 && (attempt >= ATTEMPTS || attempt * text.length > FILE_CAP)) throw error;
      const next =
        error instanceof RangeError ? withoutLongStrings(text, strings) : withoutDuplicate(text, error, names);
      if (next === undefined) throw error;
      text = next;
    }
  }
}

function withoutDuplicate(text: string, error: unknown, names: Map<number, string>): string | undefined {
  if (!(error instanceof ParseError) || error.message !== DUPLICATE) return undefined;
  const at = error.index;
  const quote = text[at];
  const end = quote === '"' || quote === "'" ? stringEnd(text, at, quote) : bareEnd(text, at);
  const name = unusedName(text, end - at, names.size);
  if (end === at || name === undefined) return undefined;
  const written = text.slice(at, end);
  names.set(at, quote === '"' || quote === "'" ? decode(written, quote) : written);
  return text.slice(0, at) + name + text.slice(end);
}

function bareEnd(text: string, start: number): number {
  const length = text.slice(start).search(/[^A-Za-z0-9_-]/);
  return length < 0 ? text.length : start + length;
}

/** A bare key of this length that is no word of the text. */
function unusedName(text: string, length: number, from: number): string | undefined {
  for (let number = from; number < from + NAME_CHARACTERS.length; number++) {
    const high = NAME_CHARACTERS[Math.floor(number / NAME_CHARACTERS.length)] ?? '_';
    const low = NAME_CHARACTERS[number % NAME_CHARACTERS.length] ?? '_';
    const name = `${high}${low}`.padStart(length, '_').slice(-length);
    if (!new RegExp(`(?<![A-Za-z0-9_-])${name}(?![A-Za-z0-9_-])`).test(text)) return name;
  }
  return undefined;
}

function withoutLongStrings(text: string, strings: Map<number, LongString>): string | undefined {
  const openings = /#|"""|'''|"|'/g;
  const pieces: string[] = [];
  let copied = 0;
  for (let opening = openings.exec(text); opening !== null; opening = openings.exec(text)) {
    const [quote] = opening;
    const { index: start } = opening;
    const lineEnd = text.indexOf('\n', start);
    const end = quote !== '#' ? stringEnd(text, start, quote) : lineEnd < 0 ? text.length : lineEnd;
    openings.lastIndex = end;
    if (quote === '#' || end - start < LONG_STRING) continue;
    strings.set(start, { end, value: decode(text.slice(start, end), quote) });
    pieces.push(text.slice(copied, start), '""'.padEnd(end - start));
    copied = end;
  }
  return pieces.length === 0 ? undefined : pieces.join('') + text.slice(copied);
}

function stringEnd(text: string, start: number, quote: string): number {
  for (let at = start + quote.length; ; at++) {
    at = text.indexOf(quote, at);
    if (at < 0) return text.length;
    if (quote.startsWith('"') && isEscaped(text, at)) continue;
    // Up to two quotes right before the closing three belong to the string.
    for (let more = 0; quote.length === 3 && more < 2 && text[at + 3] === quote[0]; more++) at++;
    return at + quote.length;
  }
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - slashes - 1] === '\\') slashes++;
  return slashes % 2 === 1;
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', e: '\u001b' };

function decode(written: string, quote: string): string {
  const inner = written.slice(quote.length, -quote.length);
  const text = quote.length === 3 ? inner.replace(/^\r?\n/, '') : inner;
  if (quote.startsWith("'")) return text;
  return text.replace(/\\(?:x(..)|u(.{4})|U(.{8})|[ \t]*\r?\n\s*|(.))/g, (_, x, u, long, letter) => {
    const code = x ?? u ?? long;
    if (code !== undefined) return codePoint(Number.parseInt(code, 16));
    return letter === undefined ? '' : (ESCAPES[letter] ?? letter);
  });
}

function codePoint(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
