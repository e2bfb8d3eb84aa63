// Random tokens of every secret format, in every place where people write them down: bench/recall with one token each.

import { expect, test } from '@jest/globals';
import { scanFormats, UNCOVERED } from '../bench/recall/issuers.ts';
import { casesOf, grouped, missesOf, nameOf, secretRules } from '../bench/recall/matrix.ts';
import { readPacks } from '../src/rules/packs.ts';

const { rules } = readPacks();
const SEED = 20260101;
const made = casesOf(rules, { seed: SEED, count: 1, isLarge: false });

test('a token of every rule could be drawn', () => {
  expect(made.undrawn).toEqual([]);
  expect(made.cases.length).toBeGreaterThan(15_000);
});

test('at least 99 in 100 are found, on their line, masked, and 98 in 100 of each place', async () => {
  const misses = await missesOf(rules, made.cases);
  const named = misses.map(({ rule, context, why }) => `${rule}, ${context}: ${why}`);
  expect(named.slice(0, misses.length > made.cases.length * 0.01 ? 50 : 0)).toEqual([]);
  const missed = grouped(misses, ({ context }) => context);
  const weak = [...grouped(made.cases, ({ context }) => context)].flatMap(([context, { length }]) => {
    const count = missed.get(context)?.length ?? 0;
    return count > length * 0.02 ? [`${context}: ${count} of ${length}`] : [];
  });
  expect(weak).toEqual([]);
});

test('a rule that is gone is missed in all of its places', async () => {
  const gone = 'secrets/groq-api-key';
  const own = made.cases.filter(({ rule }) => rule === gone);
  const misses = await missesOf(
    // Nor one that takes any literal there for a secret.
    rules.filter(({ info }) => info.id !== gone && info.id !== 'config/literal-secret'),
    own,
  );
  expect(misses.map(({ context, why }) => [context, why])).toEqual(
    own.map(({ context }) => [context, expect.anything()]),
  );
});

test('what issuers say of their tokens is enough to find them', async () => {
  const outcomes = await scanFormats(rules, { seed: SEED, count: 3 });
  const isKnown = (provider: string, prefix: string) => `${provider} ${prefix}`.trim() in UNCOVERED;
  const lost = outcomes.filter(({ provider, prefix, found }) => found === 0 && !isKnown(provider, prefix));
  expect(lost.map(({ provider, prefix }) => `${provider} ${prefix}`)).toEqual([]);
});

test('names are ones that people use', () => {
  const names = secretRules(rules).map(nameOf);
  expect(names.filter((name) => !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name))).toEqual([]);
});
