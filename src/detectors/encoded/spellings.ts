// How a text shows inside base64: as one of three texts, by where it begins in a group of three bytes. Only characters
// whose six bits all belong to the text are the same whatever stands around it.

import { KEYWORD_MIN_BYTES } from '../../match/layout.ts';

export interface Spelling {
  readonly text: string;
  /** Where in a group of three bytes what is spelt begins: 0, 1 or 2. */
  readonly phase: number;
}

/** Characters of a group before the first that belongs wholly to a text of that phase. */
export function charactersBefore(phase: number): number {
  return Math.ceil((phase * 8) / 6);
}

/** In the standard and, where it differs, the URL-safe alphabet. What is too short to look for is left out. */
export function spellingsOf(text: string): readonly Spelling[] {
  const spellings: Spelling[] = [];
  for (let phase = 0; phase < 3; phase++) {
    // Keywords of tokens are ASCII: a character is a byte.
    const whole = '\0'.repeat(phase) + text;
    const standard = btoa(whole).slice(charactersBefore(phase), Math.floor((whole.length * 8) / 6));
    if (standard.length < KEYWORD_MIN_BYTES) continue;
    spellings.push({ text: standard, phase });
    if (/[+/]/.test(standard)) spellings.push({ text: standard.replaceAll('+', '-').replaceAll('/', '_'), phase });
  }
  return spellings;
}
