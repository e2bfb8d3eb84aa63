// What a live server declares beyond what any list of tools shows: schemas that cost, addresses a client opens, keys the
// protocol does not know, names that imitate; and, from what was observed, definitions that change with who asks and
// lists without an end. What its texts say and what its tools can do is judged by the detectors for saved lists.

import { liveDeclaration } from '../../artifacts/live-definitions.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import { cut } from '../../lib/escape.ts';
import type { DetectorFactory } from '../detector.ts';
import { appDevices, openApps, openTemplates, scriptAddresses, secretResources, unsafeIcons } from './addresses.ts';
import { assistantOnly, oddNames, unknownKeys } from './keys.ts';
import { cloaked, endlessLists, type ObservedCheck, strayOutput } from './observed.ts';
import type { Check, Problem } from './problem.ts';
import { costlyPatterns, headerSecrets, laxSchemas, oversizedSchemas } from './schemas.ts';
import { lookalikeServer } from './servers.ts';

const DECLARED: Readonly<Record<string, Check>> = {
  'capability/app-device-permission': appDevices,
  'capability/app-reaches-any-host': openApps,
  'capability/lax-schema': laxSchemas,
  'capability/open-resource-template': openTemplates,
  'capability/secret-in-header': headerSecrets,
  'capability/secret-resource': secretResources,
  'text/assistant-only-order': assistantOnly,
  'text/costly-pattern': costlyPatterns,
  'text/lookalike-server-name': lookalikeServer,
  'text/oversized-schema': oversizedSchemas,
  'text/script-address': scriptAddresses,
  'text/tool-name-not-allowed': oddNames,
  'text/unknown-key': unknownKeys,
  'text/unsafe-icon': unsafeIcons,
};
const OBSERVED: Readonly<Record<string, ObservedCheck>> = {
  'text/cloaked-definition': cloaked,
  'text/endless-list': endlessLists,
  'text/stray-output': strayOutput,
};
const EVIDENCE = 240;

export const mcpDefinitions: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector }) => detector === 'mcp-definitions');
  if (own.length === 0) return undefined;
  return {
    name: 'mcp-definitions',
    keywords: [],
    appliesTo: (artifact) =>
      (artifact.kind === 'mcp-definitions' || artifact.kind === 'mcp-observations') &&
      own.some((rule) => rule.appliesTo(artifact)),
    detect({ artifact, report }) {
      const root = artifact.document()?.root;
      if (!root) return;
      const found = (id: string): Iterable<Problem> => {
        if (artifact.kind === 'mcp-observations')
          return OBSERVED[id]?.(root, `server "${cut(textOf(fieldOf(root, 'name')) ?? '', 80)}"`) ?? [];
        return DECLARED[id]?.({ declaration: liveDeclaration(artifact), peers: artifact.peers ?? [] }) ?? [];
      };
      for (const rule of own) {
        if (!rule.appliesTo(artifact)) continue;
        for (const { node, place, message, evidence, tier } of found(rule.info.id))
          report({
            rule,
            range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
            place,
            evidence: [cut(evidence, EVIDENCE)],
            ...(message !== undefined && { message }),
            ...(tier && { tier }),
          });
      }
    },
  };
};
