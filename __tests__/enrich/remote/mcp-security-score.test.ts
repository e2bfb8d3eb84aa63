// MCP Security Score, spoken to as its document says.

import { afterEach, describe, expect, test } from '@jest/globals';
import { Refused, WrongAnswer } from '../../../src/enrich/remote/http.ts';
import { mcpSecurityScore } from '../../../src/enrich/remote/mcp-security-score.ts';
import type { Submission } from '../../../src/enrich/remote/service.ts';
import { connected } from './connected.ts';
import { KEY, type Plan, refusal, type ScoreState, scoreStandin } from './mcp-security-score-standin.ts';
import { type Answer, type ServiceServer, serveService } from './service-server.ts';

const REPOSITORY: Submission = {
  kind: 'repository',
  target: 'https://github.com/owner/repo',
  version: '1',
  url: 'https://github.com/owner/repo',
};

let server: ServiceServer | undefined;
afterEach(async () => {
  expect(server?.wrong ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

async function speak(given: Partial<ScoreState> = {}, { key = KEY, time = 600_000 } = {}) {
  const standin = scoreStandin(given);
  server = await serveService(standin.handle);
  const { http, waits } = connected(`${server.origin}/api/v1`, key, time);
  return { standin, waits, connection: mcpSecurityScore.connect(http), asked: server.asked };
}

async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (each: unknown) => each,
  );
  expect(error).toBeInstanceOf(Refused);
  return mcpSecurityScore.explain?.(error as Refused);
}

const FINDING = {
  id: 'finding_1',
  checkId: 'rce-eval',
  name: 'eval() of an argument',
  severity: 'critical',
  category: 'rce',
  file: 'src/dynamic.ts',
  line: 42,
  description: 'The argument decides what runs.',
  recommendation: 'Parse it.',
  snippet: 'eval(input)',
};

describe('a scan', () => {
  test('is submitted, looked at until it is complete, and told', async () => {
    const { connection, asked, standin } = await speak({
      findings: [FINDING, { title: 'No tests' }, {}],
      more: { safetyScore: 82, safetyGrade: 'B', weightScore: 3 },
    });
    const { id, stateWord } = await connection.submit(REPOSITORY);
    expect([id, stateWord]).toEqual([standin.scans[0]?.id, 'pending']);
    const states = [await connection.result(id), await connection.result(id)].map((told) => [
      told.state,
      told.stateWord,
    ]);
    expect(states).toEqual([
      ['running', 'pending'],
      ['running', 'analyzing'],
    ]);
    const told = await connection.result(id);
    expect(told).toMatchObject({
      state: 'completed',
      stateWord: 'complete',
      score: { value: 85, rating: 'B', direction: 'higher-is-better' },
      categories: [{ category: 'safety', value: 82, rating: 'B' }],
      total: 3,
      leftOut: 1,
    });
    expect(told.findings).toEqual([
      {
        id: 'finding_1',
        title: 'eval() of an argument',
        severity: 'critical',
        severityWord: 'critical',
        category: 'rce',
        tool: 'rce-eval',
        place: 'src/dynamic.ts:42',
        description: 'The argument decides what runs.',
        remediation: 'Parse it.',
        evidence: ['eval(input)'],
        frameworks: {},
      },
      { title: 'No tests', severity: 'medium', severityWord: '', evidence: [], frameworks: {} },
    ]);
    expect(asked.map(({ method, path, body }) => `${method} ${path} ${body}`.trim())).toEqual([
      'POST /api/v1/scan {"url":"https://github.com/owner/repo"}',
      ...Array(3).fill(`GET /api/v1/scan/${id}`),
    ]);
    expect(new Set(asked.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${KEY}`]));
  });

  test('that fails says why, in its words', async () => {
    const { connection } = await speak({ states: [], end: 'failed' });
    const { id } = await connection.submit(REPOSITORY);
    const told = await connection.result(id);
    expect([told.state, told.notices?.map(({ words }) => words)]).toEqual(['failed', ['Clone failed']]);
  });

  test('in a state that nobody knows goes on', async () => {
    const { connection } = await speak({ states: ['hibernating'] });
    const { id } = await connection.submit(REPOSITORY);
    expect(await connection.result(id)).toMatchObject({ state: 'unknown', stateWord: 'hibernating' });
  });

  test('that does not end uses up few of the requests of a day', async () => {
    const { connection, asked, waits } = await speak({ states: Array(500).fill('analyzing') });
    const { id } = await connection.submit(REPOSITORY);
    const spent = () => waits.reduce((sum, wait) => sum + wait, 0);
    // As the program does: the pause between two looks is on top of what the service waits by itself.
    for (let looks = 0; spent() + looks * mcpSecurityScore.pause < 600_000 && looks < 200; looks++)
      await connection.result(id).catch(() => {});
    expect(asked.length).toBeLessThan(30);
  });

  test.each(['scans', 'data', 'bare'] as const)('is listed, wrapped as %s', async (list) => {
    const { connection } = await speak({ list, states: [] });
    const ids = [(await connection.submit(REPOSITORY)).id, (await connection.submit(REPOSITORY)).id];
    const history = await connection.history?.(1);
    expect(history).toMatchObject([
      { id: ids[1], target: REPOSITORY.url, stateWord: 'complete', score: { value: 85, rating: 'B' } },
    ]);
  });
});

describe('each refusal is told apart', () => {
  const url = (name: string): Submission => ({ ...REPOSITORY, url: `https://github.com/owner/${name}` });

  test.each([
    ['a private repository', url('hidden'), 'problem', /private/],
    ['a repository that is not there', url('gone'), 'problem', /no such repository/],
    ['an address that is none', { ...REPOSITORY, url: 'https://example.com/x' }, 'problem', /github\.com/],
  ] as const)('%s', async (_, submission, kind, message) => {
    const { connection } = await speak();
    const notice = await refusalOf(connection.submit(submission));
    expect([notice?.kind, notice?.message]).toEqual([kind, expect.stringMatching(message)]);
    expect(notice?.words).not.toBe('');
  });

  test('a key that is none', async () => {
    const { connection } = await speak({}, { key: 'mcp_sk_wrong' });
    expect((await refusalOf(connection.submit(REPOSITORY)))?.message).toMatch(/does not accept the key/);
  });

  test.each([
    [402, undefined],
    [403, 'UPGRADE_REQUIRED'],
    [403, 'FORBIDDEN'],
  ] as const)('a free plan, said with %i and %s', async (status, code) => {
    const freeAnswer: Answer =
      code === undefined
        ? { status, body: { error: 'Upgrade', upgrade_url: 'https://mcpscanner.com/pricing' } }
        : refusal(status, code, 'API access requires a Pro subscription');
    const { connection } = await speak({ keys: new Map<string, Plan>([[KEY, 'free']]), freeAnswer });
    const notice = await refusalOf(connection.submit(REPOSITORY));
    expect([notice?.kind, notice?.message]).toEqual(['plan', expect.stringMatching(/no API/)]);
    expect(notice?.url).toBe(code === undefined ? 'https://mcpscanner.com/pricing' : undefined);
  });

  test('a day that is used up, with when it begins anew, and not asked again', async () => {
    const { connection, asked } = await speak({ used: 100, now: () => new Date() });
    const notice = await refusalOf(connection.submit(REPOSITORY));
    expect([notice?.kind, notice?.message]).toEqual(['limit', expect.stringMatching(/until \d{4}-\d\d-\d\dT00:00Z/)]);
    expect(asked).toHaveLength(1);
  });

  test('what it says in HTML, or not at all, is still a refusal', async () => {
    server = await serveService(() => ({
      status: 500,
      headers: { 'content-type': 'text/html' },
      body: '<h1>500</h1>',
    }));
    const { http } = connected(`${server.origin}/api/v1`, KEY);
    const submitted = mcpSecurityScore.connect(http).submit(REPOSITORY);
    await expect(submitted).rejects.toThrow(/\(500\)/);
    expect(server.asked).toHaveLength(1);
  });
});

test('a quota that is nearly used up is said', async () => {
  const { connection } = await speak({ used: 92 });
  const { notices } = await connection.submit(REPOSITORY);
  expect(notices).toEqual([{ kind: 'limit', message: '7 of 100 requests are left until 2026-11-23T00:00Z.' }]);
});

test('a result it had already is said', async () => {
  server = await serveService(() => ({ status: 200, body: { id: 'scan_1', status: 'complete', cached: true } }));
  const { http } = connected(`${server.origin}/api/v1`, KEY);
  const { notices } = await mcpSecurityScore.connect(http).submit(REPOSITORY);
  expect(notices?.map(({ message }) => message)).toEqual([expect.stringMatching(/lately/)]);
});

test.each([[{}], [[]], [{ status: 'complete' }], ['<html>']])(
  'an answer without an id is no scan: %j',
  async (body) => {
    server = await serveService(() => ({ status: 201, body }));
    const { http } = connected(`${server.origin}/api/v1`, KEY);
    await expect(mcpSecurityScore.connect(http).submit(REPOSITORY)).rejects.toThrow(WrongAnswer);
  },
);

test.each([
  ['https://github.com/owner/repo', true],
  ['https://github.acme.internal/owner/repo', false],
  ['https://gitlab.com/owner/repo', false],
  ['https://token@github.com/owner/repo', false],
  ['/home/runner/work', false],
])('what may be sent: %s', (address, isSent) => {
  expect(mcpSecurityScore.objection?.({ ...REPOSITORY, url: address }) === undefined).toBe(isSent);
});
