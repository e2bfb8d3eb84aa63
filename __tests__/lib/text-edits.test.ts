// What a fix writes is no more than what differs, and never half of a character.

import { expect, test } from '@jest/globals';
import { narrowed, withEdits } from '../../src/lib/text-edits.ts';

/** Characters whose halves are the same on one side or on both, the first and the last of all halves among them. */
const CHARACTERS = ['a', 'b', '\u{10000}', '\u{103ff}', '\u{10fc00}', '\u{10ffff}', '\u{1f600}', '\u{1f601}'];
const texts = ['', ...CHARACTERS, ...CHARACTERS.flatMap((one) => CHARACTERS.map((other) => one + other))];

test.each(texts.map((text) => [JSON.stringify(text), text]))('%s becomes any other', (_, before) => {
  for (const after of texts) {
    const { start, end, text } = narrowed(before, 5, after);
    const parts = [before.slice(0, start - 5), before.slice(end - 5), text];
    // Half of a pair becomes another character in UTF-8.
    expect(parts.map((each) => Buffer.from(each).toString())).toEqual(parts);
    expect(parts[0] + text + parts[1]).toBe(after);
  }
});

test('no more than what differs', () => {
  expect(narrowed('one two three', 10, 'one 2 three')).toEqual({ start: 14, end: 17, text: '2' });
  expect(narrowed('aaa', 0, 'aa')).toEqual({ start: 2, end: 3, text: '' });
  expect(narrowed('same', 3, 'same')).toEqual({ start: 7, end: 7, text: '' });
});

test('edits count from before all of them', () => {
  const edits = [
    { start: 0, end: 1, text: 'é' },
    { start: 2, end: 2, text: '!' },
  ];
  expect(withEdits(Buffer.from('abc'), edits).toString()).toBe('éb!c');
});
