// What the ways a function comes back by have in common.

import { both, common, either, NO_PROOFS, type Proofs } from './facts.ts';
import { truthOfResult } from './go-results.ts';
import type { Returned } from './machine.ts';
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
