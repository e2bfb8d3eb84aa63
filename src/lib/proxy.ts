// HTTP proxies as the environment of the run names them: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in lower case first, as curl
// and Node read them. Node's own agents do so from 24.5 on only, and would resolve names where ours must not. What lies on this
// machine is never asked for through a proxy.

import { Agent, request as requestHttp } from 'node:http';
import type { Agent as TlsAgent } from 'node:https';
import { BlockList, isIP, type Socket } from 'node:net';
import { HEADER_BYTES, https } from './http-wire.ts';
import { reachOfAddress } from './ip-address.ts';

export interface HttpProxy {
  /** Without user name and password. */
  readonly url: URL;
  /** `Basic …`: never shown. */
  readonly credential?: string;
  /** Host and port. */
  readonly shown: string;
}

/** The way through the proxy came to nothing. The message is a sentence. */
export class ProxyError extends Error {
  readonly code = 'EPROXY';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Milliseconds for the proxy to connect. */
const CONNECT_MS = 8000;

/**
 * Which proxy leads to this address; undefined for none.
 * @throws ProxyError for a variable that names no HTTP proxy. Its value is not repeated: there may be a password in it.
 */
export function proxyFor(url: URL, env: Environment): HttpProxy | undefined {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const value = (env[name.toLowerCase()] ?? env[name])?.trim();
  if (!value || isThisMachine(url) || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? '')) return undefined;
  const text = /^[a-z][\w+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const proxy = URL.canParse(text) ? new URL(text) : undefined;
  if (!proxy || !/^https?:$/.test(proxy.protocol) || proxy.hostname === '')
    throw new ProxyError(`${name} is not the address of an HTTP proxy, such as http://proxy.example:3128.`);
  const user = [proxy.username, proxy.password].map(decoded);
  return {
    url: new URL(`${proxy.protocol}//${proxy.host}`),
    ...(user.some((each) => each !== '') && {
      credential: `Basic ${Buffer.from(user.join(':')).toString('base64')}`,
    }),
    shown: `${proxy.hostname}:${portOf(proxy)}`,
  };
}

/** By its name or number: it is not looked up. */
function isThisMachine({ hostname }: URL): boolean {
  const host = bare(hostname);
  return /(?:^|\.)localhost$/.test(host) || reachOfAddress(host) === 'loopback';
}

/** By NO_PROXY: hosts, domains with or without a dot in front, addresses and their ranges, each with a port or without; `*` for all. */
function isExcepted(url: URL, exceptions: string): boolean {
  const host = bare(url.hostname);
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((each) => {
      if (each === '' || each === '*') return each === '*';
      const [, name = each, port] = /^(\[.{1,60}\]|[^:]*):(\d{1,5})$/.exec(each) ?? [];
      if (port !== undefined && Number(port) !== portOf(url)) return false;
      const range = /^(.{2,60})\/(\d{1,3})$/.exec(name);
      if (range) return isIP(host) !== 0 && isWithin(host, bare(range[1] ?? ''), Number(range[2]));
      const domain = bare(name.replace(/^\*?\.(?=.)/, ''));
      return host === domain || (isIP(host) === 0 && host.endsWith(`.${domain}`));
    });
}

function isWithin(host: string, start: string, bits: number): boolean {
  const family = isIP(start) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(start) === 0 || isIP(host) !== isIP(start) || bits > (family === 'ipv6' ? 128 : 32)) return false;
  const list = new BlockList();
  list.addSubnet(start, bits, family);
  return list.check(host, family);
}

export interface TunnelOptions {
  readonly proxy: HttpProxy;
  /** Where the tunnel leads, by name or address: the proxy resolves a name. */
  readonly host: string;
  readonly port: number;
}

/** Connections over TLS to one place, each through a tunnel of its own: the proxy sees where they lead, no more. */
export function tunnelAgent(options: TunnelOptions, { keepAlive }: { readonly keepAlive: boolean }): TlsAgent {
  const agent = new (https().Agent)({ keepAlive });
  let isOver = false;
  type Connect = (options: object, done: (error: Error | null, socket?: Socket) => void) => undefined;
  const createConnection: Connect = (request, done) => {
    openTunnel(options).then((socket) => {
      if (isOver) {
        socket.destroy();
        return done(new ProxyError(`The proxy ${options.proxy.shown} was too slow.`));
      }
      // Where the tunnel leads is settled.
      const own = {
        ...request,
        host: undefined,
        port: undefined,
        path: undefined,
        socket,
        ALPNProtocols: ['http/1.1'],
      };
      done(null, process.getBuiltinModule('node:tls').connect(own));
    }, done);
    return undefined;
  };
  const destroy = () => {
    isOver = true;
    Object.getPrototypeOf(agent).destroy.call(agent);
  };
  return Object.assign(agent, { createConnection, destroy });
}

/** @throws ProxyError */
export function openTunnel({ proxy, host, port }: TunnelOptions): Promise<Socket> {
  const to = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  return new Promise((resolve, reject) => {
    const request = (proxy.url.protocol === 'https:' ? https().request : requestHttp)({
      ...placeOf(proxy),
      method: 'CONNECT',
      path: to,
      headers: { host: to, ...credentialOf(proxy) },
      agent: false,
      maxHeaderSize: HEADER_BYTES,
      timeout: CONNECT_MS,
    });
    const fail = (why: string) => {
      clearTimeout(timer);
      request.destroy();
      reject(new ProxyError(`The proxy ${proxy.shown} ${why}.`));
    };
    const timer = setTimeout(() => fail(`did not connect to ${to} in time`), CONNECT_MS);
    request.once('error', ({ code = 'UNKNOWN' }: NodeJS.ErrnoException) => fail(`cannot be used (${code})`));
    request.once('response', ({ statusCode }) => fail(refusalOf(statusCode, to)));
    request.once('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
      // Whoever speaks before TLS has begun is not the server.
      if (statusCode < 200 || statusCode > 299 || head.length > 0) {
        socket.destroy();
        return fail(refusalOf(statusCode, to));
      }
      clearTimeout(timer);
      socket.setTimeout(0);
      resolve(socket);
    });
    request.end();
  });
}

function refusalOf(status = 0, to: string): string {
  return status === 407 ? WANTS_CREDENTIAL : `does not connect to ${to} (status ${status})`;
}

/** The rest of a sentence about a proxy that answers 407. */
export const WANTS_CREDENTIAL =
  'wants a user name and a password, which stand in front of its host in the variable that names it (407)';

/** What to hand to `request` so that a proxy passes on a request in plain HTTP. */
export function forwardedBy(proxy: HttpProxy, url: URL) {
  return { ...placeOf(proxy), path: `${url.origin}${url.pathname}${url.search}`, headers: credentialOf(proxy) };
}

/** Connections to the proxy itself. */
export function proxyAgent({ url }: HttpProxy): Agent {
  return url.protocol === 'https:' ? new (https().Agent)({ keepAlive: true }) : new Agent({ keepAlive: true });
}

function placeOf({ url }: HttpProxy) {
  const host = bare(url.hostname);
  return { host, port: portOf(url), ...(url.protocol === 'https:' && isIP(host) === 0 && { servername: host }) };
}

function credentialOf({ credential }: HttpProxy): Readonly<Record<string, string>> {
  return credential === undefined ? {} : { 'proxy-authorization': credential };
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
