// The live side of a run: servers are looked at beside the local scan, saved looks are read, and each becomes a target
// whose definitions and observations are judged as files are. Loaded only where a server or a snapshot is named.

import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { RunEvent } from './config/event.ts';
import type { Settings } from './config/settings.ts';
import { type LockRequest, loadLock } from './find-lock.ts';
import type { Host } from './host.ts';
import { resolveServers, type SkippedServer } from './live-servers.ts';
import type { LiveServer } from './model/live.ts';
import type { Notice } from './model/notice.ts';
import { openLiveTarget } from './targets/mcp/target.ts';
import type { McpHost, McpServerRequest } from './targets/mcp/wire.ts';
import type { Target } from './targets/target.ts';

/** `lookAtServer`, or what a test has in its place. */
export type LookAt = (request: McpServerRequest, host: McpHost) => Promise<LiveServer>;

export interface LiveRequest {
  readonly settings: Settings;
  readonly event: RunEvent;
  /** `host.now()` at which every look has to be over. */
  readonly deadline?: number | undefined;
  /** Whose lock counts. */
  readonly lock: LockRequest;
  readonly lookAt?: LookAt | undefined;
  readonly onDone?: (done: number, total: number) => void;
}

/** Looks that are under way. */
export interface Looks {
  readonly targets: readonly (Target | Promise<Target>)[];
  /** What is to be said of the lock. */
  readonly notices: readonly Notice[];
}

/** Servers looked at side by side. */
const AT_ONCE = 4;
/** A look that has less time than this, in milliseconds, could only fail. */
const LEAST = 1000;

/** @throws UserError for servers that cannot be resolved and snapshots that cannot be read; then nothing was started. */
export async function startLooks(request: LiveRequest, host: Host): Promise<Looks> {
  const { settings, event, onDone } = request;
  const { requests, skipped, snapshots } = resolveServers(settings, event, host);
  const saved = await readSnapshots(snapshots, host);
  const { pinOf, notices } = await loadLock(request.lock);
  const lookAt = request.lookAt ?? (requests.length > 0 ? await loadLook() : undefined);
  const names = new Set([...requests, ...skipped].map(({ name }) => name));
  let done = 0;
  if (requests.length > 0) onDone?.(done, requests.length);
  const looks = lookAt
    ? inTurns(requests, async (one) => {
        const server = await lookAt(withDeadline(one, request.deadline, host), mcpHost(host));
        onDone?.(++done, requests.length);
        return openLiveTarget(server, { pinned: pinOf(server.name) });
      })
    : [];
  const targets = [
    ...saved.map((server) => {
      const named = { ...server, name: unused(server.name, names) };
      return openLiveTarget(named, { pinned: pinOf(server.name), isSnapshot: true });
    }),
    ...skipped.map((server) => openLiveTarget(unseen(server))),
    ...looks,
  ];
  return { targets, notices };
}

/** Starts some now and the others as those end. */
function inTurns<In, Out>(of: readonly In[], start: (one: In) => Promise<Out>): readonly Promise<Out>[] {
  const started: Promise<Out>[] = [];
  for (const [index, one] of of.entries()) {
    const before = started[index - AT_ONCE];
    const promise = before === undefined ? start(one) : before.then(() => start(one));
    // Whoever waits for it hears of a failure; until then it is not unheard of.
    promise.catch(() => {});
    started.push(promise);
  }
  return started;
}

function withDeadline(request: McpServerRequest, deadline: number | undefined, host: Host): McpServerRequest {
  if (deadline === undefined) return request;
  const left = Math.max(LEAST, Math.floor(deadline - host.now()));
  return { ...request, deadline: Math.min(left, request.deadline ?? left) };
}

/** Names that nobody has need no key to be drawn by, and `node:crypto` is a part of the start of a look. */
function randomName(): string {
  return Array.from({ length: 32 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}

function mcpHost(host: Host): McpHost {
  const { now, env, atExit } = host;
  return { now, env, random: randomName, sleep: (milliseconds) => delay(milliseconds), ...(atExit && { atExit }) };
}

async function loadLook(): Promise<LookAt> {
  return (await import(/* webpackChunkName: "live" */ './targets/mcp/look.ts')).lookAtServer;
}

/** Two looks at one server are two targets. */
function unused(name: string, names: Set<string>): string {
  let free = name;
  for (let count = 2; names.has(free); count++) free = `${name}-${count}`;
  names.add(free);
  return free;
}

/** A server that was left out of this run: nothing is known of it but why. */
function unseen({ name, url, command, why }: SkippedServer): LiveServer {
  const { origin, pathname } = url === undefined ? { origin: '', pathname: '' } : new URL(url);
  return {
    format: 1,
    name,
    ...(url !== undefined && { url: `${origin}${pathname}` }),
    ...(command && { command }),
    reach: command ? 'local' : 'public',
    profile: 'passive',
    hasCredential: false,
    requests: 0,
    userAgent: '',
    definitions: {},
    exchanges: [],
    cloaking: [],
    sessionIds: [],
    metadata: [],
    problems: [{ kind: 'skipped', detail: why }],
  };
}

async function readSnapshots(files: readonly string[], { cwd }: Host): Promise<readonly LiveServer[]> {
  if (files.length === 0) return [];
  const { readSnapshot } = await import(/* webpackChunkName: "live" */ './targets/mcp/snapshot.ts');
  return files.map((file) => readSnapshot(resolve(cwd, file)));
}
