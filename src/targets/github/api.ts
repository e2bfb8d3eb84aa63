// What GitHub's API says of one repository, and its archive. Each way it can fail is told apart: what the user named
// wrongly is the user's error, what GitHub could not do just now is an outage. The token goes to the API's own host alone.

import { setTimeout as wait } from 'node:timers/promises';
import { defaults, GitHub } from '@actions/github/lib/utils';
import { UserError } from '../../lib/errors.ts';
import { visibleWithin } from '../../lib/escape.ts';
import { type HttpRefusal, isRateLimit, pauseFor } from '../../lib/http-patience.ts';
import { REPOSITORY_BLOB, REPOSITORY_PACKED } from '../../lib/limits.ts';
import { member } from '../../lib/member.ts';

export interface RepositoryRequest {
  /** Host of its web pages. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
  readonly ref?: string;
  /** Such as `https://api.github.com`; of GHES it ends in `/api/v3`. */
  readonly apiUrl: string;
  readonly token?: string;
  readonly userAgent: string;
  readonly signal?: AbortSignal;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

export interface Resolved {
  /** As GitHub writes it; another one than was asked for, if it was renamed. */
  readonly fullName: string;
  /** What was asked for, or the default branch. */
  readonly ref: string;
  /** Full id of the commit. */
  readonly commit: string;
  readonly isPrivate: boolean;
}

/** GitHub did not give what is there: nothing is known of it in this run. */
export class Outage extends Error {}

export interface RepositoryApi {
  /** @throws UserError for what was named wrongly, Outage. */
  resolve(): Promise<Resolved>;
  /** The gzipped tar archive of a commit. @throws Outage */
  archive(commit: string): AsyncIterable<Uint8Array>;
  /** Paths and blob ids of a commit's files; undefined when GitHub does not list them all. */
  files(commit: string): Promise<ReadonlyMap<string, string> | undefined>;
  /** Bytes of a blob; undefined when it does not come, or is too large. */
  blob(id: string): Promise<Uint8Array | undefined>;
}

const REDIRECTS = 3;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export function openRepositoryApi(request: RepositoryRequest): RepositoryApi {
  const { host, owner, name, apiUrl, token, userAgent, signal, sleep = wait } = request;
  const octokit = new GitHub({ baseUrl: apiUrl, userAgent, log: SILENT, ...(token !== undefined && { auth: token }) });
  const shown = `${owner}/${name}`;

  const ask = async (path: string, more: Asked = {}): Promise<Answer | HttpRefusal> => {
    for (let attempt = 1; ; attempt++) {
      try {
        const { headers = {}, ...options } = more;
        const {
          status,
          data,
          headers: answered,
        } = await octokit.request({
          method: 'GET',
          url: `/repos/${owner}/${name}${path}`,
          headers,
          request: { ...options, ...(signal && { signal }) },
        });
        return { status, data, headers: answered as Answer['headers'] };
      } catch (error) {
        const failure = failureOf(error);
        const pause = signal?.aborted ? undefined : pauseFor(failure, attempt, true);
        if (pause === undefined) return failure;
        await sleep(pause);
      }
    }
  };

  const outage = (failure: HttpRefusal): Outage => {
    if (signal?.aborted) return new Outage(`${shown} did not come from ${host} in time`);
    if (isRateLimit(failure)) {
      const until = Number(failure.headers['x-ratelimit-reset']);
      const end = until > 0 && until < 1e11 ? ` until ${new Date(until * 1000).toISOString().slice(0, 16)}Z` : '';
      const hint = token === undefined ? '. Set GITHUB_TOKEN or GH_TOKEN: with a token the limit is higher' : '';
      return new Outage(`${shown} was not read: ${host} has no requests left for us${end} (rate limit)${hint}`);
    }
    return new Outage(`${shown} could not be read from ${host}: ${failure.words}`);
  };

  /** What is wrong with the repository, the token, or GitHub. */
  const refused = (failure: HttpRefusal): Error => {
    const { status, words } = failure;
    if (isRateLimit(failure)) return outage(failure);
    if (status === 401)
      return new UserError(`${host} does not accept the token for ${shown}: ${words}`, {
        hint: 'It may have ended. Give another one, or none if the repository is public.',
      });
    if (status === 451) return new UserError(`${host} has closed ${shown}: ${words}`);
    if (status === 403)
      return new UserError(`${host} does not let the token read ${shown}: ${words}`, { hint: READ_HINT });
    if (status === 404 || status === 410)
      return token === undefined
        ? new UserError(`${host} has no public repository ${shown}`, {
            hint: 'If it is private, set GITHUB_TOKEN or GH_TOKEN to a token that may read its contents.',
          })
        : new UserError(`${host} has no repository ${shown}, or the token may not read it`, { hint: READ_HINT });
    return outage(failure);
  };

  const commitOf = async (ref: string, isPrivate: boolean): Promise<string> => {
    const path = `/commits/${ref.split('/').map(encodeURIComponent).join('/')}`;
    const answer = await ask(path, { headers: { accept: 'application/vnd.github.sha' } });
    if (!('words' in answer)) {
      const sha = textOf(answer.data).trim();
      if (!COMMIT.test(sha)) throw new Outage(`${shown} could not be read from ${host}: it names no commit for ${ref}`);
      return sha;
    }
    if (answer.status === 409) throw new Outage(`${shown} is empty: it has no commit`);
    if (isRateLimit(answer)) throw outage(answer);
    if (answer.status === 422 || (answer.status === 404 && !isPrivate))
      throw new UserError(`${shown} has no branch, tag or commit "${ref}"`, {
        hint: 'Look at its branches and tags; without one the default branch is scanned.',
      });
    if (answer.status === 404 || answer.status === 403)
      throw new UserError(`${shown} is private and the token may not read its contents, or it has no "${ref}"`, {
        hint: READ_HINT,
      });
    throw refused(answer);
  };

  return {
    async resolve() {
      const answer = await ask('');
      if ('words' in answer) throw refused(answer);
      const fullName = member(answer.data, 'full_name');
      const branch = member(answer.data, 'default_branch');
      const isPrivate = member(answer.data, 'private') !== false;
      const ref = request.ref ?? (typeof branch === 'string' && branch !== '' ? branch : 'HEAD');
      const commit = await commitOf(ref, isPrivate);
      return { fullName: isName(fullName) ? fullName : shown, ref, commit, isPrivate };
    },
    async *archive(commit) {
      const answer = await ask(`/tarball/${commit}`, { redirect: 'manual', parseSuccessResponseBody: false });
      if ('words' in answer) throw outage(answer);
      const body = await followed(answer, { apiUrl, userAgent, signal, shown });
      yield* capped(body, shown, () => outage({ status: 0, words: 'the connection broke off', headers: {} }));
    },
    async files(commit) {
      const answer = await ask(`/git/trees/${commit}?recursive=1`);
      if ('words' in answer || member(answer.data, 'truncated') !== false) return undefined;
      const tree = member(answer.data, 'tree');
      return new Map(
        (Array.isArray(tree) ? tree : []).flatMap((each): (readonly [string, string])[] => {
          const [path, type, sha] = [member(each, 'path'), member(each, 'type'), member(each, 'sha')];
          return type === 'blob' && typeof path === 'string' && COMMIT.test(String(sha)) ? [[path, String(sha)]] : [];
        }),
      );
    },
    async blob(id) {
      const answer = await ask(`/git/blobs/${id}`);
      const [content, encoding] =
        'words' in answer ? [] : ['content', 'encoding'].map((key) => member(answer.data, key));
      if (typeof content !== 'string' || encoding !== 'base64' || content.length > REPOSITORY_BLOB * 1.5)
        return undefined;
      return Buffer.from(content, 'base64');
    },
  };
}

const READ_HINT =
  'The token needs `contents: read` on that repository; the token of a job reads its own and public ones only.';

interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly redirect?: 'manual';
  readonly parseSuccessResponseBody?: boolean;
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Way {
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly signal: AbortSignal | undefined;
  readonly shown: string;
}

/** The archive lies on another host, at an address that is signed for it: no token is sent there. */
async function followed(first: Answer, { apiUrl, userAgent, signal, shown }: Way): Promise<AsyncIterable<Uint8Array>> {
  const fetch = defaults.request?.fetch as typeof globalThis.fetch;
  let { status, headers, data } = first;
  let from = apiUrl;
  for (let step = 0; status >= 300 && status < 400; step++) {
    // What comes with the redirect is not read, and would hold the connection open.
    await (data as ReadableStream | null)?.cancel?.().catch(() => {});
    const place = headers.location ?? '';
    const url = place !== '' && URL.canParse(place, from) ? new URL(place, from) : undefined;
    if (!url || step >= REDIRECTS || !mayFollow(url, new URL(apiUrl)))
      throw new Outage(`${shown} was not read: GitHub sends us to ${visibleWithin(url?.origin ?? 'nowhere', 200)}`);
    from = url.href;
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { 'user-agent': userAgent },
        ...(signal && { signal }),
      });
      status = response.status;
      headers = Object.fromEntries(response.headers);
      data = response.body;
    } catch (error) {
      throw new Outage(`${shown} could not be read from ${url.host}: ${causeOf(error)}`);
    }
  }
  if (status !== 200) throw new Outage(`${shown} could not be read: its archive gives status ${status}`);
  if (Number(headers['content-length'] ?? 0) > REPOSITORY_PACKED) throw tooLarge(shown);
  return data as AsyncIterable<Uint8Array>;
}

/** Never from https to plain http; on this machine, where tests and proxies are, as the API itself. */
function mayFollow(to: URL, api: URL): boolean {
  return (
    to.username === '' &&
    (to.protocol === 'https:' || (to.protocol === 'http:' && to.hostname === api.hostname && api.protocol === 'http:'))
  );
}

async function* capped(
  body: AsyncIterable<Uint8Array>,
  shown: string,
  broken: () => Outage,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const chunks = body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch(() => {
        throw broken();
      });
      if (done) return;
      bytes += value.length;
      if (bytes > REPOSITORY_PACKED) throw tooLarge(shown);
      yield value;
    }
  } finally {
    await chunks.return?.().catch(() => {});
  }
}

function tooLarge(shown: string): Outage {
  const limit = REPOSITORY_PACKED / 1024 ** 2;
  return new Outage(`${shown} was not read: its archive is over ${limit} MB. Clone it and scan the folder`);
}

/** @throws what is not of GitHub's or the network's making. */
function failureOf(error: unknown): HttpRefusal {
  const { status, response } = error as {
    readonly status?: number;
    readonly response?: { readonly data?: unknown; readonly headers?: HttpRefusal['headers'] };
  };
  if (!(error instanceof Error) || (status === undefined && error.name !== 'HttpError')) throw error;
  const said = member(response?.data, 'message');
  const words = visibleWithin(typeof said === 'string' ? said : error.message, 300);
  return {
    status: response ? (status ?? 0) : 0,
    words: response ? `${words} (${status})` : words,
    headers: response?.headers ?? {},
  };
}

function causeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: unknown };
  const text = cause instanceof Error ? cause.message : error instanceof Error ? error.message : String(error);
  return visibleWithin(text, 200);
}

function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  if (data instanceof ArrayBuffer) return Buffer.from(data).toString('utf8', 0, 200);
  const sha = member(data, 'sha');
  return typeof sha === 'string' ? sha : '';
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value);
}
