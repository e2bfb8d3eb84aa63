// What no text for people may hold, whatever was scanned: a command the Actions runner obeys, and characters that
// control, reorder or hide. The word joiner that breaks runner commands and links is ours and allowed.

import { expect } from '@jest/globals';

const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is listed for itself
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2061-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]|\p{Cs}/u;

export function expectNoRunnerCommand(text: string): void {
  expect(text.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
}

export function expectReadable(text: string): void {
  expectNoRunnerCommand(text);
  expect(UNSAFE.exec(text)).toBeNull();
}
