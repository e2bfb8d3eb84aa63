// The bytes of one entry on their way out, counted against its own limits and the budget of all.

import type { ArchiveBudget } from './budget.ts';
import type { EntryEnd, EntrySink } from './entry.ts';

export interface MeteredSink {
  /** Gives what may be given; what stops it, if anything does. */
  put(bytes: Buffer): EntryEnd | undefined;
  /** Bytes that were given. */
  readonly size: number;
}

/** `packedSize` of what the bytes come out of; undefined where its ratio is somebody else's business. */
export function meteredSink(sink: EntrySink, budget: ArchiveBudget, packedSize?: number): MeteredSink {
  const { entryBytes, ratio, ratioFrom } = budget.limits;
  let size = 0;
  return {
    get size() {
      return size;
    },
    put(bytes) {
      const own = Math.min(bytes.length, entryBytes - size);
      const taken = budget.take(own);
      if (taken > 0) sink(taken < bytes.length ? bytes.subarray(0, taken) : bytes);
      size += taken;
      if (taken < own) return 'bytes';
      if (packedSize !== undefined && size > ratioFrom && size > packedSize * ratio) return 'ratio';
      if (own < bytes.length) return 'too-large';
      return budget.isOutOfTime() ? 'time' : undefined;
    },
  };
}
