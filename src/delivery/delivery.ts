// The interface of a delivery: it puts findings and rendered reports where people look. It decides nothing, and what it
// may not do becomes a notice, never a failure.

import { UserError } from '../lib/errors.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Notice } from '../model/notice.ts';

/** One rendered report, and the file it was asked for in; standard output when there is none. */
export interface Rendered {
  readonly format: string;
  readonly text: string;
  readonly file?: string;
}

/** Outputs of the action that a surface gives. */
export const SURFACE_OUTPUTS = ['comment-url', 'sarif-id'] as const;

/** What came of a delivery. */
export interface Delivered {
  /** What could not be delivered, and what to set so that it can. */
  readonly notices: readonly Notice[];
  /** Fingerprints that now have their one inline place; `all` when GitHub shows every open finding itself. */
  readonly inline?: 'all' | ReadonlySet<string>;
  readonly outputs?: Readonly<Partial<Record<(typeof SURFACE_OUTPUTS)[number], string>>>;
}

export const NOTHING_TO_SAY: Delivered = { notices: [] };

export interface Delivery {
  readonly name: string;
  /** `before`: what the deliveries before it came to, since one finding has one inline place. */
  deliver(assessment: Assessment, rendered: readonly Rendered[], before: readonly Delivered[]): Promise<Delivered>;
}

/** One after the other. One that fails is a notice: a failure to deliver must not hide the verdict. */
export async function deliver(
  deliveries: readonly Delivery[],
  assessment: Assessment,
  rendered: readonly Rendered[],
): Promise<readonly Delivered[]> {
  const done: Delivered[] = [];
  for (const delivery of deliveries) {
    try {
      done.push(await delivery.deliver(assessment, rendered, done));
    } catch (error) {
      if (error instanceof UserError) throw error;
      const why = error instanceof Error ? error.message : String(error);
      done.push({ notices: [{ kind: 'delivery', message: `Not delivered (${delivery.name}): ${why}` }] });
    }
  }
  return done;
}
