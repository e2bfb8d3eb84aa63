// The job summary. GitHub shows nothing at all of one over 1 MiB, so the text is made to fit before it is written.

import { appendFileSync } from 'node:fs';
import { summaryMarkdown } from '../reports/markdown/summary.ts';
import type { Delivery } from './delivery.ts';

/** `path` is GITHUB_STEP_SUMMARY; undefined or not writable is a notice. */
export function summaryDelivery(path: string | undefined): Delivery {
  return {
    name: 'summary',
    async deliver(assessment) {
      if (path === undefined || path === '')
        return [{ kind: 'delivery', message: 'There is no job summary file on this runner.' }];
      try {
        appendFileSync(path, summaryMarkdown(assessment));
        return [];
      } catch (error) {
        return [
          {
            kind: 'delivery',
            message: `The job summary could not be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`,
          },
        ];
      }
    },
  };
}
