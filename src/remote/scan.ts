// What Trusera is to scan, and how. Its server scans what that server can reach, which this machine's paths are not; the key of
// an n8n instance is sent to it as the user says.

import { isAbsolute, relative, resolve } from 'node:path';
import { shownUrl, variablesIn, withVariables } from '../config/servers.ts';
import type { Settings } from '../config/settings.ts';
import type { ScanWishes, Submission } from '../enrich/remote/service.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';

/**
 * A string says why this event has no key for n8n.
 * @throws UserError for a key that is missing or is no key
 */
export function scanWishes(
  { remoteDeep = false, remoteN8nUrl, remoteN8nKey }: Settings,
  lacksSecrets: boolean,
  env: Host['env'],
): ScanWishes | string {
  const n8n = remoteN8nUrl === undefined ? {} : { n8nUrl: remoteN8nUrl };
  if (remoteN8nKey === undefined) return { deep: remoteDeep, ...n8n };
  const unset = variablesIn(remoteN8nKey).find((name) => (env[name] ?? '') === '');
  if (unset !== undefined && lacksSecrets) return 'This event is given no secrets, so it has no key of n8n.';
  const hint = 'Set remote.trusera.n8n-url and remote.trusera.n8n-api-key in a trusted config.';
  if (unset !== undefined) throw new UserError(`the key of n8n needs \${${unset}}, which is not set`, { hint });
  if (remoteN8nUrl === undefined) throw new UserError('there is a key of n8n, but no address that it is for', { hint });
  return { deep: remoteDeep, ...n8n, n8nKey: withVariables(remoteN8nKey, (name) => env[name] ?? '').trim() };
}

export interface ReachOf {
  /** Folders of this machine that hold what is scanned here. */
  readonly folders: readonly string[];
  /** Whether the service runs on this machine too. */
  readonly isHere: boolean;
}

/** Why a target is none that the service's own server can reach, as a sentence; undefined when it may be one. */
export function targetProblem(target: string, service: string, { folders, isHere }: ReachOf): string | undefined {
  const name = 'Name with --remote-target what its server can reach: a repository, or a path of its own disk.';
  if (/^[a-z][a-z\d+.-]*:\/\/[^/?#]*@/i.test(target))
    return `The target holds a user name or password, so it was not sent. ${name}`;
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(target)) return undefined;
  const isPath = isAbsolute(target) || /^[A-Za-z]:[\\/]/.test(target);
  if (!isPath) return `${target} is relative, and nobody knows to what at ${service}. ${name}`;
  if (isHere || !folders.some((folder) => isIn(folder, target) || isIn(target, folder))) return undefined;
  return `${target} is a path of this machine, which ${service} cannot reach. ${name}`;
}

function isIn(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way));
}

/** `version` of an address changes with what is there; of anything else nobody here knows when it does. */
export function scanSubmission(target: string, version: string, today: string, scan: ScanWishes): Submission {
  const isRepository = /^https:\/\//.test(target) && target !== scan.n8nUrl;
  const known = isRepository && scan.n8nUrl === undefined ? version : today;
  return {
    kind: 'repository',
    target: URL.canParse(target) ? shownUrl(target) : target,
    url: target,
    version: [known, scan.deep ? 'deep' : 'plain', scan.n8nUrl ?? ''].join(' '),
    scan,
  };
}
