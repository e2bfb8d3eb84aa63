// TrustTrace: an MCP server by its URL, or uploaded tool schemas, manifests, code and archives. Its category scores rate 7.0
// as "High Risk": higher is worse. Of its overall score the documents say no direction.

import { REMOTE_UPLOAD } from '../../lib/limits.ts';
import type { RemoteCategory, RemoteHistoryEntry, RemoteNotice, RemoteScore } from '../../model/remote.ts';
import { type Http, part, WrongAnswer } from './http.ts';
import { formOf } from './multipart.ts';
import { listAt, listIn, numberAt, severityOf, textAt, textsAt } from './reading.ts';
import type { RemoteService, Submission, Told, ToldFinding } from './service.ts';
import { upgradeIn } from './words.ts';

const UPLOAD_PATIENCE = 120_000;
/** Entries asked for at once: what the documents show. */
const PAGE = 20;

export const trusttrace: RemoteService = {
  id: 'trusttrace',
  name: 'TrustTrace',
  baseUrl: 'https://api.trusttrace.io/v1',
  takes: ['url', 'tools', 'manifests', 'code', 'archive'],
  largestFile: REMOTE_UPLOAD,
  // Ten requests a minute on every plan.
  pause: 10_000,
  keyHeader: 'x-api-key',
  connect: (http) => ({
    async submit(submission) {
      const answer = (await http.send(requestFor(submission))).json();
      const id = textAt(answer, 'scan_id');
      if (id === undefined) throw new WrongAnswer('TrustTrace took it, but named no scan_id.');
      const stateWord = textAt(answer, 'status');
      return { id, ...(stateWord !== undefined && { stateWord }) };
    },
    async result(id) {
      return toldOf((await http.send({ method: 'GET', path: `/scan/${part(id)}` })).json());
    },
    history: (most) => history(http, most),
  }),
};

function requestFor({ kind, url, file }: Submission) {
  if (kind === 'url') return { method: 'POST', path: '/scan/mcp', json: { url } } as const;
  if (!file) throw new Error(`an upload of ${kind} has no file`);
  return { method: 'POST', path: '/scan/upload', body: formOf('file', file), patience: UPLOAD_PATIENCE } as const;
}

const STATES: Readonly<Record<string, Told['state']>> = {
  queued: 'running',
  running: 'running',
  processing: 'running',
  completed: 'completed',
  failed: 'failed',
};

function toldOf(answer: unknown): Told {
  const stateWord = textAt(answer, 'status');
  if (stateWord === undefined) throw new WrongAnswer('TrustTrace tells of a scan, but not of its status.');
  const state = STATES[stateWord.toLowerCase()] ?? 'unknown';
  const findings = listAt(answer, 'findings').flatMap(findingOf);
  const total = numberAt(answer, 'findings_count');
  const score = scoreOf(answer);
  return {
    state,
    stateWord,
    ...(score && { score }),
    categories: listAt(answer, 'category_scores').flatMap(categoryOf),
    ...(total !== undefined && { total }),
    findings,
    notices: state === 'completed' ? plan(answer, findings) : [],
  };
}

function scoreOf(answer: unknown): RemoteScore | undefined {
  const value = numberAt(answer, 'overall_score');
  const rating = textAt(answer, 'letter_grade');
  return value === undefined ? undefined : { value, ...(rating !== undefined && { rating }), direction: 'unsaid' };
}

function categoryOf(entry: unknown): readonly RemoteCategory[] {
  const [category, value, rating] = [textAt(entry, 'category'), numberAt(entry, 'score'), textAt(entry, 'rating')];
  if (category === undefined || value === undefined) return [];
  return [{ category, value, of: 10, ...(rating !== undefined && { rating }), direction: 'higher-is-worse' }];
}

function findingOf(entry: unknown): readonly ToldFinding[] {
  const title = textAt(entry, 'title');
  const severityWord = textAt(entry, 'severity') ?? '';
  if (title === undefined) return [];
  const [id, category] = [textAt(entry, 'finding_id'), textAt(entry, 'owasp_category')];
  const [description, remediation] = [textAt(entry, 'description'), textAt(entry, 'remediation')];
  return [
    {
      ...(id !== undefined && { id }),
      title,
      severity: severityOf(severityWord),
      severityWord,
      ...(category !== undefined && { category }),
      ...(description !== undefined && { description }),
      ...(remediation !== undefined && { remediation }),
      evidence: textsAt(entry, 'evidence'),
      frameworks: {
        ...(category !== undefined && { owasp: [category] }),
        hipaa: textsAt(entry, 'hipaa_mapping'),
        soc2: textsAt(entry, 'soc2_mapping'),
      },
    },
  ];
}

/** What the account's plan leaves out, in the service's own words where there are some. */
function plan(answer: unknown, findings: readonly ToldFinding[]): readonly RemoteNotice[] {
  const said = upgradeIn(answer);
  const isBare =
    findings.length > 0 &&
    findings.every(({ description, remediation, evidence }) => !description && !remediation && evidence.length === 0);
  if (!isBare && said.words === undefined) return [];
  const message = isBare
    ? 'TrustTrace told no description, remediation or evidence of its findings.'
    : 'TrustTrace did not tell everything.';
  return [{ kind: 'plan', message, ...said }];
}

async function history(http: Http, most: number): Promise<readonly RemoteHistoryEntry[]> {
  const entries: RemoteHistoryEntry[] = [];
  while (entries.length < most) {
    const query = { limit: PAGE, offset: entries.length };
    const page = listIn((await http.send({ method: 'GET', path: '/scans', query })).json(), ['scans', 'items', 'data']);
    const known = new Set(entries.map(({ id }) => id));
    const fresh = page.flatMap(entryOf).filter(({ id }) => !known.has(id));
    entries.push(...fresh);
    // A service that ignores the offset would give the same page for ever.
    if (page.length < PAGE || fresh.length === 0) break;
  }
  return entries.slice(0, most);
}

function entryOf(entry: unknown): readonly RemoteHistoryEntry[] {
  const id = textAt(entry, 'scan_id') ?? textAt(entry, 'id');
  if (id === undefined) return [];
  const [stateWord, target] = [textAt(entry, 'status'), textAt(entry, 'url') ?? textAt(entry, 'target')];
  const [startedAt, total, score] = [textAt(entry, 'created_at'), numberAt(entry, 'findings_count'), scoreOf(entry)];
  return [
    {
      id,
      ...(target !== undefined && { target }),
      ...(stateWord !== undefined && { stateWord }),
      ...(startedAt !== undefined && { startedAt }),
      ...(score && { score }),
      ...(total !== undefined && { total }),
    },
  ];
}
