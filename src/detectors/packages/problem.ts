// What the checks of this detector find, before it is a finding.

import type { Artifact } from '../../artifacts/artifact.ts';
import type { Extraction, LockSource } from '../../artifacts/packages/extraction.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { cut } from '../../lib/escape.ts';
import type { Confidence, Tier } from '../../model/severity.ts';

export interface Problem {
  readonly rule: string;
  readonly at: ByteRange;
  /** Logical place, such as `package left-pad`. */
  readonly place: string;
  readonly message: string;
  /** One line each. */
  readonly evidence: readonly string[];
  /** What tells it from others of its place, whatever else the lockfile holds. */
  readonly identity: string;
  readonly tier?: Tier;
  readonly confidence?: Confidence;
}

export interface Looked {
  readonly artifact: Artifact;
  readonly source: LockSource;
  readonly extraction: Extraction;
}

export type Check = (looked: Looked) => readonly Problem[];

/** An address without user, query and fragment, since keys stand there. */
export function shownAddress(url: string): string {
  return cut(url.replace(/^([a-z][\w+.-]*:\/\/)[^/@\s]*@/i, '$1').replace(/[?#].*$/s, ''), 200);
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
