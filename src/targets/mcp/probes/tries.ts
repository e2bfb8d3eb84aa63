// How probes ask: one request under a probe's name, made of the server's harmless request with one thing changed. What
// comes back is recorded by the client; here it only decides what is worth asking next.

import { PROBES, type ProbeName } from '../../../model/probe.ts';
import { isObject, messagesOf } from '../rpc.ts';
import { type HttpAnswer, type HttpRequest, NoAnswer, type ProbeContext, type ServerSentEvent } from '../wire.ts';

/** So many requests in a row without an answer, and the server is left alone. */
const SILENCES = 3;

/** The server has stopped answering. */
export class Silent extends Error {}

export type Headers = Readonly<Record<string, string>>;

/** A harmless request with something changed. */
export interface Change {
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** Added or put in the place of others; `undefined` takes one away. Lower-case names. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly withCredential?: boolean;
  readonly body?: (body: string) => string;
}

export class Tries {
  readonly context: ProbeContext;
  /** What the ordinary request gave, with and without the credential; the same where there is none. */
  usual: HttpAnswer | undefined;
  withoutCredential: HttpAnswer | undefined;
  /** Whether a call of a tool that does not exist does nothing. */
  mayCall = false;
  #silences = 0;

  constructor(context: ProbeContext) {
    this.context = context;
  }

  /** Whether the server can be talked to over a stream that GET opens (HTTP+SSE). */
  get isStream(): boolean {
    return this.context.session?.transport === 'http+sse';
  }

  get isOpen(): boolean {
    return this.withoutCredential !== undefined && isTaken(this.withoutCredential);
  }

  /** Whether the server refuses whoever has no credential. */
  get isWalled(): boolean {
    const { first, hasCredential } = this.context;
    const answer = this.withoutCredential ?? (hasCredential ? undefined : first);
    return answer !== undefined && (answer.status === 401 || answer.status === 403);
  }

  /** @throws NoMoreRequests, Silent */
  async send(
    name: ProbeName,
    request: Omit<HttpRequest, 'purpose' | 'label'>,
    label: string = PROBES[name].label,
  ): Promise<HttpAnswer | undefined> {
    try {
      const answer = await this.context.http.send({
        until: isAnswer,
        ...request,
        purpose: PROBES[name].purpose,
        label,
      });
      this.#silences = 0;
      return answer;
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (++this.#silences >= SILENCES) throw new Silent(error.message);
      return undefined;
    }
  }

  /** The harmless request of this server, with something changed. */
  async ask(name: ProbeName, change: Change = {}): Promise<HttpAnswer | undefined> {
    return this.send(name, this.request(change));
  }

  request({ method, params, headers = {}, withCredential, body }: Change): Omit<HttpRequest, 'purpose' | 'label'> {
    const credential = withCredential === undefined ? {} : { withCredential };
    if (this.isStream)
      return {
        method: 'GET',
        headers: merge({ accept: 'text/event-stream' }, headers),
        until: isEndpoint,
        ...credential,
      };
    const harmless = this.context.harmless();
    const message = method === undefined ? harmless.body : otherCall(harmless.body, method, params ?? {});
    const routed: Record<string, string | undefined> = {};
    const own = lower(harmless.headers);
    if (method !== undefined && own['mcp-method'] !== undefined) routed['mcp-method'] = method;
    if (typeof params?.name === 'string' && own['mcp-method'] !== undefined) routed['mcp-name'] = params.name;
    return {
      method: 'POST',
      headers: merge(merge(own, routed), headers),
      body: body ? body(message) : message,
      ...credential,
    };
  }
}

/** The message with another method; what every request of its era carries is kept. */
function otherCall(body: string, method: string, params: Readonly<Record<string, unknown>>): string {
  const message = JSON.parse(body) as { params?: { _meta?: unknown } };
  const meta = message.params?._meta;
  return JSON.stringify({ ...message, method, params: { ...params, ...(meta !== undefined && { _meta: meta }) } });
}

function lower(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function merge(headers: Headers, changes: Readonly<Record<string, string | undefined>>): Headers {
  const all: Readonly<Record<string, string | undefined>> = { ...headers, ...changes };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function isAnswer({ data }: ServerSentEvent): boolean {
  return data.includes('"result"') || data.includes('"error"');
}

function isEndpoint({ event }: ServerSentEvent): boolean {
  return event === 'endpoint';
}

/** Whether the server did what it was asked: a result, or of a stream its first event. */
export function isSuccess(answer: HttpAnswer): boolean {
  if (answer.status < 200 || answer.status > 299) return false;
  return answer.events.some(isEndpoint) || messagesOf(answer).some(({ result }) => result !== undefined);
}

/** Error codes of who has read a message and knows no such method, or not with such parameters. */
const UNDERSTOOD: readonly unknown[] = [-32601, -32602];

/** Whether the server let the message in, be it that it has no answer to it: not every server knows every harmless method. */
export function isTaken(answer: HttpAnswer): boolean {
  if (isSuccess(answer)) return true;
  const isThere = answer.status >= 200 && answer.status <= 299;
  return isThere && messagesOf(answer).some(({ error }) => isObject(error) && UNDERSTOOD.includes(error.code));
}
