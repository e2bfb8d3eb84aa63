// What publishers say of a server: `server.json` of the MCP registry, `manifest.json` of bundles. Clients install and ask
// by these files, so what they leave open is open for everybody who installs the server.

import type { DocumentNode } from '../../lib/document.ts';
import { cut } from '../../lib/escape.ts';
import type { DetectorFactory } from '../detector.ts';
import { generatedTools, strongArguments, wideDefaults } from './bundles.ts';
import { unmarkedSecrets } from './inputs.ts';
import { looseVersions, missingHashes, ownerMismatch } from './packages.ts';
import type { Problem } from './problem.ts';

const CHECKS: Readonly<Record<string, (root: DocumentNode) => readonly Problem[]>> = {
  'config/manifest-generated-tools': generatedTools,
  'config/manifest-hash-missing': missingHashes,
  'config/manifest-loose-version': looseVersions,
  'config/manifest-owner-mismatch': ownerMismatch,
  'config/manifest-strong-arguments': strongArguments,
  'config/manifest-unmarked-secret': unmarkedSecrets,
  'config/manifest-wide-default': wideDefaults,
};

export const serverManifest: DetectorFactory = (rules) => {
  const own = rules.flatMap((rule) => {
    const check = rule.detector === 'server-manifest' ? CHECKS[rule.info.id] : undefined;
    return check ? [{ rule, check }] : [];
  });
  if (own.length === 0) return undefined;
  return {
    name: 'server-manifest',
    keywords: [],
    appliesTo: (artifact) => artifact.kind === 'server-manifest' && own.some(({ rule }) => rule.appliesTo(artifact)),
    detect({ artifact, segments, report }) {
      for (const { role, node: root } of segments.structures) {
        if (role !== 'server-manifest') continue;
        for (const { rule, check } of own) {
          if (!rule.appliesTo(artifact)) continue;
          for (const { node, place, message, evidence } of check(root)) {
            const range = [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
            report({ rule, range, place, message, evidence: [cut(evidence, 200)] });
          }
        }
      }
    },
  };
};
