// Whatever a server does: a bounded, explained result. Nothing hangs, nothing listed is called, and the user's credential is
// in nothing that is kept.

import { performance } from 'node:perf_hooks';
import { describe, expect, test } from '@jest/globals';
import type { LiveServer } from '../../../src/model/live.ts';
import { parseSnapshot, snapshotText } from '../../../src/targets/mcp/snapshot.ts';
import { LIVE_LIMITS } from '../../../src/targets/mcp/wire.ts';
import { BEHAVIOURS } from './hostile.ts';
import { type Asked, type Loopback, lookAt, SECRET, serve, serveBytes } from './loopback.ts';

async function during<Value>(server: Promise<Loopback>, act: (server: Loopback) => Promise<Value>): Promise<Value> {
  const started = await server;
  try {
    return await act(started);
  } finally {
    await started.close();
  }
}

const ENCODED = [SECRET, Buffer.from(SECRET).toString('base64').replace(/=+$/, '')];

/** What holds of every look at every server. */
function expectHarmless(live: LiveServer, asked: readonly Asked[]) {
  const kept = JSON.stringify(live);
  for (const spelled of ENCODED) expect(kept).not.toContain(spelled);
  expect(asked.length).toBeLessThanOrEqual(LIVE_LIMITS.requests);
  expect(live.requests).toBe(asked.length);
  expect(live.exchanges.length).toBe(asked.length);
  const names = new Set(JSON.stringify(live.definitions).match(/(?<="name":")[^"]+/g));
  const called = asked.filter(({ rpc }) => /^(?:tools\/call|resources\/read|prompts\/get)$/.test(rpc.method ?? ''));
  expect(called.filter(({ rpc }) => names.has(rpc.params?.name ?? ''))).toEqual([]);
  expect(called.filter(({ rpc }) => rpc.method !== 'tools/call')).toEqual([]);
  // Characters that a terminal or a log obeys are in definitions only, where they are evidence.
  expect(
    JSON.parse(JSON.stringify([live.exchanges, live.problems]))
      .flatMap(textsOf)
      .filter((text: string) => /\p{Cc}/u.test(text)),
  ).toEqual([]);
  expect(parseSnapshot(snapshotText(live), 'snapshot.json')).toEqual(JSON.parse(kept));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('there are more behaviours than the issue asks for, each with a name of its own', () => {
  expect(BEHAVIOURS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(BEHAVIOURS.map(({ name }) => name)).size).toBe(BEHAVIOURS.length);
});

test.each(BEHAVIOURS)('$name', async ({ handle, path, deadline, problem, tools }) => {
  await during(serve(handle, path), async ({ url, asked }) => {
    const start = performance.now();
    const live = await lookAt(url, { ...(deadline !== undefined && { deadline }) });
    expect(performance.now() - start).toBeLessThan((deadline ?? 8000) + 3000);
    expectHarmless(live, asked);
    if (problem) expect(live.problems).toContainEqual({ kind: problem[0], detail: expect.stringMatching(problem[1]) });
    else expect(live.problems).toEqual([]);
    if (tools !== undefined) expect(live.definitions.tools?.items.length).toBe(tools);
  });
});

describe('what is not even HTTP', () => {
  test.each([
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n', /does not answer in HTTP/],
    ['a response without end of headers', 'HTTP/1.1 200 OK\r\nx: y', /did not answer in time/],
    [
      'an upgrade',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      /fixture|127\.0\.0\.1/,
    ],
    [
      'two answers to one question',
      `${'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'.repeat(2)}`,
      /127\.0\.0\.1|status 200/,
    ],
  ])('%s', async (_name, bytes, sentence) => {
    await during(
      serveBytes((socket) => socket.write(bytes)),
      async ({ url }) => {
        const live = await lookAt(url, { deadline: 700 });
        expect(live.transport).toBeUndefined();
        expect(live.problems.map(({ detail }) => detail).join('\n')).toMatch(sentence);
        expect(JSON.stringify(live)).not.toContain(SECRET);
      },
    );
  });
});
