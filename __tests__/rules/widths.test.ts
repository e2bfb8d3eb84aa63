// How far a secret lies from its keyword, and how long it is: never less reach than the expression itself has.

import { describe, expect, test } from '@jest/globals';
import { createMatcher } from '../../src/match/matcher.ts';
import { joinedExample } from '../../src/model/rule.ts';
import { compileRule } from '../../src/rules/compile.ts';
import { readPacks } from '../../src/rules/packs.ts';
import { reachOf } from '../../src/rules/widths.ts';

const secretOf = (source: string, flags = '') => reachOf(source, flags).secret;

test.each([
  ['(?<secret>ab_[a-z]{10})', { least: 13, within: 0 }],
  ['(?<=^|[^a-z])(?<secret>ab_(?:[a-z]{10}|[0-9]{4,8}))(?![a-z])', { least: 7 + 0, within: 0 }],
  [
    '[^]{5}[^\\n;]{0,40}?(?:key|token)\\s{0,4}[=:]["\']?(?<secret>[a-f0-9]{32})',
    { least: 32, within: 5 + 40 + 5 + 4 + 1 + 1 },
  ],
  ['(?<secret>a[^]{9}|[\\w.]{12})x', { least: 10, within: 0 }],
])('%s', (source, { least, within }) => {
  const reach = secretOf(source);
  if (least < 8) expect(reach).toBeUndefined();
  else expect(reach).toMatchObject({ least, within });
});

test.each([
  ['no secret', 'ab_[a-z]{10}'],
  ['a secret that may be left out', '(?:(?<secret>[a-z]{10}))?'],
  ['a secret in one alternative', 'x|(?<secret>[a-z]{10})'],
  ['a secret in the other', '(?<secret>[a-z]{10})|x'],
  ['a secret that may repeat', '(?<secret>[a-z]{10})?'],
  ['a secret anywhere', '[a-z]+(?<secret>[a-z]{10})'],
  ['a secret without a length of its own', '(x)(?<secret>\\1)'],
])('%s says nothing', (_, source) => {
  expect(secretOf(source)).toBeUndefined();
});

/** Whether the filter lets the first four characters of `text` through as a keyword of this expression. */
const passes = (source: string, text: string, flags = '') => {
  const secret = secretOf(source, flags);
  const keyword = { text: text.slice(0, 4), isCaseSensitive: true, check: secret && { secret, mustHoldDigit: false } };
  let isFound = false;
  createMatcher([keyword]).find(Buffer.from(text), (_, offset) => {
    isFound ||= offset === 0;
  });
  return isFound;
};

/** Whether a text that is one run of `character` may hold the secret. */
const holds = (source: string, character: string, flags = '') => passes(source, character.repeat(16), flags);

test('case and escapes', () => {
  const source = '(?<secret>[a-c]{8}\\d\\x41\\.)';
  expect(['a', 'C', '7', 'A', '.', 'd'].map((character) => holds(source, character, 'i'))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect([holds(source, 'b'), holds(source, 'C')]).toEqual([true, false]);
});

test('a run that begins where it may, and one that begins too late', () => {
  const at = (text: string) => passes('key=[ ]{0,3}(?<secret>[0-9]{8})', text);
  expect(at('key=12345678')).toBe(true);
  expect(at('key=   12345678')).toBe(true);
  expect(at('key=    12345678')).toBe(false);
  expect(at('key=1234567')).toBe(false);
  expect(at('key=1234567x8')).toBe(false);
});

test('a short one is worth it when what must follow cannot stand in it', () => {
  const at = (text: string) => passes('http://[a-z.]{0,20}:(?<secret>[^\\s/@:]{3,20})@', text);
  expect(at('http://me:pass@host')).toBe(true);
  expect(at('http://host.example/path')).toBe(false);
  expect(at(`http://me:${'p'.repeat(60)}@host`)).toBe(false);
});

test.each([
  ['ab(?=[^\\n]{0,30}x)c{2,5}', 2 + 31 + 5],
  ['a[^]{0,9}', 10],
  ['(?<=x{3})a', 4],
])('%s looks at most %i bytes ahead', (source, ahead) => {
  expect(reachOf(source, '').ahead).toBe(ahead);
});

test.each(['(?<schlüssel>ab)cd', 'ab(?i:cd)'])('%s has syntax it does not know', (source) => {
  expect(reachOf(source, '')).toEqual({});
});

test('what may not stand before, unless it is said of one alternative only', () => {
  expect(reachOf('(?<![a-z])ab[0-9]{9}', '').notAfter).toBeDefined();
  expect(reachOf('(?<![a-z])ab|cd', '').notAfter).toBeUndefined();
  expect(reachOf('(?:(?<![a-z])ab)?cd', '').notAfter).toBeUndefined();
});

test('what repeats a group is at most as wide', () => {
  expect(reachOf('(?<quote>\\\\{0,3}["\'])x{3}\\k<quote>', '').ahead).toBe(4 + 3 + 4);
});

describe('the built-in rules', () => {
  const texts = readPacks().rules.flatMap((definition) =>
    'text' in definition.match ? [{ id: definition.info.id, text: definition.match.text, definition }] : [],
  );

  test.each(texts)(
    '$id: what the whole text shows, a window shows, and the filter lets through',
    ({ text, definition }) => {
      const rule = compileRule(definition);
      const matcher = createMatcher(rule.keywords.map((each) => ({ ...each, check: rule.placeCheck })));
      for (const example of [...definition.info.bad, ...definition.info.good]) {
        // Enough on both sides that a window is less than the whole.
        const subject = Buffer.from(`${'\n'.repeat(5000)}${joinedExample(example)}${'\n'.repeat(5000)}`);
        const latin1 = subject.toString('latin1');
        const passed = new Set<string>();
        matcher.find(subject, (keyword, offset) => passed.add(`${keyword} ${offset}`));
        for (const [keyword, { text: mark }] of text.any.entries()) {
          for (const { index } of latin1.matchAll(new RegExp(mark.replace(/\W/g, '\\$&'), 'gi'))) {
            const whole = rule.occurrenceAt(latin1, index, keyword);
            expect(rule.occurrenceIn(subject, index, keyword, () => latin1)).toEqual(whole);
            if (
              whole &&
              (mark === latin1.slice(index, index + mark.length) || !rule.keywords[keyword]?.isCaseSensitive)
            )
              expect(passed).toContain(`${keyword} ${index}`);
          }
        }
      }
    },
  );

  test('most of them see so far only, and know how long a secret is', () => {
    expect(texts.filter(({ text }) => text.reach.ahead === undefined).length).toBeLessThan(texts.length / 20);
    expect(texts.filter(({ text }) => text.reach.secret === undefined).length).toBeLessThan(texts.length / 8);
  });
});
