// Whose lock counts, line by line of the design; and locks that are broken, as a user has them: in a tree and in a base.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { LockedServer, LockFile, Pin } from '../src/artifacts/lock.ts';
import { lockDefinitions } from '../src/artifacts/lock-canonical.ts';
import { type FoundLock, lockOfTree, resolveLock } from '../src/find-lock.ts';
import type { LiveServer } from '../src/model/live.ts';
import { openLiveTarget } from '../src/targets/mcp/target.ts';

const tool = (description: string) => ({ name: 'send', description });
const server = (...tools: readonly object[]): LockedServer => lockDefinitions({ tools });
const lock = (mail?: LockedServer): LockFile => ({ version: 1, servers: mail ? { mail } : {} });
const OLD = server(tool('old'));
const NEW = server(tool('new'));
const BROKEN = 'bartizan.lock:1 is not valid JSON.';
type Line = readonly [trust: Parameters<typeof resolveLock>[0]['trust'], head: FoundLock, base: FoundLock | 'unknown'];

const pinned = (of: LockedServer, more: object = {}): Pin => ({
  state: 'pinned',
  lock: 'bartizan.lock',
  server: of,
  ...more,
});

describe('the lock that counts', () => {
  test.each<[what: string, ...Line, expected: Pin | object]>([
    ['command line: the workspace', 'found', lock(NEW), lock(OLD), pinned(NEW)],
    ['push and schedule: the workspace', 'own', lock(NEW), lock(OLD), pinned(NEW)],
    ['no lock', 'found', undefined, undefined, { state: 'missing' }],
    ['a lock of other servers', 'own', lock(), undefined, { state: 'missing', lock: 'bartizan.lock' }],
    ['a broken lock', 'own', BROKEN, undefined, { state: 'unreadable', lock: 'bartizan.lock', detail: BROKEN }],
    [
      'pull request: the base, and what the head makes of it',
      'pull-request',
      lock(NEW),
      lock(OLD),
      pinned(OLD, { update: NEW }),
    ],
    ['pull request that leaves it alone', 'pull-request', lock(OLD), lock(OLD), pinned(OLD)],
    ['pull request that takes the entry away', 'pull-request', lock(), lock(OLD), pinned(OLD)],
    ['pull request that takes the file away', 'pull-request', undefined, lock(OLD), pinned(OLD)],
    ['pull request that breaks it', 'pull-request', BROKEN, lock(OLD), pinned(OLD)],
    ['pull request that brings the first', 'pull-request', lock(NEW), undefined, pinned(NEW, { isNew: true })],
    ['pull request whose base is broken', 'pull-request', lock(NEW), BROKEN, pinned(NEW, { isNew: true })],
    ['pull request whose base is not there', 'pull-request', lock(NEW), 'unknown', pinned(NEW, { isNew: true })],
    ['fork: the base', 'untrusted', lock(NEW), lock(OLD), pinned(OLD)],
    ['fork that brings the first', 'untrusted', lock(NEW), undefined, { state: 'missing' }],
    ['fork whose base is broken', 'untrusted', lock(NEW), BROKEN, { state: 'unreadable' }],
    ['fork whose base is not there', 'untrusted', lock(NEW), 'unknown', { state: 'unreadable' }],
  ])('%s', (_, trust, head, base, expected) => {
    expect(resolveLock({ trust, head, base }).pinOf('mail')).toMatchObject(expected);
    if ((expected as Pin).state === 'pinned')
      expect(resolveLock({ trust, head, base }).pinOf('mail')).toEqual(expected);
  });

  test('a pull request that breaks it is told so', () => {
    const { notices } = resolveLock({ trust: 'pull-request', head: BROKEN, base: lock(OLD) });
    expect(notices).toEqual([{ kind: 'not-honoured', message: `${BROKEN} The base's lock counts.` }]);
  });

  test('names such as __proto__ are no servers', () =>
    expect(resolveLock({ trust: 'own', head: lock(OLD), base: undefined }).pinOf('__proto__').state).toBe('missing'));
});

describe('what a pull request accepts', () => {
  const live = (...tools: readonly object[]): LiveServer => ({
    format: 1,
    name: 'mail',
    transport: 'stdio',
    reach: 'local',
    profile: 'passive',
    hasCredential: false,
    requests: 0,
    userAgent: '',
    definitions: { tools: { items: tools, pages: 1 } },
    exchanges: [],
    cloaking: [],
    sessionIds: [],
    metadata: [],
    problems: [],
  });
  const acceptedBy = async (pin: Pin, ...tools: readonly object[]) =>
    (await openLiveTarget(live(...tools), { pinned: pin }).list()).accepted;

  test('is what its lock has as the server offers it', async () => {
    const both = pinned(OLD, { update: NEW });
    expect(await acceptedBy(both, tool('new'))).toEqual([
      'bartizan.lock takes over what the server "mail" offers now: tool "send".',
    ]);
    // The server has gone on since: nobody has accepted that.
    expect(await acceptedBy(both, tool('newest'))).toBeUndefined();
    expect(await acceptedBy(pinned(OLD), tool('new'))).toBeUndefined();
    expect(await acceptedBy(pinned(OLD, { update: server() }))).toEqual([expect.stringContaining('tool "send"')]);
  });

  test('is said of a server that comes into the lock', async () =>
    expect(await acceptedBy(pinned(NEW, { isNew: true }), tool('new'))).toEqual([
      'bartizan.lock has the server "mail" for the first time.',
    ]));
});

describe('in a tree', () => {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  const found = async (content?: string | ((path: string) => void)) => {
    const root = mkdtempSync(join(tmpdir(), 'bartizan-lock-'));
    made.push(root);
    const path = join(root, 'bartizan.lock');
    if (typeof content === 'string') writeFileSync(path, content);
    else content?.(path);
    return lockOfTree({ git: undefined, root });
  };

  test('it may be missing', async () => expect(await found()).toBeUndefined());
  test('it is read', async () => expect(await found('{"version":1,"servers":{}}')).toEqual(lock()));
  test.each<[what: string, content: string | ((path: string) => void), sentence: RegExp]>([
    ['broken', '{\n  "version": 1,\n  "servers": {\n', /^bartizan\.lock:4 is not valid JSON\.$/],
    [
      'newer',
      '{\n  "servers": {},\n  "version": 2\n}',
      /^bartizan\.lock:3 was written by a newer Bartizan \(version 2\)/,
    ],
    [
      'wrong inside',
      '{ "version": 1, "servers": {\n "a": {\n "from": 7 } } }',
      /^bartizan\.lock:3 is broken: "from" must/,
    ],
    ['in conflict', '{\n<<<<<<< HEAD\n', /merge conflict\.$/],
    ['too large', `{"version":1,"servers":{}}${' '.repeat(5 * 1024 * 1024)}`, /over \d+ bytes\.$/],
    ['a folder', (path) => mkdirSync(path), /^bartizan\.lock was not read/],
    ['a symlink', (path) => symlinkSync('/etc/passwd', path), /^bartizan\.lock was not read/],
  ])('%s is one sentence', async (_, content, sentence) => {
    const lockFound = await found(content);
    expect(lockFound).toMatch(sentence);
  });
});
