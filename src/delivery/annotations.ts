// Annotations by workflow commands: @actions/core escapes them. The runner keeps ten of each kind per step.

import { annotationsOf } from '../reports/annotations.ts';
import type { Delivery } from './delivery.ts';

export function annotationsDelivery(): Delivery {
  return {
    name: 'annotations',
    async deliver(assessment) {
      const { info, ...writers } = await import('@actions/core');
      const { shown, hidden } = annotationsOf(assessment);
      for (const { level, title, message, path, startLine, endLine, startColumn, endColumn } of shown) {
        writers[level](message, {
          title,
          file: path,
          startLine,
          endLine,
          ...(startColumn !== undefined && { startColumn }),
          ...(endColumn !== undefined && { endColumn }),
        });
      }
      if (hidden > 0) info(`${hidden} more findings have no annotation; all are in the job summary.`);
      return [];
    },
  };
}
