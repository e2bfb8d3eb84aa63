// The contract with securityscanner.dev: each request against its document, each answer its document shows.

import { afterEach, describe, expect, test } from '@jest/globals';
import { openRuns } from '../../../src/enrich/remote/runs.ts';
import { securityscanner } from '../../../src/enrich/remote/securityscanner.ts';
import type { Submission } from '../../../src/enrich/remote/service.ts';
import { askOne, messages, optionsFor } from './asking.ts';
import { SCANNER_KEY, type SecurityScannerOptions, startSecurityScanner } from './securityscanner-standin.ts';
import { fileOf, jsonOf, type Standin } from './standin.ts';

const open: Standin[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

const HOST: Submission = { kind: 'url', target: 'myapp.com', version: '2026-11-22', url: 'https://myapp.com' };

async function start(options: SecurityScannerOptions = {}) {
  const standin = await startSecurityScanner(options);
  open.push(standin);
  const about = { service: securityscanner, base: standin.url, key: SCANNER_KEY, submissions: [HOST] };
  return { standin, about };
}

test('a host is scanned, its fix file and analysis are had', async () => {
  const { standin, about } = await start();
  const run = await askOne(about);
  expect(standin.asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/scan',
    'GET /v1/scan/abc12341',
    'GET /v1/scan/abc12341',
    'GET /v1/scan/abc12341/fix',
    'POST /v1/scan/abc12341/analyze',
  ]);
  expect(standin.posts('/v1/scan').map(jsonOf)).toEqual([{ host: 'https://myapp.com' }]);
  expect(run).toMatchObject({
    state: 'completed',
    startedAt: '2026-04-12T10:00:00+00:00',
    finishedAt: '2026-04-12T10:03:42+00:00',
    total: 1,
    findings: [
      {
        ruleId: 'remote/securityscanner',
        title: 'Anthropic API key exposed at /main.js',
        severity: 'critical',
        category: 'secrets',
        tool: 'secret-scan',
        place: 'myapp.com',
        evidence: ['Found: sk-ant-api03-...'],
      },
    ],
    analysis: {
      lines: ['# Security Assessment', '', '## Executive Summary', 'One exposed key.'],
      isCut: false,
      model: 'claude-sonnet-4-6',
      score: { value: 74, of: 100, direction: 'higher-is-worse' },
      isCached: false,
    },
    documents: [{ name: 'SECURITY-FIX.md', mediaType: 'text/markdown' }],
    notices: [],
  });
  expect(run.documents[0]?.text).toContain('format: security-fix/v1');
});

test('a repository is submitted by its address, and no token goes with it', async () => {
  const { standin, about } = await start();
  const url = 'https://github.com/acme/agent';
  const run = await askOne({ ...about, submissions: [{ kind: 'repository', target: url, version: 'c0ffee', url }] });
  expect(standin.posts('/api/github/scan').map(jsonOf)).toEqual([{ repo_url: url }]);
  expect(run.state).toBe('completed');
});

test('a mobile package is uploaded whole', async () => {
  const { standin, about } = await start();
  const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 255, 13, 10, 45, 45]);
  const file = { name: 'app.apk', mediaType: 'application/vnd.android.package-archive', bytes, paths: ['app.apk'] };
  await askOne({ ...about, submissions: [{ kind: 'mobile', target: 'app.apk', version: 'aa', file }] });
  const [upload] = standin.posts('/api/mobile/scan');
  expect(upload && fileOf(upload, 'file')).toEqual({ name: 'app.apk', bytes });
});

describe('states', () => {
  test('findings that came are told, though the run goes on', async () => {
    const { about } = await start({ looks: 1000 });
    const run = await askOne({ ...about, deadline: 60 });
    expect([run.state, run.stateWord, run.findings.length]).toEqual(['running', 'running', 1]);
    expect(messages(run)).toContain('not over within 60 s. `bartizan remote fetch abc12341` gets the rest');
  });

  test.each(['aborted', 'failed'] as const)('%s is no result, and what came is kept', async (end) => {
    const { standin, about } = await start({ end });
    const run = await askOne(about);
    expect([run.state, run.findings.length, run.analysis]).toEqual([end, 1, undefined]);
    expect(standin.posts('/v1/scan/abc12341/analyze')).toEqual([]);
  });
});

describe('analysis', () => {
  test('that a plan does not have is a notice with the way to one', async () => {
    const { about } = await start({ plan: 'free' });
    const run = await askOne(about);
    expect(run.analysis).toBeUndefined();
    expect(run.documents).toHaveLength(1);
    expect(run.notices).toEqual([
      {
        kind: 'plan',
        message: 'Its AI analysis is not for this account (402).',
        words: 'AI analysis is not part of your plan',
        url: 'https://securityscanner.dev/billing',
      },
    ]);
  });

  test('is not asked for when it is off', async () => {
    const { standin, about } = await start();
    expect((await askOne({ ...about, analysis: 'off' })).analysis).toBeUndefined();
    expect(standin.posts()).toHaveLength(1);
  });

  test('is not asked for again when its answer is lost: plans count them', async () => {
    const { standin, about } = await start();
    standin.fault = ({ path }) => (path.endsWith('/analyze') ? 'reset-after' : undefined);
    const run = await askOne(about);
    expect(standin.posts('/v1/scan/abc12341/analyze')).toHaveLength(1);
    expect([run.state, run.documents.length, messages(run)]).toEqual([
      'completed',
      1,
      expect.stringContaining('Its AI analysis did not come'),
    ]);
  });
});

describe('errors of its document', () => {
  test.each([
    [400, { error: 'bad URL' }, 'problem'],
    [401, { error: 'unauthorized' }, 'problem'],
    [402, { error: 'scan limit reached', upgrade_url: 'https://securityscanner.dev/billing' }, 'plan'],
    [404, { error: 'not found' }, 'problem'],
  ])('%d', async (status, body, kind) => {
    const { standin, about } = await start();
    standin.fault = ({ method }) => (method === 'POST' ? { status, body } : undefined);
    const run = await askOne(about);
    expect([run.state, run.notices[0]?.kind, run.notices[0]?.words]).toEqual(['refused', kind, body.error]);
    expect(run.notices[0]?.url).toBe('upgrade_url' in body ? body.upgrade_url : undefined);
  });

  test('409 follows the run that goes on, by either name of its id', async () => {
    for (const idName of ['id', 'run_id'] as const) {
      const { standin, about } = await start({ idName });
      await askOne({ ...about, deadline: 1 });
      standin.fault = ({ method, path }) =>
        method === 'POST' && path === '/v1/scan'
          ? { status: 409, body: { error: 'target exists', target_id: 't-1' } }
          : undefined;
      const run = await askOne({ ...about, runs: openRuns(undefined) });
      expect([run.id, run.state, run.notices[0]]).toEqual([
        'abc12341',
        'completed',
        expect.objectContaining({ kind: 'told', words: 'target exists' }),
      ]);
    }
  });

  test('409 without one that goes on is told apart', async () => {
    const { standin, about } = await start();
    standin.fault = ({ method }) => (method === 'POST' ? { status: 409, body: { error: 'target exists' } } : undefined);
    const run = await askOne(about);
    expect([run.state, run.notices[0]?.message]).toEqual([
      'refused',
      expect.stringContaining('is there already (409)'),
    ]);
  });

  test('429 is waited out as the body asks, and the submission is made once', async () => {
    const { standin, about } = await start();
    standin.fault = ({ method }, count) =>
      method === 'POST' && count === 1 ? { status: 429, body: { error: 'rate limit', retry_after: 60 } } : undefined;
    const run = await askOne(about);
    expect([run.state, standin.runs.length]).toEqual(['completed', 1]);
  });

  test('429 that would take too long is told', async () => {
    const { standin, about } = await start();
    standin.fault = () => ({ status: 429, body: { error: 'rate limit', retry_after: 7200 } });
    const run = await askOne(about);
    expect([run.state, run.notices[0]]).toEqual([
      'refused',
      expect.objectContaining({
        kind: 'limit',
        message: expect.stringContaining('again in 2 hours'),
        words: 'rate limit',
      }),
    ]);
  });

  test('500 to a submission may have been one: it is not made again, and the run is looked for', async () => {
    const { standin, about } = await start();
    standin.fault = ({ method, path }) =>
      method === 'POST' && path === '/v1/scan' ? { status: 500, body: { error: 'internal' } } : undefined;
    const run = await askOne(about);
    expect([run.state, standin.posts('/v1/scan').length]).toEqual(['unsure', 1]);
    expect(standin.asked.some(({ path }) => path === '/v1/runs')).toBe(true);
  });
});

test('the fix file can be asked for by target and format', async () => {
  const { standin, about } = await start();
  await askOne(about);
  const connection = securityscanner.connect((await optionsFor(about)).http);
  const fix = await connection.document?.('abc12341', { target: 'myapp.com', format: 'legacy' });
  expect(fix?.text.startsWith('# Security Fixes: myapp.com')).toBe(true);
  expect(standin.asked.at(-1)?.query.toString()).toBe('target=myapp.com&format=legacy');
});

test('targets and runs are listed', async () => {
  const { about } = await start();
  await askOne(about);
  const connection = securityscanner.connect((await optionsFor(about)).http);
  expect(await connection.targets?.()).toEqual(['myapp.com (production)']);
  expect(await connection.history?.(50)).toEqual([
    {
      id: 'abc12341',
      target: 'myapp.com',
      stateWord: 'completed',
      startedAt: '2026-04-12T10:00:00+00:00',
      total: 1,
    },
  ]);
});
