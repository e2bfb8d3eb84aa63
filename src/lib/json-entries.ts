// The entries of one object or list of a JSON text with their places, without parsing what is in them: large generated files are read
// entry by entry, several times faster than a tree of all of it could be made. Comments, trailing
// commas and the marks of a merge that nobody finished are passed over.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Offsets into the text. Keys with their quotes, values as written. */
export interface JsonEntry {
  /** Of a list, the index as text. */
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Thrown where the text is no JSON: what came before is good. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
  readonly offset: number;

  constructor(offset: number) {
    super('not JSON');
    this.offset = offset;
  }
}

/**
 * The entries of the object or list that begins at or behind `from`, in the order written, duplicates among them; nothing where a
 * scalar stands there. One that has no end goes to the end of the text, and is the last before the error.
 *
 * @throws NotJsonError while it is walked
 */
export function* jsonEntries(text: string, from = 0): Generator<JsonEntry> {
  let at = skipBlank(text, from);
  const open = text.charCodeAt(at);
  if (open !== OPEN_BRACE && open !== OPEN_BRACKET) return;
  const close = open === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET;
  at = skipBlank(text, at + 1);
  for (let index = 0; text.charCodeAt(at) !== close; index++) {
    let key = String(index);
    let keyStart = at;
    let keyEnd = at;
    if (open === OPEN_BRACE) {
      if (text.charCodeAt(at) !== QUOTE) throw new NotJsonError(at);
      keyStart = at;
      keyEnd = stringEnd(text, at);
      key = unquoted(text, keyStart, keyEnd);
      at = skipBlank(text, keyEnd);
      if (text.charCodeAt(at) !== COLON) throw new NotJsonError(at);
      at = skipBlank(text, at + 1);
    }
    let end: number;
    try {
      end = valueEnd(text, at);
    } catch (error) {
      // What it holds up to there can still be walked.
      yield { key, keyStart, keyEnd, start: at, end: text.length };
      throw error;
    }
    yield { key, keyStart, keyEnd, start: at, end };
    at = skipBlank(text, end);
    if (text.charCodeAt(at) === COMMA) at = skipBlank(text, at + 1);
    // The last entry of one side of a conflict has no comma.
    else if (text.charCodeAt(at) !== close && !MARK.test(text.slice(end, at))) throw new NotJsonError(at);
  }
}

/** What an entry holds. @throws NotJsonError */
export function jsonValue(text: string, { start, end }: Pick<JsonEntry, 'start' | 'end'>): unknown {
  const written = text.slice(start, end);
  try {
    return JSON.parse(written);
  } catch {
    // Comments and trailing commas, or no JSON.
  }
  try {
    return JSON.parse(strict(written));
  } catch {
    throw new NotJsonError(start);
  }
}

function skipBlank(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) at++;
    else if (code === SLASH) {
      const end = commentEnd(text, at);
      if (end === at) return at;
      at = end;
    } else if (isMark(text, at, code)) at = lineEnd(text, at);
    else return at;
  }
}

/** Lines that git puts around the sides of a conflict: both are read, each entry where it stands. */
const MARK = /(?:^|\n)(?:<{7} |={7}\r?\n|>{7} )/;

function isMark(text: string, at: number, code: number): boolean {
  if (code !== 0x3c && code !== 0x3d && code !== 0x3e && code !== 0x7c) return false;
  return (at === 0 || text[at - 1] === '\n') && text.startsWith(String.fromCharCode(code).repeat(7), at);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Behind the comment that begins at `at`; `at` itself where none does. */
function commentEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next !== SLASH && next !== STAR) return at;
  const end = next === SLASH ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + (next === SLASH ? 1 : 2);
}

/** Behind the closing quote. */
function stringEnd(text: string, open: number): number {
  for (let at = open + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new NotJsonError(open);
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

function unquoted(text: string, start: number, end: number): string {
  const plain = text.slice(start + 1, end - 1);
  if (!plain.includes('\\')) return plain;
  try {
    return String(JSON.parse(text.slice(start, end)));
  } catch {
    throw new NotJsonError(start);
  }
}

function valueEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === QUOTE) return stringEnd(text, from);
  let at = from;
  if (first !== OPEN_BRACE && first !== OPEN_BRACKET) {
    while (at < text.length && !isEnd(text.charCodeAt(at))) at++;
    if (at === from) throw new NotJsonError(from);
    return at;
  }
  for (let depth = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (--depth === 0) return at + 1;
    } else if (code === SLASH) at = Math.max(at, commentEnd(text, at) - 1);
  }
  throw new NotJsonError(from);
}

function isEnd(code: number): boolean {
  return code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET || code <= 0x20 || code === SLASH;
}

/** Without comments and without commas before a closing bracket. */
function strict(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    else if (code === SLASH || code === COMMA) {
      const end = code === SLASH ? commentEnd(text, at) : skipBlank(text, at + 1);
      const next = text.charCodeAt(end);
      if (code === COMMA && next !== CLOSE_BRACE && next !== CLOSE_BRACKET) continue;
      parts.push(text.slice(done, at), ' ');
      done = Math.max(end, at + 1);
      at = done - 1;
    }
  }
  return parts.join('') + text.slice(done);
}
