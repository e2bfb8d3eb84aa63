// The client of an OSV API against a stand-in on loopback that keeps to its documents and one that does not: everything that
// was asked is looked at, and nothing that was not answered is taken for an answer.

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { openOsvApi } from '../../../src/enrich/advisories/osv-api.ts';
import type { Keep, NamedVersion } from '../../../src/enrich/advisories/source.ts';
import { connected } from '../remote/connected.ts';
import { type Answer, type ServiceServer, serveService } from '../remote/service-server.ts';
import { batchSizes, namesSent, type OsvState, osvStandin } from './osv-standin.ts';
import { record } from './records.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const npm = (name: string, version = '1.4.0'): NamedVersion => ({ ecosystem: 'npm', name, version });
const many = (count: number) => Array.from({ length: count }, (_, index) => npm(`acme-${index}`));
const NO_CREDENTIAL = () => ({ headers: async () => ({}), secrets: () => [] });

async function api(given: Partial<OsvState> = {}, keep?: Keep) {
  const standin = osvStandin(given);
  const server: ServiceServer = await serveService(standin.handle);
  const { http, waits } = connected(server.origin, NO_CREDENTIAL);
  const source = openOsvApi(http, keep);
  closing.push(
    () => source.close(),
    () => server.close(),
  );
  return {
    ...{ server, waits, source, state: standin.state },
    async ids(packages: readonly NamedVersion[]) {
      const { candidates, unanswered } = await source.lookUp(packages);
      expect(server.wrong).toEqual([]);
      return { ids: candidates.map((each) => each.map(({ advisory }) => advisory.id)), unanswered };
    },
  };
}

describe('batches', () => {
  test.each([
    [1, [1]],
    [999, [999]],
    [1000, [1000]],
    [1001, [1000, 1]],
    [2500, [1000, 1000, 500]],
  ])('%d packages', async (count, sizes) => {
    const { ids, server, source } = await api({ records: [record({ name: `acme-${count - 1}` })] });
    const answer = await ids(many(count));
    expect(batchSizes(server.asked).toSorted((a, b) => b - a)).toEqual(sizes);
    expect(answer.ids.flatMap((each, index) => (each.length > 0 ? [index] : []))).toEqual([count - 1]);
    expect(answer.unanswered).toEqual([]);
    expect(source.told()).toBe(
      `Contacted ${new URL(server.origin).host}, sent ${count} package ${count === 1 ? 'name' : 'names'}.`,
    );
  });

  test('no package, no request', async () => {
    const { ids, server, source } = await api();
    expect(await ids([])).toEqual({ ids: [], unanswered: [] });
    expect([server.asked.length, source.told()]).toEqual([0, undefined]);
  });

  test('what each question and each request says', async () => {
    const { ids, server } = await api();
    await ids([{ ecosystem: 'PyPI', name: 'acme-web', version: '2.0' }]);
    const [{ method, json, headers } = { method: '', json: {}, headers: {} }] = server.asked;
    expect(method).toBe('POST');
    expect(json).toEqual({ queries: [{ package: { name: 'acme-web', ecosystem: 'PyPI' }, version: '2.0' }] });
    expect(headers['user-agent']).toBe('bartizan/test');
    expect(headers.authorization).toBeUndefined();
  });

  test('a record is fetched once, whoever it is about', async () => {
    const shared = record({ name: 'acme-1' });
    const { ids, server } = await api({ records: [shared] });
    await ids([npm('acme-1'), npm('acme-1', '1.5.0'), npm('acme-2')]);
    expect(server.asked.map(({ path }) => path)).toEqual(['/v1/querybatch', '/v1/vulns/GHSA-1q2r-1w3x-1v4m']);
  });
});

describe('pages', () => {
  const records = Array.from({ length: 5 }, (_, index) => record({ id: `GHSA-${index}q2r-1w3x-1v4m`, name: 'acme-1' }));

  test.each([false, true])('by tokens alone, only of what has more (first one empty: %s)', async (isFirstEmpty) => {
    const { ids, server } = await api({ records, pageSize: 2, isFirstEmpty });
    const answer = await ids([npm('acme-0'), npm('acme-1'), npm('acme-2')]);
    expect(answer).toEqual({ ids: [[], records.map(({ id }) => id), []], unanswered: [] });
    expect(batchSizes(server.asked)).toEqual(isFirstEmpty ? [3, 1, 1, 1] : [3, 1, 1]);
  });

  test('without end are not read without end', async () => {
    const endless = { status: 200, body: { results: [{ next_page_token: 'again' }] } };
    const { ids, server } = await api({ instead: Array.from({ length: 60 }, () => endless) });
    const answer = await ids([npm('acme-0')]);
    expect(server.asked.length).toBeLessThanOrEqual(31);
    expect(answer.unanswered).toMatchObject([
      { detail: expect.stringMatching(/more pages of advisories than are read/) },
    ]);
  });
});

describe('a question that is refused', () => {
  test('does not take its batch with it', async () => {
    const { ids, server } = await api({ records: [record({ name: 'acme-999' })], refused: new Set(['acme-500']) });
    const answer = await ids(many(1000));
    expect(answer.ids[999]).toEqual(['GHSA-1q2r-1w3x-1v4m']);
    expect(answer.unanswered).toEqual([
      {
        packages: [npm('acme-500')],
        detail: `${new URL(server.origin).host} refuses the question: Invalid query at index 0. (400).`,
      },
    ]);
    expect(server.asked.length).toBeLessThan(30);
  });

  test('nor do very many lead to very many requests', async () => {
    const { ids, server } = await api({ refused: new Set(many(1000).map(({ name }) => name)) });
    const answer = await ids(many(1000));
    expect(server.asked.length).toBeLessThan(500);
    expect(answer.unanswered.flatMap(({ packages }) => packages).length).toBe(1000);
  });
});

describe('tried again', () => {
  test('after 429, as long as it says', async () => {
    const { ids, waits } = await api({
      records: [record({ name: 'acme-0' })],
      instead: [{ status: 429, headers: { 'retry-after': '7' }, body: { code: 8, message: 'Slow down.' } }],
    });
    expect(await ids([npm('acme-0')])).toEqual({ ids: [['GHSA-1q2r-1w3x-1v4m']], unanswered: [] });
    expect(waits).toEqual([7000]);
  });

  test.each([500, 502, 503, 504])('after %d, of batches and of records', async (status) => {
    const { ids, server } = await api({
      records: [record({ name: 'acme-0' })],
      instead: [{ status, body: 'upstream' }, undefined, { status, body: 'upstream' }],
    });
    expect(await ids([npm('acme-0')])).toEqual({ ids: [['GHSA-1q2r-1w3x-1v4m']], unanswered: [] });
    expect(server.asked.length).toBe(4);
  });
});

describe('an outage is told, and is no clean answer', () => {
  const always = (answer: Answer) => Array.from({ length: 20 }, () => answer);
  test.each<[what: string, Answer, RegExp]>([
    ['5xx without end', { status: 500, body: { message: 'backend is down' } }, /^backend is down \(500\)\.$/],
    ['429 for longer than anybody waits', { status: 429, headers: { 'retry-after': '3600' }, body: {} }, /\(429\)\.$/],
    ['403', { status: 403, body: { message: 'blocked by policy' } }, /^blocked by policy \(403\)\.$/],
    [
      'a web page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
      /answers with a web page/,
    ],
    ['no JSON', { status: 200, headers: { 'content-type': 'application/json' }, body: '{"results": [' }, /no JSON/],
    ['another JSON', { status: 200, body: ['results'] }, /answers 3 questions with something else\.$/],
    [
      'fewer results than questions',
      { status: 200, body: { results: [{}] } },
      /answers 3 questions with something else\.$/,
    ],
    [
      'a redirect elsewhere',
      { status: 302, headers: { location: 'https://osv.example/' }, body: '' },
      /sends us to https:\/\/osv\.example/,
    ],
    ['brackets without end', { status: 200, body: `{"results":${'['.repeat(5000)}` }, /more depth/],
  ])('%s', async (_, answer, detail) => {
    const { ids } = await api({ instead: always(answer) });
    const { ids: found, unanswered } = await ids(many(3));
    expect(found).toEqual([[], [], []]);
    expect(unanswered).toEqual([{ packages: many(3), detail: expect.stringMatching(detail) }]);
  });

  test('what is down for one batch is not asked for the next', async () => {
    const { ids, server } = await api({ instead: always({ status: 403, body: {} }) });
    const { unanswered } = await ids(many(9000));
    expect(unanswered.flatMap(({ packages }) => packages).length).toBe(9000);
    expect(server.asked.length).toBeLessThanOrEqual(4);
  });

  test('an id whose record does not come is still a finding, and a gap', async () => {
    const { ids, state } = await api({ records: [record({ name: 'acme-0' })] });
    state.instead = [undefined, { status: 404, body: { code: 5, message: 'Bug not found.' } }];
    const answer = await ids([npm('acme-0')]);
    expect(answer.ids).toEqual([['GHSA-1q2r-1w3x-1v4m']]);
    expect(answer.unanswered).toEqual([
      { packages: [], detail: expect.stringMatching(/did not give GHSA-1q2r-1w3x-1v4m: Bug not found\. \(404\)\.$/) },
    ]);
  });

  test('a record that was withdrawn meanwhile is none', async () => {
    const { ids, state } = await api({ records: [record({ name: 'acme-0' })] });
    const withdrawn = { ...record({ name: 'acme-0' }), withdrawn: '2026-06-01T00:00:00Z' };
    state.instead = [undefined, { status: 200, body: withdrawn }];
    expect(await ids([npm('acme-0')])).toEqual({ ids: [[]], unanswered: [] });
  });

  test('another record than was asked for, which says nothing of the others', async () => {
    const records = [1, 2, 3].map((index) =>
      record({ id: `GHSA-${index}q2r-1w3x-1v4m`, name: 'acme-0', rated: 'HIGH' }),
    );
    const { source, state } = await api({ records });
    state.instead = [undefined, { status: 200, body: record({ id: 'GHSA-9q2r-9w3x-9v4m' }) }];
    const { candidates, unanswered } = await source.lookUp([npm('acme-0')]);
    expect(candidates[0]?.filter(({ advisory }) => advisory.rated === 'HIGH').length).toBe(2);
    expect(unanswered).toMatchObject([{ detail: expect.stringMatching(/with another record/) }]);
  });
});

describe('servers that do not speak HTTP as they should', () => {
  async function against(behave: (response: ServerResponse) => void, milliseconds = 600_000) {
    const server = createServer((_, response) => behave(response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { http } = connected(`http://127.0.0.1:${port}`, NO_CREDENTIAL, milliseconds);
    const source = openOsvApi(http);
    closing.push(
      () => source.close(),
      () => server.closeAllConnections(),
      () => server.close(),
    );
    return source.lookUp(many(2));
  }

  test.each<[what: string, behave: (response: ServerResponse) => void, detail: RegExp]>([
    [
      'cuts its answer off',
      (response) => response.writeHead(200, { 'content-length': '500' }).write('{"results":', () => response.destroy()),
      /ended/,
    ],
    ['hangs up', (response) => response.destroy(), /ended|connection/],
    ['sends more than is read', (response) => flood(response), /more than 32 MB/],
  ])('one that %s', async (_, behave, detail) => {
    const { candidates, unanswered } = await against(behave);
    expect(candidates).toEqual([[], []]);
    expect(unanswered).toEqual([{ packages: many(2), detail: expect.stringMatching(detail) }]);
  });

  test('one that says nothing, until the time is over', async () => {
    const started = performance.now();
    const { unanswered } = await against(() => {}, 700);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(unanswered).toMatchObject([{ packages: many(2) }]);
  });
});

/** JSON that never ends. */
function flood(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const piece = Buffer.alloc(1024 * 1024, ' ');
  const more = () => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

describe('records are kept', () => {
  function memory(): Keep & { readonly kept: Map<string, Buffer> } {
    const kept = new Map<string, Buffer>();
    return { kept, get: (key) => kept.get(key), put: (key, bytes) => void kept.set(key, bytes) };
  }

  test('by the time they were changed: an unchanged one is not fetched again', async () => {
    const keep = memory();
    const first = await api({ records: [record({ name: 'acme-0' })] }, keep);
    await first.ids([npm('acme-0')]);
    const { http } = connected(first.server.origin, NO_CREDENTIAL);
    const again = openOsvApi(http, keep);
    closing.push(() => again.close());
    await again.lookUp([npm('acme-0')]);
    expect(first.server.asked.map(({ path }) => path)).toEqual([
      '/v1/querybatch',
      '/v1/vulns/GHSA-1q2r-1w3x-1v4m',
      '/v1/querybatch',
    ]);
    first.state.records = [record({ name: 'acme-0', modified: '2026-07-01T00:00:00Z', summary: 'it is worse' })];
    const changed = openOsvApi(connected(first.server.origin, NO_CREDENTIAL).http, keep);
    closing.push(() => changed.close());
    const { candidates } = await changed.lookUp([npm('acme-0')]);
    expect(candidates[0]?.[0]?.advisory.summary).toBe('it is worse');
    expect(first.server.asked.length).toBe(5);
  });

  test.each(['', '{', '[]', '{"id": "GHSA-9q2r-9w3x-9v4m"}'])(
    'what was kept and is no record is fetched: %j',
    async (kept) => {
      const keep: Keep = { get: () => Buffer.from(kept), put: () => {} };
      const { ids } = await api({ records: [record({ name: 'acme-0' })] }, keep);
      expect(await ids([npm('acme-0')])).toEqual({ ids: [['GHSA-1q2r-1w3x-1v4m']], unanswered: [] });
    },
  );
});

test('only what was asked for is ever sent', async () => {
  const { ids, server } = await api({ records: [record({ name: 'acme-1' })] });
  await ids(many(5));
  expect([...namesSent(server.asked)].toSorted()).toEqual(many(5).map(({ name }) => name));
});
