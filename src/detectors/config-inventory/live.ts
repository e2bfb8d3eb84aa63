// A live server, or the snapshot of one: what it says of itself, what it offers, and how it let itself be looked at.

import { endpointOf } from '../../artifacts/component-names.ts';
import { liveDeclaration } from '../../artifacts/live-definitions.ts';
import { observationsOf } from '../../artifacts/observations.ts';
import { launchedPackages } from '../../artifacts/packages/launched.ts';
import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import { TOOLS_PER_FILE } from '../../lib/limits.ts';
import type { Capability } from '../../model/capability.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { declareTool } from './tools.ts';

export function declareLive(visit: Visit): void {
  const { artifact, declare, relate } = visit;
  const { server, own, items } = liveDeclaration(artifact);
  const root = artifact.document()?.root;
  if (server === '' || !root) return;
  const key: ComponentKey = { type: 'mcp_server', name: server };
  const can = new Set<Capability>();
  for (const { kind, place, node } of items.slice(0, TOOLS_PER_FILE)) {
    if (kind === 'tool') {
      const segment = { role: 'tool', place, node, group: server } as const;
      for (const each of declareTool(visit, segment, server, 'live', server)) can.add(each);
      continue;
    }
    const name = textOf(fieldOf(node, 'name')) ?? textOf(fieldOf(node, 'uri') ?? fieldOf(node, 'uriTemplate'));
    if (name === undefined) continue;
    const to: ComponentKey = { type: kind === 'prompt' ? 'prompt' : 'resource', name, scope: server };
    const at = fieldOf(node, 'name') ?? node;
    declare({
      ...to,
      origin: 'live',
      range: [artifact.byteOffset(at.start), artifact.byteOffset(at.end)],
      extent: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
      logical: place,
      properties: {
        description: textOf(fieldOf(node, 'description')),
        uri: textOf(fieldOf(node, 'uri') ?? fieldOf(node, 'uriTemplate')),
        'media-type': textOf(fieldOf(node, 'mimeType')),
      },
    });
    relate({ from: key, type: 'exposes', to });
  }
  const info = own.find(({ key: name }) => name === 'serverInfo')?.node;
  const at = fieldOf(root, 'server') ?? root;
  declare({
    ...key,
    origin: 'live',
    range: [artifact.byteOffset(at.start), artifact.byteOffset(at.end)],
    version: textOf(fieldOf(info, 'version')),
    capabilities: can,
    properties: { 'declared-name': textOf(fieldOf(info, 'name')), protocol: textOf(fieldOf(root, 'protocolVersion')) },
  });
}

/** The other half: where it is, over what, and whether it asked who is there. */
export function declareObserved({ artifact, declare, resolve }: Visit): void {
  const observed = observationsOf(artifact);
  if (!observed) return;
  const { name, url, transport, reach, hasCredential, exchanges, tls, command } = observed;
  const launched = launchedPackages(
    { words: command, variables: [] },
    {
      path: artifact.path,
      peek: () => undefined,
      rangeOf: ({ start, end }) => [artifact.byteOffset(start), artifact.byteOffset(end)],
    },
  );
  if (launched.length > 0) resolve(launched);
  const node = observed.at('name');
  const isRefused = exchanges.some(({ status, hasCredential: sent }) => status === 401 && !sent);
  const isOpen = exchanges.some(
    ({ purpose, isResult, hasCredential: sent }) => purpose === 'list' && isResult && !sent,
  );
  const isRemote = url !== undefined && transport !== 'stdio';
  const flags: ComponentFlag[] = [];
  if (isRemote && url.protocol === 'http:' && reach !== 'loopback' && reach !== 'local')
    flags.push('insecure_transport');
  if (isRemote && reach === 'public') flags.push('internet_facing');
  if (isRemote && isOpen && !hasCredential) flags.push('no_auth');
  if (tls?.problem !== undefined) flags.push('tls_unchecked');
  declare({
    type: 'mcp_server',
    name,
    origin: 'live',
    range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
    endpoint: url && endpointOf(url.href),
    auth: !isRemote ? undefined : isRefused ? 'required' : isOpen && !hasCredential ? 'none' : undefined,
    flags,
    properties: { transport, reach, protocol: observed.protocolVersion },
  });
}
