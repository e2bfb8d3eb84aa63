// Words that are not what they look like: letters of other scripts among Latin ones, and letters that are buried in marks.

import { mixedWords } from '../../lib/lookalikes.ts';

export interface Oddity {
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
}

/** Words of a language that the lookalikes belong to, and that no Latin letters are in. */
const CYRILLIC_WORD = /(?<![A-Za-z])[\u0400-\u04ff]{4,}(?![A-Za-z])/;
const GREEK_WORD = /(?<![A-Za-z])[\u0370-\u03ff]{4,}(?![A-Za-z])/;
const SYMBOL = /[αβγδεηκλμνρτφχψωΔΩΣΦΨ]/;
/** What formulas and units put together: one Greek letter, and what it belongs to. */
const FORMULA = /^(?:[\u0370-\u03ff][A-Za-z]{1,2}|[A-Za-z]{1,2}[\u0370-\u03ff])$/;

export function* mixedScripts(text: string): Generator<Oddity> {
  const words = mixedWords(text);
  if (words.length === 0) return;
  // Who writes in that script takes Latin words into it and puts its endings on them.
  const hasProse = CYRILLIC_WORD.test(text) || GREEK_WORD.test(text);
  for (const { start, word, reads } of words) {
    if (FORMULA.test(word) || word.length < 3) continue;
    const isEnding = /^[A-Za-z]{2,}[^A-Za-z]{1,3}$/.test(word);
    if (isEnding && hasProse) continue;
    const other = [...word].filter((letter) => !/[A-Za-z]/.test(letter));
    // Science puts a Greek letter before, behind and inside a word; the omicron and the iota are never among them.
    if (other.length === 1 && SYMBOL.test(other[0] ?? '')) continue;
    const names = [...new Set(other)].slice(0, 4).map((letter) => `U+${hex(letter)}`);
    yield { start, end: start + word.length, evidence: `reads "${reads}", but holds ${names.join(', ')}` };
  }
}

/** Letters under so many marks, in so many places, that no language needs them. */
const BURIED = /\p{L}[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]{3,}/gu;
const STRUCK = /(?:[A-Za-z][\u0334-\u0338\u20d0-\u20f0]{1,4} ?){4,}/g;

export function* stackedMarks(text: string): Generator<Oddity> {
  if (!/[\u0300-\u036f\u20d0-\u20ff]/.test(text)) return;
  const buried = [...text.matchAll(BURIED)];
  const [first] = buried;
  if (first && buried.length >= 3)
    yield {
      start: first.index,
      end: first.index + first[0].length,
      evidence: `${buried.length} letters under three marks or more`,
    };
  for (const { index, 0: run } of text.matchAll(STRUCK))
    yield {
      start: index,
      end: index + run.length,
      evidence: `reads "${run.replace(/[^A-Za-z ]/g, '').trim()}", each letter struck through`,
    };
}

function hex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
