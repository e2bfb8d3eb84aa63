// Where a server lies. The URL is read once, its name is resolved once, and every request goes to the address that answered
// then: a name that changes its mind leads nowhere else.

import { connect, isIP } from 'node:net';
import { UserError } from '../../lib/errors.ts';
import { reachOfAddress } from '../../lib/ip-address.ts';
import { type HttpProxy, ProxyError, proxyFor } from '../../lib/proxy.ts';
import { type McpHost, NoAnswer, type Pinned } from './wire.ts';

/** Most addresses of one name that are tried. */
const ADDRESSES = 8;
const CONNECT_MS = 3000;
const POLL_MS = 200;
/** Behind a proxy names of the world often cannot be resolved, and that may take long to say. */
const LOOKUP_MS = 3000;

/** @throws UserError where it is no address of an HTTP server */
export function endpointUrl(text: string): URL {
  const hint = 'It looks like https://example.com/mcp.';
  if (!URL.canParse(text)) throw new UserError('The URL of an MCP server cannot be read.', { hint });
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UserError(`An MCP server is reached over http: or https:, not ${url.protocol}`, { hint });
  if (url.username !== '' || url.password !== '')
    throw new UserError('The URL of an MCP server holds a user name or password.', {
      hint: 'Give it as a header instead.',
    });
  if (url.port === '0') throw new UserError('Nothing listens on port 0.', { hint });
  url.hash = '';
  return url;
}

/** Without user information, query and fragment: what may be shown. */
export function shownUrl({ origin, pathname }: URL): string {
  return `${origin}${pathname}`;
}

/**
 * The addresses of a URL's host, in the order in which they are to be tried.
 * @throws NoAnswer where the name leads nowhere
 */
export async function addressesOf(url: URL, lookup: McpHost['lookup']): Promise<readonly Pinned[]> {
  const hostname = hostOf(url);
  const addresses = isIP(hostname) ? [hostname] : await resolved(hostname, lookup);
  const pinned = addresses.slice(0, ADDRESSES).flatMap((address): Pinned[] => {
    const reach = reachOfAddress(address);
    return reach ? [{ url, address, family: isIP(address.replace(/%.{0,64}$/, '')) === 6 ? 6 : 4, reach }] : [];
  });
  if (pinned.length === 0) throw new NoAnswer(`The name ${hostname} leads to no address.`, 'ENOTFOUND');
  return pinned;
}

async function resolved(hostname: string, lookup: McpHost['lookup']): Promise<readonly string[]> {
  try {
    if (lookup) return await lookup(hostname);
    const { lookup: ask } = process.getBuiltinModule('node:dns/promises');
    return (await ask(hostname, { all: true, verbatim: true })).map(({ address }) => address);
  } catch {
    throw new NoAnswer(`The name ${hostname} cannot be resolved.`, 'ENOTFOUND');
  }
}

/**
 * The user's own server. Behind a proxy it is the proxy's to find; else the first address that accepts a connection. One that lies on this machine is waited for, as the job may still be
 * starting it.
 * @throws NoAnswer where none does
 */
export async function pin(url: URL, host: McpHost, waitSeconds: number): Promise<Pinned> {
  const via = proxyTo(url, host);
  const known = via && (await knownAddresses(url, host));
  // A name of this machine's own, such as one in its list of hosts.
  if (via && !(known?.length && known.every(({ reach }) => reach === 'loopback')))
    return { url, address: hostOf(url), family: 4, reach: farthest(known ?? []), via };
  return pinDirectly(url, host, waitSeconds);
}

async function pinDirectly(url: URL, host: McpHost, waitSeconds: number): Promise<Pinned> {
  const candidates = await addressesOf(url, host.lookup);
  const isNear = candidates.every(({ reach }) => reach === 'loopback');
  const end = host.now() + (isNear ? waitSeconds * 1000 : 0);
  for (;;) {
    let code = 'ECONNREFUSED';
    for (const candidate of candidates) {
      const outcome = await connectsTo(candidate);
      if (outcome === undefined) return candidate;
      code = outcome;
    }
    if (host.now() >= end) throw new NoAnswer(refusal(candidates, code, isNear ? waitSeconds : 0), code);
    await host.sleep(POLL_MS);
  }
}

const NEAREST = ['loopback', 'private', 'public'] as const;

/**
 * An address that a server named. Nothing is connected to before the reach of all its addresses is known: of several the
 * nearest one counts, so that a name cannot hide it behind one in the world.
 * @throws NoAnswer where the name leads nowhere
 */
export async function pinNamed(url: URL, host: McpHost, own: Pinned['reach']): Promise<Pinned> {
  const via = proxyTo(url, host);
  const candidates = await addressesOf(url, host.lookup);
  const nearest = candidates.toSorted((a, b) => NEAREST.indexOf(a.reach) - NEAREST.indexOf(b.reach))[0];
  // `localhost` is two addresses, and a server may listen on one.
  if (nearest?.reach === 'loopback' && own === 'loopback') return pinDirectly(url, host, 0);
  if (!nearest) throw new NoAnswer('The name leads to no address.', 'ENOTFOUND');
  // The proxy is told the address that was judged here: to it the name may mean another.
  return via ? { ...nearest, via } : nearest;
}

/** @throws NoAnswer */
function proxyTo(url: URL, { env }: McpHost): HttpProxy | undefined {
  try {
    return proxyFor(url, env);
  } catch (error) {
    if (error instanceof ProxyError) throw new NoAnswer(error.message, error.code);
    throw error;
  }
}

/** None where nobody here knows the name. */
async function knownAddresses(url: URL, { lookup }: McpHost): Promise<readonly Pinned[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Pinned[]>((resolve) => {
    timer = setTimeout(() => resolve([]), LOOKUP_MS);
  });
  try {
    return await Promise.race([addressesOf(url, lookup), late]);
  } catch (error) {
    if (error instanceof NoAnswer) return [];
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Who is farthest is asked least. */
function farthest(known: readonly Pinned[]): Pinned['reach'] {
  return known.toSorted((a, b) => NEAREST.indexOf(b.reach) - NEAREST.indexOf(a.reach))[0]?.reach ?? 'public';
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}

/** Undefined when it does, else Node's code. */
function connectsTo({ url, address }: Pinned): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port: portOf(url), timeout: CONNECT_MS });
    const end = (code?: string) => {
      socket.destroy();
      resolve(code);
    };
    socket.once('connect', () => end());
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code ?? 'ECONNREFUSED'));
  });
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
}

function refusal(candidates: readonly Pinned[], code: string, waited: number): string {
  const [{ url } = { url: new URL('http://localhost') }] = candidates;
  const where = `${url.hostname} port ${portOf(url)}`;
  const after = waited > 0 ? ` within ${waited} s` : '';
  return code === 'ETIMEDOUT'
    ? `Nothing answers at ${where}${after}.`
    : `Nothing accepts connections at ${where}${after} (${code}).`;
}
