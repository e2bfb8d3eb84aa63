// The repository a run was asked to scan besides, or instead of, the workspace: which host it is of, and whose token goes there.

import type { Settings } from './config/settings.ts';
import type { Host } from './host.ts';
import { UserError } from './lib/errors.ts';
import { REPOSITORY_TIME } from './lib/limits.ts';
import { isLoopbackHost } from './lib/network-host.ts';
import { VERSION } from './lib/version.ts';
import type { RepositoryKeep, StartedRepository } from './targets/github/repository.ts';

type Env = Host['env'];

/** @throws UserError when nothing may be connected to. */
export async function startOtherRepository(
  { repository, token, offline, timeout }: Settings,
  { env }: Host,
  keep: RepositoryKeep | undefined,
): Promise<StartedRepository | undefined> {
  if (!repository) return undefined;
  const { owner, name, ref } = repository;
  if (offline === true)
    throw new UserError(`--offline and the repository ${owner}/${name} contradict each other`, {
      hint: 'Clone it and name the folder.',
    });
  const { startRepository } = await import(/* webpackChunkName: "repository" */ './targets/github/repository.ts');
  const host = repository.host ?? hostOf(env.GITHUB_SERVER_URL) ?? hostOf(env.GH_HOST) ?? 'github.com';
  const secret = tokenFor(host, token, env);
  const time = Math.min(REPOSITORY_TIME, timeout === undefined ? REPOSITORY_TIME : timeout * 1000);
  return startRepository({
    id: 'repository',
    host,
    owner,
    name,
    ...(ref !== undefined && { ref }),
    apiUrl: apiUrlOf(host, env),
    ...(secret !== undefined && { token: secret }),
    userAgent: `bartizan/${VERSION} (+https://github.com/bartizan/bartizan)`,
    signal: AbortSignal.timeout(time),
    temp: env.RUNNER_TEMP || undefined,
    keep,
  });
}

/**
 * A token goes to the host it was made for and to no other. In a job that is the job's own GitHub; elsewhere it is github.com,
 * and for another host the one that `GH_HOST` names, as GitHub's own command line has it.
 */
export function tokenFor(host: string, given: string | undefined, env: Env): string | undefined {
  const server = hostOf(env.GITHUB_SERVER_URL);
  const own = given || env.GH_TOKEN || env.GITHUB_TOKEN || undefined;
  if (server !== undefined) return host === server ? own : undefined;
  if (host === 'github.com') return own;
  if (host !== hostOf(env.GH_HOST)) return undefined;
  return isDataResidency(host) ? own : env.GH_ENTERPRISE_TOKEN || env.GITHUB_ENTERPRISE_TOKEN || undefined;
}

export function apiUrlOf(host: string, env: Env): string {
  if (env.GITHUB_API_URL && host === hostOf(env.GITHUB_SERVER_URL)) return env.GITHUB_API_URL.replace(/\/+$/, '');
  if (host === 'github.com') return 'https://api.github.com';
  if (isDataResidency(host)) return `https://api.${host}`;
  return `${isLoopback(host) ? 'http' : 'https'}://${host}/api/v3`;
}

function isDataResidency(host: string): boolean {
  return /^[a-z\d-]+\.ghe\.com$/.test(host);
}

function isLoopback(host: string): boolean {
  return isLoopbackHost(host.replace(/:\d+$/, ''));
}

/** Of an address, or of a host by itself. */
function hostOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).host || undefined : undefined;
}
