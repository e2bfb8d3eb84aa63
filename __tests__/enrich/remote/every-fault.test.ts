// Whatever a service or the way to it does: a run comes back that says what happened, in bounded time, after one submission at
// most, and no credential is in it.

import { afterEach, describe, expect, test } from '@jest/globals';
import { askService } from '../../../src/enrich/remote/ask.ts';
import { keyCredential } from '../../../src/enrich/remote/credential.ts';
import { mcpSecurityScore } from '../../../src/enrich/remote/mcp-security-score.ts';
import { openRuns, type RunBook } from '../../../src/enrich/remote/runs.ts';
import type { RemoteService, Submission } from '../../../src/enrich/remote/service.ts';
import { trusera } from '../../../src/enrich/remote/trusera.ts';
import { loginCredential } from '../../../src/enrich/remote/trusera-login.ts';
import { REMOTE_STATES } from '../../../src/model/remote.ts';
import { openMasks } from '../../../src/remote/masks.ts';
import { connected } from './connected.ts';
import { FAULT_NAMES, FAULTS, type FaultName, serveFaulty } from './faults.ts';
import { KEY as SCORE_KEY, scoreStandin } from './mcp-security-score-standin.ts';
import type { Answer, Asked, ServiceServer } from './service-server.ts';
import { serveService } from './service-server.ts';
import { KEY as TRUSERA_KEY, truseraStandin, USER } from './trusera-standin.ts';

const RAW = ['sk-ant-api03', 'Zq9'.repeat(30)].join('-');
const EVIL = `\u202e::error file=x::pwned ##[group] <script>alert(1)</script> ${RAW} ${SCORE_KEY} ${TRUSERA_KEY}`;
const COMPONENT = {
  id: 'c-1',
  type: 'model',
  name: `m ${EVIL}`,
  location: { file_path: 'a.py' },
  flags: ['hardcoded_api_key'],
  risk: { score: 90, severity: 'critical', factors: [EVIL] },
};

interface Case {
  readonly service: RemoteService;
  readonly key: string;
  readonly standin: () => {
    readonly handle: (asked: Asked) => Answer;
    readonly scans: readonly unknown[];
  };
  readonly submission: Submission;
  readonly isSubmit: (asked: Asked) => boolean;
}

const CASES: Readonly<Record<string, Case>> = {
  'mcp-security-score': {
    service: mcpSecurityScore,
    key: SCORE_KEY,
    standin: () => scoreStandin({ findings: [{ name: EVIL, severity: 'high', evidence: EVIL }] }),
    submission: {
      kind: 'repository',
      target: 'https://github.com/owner/repo',
      version: '1',
      url: 'https://github.com/owner/repo',
    },
    isSubmit: ({ method, path }) => method === 'POST' && path === '/api/v1/scan',
  },
  trusera: {
    service: trusera,
    key: TRUSERA_KEY,
    standin: () => truseraStandin({ components: [COMPONENT], violations: [{ policy: EVIL, message: EVIL }] }),
    submission: { kind: 'repository', target: '/srv/agents', version: '1', url: '/srv/agents', scan: { deep: false } },
    isSubmit: ({ method, path }) => method === 'POST' && path === '/api/v1/scans',
  },
};

/** What is not over by itself. */
const HANGING: ReadonlySet<FaultName> = new Set<FaultName>([
  'no answer at all',
  'no answer after it was done',
  'a body that stops',
  'a body that drips',
]);

/** Where waiting is all the difference they make, one of them is enough. */
const HANGING_ONCE = FAULT_NAMES.filter((name) => !HANGING.has(name) || name === 'a body that drips');

const masks = openMasks();
let server: ServiceServer | undefined;
afterEach(async () => {
  expect(server?.wrong ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

async function ask({ service, key, submission }: Case, runs: RunBook, fault?: FaultName) {
  const patience = fault !== undefined && HANGING.has(fault) ? 400 : 10_000;
  const { http, waits } = connected(`${server?.origin}/api/v1`, () => keyCredential(key), 120_000, patience);
  const [run] = await askService({
    service,
    http,
    submissions: [submission],
    runs,
    wishes: { analysis: 'auto' },
    mask: (await masks).inbound([key]),
    today: '2026-11-22',
    patience: '120 s',
  });
  await http.close();
  if (!run) throw new Error('every submission has a run');
  expect(REMOTE_STATES).toContain(run.state);
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(120_000);
  const text = JSON.stringify(run);
  expect(text).not.toContain(key);
  expect(text).not.toContain(RAW);
  return run;
}

/** Everything but `completed` says why. */
function isExplained({ state, notices }: { readonly state: string; readonly notices: readonly unknown[] }): boolean {
  return state === 'completed' || notices.length > 0;
}

describe.each(Object.keys(CASES))('%s', (name) => {
  const given = CASES[name] as Case;

  test('told whole, without a fault', async () => {
    const standin = given.standin();
    server = await serveService(standin.handle);
    const run = await ask(given, openRuns(undefined));
    expect([run.state, run.findings.length, run.notices]).toEqual(['completed', 1, []]);
    expect(run.findings[0]?.ruleId).toBe(`remote/${name}`);
  });

  test.each(FAULT_NAMES)(
    '%s to the submission',
    async (fault: FaultName) => {
      const standin = given.standin();
      server = await serveFaulty(standin.handle, { name: fault, strikes: given.isSubmit });
      const runs = openRuns(undefined);
      const first = await ask(given, runs, fault);
      expect(isExplained(first)).toBe(true);
      const count = standin.scans.length;
      expect(count).toBe(FAULTS[fault].does ? 1 : 0);
      expect(['completed', 'unsure', 'unreachable', 'refused']).toContain(first.state);
      // Once more on the same day: what may have been taken is not submitted again.
      const second = await ask(given, runs, fault);
      expect(isExplained(second)).toBe(true);
      if (count === 1) expect(standin.scans).toHaveLength(1);
    },
    20_000,
  );

  test.each(HANGING_ONCE)(
    '%s to every look',
    async (fault: FaultName) => {
      const standin = given.standin();
      server = await serveFaulty(standin.handle, { name: fault, strikes: (asked) => !given.isSubmit(asked) });
      const run = await ask(given, openRuns(undefined), fault);
      expect(run.id).toBeDefined();
      expect(isExplained(run)).toBe(true);
      expect(standin.scans).toHaveLength(1);
    },
    20_000,
  );

  test.each(FAULT_NAMES)(
    '%s to one look does not end it',
    async (fault: FaultName) => {
      const standin = given.standin();
      server = await serveFaulty(standin.handle, {
        name: fault,
        strikes: ({ method, path }) => method === 'GET' && /\/scans?\/[\w-]+$/.test(path),
        times: 1,
      });
      const run = await ask(given, openRuns(undefined), fault);
      expect(standin.scans).toHaveLength(1);
      expect(isExplained(run)).toBe(true);
      // By its clock the limit ends tomorrow.
      expect(run.state).toBe(fault === 'a clock of long ago' ? 'started' : 'completed');
    },
    20_000,
  );

  test('a run without an end is left with its id', async () => {
    const standin = given.standin();
    server = await serveService((asked) => {
      const answer = standin.handle(asked);
      const isLook = asked.method === 'GET' && /\/scans?\/[\w-]+$/.test(asked.path);
      return isLook ? { ...answer, body: { id: 'x', status: 'running' } } : answer;
    });
    const run = await ask(given, openRuns(undefined));
    expect([run.state, run.id !== undefined]).toEqual(['running', true]);
    expect(run.notices.map(({ message }) => message).join()).toContain(`remote fetch ${run.id}`);
  });

  test('ten megabytes of evidence are cut', async () => {
    const long = 'e '.repeat(5 * 1024 * 1024);
    const findings = [{ name: 'x', severity: 'low', evidence: long }];
    const component = { ...COMPONENT, risk: { ...COMPONENT.risk, factors: [long] }, name: long };
    const standin = name === 'trusera' ? truseraStandin({ components: [component] }) : scoreStandin({ findings });
    server = await serveService(standin.handle);
    const run = await ask(given, openRuns(undefined));
    expect(run.state).toBe('completed');
    expect(JSON.stringify(run).length).toBeLessThan(20_000);
  });
});

test('a login whose service fails is explained, without its password or tokens', async () => {
  const given = CASES.trusera as Case;
  for (const fault of HANGING_ONCE) {
    const standin = truseraStandin();
    server = await serveFaulty(standin.handle, { name: fault, strikes: ({ path }) => path.endsWith('/auth/login') });
    const { http } = connected(
      `${server.origin}/api/v1`,
      (client) => loginCredential({ user: USER.email, password: USER.password }, client),
      60_000,
      HANGING.has(fault) ? 400 : 10_000,
    );
    const [run] = await askService({
      service: given.service,
      http,
      submissions: [given.submission],
      runs: openRuns(undefined),
      wishes: { analysis: 'auto' },
      mask: (await masks).inbound([USER.password]),
      today: '2026-11-22',
      patience: '60 s',
    });
    await http.close();
    expect([fault, run?.notices.length === 0, standin.scans.length]).toEqual([fault, false, 0]);
    expect(JSON.stringify(run)).not.toContain(USER.password);
    await server.close();
  }
}, 60_000);
