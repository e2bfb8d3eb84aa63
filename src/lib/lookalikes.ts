// Letters of other scripts that look like Latin ones. A word that mixes them with Latin letters reads as one thing to a
// person and as another to a program. Source: Unicode's confusables, the pairs that common fonts draw alike.

const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw кk АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ЅS ІI ЈJ ԌG ҮY ' +
  'οo αa νv ρp ιi κk υu τt χx γy ωw ηn ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX օo ոn սu ցg հh';
const LATIN: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map(([from = '', to = '']) => [from, to] as const));
const OTHERS = [...LATIN.keys()].join('');
const MAY_MIX = new RegExp(`[${OTHERS}]`);
const WORD = new RegExp(`[A-Za-z${OTHERS}]{2,60}`, 'g');
/** Letters that no lookalike stands for: the word goes on in its own script. */
const GOES_ON = /[\p{L}\p{M}]/u;

export interface MixedWord {
  readonly start: number;
  readonly word: string;
  /** As a person reads it. */
  readonly reads: string;
}

/** Words of Latin letters and of letters that look like them. */
export function mixedWords(text: string): readonly MixedWord[] {
  if (!MAY_MIX.test(text)) return [];
  const found: MixedWord[] = [];
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    if (!MAY_MIX.test(word) || !/[A-Za-z]/.test(word)) continue;
    if (GOES_ON.test(text.charAt(start - 1)) || GOES_ON.test(text.charAt(start + word.length))) continue;
    found.push({ start, word, reads: asLatin(word) });
  }
  return found;
}

/** The letter it looks like. */
export function latinOf(letter: string): string | undefined {
  return LATIN.get(letter);
}

function asLatin(word: string): string {
  return [...word].map((letter) => LATIN.get(letter) ?? letter).join('');
}
