// Client files that cannot be looked at whole: too large, too long to parse, nested too deep. Their clients load them all
// the same, so what stands there runs unseen; nobody writes such a file by hand. Plain syntax errors are not meant: a
// client refuses those too, and they are a gap.

import { isDocumentKind } from '../../artifacts/segments.ts';
import type { DetectorFactory } from '../detector.ts';

export const unread: DetectorFactory = (rules) => {
  const rule = rules.find(({ detector }) => detector === 'unread');
  if (!rule) return undefined;
  return {
    name: 'unread',
    keywords: [],
    appliesTo: (artifact) => artifact.isHead && rule.appliesTo(artifact),
    detect({ artifact, report }) {
      if (!artifact.isWhole) {
        report({ rule, range: [0, 0], evidence: ['larger than what is read of one file'] });
        return;
      }
      if (!isDocumentKind(artifact.kind)) return;
      const problem = artifact.document()?.problems.find(({ kind }) => kind !== 'syntax');
      if (!problem) return;
      const offset = artifact.byteOffset(problem.offset);
      report({ rule, range: [offset, offset], evidence: [problem.message] });
    },
  };
};
