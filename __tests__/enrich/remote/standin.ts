// A loopback server that stands in for a hosted service: it records every request, answers as the service's own stand-in says,
// and can be made to fail in the middle of anything.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object goes out as JSON. */
  readonly body?: unknown;
}

/**
 * What goes wrong with one request. `before`: the service never saw it. `after`: it did what it was asked, and the answer is lost.
 * `half`: the answer breaks off. An answer stands in for the service's own, which is not asked.
 */
export type Fault = 'hang-before' | 'hang-after' | 'reset-before' | 'reset-after' | 'half' | Answer;

export interface Standin {
  /** Origin. */
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Of requests that are to fail; `count` counts those of this method and path, from 1. */
  fault: ((asked: Asked, count: number) => Fault | undefined) | undefined;
  posts(path?: string): readonly Asked[];
  close(): Promise<void>;
}

export async function startStandin(answerTo: (asked: Asked) => Answer): Promise<Standin> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    readBody(request).then((body) => answer(request, response, body));
  });
  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const one: Asked = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers as Asked['headers'],
      body,
    };
    asked.push(one);
    const count = asked.filter(({ method, path }) => method === one.method && path === one.path).length;
    const fault = standin.fault?.(one, count);
    if (fault === 'hang-before') return;
    if (fault === 'reset-before') return void request.socket.destroy();
    const given = typeof fault === 'object' ? fault : answerTo(one);
    if (fault === 'hang-after') return;
    if (fault === 'reset-after') return void request.socket.destroy();
    const text = typeof given.body === 'string' ? given.body : JSON.stringify(given.body ?? {});
    const type = typeof given.body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(given.status, { 'content-type': type, ...given.headers });
    if (fault !== 'half') return void response.end(text);
    response.write(text.slice(0, Math.max(1, text.length / 2)));
    setTimeout(() => request.socket.destroy(), 5);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standin: Standin = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    fault: undefined,
    posts: (path) => asked.filter((each) => each.method === 'POST' && (path === undefined || each.path === path)),
    close: () => closed(server),
  };
  return standin;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export function jsonOf({ body }: Asked): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The one file of a form: undefined where there is none under that name. */
export function fileOf(
  { headers, body }: Asked,
  field: string,
): { readonly name: string; readonly bytes: Buffer } | undefined {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const text = body.toString('latin1');
  const head = new RegExp(
    `^--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="([^"\r\n]*)"\r\nContent-Type: [^\r\n]+\r\n\r\n`,
  ).exec(text);
  const end = text.lastIndexOf(`\r\n--${boundary}--\r\n`);
  if (!head || end < 0) return undefined;
  return { name: head[1] ?? '', bytes: body.subarray(head[0].length, end) };
}
