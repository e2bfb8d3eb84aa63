// The keywords of the built-in rules, as src/keywords.json holds them.

import { DETECTORS } from '../src/detectors/index.ts';
import type { BuiltInKeywords } from '../src/keywords.ts';
import { layOut } from '../src/match/layout.ts';
import { compileRules } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';

export function builtInKeywords(): BuiltInKeywords {
  const rules = compileRules(readPacks().rules, () => true);
  const keywords = DETECTORS.flatMap((factory) => factory(rules) ?? []).map((detector) => detector.keywords);
  return { rules: rules.length, counts: keywords.map(({ length }) => length), layout: layOut(keywords.flat()) };
}
