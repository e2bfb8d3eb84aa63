// The template that escapes by type: what is text stays text wherever it is put.

import { expect, test } from '@jest/globals';
import { html, link, prose, verbatim } from '../../../src/reports/html/markup.ts';

test.each([
  ['text', html`<p>${'<b>"a" & \'b\'`'}</p>`, '<p>&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&#96;</p>'],
  ['an attribute', html`<p title="${'" onclick="x'}">`, '<p title="&quot; onclick=&quot;x">'],
  ['markup of ours', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
  ['a list', html`<ul>${['<', html`<li>`, ['>']]}</ul>`, '<ul>&lt;<li>&gt;</ul>'],
  ['a number, and what is not there', html`${0}${undefined}${false}${''}`, '0'],
  ['what nobody sees', html`${'a\u202eb\u0000\nc\u2028'}`, String.raw`a\u{202e}b\u{0}\nc\u{2028}`],
  ['code in prose', prose('a `<b>` c', 100), 'a <code>&lt;b&gt;</code> c'],
  ['prose that is cut', prose('abcdef', 4), 'abc…'],
  ['a constant', html`${verbatim('<i>')}`, '<i>'],
])('%s', (_, made, markup) => {
  expect(made.markup).toBe(markup);
});

test('what looks like markup of ours and is not is text', () => {
  // From a program that is not checked, or data that was parsed.
  const forged = { markup: '<script>' } as never;
  expect(() => html`${forged}`).toThrow();
});

test.each([
  ['https://a.example/x?y=1&z="', '<a href="https://a.example/x?y=1&amp;z=%22" rel="noopener noreferrer">l</a>'],
  ['http://a.example', '<a href="http://a.example/" rel="noopener noreferrer">l</a>'],
  ['javascript:alert(1)', 'l'],
  ['JaVaScRiPt:alert(1)', 'l'],
  [' \tjavascript:alert(1)', 'l'],
  ['data:text/html,<script>', 'l'],
  ['//a.example', 'l'],
  ['/path', 'l'],
  ['https://user:word@a.example', 'l'],
  ['https://', 'l'],
  ['', 'l'],
])('link to %j', (address, markup) => {
  expect(link(address, 'l').markup).toBe(markup);
});
