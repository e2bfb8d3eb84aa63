// What gets to a sink.

import type { Sink, Taint } from '../value.ts';

/** A taint at the sink, and what its place says. */
export interface Arrival {
  readonly taint: Taint;
  readonly sink: Sink;
  readonly doubts: readonly string[];
  /** The value is wholly theirs, nothing before or after it. */
  readonly isWhole: boolean;
}
