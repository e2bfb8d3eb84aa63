// What a shell sees. A crash is never a pass: it ends as "no verdict".

import type { Verdict } from './model/assessment.ts';

export const EXIT = {
  passed: 0,
  /** A policy failed: the gate, or `incomplete: fail`. */
  failed: 1,
  /** Bad usage, config or output path. */
  usage: 2,
  /** No verdict was possible. */
  noVerdict: 3,
  interrupted: 130,
  terminated: 143,
} as const;

const BY_STATUS: Readonly<Record<Verdict['status'], number>> = {
  pass: EXIT.passed,
  warn: EXIT.passed,
  fail: EXIT.failed,
  none: EXIT.noVerdict,
};

export function exitCodeOf({ status }: Verdict): number {
  return BY_STATUS[status];
}
