// Annotations by workflow commands: @actions/core escapes them. The runner keeps ten of each kind per step.

import type { Assessment } from '../model/assessment.ts';
import { annotationsOf } from '../reports/annotations.ts';
import { type Delivered, type Delivery, NOTHING_TO_SAY } from './delivery.ts';

export function annotationsDelivery(): Delivery {
  return {
    name: 'annotations',
    async deliver(assessment, _rendered, before) {
      const { info, ...writers } = await import('@actions/core');
      const { shown, hidden } = annotationsOf(elsewhereLeftOut(assessment, before));
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
      return NOTHING_TO_SAY;
    },
  };
}

/** One finding, one inline place: what code scanning or a review shows already needs no annotation. */
function elsewhereLeftOut(assessment: Assessment, before: readonly Delivered[]): Assessment {
  if (before.some(({ inline }) => inline === 'all')) return { ...assessment, findings: [] };
  const shown = new Set(before.flatMap(({ inline }) => (inline === undefined || inline === 'all' ? [] : [...inline])));
  return { ...assessment, findings: assessment.findings.filter(({ fingerprint }) => !shown.has(fingerprint)) };
}
