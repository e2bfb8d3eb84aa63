// Functions that make texts of texts and nothing else: converters of Markdown, of tables, of addresses. A document is put
// together in ever new ways, and each way to call its converter is another one. They are worn once they have been gone through
// so often: from then on two calls are taken for alike that hold as many sources in the same places, whosever they are, however
// they were made, and what came of one comes of the other with its own sources. No sink lies in such a function, so that no flow
// depends on which of the two it was.

import type { FunctionIR } from '../ir.ts';
import { type Gone, holdsFor } from './alike.ts';
import type { Shape } from './shapes.ts';

/** Calls that are gone through one by one. */
const WORN = 24;
/** Of one shape, with less proved each time. */
const KEPT = 8;

export interface Wear<T extends Gone> {
  isWorn(fn: FunctionIR): boolean;
  /** It was gone through with somebody's texts; `isQuiet`: nothing else came of it than a value. */
  ran(fn: FunctionIR, isQuiet: boolean): void;
  find(shape: Shape): T | undefined;
  keep(shape: Shape, gone: T): void;
}

export function createWear<T extends Gone>(): Wear<T> {
  const times = new Map<FunctionIR, number>();
  const kept = new Map<string, T[]>();
  return {
    isWorn: (fn) => (times.get(fn) ?? 0) >= WORN,
    ran(fn, isQuiet) {
      // Who acted once may act again.
      times.set(fn, isQuiet ? (times.get(fn) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
    },
    find: ({ text, proved }) => kept.get(text)?.find((gone) => holdsFor(gone, proved)),
    keep({ text }, gone) {
      // Of what less is proved stands for what it was kept for.
      const others = (kept.get(text) ?? []).filter((each) => !(each.proved && holdsFor(gone, each.proved)));
      if (others.length < KEPT) kept.set(text, [...others, gone]);
    },
  };
}
