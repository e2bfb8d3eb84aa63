// What networks, proxies and broken services do instead of answering as a stand-in would.

import { type Answer, type Asked, type Break, type ServiceServer, serveService } from './service-server.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const PAGE = '<!doctype html><html><head><title>502 Bad Gateway</title></head><body>::error::down</body></html>';

function said(status: number, body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): Break['answer'] {
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
} satisfies Readonly<Record<string, Break>>;
export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

export interface Faulty {
  readonly name: FaultName;
  /** Requests that it strikes. */
  readonly strikes: (asked: Asked) => boolean;
  /** How often; always unless given. */
  readonly times?: number;
}

export function serveFaulty(
  handle: (asked: Asked) => Answer,
  { name, strikes, times = Number.POSITIVE_INFINITY }: Faulty,
): Promise<ServiceServer> {
  let left = times;
  return serveService(handle, (asked) => (left > 0 && strikes(asked) && left-- > 0 ? FAULTS[name] : undefined));
}
