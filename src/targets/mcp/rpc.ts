// JSON-RPC messages out of what a server sent, raw. Text that would cost far more memory than its length is not parsed.
// https://www.jsonrpc.org/specification

import type { HttpAnswer, RpcAnswer, ServerSentEvent } from './wire.ts';

/** Values of one message, and their nesting: `[[[[` costs fifty times its bytes once it is parsed, and keys cost more. */
const MESSAGE: Bounds = { values: 200_000, depth: 100 };
/** Shorter text cannot hold enough of them to matter. */
const UNCHECKED = 64;

export interface Bounds {
  readonly values: number;
  readonly depth: number;
}

export interface RpcMessage {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const byEvent = new WeakMap<ServerSentEvent, readonly RpcMessage[]>();
const byAnswer = new WeakMap<HttpAnswer, readonly RpcMessage[]>();

/** The messages of an answer, whichever way it came. Empty where it holds none. */
export function messagesOf(answer: HttpAnswer): readonly RpcMessage[] {
  return remembered(byAnswer, answer, () =>
    answer.events.length > 0 ? answer.events.flatMap(messagesOfEvent) : messagesIn(answer.body),
  );
}

export function messagesOfEvent(event: ServerSentEvent): readonly RpcMessage[] {
  return remembered(byEvent, event, () => messagesIn(event.data));
}

function remembered<Key extends object>(
  known: WeakMap<Key, readonly RpcMessage[]>,
  key: Key,
  read: () => readonly RpcMessage[],
): readonly RpcMessage[] {
  const before = known.get(key);
  if (before) return before;
  const messages = read();
  known.set(key, messages);
  return messages;
}

export function messagesIn(text: string): readonly RpcMessage[] {
  const value = parsed(text);
  return (Array.isArray(value) ? value.slice(0, 100) : [value]).filter(isMessage);
}

/** Undefined where it is not JSON or holds too much. */
export function parsed(text: string, bounds: Bounds = MESSAGE): unknown {
  const start = /^\s{0,1000}[{[]/.test(text);
  if (!start || isTooMuch(text, bounds)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is RpcMessage {
  return isObject(value) && ('result' in value || 'error' in value || 'method' in value);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Our answer among the messages; an error without an id is an answer too, as the server may not have read ours. */
export function answerTo(messages: readonly RpcMessage[], id: number): RpcAnswer | undefined {
  const own =
    messages.find((message) => message.id === id && message.method === undefined) ??
    messages.find((message) => (message.id ?? null) === null && 'error' in message);
  return own && rpcAnswer(own);
}

export function rpcAnswer({ result, error }: RpcMessage): RpcAnswer {
  if (error === undefined) return { result };
  const { code, message, data } = isObject(error) ? error : {};
  return {
    error: {
      code: typeof code === 'number' ? code : 0,
      message: typeof message === 'string' ? message.slice(0, 1000) : '',
      ...(data !== undefined && { data }),
    },
  };
}

/** Whether the text holds more than is parsed. Every value stands behind a bracket, a comma or a colon. */
export function isTooMuch(text: string, most: Bounds = MESSAGE): boolean {
  if (text.length < UNCHECKED) return false;
  let values = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: {
        at = endOfString(text, at);
        break;
      }
      case 0x5b:
      case 0x7b:
        if (++values > most.values || ++depth > most.depth) return true;
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2c:
      case 0x3a:
        if (++values > most.values) return true;
        break;
    }
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
