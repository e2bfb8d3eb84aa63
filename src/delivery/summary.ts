// The job summary. GitHub shows nothing at all of one over 1 MiB, so the text is made to fit before it is written.

import { appendFileSync } from 'node:fs';
import { summaryMarkdown } from '../reports/markdown/summary.ts';
import { type Delivery, NOTHING_TO_SAY } from './delivery.ts';

/** `path` is GITHUB_STEP_SUMMARY; undefined or not writable is a notice. */
export function summaryDelivery(path: string | undefined): Delivery {
  return {
    name: 'summary',
    async deliver(assessment) {
      if (path === undefined || path === '')
        return { notices: [{ kind: 'delivery', message: 'There is no job summary file on this runner.' }] };
      try {
        appendFileSync(path, summaryMarkdown(assessment));
        return NOTHING_TO_SAY;
      } catch (error) {
        const why = (error as NodeJS.ErrnoException).code ?? String(error);
        return { notices: [{ kind: 'delivery', message: `The job summary could not be written: ${why}` }] };
      }
    },
  };
}
