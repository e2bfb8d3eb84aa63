// Functions in a schema (`.refine(isSafe)`): they are called before the value comes in, and what they prove of it holds.

import type { Schema } from '../facts/schema.ts';
import type { Value } from '../value.ts';
import { bakedInto } from './facts.ts';
import type { CallSite, Machine } from './machine.ts';

export function passedChecks(machine: Machine, value: Value, { checks }: Schema, site: CallSite): Value {
  if (!checks || machine.ablation.noGuards) return value;
  return checks.reduce((all, check) => {
    const result = machine.call(check, [{ value: all, at: site }], site);
    const judged = machine.judgedOf(result, site.frame.module.ir.language);
    return judged ? bakedInto(all, judged.whenTrue) : all;
  }, value);
}
