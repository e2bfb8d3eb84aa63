// How a live server is guarded, judged offline over what was observed of it: by the pass rules of reference/live-mcp.md §2.2
// and §2.3, and by where the server lies and whether it asks for a credential. What the official SDKs do out of the box
// stops no build unless somebody can make use of it.

import { observationsOf } from '../../artifacts/observations.ts';
import { visibleWithin } from '../../lib/escape.ts';
import type { DetectorFactory } from '../detector.ts';
import { ACCESS } from './access.ts';
import { BROWSER } from './browser.ts';
import { GRANTS } from './grants.ts';
import { MESSAGES } from './messages.ts';
import { METADATA } from './metadata.ts';
import type { Check } from './problem.ts';
import { RELEASES } from './releases.ts';
import { SESSIONS } from './sessions.ts';
import { TRANSPORT } from './transport.ts';

const CHECKS: Readonly<Record<string, Check>> = {
  ...ACCESS,
  ...BROWSER,
  ...GRANTS,
  ...MESSAGES,
  ...METADATA,
  ...RELEASES,
  ...SESSIONS,
  ...TRANSPORT,
};

export const mcpPosture: DetectorFactory = (rules) => {
  const own = rules.flatMap((rule) => {
    const check = rule.detector === 'mcp-posture' ? CHECKS[rule.info.id] : undefined;
    return check ? [{ rule, check }] : [];
  });
  if (own.length === 0) return undefined;
  return {
    name: 'mcp-posture',
    keywords: [],
    appliesTo: (artifact) => artifact.kind === 'mcp-observations',
    detect({ artifact, report, gap }) {
      const observed = observationsOf(artifact);
      if (!observed) {
        gap('The observations of the server cannot be read.');
        return;
      }
      for (const { rule, check } of own) {
        if (!rule.appliesTo(artifact)) continue;
        for (const { node, about, message, evidence, tier, confidence, identity = '' } of check(observed)) {
          report({
            rule,
            range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
            place: `server "${visibleWithin(observed.name, 80)}" / ${about}`,
            message: message.replace('{place}', () => `The server "${visibleWithin(observed.name, 80)}"`),
            evidence,
            identity,
            ...(tier && { tier }),
            ...(confidence && { confidence }),
          });
        }
      }
    },
  };
};
