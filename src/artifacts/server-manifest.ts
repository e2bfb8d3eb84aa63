// What publishers say of a server: `server.json` of the MCP registry and `manifest.json` of bundles (MCPB, once DXT). What
// a client will start or connect to is carried as an ordinary server entry, the whole as a manifest.

import { type DocumentNode, select } from '../lib/document.ts';
import { SERVER_ENTRIES } from '../lib/limits.ts';
import { commandLine } from './agent-config.ts';
import type { Artifact } from './artifact.ts';
import { NO_SEGMENTS, type Segments, type StructuredSegment } from './segment.ts';
import { textOf } from './server-entries.ts';

/** Bundles say one command, and others for single systems. */
const ENTRIES: readonly (readonly [path: string, place: string])[] = [
  ['server.mcp_config', 'server'],
  ['server.mcp_config.platform_overrides.*', 'platform'],
  ['remotes.*', 'remote'],
];

export function serverManifest(artifact: Artifact): Segments {
  const root = artifact.document()?.root;
  if (root?.kind !== 'object') return NO_SEGMENTS;
  const all = ENTRIES.flatMap(([path, what]) =>
    select(root, path)
      .filter(({ node }) => node.kind === 'object')
      .map(({ node, key = '' }): StructuredSegment => {
        return { role: 'mcp-server', place: what === 'server' ? 'server' : `${what} ${nameOf(node, key)}`, node };
      }),
  );
  const entries = all.slice(0, SERVER_ENTRIES);
  return {
    ...(all.length > entries.length && { leftOut: `${all.length - entries.length} further servers are not looked at` }),
    structures: [{ role: 'server-manifest', place: '', node: root }, ...entries],
    texts: entries.flatMap(({ place, node }) => commandLine(artifact, 'launch', place, node)),
  };
}

function nameOf(node: DocumentNode, key: string): string {
  const type = textOf(select(node, 'type')[0]?.node);
  return `"${type ?? key}"`;
}
