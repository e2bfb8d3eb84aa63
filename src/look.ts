// A look at one live server, for users of the library: its answer goes to `scan`, or into a file that is read again.

import { setTimeout as delay } from 'node:timers/promises';
import { nameOfCommand, nameOfUrl, type ProfileName, urlProblem } from './config/servers.ts';
import { UserError } from './lib/errors.ts';
import { randomHex } from './lib/hash.ts';
import type { LiveServer } from './model/live.ts';

interface ServerToLookAt {
  /** Host and path, or the program, unless given. */
  readonly name?: string;
  /** `auto` unless given: `standard` on this machine and in private networks, else `passive`. */
  readonly profile?: ProfileName;
  /** Milliseconds for the whole look; 60,000 unless given. */
  readonly deadline?: number;
}

export interface ServerByUrl extends ServerToLookAt {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Seconds to wait for a server on loopback to come up; none unless given. */
  readonly wait?: number;
}

export interface ServerByCommand extends ServerToLookAt {
  /** Program and arguments; there is no shell. */
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** What the child gets; nothing is passed on by itself, not even PATH. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Reads what a server offers and how it is guarded. It calls no listed tool and throws for nothing that the server does.
 *
 * @throws UserError for an address that cannot be connected to
 */
export async function look(server: ServerByUrl | ServerByCommand): Promise<LiveServer> {
  const { profile = 'auto', deadline } = server;
  const isByUrl = 'url' in server;
  const problem = isByUrl ? urlProblem(server.url) : undefined;
  if (problem !== undefined) throw new UserError(problem);
  const env = isByUrl ? {} : (server.env ?? {});
  const { lookAtServer } = await import(/* webpackChunkName: "live" */ './targets/mcp/look.ts');
  return lookAtServer(
    {
      name: server.name ?? (isByUrl ? nameOfUrl(server.url) : nameOfCommand(server.command)),
      endpoint: isByUrl
        ? { kind: 'http', url: server.url, headers: server.headers ?? {} }
        : { kind: 'stdio', command: server.command, env, cwd: server.cwd },
      profile,
      mayProbePublic: false,
      wait: isByUrl ? (server.wait ?? 0) : 0,
      ...(deadline !== undefined && { deadline }),
    },
    {
      now: () => performance.now(),
      sleep: (milliseconds) => delay(milliseconds),
      random: () => randomHex(16),
      env,
    },
  );
}
