// Trusera, spoken to as its document says: a key or a login, roles, parts of a scan, pages, requests by the minute.

import { afterEach, describe, expect, test } from '@jest/globals';
import { Refused, WrongAnswer } from '../../../src/enrich/remote/http.ts';
import type { ScanWishes, Submission } from '../../../src/enrich/remote/service.ts';
import { EXPORTS, trusera } from '../../../src/enrich/remote/trusera.ts';
import { type LoginCredential, loginCredential } from '../../../src/enrich/remote/trusera-login.ts';
import { connected } from './connected.ts';
import { type Answer, type ServiceServer, serveService } from './service-server.ts';
import { FORMATS, GROUPS, KEY, refusal, type TruseraState, truseraStandin, USER } from './trusera-standin.ts';

const TARGET = '/srv/checkouts/agents';
const SUBMISSION: Submission = { kind: 'repository', target: TARGET, version: '1', url: TARGET };

let server: ServiceServer | undefined;
afterEach(async () => {
  expect(server?.wrong ?? []).toEqual([]);
  await server?.close();
  server = undefined;
});

interface Way {
  readonly key?: string;
  readonly login?: { readonly user: string; readonly password: string };
}

async function speak(given: Partial<TruseraState> = {}, { key = KEY, login }: Way = {}) {
  const standin = truseraStandin(given);
  server = await serveService(standin.handle);
  let session: LoginCredential | undefined;
  const { http, waits } = connected(
    `${server.origin}/api/v1`,
    login
      ? (client) => {
          session = loginCredential(login, client);
          return session;
        }
      : key,
  );
  const asked = server.asked;
  const requests = () => asked.map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`);
  return {
    standin,
    service: trusera,
    connection: trusera.connect(http),
    requests,
    asked,
    waits,
    session: () => session,
  };
}

const LOGIN = { user: USER.email, password: USER.password };

const AGENT = {
  id: 'c-1',
  name: 'support-agent',
  type: 'workflow',
  version: 'unknown',
  provider: 'n8n',
  location: { file_path: 'flows/support.json', line_number: 3, context_snippet: '' },
  risk: {
    score: 75,
    severity: 'critical',
    factors: ['Webhook without authentication (+25)'],
    owasp_categories: ['LLM06'],
  },
  flags: ['webhook_no_auth'],
};
const MODEL = {
  id: 'c-2',
  name: 'gpt-4o',
  type: 'model',
  version: '2024-08-06',
  provider: 'OpenAI',
  location: { file_path: 'agent.py', line_number: 12 },
  risk: { score: 0, severity: 'low', factors: [] },
  flags: [],
};

describe('a scan', () => {
  test('is created with exactly the fields of the document', async () => {
    const { connection, standin } = await speak();
    await connection.submit(SUBMISSION);
    expect(standin.scans[0]?.body).toEqual({ target: TARGET, deep: false, n8n_url: null, n8n_api_key: null });
  });

  test('may be deep and take in an n8n instance', async () => {
    const scan: ScanWishes = { deep: true, n8nUrl: 'https://n8n.example.com', n8nKey: 'n8n-key' };
    const { connection, standin } = await speak();
    await connection.submit({ ...SUBMISSION, scan });
    expect(standin.scans[0]?.body).toEqual({
      target: TARGET,
      deep: true,
      n8n_url: 'https://n8n.example.com',
      n8n_api_key: 'n8n-key',
    });
  });

  test.each(['data', 'named', 'bare'] as const)(
    'is followed to its end and told in all its parts, wrapped as %s',
    async (wrap) => {
      const { connection, requests } = await speak({
        wrap,
        components: [AGENT, MODEL, { type: 'model' }],
        graph: { nodes: [{ id: 'c-1' }, { id: 'c-2' }], edges: [{ source: 'c-1', target: 'c-2', type: 'uses' }] },
        compliance: [
          { framework: 'EU AI Act', controls: [{ id: 'Art. 12', name: 'Records', status: 'fail' }] },
          { framework: 'SOC 2', status: 'partial' },
        ],
        violations: [{ policy_name: 'No open webhooks', severity: 'critical', message: 'support-agent has no auth' }],
      });
      const { id } = await connection.submit(SUBMISSION);
      const words = [await connection.result(id), await connection.result(id)].map(({ state, stateWord }) => [
        state,
        stateWord,
      ]);
      expect(words).toEqual([
        ['running', 'pending'],
        ['running', 'running'],
      ]);
      const over = await connection.result(id);
      expect(over).toMatchObject({ state: 'completed', stateWord: 'completed' });
      const told = await connection.complete?.(id, over, { analysis: 'auto' });
      // One has no name.
      expect(told?.notices?.map(({ message }) => message)).toEqual(['1 of 3 components are not shown.']);
      expect(told?.components).toEqual([
        expect.objectContaining({
          id: 'c-1',
          type: 'workflow',
          name: 'support-agent',
          provider: 'n8n',
          path: 'flows/support.json',
          line: 3,
          flags: ['webhook_no_auth'],
          risk: { value: 75, rating: 'critical', direction: 'higher-is-worse' },
        }),
        expect.objectContaining({ id: 'c-2', version: '2024-08-06' }),
      ]);
      expect(told?.components?.[0]).not.toHaveProperty('version');
      expect(told?.findings).toEqual([
        {
          title: 'support-agent: webhook_no_auth',
          severity: 'critical',
          severityWord: 'critical',
          category: 'workflow',
          place: 'flows/support.json:3',
          evidence: ['Webhook without authentication (+25)'],
          frameworks: { owasp: ['LLM06'] },
        },
      ]);
      expect(told?.relations).toEqual([{ from: 'c-1', to: 'c-2', type: 'uses' }]);
      expect(told?.controls).toEqual([
        { framework: 'EU AI Act', id: 'Art. 12', name: 'Records', status: 'fail' },
        { framework: 'SOC 2', status: 'partial' },
      ]);
      expect(told?.violations).toEqual([
        { name: 'No open webhooks', severity: 'critical', message: 'support-agent has no auth' },
      ]);
      expect(requests()).toEqual([
        'POST /scans',
        ...Array(3).fill(`GET /scans/${id}`),
        `GET /scans/${id}/components`,
        `GET /scans/${id}/graph`,
        `GET /scans/${id}/compliance`,
        `GET /scans/${id}/evaluations`,
        `POST /scans/${id}/evaluate`,
        `GET /scans/${id}/violations`,
        'GET /scans',
      ]);
    },
  );

  test('that fails says why', async () => {
    const { connection } = await speak({ states: [], end: 'failed' });
    const { id } = await connection.submit(SUBMISSION);
    const told = await connection.result(id);
    expect([told.state, told.notices?.map(({ words }) => words)]).toEqual(['failed', ['clone failed']]);
  });

  test('with components in pages is read to the last', async () => {
    const components = Array.from({ length: 45 }, (_, index) => ({
      ...MODEL,
      id: `m-${index}`,
      name: `model-${index}`,
    }));
    const { connection, asked } = await speak({ states: [], components, pagedComponents: true });
    const { id } = await connection.submit(SUBMISSION);
    const told = await connection.complete?.(id, await connection.result(id), { analysis: 'auto' });
    expect(told?.components).toHaveLength(45);
    const pages = asked.filter(({ path }) => path.endsWith('/components')).map(({ query }) => query.toString());
    expect(pages).toEqual(['', 'page=2&per_page=20', 'page=3&per_page=20']);
  });

  test('is evaluated against the policies once, however often it is fetched', async () => {
    for (const wrap of ['data', 'named', 'bare'] as const) {
      const { connection, standin } = await speak({ states: [], wrap });
      const { id } = await connection.submit(SUBMISSION);
      const over = await connection.result(id);
      await connection.complete?.(id, over, { analysis: 'auto' });
      await connection.complete?.(id, over, { analysis: 'auto' });
      expect(standin.scans[0]?.evaluated).toBe(1);
      await server?.close();
    }
  });

  test('whose parts are refused keeps the others, and says each', async () => {
    const standin = truseraStandin({ states: [], components: [AGENT] });
    server = await serveService((asked) => {
      if (asked.path.endsWith('/graph')) return refusal(500, 'internal error');
      if (asked.path.endsWith('/compliance')) return { status: 200, body: '<html>' };
      if (asked.path.endsWith('/evaluate')) return refusal(403, 'insufficient permissions');
      if (asked.path.endsWith('/violations')) return refusal(429, 'too many requests');
      return standin.handle(asked);
    });
    const connection = trusera.connect(connected(`${server.origin}/api/v1`, KEY, 100_000).http);
    const { id } = await connection.submit(SUBMISSION);
    const told = await connection.complete?.(id, await connection.result(id), { analysis: 'auto' });
    expect(told?.components).toHaveLength(1);
    expect(told?.notices?.map(({ kind, message }) => `${kind}: ${message.split(' ').slice(0, 3).join(' ')}`)).toEqual([
      'problem: The graph failed',
      'problem: The result of',
      'plan: The evaluation of',
      'limit: The list of',
    ]);
    expect(server.asked.filter(({ path }) => path.endsWith('/evaluate'))).toHaveLength(1);
  });
});

describe('compared with the scan before', () => {
  const past = (id: string, target: string, status: string, created_at: string) => ({ id, target, status, created_at });
  const PAST = [
    past('old-1', TARGET, 'completed', '2026-11-01T10:00:00Z'),
    past('old-2', TARGET, 'completed', '2026-11-20T10:00:00Z'),
    past('old-3', TARGET, 'failed', '2026-11-21T10:00:00Z'),
    past('old-4', '/srv/other', 'completed', '2026-11-21T10:00:00Z'),
  ];

  async function changeWith(given: Partial<TruseraState>) {
    const { connection, requests } = await speak({ states: [], components: [AGENT], past: PAST, ...given });
    const { id } = await connection.submit(SUBMISSION);
    const told = await connection.complete?.(id, await connection.result(id), { analysis: 'auto' });
    return { change: told?.change, last: requests().at(-1), id, notices: told?.notices };
  }

  test('of the same target that was the latest to succeed', async () => {
    const compare = {
      added: [AGENT],
      removed: [{ name: 'old-agent' }],
      changed: [{ name: 'x', changes: { version: 1 } }],
    };
    const { change, last, id } = await changeWith({ compare });
    expect(last).toBe(`GET /scans/${id}/compare/old-2`);
    expect(change).toEqual({
      since: 'old-2',
      sinceDate: '2026-11-20T10:00:00Z',
      added: ['support-agent'],
      removed: ['old-agent'],
      changed: ['x (version)'],
    });
  });

  test('the other way round when the service means it so', async () => {
    const { change } = await changeWith({ compare: { added: ['old-agent'], removed: ['support-agent'], changed: [] } });
    expect(change).toMatchObject({ added: ['support-agent'], removed: ['old-agent'] });
  });

  test('that lies on a later page', async () => {
    const others = Array.from({ length: 250 }, (_, index) =>
      past(`n-${index}`, '/srv/n', 'completed', '2026-11-22T09:00:00Z'),
    );
    const { change } = await changeWith({ past: [...others, ...PAST] });
    expect(change?.since).toBe('old-2');
  });

  test('only where there is one', async () => {
    const { change, notices } = await changeWith({ past: [] });
    expect([change, notices]).toEqual([undefined, []]);
  });
});

describe('a login', () => {
  test.each(['snake', 'camel', 'nested'] as const)(
    'gives a token that is sent from then on (%s)',
    async (loginNames) => {
      const { connection, asked, requests } = await speak({ loginNames }, { login: LOGIN });
      await connection.submit(SUBMISSION);
      expect(requests()).toEqual(['POST /auth/login', 'POST /scans']);
      expect(asked[0]?.headers.authorization).toBeUndefined();
      expect(asked[0]?.json).toEqual({ email: USER.email, password: USER.password });
      expect(asked[1]?.headers.authorization).toMatch(/^Bearer access\.1\./);
    },
  );

  test('is renewed when the token ends, and the request made again', async () => {
    const { connection, requests, session } = await speak({ tokenUses: 1 }, { login: LOGIN });
    const { id } = await connection.submit(SUBMISSION);
    await connection.result(id);
    expect(requests()).toEqual([
      'POST /auth/login',
      'POST /scans',
      `GET /scans/${id}`,
      'POST /auth/refresh',
      `GET /scans/${id}`,
    ]);
    expect(session()?.secrets()).toHaveLength(5);
  });

  test('is made anew when it cannot be renewed', async () => {
    const { connection, requests } = await speak({ tokenUses: 1, refreshes: false }, { login: LOGIN });
    const { id } = await connection.submit(SUBMISSION);
    await connection.result(id);
    expect(requests().slice(2)).toEqual([
      `GET /scans/${id}`,
      'POST /auth/refresh',
      'POST /auth/login',
      `GET /scans/${id}`,
    ]);
  });

  test('that is wrong is said as that, after one try', async () => {
    const { connection, service, requests } = await speak({}, { login: { ...LOGIN, password: 'wrong' } });
    const error = await connection.submit(SUBMISSION).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(Refused);
    expect(service.explain?.(error as Refused)?.message).toMatch(/e-mail and password/);
    expect(requests()).toEqual(['POST /auth/login']);
  });

  test('that gives no token is said as that', async () => {
    server = await serveService(() => ({ status: 200, body: { mfa_required: true } }));
    const { http } = connected(`${server.origin}/api/v1`, (client) => loginCredential(LOGIN, client));
    await expect(trusera.connect(http).submit(SUBMISSION)).rejects.toThrow(/no token/);
  });

  test('ends with the run', async () => {
    const { connection, session, standin } = await speak({}, { login: LOGIN });
    await connection.submit(SUBMISSION);
    await session()?.end();
    expect(standin.loggedOut).toEqual([expect.stringMatching(/^access\.1\./)]);
  });
});

describe('refusals', () => {
  async function refused(given: Partial<TruseraState>, way: Way = {}) {
    const { connection, service, requests } = await speak(given, way);
    const error = await connection.submit(SUBMISSION).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(Refused);
    return { notice: service.explain?.(error as Refused), requests: requests() };
  }

  test('of a key that is none', async () => {
    const { notice } = await refused({}, { key: 'tsk_wrong' });
    expect(notice).toMatchObject({ kind: 'problem', message: expect.stringMatching(/tsk_/), words: 'unauthorized' });
  });

  test('of a role that may not scan, with the words of the service', async () => {
    const { notice, requests } = await refused({ keys: new Map([[KEY, 'viewer']]) });
    expect(notice).toMatchObject({ kind: 'plan', words: 'insufficient permissions: analyst role required' });
    expect(requests).toEqual(['POST /scans']);
  });

  test('of one request too many wait as long as the service says', async () => {
    const standin = truseraStandin({ used: { auth: 0, create: GROUPS.create, others: 0 } });
    server = await serveService((asked) => {
      const answer = standin.handle(asked);
      standin.state.used.create = 0;
      return answer;
    });
    const { http, waits } = connected(`${server.origin}/api/v1`, KEY);
    await trusera.connect(http).submit(SUBMISSION);
    expect([waits, standin.scans.length]).toEqual([[2000], 1]);
  });

  test('do not come where there is time to wait: groups are counted apart', async () => {
    const { connection, waits } = await speak({ used: { auth: 0, create: 0, others: 0 } });
    for (let count = 0; count < GROUPS.create; count++) await connection.submit(SUBMISSION);
    expect(waits).toEqual([]);
    const { id } = await connection.submit(SUBMISSION).catch(() => ({ id: '' }));
    expect(waits[0]).toBe(60_000);
    expect(id).toBe('');
  });
});

describe('exports', () => {
  test('come in the seven formats of the document', () => {
    expect(Object.keys(EXPORTS)).toEqual([...FORMATS]);
  });

  const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] };
  test.each<[string, string, Answer, string]>([
    ['markdown', 'a file', { status: 200, body: '# Scan\n' }, '# Scan\n'],
    ['csv', 'a text in an object', { status: 200, body: { format: 'csv', content: 'name,type\n' } }, 'name,type\n'],
    ['html', 'a text in two objects', { status: 200, body: { data: { content: '<p>' } } }, '<p>'],
    ['cyclonedx', 'JSON', { status: 200, body: CYCLONEDX }, JSON.stringify(CYCLONEDX)],
    ['cyclonedx', 'JSON in an object', { status: 200, body: { data: CYCLONEDX } }, JSON.stringify(CYCLONEDX, null, 2)],
  ])('%s as %s', async (format, _, answer, text) => {
    const { connection, asked } = await speak({ exported: () => answer });
    const { id } = await connection.submit(SUBMISSION);
    expect(await connection.document?.(id, { format })).toMatchObject({ text });
    expect(asked.at(-1)?.json).toEqual({ format });
  });

  test('that are empty, or that there are not, are said', async () => {
    const { connection } = await speak({ exported: () => ({ status: 200, body: '' }) });
    const { id } = await connection.submit(SUBMISSION);
    await expect(connection.document?.(id, { format: 'csv' })).rejects.toThrow(WrongAnswer);
    await expect(connection.document?.(id, { format: 'docx' })).rejects.toThrow(/cyclonedx, sarif/);
  });
});

test('history is told page by page', async () => {
  const past = Array.from({ length: 130 }, (_, index) => ({
    id: `old-${index}`,
    target: TARGET,
    status: 'completed',
    created_at: '2026-11-01T10:00:00Z',
  }));
  for (const wrap of ['data', 'bare'] as const) {
    const { connection } = await speak({ past, wrap });
    expect(await connection.history?.(150)).toHaveLength(130);
    expect(await connection.history?.(5)).toHaveLength(5);
    await server?.close();
  }
});
