// What an analysis may cost: steps of one root and of all, time, and how deep things may nest. What is cut is said, once for
// each place.

import { CODE_STEPS, CODE_STEPS_IN_ALL } from '../../lib/limits.ts';
import type { CodeGap } from '../flow.ts';
import { comparedProofs } from './facts.ts';

/** How deep expressions, statements and calls together may nest: each takes some of the stack. */
const NESTING = 500;
/** Proofs that are gone through, and perhaps copied, at the price of one step: with every test there may be one more of them. */
const COMPARED = 16;
/** Steps after which the clock is asked. */
const ASKED = 5000;

export interface Budget {
  /** Steps so far. */
  readonly spent: number;
  readonly gaps: readonly CodeGap[];
  /** Counts; false when the root's budget is used up. */
  spend(): boolean;
  /** Runs what nests; undefined, and not run, where it nests too deeply. */
  nested<T>(run: () => T): T | undefined;
  /** Runs a root with a budget of its own; false when there is none for it, or when its author made the stack run over. */
  root(path: string, what: string, run: () => void): boolean;
  /** What is met in the middle of a root and has a budget of its own, such as a module that is imported. */
  within(path: string, what: string, run: () => void): void;
  missed(gap: CodeGap): void;
}

function tooLarge(path: string, what: string): CodeGap {
  return { path, reason: 'too-large', detail: `${what} is too large for its flows to be followed to the end` };
}

/** `most`: steps of one root, and of all together. */
export function createBudget(isOver: () => boolean, most = { root: CODE_STEPS, all: CODE_STEPS_IN_ALL }): Budget {
  const gaps: CodeGap[] = [];
  let spent = 0;
  let asked = 0;
  let compared = comparedProofs();
  let left = 0;
  let depth = 0;
  let isCut = false;
  let isLate = false;

  function missed(gap: CodeGap): void {
    if (!gaps.some(({ path, detail }) => path === gap.path && detail === gap.detail)) gaps.push(gap);
  }

  return {
    gaps,
    missed,
    get spent() {
      return spent;
    },
    spend() {
      const steps = 1 + Math.floor((comparedProofs() - compared) / COMPARED);
      if (steps > 1) compared = comparedProofs();
      spent += steps;
      left -= steps;
      if (spent >= asked) {
        asked = spent + ASKED;
        if (isOver()) {
          isLate = true;
          left = 0;
        }
      }
      return left > 0;
    },
    nested(run) {
      if (depth >= NESTING) {
        isCut = true;
        return undefined;
      }
      depth++;
      const result = run();
      depth--;
      return result;
    },
    root(path, what, run) {
      if (isLate || spent > most.all) {
        if (!gaps.some((gap) => gap.path === path))
          gaps.push({
            path,
            reason: isLate ? 'time-limit' : 'too-large',
            detail: isLate
              ? 'the time for analysing source code was over'
              : 'the project is too large for its flows to be followed to the end',
          });
        return false;
      }
      left = most.root;
      isCut = false;
      let isWhole = true;
      try {
        run();
      } catch (error) {
        // The stack, or the longest text there can be: the author of the file decides. The others are still looked at.
        if (!(error instanceof RangeError)) throw error;
        isCut = true;
        depth = 0;
        isWhole = false;
      }
      if (isCut && left > 0)
        missed({ path, reason: 'too-deep', detail: `${what} is nested too deeply for all its flows to be followed` });
      if (left <= 0) missed(tooLarge(path, what));
      return isWhole;
    },
    within(path, what, run) {
      // Nobody has one any more: it takes of the root's.
      if (isLate || spent > most.all) return run();
      const outer = left;
      left = most.root;
      run();
      if (left <= 0) missed(tooLarge(path, what));
      left = isLate ? 0 : outer;
    },
  };
}
