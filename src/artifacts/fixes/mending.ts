// What a mender is given and gives. All work in UTF-16 offsets of the text.

import type { Stretch } from '../../lib/text-edits.ts';
import type { Artifact } from '../artifact.ts';
import type { SecretRange } from '../segment.ts';

export interface Mending {
  readonly artifact: Artifact;
  readonly text: string;
  /** What the finding stands on. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
  /** The same in bytes, and where its secret is. */
  readonly place: { readonly secrets: readonly SecretRange[] };
}

export type Mender = (mending: Mending) => readonly Stretch[] | undefined;
