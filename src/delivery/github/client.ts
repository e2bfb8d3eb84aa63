// GitHub's REST API for one repository: pages, patience and refusals as data. What a token may not do is an answer like any
// other; the surfaces decide what takes their place.

import { setTimeout as wait } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { visibleWithin } from '../../lib/escape.ts';
import { type HttpRefusal, isRateLimit, pauseFor } from '../../lib/http-patience.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export type RefusalKind =
  /** 401, and 403 that is no rate limit: the token or the plan does not allow it. */
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  /** 406, 413: more than GitHub handles. */
  | 'too-large'
  | 'rate-limited'
  /** 5xx, no answer. */
  | 'unavailable';

/** GitHub's answer when it is no. `words` are GitHub's own, one line, made visible. */
export class Refused extends Error {
  readonly kind: RefusalKind;
  readonly status: number;
  readonly words: string;

  constructor(kind: RefusalKind, status: number, words: string) {
    super(status === 0 ? words : `${words} (${status})`);
    this.kind = kind;
    this.status = status;
    this.words = words;
  }
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export interface GitHub {
  readonly name: RepositoryName;
  /** `route` such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`; owner and repo are filled in. @throws Refused */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Items of a list, page by page, at most `most`; `isCut` when there are more. @throws Refused */
  list(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    most: number,
  ): Promise<{ readonly items: readonly unknown[]; readonly isCut: boolean }>;
}

export interface GitHubOptions {
  readonly token: string;
  readonly name: RepositoryName;
  /** Such as `https://api.github.com`; of GHES it ends in `/api/v3`. */
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** Longest wait for one answer, in milliseconds. */
  readonly patience?: number;
}

/** GitHub gives up on a request after ten seconds; archives take longer. */
const ANSWER = 30_000;
const PER_PAGE = 100;

export function openGitHub(options: GitHubOptions): GitHub {
  const { token, name, apiUrl, userAgent, sleep = wait, patience = ANSWER } = options;
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent, log: SILENT });
  const request = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Answer> => {
    const isRead = route.startsWith('GET ');
    for (let attempt = 1; ; attempt++) {
      const signal = AbortSignal.timeout(patience);
      try {
        const given = { ...name, ...parameters, request: { signal } };
        const { status, headers, data } = await octokit.request(route, given);
        return { status, headers, data };
      } catch (error) {
        // Whoever let us wait that long once is not asked again.
        if (signal.aborted) throw new Refused('unavailable', 0, `no answer within ${Math.ceil(patience / 1000)} s`);
        const refusal = refusalOf(error);
        const pause = pauseFor(refusal, attempt, isRead);
        if (pause === undefined) throw new Refused(kindOf(refusal), refusal.status, refusal.words);
        await sleep(pause);
      }
    }
  };
  return {
    name,
    request,
    async list(route, parameters, most) {
      const items: unknown[] = [];
      for (let page = 1; ; page++) {
        const { data } = await request(route, { ...parameters, per_page: PER_PAGE, page });
        const got: readonly unknown[] = Array.isArray(data) ? data : listIn(data);
        items.push(...got);
        if (items.length >= most) return { items: items.slice(0, most), isCut: got.length === PER_PAGE };
        if (got.length < PER_PAGE) return { items, isCut: false };
      }
    },
  };
}

/** Artifacts come in an object beside their count. */
function listIn(data: unknown): readonly unknown[] {
  const list = Object.values(typeof data === 'object' && data !== null ? data : {}).find(Array.isArray);
  return list ?? [];
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

interface HttpFailure {
  readonly status?: number;
  readonly message?: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string>>; readonly data?: unknown };
}

function refusalOf(error: unknown): HttpRefusal {
  const { status = 0, message = '', response } = error as HttpFailure;
  // Not of octokit's making: ours.
  if (!(error instanceof Error) || (status === 0 && error.name !== 'HttpError')) throw error;
  const words = visibleWithin(wordsIn(response?.data) ?? message, 300);
  return { status: response ? status : 0, words, headers: response?.headers ?? {} };
}

function wordsIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { message, errors } = data as { readonly message?: unknown; readonly errors?: unknown };
  if (typeof message !== 'string') return undefined;
  const more = Array.isArray(errors)
    ? errors.map((each) => (typeof each === 'string' ? each : String((each as { message?: unknown })?.message ?? '')))
    : [];
  return [message, ...more.filter((each) => each !== '')].join(': ');
}

function kindOf(refusal: HttpRefusal): RefusalKind {
  const { status } = refusal;
  if (isRateLimit(refusal)) return 'rate-limited';
  if (status === 401 || status === 403 || status === 451) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 406 || status === 413) return 'too-large';
  if (status >= 500 || status === 0) return 'unavailable';
  return 'invalid';
}
