// The servers of a client's configuration, whatever shape the client gave it.

import { readLaunches } from '../../artifacts/agent-config.ts';
import { clientOf } from '../../artifacts/client-names.ts';
import { serverEntries } from '../../artifacts/server-entries.ts';
import { SERVER_ENTRIES } from '../../lib/limits.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { declareServer } from './server.ts';

/** `plugin`: what brings the servers, where it is no client's own configuration; null when it has no name. */
export function declareConfigured(visit: Visit, plugin?: ComponentKey | null): void {
  const { artifact, declare, relate } = visit;
  const root = artifact.document()?.root;
  if (!root) return;
  const entries = serverEntries(root, artifact.kind === 'mcp-config').slice(0, SERVER_ENTRIES);
  if (entries.length === 0) return;
  const { read } = readLaunches(entries.map(({ node }) => node));
  const declared = entries.flatMap((entry) => declareServer(visit, entry, read.has(entry.node)) ?? []);
  if (declared.length === 0 || plugin === null) return;
  // What a plugin brings is nobody's configuration yet.
  const name = /(?:^|\/)plugins?\//i.test(artifact.path) ? undefined : clientOf(artifact.path);
  const client: ComponentKey | undefined = name === undefined ? undefined : { type: 'mcp_client', name };
  if (client && !plugin) declare({ ...client, origin: 'config', range: [0, Math.min(1, artifact.bytes.length)] });
  const from = plugin ?? client;
  if (!from) return;
  for (const server of declared) relate({ from, type: plugin ? 'contains' : 'declares', to: server });
}
