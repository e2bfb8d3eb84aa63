// A server that was looked at, or a snapshot of one, as a target: its definitions and observations are files in memory.

import type { Pin } from '../../artifacts/lock.ts';
import { lockLive } from '../../artifacts/lock-canonical.ts';
import { pinnedDrift, subjectOf } from '../../artifacts/lock-drift.ts';
import { definitionFiles, observationsFile } from '../../artifacts/mcp-live.ts';
import { peerOf } from '../../artifacts/peers.ts';
import type { Gap, GapReason } from '../../model/coverage.ts';
import type { LiveProblem, LiveServer } from '../../model/live.ts';
import type { LiveInfo } from '../../model/target.ts';
import type { Target, TargetFile } from '../target.ts';

const GAP_OF: Readonly<Record<LiveProblem['kind'], GapReason>> = {
  unreachable: 'server-unreachable',
  'auth-wall': 'server-unreachable',
  'not-mcp': 'server-unreachable',
  cut: 'server-in-part',
  budget: 'server-in-part',
  timeout: 'server-in-part',
  malformed: 'server-in-part',
  skipped: 'excluded',
};

export interface LiveTargetOptions {
  readonly pinned?: Pin;
  readonly isSnapshot?: boolean;
}

export function openLiveTarget(
  server: LiveServer,
  { pinned: pin, isSnapshot = false }: LiveTargetOptions = {},
): Target {
  const id = `mcp:${server.name}`;
  const gaps: Gap[] = server.problems.map(({ kind, detail }) => ({
    target: id,
    path: server.name,
    reason: GAP_OF[kind],
    detail,
  }));
  const definitions = definitionFiles(server, (what) =>
    gaps.push({
      target: id,
      path: server.name,
      reason: 'server-in-part',
      detail: `${what} is too large to be looked at`,
    }),
  );
  if (pin?.state === 'unreadable') gaps.push({ target: id, path: pin.lock, reason: 'unparsable', detail: pin.detail });
  const pinned = pin?.state === 'pinned' ? { ...pin, live: lockLive(server) } : pin;
  const accepted = pinned && acceptedBy(pinned, server.name);
  // That a certificate is refused is something to tell.
  const isUnreachable =
    server.transport === undefined && !server.tls && server.exchanges.every(({ response }) => !response);
  const observations = observationsFile(server);
  const texts = new Map([...definitions, observations].map(({ path, text }) => [path, Buffer.from(text)]));
  const fileOf = (path: string, kind: 'mcp-definitions' | 'mcp-observations'): TargetFile => ({
    path,
    classification: { kind, format: 'json', use: 'runtime' },
    ...(pinned && kind === 'mcp-definitions' && { pinned }),
  });
  const files = isUnreachable
    ? []
    : [
        ...definitions.map(({ path }) => fileOf(path, 'mcp-definitions')),
        fileOf(observations.path, 'mcp-observations'),
      ];
  return {
    info: {
      id,
      kind: 'mcp-server',
      name: server.name,
      displayPrefix: '',
      repositoryPrefix: '',
      configPrefix: '',
      isOwn: false,
      live: liveInfo(server, isSnapshot, isUnreachable),
    },
    servers: [peerOf(server)],
    list: () => ({ files, gaps, ...(accepted !== undefined && { accepted: [accepted] }) }),
    read(file, buffer) {
      const bytes = texts.get(file.path);
      if (!bytes) return { kind: 'gap', reason: 'vanished', detail: 'The server did not give it.' };
      if (bytes.length > buffer.length)
        return { kind: 'gap', reason: 'too-large', detail: 'It is too large to be looked at.' };
      bytes.copy(buffer);
      return { kind: 'whole', length: bytes.length };
    },
    countLineEnds: () => 0,
  };
}

/** Items that are named of what is accepted. */
const NAMED = 10;

/** What the pull request's own lock settles, as a sentence. */
function acceptedBy(pin: Pin, name: string): string | undefined {
  if (pin.state !== 'pinned') return undefined;
  if (pin.isNew) return `${pin.lock} has the server "${name}" for the first time.`;
  const items = [...new Set(pinnedDrift(pin).accepted.map(subjectOf))];
  if (items.length === 0) return undefined;
  const more = items.length > NAMED ? ` and ${items.length - NAMED} more` : '';
  return `${pin.lock} takes over what the server "${name}" offers now: ${items.slice(0, NAMED).join(', ')}${more}.`;
}

function liveInfo(server: LiveServer, isSnapshot: boolean, isUnreachable: boolean): LiveInfo {
  const { url, transport, reach, profile, requests, userAgent, definitions } = server;
  return {
    ...(url !== undefined && { url }),
    ...(transport && { transport }),
    reach,
    profile,
    requests,
    userAgent,
    tools: definitions.tools?.items.length ?? 0,
    prompts: definitions.prompts?.items.length ?? 0,
    resources: (definitions.resources?.items.length ?? 0) + (definitions.resourceTemplates?.items.length ?? 0),
    isSnapshot,
    isUnreachable,
    isServer: transport !== undefined || server.problems.some(({ kind }) => kind === 'auth-wall'),
    ...(isUnreachable && server.problems.some(({ kind }) => kind === 'skipped') && { isSkipped: true }),
  };
}
