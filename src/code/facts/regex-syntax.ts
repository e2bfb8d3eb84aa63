// Reads regular expressions of JavaScript, Python and Go into one small tree. Where something is not understood (back
// references, look-around in the middle, set operations) the tree stands for more texts than the expression
// matches, never for fewer: what holds for all texts of the tree then holds for all that match.

import { REGEX_NESTING, REGEX_TEXT } from '../../lib/limits.ts';
import type { Language } from '../ir.ts';
import {
  ANY_CHARACTER,
  BEYOND_ASCII,
  type CharacterSet,
  DIGITS,
  foldCase,
  LETTERS,
  LOWER,
  NEWLINE,
  NO_CHARACTER,
  one,
  range,
  SPACES,
  UPPER,
  WORD,
  without,
} from './characters.ts';

export type RegexNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'all'; readonly of: readonly RegexNode[] }
  | { readonly kind: 'any'; readonly of: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly of: RegexNode; readonly least: number; readonly most: number }
  /** Begin or end of the text. */
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' }
  /** A look-ahead that must not match; others are left out. */
  | { readonly kind: 'not-ahead'; readonly of: RegexNode };

export interface Regex {
  readonly root: RegexNode;
  /** Python's `$` also matches before a newline that ends the text. */
  readonly letsNewlineEnd: boolean;
}

const NOTHING: RegexNode = { kind: 'all', of: [] };
const EVERYTHING: RegexNode = {
  kind: 'repeat',
  of: { kind: 'set', set: ANY_CHARACTER },
  least: 0,
  most: Number.POSITIVE_INFINITY,
};

const POSIX: Readonly<Record<string, CharacterSet>> = {
  alpha: LETTERS,
  digit: DIGITS,
  alnum: LETTERS | DIGITS,
  upper: UPPER,
  lower: LOWER,
  word: WORD,
  space: SPACES,
  xdigit: DIGITS | range(65, 70) | range(97, 102),
  punct: range(33, 47) | range(58, 64) | range(91, 96) | range(123, 126),
  blank: one(32) | one(9),
  cntrl: range(0, 31) | one(127),
  graph: range(33, 126),
  print: range(32, 126),
  ascii: range(0, 127),
};
const CONTROL: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7, '0': 0 };

/** Undefined when it is too long, nested too deeply, or no expression at all. */
export function readRegex(source: string, flags: string, language: Language): Regex | undefined {
  if (source.length > REGEX_TEXT) return undefined;
  const reader = new Reader(source, flags, language);
  try {
    const root = reader.alternatives(0);
    return reader.isAtEnd ? { root, letsNewlineEnd: reader.letsNewlineEnd } : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly language: Language;
  private flags: Set<string>;
  letsNewlineEnd = false;

  constructor(source: string, flags: string, language: Language) {
    this.source = source;
    this.language = language;
    this.flags = new Set(flags);
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  alternatives(depth: number): RegexNode {
    if (depth > REGEX_NESTING) throw new Unreadable();
    const branches: RegexNode[] = [];
    do branches.push(this.sequence(depth));
    while (this.take('|'));
    return branches.length === 1 && branches[0] ? branches[0] : { kind: 'any', of: branches };
  }

  private sequence(depth: number): RegexNode {
    const items: RegexNode[] = [];
    while (!this.isAtEnd && !this.sees('|') && !this.sees(')')) {
      if (this.flags.has('x') && this.language === 'python' && this.skipBlank()) continue;
      items.push(this.quantified(this.atom(depth)));
    }
    return { kind: 'all', of: items };
  }

  private skipBlank(): boolean {
    const blank = /[\s]+|#[^\n]*/y;
    blank.lastIndex = this.at;
    const match = blank.exec(this.source);
    if (match) this.at = blank.lastIndex;
    return match !== null;
  }

  private quantified(atom: RegexNode): RegexNode {
    let node = atom;
    // Several in a row (`a**`) are no valid expression anywhere; a loop reads them without harm.
    for (;;) {
      const bounds = this.bounds();
      if (!bounds) return node;
      if (!this.take('?')) this.take('+');
      node = { kind: 'repeat', of: node, ...bounds };
    }
  }

  private bounds(): { least: number; most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.take('?')) return { least: 0, most: 1 };
    const match = this.match(/\{(\d{1,9})?(,)?(\d{1,9})?\}/y);
    if (!match) return undefined;
    const [, least, comma, most] = match;
    if (least === undefined && most === undefined) {
      this.at -= match[0].length;
      return undefined;
    }
    return {
      least: Number(least ?? 0),
      most: comma ? (most === undefined ? Number.POSITIVE_INFINITY : Number(most)) : Number(least),
    };
  }

  private atom(depth: number): RegexNode {
    const character = this.next();
    if (character === '(') return this.group(depth);
    if (character === '[') return { kind: 'set', set: this.characterClass() };
    if (character === '.') return this.set(this.flags.has('s') ? ANY_CHARACTER : without(NEWLINE));
    if (character === '^') return this.flags.has('m') ? NOTHING : { kind: 'edge', at: 'start' };
    if (character === '$') return this.dollar();
    if (character === '\\') return this.escape();
    return this.literal(character);
  }

  private dollar(): RegexNode {
    if (this.flags.has('m')) return NOTHING;
    if (this.language === 'python') this.letsNewlineEnd = true;
    return { kind: 'edge', at: 'end' };
  }

  private literal(character: string): RegexNode {
    return this.set(one(character.charCodeAt(0)));
  }

  private set(set: CharacterSet): RegexNode {
    return { kind: 'set', set: this.flags.has('i') ? foldCase(set) : set };
  }

  private group(depth: number): RegexNode {
    if (this.match(/\?#[^)]*\)/y)) return NOTHING;
    const before = this.flags;
    const modifiers = this.match(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y);
    if (modifiers) {
      this.flags = new Set([...before, ...(modifiers[1] ?? '')]);
      for (const flag of modifiers[2] ?? '') this.flags.delete(flag);
      // `(?i)` holds for the rest of the group it stands in.
      if (modifiers[3] === ')') return NOTHING;
    }
    const back = modifiers ? undefined : this.match(/\?P=[^)]*\)/y);
    if (back) return EVERYTHING;
    if (!modifiers && this.match(/\?\([^)]*\)/y)) {
      const either = this.alternatives(depth + 1);
      this.close(before);
      return { kind: 'any', of: [either, NOTHING] };
    }
    const kind = modifiers ? '' : (this.match(/\?(?:P?<(?![=!])[^>]*>|<?[=!]|>)/y)?.[0] ?? '');
    const inside = this.alternatives(depth + 1);
    this.close(before);
    if (kind === '?!') return { kind: 'not-ahead', of: inside };
    return /^\?<?[=!]/.test(kind) ? NOTHING : inside;
  }

  private close(flags: Set<string>): void {
    if (!this.take(')')) throw new Unreadable();
    this.flags = flags;
  }

  private escape(): RegexNode {
    const letter = this.next();
    if (letter === 'b' || letter === 'B') return NOTHING;
    const isScript = this.language === 'javascript';
    if (letter === 'A' && !isScript) return { kind: 'edge', at: 'start' };
    if (/[zZ]/.test(letter) && !isScript) return { kind: 'edge', at: 'end' };
    if (letter === 'k' && this.match(/<[^>]*>/y)) return EVERYTHING;
    if (/[1-9]/.test(letter)) {
      this.match(/\d{0,2}/y);
      return EVERYTHING;
    }
    if (letter === 'Q' && this.language === 'go') return this.quoted();
    return this.set(this.escapedSet(letter));
  }

  private quoted(): RegexNode {
    const end = this.source.indexOf('\\E', this.at);
    const text = this.source.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.source.length : end + 2;
    return { kind: 'all', of: [...text].map((character) => this.literal(character)) };
  }

  /** What an escape stands for, inside and outside of brackets; the letter is read. */
  private escapedSet(letter: string): CharacterSet {
    const beyond = this.language === 'python' && !this.flags.has('a') ? BEYOND_ASCII : NO_CHARACTER;
    if (letter === 'd') return DIGITS | beyond;
    if (letter === 'w') return WORD | beyond;
    if (letter === 's') return SPACES | (this.language === 'go' ? NO_CHARACTER : BEYOND_ASCII);
    if (letter === 'D') return without(DIGITS);
    if (letter === 'W') return without(WORD);
    if (letter === 'S') return without(SPACES);
    if (letter === 'p' || letter === 'P') {
      const name = this.match(/\{[^}]*\}|[A-Z]/y)?.[0];
      return name === undefined ? one(letter.charCodeAt(0)) : propertySet(name, letter === 'P');
    }
    const code = this.match(
      /(?<=x)[0-9a-fA-F]{2}|(?<=u)[0-9a-fA-F]{4}|(?<=[ux])\{[0-9a-fA-F]{1,8}\}|(?<=U)[0-9a-fA-F]{8}/y,
    );
    if (code) return one(Number.parseInt(code[0].replace(/[{}]/g, ''), 16));
    if (letter === 'c' && this.language === 'javascript') {
      const control = this.match(/[A-Za-z]/y);
      if (control) return one(control[0].charCodeAt(0) % 32);
    }
    if (letter === 'N' && this.match(/\{[^}]*\}/y)) return ANY_CHARACTER;
    return one(CONTROL[letter] ?? letter.charCodeAt(0));
  }

  /** After `[`. */
  private characterClass(): CharacterSet {
    const isNegated = this.take('^');
    let set = NO_CHARACTER;
    let isFirst = true;
    for (;;) {
      if (this.isAtEnd) throw new Unreadable();
      // An empty class is JavaScript's; elsewhere a bracket at the beginning is a character.
      if (this.sees(']') && (!isFirst || this.language === 'javascript')) break;
      isFirst = false;
      if (
        this.flags.has('v') &&
        (this.sees('[') || this.source.startsWith('--', this.at) || this.source.startsWith('&&', this.at))
      )
        throw new Unreadable();
      const low = this.classItem();
      if (
        this.source[this.at] === '-' &&
        this.source[this.at + 1] !== ']' &&
        low.code !== undefined &&
        this.at + 1 < this.source.length
      ) {
        this.at++;
        const high = this.classItem();
        if (high.code === undefined) set |= low.set | high.set | one(45);
        else set |= range(low.code, high.code);
        continue;
      }
      set |= low.set;
    }
    this.at++;
    if (this.flags.has('i')) set = foldCase(set);
    return isNegated ? without(set) : set;
  }

  private classItem(): { readonly set: CharacterSet; readonly code?: number } {
    const posix = this.language === 'go' ? this.match(/\[:(\^?)([a-z]+):\]/y) : undefined;
    if (posix) {
      const set = POSIX[posix[2] ?? ''] ?? ANY_CHARACTER;
      return { set: posix[1] ? without(set) : set };
    }
    const character = this.next();
    if (character !== '\\') return single(character.charCodeAt(0));
    const letter = this.next();
    if (letter === 'b') return single(8);
    const set = this.escapedSet(letter);
    // Only a single character can begin or end a range; those beyond ASCII share one bit.
    const isOne = set !== NO_CHARACTER && (set & (set - 1n)) === NO_CHARACTER;
    return isOne ? { set, code: set.toString(2).length - 1 } : { set };
  }

  private sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const character = this.source[this.at];
    if (character === undefined) throw new Unreadable();
    this.at++;
    return character;
  }

  private match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.source);
    if (!match) return undefined;
    this.at = sticky.lastIndex;
    return match;
  }
}

function single(code: number): { readonly set: CharacterSet; readonly code: number } {
  return { set: one(code), code };
}

function propertySet(name: string, isNegated: boolean): CharacterSet {
  const isLetter = /^\{?(?:L|Letter|Alphabetic|L[ult]|ID_Start)\}?$/.test(name);
  const isNumber = /^\{?(?:N|Nd|Number)\}?$/.test(name);
  if (isLetter) return isNegated ? without(LETTERS) : LETTERS | BEYOND_ASCII;
  if (isNumber) return isNegated ? without(DIGITS) : DIGITS | BEYOND_ASCII;
  return ANY_CHARACTER;
}
