// Servers behind a proxy that the environment names: what passes it, who resolves which name, and that nobody sees its password.

import { createServer as createTls, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openHttp } from '../../../src/enrich/remote/http.ts';
import type { McpHost, McpServerRequest } from '../../../src/targets/mcp/wire.ts';
import { type CountingProxy, countingProxy } from '../../lib/proxy-server.ts';
import { selfSigned } from './certificate.ts';
import { type Handle, json, type Loopback, legacy, lookAt, SECRET, serve } from './loopback.ts';

const PASSWORD = 'proxy-word-5d1e';
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
function kept<Value extends { close(): unknown }>(value: Value): Value {
  open.push(value);
  return value;
}

const nobodyKnows = async (): Promise<readonly string[]> => {
  throw new Error('no such name');
};

async function through(
  proxy: Pick<CountingProxy, 'host'>,
  url: string,
  { env, ...host }: Partial<McpHost> & { env?: Record<string, string> } = {},
  more: Partial<McpServerRequest> = {},
) {
  const address = `http://me:${PASSWORD}@${proxy.host}`;
  return lookAt(
    url,
    { profile: 'standard', ...more },
    { lookup: nobodyKnows, env: { HTTP_PROXY: address, HTTPS_PROXY: address, ...env }, ...host },
  );
}

const portOf = ({ url }: Loopback) => Number(new URL(url).port);

describe('over plain HTTP', () => {
  test('every request passes the proxy, which resolves the name', async () => {
    const server = kept(await serve(legacy()));
    const proxy = kept(await countingProxy({ target: portOf(server) }));
    const live = await through(proxy, 'http://mcp.example/mcp');
    expect(live).toMatchObject({ transport: 'streamable-http', reach: 'public', problems: [], cloaking: [] });
    expect(proxy.passed).toHaveLength(live.requests);
    expect(server.asked).toHaveLength(live.requests);
    for (const { line } of proxy.passed)
      expect(line).toMatch(/^[A-Z]+ http:\/\/mcp\.example\/(?:mcp|\.well-known\/.+)$/);
    for (const { headers } of proxy.passed)
      expect(headers['proxy-authorization']).toBe(`Basic ${Buffer.from(`me:${PASSWORD}`).toString('base64')}`);
    for (const { headers } of server.asked) expect(headers['proxy-authorization']).toBeUndefined();
    // The proxy would put its own name for the server into the header.
    expect(live.exchanges.some(({ purpose }) => purpose === 'T05')).toBe(false);
    expect(live.exchanges.some(({ purpose }) => purpose === 'T04')).toBe(true);
  });

  test.each(['http_proxy', 'HTTP_PROXY'])('%s', async (name) => {
    const server = kept(await serve(legacy()));
    const proxy = kept(await countingProxy({ target: portOf(server) }));
    const live = await lookAt('http://mcp.example/mcp', {}, { lookup: nobodyKnows, env: { [name]: proxy.host } });
    expect(live.transport).toBe('streamable-http');
    expect(live.profile).toBe('passive');
    expect(proxy.passed).toHaveLength(live.requests);
  });

  test.each([
    ['a server on this machine', {}, '127.0.0.1', undefined],
    ['a name of this machine', {}, 'mine.example', async () => ['127.0.0.1']],
    ['what NO_PROXY excepts', { NO_PROXY: '.example' }, 'mcp.example', async () => ['127.0.0.1']],
    ['what no_proxy excepts', { no_proxy: 'mcp.example' }, 'mcp.example', async () => ['127.0.0.1']],
  ])('%s is asked directly', async (_name, env, name, lookup) => {
    const server = kept(await serve(legacy()));
    const proxy = kept(await countingProxy({ target: portOf(server) }));
    const live = await through(proxy, `http://${name}:${portOf(server)}/mcp`, { env, ...(lookup && { lookup }) });
    expect(live).toMatchObject({ transport: 'streamable-http', reach: 'loopback' });
    expect(proxy.passed).toEqual([]);
    expect(server.asked).toHaveLength(live.requests);
  });

  test('nobody’s password is told, whatever the proxy or the server writes', async () => {
    const basic = Buffer.from(`me:${PASSWORD}`).toString('base64');
    const echo: Handle = (_asked, response) =>
      json(response, 200, { you: [PASSWORD, basic, `me:${PASSWORD}`, SECRET] });
    const server = kept(await serve(echo));
    const proxy = kept(await countingProxy({ target: portOf(server) }));
    const told = JSON.stringify(await through(proxy, 'http://mcp.example/mcp'));
    for (const secret of [PASSWORD, basic, SECRET]) expect(told).not.toContain(secret);
  });
});

describe('a proxy that leads nowhere is one sentence', () => {
  const details = async (proxy: Pick<CountingProxy, 'host'>, url: string) => {
    const live = await through(proxy, url, {}, { deadline: 4000 });
    expect(JSON.stringify(live)).not.toContain(PASSWORD);
    return live.problems.map(({ kind, detail }) => `${kind}: ${detail}`);
  };

  test.each([
    [
      'http://mcp.example/mcp',
      407,
      'unreachable: The proxy HOST wants a user name and a password, which stand in front of its host in the variable that names it (407).',
    ],
    [
      'https://mcp.example/mcp',
      407,
      'unreachable: The proxy HOST wants a user name and a password, which stand in front of its host in the variable that names it (407).',
    ],
    ['https://mcp.example/mcp', 403, 'unreachable: The proxy HOST does not connect to mcp.example:443 (status 403).'],
    ['http://mcp.example/mcp', 502, 'unreachable: The server is out of order: it answers 502.'],
  ])('%s, status %d', async (url, refusal, sentence) => {
    const proxy = kept(await countingProxy({ refusal }));
    expect(await details(proxy, url)).toContain(sentence.replace('HOST', proxy.host));
  });

  test('one that is not there', async () => {
    const proxy = await countingProxy({});
    await proxy.close();
    expect(await details(proxy, 'https://mcp.example/mcp')).toContain(
      `unreachable: The proxy ${proxy.host} cannot be used (ECONNREFUSED).`,
    );
  });

  test('one that is none', async () => {
    const live = await lookAt('https://mcp.example/mcp', {}, { env: { HTTPS_PROXY: `socks5://me:${PASSWORD}@x` } });
    expect(live.requests).toBe(0);
    expect(live.problems).toEqual([
      {
        kind: 'unreachable',
        detail: 'HTTPS_PROXY is not the address of an HTTP proxy, such as http://proxy.example:3128.',
      },
    ]);
  });
});

describe('over TLS', () => {
  const { key, cert } = selfSigned('mcp.example', new Date(Date.now() - 86_400_000), new Date(Date.now() + 86_400_000));
  const tls = process.getBuiltinModule('node:tls') as unknown as {
    getCACertificates?(): string[];
    setDefaultCACertificates?(certificates: readonly string[]): void;
  };
  let before: string[] = [];
  beforeAll(() => {
    before = tls.getCACertificates?.() ?? [];
    tls.setDefaultCACertificates?.([...before, cert]);
  });
  afterAll(() => tls.setDefaultCACertificates?.(before));

  /** Speaks MCP over TLS to whoever asks for its name. */
  async function secure(handle: Handle): Promise<{ readonly server: Loopback; readonly port: number }> {
    const server = kept(await serve(handle));
    const front: Server = createTls({ key, cert }, (asked, response) => {
      const chunks: Buffer[] = [];
      asked.on('data', (chunk: Buffer) => chunks.push(chunk));
      asked.on('end', () => {
        const { method = '', url: path = '', headers } = asked;
        const body = Buffer.concat(chunks).toString();
        const rpc = body.startsWith('{') && body.endsWith('}') ? JSON.parse(body) : {};
        handle({ method, path, headers, body, rpc, before: 0 }, response);
      });
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    kept({
      close: () =>
        new Promise<void>((resolve) => {
          front.close(() => resolve());
          front.closeAllConnections();
        }),
    });
    return { server, port: (front.address() as AddressInfo).port };
  }

  test('the proxy sees where it leads, and nothing of what is said', async () => {
    const { port } = await secure(legacy());
    const proxy = kept(await countingProxy({ target: port }));
    const live = await through(proxy, 'https://mcp.example/mcp');
    expect(live).toMatchObject({ transport: 'streamable-http', reach: 'public', problems: [], cloaking: [] });
    expect(live.tls?.protocol).toMatch(/^TLSv1\.[23]$/);
    expect(new Set(proxy.passed.map(({ line }) => line))).toEqual(new Set(['CONNECT mcp.example:443']));
    // Connections are kept: one for each conversation, one for the handshake that is looked at.
    expect(proxy.passed.length).toBeLessThan(live.requests / 2);
    expect(JSON.stringify(proxy.passed)).not.toContain(SECRET);
  });

  test('a name that the server gives is resolved here, and the proxy is told the address that was judged', async () => {
    const challenge =
      (asked: string): Handle =>
      (_asked, response) => {
        response.writeHead(401, { 'www-authenticate': `Bearer resource_metadata="${asked}"` }).end();
      };
    const { port } = await secure(challenge('https://auth.example/metadata'));
    const proxy = kept(await countingProxy({ target: port }));
    const lookup = async (name: string) => (name === 'auth.example' ? ['93.184.216.34'] : nobodyKnows());
    const live = await through(proxy, 'https://mcp.example/mcp', { lookup });
    const lines = proxy.passed.map(({ line }) => line);
    expect(lines).toContain('CONNECT 93.184.216.34:443');
    expect(lines.join()).not.toContain('auth.example');
    // The certificate there is another's.
    expect(live.metadata[0]).toMatchObject({ url: 'https://auth.example/metadata', reach: 'public' });
  });

  test.each([
    ['https://inside.example/metadata', ['10.0.0.7']],
    ['https://both.example/metadata', ['93.184.216.34', '169.254.169.254']],
    ['https://unknown.example/metadata', []],
    ['https://169.254.169.254/latest', []],
    ['http://plain.example/metadata', ['93.184.216.34']],
  ])('%s is not asked for, whatever the proxy could reach', async (bait, addresses) => {
    const { port } = await secure((_asked, response) => {
      response.writeHead(401, { 'www-authenticate': `Bearer resource_metadata="${bait}"` }).end();
    });
    const proxy = kept(await countingProxy({ target: port }));
    const lookup = async (name: string) => (name === new URL(bait).hostname ? addresses : nobodyKnows());
    const live = await through(proxy, 'https://mcp.example/mcp', { lookup });
    expect(live.metadata[0]?.refused).toMatch(/./);
    expect(new Set(proxy.passed.map(({ line }) => line))).toEqual(new Set(['CONNECT mcp.example:443']));
  });

  test.each(['HTTPS_PROXY', 'https_proxy'])('services and advisories are asked through %s', async (name) => {
    const { port } = await secure((_asked, response) => json(response, 200, { fine: true }));
    const proxy = kept(await countingProxy({ target: port }));
    const ask = async (env: Record<string, string>) => {
      const http = openHttp({
        base: new URL(`https://mcp.example:${port}`),
        credential: () => ({ headers: async () => ({ authorization: SECRET }), secrets: () => [SECRET] }),
        userAgent: 'bartizan/test',
        deadline: 5000,
        now: () => 0,
        sleep: async () => {},
        env,
      });
      try {
        return (await http.send({ method: 'GET', path: '/v1/thing' })).json();
      } finally {
        await http.close();
      }
    };
    expect(await ask({ [name]: `http://me:${PASSWORD}@${proxy.host}` })).toEqual({ fine: true });
    expect(proxy.passed.map(({ line }) => line)).toEqual([`CONNECT mcp.example:${port}`]);
    await expect(ask({ [name]: `ftp://me:${PASSWORD}@x` })).rejects.toThrow(/^HTTPS_PROXY is not the address/);
    const closed = await countingProxy({ refusal: 407 });
    await expect(ask({ [name]: closed.host })).rejects.toThrow(`The proxy ${closed.host} wants a user name`);
    await closed.close();
  });
});
