// The parts of the client that hold for any input: events out of any pieces, messages within bounds, credentials out of texts.

import { describe, expect, test } from '@jest/globals';
import { createRedactor } from '../../../src/lib/redactor.ts';
import { createEventParser } from '../../../src/targets/mcp/event-stream.ts';
import { answerTo, messagesIn, parsed } from '../../../src/targets/mcp/rpc.ts';
import { SECRET } from './loopback.ts';

describe('event streams', () => {
  const STREAM =
    '\ufeff: a comment\r\nevent: endpoint\r\ndata: /message\r\n\r\ndata: one\ndata:  two\n\nid: 7\rdata: größe 語\r\rdata\n\nretry: 5\n\nevent: x\ndata: {"a":1}\n\ndata: never ended';
  const EXPECTED = [
    { event: 'endpoint', data: '/message' },
    { event: 'message', data: 'one\n two' },
    { event: 'message', data: 'größe 語' },
    { event: 'x', data: '{"a":1}' },
  ];

  test('are the same in pieces of any size', () => {
    const bytes = Buffer.from(STREAM);
    for (let size = 1; size <= bytes.length; size++) {
      const parser = createEventParser();
      const events = [];
      for (let at = 0; at < bytes.length; at += size) events.push(...parser.push(bytes.subarray(at, at + size)));
      expect({ size, events }).toEqual({ size, events: EXPECTED });
    }
  });
});

describe('messages', () => {
  test('are found alone and in batches, and nothing else is one', () => {
    expect(messagesIn('{"jsonrpc":"2.0","id":1,"result":{}}')).toHaveLength(1);
    expect(messagesIn('[{"id":1,"result":{}},7,{"id":2,"error":{}},{"x":1}]')).toHaveLength(2);
    for (const text of ['', 'null', '7', '"x"', '{}', '<html>', '{"id":1', '\u0000{}'])
      expect(messagesIn(text)).toEqual([]);
  });

  test('are ours by id, and an error without one is ours too', () => {
    const messages = messagesIn(
      '[{"id":7,"result":1},{"id":1,"method":"ping"},{"id":null,"error":{"code":-1,"message":5}}]',
    );
    expect(answerTo(messages, 7)).toEqual({ result: 1 });
    expect(answerTo(messages, 1)).toEqual({ error: { code: -1, message: '' } });
    expect(answerTo(messagesIn('{"id":"1","result":1}'), 1)).toBeUndefined();
  });

  test.each([
    ['nesting', `${'[{"a":'.repeat(60)}1${'}]'.repeat(60)}`],
    ['brackets', `[${'[],'.repeat(110_000)}[]]`],
    ['numbers', `[${'1,'.repeat(210_000)}1]`],
    ['keys', `{${Array.from({ length: 110_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
  ])('%s beyond the bounds is not parsed', (_name, text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(parsed(text)).toBeUndefined();
  });

  test('what looks like it in texts does not count', () => {
    const text = JSON.stringify({ a: '[{,:'.repeat(200_000), b: '\\"['.repeat(100_000), c: ['\\'] });
    expect(parsed(text)).toEqual(JSON.parse(text));
  });
});

describe('credentials', () => {
  const redactor = createRedactor([`Bearer ${SECRET}`, `Basic ${Buffer.from('user:pa ss+word').toString('base64')}`]);

  test.each([
    [SECRET],
    [`x${SECRET}y`],
    ['pa ss+word'],
    ['user:pa ss+word'],
    ['pa%20ss%2Bword'],
    [Buffer.from('user:pa ss+word').toString('base64')],
    [Buffer.from(SECRET).toString('base64url')],
    [JSON.stringify({ a: [SECRET] })],
  ])('%s', (text) => {
    for (const shown of [redactor.text(text), redactor.own(text), JSON.stringify(redactor.deep({ [text]: [text] }))]) {
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toMatch(/pa ss\+word|pa%20ss/);
      expect(shown).toContain('…(');
    }
  });

  test('values of cookies the user gave, wherever they stand alone', () => {
    const cookies = createRedactor(['sid=kqzwvyxj4711; theme=dark']);
    expect(cookies.own('id kqzwvyxj4711 is dark')).toBe('id …(12) is dark');
  });

  test('what looks like one is hidden in what is recorded, and stays in what a model reads', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    expect(redactor.text(`token: ${token}`)).toBe(`token: ghp_…(${token.length})`);
    expect(redactor.deep({ description: token })).toEqual({ description: token });
    expect(redactor.text('{"client_secret":"0123456789abcdefXYZ"}')).toBe('{"client_secret":"…(19)"}');
    expect(redactor.text('Use the token parameter: a city name.')).toBe('Use the token parameter: a city name.');
  });

  test('headers that carry them keep their form', () => {
    expect(redactor.header('set-cookie', 'sid=0123456789abcdef; Path=/; HttpOnly; SameSite=Lax')).toBe(
      'sid=…(16); Path=/; HttpOnly; SameSite=Lax',
    );
    expect(redactor.header('www-authenticate', 'Bearer resource_metadata="https://x.example/meta"')).toBe(
      'Bearer resource_metadata="https://x.example/meta"',
    );
    expect(redactor.header('authorization', 'Bearer abcdefghijkl')).toBe('Bearer …(12)');
    expect(redactor.header('authorization', 'Basic dXNlcjpwYXNz=')).toBe('Basic …(12)=');
    expect(redactor.header('cookie', 'a=secret=one; b=two-three')).toBe('a=…(6)=…(3); b=…(9)');
  });

  test('what holds none is the same object', () => {
    const value = { tools: [{ name: 'a', inputSchema: { type: 'object' } }] };
    expect(redactor.deep(value)).toBe(value);
  });
});
