// Weak and hostile servers under the probes: what is found at them, and when it ends.

import { describe, expect, test } from '@jest/globals';
import { factsOf } from '../../../src/targets/mcp/probes/sessions.ts';
import { LIVE_LIMITS } from '../../../src/targets/mcp/wire.ts';
import { behind, FOREIGN, look, type Refusal, safe, started, withToken } from './guarded.ts';
import { type Asked, error, type Handle, legacy, modern, result, SECRET, tool } from './loopback.ts';

describe('web pages', () => {
  test('a server that looks at Origin and Host gives them nothing', async () => {
    expect((await look(await started(behind(safe, legacy())))).found).toEqual([]);
  });

  const ownHost: Refusal = ({ headers: { host } }) => (/^127/.test(host ?? '') ? undefined : 421);

  test('Host and content type: no page gets a request out, though Origin is not looked at', async () => {
    const check: Refusal = (asked) =>
      ownHost(asked) ?? (asked.headers['content-type'] === 'text/plain' ? 415 : undefined);
    const { found } = await look(await started(behind(check, legacy())));
    expect(found).toEqual(['net/origin-unchecked-local review']);
  });

  test('Origin alone', async () => {
    const check: Refusal = ({ headers: { origin } }) => (origin === undefined ? undefined : 403);
    const { found } = await look(await started(behind(check, legacy())));
    expect(found).toEqual(['net/host-unchecked review']);
  });

  test('neither, behind a token that no page has', async () => {
    const check: Refusal = ({ headers }) => (headers.authorization === `Bearer ${SECRET}` ? undefined : 401);
    const { found, context } = await look(await started(behind(check, legacy())), { token: SECRET });
    expect(found).not.toContainEqual(expect.stringContaining('dns-rebinding'));
    expect(context).toContain('net/dns-rebinding context');
  });

  test('CORS that repeats whoever asks, with cookies', async () => {
    const cors = { 'access-control-allow-origin': FOREIGN, 'access-control-allow-credentials': 'true' };
    const handle: Handle = (asked, response) =>
      asked.method === 'OPTIONS' ? response.writeHead(204, cors).end() : behind(safe, legacy())(asked, response);
    expect((await look(await started(handle))).found).toEqual(['net/cors-credentials gate']);
  });

  test('bodies that need no asking', async () => {
    const { found, asked } = await look(await started(behind(ownHost, legacy())));
    expect(found).toEqual(['net/content-type-unchecked-local gate']);
    // A session that a page cannot name keeps it out; without sessions it is in.
    const plain = asked.find(({ headers }) => headers['content-type'] === 'text/plain');
    expect(Object.keys(plain?.headers ?? {}).filter((name) => /^mcp-|authorization/.test(name))).toEqual([]);
  });
});

describe('credentials', () => {
  test('a token that nobody looks at', async () => {
    const { found } = await look(
      await started(
        behind(
          withToken((token) => token !== undefined),
          legacy(),
        ),
      ),
    );
    expect(found).toContain('auth/bogus-token-accepted gate');
  });

  test('a token of which only the form is looked at', async () => {
    const isJwt = (token = '') => token.split('.').length === 3;
    const server = await started(behind(withToken(isJwt), legacy()));
    expect((await look(server)).found).not.toContain('auth/forged-token-accepted gate');
    expect((await look(server, { profile: 'active' })).found).toContain('auth/forged-token-accepted gate');
  });

  test('a token whose signature is looked at', async () => {
    const server = await started(
      behind(
        withToken((token) => token === SECRET),
        legacy(),
      ),
    );
    const { found } = await look(server, { profile: 'active', token: SECRET });
    expect(found).toEqual(['auth/no-challenge review']);
  });

  const sessions = (check: (asked: Asked) => boolean): Handle => {
    const open = legacy({
      initialize: (asked: Asked, response: Parameters<Handle>[1]) =>
        result(
          response,
          asked.rpc.id,
          { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'a', version: '1' } },
          { 'mcp-session-id': '0b9d4e1c-5a3f-4d0e-9c57-2f1f6b0a7e11' },
        ),
    });
    return behind((asked) => safe(asked) ?? (check(asked) ? undefined : 401), open);
  };
  const hasToken = ({ headers }: Asked) => headers.authorization === `Bearer ${SECRET}`;

  test('a session in place of the token', async () => {
    const known = '0b9d4e1c-5a3f-4d0e-9c57-2f1f6b0a7e11';
    const handle = sessions((asked) => hasToken(asked) || asked.headers['mcp-session-id'] === known);
    expect((await look(await started(handle), { token: SECRET })).found).toContain('auth/session-as-credential gate');
    expect((await look(await started(sessions(hasToken)), { token: SECRET })).found).not.toContain(
      'auth/session-as-credential gate',
    );
  });

  test('calls are open where lists are closed', async () => {
    const handle = legacy({
      'tools/list': (asked: Asked, response: Parameters<Handle>[1]) =>
        hasToken(asked)
          ? result(response, asked.rpc.id, { tools: [tool('send_mail')] })
          : response.writeHead(401, { 'www-authenticate': 'Bearer' }).end(),
      'tools/call': (asked: Asked, response: Parameters<Handle>[1]) =>
        error(response, 200, asked.rpc.id, -32602, 'Tool not found'),
    });
    const { found, asked } = await look(await started(behind(safe, handle)), { token: SECRET });
    expect(found).toContain('auth/call-open-list-closed gate');
    expect(asked.filter(({ rpc }) => rpc.params?.name === 'send_mail')).toEqual([]);
  });
});

test('a server that passes on whatever it is asked is not asked to call anything', async () => {
  const handle = legacy();
  const all: Handle = (asked, response) =>
    /^(?:bartizan|tools\/call)/.test(asked.rpc.method ?? '')
      ? result(response, asked.rpc.id, {})
      : handle(asked, response);
  const { asked } = await look(await started(all));
  expect(asked.map(({ rpc }) => rpc.method)).toContainEqual(expect.stringMatching(/^bartizan\//));
  expect(asked.map(({ rpc }) => rpc.method)).not.toContain('tools/call');
});

describe('session ids', () => {
  const at = 1_795_000_000_000;
  test.each<[what: string, ids: readonly string[], pattern: string | undefined, bits: number]>([
    ['random UUIDs', ['0b9d4e1c-5a3f-4d0e-9c57-2f1f6b0a7e11', '7c2a9f64-1d7b-4c39-8a44-9be0d3c85f02'], undefined, 128],
    ['random hexadecimal', ['9f8b2c1d7e6a5b4c3d2e1f0a9b8c7d6e', '1a2b3c4d5e6f70819293a4b5c6d7e8f9'], undefined, 128],
    ['nanoid', ['V1StGXR8_Z5jdHi6B-myT', 'k3Jd_9sLq0ZxWvB7n-R2p'], undefined, 96],
    ['a counter', ['41', '42', '43'], 'counter', 6],
    ['a counter with words', ['session-000009', 'session-000010'], 'counter', 60],
    ['a hexadecimal counter', ['sess_0000ab', 'sess_0000ac'], 'counter', 50],
    ['milliseconds', [`${at}`, `${at + 1520}`], 'timestamp', 43],
    ['seconds with a word', ['s-1795000000', 's-1795000007'], 'counter', 40],
    ['time and a little chance', [`${at}-4f2a`, `${at + 90_000}-91bc`], 'timestamp', 60],
    ['time and much chance', [`${at}-9f8b2c1d7e6a5b4c3d2e`, `${at + 5}-1a2b3c4d5e6f70819293`], undefined, 128],
    [
      'UUIDs of time and network card',
      ['6ba7b810-9dad-11d1-80b4-00c04fd430c8', '7ca7b811-9dad-11d1-80b4-00c04fd430c8'],
      'uuid-v1',
      128,
    ],
    [
      'always the same',
      ['0b9d4e1c-5a3f-4d0e-9c57-2f1f6b0a7e11', '0b9d4e1c-5a3f-4d0e-9c57-2f1f6b0a7e11'],
      'repeated',
      128,
    ],
    ['eight letters', ['kqzwvyxj', 'bnmdfghr'], undefined, 41],
  ])('%s', (_, ids, pattern, leastBits) => {
    const facts = factsOf(ids);
    expect([...new Set(facts.map((each) => each.pattern))]).toEqual([pattern]);
    expect(facts[0]?.bits).toBeGreaterThanOrEqual(leastBits);
  });

  const handing = (next: (count: number) => string): Handle => {
    let count = 0;
    return legacy({
      initialize: (asked: Asked, response: Parameters<Handle>[1]) =>
        result(
          response,
          asked.rpc.id,
          { protocolVersion: '2025-11-25', capabilities: { tools: {} }, serverInfo: { name: 'a', version: '1' } },
          { 'mcp-session-id': next(count++) },
        ),
    });
  };

  test('weak ones are told and ended, and none of them is kept', async () => {
    const { found, live, asked } = await look(
      await started(
        behind(
          safe,
          handing((count) => `s-${7_000_000 + count}`),
        ),
      ),
    );
    expect(found).toContain('net/session-id-weak-open gate');
    expect(JSON.stringify(live)).not.toMatch(/s-700000\d/);
    const ended = asked.filter(({ method, headers }) => method === 'DELETE' && headers['mcp-session-id']);
    expect(ended.length).toBe(asked.filter(({ rpc }) => rpc.method === 'initialize').length);
  });
});

describe('errors', () => {
  test.each([
    ['a stack of Node', 'TypeError: x\n    at handle (/srv/app/index.js:10:5)', true],
    ['one of Python', 'Traceback (most recent call last):\n  File "/srv/app.py", line 3, in handle', true],
    ['one of Java', 'at io.acme.mail.Handler(Handler.java:31)', true],
    ['one of Go', 'goroutine 17 [running]:\nmain.handle(0xc0000)', true],
    ['text of a database', 'ERROR: syntax error at or near "none" SQLSTATE 42601', true],
    ['a path', 'cannot open /home/deploy/mail/config.json', true],
    ['a plain sentence', 'Method not found: look at https://docs.example.com/app/errors', false],
  ])('%s', async (_, message, isTold) => {
    const handle = legacy();
    const all: Handle = (asked, response) =>
      asked.rpc.method?.startsWith('bartizan/')
        ? error(response, 200, asked.rpc.id, -32603, message)
        : handle(asked, response);
    const { context } = await look(await started(behind(safe, all)));
    expect(context.includes('net/error-details context')).toBe(isTold);
  });
});

describe('headers against bodies', () => {
  test('a modern server that does not compare them', async () => {
    const { found } = await look(await started(behind(safe, modern())));
    expect(found).toEqual(['net/header-body-mismatch review']);
  });
});

describe('the end', () => {
  test('a server that has had enough is left alone', async () => {
    let count = 0;
    const handle = legacy();
    const { live, asked } = await look(
      await started((one, response) =>
        one.headers.origin !== undefined && count++ === 0
          ? response.writeHead(429, { 'retry-after': '30' }).end()
          : handle(one, response),
      ),
    );
    expect(asked.at(-1)?.headers.origin).toBe(FOREIGN);
    expect(live.problems).toContainEqual({
      kind: 'budget',
      detail: expect.stringMatching(/Not tried.*: Host, made-up tokens/),
    });
  });

  test('so is one that stops answering', async () => {
    const handle = legacy();
    const { live, asked } = await look(
      await started((one, response) =>
        one.headers.origin === undefined &&
        one.headers.host?.startsWith('127') &&
        one.rpc.method !== 'bartizan' &&
        one.before < 12
          ? handle(one, response)
          : response.destroy(),
      ),
    );
    expect(live.problems).toContainEqual({ kind: 'timeout', detail: expect.stringMatching(/Not tried/) });
    expect(asked.length).toBeLessThan(30);
  });

  test('lists without end leave room for what matters', async () => {
    const endless: Handle = legacy({
      'tools/list': (asked: Asked, response: Parameters<Handle>[1]) =>
        result(response, asked.rpc.id, { tools: [tool(`t${asked.before}`)], nextCursor: `c${asked.before}` }),
    });
    const { found, live } = await look(await started(endless));
    expect(found).toContain('net/dns-rebinding gate');
    expect(live.requests).toBeLessThanOrEqual(LIVE_LIMITS.requests);
  });
});
