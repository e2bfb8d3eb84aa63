// What a manifest declares, as its readers tell it.

import type { Ecosystem } from '../../artifacts/component-names.ts';

export interface Declared {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** As it is written: a version or a range. */
  readonly version?: string | undefined;
  readonly start: number;
  readonly end: number;
  /** It is the package itself. */
  readonly isOwn?: boolean;
}
