// What a check of Dockerfiles finds, before it is placed in the file.

import type { Artifact } from '../../artifacts/artifact.ts';
import type { Tier } from '../../model/severity.ts';
import type { Build } from './stages.ts';

export interface Found {
  /** Of the rule. */
  readonly id: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  readonly place: string;
  readonly message: string;
  readonly evidence?: readonly string[];
  /** Lowers the rule's own. */
  readonly tier?: Tier;
}

export type Check = (build: Build, artifact: Artifact) => readonly Found[];
