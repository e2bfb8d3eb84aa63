// Each check of the guide that the other tests of this room do not try at a server: what fires it, and what is one step away
// from that. Public servers stand behind a proxy on this machine that leads every name to them.

import { afterEach, describe, expect, test } from '@jest/globals';
import type { Profile } from '../../../src/model/live.ts';
import { compileRule } from '../../../src/rules/compile.ts';
import { readPacks } from '../../../src/rules/packs.ts';
import { scanTargets } from '../../../src/scan.ts';
import { openLiveTarget } from '../../../src/targets/mcp/target.ts';
import { countingProxy } from '../../lib/proxy-server.ts';
import { type Asked, error, type Handle, json, legacy, lookAt, result, SECRET, serve, tool } from './loopback.ts';

const rules = readPacks()
  .rules.filter(({ info: { id } }) => /^(?:net|auth)\//.test(id))
  .map((rule) => compileRule(rule));

const running: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.close();
});

interface Setting {
  readonly isPublic?: boolean;
  readonly token?: boolean;
  readonly profile?: Profile;
  /** Behind the path. */
  readonly query?: string;
}

async function rulesAt(handle: Handle, { isPublic = false, token = false, profile = 'standard', query = '' }: Setting) {
  const server = await serve(handle);
  running.push(server);
  const proxy = isPublic ? await countingProxy({ target: Number(new URL(server.url).port) }) : undefined;
  if (proxy) running.push(proxy);
  const url = (proxy ? 'http://mcp.example/mcp' : server.url) + query;
  const headers = token ? { Authorization: `Bearer ${SECRET}` } : {};
  const live = await lookAt(
    url,
    { endpoint: { kind: 'http', url, headers }, profile },
    {
      ...(proxy && { env: { HTTP_PROXY: proxy.host } }),
      lookup: async () => {
        throw new Error('no such name');
      },
      // The pauses between requests to others: these are ours.
      sleep: async () => {},
    },
  );
  expect(live.reach).toBe(isPublic ? 'public' : 'loopback');
  const { findings } = await scanTargets([openLiveTarget(live)], { rules, now: () => 0 });
  return findings.map(({ ruleId }) => ruleId);
}

const hasToken = ({ headers }: Asked) => headers.authorization === `Bearer ${SECRET}`;

/** Each refusal is a status for some requests; the others reach the server. */
const refusing =
  (status: number, when: (asked: Asked) => boolean, handle: Handle = legacy(), headers = {}): Handle =>
  (asked, response) =>
    when(asked) ? response.writeHead(status, headers).end() : handle(asked, response);

const walled = (handle: Handle = legacy()) => refusing(401, (asked) => !hasToken(asked), handle);

/** With one header more in every answer. */
const withHeader =
  (name: string, value: string, handle: Handle): Handle =>
  (asked, response) => {
    response.setHeader(name, value);
    handle(asked, response);
  };

const open = legacy();
const strong = legacy({ 'tools/list': { tools: [tool('delete_file')] } });
const ID = '0b9d4e1c-5a3f-4d0e-9c57-2f1f6b0a7e11';
const inSession = legacy({
  initialize: (asked: Asked, response: Parameters<Handle>[1]) =>
    result(
      response,
      asked.rpc.id,
      { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'a', version: '1' } },
      { 'mcp-session-id': ID },
    ),
});
const closedCalls = legacy({
  'tools/call': (_asked: Asked, response: Parameters<Handle>[1]) => response.writeHead(401).end(),
});
const looksUpTools = (list: Handle) =>
  legacy({
    'tools/list': (asked: Asked, response: Parameters<Handle>[1]) =>
      hasToken(asked) ? result(response, asked.rpc.id, { tools: [tool('send_mail')] }) : list(asked, response),
    'tools/call': (asked: Asked, response: Parameters<Handle>[1]) =>
      error(response, 200, asked.rpc.id, -32602, 'Tool not found'),
  });
const overEvents =
  (endpoint: string): Handle =>
  (asked, response) => {
    if (asked.method !== 'GET') return response.writeHead(405).end();
    return response
      .writeHead(200, { 'content-type': 'text/event-stream' })
      .write(`event: endpoint\ndata: ${endpoint}\n\n`);
  };

type Case = readonly [rule: string, fires: Handle, near: Handle, setting?: Setting, nearSetting?: Setting];

describe('transport and access', () => {
  const CASES: readonly Case[] = [
    ['net/plain-http', open, open, { isPublic: true }, {}],
    [
      'net/origin-unchecked-public-open',
      open,
      refusing(403, ({ headers }) => headers.origin !== undefined),
      { isPublic: true },
    ],
    [
      'net/origin-unchecked-public',
      walled(),
      refusing(403, ({ headers }) => headers.origin !== undefined, walled()),
      { isPublic: true, token: true },
    ],
    [
      'net/redirect-elsewhere',
      (_asked, response) => response.writeHead(307, { location: 'https://other.example/mcp' }).end(),
      (asked, response) => response.writeHead(307, { location: `http://${asked.headers.host}/mcp/` }).end(),
    ],
    ['net/sse-endpoint-elsewhere', overEvents('https://other.example/messages'), overEvents('/messages?session=1')],
    [
      'net/protocol-version-ignored',
      open,
      refusing(400, ({ headers }) => headers['mcp-protocol-version'] === '1900-01-01'),
    ],
    [
      'net/session-unknown-accepted',
      inSession,
      refusing(404, ({ headers }) => (headers['mcp-session-id'] ?? ID) !== ID, inSession),
    ],
    ['net/body-unbounded', open, refusing(413, ({ body }) => body.length > 1_000_000), { profile: 'active' }],
    [
      'net/other-methods',
      legacy({ GET: (_asked: Asked, response: Parameters<Handle>[1]) => response.writeHead(200).end('<p>hello</p>') }),
      refusing(405, ({ method }) => method !== 'POST'),
    ],
    [
      'net/private-data-cacheable',
      withHeader('cache-control', 'public, max-age=600', walled()),
      withHeader('cache-control', 'private, max-age=600', walled()),
      { token: true },
    ],
    ['auth/open-list', open, open, { isPublic: true }, {}],
    ['auth/open-strong-tools', strong, open, { isPublic: true }],
    ['auth/list-open-call-closed', closedCalls, open, { isPublic: true }],
    [
      'auth/open-dispatch',
      looksUpTools((asked, response) => error(response, 200, asked.rpc.id, -32000, 'Not now')),
      looksUpTools((_asked, response) => response.writeHead(401).end()),
      { isPublic: true, token: true },
    ],
    ['auth/credential-in-url', open, open, { query: `?api_key=${SECRET}` }, { query: '?page=2' }],
  ];

  test.each(CASES)('%s', async (rule, fires, near, setting = {}, nearSetting = setting) => {
    expect(await rulesAt(fires, setting)).toContain(rule);
    expect(await rulesAt(near, nearSetting)).not.toContain(rule);
  });
});

describe('what the authorization metadata says', () => {
  interface Documents {
    readonly challenge?: string | null;
    readonly resource?: object | null;
    readonly server?: object | null;
    readonly page?: Handle;
  }

  /** A server behind a credential, with its own authorization server, and nothing that is wrong with either. */
  const behind =
    ({ challenge, resource = {}, server = {}, page }: Documents): Handle =>
    (asked, response) => {
      const origin = `http://${asked.headers.host}`;
      const document = (given: object | null, usual: object) =>
        given === null ? response.writeHead(404).end() : json(response, 200, { ...usual, ...given });
      if (asked.path.startsWith('/.well-known/oauth-protected-resource'))
        return document(resource, { resource: `${origin}/mcp`, authorization_servers: [origin] });
      if (asked.path.startsWith('/.well-known/'))
        return document(server, {
          issuer: origin,
          authorization_endpoint: `${origin}/authorize`,
          token_endpoint: `${origin}/token`,
          response_types_supported: ['code'],
          grant_types_supported: ['authorization_code'],
          code_challenge_methods_supported: ['S256'],
          client_id_metadata_document_supported: true,
          authorization_response_iss_parameter_supported: true,
        });
      if (asked.path === '/authorize') return (page ?? framed)(asked, response);
      const usual = `Bearer resource_metadata="${origin}/.well-known/oauth-protected-resource/mcp"`;
      const header =
        challenge === undefined
          ? { 'www-authenticate': usual }
          : challenge === null
            ? {}
            : { 'www-authenticate': challenge };
      return response.writeHead(401, header).end();
    };
  const framed: Handle = (_asked, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "frame-ancestors 'none'" })
      .end('<form>');
  const bare: Handle = (_asked, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<form>');
  const registers = { registration_endpoint: 'http://127.0.0.1/register' };
  const many = Array.from({ length: 60 }, (_, index) => `thing${index}:read`);

  const CASES: readonly (readonly [rule: string, documents: Documents, profile?: Profile])[] = [
    ['auth/no-challenge', { challenge: null, resource: null, server: null }],
    ['auth/challenge-missing', { challenge: null }],
    ['auth/resource-metadata-invalid', { resource: { authorization_servers: [] } }],
    ['auth/server-metadata-missing', { server: null }],
    ['auth/issuer-mismatch', { server: { issuer: 'https://other.example' } }],
    ['auth/pkce-missing', { server: { code_challenge_methods_supported: undefined } }],
    ['auth/pkce-plain', { server: { code_challenge_methods_supported: ['S256', 'plain'] } }],
    ['auth/endpoint-cleartext', { server: { token_endpoint: 'http://auth.example/token' } }],
    ['auth/weak-grants', { server: { grant_types_supported: ['authorization_code', 'password'] } }],
    ['auth/registration-only', { server: { ...registers, client_id_metadata_document_supported: undefined } }],
    ['auth/no-registration', { server: { client_id_metadata_document_supported: undefined } }],
    ['auth/scope-broad', { resource: { scopes_supported: ['admin'] } }],
    ['auth/scope-many', { resource: { scopes_supported: many } }],
    ['auth/issuer-parameter-missing', { server: { authorization_response_iss_parameter_supported: undefined } }],
    ['auth/consent-page-open', { page: bare }, 'active'],
  ];
  const usual = new Map<Profile, readonly string[]>();

  test.each(CASES)('%s', async (rule, documents, profile = 'standard') => {
    expect(await rulesAt(behind(documents), { profile })).toContain(rule);
    const without = usual.get(profile) ?? (await rulesAt(behind({}), { profile }));
    usual.set(profile, without);
    expect(without).not.toContain(rule);
  });
});
