// Where a server lies, by number; and that nothing leads elsewhere once that is known.

import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/lib/errors.ts';
import { reachOfAddress } from '../../../src/lib/ip-address.ts';
import { addressesOf, endpointUrl, pinNamed } from '../../../src/targets/mcp/address.ts';
import { HOST, legacy, lookAt, serve } from './loopback.ts';

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.0.9', 'loopback'],
  ['0.0.0.0', 'loopback'],
  ['::1', 'loopback'],
  ['::', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['::ffff:7f00:1', 'loopback'],
  ['64:ff9b::127.0.0.1', 'loopback'],
  ['2002:7f00:1::', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.1', 'public'],
  ['192.168.0.1', 'private'],
  ['192.169.0.1', 'public'],
  ['169.254.169.254', 'private'],
  ['::ffff:a9fe:a9fe', 'private'],
  ['100.64.0.1', 'private'],
  ['100.128.0.1', 'public'],
  ['198.18.0.1', 'private'],
  ['224.0.0.1', 'private'],
  ['255.255.255.255', 'private'],
  ['fe80::1%eth0', 'private'],
  ['fd00::1', 'private'],
  ['fec0::1', 'private'],
  ['ff02::1', 'private'],
  ['8.8.8.8', 'public'],
  ['203.0.113.9', 'public'],
  ['2606:4700:4700::1111', 'public'],
  ['::ffff:8.8.8.8', 'public'],
  ['64:ff9b::8.8.8.8', 'public'],
  ['64:ff9b:1::1', 'private'],
  ['example.com', undefined],
  ['1.2.3', undefined],
  ['', undefined],
])('%s is %s', (address, reach) => {
  expect(reachOfAddress(address)).toBe(reach);
});

test.each([
  ['example.com/mcp', /cannot be read/],
  ['ws://example.com/mcp', /not ws:/],
  ['file:///etc/passwd', /not file:/],
  ['https://user:pass@example.com/mcp', /user name or password/],
  ['http://localhost:0/mcp', /port 0/],
])('%s is refused with a sentence', (text, sentence) => {
  expect(() => endpointUrl(text)).toThrow(sentence);
  expect(() => endpointUrl(text)).toThrow(UserError);
});

describe('names', () => {
  const url = new URL('http://mcp.example/mcp');

  test('that lead nowhere are told', async () => {
    await expect(addressesOf(url, async () => [])).rejects.toThrow('The name mcp.example leads to no address.');
    const failing = async () => {
      throw new Error('ENOTFOUND');
    };
    await expect(addressesOf(url, failing)).rejects.toThrow('The name mcp.example cannot be resolved.');
    const live = await lookAt(url.href, {}, { lookup: failing });
    expect(live).toMatchObject({ reach: 'public', profile: 'passive', requests: 0 });
    expect(live.problems).toEqual([{ kind: 'unreachable', detail: 'The name mcp.example cannot be resolved.' }]);
  });

  test('that a server names count by their nearest address', async () => {
    const lookup = async () => ['203.0.113.9', '169.254.169.254', '127.0.0.1'];
    expect(await pinNamed(url, { ...HOST, lookup }, 'public')).toMatchObject({ reach: 'loopback' });
  });

  test('are resolved once: what they say later leads nowhere', async () => {
    const server = await serve(legacy());
    const answers = [['127.0.0.1'], ['203.0.113.9']];
    const lookup = async () => answers.shift() ?? [];
    const live = await lookAt(server.url.replace('127.0.0.1', 'mcp.example'), {}, { lookup });
    await server.close();
    expect(live).toMatchObject({ reach: 'loopback', problems: [] });
    expect(live.definitions.tools?.items).toHaveLength(1);
    expect(new Set(server.asked.map(({ headers }) => headers.host?.replace(/:\d+$/, '')))).toContain('mcp.example');
  });

  test('with several addresses lead to the one that listens', async () => {
    const server = await serve(legacy());
    const live = await lookAt(
      server.url.replace('127.0.0.1', 'localhost'),
      {},
      { lookup: async () => ['::1', '127.0.0.1'] },
    );
    await server.close();
    expect(live.problems).toEqual([]);
  });
});

describe('waiting', () => {
  test('for a server on loopback that comes up late', async () => {
    const early = await serve(legacy());
    const { port } = new URL(early.url);
    await early.close();
    const { createServer } = await import('node:http');
    const late = createServer((_request, response) => response.writeHead(401).end());
    setTimeout(() => late.listen(Number(port), '127.0.0.1'), 400);
    const live = await lookAt(early.url, { wait: 10 });
    late.closeAllConnections();
    late.close();
    expect(live.problems[0]?.kind).toBe('auth-wall');
  });

  test('ends when the time is over', async () => {
    const gone = await serve(legacy());
    await gone.close();
    const live = await lookAt(gone.url, { wait: 0.5 });
    expect(live.problems[0]?.detail).toMatch(
      /^Nothing accepts connections at 127\.0\.0\.1 port \d+ within 0\.5 s \(ECONNREFUSED\)\.$/,
    );
  });
});
