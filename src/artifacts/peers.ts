// The servers that one model uses side by side: live ones, those of saved lists, and by name those that a client's
// configuration starts. What one of them says of another's tools, or calls its own, can only be judged beside it.

import type { LiveServer } from '../model/live.ts';
import type { Peer, PeerTool } from '../model/peer.ts';
import type { Artifact } from './artifact.ts';
import { segmentsOf } from './segments.ts';
import { fieldOf, textOf } from './tool-node.ts';

export function peerOf({ name, definitions }: Pick<LiveServer, 'name' | 'definitions'>): Peer {
  const tools = (definitions.tools?.items ?? []).flatMap((item): PeerTool[] => {
    if (typeof item !== 'object' || item === null || !('name' in item) || typeof item.name !== 'string') return [];
    const description = 'description' in item && typeof item.description === 'string' ? item.description : '';
    return [{ name: item.name, description, item }];
  });
  return { name, from: 'live', tools };
}

/** Most servers of one file; nobody configures more. */
const SERVERS = 200;

/** The servers a file of the workspace names. */
export function peersIn(artifact: Artifact): readonly Peer[] {
  if (!['mcp-config', 'agent-settings', 'tool-list'].includes(artifact.kind) || artifact.use !== 'runtime') return [];
  const lists = new Map<string, PeerTool[]>();
  const peers: Peer[] = [];
  for (const { role, place, node, group = '' } of segmentsOf(artifact).structures) {
    if (role === 'mcp-server') peers.push({ name: nameIn(place), from: 'config', tools: [] });
    if (role !== 'tool') continue;
    const tools = lists.get(group) ?? [];
    lists.set(group, tools);
    const name = textOf(fieldOf(node, 'name'));
    if (name !== undefined) tools.push({ name, description: textOf(fieldOf(node, 'description')) ?? '' });
  }
  for (const [name, tools] of lists) peers.push({ name, from: 'list', tools });
  return peers.slice(0, SERVERS);
}

function nameIn(place: string): string {
  return /^server "(.*)"$/s.exec(place)?.[1] ?? '';
}

/**
 * Those of `peers` that are another server than the one of this name with these tools: a server set up twice, or saved
 * earlier, has mostly the same tools.
 */
export function othersThan(own: string, tools: readonly PeerTool[], peers: readonly Peer[]): readonly Peer[] {
  const described = new Map(tools.map(({ name, description }) => [name, description]));
  return peers.filter((peer) => {
    if (peer.name === own) return false;
    const same = peer.tools.filter(({ name, description }) =>
      peer.from === 'list' ? described.has(name) : described.get(name) === description,
    );
    return peer.tools.length === 0 || same.length * 2 < Math.min(peer.tools.length, tools.length);
  });
}
