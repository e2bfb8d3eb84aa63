// Whether this run asks a service, as whom, and about what: settings and event in, a plan or the reason for none out. Nothing is
// connected to here.

import { isPullRequest, type RunEvent } from '../config/event.ts';
import { DEFAULT_ON, DEFAULT_SEND, type RemoteEvent } from '../config/remote.ts';
import { headerValueProblem, shownUrl, urlProblem, variablesIn, withVariables } from '../config/servers.ts';
import type { Settings } from '../config/settings.ts';
import { identityCredential, keyCredential, nobody } from '../enrich/remote/credential.ts';
import { type Credential, type Http, isLoopback } from '../enrich/remote/http.ts';
import { SERVICES } from '../enrich/remote/index.ts';
import type { RemoteService, ScanWishes, Submission } from '../enrich/remote/service.ts';
import type { Host } from '../host.ts';
import { UserError } from '../lib/errors.ts';
import { reachOfAddress } from '../lib/ip-address.ts';
import { VERSION } from '../lib/version.ts';
import type { Sendable } from '../model/remote.ts';
import { scanSubmission, scanWishes, targetProblem } from './scan.ts';

export interface RemotePlan {
  readonly service: RemoteService;
  readonly base: URL;
  readonly credential: (http: Http) => Credential;
  /** Values that no service may echo into what is shown. */
  readonly secrets: readonly string[];
  /** Seconds. */
  readonly patience: number;
  readonly scan?: ScanWishes;
}

export interface Skipped {
  readonly service: RemoteService;
  readonly base: URL;
  /** A sentence. */
  readonly why: string;
}

export const USER_AGENT = `bartizan/${VERSION} (+https://github.com/bartizan/bartizan)`;
const PATIENCE = { pullRequest: 120, other: 600 } as const;
/** Kinds whose content is read here; the others are addresses the service goes to by itself. */
const CONTENTS: readonly Sendable[] = ['tools', 'manifests', 'code', 'archive'];

/**
 * Undefined when no service is named.
 * @throws UserError for a service without an address or key, for a key that must not be sent, and with --offline
 */
export function planRemote(
  settings: Settings,
  event: Pick<RunEvent, 'name' | 'trust' | 'lacksSecrets'>,
  host: Pick<Host, 'env'>,
): RemotePlan | Skipped | undefined {
  const service = settings.remoteService && SERVICES.get(settings.remoteService);
  if (!service) {
    if (settings.remoteService === undefined) return undefined;
    throw new UserError(`this version cannot ask ${settings.remoteService}`);
  }
  const address = settings.remoteUrl ?? service.baseUrl;
  if (address === undefined)
    throw new UserError(`${service.name} has no address that is everybody's`, {
      hint: 'Give yours with --remote-url.',
    });
  const base = withPath(new URL(address), service);
  const skipped = whyNot(service, settings, event);
  if (skipped !== undefined) return { service, base, why: skipped };
  const secrets: string[] = [];
  const credential = credentialOf(service, base, settings, event, host.env, secrets);
  if (typeof credential === 'string') return { service, base, why: credential };
  const isShort = isPullRequest(event as RunEvent) || event.name === 'merge_group';
  const patience = settings.remoteDeadline ?? (isShort ? PATIENCE.pullRequest : PATIENCE.other);
  const scan = service.takesTarget ? scanWishes(settings, event.lacksSecrets === true, host.env) : undefined;
  if (typeof scan === 'string') return { service, base, why: scan };
  if (scan?.n8nKey !== undefined) secrets.push(scan.n8nKey);
  return { service, base, credential, secrets, patience, ...(scan && { scan }) };
}

/** People give the address of an instance with and without the path that its documents put behind it. */
function withPath(base: URL, { basePath }: RemoteService): URL {
  if (basePath !== undefined && base.pathname === '/') base.pathname = basePath;
  return base;
}

function whyNot(
  { name }: RemoteService,
  { remoteOn = DEFAULT_ON, offline }: Settings,
  event: Pick<RunEvent, 'name' | 'trust'>,
): string | undefined {
  if (offline === true) return 'Nothing is connected to with --offline.';
  if (event.trust === 'untrusted') return 'Nothing is sent out for code that comes from outside the repository.';
  if (remoteOn.includes(event.name as RemoteEvent)) return undefined;
  return `${name} is not asked on ${event.name}: \`remote.on\` lists ${remoteOn.join(', ')}.`;
}

type Env = Host['env'];

/** A string says why this event has none. */
function credentialOf(
  service: RemoteService,
  base: URL,
  settings: Settings,
  { lacksSecrets }: Pick<RunEvent, 'lacksSecrets'>,
  env: Env,
  secrets: string[],
): RemotePlan['credential'] | string {
  const { remoteAuth: auth = 'key' } = settings;
  const value = (text: string | undefined, what: string, hint: string): string | undefined => {
    const whole = text === undefined ? '' : withVariables(text, (name) => env[name] ?? '').trim();
    const unset = variablesIn(text ?? '').find((name) => (env[name] ?? '') === '');
    if (whole === '' || unset !== undefined) {
      if (lacksSecrets === true) return undefined;
      const why = unset === undefined ? `${what} is missing` : `${what} needs \${${unset}}, which is not set`;
      throw new UserError(`${service.name} is to be asked, but ${why}`, { hint });
    }
    const named = what.replace(/^its/, 'the');
    if (headerValueProblem(whole) !== undefined)
      throw new UserError(`${named} of ${service.name} holds characters that no header can have`);
    if (isJobToken(whole, settings, env))
      throw new UserError(`${named} of ${service.name} is the token of this job, which is never sent to a service`, {
        hint: 'Make a key at the service and give that one.',
      });
    secrets.push(whole);
    return whole;
  };
  const none = 'This event is given no secrets, so it has no key.';
  switch (auth) {
    case 'none':
      return () => nobody;
    case 'key': {
      const key = value(settings.remoteKey, 'its key', `Give it with --remote-key '\${VAR}' or the input api-key.`);
      return key === undefined ? none : () => keyCredential(key, service.keyHeader);
    }
    case 'login': {
      const { login } = service;
      if (!login) throw new UserError(`${service.name} knows no login`, { hint: 'Use a key of it: remote.auth: key.' });
      const user = value(settings.remoteUser, 'the user', 'Set remote.user in a trusted config.');
      const password = value(settings.remotePassword, 'the password', 'Set remote.password in a trusted config.');
      return user === undefined || password === undefined ? none : (http) => login(http, user, password);
    }
    case 'oidc': {
      const [url, token] = [env.ACTIONS_ID_TOKEN_REQUEST_URL, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN];
      if (!url || !token) {
        if (lacksSecrets === true) return 'This event is given no identity token.';
        throw new UserError(`${service.name} is to be asked with an identity token, but this job has none`, {
          hint: 'Give the job `permissions: id-token: write`.',
        });
      }
      const audience = settings.remoteAudience ?? base.origin;
      return (http) => identityCredential({ url, token, audience, userAgent: USER_AGENT, env }, http);
    }
  }
}

/** What GitHub gave this job is for GitHub alone. */
function isJobToken(value: string, { token }: Settings, env: Env): boolean {
  const own = [token, env.GITHUB_TOKEN, env.INPUT_TOKEN, env.ACTIONS_RUNTIME_TOKEN, env.ACTIONS_ID_TOKEN_REQUEST_TOKEN];
  return /^ghs_/.test(value) || own.includes(value);
}

/** What of `send` is an address and what is content, for one service. */
export function allowed(settings: Settings, { takes }: RemoteService) {
  const send = settings.remoteSend ?? DEFAULT_SEND;
  const both = takes.filter((kind) => send.includes(kind));
  return {
    kinds: both,
    contents: both.filter((kind) => CONTENTS.includes(kind)),
    /** What somebody asked for and the service does not take. */
    notTaken: (settings.remoteSend ?? []).filter((kind) => !takes.includes(kind)),
  };
}

export interface Addresses {
  readonly submissions: readonly Submission[];
  /** Sentences: what is not sent, and why. */
  readonly left: readonly string[];
}

export interface Known {
  readonly today: string;
  /** Full id of the commit that is scanned. */
  readonly commit: string | undefined;
  /** Folders of this machine that hold what is scanned here. */
  readonly folders: readonly string[];
}

/** Addresses the service may be given. */
export function addressesFor(
  { service, base, scan }: Pick<RemotePlan, 'service' | 'base' | 'scan'>,
  settings: Settings,
  env: Env,
  { today, commit, folders }: Known,
): Addresses {
  const { kinds } = allowed(settings, service);
  const submissions: Submission[] = [];
  const left: string[] = [];
  const add = (kind: 'url' | 'repository', url: string, version: string) =>
    submissions.push({ kind, target: shownUrl(url), version, url });
  if (kinds.includes('url') && service.takesHost === true) {
    const host = settings.remoteHost;
    if (host !== undefined) add('url', host, today);
    else if (!kinds.includes('repository'))
      left.push(`${service.name} scans a host that you may have scanned: name it with --remote-host.`);
  } else if (kinds.includes('url')) {
    const { remoteTarget } = settings;
    const isNamed = remoteTarget !== undefined && urlProblem(remoteTarget) === undefined;
    const urls = isNamed ? [remoteTarget] : (settings.mcpUrls ?? settings.mcpServers ?? []).map(({ url }) => url);
    for (const url of new Set(urls)) {
      const why = isNamed ? undefined : unsendable(new URL(url), base);
      if (why === undefined) add('url', url, today);
      else left.push(`${shownUrl(url)} ${why}.`);
    }
    if (urls.length === 0 && kinds.length === 1)
      left.push(
        `${service.name} was given nothing: name an MCP server (--mcp-url, --remote-target), or allow contents.`,
      );
  }
  if (kinds.includes('repository') && scan) {
    const { remoteTarget } = settings;
    const target = repositoryOf(settings, env) ?? remoteTarget ?? scan.n8nUrl;
    const reach = { folders, isHere: isLoopback(base) };
    const problem =
      target === undefined
        ? `${service.name} was given nothing to scan: name it with --remote-target.`
        : targetProblem(target, service.name, reach);
    if (problem !== undefined) left.push(problem);
    else if (target !== undefined) submissions.push(scanSubmission(target, commit ?? today, today, scan));
  } else if (kinds.includes('repository')) {
    const url = repositoryOf(settings, env);
    if (url !== undefined) add('repository', url, commit ?? today);
    else if (submissions.length === 0)
      left.push(`${service.name} was given no repository: name it with --remote-target https://github.com/OWNER/NAME.`);
  }
  return { submissions, left };
}

/** Why an address of ours means nothing to a service, or must not be told: the rest of a sentence. */
function unsendable(url: URL, base: URL): string | undefined {
  if (url.search !== '' || /[\w-]{24,}/.test(url.pathname))
    return 'may hold a credential, so it was not sent. Name it with --remote-target if it holds none';
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const isNear = isLoopback(url) || (reachOfAddress(hostname) ?? 'public') !== 'public' || !/[.:]/.test(hostname);
  // A service on this machine may look at this machine.
  return isNear && !isLoopback(base)
    ? 'is of this network, where the service cannot reach it, so it was not sent'
    : undefined;
}

/** As a web address: what the user names, the repository that is scanned, the one this job is of. */
function repositoryOf({ remoteTarget, repository }: Settings, env: Env): string | undefined {
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  if (remoteTarget !== undefined) {
    if (/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+\/?$/.test(remoteTarget)) return remoteTarget;
    return /^\w[\w.-]*\/\w[\w.-]*$/.test(remoteTarget) ? `https://github.com/${remoteTarget}` : undefined;
  }
  if (repository) return `https://${repository.host ?? 'github.com'}/${repository.owner}/${repository.name}`;
  return env.GITHUB_REPOSITORY ? `${server}/${env.GITHUB_REPOSITORY}` : undefined;
}
