// A server on loopback for the stand-ins of services: each is a function from what is asked to what is answered, this gives it a
// socket, remembers each request, and breaks some of them if it is told to.

import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The body, where it is JSON. */
  readonly json: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is when it is a string, else as JSON. */
  readonly body?: unknown;
}

export interface ServiceServer {
  /** Without a path. */
  readonly origin: string;
  readonly asked: readonly Asked[];
  /** What a stand-in did not find in its document: a test that has some has failed. */
  readonly wrong: readonly string[];
  close(): Promise<void>;
}

export interface Break {
  /** Whether the service does what it is asked before it goes wrong. */
  readonly does: boolean;
  /** `body` is what would have been answered. */
  readonly answer: (response: ServerResponse, socket: Socket, body: string) => void;
}

export async function serveService(
  handle: (asked: Asked) => Answer | Promise<Answer>,
  breakOf: (asked: Asked) => Break | undefined = () => undefined,
): Promise<ServiceServer> {
  const asked: Asked[] = [];
  const wrong: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
      const { method = '', headers } = request;
      const one = { method, path: pathname, query: searchParams, headers, body, json: jsonOf(body) };
      asked.push(one);
      const broken = breakOf(one);
      try {
        const answer = broken?.does === false ? { status: 200 } : await handle(one);
        const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
        const type = typeof answer.body === 'string' ? 'text/plain' : 'application/json';
        if (broken) broken.answer(response, request.socket, text);
        else response.writeHead(answer.status, { 'content-type': type, ...answer.headers }).end(text);
      } catch (error) {
        wrong.push((error as Error).message);
        response.writeHead(418).end();
      }
    });
  });
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

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
