// What an archive, and everything packed in it, may cost: one budget however deep it is nested, so that a hundred small archives
// cost no more than one large one.

import { ARCHIVE } from '../limits.ts';

export interface ArchiveLimits {
  /** Entries, over all archives. */
  readonly entries: number;
  /** Bytes unpacked, over all archives. */
  readonly bytes: number;
  /** Bytes unpacked of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes for each packed one, once an entry has given `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly milliseconds: number;
}

export interface ArchiveBudget {
  readonly limits: ArchiveLimits;
  /** Unpacked so far, over all archives. */
  readonly spent: number;
  /** Counts one more entry. Undefined when there may be one, else what is used up. */
  enter(): 'entries' | 'time' | 'bytes' | undefined;
  /** Counts bytes that were unpacked; how many of them are within the budget. */
  take(bytes: number): number;
  isOutOfTime(): boolean;
}

/** `now` in milliseconds; the time begins with the first entry. */
export function createBudget(now: () => number, limits: ArchiveLimits = ARCHIVE): ArchiveBudget {
  let entries = 0;
  let spent = 0;
  let started: number | undefined;
  const isOutOfTime = () => started !== undefined && now() - started > limits.milliseconds;
  return {
    limits,
    get spent() {
      return spent;
    },
    enter() {
      started ??= now();
      if (++entries > limits.entries) return 'entries';
      if (spent >= limits.bytes) return 'bytes';
      return isOutOfTime() ? 'time' : undefined;
    },
    take(bytes) {
      const taken = Math.min(bytes, limits.bytes - spent);
      spent += taken;
      return taken;
    },
    isOutOfTime,
  };
}
