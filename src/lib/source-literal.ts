// Literals in source code, read from a place on: texts with their concatenations, maps, lists and calls of JavaScript,
// Python and Go. What is not a literal is skipped over as `other`. No grammar: enough to read what people write where a
// tool is registered, in linear time and whatever the text is.

import {
  type Argument,
  type CallLiteral,
  concatenated,
  type Language,
  type ListLiteral,
  type Literal,
  type MapEntry,
  type MapLiteral,
  type OtherLiteral,
  type Resolve,
  type TextLiteral,
} from './source-literal-node.ts';
import { endOfQuote, unescaped } from './source-quote.ts';

export type {
  Argument,
  CallLiteral,
  Language,
  Literal,
  MapEntry,
  MapLiteral,
  Resolve,
  TextLiteral,
} from './source-literal-node.ts';

/** Furthest that one reading goes, and deepest. */
const REACH = 100_000;
const DEPTH = 40;
const WORD = /[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*|-?\d[\w.]*/y;
/** Letters before a text in Python. */
const PREFIX = 'rbfuRBFU';
const BLANK = /\s+/y;

/** What stands at `at`; `resolve` says what the names in a text of several parts stand for. */
export function readLiteral(source: string, at: number, language: Language, resolve?: Resolve): Literal {
  return new Reader(source, at, language, resolve).expression(0);
}

/** A function: what a call does with it is not read. */
const FUNCTION = /(?:async|function)\b|\w{1,60}\s{0,4}=>|\([^()]{0,200}\)\s{0,4}(?::[^=]{0,80})?=>/y;

/** The arguments of a call whose bracket opens at `at`, up to a function, and how far was read. */
export function readArguments(
  source: string,
  at: number,
  language: Language,
  resolve?: Resolve,
): { readonly args: readonly Argument[]; readonly end: number } {
  const reader = new Reader(source, at, language, resolve);
  const args = reader.args(0);
  return { args, end: reader.at };
}

class Reader {
  at: number;
  readonly #source: string;
  readonly #end: number;
  readonly #language: Language;
  readonly #resolve: Resolve | undefined;

  constructor(source: string, at: number, language: Language, resolve: Resolve | undefined) {
    this.#resolve = resolve;
    this.#source = source;
    this.at = at;
    this.#end = Math.min(source.length, at + REACH);
    this.#language = language;
  }

  expression(depth: number): Literal {
    this.#space();
    const start = this.at;
    const first = depth > DEPTH ? undefined : this.#primary(depth);
    if (!first) return this.#skip(start, depth);
    let value = first;
    /** Of a text in parts, joined only once. */
    const parts: TextLiteral[] = [];
    const whole = () => (parts.length > 1 ? { ...concatenated(parts, ''), start, end } : value);
    let end = this.at;
    for (;;) {
      const before = this.at;
      this.#space();
      const next = this.#source[this.at] ?? '';
      if (this.at >= this.#end || ',)]};:'.includes(next)) return whole();
      // What follows on the next line of Python or Go belongs to something else.
      const isNextLine =
        this.#language !== 'javascript' && depth === 0 && this.#source.slice(before, this.at).includes('\n');
      if (value.kind === 'word' && next === '+') value = this.#known(value);
      if (value.kind === 'text') {
        if (parts.length === 0) parts.push(value);
        const isJoined = next === '+';
        if (isJoined) this.at++;
        this.#space();
        if (isJoined || (this.#language === 'python' && this.#isQuote())) {
          const more = this.#known(this.#primary(depth + 1));
          end = this.at;
          // A name or a call between texts: the texts are kept.
          if (more)
            parts.push(more.kind === 'text' ? more : { ...value, value: '…', origins: [more.start], end: more.end });
          if (more) continue;
        }
      }
      if (next === '.' && value.kind === 'list' && this.#source.startsWith('.join(', this.at)) {
        this.at += '.join'.length;
        this.args(depth + 1);
        const texts = value.items.filter((item) => item.kind === 'text');
        if (texts.length > 0) {
          value = { ...concatenated(texts, '\n'), start, end: this.at };
          continue;
        }
      }
      if (next === '.' && !isNextLine && (value.kind === 'call' || value.kind === 'text')) {
        value = this.#method(value, depth);
        continue;
      }
      if (isNextLine) return whole();
      if (/^(?:as|satisfies)\b/.test(this.#source.slice(this.at, this.at + 10))) {
        this.#skip(start);
        return whole();
      }
      return this.#skip(start, depth);
    }
  }

  #known<T extends Literal | undefined>(literal: T): T | TextLiteral {
    const text = literal?.kind === 'word' ? this.#resolve?.(literal.word) : undefined;
    return text?.kind === 'text' ? text : literal;
  }

  /** `.describe("…")` after a call; what trims or dedents a text leaves it as it is. */
  #method(value: CallLiteral | TextLiteral, depth: number): CallLiteral | TextLiteral {
    this.at++;
    const name = this.#word() ?? '';
    this.#space();
    const args = this.#source[this.at] === '(' ? this.args(depth + 1) : [];
    if (value.kind === 'text') return value;
    return { ...value, end: this.at, chain: [...value.chain, { name, args }] };
  }

  args(depth: number): Argument[] {
    const found: Argument[] = [];
    this.at++;
    while (this.at < this.#end) {
      this.#space();
      const next = this.#source[this.at];
      if (next === ')') {
        this.at++;
        break;
      }
      if (next === undefined || next === ']' || next === '}' || next === ';') break;
      if (next === ',' || next === ':') {
        this.at++;
        continue;
      }
      FUNCTION.lastIndex = this.at;
      if (depth === 0 && this.#language === 'javascript' && FUNCTION.test(this.#source)) break;
      const named = /([A-Za-z_]\w{0,80})\s{0,8}=(?![=>])/y;
      named.lastIndex = this.at;
      const name = this.#language === 'python' ? named.exec(this.#source)?.[1] : undefined;
      if (name !== undefined) this.at = named.lastIndex;
      const before = this.at;
      found.push({ name, value: this.expression(depth + 1) });
      this.at = Math.max(this.at, before + 1);
    }
    return found;
  }

  #primary(depth: number): Literal | undefined {
    const start = this.at;
    const character = this.#source[start] ?? '';
    if (this.#isQuote()) return this.#text();
    if (character === '{') return this.#map(depth, '', start);
    if (character === '[') return this.#list(depth);
    if (character === '(') {
      this.at++;
      const inner = this.expression(depth + 1);
      this.#space();
      if (this.#source[this.at] !== ')') return undefined;
      this.at++;
      return inner;
    }
    const word = this.#word();
    if (word === undefined) return undefined;
    const next = this.#source[this.at];
    if (next === '(') return { kind: 'call', start, name: word, args: this.args(depth + 1), end: this.at, chain: [] };
    if (next === '{' && this.#language === 'go') return this.#map(depth, word, start);
    return { kind: 'word', start, end: this.at, word };
  }

  #map(depth: number, name: string, start: number): MapLiteral {
    const entries: MapEntry[] = [];
    this.at++;
    while (this.at < this.#end) {
      this.#space();
      const next = this.#source[this.at];
      if (next === '}') {
        this.at++;
        break;
      }
      if (next === undefined || next === ')' || next === ']') break;
      const keyStart = this.at;
      if (next === ',' || next === ';' || next === ':') {
        this.at++;
        continue;
      }
      const text = this.#isQuote() ? this.#text() : undefined;
      const key = text?.value ?? this.#word();
      const keyEnd = this.at;
      this.#space();
      if (key !== undefined && this.#source[this.at] === ':') {
        this.at++;
        entries.push({ key, keyStart, keyEnd, value: this.expression(depth + 1) });
      } else {
        this.#skip(keyStart);
        if (this.at === keyStart) this.at++;
      }
    }
    return { kind: 'map', name, start, end: this.at, entries };
  }

  #list(depth: number): ListLiteral {
    const start = this.at;
    const items: Literal[] = [];
    this.at++;
    while (this.at < this.#end) {
      this.#space();
      const next = this.#source[this.at];
      if (next === ']') {
        this.at++;
        break;
      }
      if (next === undefined || next === ')' || next === '}') break;
      const before = this.at;
      if (next === ',') this.at++;
      else items.push(this.expression(depth + 1));
      if (this.at === before) this.at++;
    }
    return { kind: 'list', start, end: this.at, items };
  }

  /** White space and comments. */
  #space(): void {
    const isPython = this.#language === 'python';
    while (this.at < this.#end) {
      BLANK.lastIndex = this.at;
      if (BLANK.test(this.#source)) this.at = BLANK.lastIndex;
      const isLine = isPython ? this.#source[this.at] === '#' : this.#source.startsWith('//', this.at);
      const isBlock = !isPython && this.#source.startsWith('/*', this.at);
      if (isPython && this.#source.startsWith('\\\n', this.at)) this.at += 2;
      else if (isLine || isBlock) {
        const close = this.#source.slice(this.at, this.#end).indexOf(isLine ? '\n' : '*/');
        this.at = close < 0 ? this.#end : this.at + close + (isLine ? 1 : 2);
      } else break;
    }
    this.at = Math.min(this.at, this.#end);
  }

  #word(): string | undefined {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.#source)?.[0];
    if (word !== undefined) this.at += word.length;
    return word;
  }

  #isQuote(): boolean {
    const character = this.#source[this.at] ?? '';
    if (character === '"' || character === "'") return true;
    if (character === '`') return this.#language !== 'python';
    if (this.#language !== 'python' || !PREFIX.includes(character) || character === '') return false;
    const next = this.#source[this.at + 1] ?? '';
    return isMark(next) || (next !== '' && PREFIX.includes(next) && isMark(this.#source[this.at + 2]));
  }

  #text(): TextLiteral {
    const start = this.at;
    const prefix = /^[A-Za-z]*/.exec(this.#source.slice(start, start + 2))?.[0] ?? '';
    const open = start + prefix.length;
    const quote = this.#source[open] ?? '"';
    const isTriple = this.#language === 'python' && this.#source.startsWith(quote.repeat(3), open);
    const mark = isTriple ? quote.repeat(3) : quote;
    const isRaw = /r/i.test(prefix) || (quote === '`' && this.#language === 'go');
    const hasHoles = quote === '`' && this.#language === 'javascript';
    const isOneLine = !isTriple && quote !== '`';
    const units: string[] = [];
    const origins: number[] = [];
    const push = (piece: string, origin: number) => {
      units.push(piece);
      for (let index = 0; index < piece.length; index++) origins.push(origin);
    };
    let at = open + mark.length;
    while (at < this.#end) {
      if (this.#source.startsWith(mark, at)) break;
      const character = this.#source[at] ?? '';
      if (isOneLine && character === '\n') break;
      if (character === '\\' && !isRaw) {
        const { says, length } = unescaped(this.#source.slice(at, at + 10));
        push(says, at);
        at += length;
      } else if (hasHoles && character === '$' && this.#source[at + 1] === '{') {
        push('…', at);
        this.at = at + 2;
        this.#balanced();
        at = this.at + 1;
      } else {
        push(character, at);
        at++;
      }
    }
    this.at = Math.min(at + mark.length, this.#source.length);
    return { kind: 'text', start, end: this.at, value: units.join(''), origins };
  }

  /** To where the expression ends. */
  #skip(start: number, depth = 1): OtherLiteral {
    this.#balanced(depth === 0 && this.#language !== 'javascript' ? ',;\n' : ',;');
    return { kind: 'other', start, end: this.at };
  }

  /** To the next of these, or the bracket that closes what is around. */
  #balanced(stops = ''): void {
    for (let open = 0; this.at < this.#end; ) {
      const character = this.#source[this.at] ?? '';
      if (this.#isQuote() && !/\w/.test(this.#source[this.at - 1] ?? '')) {
        this.at = endOfQuote(this.#source, this.at, this.#end, this.#language === 'python');
        continue;
      }
      if (open === 0 && (stops.includes(character) || ')]}'.includes(character))) return;
      if ('([{'.includes(character)) open++;
      else if (')]}'.includes(character)) open--;
      const before = this.at;
      if (character === '/' || character === '#') this.#space();
      if (this.at === before) this.at++;
    }
  }
}

const isMark = (character: string | undefined) => character === '"' || character === "'";
