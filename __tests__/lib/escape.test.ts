import { describe, expect, test } from '@jest/globals';
import {
  breakRunnerCommands,
  cut,
  cutProse,
  markdown,
  markdownBlock,
  markdownCode,
  sarifMessage,
  visible,
  visibleJson,
  visibleWithin,
  xml,
} from '../../src/lib/escape.ts';

/** The word joiner that breaks commands and links; shown in tables below as `^`. */
const JOINER = '\u2060';
const ESCAPE = String.fromCodePoint(0x1b);
const TAG = String.fromCodePoint(0xe0041);
const HIGH = String.fromCharCode(0xd83d);
const LOW = String.fromCharCode(0xde00);

function marked(text: string): string {
  return text.replaceAll(JOINER, '^');
}

describe('visible', () => {
  test.each([
    ['a\nb\r\nc', 'a\\nb\\r\\nc'],
    ['a\tb', 'a b'],
    [`${ESCAPE}[31mred`, '\\u{1b}[31mred'],
    ['\u009b2J\u0000\u0007\u007f\u0085', '\\u{9b}2J\\u{0}\\u{7}\\u{7f}\\u{85}'],
    ['\u202egnp\u2066x\u2069\u061c', '\\u{202e}gnp\\u{2066}x\\u{2069}\\u{61c}'],
    ['z\u200bw\u200d\u2060\ufeff\u00ad', 'z\\u{200b}w\\u{200d}\\u{2060}\\u{feff}\\u{ad}'],
    ['\u3164\u115f\uffa0\u180e\ufe0f\u034f', '\\u{3164}\\u{115f}\\u{ffa0}\\u{180e}\\u{fe0f}\\u{34f}'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    [TAG, '\\u{e0041}'],
    [String.fromCodePoint(0x1bca0, 0x1d173), '\\u{1bca0}\\u{1d173}'],
    [`${HIGH}x${LOW}`, '\\u{d83d}x\\u{de00}'],
    ['größe 漢字 😀 é', 'größe 漢字 😀 é'],
    ['::error::x', ':^:error::x'],
    ['\u00a0 ::error::x', '\u00a0 :^:error::x'],
    ['a\n::error::x', 'a\\n::error::x'],
    ['a ##[error]b ###[c]', 'a ##^[error]b ###^[c]'],
  ])('%j', (text, shown) => {
    expect(marked(visible(text))).toBe(shown);
  });

  test('is one line, whatever comes in', () => {
    let everything = '';
    for (let code = 0; code < 0x3000; code++) everything += String.fromCharCode(code);
    expect(visible(everything)).toMatch(/^.*$/);
    expect(visible(everything)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  });
});

test('xml: markup is text, and what is no character there is written out', () => {
  expect(xml('<a b="c" d=\'e\'>]]>&amp;\ufffe\uffff\u{1fffe}')).toBe(
    '&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;]]&gt;&amp;amp;\\u{fffe}\\u{ffff}\u{1fffe}',
  );
});

describe('cutting', () => {
  test.each([
    ['Use `a b c` here.', 30, 'Use `a b c` here.'],
    ['Use `a b c` here.', 13, 'Use `a b c` …'],
    ['Use `a b c` here.', 10, 'Use…'],
    ['Use `a`, `b c d` here.', 14, 'Use `a`…'],
    ['`a b c d e`', 5, '…'],
  ])('prose %j within %d leaves no half of a code span', (text, limit, expected) => {
    expect(cutProse(text, limit)).toBe(expected);
  });

  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['ab😀cd', 4, 'ab…'],
    ['ab😀cd', 5, 'ab😀…'],
    ['ab\u{10000}cd', 4, 'ab…'],
    ['ab\u{10fc00}cd', 4, 'ab…'],
  ])('%s to %d', (text, limit, shown) => {
    expect(cut(text, limit)).toBe(shown);
    expect(visibleWithin(text, limit)).toBe(shown);
  });

  test('counts what is shown, and never lets half a pair through', () => {
    expect(visibleWithin('\u200b'.repeat(10), 12)).toBe('\\u{200b}\\u{…');
    for (let limit = 2; limit < 40; limit++) {
      const shown = visibleWithin('😀'.repeat(1000), limit);
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(shown).toMatch(/^(?:😀)*…$/u);
    }
  });
});

test('a line wrapped out of visible text can be broken again, once', () => {
  expect(marked(breakRunnerCommands('  ::error::x'))).toBe('  :^:error::x');
  const once = breakRunnerCommands('::error::##[x]');
  expect(breakRunnerCommands(once)).toBe(once);
});

describe('markdown', () => {
  test.each([
    ['<script>&lt;', '&lt;script&gt;&amp;lt;'],
    ['</details>', '&lt;/details&gt;'],
    ['<!-- x -->', '&lt;\\!\\-\\- x \\-\\-&gt;'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['[x](y) ![z][w]', '\\[x\\]\\(y\\) \\!\\[z\\]\\[w\\]'],
    ['a | b', 'a \\| b'],
    ['a \\| b \\', 'a \\\\\\| b \\\\'],
    ['# h', '\\# h'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['> a', '&gt; a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['===', '\\=\\=\\='],
    ['---', '\\-\\-\\-'],
    ['$x$', '\\$x\\$'],
    ['    code', 'code'],
    ['a\n# b', 'a\\\\n\\# b'],
    ['@octo @org/team', '@^octo @^org/team'],
    ['#12 octo/repo#12', '\\#^12 octo/repo\\#^12'],
    ['GH-12 gh-1', 'GH\\-^12 gh\\-^1'],
    ['octo/repo@0123abc', 'octo/repo@^0123abc'],
    ['a@b.example', 'a@^b.example'],
    ['https://e.example', 'https^://e.example'],
    ['HTTP://e ftp://e www.e.example', 'HTTP^://e ftp^://e www^.e.example'],
    ['mailto:x xmpp:y', 'mailto^:x xmpp^:y'],
    ['version 1.2.3 of größe', 'version 1.2.3 of größe'],
  ])('%j', (text, shown) => {
    expect(marked(markdown(text))).toBe(shown);
  });
});

describe('markdownCode', () => {
  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['', '`  `'],
    [' ', '`   `'],
    ['a\n\u200bb', '`a\\n\\u{200b}b`'],
    ['<b> *x* @y https://z', '`<b> *x* @y https://z`'],
    ['a\\', '`a\\`'],
    // A pipe: no character is left that means anything in a table cell, in a paragraph or to a link finder.
    ['a|b', '<code>a&#124;b</code>'],
    ['\\|`*_[]<&', '<code>&#92;&#124;&#96;&#42;&#95;&#91;&#93;&lt;&amp;</code>'],
    ['|@octo #1 https://e', '<code>&#124;&#64;^octo &#35;^1 https^&#58;//e</code>'],
    ['|</code>', '<code>&#124;&lt;/code&gt;</code>'],
  ])('%j', (text, shown) => {
    expect(marked(markdownCode(text))).toBe(shown);
  });
});

describe('markdownBlock', () => {
  test('its fence is longer than what is inside, its lines are visible', () => {
    expect(markdownBlock(['a', '```', '`````x', '~~~'], 'ts')).toBe('``````ts\na\n```\n`````x\n~~~\n``````');
    expect(markdownBlock(['a\n```\nb', '\u202e'])).toBe('````\na\\n```\\nb\n\\u{202e}\n````');
    expect(marked(markdownBlock(['  ::error::x', '##[x]']))).toBe('```\n  :^:error::x\n##^[x]\n```');
    expect(markdownBlock([])).toBe('```\n```');
  });
});

describe('sarifMessage', () => {
  test.each([
    ['[text](1)', '\\[text\\](1)'],
    ['{0} {{1}}', '{{0}} {{{{1}}}}'],
    ['\\[a]', '\\\\\\[a\\]'],
    ['a\n\u202e', 'a\\\\n\\\\u{{202e}}'],
  ])('%j', (text, shown) => {
    expect(sarifMessage(text)).toBe(shown);
  });
});

describe('visibleJson', () => {
  test('keeps the document, and hides nothing', () => {
    const document = {
      name: 'a\u202eb\u{e0041}\u200b',
      list: [1, true, null],
      text: 'line\nbreak ä 語',
      lone: '\ud800',
    };
    const shown = visibleJson(JSON.stringify(document));
    expect(JSON.parse(shown ?? '')).toEqual(document);
    expect(shown).toContain('\\u202e');
    expect(shown).toContain('\\udb40\\udc41');
    expect(shown).toContain('ä 語');
    expect(shown).not.toMatch(/[\u202e\u200b]/);
  });

  test.each(['', '{', 'text', '['.repeat(200_000)])('is nothing for what is no JSON: %#', (text) => {
    expect(visibleJson(text)).toBeUndefined();
  });

  test('is nothing for what nests too deep', () => {
    expect(visibleJson(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBeUndefined();
  });
});
