// The lock's form: the same definitions are the same text, a review sees what a model would read, and whatever stands in
// the file is either a lock or one sentence.

import { describe, expect, test } from '@jest/globals';
import { LOCK_NAME, type LockFile } from '../../src/artifacts/lock.ts';
import { lockLive, lockSource } from '../../src/artifacts/lock-canonical.ts';
import { isLock, parseLock, writeLock } from '../../src/artifacts/lock-file.ts';

const list = (...items: readonly unknown[]) => ({ items, pages: 1 });
const live = (definitions: Parameters<typeof lockLive>[0]['definitions']) =>
  lockLive({ url: 'https://mail.example/mcp', definitions });
const file = (...tools: readonly unknown[]): LockFile => ({
  version: 1,
  servers: { mail: live({ tools: list(...tools) }) },
});

const SEND = {
  name: 'send',
  description: 'Sends a message.\nAsks first.',
  inputSchema: {
    type: 'object',
    required: ['to', 'body'],
    properties: { to: { type: 'string' }, body: { enum: ['b', 'a'] } },
  },
};
const READ = { name: 'read', inputSchema: { type: 'object' } };

describe('what is written', () => {
  test('is one text, whatever order keys, tools and `required` came in', () => {
    const turned = {
      inputSchema: {
        properties: { body: { enum: ['b', 'a'] }, to: { type: 'string' } },
        required: ['body', 'to'],
        type: 'object',
      },
      description: SEND.description,
      name: 'send',
    };
    expect(writeLock(file(turned, READ))).toBe(writeLock(file(READ, SEND)));
  });

  test('keeps the order of an enum, which a model reads', () => {
    const other = {
      ...SEND,
      inputSchema: { ...SEND.inputSchema, properties: { to: { type: 'string' }, body: { enum: ['a', 'b'] } } },
    };
    expect(writeLock(file(other))).not.toBe(writeLock(file(SEND)));
  });

  test('has long texts in lines and ends in a line break', () => {
    const text = writeLock(file(SEND));
    expect(text).toContain('"description": [\n            "Sends a message.",\n            "Asks first."\n          ]');
    expect(text.endsWith('}\n')).toBe(true);
  });

  test.each([
    ['zero-width space', 'a\u200bb', 'a\\u200bb'],
    ['right-to-left override', 'a\u202eb', 'a\\u202eb'],
    ['tag characters', 'a\u{e0041}b', 'a\\udb40\\udc41b'],
    ['no-break space', 'a\u00a0b', 'a\\u00a0b'],
    ['terminal escape', 'a\u001b[2Kb', 'a\\u001b[2Kb'],
    ['C1 control', 'a\u009bb', 'a\\u009bb'],
    ['line separator', 'a\u2028b', 'a\\u2028b'],
    ['lone surrogate', 'a\ud800b', 'a\\ud800b'],
  ])('shows a %s as an escape, and gives it back', (_, text, shown) => {
    const written = writeLock(file({ ...READ, description: text, [text]: 1 }));
    expect(written).toContain(shown);
    expect(written).toContain(`"${shown}": 1`);
    const parsed = parseLock(written);
    expect(isLock(parsed) && parsed.servers.mail?.tools.read?.description).toBe(text);
  });

  test('keeps what no revision of the protocol knows, and what has the wrong type', () => {
    const { servers } = file({ ...READ, description: 7, 'x-hidden': { b: 1, a: 2 }, _meta: {} });
    expect(servers.mail?.tools.read?.extra).toEqual({ description: 7, 'x-hidden': { a: 2, b: 1 }, _meta: {} });
  });

  test('names two of one name apart, in an order of their own, and forgets nothing nameless', () => {
    const twice = file(
      { ...READ, description: 'b' },
      { ...READ, description: 'a' },
      { name: 'read#2' },
      'a string',
      null,
    );
    const tools = twice.servers.mail?.tools ?? {};
    expect(Object.keys(tools)).toEqual(['?', '?#2', 'read', 'read#3', 'read#2']);
    expect(tools.read?.description).toBe('a');
    expect(tools['read#3']?.description).toBe('b');
  });

  test('leaves out what differs from one look to the next', () => {
    const at = (lastModified: string, size: number) =>
      live({ resources: list({ uri: 'file:///a', name: 'a', size, annotations: { lastModified, priority: 1 } }) });
    expect(at('2026-01-01', 5)).toEqual(at('2026-02-02', 6));
  });

  test('of a server that nests without end is short', () => {
    let schema: unknown = {};
    for (let depth = 0; depth < 5000; depth++) schema = { items: schema };
    const written = writeLock(file({ name: 'deep', inputSchema: schema }));
    expect(written.length).toBeLessThan(20_000);
    expect(isLock(parseLock(written))).toBe(true);
  });

  test('holds names such as __proto__', () => {
    const written = writeLock(file(JSON.parse('{"name": "__proto__", "__proto__": {"a": 1}}')));
    const parsed = parseLock(written);
    expect(isLock(parsed) && Object.keys(parsed.servers.mail?.tools ?? {})).toEqual(['__proto__']);
  });
});

describe('from source', () => {
  const entry = { kind: 'tool', path: 'a.ts', isGuess: false } as const;

  test('has the tools that are certain, and says when there may be more', () => {
    const server = lockSource('.', [
      { ...entry, name: 'send', description: 'Sends.', schema: { type: 'object' } },
      { ...entry, name: 'maybe', isGuess: true },
      { ...entry, name: '' },
    ]);
    expect(server).toMatchObject({ from: 'source', folder: '.', isPartial: true });
    expect(server.tools).toEqual({ send: { description: 'Sends.', inputSchema: { type: 'object' } } });
  });
});

describe('what is read', () => {
  test('is what was written', () => {
    const lock = file(SEND, READ);
    expect(parseLock(writeLock(lock))).toEqual(lock);
  });

  test.each<[what: string, text: string, problem: RegExp, at: string | undefined]>([
    ['no JSON', '{ "version": 1,', /^is not valid JSON$/, undefined],
    ['an empty file', '', /^is not valid JSON$/, undefined],
    ['a merge conflict', '{\n<<<<<<< HEAD\n}', /merge conflict/, undefined],
    ['a newer one', '{"version": 2, "servers": 7}', /newer Bartizan \(version 2\)/, 'version'],
    ['a version that is none', '{"version": "1", "servers": {}}', /no Bartizan writes/, 'version'],
    ['a lock of others', '{"lockfileVersion": 3, "packages": {}}', /is no lock of Bartizan/, ''],
    ['a list', '[]', /is no lock of Bartizan/, ''],
    ['no servers', '{"version": 1}', /names no servers/, 'servers'],
    ['servers that are none', '{"version": 1, "servers": {"a": 7}}', /must be an object/, 'servers.a'],
    [
      'tools that are none',
      '{"version": 1, "servers": {"a": {"from": "live", "tools": []}}}',
      /"tools" must/,
      'servers.a.tools',
    ],
  ])('refused: %s', (_, text, problem, at) => {
    const parsed = parseLock(text);
    if (isLock(parsed)) throw new Error(`${LOCK_NAME} was taken`);
    expect(parsed.problem).toMatch(problem);
    expect(parsed.at?.join('.')).toBe(at);
  });
});
