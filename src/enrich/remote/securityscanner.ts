// securityscanner.dev: a host, a GitHub repository or a mobile package; findings while it runs; a fix file and, where the plan
// has it, an analysis afterwards. The base is the bare origin: its paths straddle /v1 and /api.

import type { RemoteDocument, RemoteHistoryEntry, RemoteNotice } from '../../model/remote.ts';
import { type Http, part, Refused, WrongAnswer } from './http.ts';
import { formOf } from './multipart.ts';
import { listAt, listIn, numberAt, severityOf, textAt, textsAt } from './reading.ts';
import type { RemoteService, Submission, Submitted, Told, ToldFinding, Wishes } from './service.ts';
import { noticeOf } from './trouble.ts';

const UPLOAD_PATIENCE = 300_000;
const ANALYSIS_PATIENCE = 120_000;
const FIX_NAME = 'SECURITY-FIX.md';

export const securityscanner: RemoteService = {
  id: 'securityscanner',
  name: 'securityscanner.dev',
  baseUrl: 'https://securityscanner.dev',
  takes: ['url', 'repository', 'mobile'],
  takesHost: true,
  largestFile: 200 * 1024 * 1024,
  // As its own examples do.
  pause: 10_000,
  connect: (http) => ({
    submit: (submission) => submit(http, submission),
    async result(id) {
      return toldOf((await http.send({ method: 'GET', path: `/v1/scan/${part(id)}` })).json());
    },
    complete: (id, told, wishes) => complete(http, id, told, wishes),
    document: (id, { target, format }) => fixFile(http, id, { ...(target && { target }), ...(format && { format }) }),
    async history(most) {
      const answer = (await http.send({ method: 'GET', path: '/v1/runs' })).json();
      return listIn(answer, ['runs']).flatMap(entryOf).slice(0, most);
    },
    async targets() {
      const answer = (await http.send({ method: 'GET', path: '/v1/targets' })).json();
      return listIn(answer, ['targets']).flatMap((each) => {
        const host = textAt(each, 'host') ?? textAt(each, 'target');
        const label = textAt(each, 'label');
        return host === undefined ? [] : [label === undefined ? host : `${host} (${label})`];
      });
    },
  }),
};

async function submit(http: Http, submission: Submission): Promise<Submitted> {
  try {
    const answer = (await http.send(requestFor(submission))).json();
    const id = textAt(answer, 'run_id') ?? textAt(answer, 'id');
    if (id === undefined) throw new WrongAnswer('securityscanner.dev took it, but named no run_id.');
    const stateWord = textAt(answer, 'status');
    return { id, ...(stateWord !== undefined && { stateWord }) };
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 409) throw error;
    // The target is there already: somebody may be scanning it just now, and one scan is enough.
    const running = await underWay(http, submission);
    if (running === undefined) throw error;
    const notice: RemoteNotice = {
      kind: 'told',
      message: 'securityscanner.dev was scanning this target already; that run was followed.',
      words: error.said.words,
    };
    return { id: running, notices: [notice] };
  }
}

function requestFor({ kind, url, file }: Submission) {
  if (kind === 'url') return { method: 'POST', path: '/v1/scan', json: { host: url } } as const;
  if (kind === 'repository') return { method: 'POST', path: '/api/github/scan', json: { repo_url: url } } as const;
  if (!file) throw new Error(`an upload of ${kind} has no file`);
  return { method: 'POST', path: '/api/mobile/scan', body: formOf('file', file), patience: UPLOAD_PATIENCE } as const;
}

/** The newest run of this target that is not over. */
async function underWay(http: Http, { url }: Submission): Promise<string | undefined> {
  if (url === undefined) return undefined;
  const runs = listIn((await http.send({ method: 'GET', path: '/v1/runs' })).json(), ['runs']);
  const found = runs.flatMap(entryOf).find(({ target, stateWord = '' }) => {
    return target !== undefined && hostOf(target) === hostOf(url) && STATES[stateWord.toLowerCase()] === 'running';
  });
  return found?.id;
}

function hostOf(text: string): string {
  const address = text.includes('://') ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).host : text;
}

const STATES: Readonly<Record<string, Told['state']>> = {
  started: 'running',
  running: 'running',
  completed: 'completed',
  aborted: 'aborted',
  failed: 'failed',
};

function toldOf(answer: unknown): Told {
  const stateWord = textAt(answer, 'status');
  if (stateWord === undefined) throw new WrongAnswer('securityscanner.dev tells of a run, but not of its status.');
  const [startedAt, finishedAt] = [textAt(answer, 'started_at'), textAt(answer, 'finished_at')];
  const total = numberAt(answer, 'summary', 'total');
  return {
    state: STATES[stateWord.toLowerCase()] ?? 'unknown',
    stateWord,
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(total !== undefined && { total }),
    findings: listAt(answer, 'findings').flatMap(findingOf),
  };
}

function findingOf(entry: unknown): readonly ToldFinding[] {
  const title = textAt(entry, 'title');
  if (title === undefined) return [];
  const severityWord = textAt(entry, 'severity') ?? '';
  const [category, tool, place] = [textAt(entry, 'category'), textAt(entry, 'tool'), textAt(entry, 'target')];
  const description = textAt(entry, 'description');
  return [
    {
      title,
      severity: severityOf(severityWord),
      severityWord,
      ...(category !== undefined && { category }),
      ...(tool !== undefined && { tool }),
      ...(place !== undefined && { place }),
      ...(description !== undefined && { description }),
      evidence: textsAt(entry, 'evidence'),
      frameworks: {},
    },
  ];
}

/** The fix file and the analysis: each may be missing, and neither costs the other. */
async function complete(http: Http, id: string, told: Told, { analysis }: Wishes): Promise<Told> {
  const notices: RemoteNotice[] = [...(told.notices ?? [])];
  const attempt = async <Value>(what: string, get: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await get();
    } catch (error) {
      notices.push(noticeOf(error, what));
      return undefined;
    }
  };
  const findings = told.findings ?? [];
  const fix = findings.length > 0 ? await attempt('its fix file', () => fixFile(http, id, {})) : undefined;
  const analysed = analysis === 'off' ? undefined : await attempt('its AI analysis', () => analyse(http, id));
  return {
    ...told,
    ...(fix && { documents: [fix] }),
    ...(analysed && { analysis: analysed }),
    notices,
  };
}

async function fixFile(http: Http, id: string, query: Readonly<Record<string, string>>): Promise<RemoteDocument> {
  const accept = 'text/markdown, text/plain, */*';
  const { text, headers } = await http.send({ method: 'GET', path: `/v1/scan/${part(id)}/fix`, query, accept });
  if (text.trim() === '' || /html/i.test(headers['content-type'] ?? ''))
    throw new WrongAnswer(`${http.base.host} answers with no fix file where it should be.`);
  return { name: FIX_NAME, mediaType: 'text/markdown', text };
}

/** Cached there per run, but the plans count analyses: it is not asked for twice. */
async function analyse(http: Http, id: string): Promise<NonNullable<Told['analysis']>> {
  const path = `/v1/scan/${part(id)}/analyze`;
  const answer = (await http.send({ method: 'POST', path, json: {}, patience: ANALYSIS_PATIENCE })).json();
  const content = textAt(answer, 'content');
  if (content === undefined) throw new WrongAnswer(`${http.base.host} answers with an analysis that has no content.`);
  const [model, risk] = [textAt(answer, 'model'), numberAt(answer, 'risk_score')];
  const isCached = (answer as { readonly cached?: unknown }).cached;
  return {
    lines: content.split(/\r\n|\r|\n/),
    isCut: false,
    ...(model !== undefined && { model }),
    // A risk: its name says that more of it is worse.
    ...(risk !== undefined && { score: { value: risk, of: 100, direction: 'higher-is-worse' } }),
    ...(typeof isCached === 'boolean' && { isCached }),
  };
}

function entryOf(entry: unknown): readonly RemoteHistoryEntry[] {
  const id = textAt(entry, 'run_id') ?? textAt(entry, 'id');
  if (id === undefined) return [];
  const [target, stateWord, total] = [
    textAt(entry, 'target'),
    textAt(entry, 'status'),
    numberAt(entry, 'summary', 'total'),
  ];
  const [startedAt, finishedAt] = [textAt(entry, 'started_at'), textAt(entry, 'finished_at')];
  return [
    {
      id,
      ...(target !== undefined && { target }),
      ...(stateWord !== undefined && { stateWord }),
      ...(startedAt !== undefined && { startedAt }),
      ...(finishedAt !== undefined && { finishedAt }),
      ...(total !== undefined && { total }),
    },
  ];
}
