// The keywords of the built-in rules, as src/keywords.bin holds them.

import { slotsFor } from '../src/engine.ts';
import type { BuiltInKeywords } from '../src/keywords.ts';
import { layOut } from '../src/match/layout.ts';
import { compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';

export function builtInKeywords(): BuiltInKeywords {
  const rules = compileRules(readPacks().rules, () => true);
  const keywords = slotsFor(rules).map((slot) => slot.keywords);
  return { rules: rules.length, counts: keywords.map(({ length }) => length), layout: layOut(keywords.flat()) };
}
