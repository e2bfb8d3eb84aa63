// A05 to A12, A14 and A15: the documents by which a client learns where to get a token (RFC 9728, RFC 8414, OpenID Connect
// Discovery). They are fetched without the credential, by the rules of guard.ts, and nothing they name is followed but the
// first authorization server's own document.

import type { MetadataDocument } from '../../../model/live.ts';
import { isObject, parsed } from '../rpc.ts';
import type { HttpAnswer } from '../wire.ts';
import { guarded } from './guard.ts';
import type { Tries } from './tries.ts';

const RESOURCE = '/.well-known/oauth-protected-resource';
const SERVER = '/.well-known/oauth-authorization-server';
const OPENID = '/.well-known/openid-configuration';
const RESOURCE_TRIES = 2;

/** Of the documents: what they say of one thing, cut to a size that no real one has. */
const TEXT = 500;
const ITEMS = 200;
const KEYS = 80;

export interface Metadata {
  readonly documents: readonly MetadataDocument[];
  /** What the authorization server says of itself, with its addresses whole; only in memory. */
  readonly server?: Readonly<Record<string, unknown>>;
}

export async function metadata(tries: Tries): Promise<Metadata> {
  const { context } = tries;
  if (!tries.isWalled && !context.hasCredential) return { documents: [] };
  const documents: MetadataDocument[] = [];
  const endpoint = context.http.endpoint.url;

  const challenge = tries.withoutCredential ?? context.first;
  const named = namedIn(challenge);
  const path = endpoint.pathname.replace(/\/$/, '');
  const places = [named, `${RESOURCE}${path}`, RESOURCE].flatMap((place) => urlOf(place, endpoint) ?? []);
  const resource = await firstOf(tries, 'protected-resource', distinct(places).slice(0, RESOURCE_TRIES), documents);

  const servers = resource?.authorization_servers;
  const issuer: unknown = Array.isArray(servers) ? servers[0] : undefined;
  if (typeof issuer === 'string') {
    const url = urlOf(issuer);
    if (!url) documents.push({ kind: 'authorization-server', url: issuer.slice(0, TEXT), refused: 'it is no URL' });
    const server = url && (await firstOf(tries, 'authorization-server', serverPlaces(url), documents));
    return { documents, ...(server && { server }) };
  }
  // Before 2025-06-18 the server itself was where to ask.
  const own = resource ? undefined : urlOf(SERVER, endpoint);
  const server = own && (await firstOf(tries, 'authorization-server', [own], documents));
  return { documents, ...(server && { server }) };
}

/** `resource_metadata="…"` of a challenge. */
function namedIn(answer: HttpAnswer | undefined): string | undefined {
  const header = answer?.headers['www-authenticate']?.slice(0, 4000) ?? '';
  return /\bresource_metadata\s{0,4}=\s{0,4}"([^"]{1,2000})"/i.exec(header)?.[1];
}

function serverPlaces(issuer: URL): readonly URL[] {
  // What is no place on the web is one for the guard to refuse.
  if (!/^https?:$/.test(issuer.protocol)) return [issuer];
  const path = issuer.pathname.replace(/\/$/, '');
  return distinct(
    [`${SERVER}${path}`, `${OPENID}${path}`, `${path}${OPENID}`].map((pathname) => {
      const place = new URL(issuer.href);
      place.pathname = pathname;
      place.search = '';
      place.hash = '';
      return place;
    }),
  );
}

/** The first of the documents that is there; each one that was asked for is told. */
async function firstOf(
  tries: Tries,
  kind: MetadataDocument['kind'],
  places: readonly URL[],
  documents: MetadataDocument[],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  for (const url of places) {
    const shown = shownUrl(url);
    const guard = await guarded(url, tries.context);
    if ('refused' in guard) {
      documents.push({ kind, url: shown, refused: guard.refused, ...(guard.reach && { reach: guard.reach }) });
      // What may not be asked for at one place of a host may not at another.
      if (kind === 'authorization-server') return undefined;
      continue;
    }
    const answer = await tries.send(kind === 'protected-resource' ? 'resourceMetadata' : 'serverMetadata', {
      method: 'GET',
      to: guard.to,
      headers: { accept: 'application/json' },
      withCredential: false,
    });
    const reach = guard.to.reach;
    if (!answer) {
      documents.push({ kind, url: shown, reach });
      continue;
    }
    const content = objectOf(answer);
    const isThere = answer.status >= 200 && answer.status < 300;
    documents.push({
      kind,
      url: shown,
      status: answer.status,
      reach,
      ...(isThere && content && { content: shortened(content) }),
    });
    if (isThere) return content;
  }
  return undefined;
}

function objectOf({ body, isCut }: HttpAnswer): Readonly<Record<string, unknown>> | undefined {
  const value = isCut ? undefined : parsed(body);
  return isObject(value) ? value : undefined;
}

/** Texts, switches and lists of texts: all that the documents are defined to hold. */
function shortened(content: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(content)
    .slice(0, KEYS)
    .flatMap(([key, value]) => {
      const short = Array.isArray(value) ? value.slice(0, ITEMS).flatMap((each) => scalar(each) ?? []) : scalar(value);
      return short === undefined ? [] : [[key.slice(0, TEXT), short]];
    });
  return Object.fromEntries(kept);
}

function scalar(value: unknown): string | boolean | undefined {
  if (typeof value === 'boolean') return value;
  // A password in an address is nobody's business but that it is there.
  return typeof value === 'string' ? value.slice(0, TEXT).replace(/\/\/[^/?#@\s]{1,300}@/g, '//…@') : undefined;
}

function shownUrl(url: URL): string {
  const user = url.username === '' && url.password === '' ? '' : '…@';
  const start = url.host === '' ? url.protocol : `${url.protocol}//${user}${url.host}`;
  return `${start}${url.host === '' ? '' : url.pathname}`.slice(0, TEXT);
}

function urlOf(text: string | undefined, base?: URL): URL | undefined {
  return text !== undefined && URL.canParse(text, base?.href) ? new URL(text, base?.href) : undefined;
}

function distinct(urls: readonly URL[]): readonly URL[] {
  return [...new Map(urls.map((url) => [url.href, url])).values()];
}
