// The second view on text a model reads: what is left when invisible characters and terminal sequences are gone,
// look-alike forms are folded (NFKC, letters of other scripts inside Latin words, struck-through letters), and tag
// characters and character references say what they mean. Every unit knows where it came from.

import { INVISIBLE } from '../lib/invisible.ts';
import { latinOf, mixedWords } from '../lib/lookalikes.ts';

export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the index of the original unit it came from; one more for the end. */
  readonly origins: readonly number[];
}

const DROPPED = new RegExp(`[\\p{Cc}${INVISIBLE}]`, 'u');
const REFERENCE =
  /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos|nbsp|colon|lpar|rpar|sol|bsol|Tab|NewLine));/iy;
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  colon: ':',
  lpar: '(',
  rpar: ')',
  sol: '/',
  bsol: '\\',
  tab: '\t',
  newline: '\n',
};
/** What means itself. */
const PLAIN = /[\t\n\r\x20-\x25\x27-\x7e]{1,4096}/y;
/** What a terminal obeys and does not show. */
const [ESCAPE, BELL] = ['\u001b', '\u0007'];
const TERMINAL = new RegExp(
  `${ESCAPE}(?:\\[[0-9;?]{0,20}[A-Za-z]|\\][^${BELL}${ESCAPE}]{0,200}(?:${BELL}|${ESCAPE}\\\\)|[()][0-9A-Z])`,
  'y',
);
/** Marks that are drawn over or around a letter; on a Latin letter they take nothing from how it reads. */
const MARK = /^[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f]$/;
/** A text without these has nothing to normalise: all printable ASCII and no reference. */
const MAY_DIFFER = /[^\t\n\r\x20-\x7e]|&(?:#|\w+;)/;

/** The normalised view, or undefined when it is the same as the text. */
export function normalise(text: string): Normalised | undefined {
  if (!MAY_DIFFER.test(text)) return undefined;
  const units: string[] = [];
  const origins: number[] = [];
  let length = 0;
  let hasChanged = false;
  /** Letters of other scripts are read as Latin ones where any stands in a Latin word. */
  const isMixed = mixedWords(text).length > 0;

  const push = (piece: string, origin: number) => {
    units.push(piece);
    for (let index = 0; index < piece.length; index++) origins.push(origin);
    length += piece.length;
  };

  for (let index = 0; index < text.length; ) {
    PLAIN.lastIndex = index;
    const plain = PLAIN.exec(text)?.[0];
    if (plain !== undefined) {
      units.push(plain);
      for (let unit = 0; unit < plain.length; unit++) origins.push(index + unit);
      length += plain.length;
      index += plain.length;
      continue;
    }
    const code = text.codePointAt(index) as number;
    const character = String.fromCodePoint(code);
    if (character === '&') {
      REFERENCE.lastIndex = index;
      const match = REFERENCE.exec(text);
      const decoded = match ? decodeReference(match) : undefined;
      if (match && decoded !== undefined) {
        push(decoded, index);
        index += match[0].length;
        hasChanged = true;
        continue;
      }
    }
    if (code === 0x1b) {
      TERMINAL.lastIndex = index;
      const sequence = TERMINAL.exec(text)?.[0];
      if (sequence !== undefined) {
        index += sequence.length;
        hasChanged = true;
        continue;
      }
    }
    const tag = code >= 0xe0020 && code <= 0xe007e ? String.fromCharCode(code - 0xe0000) : undefined;
    const folded =
      tag ??
      ((isMixed && code >= 0x80 && latinOf(text.charAt(index))) ||
        (isDropped(character, units.at(-1)) ? '' : code < 0x80 ? character : character.normalize('NFKC')));
    hasChanged ||= folded !== character;
    push(folded, index);
    index += character.length;
  }
  if (!hasChanged) return undefined;
  origins.push(text.length);
  return { text: units.join(''), origins: origins.slice(0, length + 1) };
}

function isDropped(character: string, before: string | undefined): boolean {
  if (MARK.test(character)) return before !== undefined && /[A-Za-z]$/.test(before);
  return DROPPED.test(character) && !'\t\n\r'.includes(character);
}

function decodeReference(match: RegExpExecArray): string | undefined {
  const [, decimal, hex, name] = match;
  if (name !== undefined) return NAMED[name.toLowerCase()];
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined;
}
