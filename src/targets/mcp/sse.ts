// The transport before Streamable HTTP, deprecated but in use: one stream of events from the server, and an address it names
// for what is said to it. That address counts only on the origin the user named.

import type { OpenStream, SessionHttp } from './http.ts';
import type { Meeting, MeetingOptions } from './meeting.ts';
import { INITIALIZED, initializeRequest, LEGACY_REVISIONS, legacyRequest, type RpcRequest } from './revisions.ts';
import { answerTo, isObject, messagesOfEvent, type RpcMessage } from './rpc.ts';
import {
  LIVE_LIMITS,
  type McpSession,
  NoAnswer,
  NoMoreRequests,
  type Pinned,
  type RpcAnswer,
  type ServerSentEvent,
} from './wire.ts';

/** Answers to what a server asks of us, in one conversation. */
const REFUSALS = 5;
const METHOD_NOT_FOUND = -32601;

/** Undefined where the server has no such stream. @throws NoMoreRequests */
export async function meetOverEvents(
  http: SessionHttp,
  { client, purpose }: MeetingOptions,
): Promise<Omit<Meeting, 'first'> | undefined> {
  const inbox = createInbox();
  let stream: OpenStream;
  try {
    stream = await http.stream(
      {
        purpose,
        label: 'event stream',
        method: 'GET',
        headers: { accept: 'text/event-stream' },
        cap: LIVE_LIMITS.listBytes * 2,
      },
      inbox.take,
    );
  } catch (error) {
    if (error instanceof NoMoreRequests) throw error;
    return undefined;
  }
  stream.ended.catch(() => {}).finally(inbox.end);
  const named = /^text\/event-stream\b/.test(stream.headers['content-type'] ?? '')
    ? await inbox.endpoint(http.patience)
    : undefined;
  const refuse = (detail: string): Omit<Meeting, 'first'> => {
    stream.stop();
    return { problem: { kind: 'not-mcp', detail } };
  };
  if (named === undefined) {
    stream.stop();
    return undefined;
  }
  const { url } = http.endpoint;
  if (!URL.canParse(named, url.href)) return refuse('The server names an address for messages that is none.');
  const to = new URL(named, url);
  if (to.origin !== url.origin)
    return refuse(`The server sends clients to another origin for messages, ${to.origin}; that is refused.`);
  const post: Post = { http, to: { ...http.endpoint, url: to }, purpose };
  // What follows is on the server's own word about where to go: its query may be the session id.
  for (const value of to.searchParams.values()) http.redactor.add(value);
  inbox.onRequest((message) => refuseRequest(post, message));
  try {
    const { result, error } = await converse(post, inbox, initializeRequest(1, client), 1, LIVE_LIMITS.postureBytes);
    const revision = isObject(result) ? result.protocolVersion : undefined;
    if (typeof revision !== 'string' || !LEGACY_REVISIONS.has(revision))
      return refuse(
        error ? `The server refuses to begin: ${error.message}` : 'The server begins with no known version.',
      );
    await send(post, INITIALIZED);
    return { session: sessionOver(post, inbox, stream, result, revision) };
  } catch (error) {
    stream.stop();
    throw error;
  }
}

interface Post {
  readonly http: SessionHttp;
  readonly to: Pinned;
  readonly purpose: string;
}

function sessionOver(post: Post, inbox: Inbox, stream: OpenStream, hello: unknown, revision: string): McpSession {
  let id = 1;
  const listing = { ...post, purpose: post.purpose === 'connect' ? 'list' : post.purpose };
  return {
    transport: 'http+sse',
    era: 'legacy',
    protocolVersion: revision,
    hello,
    request(method, params, options) {
      id++;
      const request = legacyRequest(id, method, params, revision, undefined);
      return converse(listing, inbox, request, id, options?.cap ?? LIVE_LIMITS.postureBytes);
    },
    close: async () => stream.stop(),
  };
}

/** Says it over one connection and hears the answer on the other. @throws NoAnswer, NoMoreRequests */
async function converse(post: Post, inbox: Inbox, { body, headers }: RpcRequest, id: number, cap: number) {
  const heard = inbox.answer(id, cap, post.http.patience);
  heard.catch(() => {});
  const { status } = await send(post, body, headers);
  if (status >= 400) {
    inbox.forget(new NoAnswer(`The server answers with no message of MCP (status ${status}).`, 'NO_MESSAGE'));
  }
  return heard;
}

function send({ http, to, purpose }: Post, body: string, headers: RpcRequest['headers'] = {}) {
  return http.send({ purpose, method: 'POST', to, headers, body });
}

async function refuseRequest({ http, to, purpose }: Post, { id, method }: RpcMessage): Promise<void> {
  const answer =
    method === 'ping' ? { result: {} } : { error: { code: METHOD_NOT_FOUND, message: 'This client offers nothing.' } };
  const body = JSON.stringify({ jsonrpc: '2.0', id, ...answer });
  await http.send({ purpose, label: 'refusal', method: 'POST', to, body }).catch(() => {});
}

interface Inbox {
  take(event: ServerSentEvent): void;
  end(): void;
  /** Where messages go to, or undefined where that is not said in time. */
  endpoint(timeout: number): Promise<string | undefined>;
  /** @throws NoAnswer */
  answer(id: number, cap: number, timeout: number): Promise<RpcAnswer>;
  /** Gives up the answer that is waited for. */
  forget(reason: NoAnswer): void;
  onRequest(handle: (message: RpcMessage) => Promise<void>): void;
}

function createInbox(): Inbox {
  let named: string | undefined;
  let isOver = false;
  let onEndpoint: (named: string | undefined) => void = () => {};
  let handle: (message: RpcMessage) => Promise<void> = async () => {};
  let refusals = 0;
  let waiting: { id: number; cap: number; bytes: number; done: (outcome: RpcAnswer | NoAnswer) => void } | undefined;
  const settle = (outcome: RpcAnswer | NoAnswer) => {
    waiting?.done(outcome);
    waiting = undefined;
  };
  return {
    take(event) {
      if (event.event === 'endpoint') {
        named ??= event.data.slice(0, 2000);
        onEndpoint(named);
        return;
      }
      if (waiting) {
        waiting.bytes += event.data.length;
        if (waiting.bytes > waiting.cap) return settle(new NoAnswer('The answer is longer than is read.', 'TOO_LONG'));
      }
      if (event.data.length > (waiting?.cap ?? LIVE_LIMITS.postureBytes)) return;
      for (const message of messagesOfEvent(event)) {
        if (typeof message.method === 'string') {
          if (message.id !== undefined && refusals++ < REFUSALS) void handle(message);
          continue;
        }
        const answer = waiting && answerTo([message], waiting.id);
        if (answer) settle({ ...answer, size: Buffer.byteLength(event.data) });
      }
    },
    end() {
      isOver = true;
      onEndpoint(named);
      settle(new NoAnswer('The server ended its event stream.', 'ECONNRESET'));
    },
    endpoint(timeout) {
      if (named !== undefined || isOver) return Promise.resolve(named);
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), timeout);
        onEndpoint = (each) => {
          clearTimeout(timer);
          resolve(each);
        };
      });
    },
    answer(id, cap, timeout) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => settle(new NoAnswer('The answer did not come in time.', 'ETIMEDOUT')), timeout);
        waiting = {
          id,
          cap,
          bytes: 0,
          done(outcome) {
            clearTimeout(timer);
            if (outcome instanceof NoAnswer) reject(outcome);
            else resolve(outcome);
          },
        };
        if (isOver) settle(new NoAnswer('The server ended its event stream.', 'ECONNRESET'));
      });
    },
    forget: settle,
    onRequest(each) {
      handle = each;
    },
  };
}
