// What the ways a function comes back by have in common.

import type { FunctionIR } from '../ir.ts';
import type { Value } from '../value.ts';
import { bakedInto, both, common, either, NO_PROOFS, type Proofs, since } from './facts.ts';
import { truthOfResult } from './go-results.ts';
import type { Frame, Judged, Machine, Returned } from './machine.ts';
import { judgeFields } from './result-fields.ts';
import { truthOf } from './values.ts';

/** What is proved when the result is truthy, or not: by all ways that may come out so. `whole` is what holds of all ways. */
export function sides(ways: readonly Returned[], wanted: boolean, isGo: boolean, whole: Proofs): Proofs {
  const open: Pick<Returned, 'proofs' | 'bySetting'>[] = [];
  let isWhole = true;
  for (const { value, proofs, judged, bySetting } of ways) {
    const truth = isGo
      ? truthOfResult(value)
      : value.form.kind === 'object' || value.form.kind === 'list'
        ? true
        : truthOf(value);
    if (truth === !wanted) {
      isWhole = false;
      continue;
    }
    const own = judged ? both(proofs, wanted ? judged.whenTrue : judged.whenFalse) : proofs;
    if (own !== proofs) isWhole = false;
    open.push({ proofs: own, bySetting });
  }
  return isWhole ? whole : ofWays(open);
}

/** What holds whichever way it came back. */
export function ofWays(ways: readonly Pick<Returned, 'proofs' | 'bySetting'>[]): Proofs {
  const of = (bySetting: boolean) =>
    ways.filter((way) => (way.bySetting === true) === bySetting).map(({ proofs }) => proofs);
  const [chosen, others] = [of(true), of(false)];
  if (chosen.length === 0 || others.length === 0)
    return ways.length > 0 ? ways.map(({ proofs }) => proofs).reduce(common) : NO_PROOFS;
  return either(chosen.reduce(common), others.reduce(common));
}

/** What comes of a call. */
export interface Came {
  readonly value: Value;
  /** Here and in what is judged, only what the call itself has proved: it is remembered for other callers. */
  readonly proofs: Proofs;
  readonly judged: Judged | undefined;
  /** The same of its fields. */
  readonly fields?: ReadonlyMap<string, Judged> | undefined;
  readonly isDead: boolean;
}

/** What all ways back have in common. */
export function resultOf(machine: Machine, fn: FunctionIR, frame: Frame, outer: Proofs): Came {
  const { values } = machine;
  const ways: Returned[] = [...frame.returns];
  if (!frame.state.isDead)
    ways.push({
      value: frame.returns.length === 0 || !fn.isGenerator ? values.constant(undefined) : values.unknown(),
      proofs: frame.state.proofs,
      judged: undefined,
    });
  if (ways.length === 0) return { value: values.unknown(), proofs: NO_PROOFS, judged: undefined, isDead: true };
  const [only] = ways;
  if (only && ways.length === 1 && !only.judged && !fn.isGenerator) {
    const { value, proofs } = only;
    return { value, proofs: since(outer, proofs), judged: undefined, isDead: false };
  }
  const proofs = ofWays(ways.map(({ proofs: own, bySetting }) => ({ proofs: own, bySetting })));
  const results = ways.map(({ value, proofs: own }) => {
    // What holds on all ways holds outside as well, by the subjects; the rest has to be written into the value.
    if (own === proofs || own.size === 0) return value;
    return bakedInto(value, since(outer, own));
  });
  const whenTrue = sides(ways, true, frame.module.ir.language === 'go', proofs);
  const whenFalse = sides(ways, false, frame.module.ir.language === 'go', proofs);
  const isJudge = whenTrue.size > proofs.size || whenFalse.size > proofs.size || ways.some(({ judged }) => judged);
  const joined = fn.isGenerator
    ? values.make({ kind: 'list', items: [], rest: values.join(results.slice(0, frame.returns.length)) })
    : values.join(results);
  return {
    value: joined,
    proofs: since(outer, proofs),
    judged: isJudge ? { whenTrue: since(outer, whenTrue), whenFalse: since(outer, whenFalse) } : undefined,
    fields: fn.isGenerator ? undefined : judgeFields(machine, ways, proofs, outer),
    isDead: false,
  };
}
