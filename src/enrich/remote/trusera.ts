// Trusera: everybody has an own instance, which scans what that instance can reach, and tells what it found as a bill of
// materials. A scan has several parts, each asked for on its own; one that does not come is a notice, and the others stand.

import { REMOTE_ENTRIES, REMOTE_PAGES } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';
import type { RemoteChange, RemoteDocument, RemoteHistoryEntry, RemoteNotice } from '../../model/remote.ts';
import { firstText, inside, listUnder } from './answer.ts';
import { type Http, part, type Refused, WrongAnswer } from './http.ts';
import type { Connection, RemoteService, Told } from './service.ts';
import { noticeOf } from './trouble.ts';
import {
  changeOf,
  componentOf,
  controlsOf,
  findingOf,
  relationsOf,
  type Since,
  scoreOf,
  type TruseraComponent,
  violationOf,
} from './trusera-answers.ts';
import { loginCredential } from './trusera-login.ts';
import { paced } from './trusera-pace.ts';

/** Its document names no state; these are what services call them. */
const STATES: ReadonlyMap<string, Told['state']> = new Map([
  ...['completed', 'complete', 'done', 'finished', 'success', 'succeeded'].map((word) => [word, 'completed'] as const),
  ...['failed', 'failure', 'error', 'errored', 'timeout', 'timed_out'].map((word) => [word, 'failed'] as const),
  ...['cancelled', 'canceled', 'aborted'].map((word) => [word, 'aborted'] as const),
  ...['pending', 'queued', 'created', 'started', 'running', 'in_progress', 'processing', 'scanning'].map(
    (word) => [word, 'running'] as const,
  ),
]);

/** What a scan can be exported as, by its document, with the name and type of the file. */
export const EXPORTS = {
  cyclonedx: ['cyclonedx.json', 'application/vnd.cyclonedx+json'],
  sarif: ['sarif', 'application/sarif+json'],
  spdx3: ['spdx3.json', 'application/ld+json'],
  html: ['html', 'text/html'],
  csv: ['csv', 'text/csv'],
  markdown: ['md', 'text/markdown'],
  junit: ['junit.xml', 'application/xml'],
} as const;
export type ExportFormat = keyof typeof EXPORTS;

export const trusera: RemoteService = {
  id: 'trusera',
  name: 'Trusera',
  basePath: '/api/v1',
  takes: ['repository'],
  takesTarget: true,
  exports: Object.keys(EXPORTS),
  pause: 3000,
  login: (http, user, password) => loginCredential({ user, password }, http),
  connect: (http) => connect(paced(http)),
  explain,
};

function connect(http: Http): Connection {
  const get = async (path: string, query?: Readonly<Record<string, number>>) =>
    (await http.send({ method: 'GET', path, ...(query && { query }) })).json();
  const of = (id: string, rest = '') => `/scans/${part(id)}${rest}`;

  return {
    async submit({ url, scan: { deep, n8nUrl, n8nKey } = { deep: false } }) {
      const json = { target: url, deep, n8n_url: n8nUrl ?? null, n8n_api_key: n8nKey ?? null };
      const body = inside((await http.send({ method: 'POST', path: '/scans', json })).json(), 'scan');
      const id = firstText(body, 'id', 'scan_id', 'scanId');
      if (id === undefined) throw new WrongAnswer('Trusera took the target but named no scan.');
      const stateWord = firstText(body, 'status', 'state');
      return { id, ...(stateWord !== undefined && { stateWord }) };
    },
    async result(id) {
      return toldOf(inside(await get(of(id)), 'scan'));
    },
    async complete(id, told) {
      const notices: RemoteNotice[] = [...(told.notices ?? [])];
      const asked = async <Result>(what: string, ask: () => Promise<Result>): Promise<Result | undefined> => {
        try {
          return await ask();
        } catch (error) {
          notices.push(noticeOf(error, what));
          return undefined;
        }
      };
      const listed = await asked('the list of components', () => componentsOf(http, of(id, '/components')));
      if (listed && listed.total > listed.components.length)
        notices.push({
          kind: 'problem',
          message: `${listed.total - listed.components.length} of ${listed.total} components are not shown.`,
        });
      const components = listed?.components ?? [];
      const findings = components.flatMap((each) => findingOf(each) ?? []);
      const relations = await asked('the graph', async () => relationsOf(await get(of(id, '/graph'))));
      const controls = await asked('the result of compliance', async () =>
        controlsOf(await get(of(id, '/compliance'))),
      );
      // It makes a record there, and may set off alarms: once a scan, and not again when the first answer is lost.
      await asked('the evaluation of its policies', async () => {
        const before = listUnder(await get(of(id, '/evaluations')), 'evaluations');
        if (before?.items.length === 0) await http.send({ method: 'POST', path: of(id, '/evaluate') });
      });
      const violated = await asked('the list of violations', async () => {
        const answer = listUnder(await get(of(id, '/violations')), 'violations');
        if (!answer) throw new WrongAnswer('Trusera answers with no list.');
        return answer.items.slice(0, REMOTE_ENTRIES).flatMap((each) => violationOf(each) ?? []);
      });
      const change = await asked('the comparison with the scan before', () => changeSince(http, id, components));
      return {
        ...told,
        total: findings.length,
        findings,
        components,
        ...(relations && { relations }),
        ...(controls && { controls }),
        ...(violated && { violations: violated }),
        ...(change && { change }),
        notices,
      };
    },
    async history(most) {
      return (await scansOf(http, most)).flatMap((scan) => entryOf(scan) ?? []);
    },
    async document(id, { format = 'cyclonedx' }) {
      if (!isExport(format))
        throw new WrongAnswer(`Trusera exports as ${Object.keys(EXPORTS).join(', ')}, not as ${format}.`);
      // Made anew each time: asking twice changes nothing.
      const answer = await http.send({
        method: 'POST',
        path: of(id, '/export'),
        json: { format },
        accept: '*/*',
        isRepeatable: true,
      });
      return exported(id, format, answer.text);
    },
  };
}

function toldOf(scan: unknown): Told {
  const stateWord = firstText(scan, 'status', 'state');
  const state = STATES.get((stateWord ?? '').toLowerCase().replaceAll('-', '_')) ?? 'unknown';
  const startedAt = firstText(scan, 'started_at', 'created_at', 'startedAt', 'createdAt');
  const finishedAt = firstText(scan, 'completed_at', 'finished_at', 'completedAt', 'finishedAt');
  const score = scoreOf(scan);
  const reason =
    state === 'failed' || state === 'aborted'
      ? firstText(scan, 'error', 'error_message', 'message', 'reason')
      : undefined;
  return {
    state,
    ...(stateWord !== undefined && { stateWord }),
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(score && { score }),
    notices:
      reason === undefined ? [] : [{ kind: 'problem', message: 'The scan did not succeed there.', words: reason }],
  };
}

/** The document says nothing of pages here; where the count says that there are more, they are asked for as scans are. */
async function componentsOf(
  http: Http,
  path: string,
): Promise<{ readonly components: readonly TruseraComponent[]; readonly total: number }> {
  const first = listUnder((await http.send({ method: 'GET', path })).json(), 'components');
  if (!first) throw new WrongAnswer('Trusera answers with no list.');
  const total = Math.max(first.total ?? 0, first.items.length);
  const items = [...first.items];
  const seen = new Set([JSON.stringify(items[0])]);
  for (let page = 2; items.length > 0 && items.length < Math.min(total, REMOTE_ENTRIES); page++) {
    const query = { page, per_page: first.items.length };
    const next = listUnder((await http.send({ method: 'GET', path, query })).json(), 'components')?.items ?? [];
    const mark = JSON.stringify(next[0]);
    // Nothing more, or a server that knows no pages and begins again.
    if (next.length === 0 || seen.has(mark)) break;
    seen.add(mark);
    items.push(...next);
  }
  return { components: items.slice(0, REMOTE_ENTRIES).flatMap((each) => componentOf(each) ?? []), total };
}

/** By its document a page holds 20 unless asked for more. */
const PAGE = 20;
const LARGER_PAGE = 100;

async function scansOf(http: Http, most: number): Promise<readonly unknown[]> {
  const scans: unknown[] = [];
  const seen = new Set<string>();
  for (let page = 1; scans.length < most && page <= REMOTE_PAGES; page++) {
    const query = { page, per_page: Math.min(LARGER_PAGE, Math.max(PAGE, most)) };
    const answer = listUnder((await http.send({ method: 'GET', path: '/scans', query })).json(), 'scans');
    if (!answer) throw new WrongAnswer('Trusera lists its scans in a way that its document does not know.');
    const fresh = answer.items.filter((scan) => !seen.has(firstText(scan, 'id') ?? ''));
    for (const scan of fresh) seen.add(firstText(scan, 'id') ?? '');
    scans.push(...fresh);
    const isLast = answer.total === undefined ? answer.items.length < PAGE : scans.length >= answer.total;
    if (isLast || fresh.length === 0) break;
  }
  return scans.slice(0, most);
}

/** What is different from the latest scan before of the same target. Undefined where there was none. */
async function changeSince(
  http: Http,
  id: string,
  components: readonly TruseraComponent[],
): Promise<RemoteChange | undefined> {
  const scans = await scansOf(http, REMOTE_PAGES * LARGER_PAGE);
  const own = scans.find((scan) => firstText(scan, 'id') === id);
  const target = firstText(own, 'target');
  if (target === undefined) return undefined;
  const now = timeOf(own);
  const [before] = scans
    .filter((scan) => {
      const isOver = STATES.get((firstText(scan, 'status', 'state') ?? '').toLowerCase()) === 'completed';
      return isOver && firstText(scan, 'target') === target && firstText(scan, 'id') !== id && !(timeOf(scan) > now);
    })
    .toSorted((a, b) => timeOf(b) - timeOf(a) || 0);
  const since = firstText(before, 'id');
  if (since === undefined) return undefined;
  const date = firstText(before, 'created_at', 'createdAt', 'started_at');
  const asked: Since = { id: since, ...(date !== undefined && { date }) };
  const answer = await http.send({ method: 'GET', path: `/scans/${part(id)}/compare/${part(since)}` });
  const change = changeOf(answer.json(), asked, components);
  if (!change) throw new WrongAnswer('Trusera compares in a way that its document does not know.');
  return change;
}

function timeOf(scan: unknown): number {
  return Date.parse(firstText(scan, 'created_at', 'createdAt', 'started_at') ?? '');
}

function entryOf(scan: unknown): RemoteHistoryEntry | undefined {
  const id = firstText(scan, 'id');
  if (id === undefined) return undefined;
  const target = firstText(scan, 'target');
  const { stateWord, startedAt, finishedAt, score } = toldOf(scan);
  return {
    id,
    ...(target !== undefined && { target }),
    ...(stateWord !== undefined && { stateWord }),
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(score && { score }),
  };
}

export function isExport(format: string): format is ExportFormat {
  return Object.hasOwn(EXPORTS, format);
}

/** The file itself, or an object that holds it as a text. */
function exported(id: string, format: ExportFormat, text: string): RemoteDocument {
  const [ending, mediaType] = EXPORTS[format];
  const name = `trusera-${id.replace(/[^\w-]/g, '_').slice(0, 80)}.${ending}`;
  if (text.trim() === '') throw new WrongAnswer(`Trusera answers the export as ${format} with nothing.`);
  return { name, mediaType, text: held(text) ?? text };
}

function held(text: string): string | undefined {
  try {
    const body = inside(JSON.parse(text), 'export');
    const content = member(body, 'content') ?? member(body, 'data') ?? member(body, 'export') ?? member(body, 'result');
    if (typeof content === 'string' && content !== '') return content;
    // Of JSON formats the document itself may stand in the envelope.
    return isSame(body, JSON.parse(text)) ? undefined : JSON.stringify(body, null, 2);
  } catch {
    return undefined;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function explain({ status, said, asked }: Refused): RemoteNotice | undefined {
  const words = said.words === '' ? {} : { words: said.words };
  if (status === 401 && asked.endsWith('/auth/login'))
    return { kind: 'problem', message: 'Trusera does not accept the e-mail and password.', ...words };
  if (status === 401)
    return {
      kind: 'problem',
      message: 'Trusera does not accept the key: keys begin with tsk_, and can be revoked.',
      ...words,
    };
  if (status === 403)
    return {
      kind: 'plan',
      message: 'The role of this account may not do that: scans ask for Analyst or higher.',
      ...words,
    };
  if (status === 429)
    return { kind: 'limit', message: 'Trusera has no requests left for this account in this minute.', ...words };
  return undefined;
}
