// MCP servers on loopback for the tests: each counts what it is asked, and remembers which methods were called.

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcp, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { lookAtServer } from '../../../src/targets/mcp/look.ts';
import type { McpHost, McpServerRequest } from '../../../src/targets/mcp/wire.ts';

export interface Rpc {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly name?: string;
    readonly cursor?: string;
    readonly clientInfo?: { readonly name: string };
  };
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly rpc: Rpc;
  /** How many requests came before. */
  readonly before: number;
}

export interface Loopback {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

export type Handle = (asked: Asked, response: ServerResponse) => void;

export async function serve(handle: Handle, path = '/mcp'): Promise<Loopback> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const one: Asked = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body,
        rpc: rpcOf(body),
        before: asked.length,
      };
      asked.push(one);
      handle(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Where not even HTTP is spoken. */
export async function serveBytes(handle: (socket: Socket) => void): Promise<Loopback> {
  const sockets = new Set<Socket>();
  const server = createTcp((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    handle(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function rpcOf(body: string): Rpc {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Rpc) : {};
  } catch {
    return {};
  }
}

export type Answers = Readonly<Record<string, Handle | object>>;

/** A server of the era with `initialize`. An answer is a result, or a handler of its own. */
export function legacy(answers: Answers = {}): Handle {
  const all: Answers = {
    'server/discover': (asked, response) => error(response, 400, asked.rpc.id, -32000, 'Server not initialized'),
    initialize: {
      protocolVersion: '2025-11-25',
      capabilities: { tools: {} },
      serverInfo: { name: 'fixture', version: '1.0.0' },
    },
    'notifications/initialized': (_asked, response) => response.writeHead(202).end(),
    'tools/list': { tools: [tool('get_weather')] },
    DELETE: (_asked, response) => response.writeHead(200).end(),
    GET: (_asked, response) => response.writeHead(405).end(),
    ...answers,
  };
  return answering(all);
}

/** A server of the modern era only. */
export function modern(answers: Answers = {}): Handle {
  return answering({
    'server/discover': {
      supportedVersions: ['2026-07-28'],
      capabilities: { tools: {} },
      _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'fixture', version: '2.0.0' } },
    },
    initialize: (asked, response) =>
      error(response, 400, asked.rpc.id, -32022, 'Unsupported', { supported: ['2026-07-28'] }),
    'tools/list': { tools: [tool('get_weather')], ttlMs: 0, cacheScope: 'private' },
    ...answers,
  });
}

function answering(answers: Answers): Handle {
  return (asked, response) => {
    const answer = answers[asked.method === 'POST' ? (asked.rpc.method ?? '') : asked.method];
    if (typeof answer === 'function') (answer as Handle)(asked, response);
    else if (answer) result(response, asked.rpc.id, answer);
    else error(response, 200, asked.rpc.id, -32601, 'Method not found');
  };
}

export function tool(name: string, more: object = {}): object {
  return { name, description: `Does ${name}.`, inputSchema: { type: 'object' }, ...more };
}

export function result(response: ServerResponse, id: unknown, value: object, headers: object = {}): void {
  json(response, 200, { jsonrpc: '2.0', id, result: value }, headers);
}

export function error(
  response: ServerResponse,
  status: number,
  id: unknown,
  code: number,
  message: string,
  data?: unknown,
): void {
  json(response, status, {
    jsonrpc: '2.0',
    id: id ?? null,
    error: { code, message, ...(data !== undefined && { data }) },
  });
}

export function json(response: ServerResponse, status: number, value: unknown, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** An answer that is a stream of events, the last of them ours. */
export function events(response: ServerResponse, messages: readonly object[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const message of messages) response.write(`event: message\ndata: ${JSON.stringify(message)}\n\n`);
  response.end();
}

export const SECRET = 'f00dfeed-secret-9c1e77a2';

export const HOST: McpHost = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => randomBytes(8).toString('hex'),
  env: process.env,
};

export function lookAt(url: string, more: Partial<McpServerRequest> = {}, host: Partial<McpHost> = {}) {
  return lookAtServer(
    {
      name: 'fixture',
      endpoint: { kind: 'http', url, headers: { Authorization: `Bearer ${SECRET}` } },
      profile: 'auto',
      mayProbePublic: false,
      wait: 0,
      deadline: 10_000,
      ...more,
    },
    { ...HOST, ...host },
  );
}
