// What the checks of a mobile app's package give: which rule, where in the text, and what is to be said of this one.

import type { Confidence, Tier } from '../../model/severity.ts';

export interface Problem {
  /** Its name in the pack `mobile`. */
  readonly rule: string;
  /** UTF-16 offsets in the text. */
  readonly at: number;
  readonly to: number;
  /** Logical place, such as `activity .Pay`. */
  readonly place?: string;
  readonly message?: string;
  readonly evidence?: string;
  /** Lower than the rule's, for this one. */
  readonly tier?: Tier;
  readonly confidence?: Confidence;
}
