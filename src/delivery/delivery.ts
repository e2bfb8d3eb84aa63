// The interface of a delivery: it puts findings and rendered reports where people look. It decides nothing, and what it
// may not do becomes a notice, never a failure.

import type { Assessment } from '../model/assessment.ts';
import type { Notice } from '../model/notice.ts';

/** One rendered report, and the file it was asked for in; standard output when there is none. */
export interface Rendered {
  readonly format: string;
  readonly text: string;
  readonly file?: string;
}

export interface Delivery {
  readonly name: string;
  deliver(assessment: Assessment, rendered: readonly Rendered[]): Promise<readonly Notice[]>;
}
