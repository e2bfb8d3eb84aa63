// One HTTP request and its answer, bounded in bytes, headers, events and total time whatever the server does. Redirects are
// answers. The address is the pinned one, whatever the name says by now.

import { type Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { decodedBody, HEADER_BYTES, https, whatWentWrong } from '../../lib/http-wire.ts';
import { forwardedBy, ProxyError, tunnelAgent } from '../../lib/proxy.ts';
import { portOf } from './address.ts';
import { createEventParser, MOST_EVENTS } from './event-stream.ts';
import { type HttpAnswer, NoAnswer, type Pinned, type ServerSentEvent } from './wire.ts';

/** After the answer in an event stream, for its end. */
const LINGER_MS = 10;
/** Of an event stream, beside its events. */
const STREAM_BYTES = 64 * 1024;

export interface TransferOptions {
  readonly method: string;
  readonly to: Pinned;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly agent: Agent | false;
  /** Bytes of body, decompressed. */
  readonly cap: number;
  /** Milliseconds in all: bytes that drip in win no time. */
  readonly timeout: number;
  /** True ends an event stream. */
  readonly until?: ((event: ServerSentEvent) => boolean) | undefined;
  /** Called once the status and headers are known. */
  readonly onHead?: (status: number, headers: Readonly<Record<string, string>>) => void;
  /** Whether events are handed to `until` only, for a stream that stays open. */
  readonly isEndless?: boolean;
}

/** What came back, and its first bytes as they were. */
export interface Transferred extends HttpAnswer {
  readonly bytes: Buffer;
}

export interface Transfer {
  /** @throws NoAnswer */
  readonly answer: Promise<Transferred>;
  /** Ends it; what has come is the answer. */
  stop(): void;
}

export function transfer(options: TransferOptions): Transfer {
  const { to, timeout, until } = options;
  let finish: (cutBy?: HttpAnswer['cutBy']) => void = () => {};
  const answer = new Promise<Transferred>((resolve, reject) => {
    const request = open(options);
    let response: IncomingMessage | undefined;
    let stream: Readable | undefined;
    let isOver = false;
    let lastly: NodeJS.Timeout | undefined;
    const body = createBody(options);
    const close = () => {
      isOver = true;
      clearTimeout(timer);
      clearTimeout(lastly);
      request.destroy();
      stream?.destroy();
    };
    const fail = (error: NodeJS.ErrnoException) => {
      if (isOver) return;
      if (response) return finish('reset');
      const isStale = request.reusedSocket && /^(?:ECONNRESET|EPIPE)$/.test(error.code ?? '');
      close();
      reject(isStale ? new StaleConnection() : noAnswer(error, to));
    };
    finish = (cutBy) => {
      if (isOver) return;
      if (!response) return fail(Object.assign(new Error(), { code: 'ETIMEDOUT' }));
      const isWhole = response.complete && cutBy === undefined;
      // A connection that gave a whole answer is used again.
      if (isWhole && stream === response) {
        isOver = true;
        clearTimeout(timer);
        clearTimeout(lastly);
      } else close();
      resolve(body.answer(response.statusCode ?? 0, headersOf(response), cutBy));
    };
    const timer = setTimeout(() => finish('time'), timeout);
    request.on('error', fail);
    request.once('response', (incoming) => {
      response = incoming;
      body.begin(incoming.headers['content-type']);
      options.onHead?.(incoming.statusCode ?? 0, headersOf(incoming));
      stream = decodedBody(incoming);
      stream.on('data', (chunk: Buffer) => {
        if (isOver || lastly) return;
        const state = body.take(chunk, until);
        if (state === 'full') finish('bytes');
        // Most end the stream at once: then the connection serves again.
        if (state === 'done') lastly = setTimeout(() => finish(), LINGER_MS);
      });
      stream.once('end', () => finish(incoming.complete ? undefined : 'reset'));
      stream.once('error', () => finish('reset'));
      incoming.once('error', () => finish('reset'));
      // A whole answer may still be on its way through the decoder.
      incoming.once('close', () => incoming.complete || finish('reset'));
    });
    request.end(options.body);
  });
  return { answer, stop: () => finish() };
}

/** The server closed a kept connection as it was used again: not an answer, and no fault. */
export class StaleConnection extends Error {}

function open({ method, to, headers, body, agent }: TransferOptions): ClientRequest {
  const { url, address, family, via } = to;
  const lookup: LookupFunction = (_name, { all }, found) =>
    all ? found(null, [{ address, family }]) : found(null, address, family);
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const isTls = url.protocol === 'https:';
  const settings = {
    method,
    maxHeaderSize: HEADER_BYTES,
    insecureHTTPParser: false,
    rejectUnauthorized: true,
  };
  const all = { ...headers, ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }) };
  if (via && !isTls) {
    const { headers: more, ...place } = forwardedBy(via, url);
    const request = via.url.protocol === 'https:' ? https().request : requestHttp;
    return request({ ...settings, ...place, headers: { ...all, ...more }, agent });
  }
  const tunnel = via && { proxy: via, host: address, port: portOf(url) };
  return (isTls ? https().request : requestHttp)({
    ...settings,
    host: hostname,
    port: portOf(url),
    path: `${url.pathname}${url.search}`,
    headers: all,
    agent: tunnel && agent === false ? tunnelAgent(tunnel, { keepAlive: false }) : agent,
    lookup,
    // Else taken from the Host header, which a probe may forge.
    servername: isIP(hostname) === 0 ? hostname : '',
  });
}

function createBody({ cap, isEndless = false }: TransferOptions) {
  const chunks: Buffer[] = [];
  const events: ServerSentEvent[] = [];
  let kept = 0;
  let seen = 0;
  let parser: ReturnType<typeof createEventParser> | undefined;
  return {
    begin(contentType: string | undefined) {
      if (/^\s*text\/event-stream\b/i.test(contentType ?? '')) parser = createEventParser();
    },
    take(chunk: Buffer, until: TransferOptions['until']): 'more' | 'done' | 'full' {
      const room = Math.max(0, cap - seen);
      const piece = chunk.length > room ? chunk.subarray(0, room) : chunk;
      seen += piece.length;
      const space = Math.max(0, (parser ? Math.min(cap, STREAM_BYTES) : cap) - kept);
      if (space > 0) {
        chunks.push(piece.length > space ? piece.subarray(0, space) : piece);
        kept += Math.min(space, piece.length);
      }
      for (const event of parser?.push(piece) ?? []) {
        if (!isEndless) events.push(event);
        if (until?.(event)) return 'done';
        if (events.length >= MOST_EVENTS) return 'full';
      }
      return chunk.length > room ? 'full' : 'more';
    },
    answer(status: number, headers: Readonly<Record<string, string>>, cutBy: HttpAnswer['cutBy']): Transferred {
      const bytes = Buffer.concat(chunks);
      const isCut = cutBy !== undefined;
      return { status, headers, body: bytes.toString('utf8'), isCut, ...(cutBy && { cutBy }), events, bytes };
    },
  };
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

function noAnswer(error: NodeJS.ErrnoException, { url }: Pinned): NoAnswer {
  const { code = 'UNKNOWN' } = error;
  if (error instanceof ProxyError) return new NoAnswer(error.message, code);
  return new NoAnswer(`${url.host} ${whatWentWrong(code)} (${code}).`, code);
}
