// Functions that make texts of texts and nothing else: converters of Markdown, of tables, of addresses. A document is put
// together in ever new ways, and each way to call its converter is another one. They are worn once they have been gone through
// so often: from then on two calls are taken for alike that hold the same sources in the same places, however they were made.
// No sink lies in such a function and nothing follows from it, so that no flow depends on which of the two it was.

import type { FunctionIR } from '../ir.ts';

/** Calls that are gone through one by one. */
const WORN = 48;

export interface Wear {
  isWorn(fn: FunctionIR): boolean;
  /** It was gone through with somebody's texts; `isQuiet`: nothing else came of it than a value. */
  ran(fn: FunctionIR, isQuiet: boolean): void;
}

export function createWear(): Wear {
  const times = new Map<FunctionIR, number>();
  return {
    isWorn: (fn) => (times.get(fn) ?? 0) >= WORN,
    ran(fn, isQuiet) {
      // Who acted once may act again.
      times.set(fn, isQuiet ? (times.get(fn) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
    },
  };
}
