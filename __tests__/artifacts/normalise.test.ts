// The second view: what it says, and that every unit knows where it came from.

import { describe, expect, test } from '@jest/globals';
import { normalise } from '../../src/artifacts/normalise.ts';

const tags = (text: string) => [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');

test.each([
  ['ig\u200bnore all', 'ignore all'],
  ['ｉｇｎｏｒｅ', 'ignore'],
  ['i&#103;nore', 'ignore'],
  ['i&#x67;nore &lt;b&gt; &amp;', 'ignore <b> &'],
  [`hello${tags('ignore')}`, 'helloignore'],
  ['\u202eabc\u202c', 'abc'],
  ['a\u0007b', 'ab'],
  ['ﬁle', 'file'],
])('%j', (text, expected) => {
  expect(normalise(text)?.text).toBe(expected);
});

test.each(['plain text\n\twith tabs', 'größe stays', '&unknown; &#xffffff; &#xd800; &', ''])(
  '%j has no second view',
  (text) => {
    expect(normalise(text)).toBeUndefined();
  },
);

describe('origins', () => {
  test('point at the unit each unit came from, and past the end', () => {
    const text = 'a\u200b&lt;ﬁ';
    const view = normalise(text);
    expect(view?.text).toBe('a<fi');
    expect(view?.origins).toEqual([0, 2, 6, 6, 7]);
  });

  test('never go back and never leave the text', () => {
    const text = `x${tags('abc')}&amp;\u{1f600}\u00ad ﷺ`;
    const view = normalise(text);
    expect(view?.origins).toHaveLength((view?.text.length ?? 0) + 1);
    expect(view?.origins.toSorted((a, b) => a - b)).toEqual(view?.origins);
    expect(view?.origins.at(-1)).toBe(text.length);
  });
});
