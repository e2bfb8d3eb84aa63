// MCP servers as clients configure them, publishers describe them and a live look finds them, with what they run, where
// they are, what they ask for, and their tools. It has no rules: what is wrong with them other detectors say. Known limits:
// a server that a program starts by itself is seen by the analysis of source code or not at all.

import { hasToolSign } from '../../artifacts/tool-list.ts';
import { TOOL_DOCUMENT_BYTES } from '../../lib/limits.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import { declareConfigured } from './configured.ts';
import { declareLive, declareObserved } from './live.ts';
import { declareManifest, declarePlugin } from './manifests.ts';
import { declareSettings } from './settings.ts';
import { declareTools } from './tools.ts';

const PLUGIN = /(?:^|\/)(?:\.[\w-]+-plugin|\.github\/plugin)\/(?:plugin|marketplace)\.json$|-extension\.json$/i;

export const configInventory: DetectorFactory = (): Detector => ({
  name: 'config-inventory',
  keywords: [],
  appliesTo(artifact, hits) {
    const { kind, isWhole, link, bytes } = artifact;
    if (!isWhole || link) return false;
    if (kind === 'document') return hits.length > 0 && bytes.length <= TOOL_DOCUMENT_BYTES && hasToolSign(artifact);
    return DECLARE[kind] !== undefined;
  },
  detect(visit: Visit) {
    DECLARE[visit.artifact.kind]?.(visit);
  },
});

const DECLARE: { readonly [kind: string]: (visit: Visit) => void } = {
  'mcp-config': (visit) => {
    declareConfigured(visit);
    declareSettings(visit);
  },
  'agent-settings': (visit) => {
    declareConfigured(visit, PLUGIN.test(visit.artifact.path) ? (declarePlugin(visit) ?? null) : undefined);
    declareSettings(visit);
  },
  'server-manifest': declareManifest,
  'mcp-definitions': declareLive,
  'mcp-observations': declareObserved,
  'tool-list': declareTools,
  document: declareTools,
};
