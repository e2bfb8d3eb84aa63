// The client of GitHub's API: pages, patience, refusals told apart. No wait is a real one but that for an answer.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type GitHub, openGitHub, Refused } from '../../src/delivery/github/client.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
});

interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Opened {
  readonly github: GitHub;
  readonly asked: string[];
  readonly slept: number[];
}

/** Answers one after the other, the last of them for ever; `hang` never answers. */
async function open(replies: readonly (Reply | 'hang')[], patience?: number): Promise<Opened> {
  const asked: string[] = [];
  const slept: number[] = [];
  server = createServer((request, response) => {
    const reply = replies[Math.min(asked.length, replies.length - 1)];
    asked.push(`${request.method} ${request.url}`);
    request.resume();
    if (reply === undefined || reply === 'hang') return;
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers }).end(reply.body ?? '{}');
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const github = openGitHub({
    token: 'ghs_sixteenletters',
    name: { owner: 'octo-org', repo: 'server' },
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    userAgent: 'test',
    sleep: async (milliseconds) => void slept.push(milliseconds),
    ...(patience !== undefined && { patience }),
  });
  return { github, asked, slept };
}

const READ = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
const WRITE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const NUMBERS = { pull_number: 7, issue_number: 7 };

async function refusal(asking: Promise<unknown>): Promise<Refused> {
  const error = await asking.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refused);
  return error as Refused;
}

describe('patience', () => {
  test('reading is tried three times in a storm, writing once', async () => {
    const storm = await open([{ status: 503 }]);
    expect((await refusal(storm.github.request(READ, NUMBERS))).kind).toBe('unavailable');
    expect([storm.asked.length, storm.slept]).toEqual([3, [500, 2000]]);
    await refusal(storm.github.request(WRITE, { ...NUMBERS, body: 'x' }));
    expect(storm.asked).toHaveLength(4);
  });

  test('a storm that passes costs nothing', async () => {
    const { github, asked } = await open([{ status: 502 }, { status: 200, body: '[]' }]);
    expect((await github.request(READ, NUMBERS)).data).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('a rate limit is waited for where it is short, for writing too', async () => {
    const limit = {
      status: 403,
      headers: { 'retry-after': '3' },
      body: '{"message":"You have exceeded a secondary rate limit"}',
    };
    const { github, asked, slept } = await open([limit, { status: 201 }]);
    await github.request(WRITE, { ...NUMBERS, body: 'x' });
    expect([asked.length, slept]).toEqual([2, [3000]]);
  });

  test.each([
    ['long', { 'retry-after': '3600' }],
    ['of unknown length', { 'x-ratelimit-remaining': '0' }],
    ['given as nonsense', { 'retry-after': 'soon' }],
  ])('a rate limit %s is not', async (_, headers) => {
    const { github, slept } = await open([{ status: 429, headers }]);
    expect((await refusal(github.request(READ, NUMBERS))).kind).toBe('rate-limited');
    expect(slept).toEqual([]);
  });

  test('no answer at all ends, and is not asked for again', async () => {
    const { github, asked } = await open(['hang'], 200);
    const { kind, message } = await refusal(github.request(READ, NUMBERS));
    expect([kind, message, asked.length]).toEqual(['unavailable', 'no answer within 1 s', 1]);
  });
});

test.each([
  [401, '{"message":"Bad credentials"}', 'forbidden'],
  [403, '{"message":"Resource not accessible by integration"}', 'forbidden'],
  [403, '{"message":"You have triggered an abuse detection mechanism"}', 'rate-limited'],
  [404, '{"message":"Not Found"}', 'not-found'],
  [406, '{"message":"Sorry, the diff exceeded the maximum number of files (300)."}', 'too-large'],
  [413, '', 'too-large'],
  [422, '{"message":"Validation Failed","errors":[{"message":"body is too long"}, "x", null]}', 'invalid'],
  [451, '{"message":"DMCA"}', 'forbidden'],
  [400, '{"message":17}', 'invalid'],
  [400, 'not JSON', 'invalid'],
] as const)('%s %s is %s', async (status, body, kind) => {
  const { github } = await open([{ status, body }]);
  const refused = await refusal(github.request(WRITE, { ...NUMBERS, body: 'x' }));
  expect([refused.kind, refused.status]).toEqual([kind, status]);
});

test('words of GitHub are one line that can be seen', async () => {
  const message = `a\n::error::b\u001b[31m${'x'.repeat(5000)}`;
  const { github } = await open([{ status: 403, body: JSON.stringify({ message }) }]);
  const { words } = await refusal(github.request(WRITE, { ...NUMBERS, body: 'x' }));
  expect(words).not.toMatch(/\p{Cc}/u);
  expect(words.length).toBeLessThan(400);
});

describe('lists', () => {
  const page = (size: number) => ({ status: 200, body: JSON.stringify(Array(size).fill({})) });

  test('end with a page that is not full', async () => {
    const { github, asked } = await open([page(100), page(100), page(3)]);
    expect(await github.list(READ, NUMBERS, 3000)).toMatchObject({ items: { length: 203 }, isCut: false });
    expect(asked).toHaveLength(3);
  });

  test('that never end are cut', async () => {
    const { github, asked } = await open([page(100)]);
    expect(await github.list(READ, NUMBERS, 500)).toMatchObject({ items: { length: 500 }, isCut: true });
    expect(asked).toHaveLength(5);
  });

  test.each(['{}', '"text"', 'null', '<html>', '{"message":"hm"}'])('that are none are empty: %s', async (body) => {
    const { github } = await open([{ status: 200, body }]);
    expect((await github.list(READ, NUMBERS, 500)).items).toEqual([]);
  });
});
