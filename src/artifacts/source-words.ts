// What a source file says without its comments: its strings that may be names, and its code with strings and comments
// blanked. One pass that knows how a language quotes and nothing of its grammar, for files that are worth more than a keyword
// and less than a parser. Texts are as given, so that offsets in one of bytes are those of bytes.

import { SOURCE_NAME } from '../lib/limits.ts';

export const SOURCE_LANGUAGES = [
  'python',
  'javascript',
  'go',
  'java',
  'kotlin',
  'csharp',
  'ruby',
  'rust',
  'php',
] as const;
export type SourceLanguage = (typeof SOURCE_LANGUAGES)[number];

const [BACKSLASH, BACKTICK, DOLLAR, OPEN, CLOSE] = [0x5c, 0x60, 0x24, 0x7b, 0x7d];
const [HASH, SLASH, STAR, APOSTROPHE, LINE_FEED, SPACE] = [0x23, 0x2f, 0x2a, 0x27, 0x0a, 0x20];

export interface SourceLiteral {
  /** Without its quotes. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface SourceWords {
  readonly text: string;
  /** As long as the text: strings keep their quotes, and what stands in them and in comments is blank. */
  readonly code: string;
  /** Strings without a space in them: a sentence names nothing. */
  readonly literals: readonly SourceLiteral[];
}

const BY_EXTENSION: Readonly<Record<string, SourceLanguage>> = {
  py: 'python',
  pyi: 'python',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascript',
  ts: 'javascript',
  mts: 'javascript',
  cts: 'javascript',
  tsx: 'javascript',
  go: 'go',
  java: 'java',
  scala: 'java',
  kt: 'kotlin',
  kts: 'kotlin',
  cs: 'csharp',
  rb: 'ruby',
  rs: 'rust',
  php: 'php',
};

export function sourceLanguageOf(path: string): SourceLanguage | undefined {
  return BY_EXTENSION[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

/** The last character before a place that is no space; a line end where none is near. */
export function lastBefore(text: string, place: number): number {
  let at = place - 1;
  for (const first = Math.max(0, place - NEAR); at >= first; at--) {
    const unit = text.charCodeAt(at);
    if (unit > SPACE) return unit;
  }
  return LINE_FEED;
}

const NEAR = 400;

export const WORD = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

/** ASCII characters by their units: 1 for those that are there. */
export function unitsOf(characters: string): Uint8Array {
  const units = new Uint8Array(0x80);
  for (const character of characters) units[character.charCodeAt(0)] = 1;
  return units;
}

interface Quoting {
  /** What a comment, a string, or what only looks like one begins with. */
  readonly begins: RegExp;
  readonly hashComments: boolean;
  readonly slashComments: boolean;
  readonly triple: boolean;
  /** `'` quotes one character, or is no quote at all. */
  readonly charQuotes: boolean;
  /** What a backtick quotes: with `${}` in it, as it is, or nothing. */
  readonly backtick: 'template' | 'raw' | 'none';
}

const quoting = (given: Omit<Quoting, 'begins'>): Quoting => ({
  ...given,
  begins: new RegExp(
    `["'${[
      given.hashComments ? '#' : '',
      given.slashComments ? '/' : '',
      given.backtick === 'none' ? '' : '`',
      given.backtick === 'template' ? '{}' : '',
    ].join('')}]`,
    'g',
  ),
});

const C_LIKE = { hashComments: false, slashComments: true, triple: false, charQuotes: true, backtick: 'none' } as const;
const QUOTING: Readonly<Record<SourceLanguage, Quoting>> = {
  python: quoting({ hashComments: true, slashComments: false, triple: true, charQuotes: false, backtick: 'none' }),
  javascript: quoting({ ...C_LIKE, charQuotes: false, backtick: 'template' }),
  go: quoting({ ...C_LIKE, backtick: 'raw' }),
  java: quoting({ ...C_LIKE, triple: true }),
  kotlin: quoting({ ...C_LIKE, triple: true }),
  csharp: quoting({ ...C_LIKE, triple: true }),
  ruby: quoting({ hashComments: true, slashComments: false, triple: false, charQuotes: false, backtick: 'none' }),
  rust: quoting(C_LIKE),
  php: quoting({ hashComments: true, slashComments: true, triple: false, charQuotes: false, backtick: 'none' }),
};

/** After these a slash begins an expression and does not divide. */
const BEFORE_REGEX = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|do|else))\s*$/;
const REGEX = /\/(?![*/])(?:[^\n\\/[]|\\.|\[(?:[^\n\\\]]|\\.){0,200}\]){1,500}\//y;
const CHARACTER = /'(?:\\[^\n]{1,8}|[^\\'\n])'/y;

export function readSource(text: string, language: SourceLanguage): SourceWords {
  const rules = QUOTING[language];
  const { begins } = rules;
  const code: string[] = [];
  const literals: SourceLiteral[] = [];
  /** Depth of braces at which each open template goes on. */
  const templates: number[] = [];
  let depth = 0;
  let done = 0;
  const blank = (from: number, to: number): void => {
    code.push(text.slice(done, from), ' '.repeat(to - from));
    done = to;
  };
  const literal = (from: number, to: number): void => {
    if (mayBeName(text, from, to)) literals.push({ start: from, end: to, text: text.slice(from, to) });
    blank(from, to);
  };
  /** The rest of a template, up to its end or to what is filled in; gives where to go on. */
  const template = (from: number): number => {
    for (let at = from; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === BACKSLASH) at++;
      else if (unit === BACKTICK) {
        literal(from, at);
        return at + 1;
      } else if (unit === DOLLAR && text.charCodeAt(at + 1) === OPEN) {
        blank(from, at);
        templates.push(depth);
        depth++;
        return at + 2;
      }
    }
    blank(from, text.length);
    return text.length;
  };

  for (let at = 0; ; ) {
    begins.lastIndex = at;
    if (!begins.test(text)) break;
    at = begins.lastIndex - 1;
    const unit = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const isLine = unit === HASH || (unit === SLASH && second === SLASH);
    if (isLine) {
      // A URL in a text between tags is no comment, and no import either.
      const end = endOfLine(text, at);
      blank(at, end);
      at = end;
    } else if (unit === SLASH && second === STAR) {
      const end = text.indexOf('*/', at + 2);
      const next = end < 0 ? text.length : end + 2;
      blank(at, next);
      at = next;
    } else if (unit === SLASH) {
      const next = rules.backtick === 'template' ? endOfRegex(text, at) : at + 1;
      if (next > at + 1) blank(at, next);
      at = next;
    } else if (unit === OPEN) {
      depth++;
      at++;
    } else if (unit === CLOSE) {
      depth--;
      at++;
      if (templates.at(-1) === depth) {
        templates.pop();
        at = template(at);
      }
    } else if (unit === BACKTICK && rules.backtick === 'template') at = template(at + 1);
    else if (unit === BACKTICK) {
      const end = text.indexOf('`', at + 1);
      literal(at + 1, end < 0 ? text.length : end);
      at = end < 0 ? text.length : end + 1;
    } else if (rules.triple && second === unit && text.charCodeAt(at + 2) === unit) {
      const end = endOfTriple(text, at + 3, text.slice(at, at + 3));
      literal(at + 3, end);
      at = end + 3;
    } else if (unit === APOSTROPHE && rules.charQuotes) {
      const next = endOfCharacter(text, at);
      if (next > at + 1) blank(at + 1, next - 1);
      at = next;
    } else {
      const end = endOfQuote(text, at + 1, unit);
      literal(at + 1, end);
      at = end + 1;
    }
  }
  code.push(text.slice(done));
  return { text, code: code.join(''), literals };
}

function mayBeName(text: string, from: number, to: number): boolean {
  if (from === to || to - from > SOURCE_NAME) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) <= SPACE) return false;
  return true;
}

/** After the expression that begins with this slash, or after the slash. */
function endOfRegex(text: string, at: number): number {
  if (!BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at))) return at + 1;
  REGEX.lastIndex = at;
  return REGEX.test(text) ? REGEX.lastIndex : at + 1;
}

function endOfCharacter(text: string, at: number): number {
  CHARACTER.lastIndex = at;
  return CHARACTER.test(text) ? CHARACTER.lastIndex : at + 1;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** At the quote, or at the end of the line: nothing of these languages goes on there, and one odd quote costs one line. */
function endOfQuote(text: string, from: number, quote: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote || unit === LINE_FEED) return at;
    if (unit === BACKSLASH && text.charCodeAt(at + 1) !== LINE_FEED) at++;
  }
  return text.length;
}

function endOfTriple(text: string, from: number, quotes: string): number {
  for (let at = text.indexOf(quotes, from); at >= 0; at = text.indexOf(quotes, at + 1))
    if (text.charCodeAt(at - 1) !== BACKSLASH) return at;
  return text.length;
}
