// The words of the remote options, and what an address of a service must look like. Pure: keys and variables are put in
// later, by who asks.

import { isLoopbackHost } from '../lib/network-host.ts';
import { REMOTE_SERVICES, type RemoteServiceId, SENDABLE, type Sendable } from '../model/remote.ts';
import { shownUrl, urlProblem } from './servers.ts';

export { REMOTE_SERVICES, SENDABLE, type Sendable };
export type RemoteServiceName = RemoteServiceId;

/** Names of GitHub's events, and the command line, which is none of them. */
export const REMOTE_EVENTS = [
  'command-line',
  'schedule',
  'workflow_dispatch',
  'release',
  'push',
  'pull_request',
  'merge_group',
] as const;
export type RemoteEvent = (typeof REMOTE_EVENTS)[number];

export const ANALYSES = ['auto', 'off', 'required'] as const;
export type AnalysisWish = (typeof ANALYSES)[number];

export const DEFAULT_SEND: readonly Sendable[] = ['url', 'repository'];
export const DEFAULT_ON: readonly RemoteEvent[] = ['command-line', 'schedule', 'workflow_dispatch', 'release'];

/** Why no key may be sent there, as a sentence. */
export function serviceUrlProblem(text: string): string | undefined {
  const problem = urlProblem(text);
  if (problem !== undefined) return problem;
  const { protocol, hostname, search } = new URL(text);
  if (protocol === 'http:' && !isLoopbackHost(hostname))
    return `"${shownUrl(text)}" is not encrypted, and a key is sent there. Write https://…`;
  if (search !== '') return `"${shownUrl(text)}" has a query, which an address of a service has not`;
  return undefined;
}
