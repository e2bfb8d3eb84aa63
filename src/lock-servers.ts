// What `bartizan lock` writes: the servers that were asked for, as they answer now or as source registers them, beside those
// that the lock has already. Nothing is tried at a server but to list what it offers.

import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { LockedServer, LockFile } from './artifacts/lock.ts';
import { lockLive } from './artifacts/lock-canonical.ts';
import { type Drift, driftOf } from './artifacts/lock-drift.ts';
import { COMMAND_LINE } from './config/event.ts';
import type { Settings } from './config/settings.ts';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { nearest } from './lib/suggest.ts';
import { resolveServers } from './live-servers.ts';
import { secretHider } from './lock-secrets.ts';
import type { LiveServer } from './model/live.ts';
import type { McpHost, McpServerRequest } from './targets/mcp/wire.ts';

/** `lookAtServer`, or what a test has in its place. */
export type LookAt = (request: McpServerRequest, host: McpHost) => Promise<LiveServer>;

/** A server as it is now. */
export interface Current {
  readonly name: string;
  /** Undefined where it could not be read; then `problems` say why. */
  readonly server: LockedServer | undefined;
  readonly problems: readonly string[];
  /** The whole look, for a snapshot. */
  readonly look?: LiveServer;
}

export interface LockChange {
  readonly name: string;
  readonly before: LockedServer | undefined;
  readonly after: LockedServer;
  readonly drift: readonly Drift[];
}

export interface LockUpdate {
  readonly lock: LockFile;
  readonly changes: readonly LockChange[];
}

/** Servers that were not asked about, or that could not be read, stay as they were locked. */
export function updateLock(old: LockFile | undefined, current: readonly Current[]): LockUpdate {
  const servers = new Map(Object.entries(old?.servers ?? {}));
  const changes: LockChange[] = [];
  for (const { name, server } of current) {
    if (!server) continue;
    const before = servers.get(name);
    changes.push({ name, before, after: server, drift: before ? driftOf(before, server) : [] });
    servers.set(name, server);
  }
  return { lock: { version: 1, servers: Object.fromEntries(servers) }, changes };
}

/** @throws UserError for settings that name no server, and for names that nothing has. */
export async function currentLive(
  settings: Settings,
  names: readonly string[],
  host: Host,
  lookAt?: LookAt,
): Promise<readonly Current[]> {
  const { requests, snapshots } = resolveServers(settings, COMMAND_LINE, host);
  if (requests.length === 0 && snapshots.length === 0)
    throw new UserError('no MCP server is named', {
      hint: 'Name one with --mcp-url or --mcp-command or in a --config, or lock what the source registers: --from-source',
    });
  const saved = await readSnapshots(snapshots, host);
  const wanted = chosen([...saved, ...requests], names);
  const look = lookAt ?? (await import(/* webpackChunkName: "live" */ './targets/mcp/look.ts')).lookAtServer;
  const hide = await secretHider();
  const mcpHost: McpHost = {
    now: host.now,
    sleep: (milliseconds) => delay(milliseconds),
    random: host.randomKey,
    env: host.env,
  };
  const current: Current[] = [];
  for (const request of wanted) {
    const server =
      'endpoint' in request ? await look({ ...request, profile: 'passive', mayProbePublic: false }, mcpHost) : request;
    current.push(currentOf(server, hide(lockLive(server))));
  }
  return current;
}

async function readSnapshots(files: readonly string[], host: Host): Promise<readonly LiveServer[]> {
  if (files.length === 0) return [];
  const { readSnapshot } = await import(/* webpackChunkName: "live" */ './targets/mcp/snapshot.ts');
  return files.map((file) => readSnapshot(resolve(host.cwd, file)));
}

function currentOf(look: LiveServer, server: LockedServer): Current {
  const problems = look.problems.map(({ detail }) => detail);
  const isRead = Object.values(look.definitions).some((part) => part !== undefined);
  return { name: look.name, server: isRead ? server : undefined, problems, look };
}

/** Those of these names, in the order of the settings; all when none is named. */
export function chosen<Named extends { readonly name: string }>(
  all: readonly Named[],
  names: readonly string[],
): readonly Named[] {
  const known = all.map(({ name }) => name);
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = nearest(name, known);
      return `no MCP server is called ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
    });
  if (problems.length > 0)
    throw new UserError(problems.length === 1 ? (problems[0] as string) : `${problems.length} servers are unknown`, {
      details: problems.length === 1 ? [] : problems,
      hint: known.length === 0 ? 'There is none.' : `Known here: ${known.join(', ')}.`,
    });
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
