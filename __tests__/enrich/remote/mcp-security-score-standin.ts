// MCP Security Score on loopback, as its document says to the letter (`GET` and `POST` of /api/v1, the error envelope with its
// codes, plans with requests per day, `X-RateLimit-*` with an ISO date). Where the document is silent it can answer in several ways.

import { createHash } from 'node:crypto';

import type { Answer, Asked } from './service-server.ts';

/** Requests a day; `free` has no API at all. */
export const PLANS = { free: 0, pro: 100, team: 500, enterprise: 10_000 } as const;
export type Plan = keyof typeof PLANS;

export interface ScoreFinding {
  readonly [key: string]: unknown;
}

export interface ScoreState {
  /** Plans by key. */
  keys: Map<string, Plan>;
  /** `owner/name`, lower case. */
  repositories: Map<string, 'public' | 'private'>;
  /** Said by the scans that are not over yet, one a poll. */
  states: string[];
  /** How a scan ends. */
  end: 'complete' | 'failed';
  score: number;
  grade: string;
  findings: ScoreFinding[];
  /** Further fields of a scan that is complete. */
  more: Record<string, unknown>;
  /** How the list is wrapped: the document does not say. */
  list: 'scans' | 'data' | 'bare';
  /** What a free plan hears: the document says that it has no API, not how that is said. */
  freeAnswer: Answer;
  /** Requests already made today. */
  used: number;
  now: () => Date;
}

export interface ScoreStandin {
  readonly state: ScoreState;
  readonly scans: readonly { readonly id: string; readonly url: string; polls: number }[];
  readonly handle: (asked: Asked) => Answer;
}

export const KEY = `mcp_sk_${'k'.repeat(31)}9`;
const BASE = '/api/v1';
const REPOSITORY = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

export function scoreStandin(given: Partial<ScoreState> = {}): ScoreStandin {
  const state: ScoreState = {
    keys: new Map([[KEY, 'pro']]),
    repositories: new Map([
      ['owner/repo', 'public'],
      ['owner/hidden', 'private'],
    ]),
    states: ['pending', 'analyzing'],
    end: 'complete',
    score: 85,
    grade: 'B',
    findings: [],
    more: {},
    list: 'scans',
    freeAnswer: refusal(403, 'UPGRADE_REQUIRED', 'API access requires a Pro subscription or higher'),
    used: 0,
    now: () => new Date('2026-11-22T10:00:00Z'),
    ...given,
  };
  const scans: { readonly id: string; readonly url: string; readonly createdAt: string; polls: number }[] = [];

  const shown = (scan: (typeof scans)[number]): Record<string, unknown> => {
    const { id, url, createdAt } = scan;
    const running = state.states[scan.polls];
    if (running !== undefined) return { id, status: running, url, createdAt };
    if (state.end === 'failed') return { id, status: 'failed', url, createdAt, error: 'Clone failed' };
    const { score, grade, findings, more } = state;
    return { id, status: 'complete', url, createdAt, score, grade, findings, ...more };
  };

  const create = ({ json }: Asked): Answer => {
    const { url, ...others } = (json ?? {}) as { readonly url?: unknown };
    const named = typeof url === 'string' ? REPOSITORY.exec(url) : null;
    if (!named || Object.keys(others).length > 0)
      return refusal(400, 'INVALID_URL', 'Invalid GitHub URL provided', 'URL must be a valid GitHub repository URL');
    const kind = state.repositories.get(`${named[1]}/${named[2]}`.toLowerCase());
    if (kind === undefined) return refusal(404, 'REPO_NOT_FOUND', 'Repository not found');
    if (kind === 'private') return refusal(403, 'PRIVATE_REPO', 'Private repositories are not supported');
    const id = `scan_${createHash('sha256').update(`${url}${scans.length}`).digest('hex').slice(0, 12)}`;
    scans.push({ id, url: String(url), createdAt: state.now().toISOString(), polls: 0 });
    return { status: 201, body: { id, status: state.states[0] ?? 'complete', url, cached: false } };
  };

  const route = (asked: Asked): Answer => {
    const { method, path, query } = asked;
    if (method === 'POST' && path === `${BASE}/scan`) return create(asked);
    const id = new RegExp(`^${BASE}/scan/([\\w-]+)$`).exec(path)?.[1];
    if (method === 'GET' && id !== undefined) {
      const scan = scans.find((each) => each.id === id);
      if (!scan) return refusal(404, 'SCAN_NOT_FOUND', 'Scan not found');
      const body = shown(scan);
      scan.polls++;
      return { status: 200, body };
    }
    if (method === 'GET' && path === `${BASE}/scans`) {
      const all = scans
        .map(shown)
        .toReversed()
        .slice(0, Number(query.get('limit') ?? 20));
      return { status: 200, body: state.list === 'bare' ? all : { [state.list]: all, total: scans.length } };
    }
    throw new Error(`not in the document: ${method} ${path}`);
  };

  const handle = (asked: Asked): Answer => {
    if (asked.body !== '' && asked.headers['content-type'] !== 'application/json')
      throw new Error('the document sends JSON');
    const plan = state.keys.get(/^Bearer (\S+)$/.exec(asked.headers.authorization ?? '')?.[1] ?? '');
    if (plan === undefined) return refusal(401, 'UNAUTHORIZED', 'Missing or invalid API key');
    if (plan === 'free') return state.freeAnswer;
    const limit = PLANS[plan];
    const isOver = state.used >= limit;
    if (!isOver) state.used++;
    const headers = {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - state.used),
      'x-ratelimit-reset': midnightAfter(state.now()),
    };
    const answer = isOver ? refusal(429, 'RATE_LIMIT_EXCEEDED', 'Rate limit exceeded') : route(asked);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
  return { state, scans, handle };
}

/** The document's envelope. */
export function refusal(status: number, code: string, message: string, details?: string): Answer {
  return { status, body: { error: { code, message, ...(details !== undefined && { details }) } } };
}

/** As the document writes it, without milliseconds. */
function midnightAfter(date: Date): string {
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate() + 1);
  return new Date(next).toISOString().replace('.000', '');
}
