// What a source file says without its comments: its strings, and its code with strings and comments blanked. One pass that
// knows how a language quotes and nothing of its grammar, for files that are worth more than a keyword and less than a parser.
// Texts are as given, so that offsets in one of bytes are those of bytes.

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

interface Quoting {
  /** One match for each thing that begins at a place: a comment, a string, or what only looks like one. */
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
    [
      ...(given.hashComments ? ['#'] : []),
      ...(given.slashComments ? ['//', '/\\*', '/'] : []),
      ...(given.triple ? ['"""', "'''"] : []),
      '"',
      "'",
      ...(given.backtick === 'none' ? [] : ['`']),
      ...(given.backtick === 'template' ? ['[{}]'] : []),
    ].join('|'),
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
  const begins = new RegExp(rules.begins);
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
    literals.push({ start: from, end: to, text: text.slice(from, to) });
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

  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const at = match.index;
    const sign = match[0];
    let next = at + sign.length;
    if (sign === '#' || sign === '//') {
      // A URL in a text between tags is no comment, and no import either.
      next = endOfLine(text, at);
      blank(at, next);
    } else if (sign === '/*') {
      const end = text.indexOf('*/', next);
      next = end < 0 ? text.length : end + 2;
      blank(at, next);
    } else if (sign === '/') {
      if (rules.backtick === 'template' && BEFORE_REGEX.test(text.slice(Math.max(0, at - 20), at))) {
        REGEX.lastIndex = at;
        if (REGEX.test(text)) {
          next = REGEX.lastIndex;
          blank(at, next);
        }
      }
    } else if (sign === '{') depth++;
    else if (sign === '}') {
      depth--;
      if (templates.at(-1) === depth) {
        templates.pop();
        next = template(next);
      }
    } else if (sign === '`' && rules.backtick === 'template') next = template(next);
    else if (sign === '`') {
      const end = text.indexOf('`', next);
      literal(next, end < 0 ? text.length : end);
      next = end < 0 ? text.length : end + 1;
    } else if (sign.length === 3) {
      const end = endOfTriple(text, next, sign);
      literal(next, end);
      next = end + 3;
    } else if (sign === "'" && rules.charQuotes) {
      CHARACTER.lastIndex = at;
      if (CHARACTER.test(text)) {
        next = CHARACTER.lastIndex;
        blank(at + 1, next - 1);
      }
    } else {
      const end = endOfQuote(text, next, sign);
      literal(next, end);
      next = end + 1;
    }
    begins.lastIndex = Math.min(next, text.length);
  }
  code.push(text.slice(done));
  return { text, code: code.join(''), literals };
}

const [BACKSLASH, BACKTICK, DOLLAR, OPEN, LINE_FEED] = [0x5c, 0x60, 0x24, 0x7b, 0x0a];

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** At the quote, or at the end of the line: nothing of these languages goes on there, and one odd quote costs one line. */
function endOfQuote(text: string, from: number, quote: string): number {
  const sought = quote.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === sought || unit === LINE_FEED) return at;
    if (unit === BACKSLASH && text.charCodeAt(at + 1) !== LINE_FEED) at++;
  }
  return text.length;
}

function endOfTriple(text: string, from: number, quotes: string): number {
  for (let at = text.indexOf(quotes, from); at >= 0; at = text.indexOf(quotes, at + 1))
    if (text.charCodeAt(at - 1) !== BACKSLASH) return at;
  return text.length;
}
