// The contract with TrustTrace: each request against its document, each answer its document shows.

import { afterEach, describe, expect, test } from '@jest/globals';
import { openRuns } from '../../../src/enrich/remote/runs.ts';
import type { Submission } from '../../../src/enrich/remote/service.ts';
import { trusttrace } from '../../../src/enrich/remote/trusttrace.ts';
import { ADDRESS, ask, askOne, messages, optionsFor } from './asking.ts';
import { fileOf, jsonOf, type Standin } from './standin.ts';
import { startTrustTrace, TRUSTTRACE_KEY, type TrustTraceOptions } from './trusttrace-standin.ts';

const open: Standin[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function start(options: TrustTraceOptions = {}) {
  const standin = await startTrustTrace(options);
  open.push(standin);
  const about = { service: trusttrace, base: `${standin.url}/v1`, key: options.key ?? TRUSTTRACE_KEY };
  return { standin, about };
}

const TOOLS: Submission = {
  kind: 'tools',
  target: 'acme/agent: tools',
  version: 'f00d',
  file: {
    name: 'tools.json',
    mediaType: 'application/json',
    bytes: Buffer.from('{"tools":[]}'),
    paths: ['tools.json'],
  },
};

test('an address is submitted once, followed, and told with everything a plan shows', async () => {
  const { standin, about } = await start({ looks: 2 });
  const run = await askOne(about);
  expect(standin.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/scan/mcp',
    'GET /v1/scan/abc123-1',
    'GET /v1/scan/abc123-1',
    'GET /v1/scan/abc123-1',
  ]);
  expect(standin.posts().map(jsonOf)).toEqual([{ url: 'https://mcp.example.com/sse' }]);
  expect(standin.posts()[0]?.headers).toMatchObject({
    authorization: `Bearer ${TRUSTTRACE_KEY}`,
    'content-type': 'application/json',
    'user-agent': 'bartizan/test',
  });
  expect(run).toMatchObject({
    state: 'completed',
    id: 'abc123-1',
    isReused: false,
    total: 7,
    score: { value: 65, rating: 'C', direction: 'unsaid' },
    categories: [{ category: 'LLM01', value: 7, of: 10, rating: 'High Risk', direction: 'higher-is-worse' }],
    notices: [],
  });
  expect(run.findings).toEqual([
    {
      ruleId: 'remote/trusttrace',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      id: 'FND-a1b2c3d4',
      title: 'Unauthenticated MCP Server Access',
      severity: 'critical',
      severityWord: 'CRITICAL',
      category: 'LLM06',
      description: 'The MCP server allows...',
      remediation: 'Implement authentication...',
      evidence: ['No auth middleware detected'],
      frameworks: { owasp: ['LLM06'], hipaa: ['164.312(d)'], soc2: ['CC6.1'] },
    },
  ]);
});

test('the free plan tells titles, and says so in its own words', async () => {
  const { about } = await start({ plan: 'free' });
  const run = await askOne(about);
  expect(run.findings.map(({ title, evidence }) => [title, evidence])).toEqual([
    ['Unauthenticated MCP Server Access', []],
  ]);
  expect(run.notices).toEqual([
    {
      kind: 'plan',
      message: 'TrustTrace told no description, remediation or evidence of its findings.',
      words: 'Upgrade to Developer to see full details...',
    },
  ]);
});

test('a key that does not arrive as a bearer token is sent in the other header, and nothing is submitted twice', async () => {
  const { standin, about } = await start();
  standin.fault = ({ headers }) => (headers.authorization ? { status: 401, body: { detail: 'no key' } } : undefined);
  const run = await askOne(about);
  expect(run.state).toBe('completed');
  expect(standin.scans).toHaveLength(1);
  expect(standin.asked.slice(1).map(({ headers }) => [headers.authorization, headers['x-api-key']])).toEqual(
    standin.asked.slice(1).map(() => [undefined, TRUSTTRACE_KEY]),
  );
});

test('a file is uploaded as the form its document shows', async () => {
  const { standin, about } = await start();
  const run = await askOne({ ...about, submissions: [TOOLS] });
  const [upload] = standin.posts('/v1/scan/upload');
  expect(upload && fileOf(upload, 'file')).toEqual({ name: 'tools.json', bytes: Buffer.from('{"tools":[]}') });
  expect([run.kind, run.state]).toEqual(['tools', 'completed']);
});

describe('what was submitted before', () => {
  test('is fetched, and nothing is sent, while the content is the same', async () => {
    const { standin, about } = await start({ scans: 1 });
    const runs = openRuns(undefined);
    await askOne({ ...about, runs, submissions: [TOOLS] });
    const again = await askOne({ ...about, runs, submissions: [TOOLS], today: '2027-01-01' });
    expect([again.state, again.isReused, again.id]).toEqual(['completed', true, 'abc123-1']);
    expect(standin.posts()).toHaveLength(1);
  });

  test('is submitted anew once the content is another', async () => {
    const { standin, about } = await start();
    const runs = openRuns(undefined);
    await askOne({ ...about, runs, submissions: [TOOLS] });
    await askOne({ ...about, runs, submissions: [{ ...TOOLS, version: 'beef' }] });
    expect(standin.posts()).toHaveLength(2);
  });

  test('is submitted anew once the service does not know it any more', async () => {
    const { standin, about } = await start();
    const runs = openRuns(undefined);
    await askOne({ ...about, runs });
    standin.fault = ({ method, path }) =>
      method === 'GET' && path.endsWith('/abc123-1') ? { status: 404, body: { detail: 'Not found' } } : undefined;
    const run = await askOne({ ...about, runs });
    expect([run.state, run.id, run.isReused, run.notices]).toEqual(['completed', 'abc123-2', false, []]);
  });

  test('and gone wrong is tried again on another day', async () => {
    const { standin, about } = await start({ end: 'failed' });
    const runs = openRuns(undefined);
    expect((await askOne({ ...about, runs })).state).toBe('failed');
    expect((await askOne({ ...about, runs })).isReused).toBe(true);
    expect(standin.posts()).toHaveLength(1);
    await askOne({ ...about, runs, today: '2026-11-23' });
    expect(standin.posts()).toHaveLength(2);
  });
});

describe('errors of its document', () => {
  test.each([
    [400, 'refused', 'problem', 'invalid'],
    [401, 'refused', 'problem', 'key'],
    [403, 'refused', 'plan', 'not for this account'],
    [413, 'refused', 'problem', 'larger'],
    [429, 'refused', 'limit', 'limit'],
  ])('%d', async (status, state, kind, words) => {
    const { standin, about } = await start();
    const said = `The service's words of ${status}`;
    standin.fault = ({ method }) => (method === 'POST' ? { status, body: { detail: said } } : undefined);
    const run = await askOne(about);
    expect([run.state, run.notices[0]?.kind, run.notices[0]?.words]).toEqual([state, kind, said]);
    expect(run.notices[0]?.message).toContain(words);
    expect(run.findings).toEqual([]);
  });

  test('a month that is used up, in the service’s words', async () => {
    const { about } = await start({ scans: 0 });
    const run = await askOne(about);
    expect(run.notices).toMatchObject([{ kind: 'limit', words: 'Monthly scan limit reached' }]);
  });

  test('a wrong key is told apart, and never shown', async () => {
    const { about } = await start();
    const wrong = ['sk_scan', 'Aa0Bb1Cc2Dd3Ee4Ff5Gg'].join('_');
    const run = await askOne({ ...about, key: wrong });
    expect([run.state, messages(run)]).toEqual(['refused', expect.stringContaining('(401)')]);
    expect(JSON.stringify(run)).not.toContain(wrong);
  });
});

describe('requests', () => {
  test('of several runs together stay below ten a minute', async () => {
    const { standin, about } = await start({ scans: 50, looks: 100 });
    const submissions = Array.from({ length: 3 }, (_, at) => ({ ...ADDRESS, target: `t${at}`, version: `${at}` }));
    await ask({ ...about, submissions, deadline: 600 });
    const looks = standin.asked.filter(({ method }) => method === 'GET').length;
    expect(looks).toBeGreaterThan(30);
    expect(looks / 10).toBeLessThan(10);
  });

  test('that are too many are waited for, whether or not it is said how long', async () => {
    const { standin, about } = await start();
    standin.fault = ({ method }, count) =>
      method === 'GET' && count < 6 ? { status: 429, body: { detail: 'Rate limit exceeded' } } : undefined;
    const run = await askOne({ ...about, deadline: 600 });
    expect([run.state, run.notices]).toEqual(['completed', []]);
  });

  test('that stay too many end with the time, and the run is kept', async () => {
    const { standin, about } = await start();
    standin.fault = ({ method }) =>
      method === 'GET' ? { status: 429, body: { detail: 'Rate limit exceeded' } } : undefined;
    const run = await askOne(about);
    expect([run.state, messages(run)]).toEqual(['started', expect.stringContaining('bartizan remote fetch abc123-1')]);
  });
});

describe('history', () => {
  test('is read page by page', async () => {
    const { standin, about } = await start({ scans: 50 });
    await ask({ ...about, submissions: Array.from({ length: 25 }, (_, at) => ({ ...ADDRESS, version: `${at}` })) });
    const { http } = await optionsFor(about);
    const entries = await trusttrace.connect(http).history?.(100);
    expect(entries).toHaveLength(25);
    expect(entries?.[0]).toEqual({ id: 'abc123-25', target: ADDRESS.url, stateWord: 'queued' });
    const pages = standin.asked.filter(({ path }) => path === '/v1/scans').map(({ query }) => query.toString());
    expect(pages).toEqual(['limit=20&offset=0', 'limit=20&offset=20']);
  });

  test('needs a plan', async () => {
    const { about } = await start({ plan: 'free' });
    const { http } = await optionsFor(about);
    await expect(trusttrace.connect(http).history?.(5)).rejects.toMatchObject({
      status: 403,
      said: { words: 'Forbidden — feature not available on your plan' },
    });
  });

  test('of a service that ignores the offset ends', async () => {
    const { standin, about } = await start();
    const scans = Array.from({ length: 20 }, (_, at) => ({ scan_id: `s${at}` }));
    standin.fault = () => ({ status: 200, body: { scans } });
    const { http } = await optionsFor(about);
    expect(await trusttrace.connect(http).history?.(1000)).toHaveLength(20);
  });
});
