// A proxy on this machine that counts what it is asked for, and leads every name to one place.

import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface Passed {
  /** `CONNECT host:port`, or `GET http://…`. */
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
}

export interface CountingProxy {
  readonly host: string;
  readonly passed: readonly Passed[];
  close(): Promise<void>;
}

/** `target` is a port of this machine; a `refusal` is the status that everything is answered with. */
export async function countingProxy({
  target,
  refusal,
}: {
  readonly target?: number;
  readonly refusal?: number;
}): Promise<CountingProxy> {
  const passed: Passed[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((asked, response) => {
    passed.push({ line: `${asked.method} ${asked.url}`, headers: asked.headers });
    if (refusal !== undefined || target === undefined) return response.writeHead(refusal ?? 502).end('no');
    const { pathname, search } = new URL(asked.url ?? '');
    const { 'proxy-authorization': _, ...headers } = asked.headers;
    const on = request({ host: '127.0.0.1', port: target, method: asked.method, path: pathname + search, headers });
    on.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    on.on('error', () => response.destroy());
    asked.pipe(on);
    return undefined;
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.on('connect', (asked, socket: Socket) => {
    passed.push({ line: `CONNECT ${asked.url}`, headers: asked.headers });
    if (refusal !== undefined || target === undefined) return socket.end(`HTTP/1.1 ${refusal ?? 502} No\r\n\r\n`);
    const on = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      on.pipe(socket);
      socket.pipe(on);
    });
    on.on('error', () => socket.destroy());
    sockets.add(on);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
