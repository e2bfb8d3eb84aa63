// Prints the recall matrix: `node bench/recall/recall.ts [TOKENS-PER-RULE] [SEED]`. Exits with 1 below the targets.

import { readPacks } from '../../src/rules/packs.ts';
import { scanFormats, UNCOVERED } from './issuers.ts';
import { type Case, casesOf, grouped, type Miss, missesOf } from './matrix.ts';

const [count = 10, seed = 1] = process.argv.slice(2).map(Number);
const { rules } = readPacks();
const started = performance.now();
const { cases, undrawn, refused } = casesOf(rules, { seed, count });
const made = performance.now();
const misses = await missesOf(rules, cases);
const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);

const share = (missed: number, all: number) => `${((1 - missed / all) * 100).toFixed(2).padStart(6)} %`;
const counted = (key: (each: Case) => string) => {
  const all = grouped(cases, key);
  const missed = grouped(misses, key);
  return [...all].map(([name, { length }]) => ({ name, all: length, missed: missed.get(name)?.length ?? 0 }));
};

const byContext = counted(({ context }) => context);
const byRule = counted(({ rule }) => rule);
for (const { name, all, missed } of byContext)
  console.log(`${name.padEnd(38)} ${String(all).padStart(6)} ${String(missed).padStart(5)} ${share(missed, all)}`);
console.log();
for (const { name, all, missed } of byRule.filter((each) => each.missed > 0))
  console.log(`${name.padEnd(38)} ${String(all).padStart(6)} ${String(missed).padStart(5)} ${share(missed, all)}`);
console.log();
for (const [title, group] of grouped(misses, ({ rule, context, why }: Miss) => `${rule} | ${context} | ${why}`))
  console.log(`${title} | ${group.length}`);
for (const [rule, { refused: no, drawn }] of refused) {
  if (no / drawn > 0.02) console.log(`${rule}: its checks refuse ${no} of ${drawn} random tokens`);
}
for (const rule of undrawn) console.log(`${rule}: no token could be drawn`);
console.log(
  `\n${cases.length} cases of ${byRule.length} rules in ${byContext.length} places, ${misses.length} missed:`,
);
console.log(
  `${share(misses.length, cases.length)}; made in ${seconds(started, made)} s, scanned in ${seconds(made, performance.now())} s`,
);
for (const { provider, prefix, found, all } of await scanFormats(rules, { seed, count })) {
  if (found < all)
    console.log(
      `issuer's form: ${provider} ${prefix}: ${found} of ${all}${UNCOVERED[`${provider} ${prefix}`.trim()] ? ', as known' : ''}`,
    );
}
const isGood = misses.length <= cases.length * 0.01 && byContext.every(({ all, missed }) => missed <= all * 0.02);
process.exitCode = isGood && undrawn.length === 0 ? 0 : 1;
