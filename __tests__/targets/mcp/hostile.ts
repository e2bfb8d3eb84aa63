// What a server can do to a client, as data: how it behaves, and what must be said of it. Adding a behaviour is adding a case.

import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { LiveProblem } from '../../../src/model/live.ts';
import { type Answers, error, events, type Handle, json, legacy, modern, result, SECRET, tool } from './loopback.ts';

export interface Behaviour {
  readonly name: string;
  readonly handle: Handle;
  readonly path?: string;
  /** Milliseconds for the look; short where the server wins time. */
  readonly deadline?: number;
  /** What is said of it: kind and sentence. None: it is an ordinary server to us. */
  readonly problem?: readonly [LiveProblem['kind'], RegExp];
  /** Tools that are read all the same. */
  readonly tools?: number;
}

const MEBIBYTE = 1024 * 1024;
const hang: Handle = () => {};

function initialized(more: object = {}): Answers {
  return {
    initialize: {
      protocolVersion: '2025-11-25',
      capabilities: { tools: {}, prompts: {}, resources: {} },
      serverInfo: { name: 'fixture', version: '1.0.0' },
      ...more,
    },
  };
}

function listing(handle: Handle): Handle {
  return legacy({ 'tools/list': handle });
}

function page(text: string, status = 200): Handle {
  return (_asked, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(text);
}

/** One byte at a time, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write(' ')), 20);
}

function compressed(encoding: string, bytes: Buffer): Handle {
  return listing((_asked, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': encoding }).end(bytes),
  );
}

function everywhere(text: string): Answers {
  const schema = { type: 'object', properties: { [text]: { type: 'string', description: text, default: text } } };
  return {
    ...initialized({ instructions: text, serverInfo: { name: text, version: text, title: text } }),
    'tools/list': {
      tools: [{ name: text, title: text, description: text, inputSchema: schema, _meta: { [text]: text } }],
    },
    'prompts/list': { prompts: [{ name: text, description: text, arguments: [{ name: text, description: text }] }] },
    'resources/list': { resources: [{ uri: `file:///${text}`, name: text, description: text, mimeType: text }] },
    'resources/templates/list': { resourceTemplates: [{ uriTemplate: `x://${text}/{id}`, name: text }] },
  };
}

/** In every way a server may send back what it was sent. */
const ECHO = [
  SECRET,
  `Bearer ${SECRET}`,
  encodeURIComponent(SECRET),
  Buffer.from(SECRET).toString('base64'),
  Buffer.from(`Bearer ${SECRET}`).toString('base64'),
].join(' ');

export const BEHAVIOURS: readonly Behaviour[] = [
  { name: 'an ordinary server of the older era', handle: legacy(), tools: 1 },
  { name: 'an ordinary server of the modern era', handle: modern(), tools: 1 },
  {
    name: 'a list of 6 MiB',
    handle: legacy({ 'tools/list': { tools: [tool('big', { description: 'x'.repeat(6 * MEBIBYTE) })] } }),
    problem: ['cut', /tools\/list: The answer is longer than is read/],
    tools: 0,
  },
  {
    name: 'pages without end',
    handle: listing((asked, response) =>
      result(response, asked.rpc.id, { tools: [tool(`t${asked.before}`)], nextCursor: `c${asked.before}` }),
    ),
    problem: ['cut', /has more pages than the \d+ that were read/],
  },
  {
    name: 'pages in a circle',
    handle: listing((asked, response) =>
      result(response, asked.rpc.id, { tools: [tool('again')], nextCursor: 'same' }),
    ),
    problem: ['cut', /a cursor came twice/],
    tools: 2,
  },
  {
    name: 'a cursor that is no text',
    handle: legacy({ 'tools/list': { tools: [tool('one')], nextCursor: { page: 2 } } }),
    problem: ['malformed', /next page that cannot be asked for/],
    tools: 1,
  },
  { name: 'silence', handle: hang, deadline: 700, problem: ['timeout', /did not answer in time/] },
  {
    name: 'silence at initialize',
    handle: legacy({ initialize: hang }),
    deadline: 700,
    problem: ['timeout', /did not answer in time/],
  },
  {
    name: 'silence at a list',
    handle: listing(hang),
    deadline: 700,
    problem: ['timeout', /tools\/list: .*did not answer in time/],
    tools: 0,
  },
  {
    name: 'silence after the session began',
    handle: legacy({ 'notifications/initialized': hang }),
    deadline: 700,
    problem: ['timeout', /did not answer in time/],
  },
  {
    name: 'an answer that drips in',
    handle: (_asked, response) => drip(response),
    deadline: 700,
    problem: ['timeout', /did not finish in time/],
  },
  {
    name: 'a list that drips in',
    handle: listing((_asked, response) => drip(response)),
    deadline: 700,
    problem: ['timeout', /tools\/list: The answer did not end in time/],
    tools: 0,
  },
  {
    name: 'JSON that breaks off',
    handle: listing((_asked, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"jsonrpc":"2.0","id":2,"result":{"tools":['),
    ),
    problem: ['malformed', /tools\/list: The server answers with no message of MCP/],
    tools: 0,
  },
  { name: 'a web page', handle: page('<!doctype html><h1>Welcome</h1>'), problem: ['not-mcp', /web page/] },
  {
    name: 'a list as a web page',
    handle: listing(page('<h1>Oops</h1>')),
    problem: ['malformed', /no message of MCP/],
    tools: 0,
  },
  {
    name: 'a redirect to where clouds keep their credentials',
    handle: (_asked, response) => response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end(),
    problem: ['not-mcp', /redirects to http:\/\/169\.254\.169\.254 \(307\)/],
  },
  {
    name: 'a redirect to the same with a slash',
    handle: (_asked, response) => response.writeHead(307, { location: '/mcp/' }).end(),
    problem: ['not-mcp', /redirects to http:\/\/127\.0\.0\.1:\d+\/mcp\/ \(307\)/],
  },
  {
    name: 'an event stream that names another origin',
    path: '/sse',
    deadline: 1500,
    handle: (asked, response) =>
      asked.method === 'GET'
        ? response
            .writeHead(200, { 'content-type': 'text/event-stream' })
            .write('event: endpoint\ndata: http://169.254.169.254/message\n\n')
        : response.writeHead(404).end(),
    problem: ['not-mcp', /another origin for messages, http:\/\/169\.254\.169\.254/],
  },
  {
    name: 'an event stream that names nothing',
    path: '/sse',
    deadline: 700,
    handle: (asked, response) =>
      asked.method === 'GET'
        ? response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n')
        : response.writeHead(404).end(),
    problem: ['not-mcp', /not an MCP server: status 404/],
  },
  {
    name: 'an event stream that says nothing more',
    path: '/sse',
    deadline: 700,
    handle: (asked, response) => {
      if (asked.method === 'GET')
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: endpoint\ndata: /message\n\n');
      else response.writeHead(asked.path === '/sse' ? 404 : 202).end();
    },
    problem: ['timeout', /did not come in time/],
  },
  {
    name: '401 with a challenge',
    handle: (_asked, response) =>
      json(response, 401, { error: 'invalid_token' }, { 'www-authenticate': 'Bearer resource_metadata="/x"' }),
    problem: ['auth-wall', /answers 401/],
  },
  {
    name: '401 without a challenge',
    handle: (_asked, response) => response.writeHead(401).end(),
    problem: ['auth-wall', /answers 401/],
  },
  { name: '403', handle: (_asked, response) => response.writeHead(403).end(), problem: ['auth-wall', /answers 403/] },
  {
    name: '401 at initialize',
    handle: legacy({ initialize: (_asked: unknown, response: ServerResponse) => response.writeHead(401).end() }),
    problem: ['auth-wall', /answers 401/],
  },
  {
    name: '429 with a time',
    handle: (_asked, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    problem: ['unreachable', /asked to be left alone \(status 429, retry after 120\)/],
  },
  {
    name: '429 in the middle',
    handle: listing((_asked, response) => response.writeHead(429).end()),
    problem: ['malformed', /tools\/list/],
    tools: 0,
  },
  {
    name: '503 without a time',
    handle: (_asked, response) => response.writeHead(503).end(),
    problem: ['unreachable', /asked to be left alone \(status 503\)/],
  },
  {
    name: '500',
    handle: (_asked, response) => response.writeHead(500).end('boom'),
    problem: ['unreachable', /out of order: it answers 500/],
  },
  {
    name: 'a protocol version that is none',
    handle: legacy(initialized({ protocolVersion: '9999-12-31' })),
    problem: ['not-mcp', /protocol version "9999-12-31", which is none/],
  },
  {
    name: 'a refusal to begin',
    handle: legacy({
      initialize: ((asked, response) => error(response, 200, asked.rpc.id, -32603, `no, ${SECRET}`)) satisfies Handle,
    }),
    problem: ['malformed', /refuses to begin: no, …/],
  },
  {
    name: 'a refusal that clears the screen',
    handle: legacy({
      initialize: ((asked, response) =>
        error(response, 200, asked.rpc.id, -1, '\u001b[2J\n::error::x')) satisfies Handle,
    }),
    problem: ['malformed', /refuses to begin: \\u\{1b\}\[2J\\n::error::x/],
  },
  {
    name: 'the credential in every field',
    handle: legacy(everywhere(ECHO)),
    tools: 1,
  },
  {
    name: 'the credential in headers and errors',
    handle: (asked, response) =>
      json(
        response,
        400,
        { jsonrpc: '2.0', id: asked.rpc.id, error: { code: -1, message: ECHO, data: ECHO } },
        { 'x-echo': ECHO, 'set-cookie': `a=${SECRET}`, 'mcp-session-id': SECRET, location: `/${SECRET}` },
      ),
    problem: ['malformed', /refuses to begin/],
  },
  {
    name: 'the credential spelled with escapes',
    handle: (_asked, response) => {
      const spelled = [...SECRET].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(`{"jsonrpc":"2.0","id":1,"error":{"code":-1,"message":"${spelled}"}}`);
    },
    problem: ['malformed', /refuses to begin/],
  },
  {
    name: 'the credential across the end of what is kept',
    handle: page(`${'x'.repeat(8000 - 10)}${SECRET}${'y'.repeat(9000)}`),
    problem: ['not-mcp', /web page/],
  },
  {
    name: 'terminal sequences and invisible text in every field',
    handle: legacy(everywhere('\u001b[2J\u001b]0;x\u0007\u202e\u{e0041}\u200b##[error]')),
    tools: 1,
  },
  {
    name: '10,000 tools',
    handle: legacy({ 'tools/list': { tools: Array.from({ length: 10_000 }, (_, at) => ({ name: `t${at}` })) } }),
    problem: ['cut', /more than 2000 items/],
    tools: 2000,
  },
  {
    name: '100,000 tools',
    handle: legacy({ 'tools/list': { tools: Array.from({ length: 100_000 }, (_, at) => ({ name: `t${at}` })) } }),
    problem: ['cut', /holds more than is read/],
    tools: 0,
  },
  {
    name: 'a schema a thousand levels deep',
    handle: listing((asked, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(
          `{"jsonrpc":"2.0","id":${asked.rpc.id},"result":{"tools":[{"name":"deep","inputSchema":${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}}]}}`,
        ),
    ),
    problem: ['cut', /holds more than is read/],
    tools: 0,
  },
  {
    name: 'two million brackets',
    handle: listing((_asked, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('[[],'.repeat(500_000)),
    ),
    problem: ['cut', /holds more than is read/],
    tools: 0,
  },
  {
    name: 'items that are no tools',
    handle: legacy({ 'tools/list': { tools: [null, 7, 'x', [], { name: 5 }, tool('real')] } }),
    tools: 6,
  },
  {
    name: 'a list that is none',
    handle: legacy({ 'tools/list': { tools: { length: 1e9 } } }),
    problem: ['malformed', /answers with no list/],
    tools: 0,
  },
  {
    name: 'a connection that ends within the answer',
    handle: listing((_asked, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"jsonrpc":"2.0"');
      setTimeout(() => response.destroy(), 20);
    }),
    problem: ['malformed', /connection ended within the answer/],
    tools: 0,
  },
  {
    name: 'a connection that ends without an answer',
    handle: (_asked, response) => response.destroy(),
    problem: ['unreachable', /ended the connection without an answer/],
  },
  {
    name: 'a bomb of gzip',
    handle: compressed('gzip', gzipSync(Buffer.alloc(64 * MEBIBYTE, ' '))),
    problem: ['cut', /longer than is read/],
    tools: 0,
  },
  {
    name: 'a bomb of brotli',
    handle: compressed('br', brotliCompressSync(Buffer.alloc(16 * MEBIBYTE, ' '))),
    problem: ['cut', /longer than is read/],
    tools: 0,
  },
  {
    name: 'gzip that is none',
    handle: compressed('gzip', Buffer.from('not compressed at all')),
    problem: ['malformed', /connection ended within the answer/],
    tools: 0,
  },
  {
    name: 'headers of 100 KiB',
    handle: (_asked, response) => {
      response.writeHead(
        200,
        Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, 'y'.repeat(1024)])),
      );
      response.end('{}');
    },
    problem: ['unreachable', /more than 32 KiB of headers/],
  },
  {
    name: 'an answer to everything with an empty result',
    handle: (asked, response) => result(response, asked.rpc.id, {}),
    problem: ['not-mcp', /protocol version null, which is none/],
  },
  {
    name: 'answers with ids of others',
    handle: listing((_asked, response) => result(response, 4711, { tools: [] })),
    problem: ['malformed', /no message of MCP/],
    tools: 0,
  },
  {
    name: 'requests of its own before it answers',
    handle: listing((asked, response) =>
      events(response, [
        { jsonrpc: '2.0', id: 1, method: 'sampling/createMessage', params: { messages: [] } },
        { jsonrpc: '2.0', id: 2, method: 'roots/list' },
        { jsonrpc: '2.0', id: 3, method: 'elicitation/create', params: { url: 'https://example.com' } },
        { jsonrpc: '2.0', method: 'notifications/message', params: { data: SECRET } },
        { jsonrpc: '2.0', id: asked.rpc.id, result: { tools: [tool('one')] } },
      ]),
    ),
    tools: 1,
  },
  {
    name: 'events without end instead of an answer',
    handle: listing((_asked, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const more = () => {
        while (!response.destroyed && response.write(`data: ${'z'.repeat(2000)}\n\n`)) {}
      };
      response.on('drain', more);
      more();
    }),
    problem: ['cut', /longer than is read/],
    tools: 0,
  },
  {
    name: 'one event without end',
    handle: listing((_asked, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: ');
      const more = () => {
        while (!response.destroyed && response.write('z'.repeat(65_536))) {}
      };
      response.on('drain', more);
      more();
    }),
    problem: ['cut', /longer than is read/],
    tools: 0,
  },
  {
    name: 'a wish for input instead of a list',
    handle: modern({ 'tools/list': { resultType: 'input_required', inputRequests: {}, requestState: 'x' } }),
    problem: ['malformed', /answers with no list/],
    tools: 0,
  },
  {
    name: 'a newer revision only',
    handle: modern({
      'server/discover': ((asked, response) =>
        asked.headers['mcp-protocol-version'] === '2027-01-01'
          ? result(response, asked.rpc.id, { supportedVersions: ['2027-01-01'], capabilities: {} })
          : error(response, 400, asked.rpc.id, -32022, 'Unsupported', { supported: ['2027-01-01'] })) satisfies Handle,
    }),
    tools: 1,
  },
];
