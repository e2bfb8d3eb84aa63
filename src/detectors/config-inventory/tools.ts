// Tools out of lists of them, saved or live, with what each can do as its own words say.

import type { StructuredSegment } from '../../artifacts/segment.ts';
import { abilitiesOf } from '../../artifacts/tool-abilities.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import { toolOf } from '../../artifacts/tool-words.ts';
import { TOOLS_PER_FILE } from '../../lib/limits.ts';
import type { Capability } from '../../model/capability.ts';
import type { ComponentKey, ComponentOrigin } from '../../model/component.ts';
import type { Visit } from '../detector.ts';

/** A saved list. Where the file says whose tools they are, they are that server's; else those of its folder. */
export function declareTools(visit: Visit): void {
  const { artifact, declare } = visit;
  const tools = visit.segments.structures.filter(({ role }) => role === 'tool').slice(0, TOOLS_PER_FILE);
  const folder = artifact.path.slice(0, Math.max(0, artifact.path.lastIndexOf('/')));
  const servers = new Map<string, { readonly at: StructuredSegment; readonly can: Set<Capability> }>();
  for (const segment of tools) {
    const { group } = segment;
    const can = declareTool(visit, segment, group ?? folder, 'file', group);
    if (group === undefined) continue;
    const server = servers.get(group) ?? { at: segment, can: new Set<Capability>() };
    servers.set(group, server);
    for (const each of can) server.can.add(each);
  }
  for (const [name, { at, can }] of servers) {
    const start = artifact.byteOffset(at.node.start);
    declare({ type: 'mcp_server', name, origin: 'file', range: [start, start + 1], capabilities: can });
  }
}

/** Declares the tool, as one of the server's where that is known; what it can do. */
export function declareTool(
  { artifact, declare, relate }: Visit,
  segment: StructuredSegment,
  scope: string,
  origin: ComponentOrigin,
  server: string | undefined,
): readonly Capability[] {
  const { node, place } = segment;
  const tool = toolOf(segment);
  if (tool.name === '') return [];
  const can = [...abilitiesOf(tool).keys()];
  const key: ComponentKey = { type: 'tool', name: tool.name, scope };
  const hints = fieldOf(node, 'annotations');
  const hint = (name: string) => {
    const value = fieldOf(hints, name);
    return value?.kind === 'scalar' && typeof value.value === 'boolean' ? String(value.value) : undefined;
  };
  declare({
    ...key,
    origin,
    range: [
      artifact.byteOffset(tool.nameNode.start),
      artifact.byteOffset(Math.max(tool.nameNode.end, tool.nameNode.start + 1)),
    ],
    extent: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
    logical: place,
    capabilities: can,
    properties: {
      description: tool.description,
      title: textOf(fieldOf(node, 'title')) ?? textOf(fieldOf(hints, 'title')),
      'read-only': hint('readOnlyHint'),
      destructive: hint('destructiveHint'),
      'open-world': hint('openWorldHint'),
    },
  });
  if (server !== undefined) relate({ from: { type: 'mcp_server', name: server }, type: 'exposes', to: key });
  return can;
}
