// The engine: the keywords of the built-in rules are laid out before they are needed, those of others when they are.

import { expect, test } from '@jest/globals';
import { builtInKeywords } from '../scripts/keywords.ts';
import { createEngine, slotsFor } from '../src/engine.ts';
import { readKeywords } from '../src/keywords.ts';
import { type CompiledRule, compileRule, compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';

const definitions = readPacks().rules;
const all = compileRules(definitions, () => true);

/** What is found in a text with something for many detectors, by detector. */
function found(rules: readonly CompiledRule[]): Map<string, readonly string[]> {
  const text = definitions.flatMap(({ info }) => info.bad.map((example) => example.text)).join('\n');
  const hits = createEngine(rules, 0).hitsIn(Buffer.from(text));
  return new Map(
    slotsFor(rules).map(({ keywords, detector, pending }, index) => [
      detector?.name ?? pending?.name ?? '',
      (hits[index] ?? []).map(({ keyword, offset }) => `${keywords[keyword]?.text} ${offset}`).toSorted(),
    ]),
  );
}

test('what is stored is what the detectors look for', () => {
  const stored = readKeywords();
  const now = builtInKeywords();
  expect({ ...stored, layout: { ...stored.layout, bytes: undefined } }).toEqual({
    ...now,
    layout: { ...now.layout, bytes: undefined },
  });
  expect(Buffer.from(now.layout.bytes).equals(stored.layout.bytes)).toBe(true);
});

test('with the built-in rules and one more, without one, or with another in its place, the same is found', () => {
  const builtIn = found(all);
  expect(builtIn.get('patterns')?.length).toBeGreaterThan(1000);
  const match = { text: { any: [{ text: 'qqzzqq', isCaseSensitive: true }], flags: '', reach: {}, checks: [] } };
  const [definition] = definitions.filter(({ match }) => 'text' in match);
  if (!definition) throw new Error('no text rule');
  const foreign = compileRule({ ...definition, isForeign: true, match });
  expect(found([...all, foreign])).toEqual(builtIn);
  // As many rules as there are built-in ones, but not those.
  const users = (text: string) => all.filter(({ keywords }) => keywords.some((each) => each.text === text)).length;
  const left = all.find(({ keywords }) => keywords.length > 0 && keywords.every(({ text }) => users(text) === 1));
  const words = new Set(left?.keywords.map(({ text }) => text));
  expect(words.size).toBeGreaterThan(0);
  const swapped = found([foreign, ...all.filter((rule) => rule !== left)]);
  expect(swapped.get('patterns')).toEqual(
    builtIn.get('patterns')?.filter((hit) => !words.has(hit.slice(0, hit.lastIndexOf(' ')))),
  );
});
