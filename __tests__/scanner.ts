// Scans of texts in memory, many with the same rules: rules are compiled and what searches for them is made once.

import type { Search } from '../src/engine.ts';
import type { ScanResult } from '../src/model/scan-result.ts';
import { type CompiledRule, compileRule } from '../src/rules/compile.ts';
import { readPacks } from '../src/rules/packs.ts';
import { scanTargets } from '../src/scan.ts';
import type { Target } from '../src/targets/target.ts';

/** All built-in ones. */
export const RULES: readonly CompiledRule[] = readPacks().rules.map((each) => compileRule(each));

/** A scan with these rules, and no time that passes. Each is to end before the next begins. */
export function scannerWith(rules: readonly CompiledRule[]): (...targets: readonly Target[]) => Promise<ScanResult> {
  let search: Search | undefined;
  const searchOf = (make: () => Search) => {
    search ??= make();
    return search;
  };
  return (...targets) => scanTargets(targets, { rules, now: () => 0, searchOf });
}
