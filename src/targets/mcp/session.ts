// Meets a server over HTTP in whichever era it speaks, by the algorithm of reference/live-mcp.md §1.3, and talks to it.
// Nothing is ever answered that a server asks of us in an HTTP answer: no capability was declared.

import { WANTS_CREDENTIAL } from '../../lib/proxy.ts';
import type { LiveProblem } from '../../model/live.ts';
import { shownUrl } from './address.ts';
import type { SessionHttp } from './http.ts';
import type { Meeting, MeetingOptions } from './meeting.ts';
import {
  HEADER_MISMATCH,
  INITIALIZED,
  initializeRequest,
  LEGACY_REVISIONS,
  legacyHeaders,
  legacyRequest,
  MISSING_CAPABILITY,
  MODERN,
  modernRequest,
  type RpcRequest,
  UNSUPPORTED_VERSION,
} from './revisions.ts';
import { answerTo, isObject, isTooMuch, messagesOf, messagesOfEvent } from './rpc.ts';
import { meetOverEvents } from './sse.ts';
import { type HttpAnswer, LIVE_LIMITS, type McpSession, NoAnswer } from './wire.ts';

/** @throws NoAnswer, NoMoreRequests */
export async function meet(http: SessionHttp, options: MeetingOptions): Promise<Meeting> {
  if (options.like?.transport === 'http+sse') return (await meetOverEvents(http, options)) ?? {};
  if (options.like?.era === 'legacy') return initialize(http, options);
  const discovered = await discover(http, options, MODERN);
  const { answer: first } = discovered;
  const revision = discovered.otherRevision;
  const modern = revision === undefined ? discovered : await discover(http, options, revision);
  if (modern.isModern) return { session: modernSession(http, options, modern.result, revision ?? MODERN), first };
  const wall = wallOf(first, http);
  if (wall) return { first, problem: wall };
  return { ...(await initialize(http, options)), first };
}

interface Discovered {
  readonly answer: HttpAnswer;
  readonly isModern: boolean;
  readonly result?: unknown;
  /** Another modern revision that the server would rather speak. */
  readonly otherRevision?: string;
}

async function discover(http: SessionHttp, options: MeetingOptions, revision: string): Promise<Discovered> {
  const { answer, reply } = await ask(
    http,
    modernRequest(0, 'server/discover', {}, options.client, revision),
    0,
    options.purpose,
  );
  const { result, error } = reply ?? {};
  // Some answer everything with an empty result.
  if (isObject(result) && ('supportedVersions' in result || 'capabilities' in result))
    return { answer, isModern: true, result };
  if (error?.code === MISSING_CAPABILITY || error?.code === HEADER_MISMATCH) return { answer, isModern: true };
  if (error?.code !== UNSUPPORTED_VERSION) return { answer, isModern: false };
  const supported =
    isObject(error.data) && Array.isArray(error.data.supported) ? error.data.supported.slice(0, 50) : [];
  const others = supported.filter((each): each is string => typeof each === 'string' && /^\d{4}-\d\d-\d\d$/.test(each));
  const other = others.toSorted().at(-1);
  return { answer, isModern: false, ...(other !== undefined && other > MODERN && { otherRevision: other }) };
}

/** Answers after which nothing else is tried. */
function wallOf(answer: HttpAnswer, http: SessionHttp): LiveProblem | undefined {
  const { status, headers } = answer;
  if (http.stopped !== undefined) return { kind: 'unreachable', detail: http.stopped };
  const { via } = http.endpoint;
  if (status === 407 && via) return { kind: 'unreachable', detail: `The proxy ${via.shown} ${WANTS_CREDENTIAL}.` };
  if (status === 401 || status === 403)
    return { kind: 'auth-wall', detail: `The server answers ${status}: it wants a credential that it was not given.` };
  if (status >= 300 && status < 400) {
    const to = redirectTarget(headers.location, http.endpoint.url);
    const detail = `The server redirects${to && ` to ${to}`} (${status}), and no redirect is followed: name that address if it is meant.`;
    return { kind: 'not-mcp', detail };
  }
  // A JSON-RPC error inside says that the server understood and would not.
  const isUnderstood = messagesOf(answer).some(({ error }) => error !== undefined);
  if (status >= 500 && !isUnderstood)
    return { kind: 'unreachable', detail: `The server is out of order: it answers ${status}.` };
  if (answer.cutBy === 'time')
    return { kind: 'timeout', detail: 'The server began to answer and did not finish in time.' };
  if (answer.cutBy === 'reset') return { kind: 'malformed', detail: 'The connection ended within the first answer.' };
  return undefined;
}

/** Elsewhere only the origin is worth showing; here it is mostly a slash that is missing. */
function redirectTarget(location: string | undefined, from: URL): string {
  if (location === undefined || !URL.canParse(location, from.href)) return '';
  const to = new URL(location, from.href);
  return to.origin === from.origin ? shownUrl(to) : to.origin;
}

async function initialize(http: SessionHttp, options: MeetingOptions): Promise<Omit<Meeting, 'first'>> {
  const { answer, reply } = await ask(http, initializeRequest(1, options.client), 1, options.purpose);
  const wall = wallOf(answer, http);
  if (wall) return { problem: wall };
  const { result, error } = reply ?? {};
  if (isObject(result)) {
    const revision = result.protocolVersion;
    if (typeof revision !== 'string' || !LEGACY_REVISIONS.has(revision))
      return {
        problem: {
          kind: 'not-mcp',
          detail: `The server answers with the protocol version ${JSON.stringify(revision ?? null).slice(0, 60)}, which is none.`,
        },
      };
    return { session: await legacySession(http, options, result, revision, answer.headers['mcp-session-id']) };
  }
  if (answer.status === 400 || answer.status === 404 || answer.status === 405) {
    const overEvents = await meetOverEvents(http, options);
    if (overEvents) return overEvents;
  }
  if (error)
    return {
      problem: {
        kind: 'malformed',
        detail: `The server refuses to begin: ${error.message || 'no reason given'} (${error.code}).`,
      },
    };
  return { problem: { kind: 'not-mcp', detail: notMcp(answer) } };
}

function notMcp({ status, headers, cutBy }: HttpAnswer): string {
  const type = /^[\w.+/-]{1,60}/.exec(headers['content-type'] ?? '')?.[0] ?? 'no content type';
  const page = type === 'text/html' ? 'a web page' : type;
  return cutBy === undefined
    ? `What answers is not an MCP server: status ${status}, ${page}.`
    : `What answers gives no message of MCP: status ${status}, ${page}, cut by ${cutBy}.`;
}

async function legacySession(
  http: SessionHttp,
  { purpose }: MeetingOptions,
  hello: unknown,
  revision: string,
  sessionId: string | undefined,
): Promise<McpSession> {
  const headers = legacyHeaders(revision, sessionId);
  await http.send({ purpose, method: 'POST', headers, body: INITIALIZED });
  return sessionOver(http, {
    era: 'legacy',
    hello,
    protocolVersion: revision,
    ...(sessionId !== undefined && { sessionId }),
    purpose,
    build: (id, method, params) => legacyRequest(id, method, params, revision, sessionId),
  });
}

function modernSession(http: SessionHttp, options: MeetingOptions, hello: unknown, revision: string): McpSession {
  return sessionOver(http, {
    era: 'modern',
    hello,
    protocolVersion: revision,
    purpose: options.purpose,
    build: (id, method, params) => modernRequest(id, method, params, options.client, revision),
  });
}

interface SessionShape extends Pick<McpSession, 'era' | 'hello' | 'protocolVersion' | 'sessionId'> {
  readonly purpose: string;
  readonly build: (id: number, method: string, params: Readonly<Record<string, unknown>>) => RpcRequest;
}

function sessionOver(http: SessionHttp, { purpose, build, ...shape }: SessionShape): McpSession {
  let id = 1;
  return {
    ...shape,
    transport: 'streamable-http',
    async request(method, params, options) {
      id++;
      const { answer, reply } = await ask(
        http,
        build(id, method, params),
        id,
        purpose === 'connect' ? 'list' : purpose,
        options?.cap,
      );
      return reply ? { ...reply, size: sizeOf(answer) } : missing(answer);
    },
    // Sessions are ended together, with those that probes were given.
    close: async () => {},
  };
}

/** @throws NoAnswer, NoMoreRequests */
async function ask(http: SessionHttp, { body, headers }: RpcRequest, id: number, purpose: string, cap?: number) {
  const answer = await http.send({
    purpose,
    method: 'POST',
    headers,
    body,
    cap: cap ?? LIVE_LIMITS.postureBytes,
    until: (event) => answerTo(messagesOfEvent(event), id) !== undefined,
  });
  return { answer, reply: answerTo(messagesOf(answer), id) };
}

/** @throws NoAnswer */
function missing(answer: HttpAnswer): never {
  const { status, cutBy } = answer;
  switch (cutBy) {
    case 'bytes':
      throw new NoAnswer('The answer is longer than is read.', 'TOO_LONG');
    case 'time':
      throw new NoAnswer('The answer did not end in time.', 'ETIMEDOUT');
    case 'reset':
      throw new NoAnswer('The connection ended within the answer.', 'ECONNRESET');
    default:
      if (isTooMuch(answer.body) || answer.events.some(({ data }) => isTooMuch(data)))
        throw new NoAnswer('The answer holds more than is read.', 'TOO_LONG');
      throw new NoAnswer(`The server answers with no message of MCP (status ${status}).`, 'NO_MESSAGE');
  }
}

function sizeOf({ body, events }: HttpAnswer): number {
  return Math.max(
    Buffer.byteLength(body),
    events.reduce((sum, { data }) => sum + Buffer.byteLength(data), 0),
  );
}
