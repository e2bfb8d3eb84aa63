// MCP over the standard streams of a child: `initialize` first, which nearly every server of this kind speaks; the modern era
// where that is refused. One process answers both, so that a command is not run more often than is needed.

import { type Child, type ChildSettings, startChild } from './child.ts';
import type { Meeting } from './meeting.ts';
import {
  type ClientName,
  INITIALIZED,
  initializeRequest,
  LEGACY_REVISIONS,
  legacyRequest,
  MODERN,
  modernRequest,
} from './revisions.ts';
import { answerTo, isObject } from './rpc.ts';
import { LIVE_LIMITS, type McpHost, type McpSession, NoAnswer, NoMoreRequests, type RpcAnswer } from './wire.ts';

/** Milliseconds for the first answer: the command may have to fetch itself first. */
const START_MS = 45_000;

export interface StdioMeeting extends Meeting {
  readonly child: Child;
  /** Requests sent so far. */
  readonly count: () => number;
}

export interface StdioOptions extends ChildSettings {
  readonly client: ClientName;
  /** On the host's clock. */
  readonly deadline: number;
}

/**
 * Never throws for what the child does; it is to be closed in any case.
 * @throws NoAnswer where there is nothing to start
 */
export async function meetOverStdio(options: StdioOptions): Promise<StdioMeeting> {
  const child = startChild(options);
  const talk = createTalk(child, options.host, options.deadline);
  const outcome = (meeting: Meeting): StdioMeeting => ({ ...meeting, child, count: () => talk.count });
  try {
    const { result, error } = await talk.ask(initializeRequest(talk.nextId(), options.client).body, START_MS);
    const revision = isObject(result) ? result.protocolVersion : undefined;
    if (typeof revision === 'string' && LEGACY_REVISIONS.has(revision)) {
      child.write(INITIALIZED);
      return outcome({ session: sessionOver(talk, child, 'legacy', revision, result, options.client) });
    }
    if (error === undefined)
      return outcome({
        problem: {
          kind: 'not-mcp',
          detail: `The server answers with the protocol version ${JSON.stringify(revision ?? null).slice(0, 60)}, which is none.`,
        },
      });
    const modern = await talk.ask(modernRequest(talk.nextId(), 'server/discover', {}, options.client).body);
    if (!isObject(modern.result))
      return outcome({
        problem: {
          kind: 'malformed',
          detail: `The server refuses to begin: ${error.message.slice(0, 200)} (${error.code}).`,
        },
      });
    return outcome({ session: sessionOver(talk, child, 'modern', MODERN, modern.result, options.client) });
  } catch (error) {
    if (error instanceof NoMoreRequests) return outcome({ problem: { kind: 'timeout', detail: error.message } });
    if (!(error instanceof NoAnswer)) throw error;
    const kind = error.code === 'ETIMEDOUT' ? 'timeout' : error.code === 'TOO_LONG' ? 'not-mcp' : 'unreachable';
    return outcome({ problem: { kind, detail: error.message } });
  }
}

function sessionOver(
  talk: Talk,
  child: Child,
  era: McpSession['era'],
  revision: string,
  hello: unknown,
  client: ClientName,
): McpSession {
  return {
    transport: 'stdio',
    era,
    protocolVersion: revision,
    hello,
    request(method, params) {
      const id = talk.nextId();
      const { body } =
        era === 'modern'
          ? modernRequest(id, method, params, client, revision)
          : legacyRequest(id, method, params, revision, undefined);
      return talk.ask(body);
    },
    close: () => child.close(),
  };
}

interface Talk {
  readonly count: number;
  nextId(): number;
  /** Says what has the last id, and hears the answer. @throws NoAnswer, NoMoreRequests */
  ask(body: string, timeout?: number): Promise<RpcAnswer>;
}

function createTalk(child: Child, host: McpHost, deadline: number): Talk {
  let id = 0;
  let over: NoAnswer | undefined;
  let waiting: { id: number; done: (outcome: RpcAnswer | NoAnswer) => void } | undefined;
  const settle = (outcome: RpcAnswer | NoAnswer) => {
    waiting?.done(outcome);
    waiting = undefined;
  };
  child.onMessage((message, size) => {
    if (!message) return settle(new NoAnswer('The answer is longer than is read.', 'TOO_LONG'));
    const answer = waiting && answerTo([message], waiting.id);
    if (answer) settle({ ...answer, size });
  });
  child.onEnd((reason) => {
    over = reason;
    settle(reason);
  });
  return {
    get count() {
      return id;
    },
    nextId: () => ++id,
    ask(body, timeout = LIVE_LIMITS.requestMs) {
      if (over) return Promise.reject(over);
      const left = deadline - host.now();
      if (left <= 0 || id > LIVE_LIMITS.requests)
        return Promise.reject(new NoMoreRequests('The time or the requests for the look at this server are used up.'));
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => settle(new NoAnswer('The server did not answer in time.', 'ETIMEDOUT')),
          Math.min(timeout, left),
        );
        waiting = {
          id,
          done(outcome) {
            clearTimeout(timer);
            if (outcome instanceof NoAnswer) reject(outcome);
            else resolve(outcome);
          },
        };
        child.write(body);
      });
    },
  };
}
