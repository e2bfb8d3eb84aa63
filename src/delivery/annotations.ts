// Annotations by workflow commands: @actions/core escapes them. The runner keeps ten of each kind per step.

import { error, info, notice, warning } from '@actions/core';
import { annotationsOf } from '../reports/annotations.ts';
import type { Delivery } from './delivery.ts';

const WRITERS = { error, warning, notice } as const;

export function annotationsDelivery(): Delivery {
  return {
    name: 'annotations',
    async deliver(assessment) {
      const { shown, hidden } = annotationsOf(assessment);
      for (const { level, title, message, path, startLine, endLine, startColumn, endColumn } of shown) {
        WRITERS[level](message, {
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
