// A05 to A08: whether a client that is refused learns where to get a token, and whether what it learns is true and leads
// nowhere it should not. Server and authorization server name addresses that clients fetch: that makes bait of them.

import type { Observed, SeenDocument } from '../../artifacts/observations.ts';
import { reachOfAddress } from '../../lib/ip-address.ts';
import { isLoopbackHost, isNearHost } from '../../lib/network-host.ts';
import { type Check, header, NONE, type Problem, quoted, refusalOf, shown } from './problem.ts';

function resourceOf({ metadata }: Observed): SeenDocument | undefined {
  return metadata.find(({ kind, content }) => kind === 'protected-resource' && content !== undefined);
}

export function serverOf({ metadata }: Observed): SeenDocument | undefined {
  return metadata.find(({ kind, content }) => kind === 'authorization-server' && content !== undefined);
}

export function textsOf(content: SeenDocument['content'], key: string): readonly string[] {
  const value = content?.[key];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function textOf(content: SeenDocument['content'], key: string): string | undefined {
  const value = content?.[key];
  return typeof value === 'string' ? value : undefined;
}

function challenge(withMetadata: boolean): Check {
  return (observed) => {
    const refusal = refusalOf(observed);
    if (refusal?.status !== 401 || observed.metadata.length === 0) return NONE;
    if (/(?:^|[\s,])Bearer\b/i.test(header(refusal, 'www-authenticate'))) return NONE;
    if ((resourceOf(observed) !== undefined) !== withMetadata) return NONE;
    const message = withMetadata
      ? '{place} refuses without WWW-Authenticate: Bearer; clients find its metadata only where they look by themselves.'
      : '{place} refuses and does not say how to get in: neither WWW-Authenticate: Bearer nor metadata.';
    return [
      { node: refusal.node, about: 'challenge', message, evidence: [shown(refusal, 'no WWW-Authenticate: Bearer')] },
    ];
  };
}

const invalid: Check = (observed) => {
  const document = observed.metadata.find(
    ({ kind, status }) => kind === 'protected-resource' && status >= 200 && status < 300,
  );
  if (!document) return NONE;
  const problem = (message: string, evidence: string, key = ''): readonly Problem[] => [
    { node: document.at(key), about: 'resource metadata', message, evidence: [evidence] },
  ];
  const { content } = document;
  if (!content) return problem('{place}: the protected resource metadata is no JSON object.', quoted(document.url));
  const servers = textsOf(content, 'authorization_servers');
  if (servers.length === 0)
    return problem(
      '{place}: the protected resource metadata names no authorization server.',
      'authorization_servers: none',
      'authorization_servers',
    );
  const resource = textOf(content, 'resource');
  if (resource === undefined || !covers(resource, observed.url))
    return problem(
      `{place}: the metadata is that of another resource, ${quoted(resource ?? 'none')}.`,
      `resource: ${quoted(resource ?? '')}`,
      'resource',
    );
  const plain = servers.find((each) => /^http:/i.test(each) && !isNearUrl(each));
  if (plain !== undefined)
    return problem(
      `{place}: the authorization server is reached over plain HTTP, ${quoted(plain)}.`,
      quoted(plain),
      'authorization_servers',
    );
  return NONE;
};

/** The same address, or one that it lies below. */
function covers(resource: string, url: URL | undefined): boolean {
  if (!url) return true;
  if (!URL.canParse(resource)) return false;
  const named = new URL(resource);
  const isHere =
    named.origin === url.origin ||
    (isLoopbackHost(named.hostname) && isLoopbackHost(url.hostname) && named.port === url.port);
  const path = named.pathname.replace(/\/$/, '');
  return isHere && (url.pathname === path || url.pathname.startsWith(`${path}/`));
}

function isNearUrl(text: string): boolean {
  return URL.canParse(text) && isNear(new URL(text).hostname);
}

/** Not out in the world. */
function isNear(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const reach = reachOfAddress(host);
  return reach === undefined ? isNearHost(host) : reach !== 'public';
}

interface Named {
  readonly document: SeenDocument;
  readonly key: string;
  readonly text: string;
}

const ADDRESS_KEY = /^(?:issuer|jwks_uri|authorization_servers|[a-z_]{1,60}_endpoint)$/;

/** Addresses that a client fetches or opens. */
function addresses({ metadata }: Observed): readonly Named[] {
  return metadata.flatMap((document) =>
    Object.entries(document.content ?? {}).flatMap(([key, value]) =>
      ADDRESS_KEY.test(key)
        ? (Array.isArray(value) ? value : [value])
            .filter((text) => typeof text === 'string')
            .map((text: string) => ({ document, key, text }))
        : [],
    ),
  );
}

/** Where no machine but the one that asks could be meant, or a service that hands out keys of a cloud. */
const LINK_LOCAL = /^(?:169\.254\.\d|\[?fe80:|metadata\.google\.internal$|100\.100\.100\.200$)/i;

const privateAddress: Check = (observed) => {
  const isBait = (hostname: string) =>
    hostname !== '' && (LINK_LOCAL.test(hostname) || (observed.reach === 'public' && isNear(hostname)));
  const named = addresses(observed).find(({ text }) => URL.canParse(text) && isBait(new URL(text).hostname));
  const refused = observed.metadata.find(
    ({ refused: why, reach, url }) =>
      why !== undefined &&
      ((observed.reach === 'public' && reach !== undefined && reach !== 'public') ||
        (URL.canParse(url) && isBait(new URL(url).hostname))),
  );
  const node = named?.document.at(named.key) ?? refused?.node;
  if (!node) return NONE;
  const where = named?.text ?? refused?.url ?? '';
  return [
    {
      node,
      about: 'metadata',
      message: `{place} sends clients for a token to ${quoted(where)}, which lies in their own network.`,
      evidence: [named ? `${named.key}: ${quoted(where)}` : quoted(where)],
    },
  ];
};

const unsafeAddress: Check = (observed) => {
  const isUnsafe = (text: string) =>
    /^(?!https?:)[a-z][a-z0-9+.-]{0,30}:/i.test(text.trim()) || /^https?:\/\/[^/?#\s]{0,300}@/i.test(text);
  const named = addresses(observed).find(({ text }) => isUnsafe(text));
  const refused = observed.metadata.find(({ url, refused: why }) => why !== undefined && isUnsafe(url));
  const node = named?.document.at(named.key) ?? refused?.node;
  if (!node) return NONE;
  const text = named?.text ?? refused?.url ?? '';
  return [
    {
      node,
      about: 'metadata',
      message: `{place} gives clients an address that is none they should open: ${quoted(text)}.`,
      evidence: [named ? `${named.key}: ${quoted(text)}` : quoted(text)],
    },
  ];
};

const noServerMetadata: Check = (observed) => {
  const asked = observed.metadata.filter(({ kind, status }) => kind === 'authorization-server' && status > 0);
  const last = asked.at(-1);
  if (!resourceOf(observed) || !last || serverOf(observed) || asked.some(({ status }) => status >= 500)) return NONE;
  return [
    {
      node: last.node,
      about: 'authorization server',
      message: '{place} names an authorization server that does not say how to talk to it.',
      evidence: asked.slice(0, 3).map(({ url, status }) => `${quoted(url)}: ${status}`),
    },
  ];
};

const issuerMismatch: Check = (observed) => {
  const expected = textsOf(resourceOf(observed)?.content, 'authorization_servers')[0];
  const server = serverOf(observed);
  const issuer = textOf(server?.content, 'issuer');
  if (expected === undefined || !server || issuer === expected) return NONE;
  const isSlash = issuer?.replace(/\/$/, '') === expected.replace(/\/$/, '');
  return [
    {
      node: server.at('issuer'),
      about: 'issuer',
      message: `{place}: the authorization server ${quoted(expected)} says that it is ${quoted(issuer ?? 'nobody')}.`,
      evidence: [`issuer: ${quoted(issuer ?? '')}`, `expected: ${quoted(expected)}`],
      // Wrong as well, and what most clients let pass.
      ...(isSlash && { tier: 'context' as const }),
    },
  ];
};

const clearEndpoint: Check = (observed) => {
  const server = serverOf(observed);
  const named = addresses(observed).find(
    ({ document, key, text }) =>
      document === server &&
      key !== 'issuer' &&
      /^http:/i.test(text) &&
      !(isNearUrl(text) && observed.reach !== 'public'),
  );
  if (!named) return NONE;
  return [
    {
      node: named.document.at(named.key),
      about: 'authorization server',
      message: `{place}: ${quoted(named.key)} is reached over plain HTTP, ${quoted(named.text)}.`,
      evidence: [`${named.key}: ${quoted(named.text)}`],
    },
  ];
};

export const METADATA: Readonly<Record<string, Check>> = {
  'auth/no-challenge': challenge(false),
  'auth/challenge-missing': challenge(true),
  'auth/resource-metadata-invalid': invalid,
  'auth/metadata-private-address': privateAddress,
  'auth/metadata-unsafe-address': unsafeAddress,
  'auth/server-metadata-missing': noServerMetadata,
  'auth/issuer-mismatch': issuerMismatch,
  'auth/endpoint-cleartext': clearEndpoint,
};
