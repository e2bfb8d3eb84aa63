// Rules run on their own examples, through the same scan as everything else: each bad one must fire its rule, each good
// one must stay silent.

import type { Search } from './engine.ts';
import type { Finding } from './model/finding.ts';
import { exampleFiles } from './model/rule.ts';
import { type CompiledRule, compileRule, compileRules, needsOthers } from './rules/compile.ts';
import type { RuleDefinition } from './rules/definition.ts';
import { readPacks } from './rules/packs.ts';
import { scanTargets } from './scan.ts';
import { type MemoryFile, openMemory } from './targets/memory.ts';

/** What is known of the packages in an example, as OSV writes it. */
const ADVISORY = /^osv\/[^/]+\.json$/;

/** A sentence for each example that does not do what it should. */
export async function checkExamples(
  definitions: readonly RuleDefinition[],
  now: () => number,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const definition of definitions) {
    const { id, bad, good } = definition.info;
    const own = [definition];
    for (const [index, example] of bad.entries()) {
      if (!(await firedRules(own, exampleFiles(example), now)).has(id))
        problems.push(`${id}: bad example ${index + 1} does not fire`);
    }
    for (const [index, example] of good.entries()) {
      if ((await firedRules(own, exampleFiles(example), now)).has(id))
        problems.push(`${id}: good example ${index + 1} fires, but should not because: ${example.because}`);
    }
  }
  return problems;
}

/** Ids of the rules that fire on these files. */
export async function firedRules(
  definitions: readonly RuleDefinition[],
  files: readonly MemoryFile[],
  now: () => number,
): Promise<ReadonlySet<string>> {
  return new Set((await foundIn(definitions, files, now)).map(({ ruleId }) => ruleId));
}

/** What the rules find in these files. */
export async function foundIn(
  definitions: readonly RuleDefinition[],
  files: readonly MemoryFile[],
  now: () => number,
): Promise<readonly Finding[]> {
  const { rules, searchOf } = ready(definitions);
  const target = openMemory('example', files);
  const result = await scanTargets([target], { rules, now, searchOf });
  const records = files.filter(({ path }) => ADVISORY.test(path));
  if (records.length === 0 || !rules.some(({ advisories }) => advisories)) return result.findings;
  const { lookUpAdvisories } = await import(/* webpackChunkName: "advisories" */ './advice/look-up.ts');
  const { openRecords } = await import(/* webpackChunkName: "advisories" */ './enrich/advisories/records.ts');
  const source = openRecords(records.map(({ text }) => JSON.parse(text)));
  const { head } = await lookUpAdvisories(result, {
    source,
    isSent: false,
    rules,
    targets: [target],
    secretKey: () => '',
  });
  return head.findings;
}

interface Ready {
  readonly rules: readonly CompiledRule[];
  readonly searchOf: (make: () => Search) => Search;
}

/** By the list of rules: many examples are for one. */
const made = new WeakMap<readonly RuleDefinition[], Ready>();

function ready(definitions: readonly RuleDefinition[]): Ready {
  const known = made.get(definitions);
  if (known) return known;
  let search: Search | undefined;
  const one: Ready = {
    rules: compiled(definitions),
    searchOf: (make) => {
      search ??= make();
      return search;
    },
  };
  made.set(definitions, one);
  return one;
}

function compiled(definitions: readonly RuleDefinition[]): readonly CompiledRule[] {
  if (!definitions.some(({ info }) => needsOthers(info)))
    return definitions.map((definition) => compileRule(definition));
  const own = new Set(definitions.map(({ info }) => info.id));
  const others = readPacks().rules.filter(({ info }) => !own.has(info.id));
  return compileRules([...definitions, ...others], ({ id }) => own.has(id));
}
