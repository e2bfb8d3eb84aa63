// Archives as their makers wrote them, judged over their listings: what unpacking would do, and where tools disagree about what
// there is. What members hold is looked at as files.
// Known limits: names that differ in case or in Unicode form only meet on some disks; nothing is said of them.

import { listingOf } from '../../artifacts/archive-listing.ts';
import { visibleWithin } from '../../lib/escape.ts';
import type { DetectorFactory } from '../detector.ts';
import { AMBIGUITY } from './ambiguity.ts';
import { BOMBS } from './bombs.ts';
import { ESCAPES } from './escapes.ts';
import type { Check } from './problem.ts';

const CHECKS: Readonly<Record<string, Check>> = { ...ESCAPES, ...BOMBS, ...AMBIGUITY };

export const archives: DetectorFactory = (rules) => {
  const own = rules.flatMap((rule) => {
    const check = rule.detector === 'archives' ? CHECKS[rule.info.id] : undefined;
    return check ? [{ rule, check }] : [];
  });
  if (own.length === 0) return undefined;
  return {
    name: 'archives',
    keywords: [],
    appliesTo: (artifact) => artifact.kind === 'archive-listing' && artifact.isWhole,
    detect({ artifact, report, gap }) {
      const listing = listingOf(artifact);
      if (!listing) {
        gap('The listing of the archive cannot be read.');
        return;
      }
      for (const { rule, check } of own) {
        for (const { node, about, message, evidence, identity, tier, confidence } of check(listing)) {
          report({
            rule,
            range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
            place: about === '' ? 'archive' : `entry "${visibleWithin(about, 120)}"`,
            message,
            evidence,
            ...(identity !== undefined && { identity }),
            ...(tier && { tier }),
            ...(confidence && { confidence }),
          });
        }
      }
    },
  };
};
