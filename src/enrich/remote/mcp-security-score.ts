// MCP Security Score: looks at public GitHub repositories, gives a score and a grade. Its document (docs/remote-services.md) names
// three endpoints, errors with codes and requests per day; what a result holds beside score and grade it does not say, so
// findings are read by the names such fields mostly have.

import { REMOTE_FINDINGS } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';
import type { RemoteCategory, RemoteHistoryEntry, RemoteNotice, RemoteScore } from '../../model/remote.ts';
import { firstNumber, firstText, firstTexts, inside, listUnder } from './answer.ts';
import { type Http, part, type Refused, WrongAnswer } from './http.ts';
import { severityOf } from './reading.ts';
import type { Connection, RemoteService, Submission, Told, ToldFinding } from './service.ts';

/** Its own are `pending`, `analyzing`, `complete` and `failed`; the others are near enough to be meant. */
const STATES: ReadonlyMap<string, Told['state']> = new Map([
  ...['complete', 'completed'].map((word) => [word, 'completed'] as const),
  ...['failed', 'error'].map((word) => [word, 'failed'] as const),
  ...['cancelled', 'canceled', 'aborted'].map((word) => [word, 'aborted'] as const),
  ...['pending', 'queued', 'cloning', 'analyzing', 'scanning', 'running', 'processing'].map(
    (word) => [word, 'running'] as const,
  ),
]);
/** Each look at a run is one of the 100 requests that the smallest plan has in a day: looks come slower and slower. */
const SLOWER = 5000;
const SLOWEST = 25_000;

export const mcpSecurityScore: RemoteService = {
  id: 'mcp-security-score',
  name: 'MCP Security Score',
  baseUrl: 'https://mcpscanner.com/api/v1',
  basePath: '/api/v1',
  takes: ['repository'],
  pause: 5000,
  connect,
  explain,
  objection,
};

function connect(http: Http): Connection {
  const looks = new Map<string, number>();
  return {
    async submit({ url }) {
      const answer = await http.send({ method: 'POST', path: '/scan', json: { url } });
      const body = inside(answer.json(), 'scan');
      const id = firstText(body, 'id', 'scan_id', 'scanId');
      if (id === undefined) throw new WrongAnswer('MCP Security Score took the repository but named no scan.');
      const stateWord = firstText(body, 'status');
      const cached = member(body, 'cached') === true;
      return {
        id,
        ...(stateWord !== undefined && { stateWord }),
        notices: [...(cached ? [CACHED] : []), ...quotaNotices(answer.headers)],
      };
    },
    async result(id) {
      const before = looks.get(id) ?? 0;
      looks.set(id, before + 1);
      if (before > 1) await http.pause(Math.min((before - 1) * SLOWER, SLOWEST));
      const answer = await http.send({ method: 'GET', path: `/scan/${part(id)}` });
      return toldOf(inside(answer.json(), 'scan'), quotaNotices(answer.headers));
    },
    async history(most) {
      const answer = await http.send({ method: 'GET', path: '/scans' });
      const scans = listUnder(answer.json(), 'scans');
      if (!scans) throw new WrongAnswer('MCP Security Score lists its scans in a way that its document does not know.');
      return scans.items.slice(0, most).flatMap((scan) => entryOf(scan) ?? []);
    },
  };
}

const CACHED: RemoteNotice = {
  kind: 'told',
  message: 'The service had scanned this repository lately and gives that result.',
};

function toldOf(scan: unknown, notices: readonly RemoteNotice[]): Told {
  const stateWord = firstText(scan, 'status');
  const state = STATES.get((stateWord ?? '').toLowerCase()) ?? 'unknown';
  const startedAt = firstText(scan, 'startedAt', 'createdAt', 'started_at', 'created_at');
  const finishedAt = firstText(scan, 'completedAt', 'finishedAt', 'completed_at', 'finished_at');
  const score = scoreOf(scan);
  const findings = listUnder(member(scan, 'findings') ?? member(scan, 'issues'))?.items;
  const kept = findings?.slice(0, REMOTE_FINDINGS).flatMap((each) => findingOf(each) ?? []);
  const reason = state === 'failed' || state === 'aborted' ? firstText(scan, 'error', 'message', 'reason') : undefined;
  return {
    state,
    ...(stateWord !== undefined && { stateWord }),
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(score && { score }),
    categories: categoriesOf(scan),
    ...(findings && kept && { total: findings.length, findings: kept, leftOut: findings.length - kept.length }),
    notices: [
      ...notices,
      ...(reason === undefined
        ? []
        : [{ kind: 'problem', message: 'The scan did not succeed there.', words: reason } as const]),
    ],
  };
}

function scoreOf(scan: unknown): RemoteScore | undefined {
  const value = firstNumber(scan, 'score');
  const rating = firstText(scan, 'grade');
  // 85 is a B in its document.
  return value === undefined
    ? undefined
    : { value, ...(rating !== undefined && { rating }), direction: 'higher-is-better' };
}

/** Every other number that has a grade beside it: `safetyScore` with `safetyGrade`. */
function categoriesOf(scan: unknown): readonly RemoteCategory[] {
  return Object.keys(typeof scan === 'object' && scan !== null ? scan : {}).flatMap((key): RemoteCategory[] => {
    const category = /^(\w{1,40})Score$/.exec(key)?.[1];
    const value = firstNumber(scan, key);
    const rating = category === undefined ? undefined : firstText(scan, `${category}Grade`);
    return category === undefined || value === undefined || rating === undefined
      ? []
      : [{ category, value, rating, direction: 'higher-is-better' }];
  });
}

function findingOf(value: unknown): ToldFinding | undefined {
  const title = firstText(value, 'title', 'name', 'message', 'checkId', 'rule', 'description');
  if (title === undefined) return undefined;
  const id = firstText(value, 'id');
  const severityWord = firstText(value, 'severity') ?? '';
  const category = firstText(value, 'category', 'type');
  const tool = firstText(value, 'checkId', 'check', 'rule');
  const file = firstText(value, 'file', 'path', 'filePath');
  const line = firstNumber(value, 'line', 'lineNumber', 'startLine');
  const description = firstText(value, 'description', 'message');
  const remediation = firstText(value, 'remediation', 'recommendation', 'fix', 'suggestion');
  const owasp = firstTexts(value, 'owasp', 'owaspCategory', 'owasp_category');
  return {
    ...(id !== undefined && { id }),
    title,
    severity: severityOf(severityWord),
    severityWord,
    ...(category !== undefined && { category }),
    ...(tool !== undefined && { tool }),
    ...(file !== undefined && { place: line === undefined ? file : `${file}:${line}` }),
    ...(description !== undefined && description !== title && { description }),
    ...(remediation !== undefined && { remediation }),
    evidence: firstTexts(value, 'evidence', 'snippet', 'code', 'match'),
    frameworks: owasp.length > 0 ? { owasp } : {},
  };
}

function entryOf(scan: unknown): RemoteHistoryEntry | undefined {
  const id = firstText(scan, 'id');
  if (id === undefined) return undefined;
  const target = firstText(scan, 'url');
  const { stateWord, startedAt, finishedAt, score, total } = toldOf(scan, []);
  return {
    id,
    ...(target !== undefined && { target }),
    ...(stateWord !== undefined && { stateWord }),
    ...(startedAt !== undefined && { startedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    ...(score && { score }),
    ...(total !== undefined && { total }),
  };
}

/** Said before the quota is used up: a day is long. */
const FEW = 0.1;

function quotaNotices(headers: Readonly<Record<string, string>>): readonly RemoteNotice[] {
  const [limit, left] = ['x-ratelimit-limit', 'x-ratelimit-remaining'].map((name) => Number(headers[name] ?? 'NaN'));
  if (limit === undefined || left === undefined || !(limit > 0) || !(left <= limit * FEW)) return [];
  return [{ kind: 'limit', message: `${left} of ${limit} requests are left${until(headers)}.` }];
}

function until(headers: Readonly<Record<string, string>>): string {
  const reset = Date.parse(headers['x-ratelimit-reset'] ?? '');
  return Number.isNaN(reset) ? '' : ` until ${new Date(reset).toISOString().slice(0, 16)}Z`;
}

/** Its document has one code for each reason; 403 alone may be the repository or the plan. */
function explain({ status, said, headers }: Refused): RemoteNotice | undefined {
  const notice = (kind: RemoteNotice['kind'], message: string): RemoteNotice => ({
    kind,
    message,
    ...(said.words !== '' && { words: said.words }),
    ...(said.url !== undefined && { url: said.url }),
  });
  if (said.code === 'PRIVATE_REPO')
    return notice('problem', 'The repository is private, and MCP Security Score looks at public ones only.');
  if (said.code === 'REPO_NOT_FOUND')
    return notice('problem', 'MCP Security Score finds no such repository: it is private, renamed or gone.');
  if (said.code === 'INVALID_URL')
    return notice(
      'problem',
      'MCP Security Score takes the address of a repository on github.com, and this is none to it.',
    );
  if (status === 429) return notice('limit', `The requests of this key are used up${until(headers)}.`);
  if (status === 401)
    return notice(
      'problem',
      'MCP Security Score does not accept the key. Keys begin with mcp_sk_ and need the Pro plan or higher.',
    );
  if (status === 402 || status === 403)
    return notice('plan', 'The plan of this account has no API: MCP Security Score asks for Pro or higher.');
  return undefined;
}

/** The name of a host that nobody outside should hear of does not leave this machine. */
function objection({ url = '' }: Submission): string | undefined {
  const isTaken = URL.canParse(url) && /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/?$/.test(url);
  return isTaken ? undefined : 'MCP Security Score looks at public repositories on github.com only.';
}
