// Services that fail in every way: the result is bounded and explained, nothing is submitted twice, nothing secret comes through.

import { afterEach, describe, expect, test } from '@jest/globals';
import { openRuns } from '../../../src/enrich/remote/runs.ts';
import { securityscanner } from '../../../src/enrich/remote/securityscanner.ts';
import { trusttrace } from '../../../src/enrich/remote/trusttrace.ts';
import type { RemoteRun } from '../../../src/model/remote.ts';
import { type Asking, askOne, messages } from './asking.ts';
import { SCANNER_KEY, startSecurityScanner } from './securityscanner-standin.ts';
import type { Asked, Fault, Standin } from './standin.ts';
import { startTrustTrace, TRUSTTRACE_KEY } from './trusttrace-standin.ts';

const open: Standin[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

/** Long enough for a busy machine, short enough for what never answers. */
const PATIENCE = 600;
const LONG = 20_000;

interface Subject {
  readonly standin: Standin;
  readonly about: Asking;
  /** What the service has taken. */
  readonly taken: () => number;
}

type Options = {
  readonly finding?: Readonly<Record<string, unknown>>;
  readonly looks?: number;
  readonly analysis?: string;
};

const SUBJECTS: Readonly<Record<string, (options?: Options) => Promise<Subject>>> = {
  async trusttrace(options = {}) {
    const standin = await startTrustTrace({ scans: 99, ...options });
    open.push(standin);
    return {
      standin,
      about: { service: trusttrace, base: `${standin.url}/v1`, key: TRUSTTRACE_KEY, patience: PATIENCE },
      taken: () => standin.scans.length,
    };
  },
  async securityscanner(options = {}) {
    const standin = await startSecurityScanner({ scans: 99, ...options });
    open.push(standin);
    return {
      standin,
      about: { service: securityscanner, base: standin.url, key: SCANNER_KEY, patience: PATIENCE },
      taken: () => standin.runs.length,
    };
  },
};

const isSubmission = ({ method, path }: Asked) => method === 'POST' && !path.endsWith('/analyze');
const isLook = ({ method, path }: Asked) => method === 'GET' && /\/scan\/[^/]+$/.test(path);
const PAGE = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><title>Log in</title></html>' };

/** Something is said, and not a page of it. */
function explained(run: RemoteRun): void {
  expect(messages(run)).not.toBe('');
  expect(messages(run).length).toBeLessThan(5000);
}

describe.each(Object.entries(SUBJECTS))('%s', (_, start) => {
  describe('a submission', () => {
    test.each<readonly [string, Fault]>([
      ['hangs before it is read', 'hang-before'],
      ['is done and its answer never comes', 'hang-after'],
      ['is reset before it is read', 'reset-before'],
      ['is done and reset', 'reset-after'],
      ['is answered by half', 'half'],
      ['is answered with a web page', PAGE],
      ['is answered with broken JSON', { status: 200, body: '{"scan_id": "abc' }],
      ['is answered without an id', { status: 200, body: { status: 'queued' } }],
      ['fails with 502 and a page', { ...PAGE, status: 502 }],
      ['is answered with a list', { status: 200, body: [1, 2, 3] }],
      ['is answered with nothing', { status: 204, body: '' }],
    ])('that %s is made once, and never twice a day', async (_name, fault) => {
      const { standin, about, taken } = await start();
      standin.fault = (asked) => (isSubmission(asked) ? fault : undefined);
      const runs = openRuns(undefined);
      const first = await askOne({ ...about, runs });
      const again = await askOne({ ...about, runs });
      expect(standin.asked.filter(isSubmission)).toHaveLength(1);
      expect(taken()).toBeLessThanOrEqual(1);
      // It is found again where the service lists what it took.
      expect(['unsure', 'completed', 'running']).toContain(first.state);
      expect(['unsure', 'completed', 'running']).toContain(again.state);
      explained(first);
    });

    test('that is not connected is told, and made again the next time', async () => {
      const { standin, about } = await start();
      const { url } = standin;
      await standin.close();
      const runs = openRuns(undefined);
      const run = await askOne({ ...about, runs });
      expect([run.state, messages(run)]).toEqual(['unreachable', expect.stringContaining('refuses the connection')]);
      expect(run.origin).toBe(url);
      expect(runs.all()).toEqual([]);
    });

    test('that is sent elsewhere takes no key there', async () => {
      const other = await start();
      const { standin, about } = await start();
      standin.fault = () => ({ status: 307, headers: { location: `${other.standin.url}/v1/scan` }, body: '' });
      const run = await askOne(about);
      expect([run.state, other.standin.asked]).toEqual(['unreachable', []]);
      expect(messages(run)).toContain('where the credential must not go');
    });
  });

  describe('a result', () => {
    test.each<readonly [string, Fault]>([
      ['hangs', 'hang-after'],
      ['is reset', 'reset-after'],
      ['breaks off', 'half'],
      ['is a web page', PAGE],
      ['is broken JSON', { status: 200, body: '{"status": "comp' }],
      ['is deeper than any', { status: 200, body: '['.repeat(100_000) }],
      ['has no status', { status: 200, body: { findings: [] } }],
      ['fails inside', { status: 500, body: { error: 'internal' } }],
    ])('that %s for ever is given up, and the id is kept', async (_name, fault) => {
      const { standin, about, taken } = await start();
      standin.fault = (asked) => (isLook(asked) ? fault : undefined);
      const run = await askOne(about);
      expect([run.state, taken(), typeof run.id]).toEqual(['unreachable', 1, 'string']);
      expect(standin.asked.filter(isLook).length).toBeLessThanOrEqual(9);
      explained(run);
    });

    test.each<readonly [string, Fault]>([
      ['hangs', 'hang-after'],
      ['is reset', 'reset-after'],
      ['breaks off', 'half'],
      ['is a web page', PAGE],
      ['fails inside', { status: 503, body: { error: 'later' } }],
    ])('that %s once comes the next time', async (_name, fault) => {
      const { standin, about, taken } = await start();
      standin.fault = (asked, count) => (isLook(asked) && count === 1 ? fault : undefined);
      const run = await askOne(about);
      expect([run.state, run.notices.filter(({ kind }) => kind !== 'plan'), taken()]).toEqual(['completed', [], 1]);
    });

    test('that never ends, ends with the time', async () => {
      const { standin, about } = await start({ looks: 100_000 });
      const run = await askOne({ ...about, deadline: 120 });
      expect(standin.asked.filter(isLook).length).toBeLessThan(20);
      expect([run.state, messages(run)]).toEqual([
        'running',
        expect.stringContaining(`bartizan remote fetch ${run.id}`),
      ]);
    });

    test('in a state nobody knows is waited for, and the word is told', async () => {
      const { standin, about } = await start();
      standin.fault = (asked) =>
        isLook(asked) ? { status: 200, body: { status: 'reticulating\n::error::x' } } : undefined;
      const run = await askOne(about);
      expect(run.state).toBe('running');
      expect(messages(run)).toContain('reticulating');
    });

    test('of numbers, lists and nothing where texts should be is read as far as it goes', async () => {
      const { standin, about } = await start();
      const findings = [null, 7, 'x', [], { title: 3, severity: 9, evidence: { a: 1 } }, { title: {}, severity: [] }];
      standin.fault = (asked) =>
        isLook(asked)
          ? {
              status: 200,
              body: { status: 'completed', findings, findings_count: 'many', summary: 4, category_scores: 'none' },
            }
          : undefined;
      const run = await askOne(about);
      expect(run.findings.map(({ title, severity, severityWord }) => [title, severity, severityWord])).toEqual([
        ['3', 'medium', '9'],
      ]);
    });

    test('whose clock is years off is waited for all the same', async () => {
      const { standin, about } = await start();
      const headers = { date: 'Thu, 01 Jan 2099 00:00:00 GMT', 'retry-after': 'Thu, 01 Jan 2099 00:00:05 GMT' };
      standin.fault = (asked, count) =>
        isLook(asked) && count === 1 ? { status: 429, headers, body: { error: 'slow down' } } : undefined;
      expect((await askOne(about)).state).toBe('completed');
    });
  });

  describe('what it tells', () => {
    const key = ['sk-ant-api03', 'Qw7Er8Ty9Ui0Op1As2Df3Gh4Jk5Lz6Xc7Vb8Nm9'].join('-');
    const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');

    test('has no key in it: neither one that it found nor ours', async () => {
      const own = [TRUSTTRACE_KEY, SCANNER_KEY];
      const poisoned = `Found: ${key} and ${token}, asked with ${own.join(' ')} and password=Hunter2Hunter2Hunter2`;
      const { about } = await start({
        finding: {
          title: `Key ${key}`,
          description: poisoned,
          evidence: [poisoned],
          remediation: poisoned,
          tool: token,
        },
        analysis: `# ${poisoned}\n${token}`,
      });
      const text = JSON.stringify(await askOne(about));
      for (const secret of [key, token, about.key, 'Hunter2Hunter2Hunter2']) expect(text).not.toContain(secret);
      expect(text).toContain('sk-ant-');
    });

    test('is bounded: ten megabytes of evidence, ten thousand findings', async () => {
      const { standin, about } = await start();
      const huge = {
        title: 'Huge',
        severity: 'HIGH',
        evidence: 'A'.repeat(10 * 1024 * 1024),
        description: 'B '.repeat(1e6),
      };
      const many = Array.from({ length: 10_000 }, (_value, at) => ({ title: `Finding ${at}`, severity: 'LOW' }));
      standin.fault = (asked) =>
        isLook(asked) ? { status: 200, body: { status: 'completed', findings: [huge, ...many] } } : undefined;
      const run = await askOne({ ...about, patience: LONG });
      expect(run.state).toBe('completed');
      expect(run.findings.length).toBeLessThanOrEqual(1000);
      expect(run.findings.length + run.leftOut).toBeGreaterThan(1000);
      expect(JSON.stringify(run).length).toBeLessThan(2_000_000);
    });

    test('of more than thirty-two megabytes is no answer', async () => {
      const { standin, about } = await start();
      const body = JSON.stringify({ status: 'completed', findings: ['x'.repeat(33 * 1024 * 1024)] });
      standin.fault = (asked) => (isLook(asked) ? { status: 200, body } : undefined);
      const run = await askOne({ ...about, patience: LONG });
      expect([run.state, messages(run)]).toEqual(['unreachable', expect.stringContaining('more than 32 MB')]);
    });
  });
});
