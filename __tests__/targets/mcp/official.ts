// Servers as the official packages make them out of the box, each on a free port of this machine.

import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { join } from 'node:path';
import { createMcpExpressApp, mcpAuthMetadataRouter, requireBearerAuth } from '@modelcontextprotocol/express';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, McpServer, OAuthError, OAuthErrorCode } from '@modelcontextprotocol/server';

type Handler = ReturnType<typeof toNodeHandler>;
type Parsed = Parameters<Handler>[0] & { readonly body?: unknown };
type Response = Parameters<Handler>[1];

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

export const TOKEN = 'a-token-that-the-verifier-knows';

/** `createMcpExpressApp` and `createMcpHandler`; with an issuer behind `requireBearerAuth`, with metadata. */
export async function expressServer(issuer?: string): Promise<Running> {
  const port = await freePort();
  const url = new URL(`http://127.0.0.1:${port}/mcp`);
  const app = createMcpExpressApp();
  const handler = toNodeHandler(
    createMcpHandler(() => {
      const server = new McpServer({ name: 'weather', version: '1.0.0' });
      server.registerTool('get_weather', { description: 'Tells the weather.' }, () => ({ content: [] }));
      return server;
    }),
  );
  if (issuer === undefined)
    app.all('/mcp', (request: Parsed, response: Response) => handler(request, response, request.body));
  else {
    const answer = await fetch(`${issuer}/.well-known/openid-configuration`);
    const metadata = (await answer.json()) as Parameters<typeof mcpAuthMetadataRouter>[0]['oauthMetadata'];
    app.use(
      mcpAuthMetadataRouter({ oauthMetadata: metadata, resourceServerUrl: url, scopesSupported: ['weather:read'] }),
    );
    const verifier = {
      verifyAccessToken: async (token: string) => {
        if (token !== TOKEN) throw new OAuthError(OAuthErrorCode.InvalidToken, 'unknown token');
        return { token, clientId: 'test', scopes: ['weather:read'], expiresAt: Date.now() / 1000 + 600 };
      },
    };
    const resourceMetadataUrl = new URL('/.well-known/oauth-protected-resource/mcp', url).href;
    const guard = requireBearerAuth({ verifier, requiredScopes: ['weather:read'], resourceMetadataUrl });
    app.all('/mcp', guard, (request: Parsed, response: Response) => handler(request, response, request.body));
  }
  return listen(app, port, '/mcp');
}

/** It has no types. */
const OIDC: string = 'oidc-provider';

/** A real authorization server, as `oidc-provider` sets it up; `registration`: whoever asks is registered. */
export async function authorizationServer({ registration = false } = {}): Promise<Running> {
  const port = await freePort();
  const { Provider } = (await import(OIDC)) as {
    Provider: new (issuer: string, settings: object) => { callback(): RequestListener };
  };
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [],
    features: { registration: { enabled: registration }, devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['only-for-tests'] },
    jwks: { keys: [] },
  });
  return listen(provider.callback(), port, '');
}

async function listen(handle: RequestListener, port: number, path: string): Promise<Running> {
  const server: Server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const EVERYTHING = join(
  import.meta.dirname,
  '../../../node_modules/@modelcontextprotocol/server-everything/dist/index.js',
);

export async function serverEverything(way: 'streamableHttp' | 'sse' = 'streamableHttp'): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, [EVERYTHING, way], {
    env: { PATH: process.env.PATH, PORT: String(port) },
    stdio: 'ignore',
  });
  return { url: `http://127.0.0.1:${port}/${way === 'sse' ? 'sse' : 'mcp'}`, close: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

async function freePort(): Promise<number> {
  const server = createTcp();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
