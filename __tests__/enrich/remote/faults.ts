// A server on loopback that does what a stand-in says, but for some requests something else: what networks, proxies and broken
// services do. `does` says whether the stand-in has still done what it was asked.

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Answer, Asked, ServiceServer } from './service-server.ts';

interface Fault {
  /** Whether the service did what it was asked before it went wrong. */
  readonly does: boolean;
  readonly answer: (response: ServerResponse, socket: Socket, body: string) => void;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const PAGE = '<!doctype html><html><head><title>502 Bad Gateway</title></head><body>::error::down</body></html>';

function said(status: number, body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): Fault['answer'] {
  return (response) => response.writeHead(status, headers).end(body);
}

export const FAULTS = {
  'no answer at all': { does: false, answer: () => {} },
  'no answer after it was done': { does: true, answer: () => {} },
  'a body that stops': {
    does: true,
    answer: (response, _, body) => response.writeHead(200, JSON_TYPE).write(body.slice(0, 5)),
  },
  'a body that drips': {
    does: true,
    answer(response) {
      response.writeHead(200, JSON_TYPE);
      const drip = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drip));
    },
  },
  'a reset': { does: false, answer: (_, socket) => socket.resetAndDestroy() },
  'a reset after it was done': { does: true, answer: (_, socket) => socket.resetAndDestroy() },
  'half a body': {
    does: true,
    answer(response, socket, body) {
      response.writeHead(200, { ...JSON_TYPE, 'content-length': String(body.length) });
      response.write(body.slice(0, Math.floor(body.length / 2)), () => socket.destroy());
    },
  },
  'a web page': { does: false, answer: said(200, PAGE, { 'content-type': 'text/html' }) },
  'a web page for an error': { does: false, answer: said(502, PAGE, { 'content-type': 'text/html' }) },
  'a storm of 500': { does: false, answer: said(500, '{"error":"internal"}') },
  'a 503 that asks for patience': { does: false, answer: said(503, '{}', { ...JSON_TYPE, 'retry-after': '3600' }) },
  'a 429 without end': {
    does: false,
    answer: said(429, '{"error":"rate limit"}', { ...JSON_TYPE, 'retry-after': '1' }),
  },
  'no JSON': { does: true, answer: said(200, '{"id": "x", "status": ') },
  nothing: { does: true, answer: said(200, '') },
  null: { does: true, answer: said(200, 'null') },
  'a list': { does: true, answer: said(200, '[1, [2], {"id": {}}]') },
  'members of other types': {
    does: true,
    answer: said(200, '{"id": {"a": 1}, "status": ["x"], "score": "high", "findings": 7, "components": {"a": 1}}'),
  },
  'JSON without a floor': { does: true, answer: said(200, `${'['.repeat(50_000)}${']'.repeat(50_000)}`) },
  'more than anybody keeps': { does: true, answer: said(200, `{"id":"${'x'.repeat(33 * 1024 * 1024)}"}`) },
  'a redirect to somebody else': { does: false, answer: said(302, '', { location: 'https://evil.example/steal' }) },
  'a redirect to itself': { does: false, answer: said(302, '', { location: '?again' }) },
  'a header that is none': {
    does: false,
    answer: (_, socket) => {
      socket.end('HTTP/1.1 200 OK\r\nx-bad\r\n\r\n');
    },
  },
  'a clock of long ago': {
    does: false,
    answer: said(429, '{}', {
      ...JSON_TYPE,
      date: 'Mon, 01 Jan 2001 00:00:00 GMT',
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '2001-01-02T00:00:00Z',
    }),
  },
} satisfies Readonly<Record<string, Fault>>;
export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export interface Faulty {
  readonly name: FaultName;
  /** Requests that it strikes. */
  readonly strikes: (asked: Asked) => boolean;
  /** How often; always unless given. */
  readonly times?: number;
}

export async function serveFaulty(
  handle: (asked: Asked) => Answer,
  { name, strikes, times = Number.POSITIVE_INFINITY }: Faulty,
): Promise<ServiceServer> {
  const asked: Asked[] = [];
  const wrong: string[] = [];
  let struck = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
      const { method = '', headers } = request;
      let json: unknown;
      try {
        json = JSON.parse(body);
      } catch {}
      const one = { method, path: pathname, query: searchParams, headers, body, json };
      asked.push(one);
      const isStruck = struck < times && strikes(one);
      if (isStruck) struck++;
      const { does, answer }: Fault = FAULTS[name];
      let text = '{}';
      try {
        const given = !isStruck || does ? handle(one) : undefined;
        if (given) text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body ?? {});
        if (given && !isStruck) response.writeHead(given.status, { ...JSON_TYPE, ...given.headers }).end(text);
      } catch (error) {
        wrong.push((error as Error).message);
        response.writeHead(418).end();
        return;
      }
      if (isStruck) answer(response, request.socket, text);
    });
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    wrong,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
