// Requests to one server under one budget, one at a time, each of them written into the book as it may be shown. The user's
// headers go to the origin the user named and nowhere else.

import { Agent, validateHeaderName, validateHeaderValue } from 'node:http';
import { UserError } from '../../lib/errors.ts';
import { https } from '../../lib/http-wire.ts';
import { proxyAgent, tunnelAgent } from '../../lib/proxy.ts';
import type { Redactor } from '../../lib/redactor.ts';
import type { Exchange } from '../../model/live.ts';
import { portOf, shownUrl } from './address.ts';
import { isObject, messagesOf } from './rpc.ts';
import { StaleConnection, type Transfer, type Transferred, transfer } from './transfer.ts';
import {
  type HttpAnswer,
  type HttpClient,
  type HttpRequest,
  LIVE_LIMITS,
  type McpHost,
  NoAnswer,
  NoMoreRequests,
  type Pinned,
  type ServerSentEvent,
} from './wire.ts';

/** What every request says unless it says otherwise; not worth writing down. */
const ORDINARY: Readonly<Record<string, string>> = {
  accept: 'application/json, text/event-stream',
  'content-type': 'application/json',
  'accept-encoding': 'identity',
};
/** What a server offers is read whole, and stands among the definitions: of each further time it says so the beginning will do. */
const OFFERS = /^(?:initialize|server\/discover|(?:tools|prompts|resources(?:\/templates)?)\/list)$/;
const OFFER_BODY = 200;
const LEAST_WAIT = 50;
/** Ending what was begun is worth a moment beyond the time. */
const CLOSING_MS = 2000;
const ENDED = 'The server ended the connection without an answer.';

export interface HttpSettings {
  readonly endpoint: Pinned;
  /** The user's: names as given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly userAgent: string;
  readonly redactor: Redactor;
  readonly host: McpHost;
  /** On the host's clock. */
  readonly deadline: number;
}

/** What the session layer needs beyond the probes. */
export interface SessionHttp extends HttpClient {
  readonly redactor: Redactor;
  /** Requests that are still allowed before those kept back for closing. */
  readonly left: number;
  /** A stream that stays open beside other requests; its events go to `onEvent`. */
  stream(request: HttpRequest, onEvent: (event: ServerSentEvent) => void): Promise<OpenStream>;
  /** Ids of sessions that were handed out in any answer and are not ended yet. */
  readonly sessions: ReadonlySet<string>;
  /** Ends every one of them, as far as requests are left. */
  endSessions(): Promise<void>;
  /** Ends kept connections: what is sent next comes over a new one. */
  renew(): void;
  /** Whether nothing more may be sent, and why. */
  readonly stopped: string | undefined;
  /** Milliseconds for one answer: never beyond the end of the look. */
  readonly patience: number;
  close(): void;
}

export interface OpenStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly ended: Promise<HttpAnswer>;
  stop(): void;
}

export function createHttp({ endpoint, headers: own, userAgent, redactor, host, deadline }: HttpSettings): SessionHttp {
  const exchanges: Exchange[] = [];
  const credential = userHeaders(own);
  const connect = () => agentFor(endpoint);
  let agent = connect();
  const agents = [agent];
  const streams = new Set<Transfer>();
  let count = 0;
  const sessions = new Set<string>();
  let last = Number.NEGATIVE_INFINITY;
  let queue: Promise<unknown> = Promise.resolve();
  let stopped: string | undefined;

  /** Says why nothing more may be sent, and waits its turn. */
  const admit = async (request: HttpRequest) => {
    if (stopped !== undefined) throw new NoMoreRequests(stopped);
    const isEnding = request.purpose === 'close';
    if (count >= LIVE_LIMITS.requests - (isEnding ? 0 : sessions.size))
      throw new NoMoreRequests(`The ${LIVE_LIMITS.requests} requests that one look may send are used up.`);
    if (host.now() >= deadline + (isEnding ? CLOSING_MS : 0))
      throw new NoMoreRequests('The time for the look at this server is used up.');
    // A server on this machine is nobody else's: it gets no pause, a look at it must not take seconds.
    const wait = endpoint.reach === 'loopback' ? 0 : last + LIVE_LIMITS.pauseMs - host.now();
    if (wait > 0) await host.sleep(wait);
    count++;
    last = host.now();
  };

  const start = (request: HttpRequest, extra: Partial<Parameters<typeof transfer>[0]> = {}) => {
    const { method, body, to = endpoint, withCredential = true } = request;
    const isOwnOrigin = to.url.origin === endpoint.url.origin;
    const hasCredential = withCredential && isOwnOrigin && Object.keys(credential).length > 0;
    const headers = {
      host: to.url.host,
      ...ordinaryOf(request),
      'user-agent': userAgent,
      ...(hasCredential && credential),
      ...lowerCase(request.headers),
    };
    const left = Math.max(LEAST_WAIT, deadline + (request.purpose === 'close' ? CLOSING_MS : 0) - host.now());
    const running = transfer({
      method,
      to,
      headers,
      body,
      agent: isOwnOrigin && to.address === endpoint.address ? agent : false,
      cap: request.cap ?? LIVE_LIMITS.postureBytes,
      timeout: Math.min(request.timeout ?? LIVE_LIMITS.requestMs, left),
      until: request.until,
      ...extra,
    });
    return { running, write: bookOf(request, to, hasCredential) };
  };

  /** Writes the exchange once it is known how it went. */
  const bookOf = (request: HttpRequest, to: Pinned, hasCredential: boolean) => {
    const asked: Exchange['request'] = {
      method: request.method,
      url: requestUrl(to.url, redactor),
      headers: recorded(request, redactor),
      ...rpcMethod(request.body),
      hasCredential,
    };
    const about = { purpose: request.purpose, ...(request.label !== undefined && { label: request.label }) };
    return {
      answered(answer: Transferred): HttpAnswer {
        const { bytes, ...rest } = answer;
        const session = answer.headers['mcp-session-id'];
        if (session !== undefined && request.method === 'POST') {
          redactor.add(session);
          sessions.add(session);
        }
        exchanges.push({ ...about, request: asked, ...recordedAnswer(rest, bytes, redactor, asked.rpc) });
        if (answer.status === 429 || answer.status === 503) stopped = askedToStop(answer);
        return rest;
      },
      failed(error: NoAnswer) {
        exchanges.push({ ...about, request: asked, failure: redactor.text(error.message) });
      },
    };
  };

  const attempt = async (request: HttpRequest): Promise<HttpAnswer> => {
    for (let tries = 0; ; tries++) {
      await admit(request);
      const { running, write } = start(request);
      try {
        return write.answered(await running.answer);
      } catch (error) {
        if (error instanceof StaleConnection && tries === 0) continue;
        const failure = error instanceof NoAnswer ? error : new NoAnswer(ENDED, 'EPIPE');
        if (!(error instanceof NoAnswer || error instanceof StaleConnection)) throw error;
        write.failed(failure);
        throw failure;
      }
    }
  };

  const client: SessionHttp = {
    endpoint,
    redactor,
    exchanges,
    get count() {
      return count;
    },
    get left() {
      return stopped === undefined ? Math.max(0, LIVE_LIMITS.requests - sessions.size - count) : 0;
    },
    get stopped() {
      return stopped;
    },
    get patience() {
      return Math.max(LEAST_WAIT, Math.min(LIVE_LIMITS.requestMs, deadline - host.now()));
    },
    send(request) {
      const turn = queue.then(() => attempt(request));
      queue = turn.catch(() => {});
      return turn;
    },
    async stream(request, onEvent) {
      await admit(request);
      return new Promise((resolve, reject) => {
        // A server that accepts the connection and says nothing is not waited for longer than for any answer.
        const timer = setTimeout(() => running.stop(), request.timeout ?? client.patience);
        const { running, write } = start(request, {
          isEndless: true,
          timeout: Math.max(LEAST_WAIT, deadline + CLOSING_MS - host.now()),
          until: (event) => {
            onEvent(event);
            return false;
          },
          onHead: (status, headers) => {
            clearTimeout(timer);
            resolve({ status, headers, ended, stop: () => running.stop() });
          },
        });
        streams.add(running);
        const ended = running.answer.then(write.answered, (error: Error) => {
          const failure = error instanceof NoAnswer ? error : new NoAnswer(ENDED, 'EPIPE');
          write.failed(failure);
          throw failure;
        });
        const forget = () => {
          clearTimeout(timer);
          streams.delete(running);
        };
        ended.then(forget, (error) => {
          forget();
          reject(error);
        });
      });
    },
    sessions,
    async endSessions() {
      for (const id of [...sessions]) {
        if (stopped !== undefined || count >= LIVE_LIMITS.requests) return;
        sessions.delete(id);
        await client.send({ purpose: 'close', method: 'DELETE', headers: { 'mcp-session-id': id } }).catch(() => {});
      }
    },
    renew() {
      // Those of streams that are still read stay.
      agent = connect();
      agents.push(agent);
    },
    close() {
      for (const each of streams) each.stop();
      for (const each of agents) each.destroy();
    },
  };
  return client;
}

function agentFor({ url, address, via }: Pinned): Agent {
  const isTls = url.protocol === 'https:';
  if (via && isTls) return tunnelAgent({ proxy: via, host: address, port: portOf(url) }, { keepAlive: true });
  if (via) return proxyAgent(via);
  return isTls ? new (https().Agent)({ keepAlive: true }) : new Agent({ keepAlive: true });
}

function ordinaryOf({ method, body }: HttpRequest): Readonly<Record<string, string>> {
  const { 'content-type': type, ...rest } = ORDINARY;
  return { ...rest, ...(method === 'POST' && body !== undefined && type !== undefined && { 'content-type': type }) };
}

/** What frames the message is ours. */
const FRAMING = /^(?:connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/;

/** @throws UserError where a header cannot be sent */
function userHeaders(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const headers = Object.entries(lowerCase(given)).filter(([name]) => !FRAMING.test(name));
  for (const [name, value] of headers)
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      throw new UserError(`The header ${JSON.stringify(name.slice(0, 60))} for an MCP server cannot be sent.`, {
        hint: 'Names are letters, digits and -; values are one line of Latin text.',
      });
    }
  return Object.fromEntries(headers);
}

function lowerCase(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function recorded({ headers }: HttpRequest, redactor: Redactor): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(lowerCase(headers))
      .filter(([name, value]) => ORDINARY[name] !== value)
      .map(([name, value]) => [name, redactor.header(name, value)]),
  );
}

/** Names of a query say what it carries; its values may be credentials. */
function requestUrl(url: URL, redactor: Redactor): string {
  const query = [...url.searchParams.keys()].slice(0, 20).map((name) => `${encodeURIComponent(name)}=…`);
  return redactor.text(`${shownUrl(url)}${query.length > 0 ? `?${query.join('&')}` : ''}`);
}

function rpcMethod(body: string | undefined): { rpc?: string } {
  const method = /"method"\s{0,4}:\s{0,4}"([^"\\]{1,100})"/.exec(body?.slice(0, 1000) ?? '')?.[1];
  return method === undefined ? {} : { rpc: method };
}

function recordedAnswer(
  answer: HttpAnswer,
  bytes: Buffer,
  redactor: Redactor,
  rpc: string | undefined,
): Pick<Exchange, 'response' | 'failure'> {
  const messages = messagesOf(answer);
  const isResult = messages.some(({ result }) => result !== undefined);
  const error = messages.find((message) => message.error !== undefined)?.error;
  const code = isObject(error) ? error.code : undefined;
  const isOffer = isResult && error === undefined && OFFERS.test(rpc ?? '');
  return {
    response: {
      status: answer.status,
      headers: Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, redactor.header(name, value)]),
      ),
      body: redactor.body(bytes, isOffer ? OFFER_BODY : undefined),
      isCut: answer.isCut,
      ...(typeof code === 'number' && { rpcError: code }),
      isResult,
    },
    ...(answer.cutBy && { failure: CUT_BY[answer.cutBy] }),
  };
}

const CUT_BY: Readonly<Record<NonNullable<HttpAnswer['cutBy']>, string>> = {
  bytes: 'The answer is longer than is read.',
  time: 'The answer did not end in time.',
  reset: 'The connection ended within the answer.',
};

function askedToStop({ status, headers }: HttpAnswer): string {
  const after = /^[\w ,:+-]{1,40}$/.exec(headers['retry-after'] ?? '')?.[0];
  return `The server asked to be left alone (status ${status}${after ? `, retry after ${after}` : ''}), so nothing more was sent.`;
}
