// A GitHub on loopback. Each request is checked against a slice of GitHub's own OpenAPI description (scripts/github-slice.ts);
// what that does not say, it knows: which token may what, which lines of a diff take a comment, pages, limits.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

/** What a token may: `read` is what pull requests of forks and Dependabot get. */
export type Permission = 'contents' | 'pull-requests' | 'security-events' | 'actions';
export type Access = 'none' | 'read' | 'write';

export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string; readonly type: string };
  body: string;
  readonly html_url: string;
  readonly path?: string;
  readonly line?: number | null;
  readonly start_line?: number | null;
  readonly side?: string;
  readonly commit_id?: string;
  readonly in_reply_to_id?: number;
}

export interface DiffFile {
  readonly filename: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previous_filename?: string;
  readonly changes: number;
  /** Absent for binary and very large files. */
  readonly patch?: string;
}

export interface GitHubState {
  permissions: Record<Permission, Access>;
  /** Who writes with the token. */
  bot: string;
  /** Of a person's token: who that is. */
  user?: string;
  pulls: Map<number, { head: string; base: string; baseRef: string; merge?: string; files: readonly DiffFile[] }>;
  issueComments: Map<number, Comment[]>;
  reviewComments: Map<number, Comment[]>;
  reviews: {
    pull: number;
    commit: string | undefined;
    event: string | undefined;
    body: string;
    comments: readonly unknown[];
  }[];
  uploads: { sha: string; ref: string; sarif: string }[];
  /** How the next uploads end. */
  processing: 'complete' | 'pending' | 'failed';
  codeSecurity: boolean;
  artifacts: Map<number, { id: number; name: string; size_in_bytes: number; expired: boolean; zip: Buffer }[]>;
  repositories: Map<
    string,
    {
      default_branch: string;
      private: boolean;
      /** Commit ids by branch, tag and id. */
      commits: Map<string, string>;
      tarball: Buffer;
      /** Files of the commit; GitHub lists not all of them when this is missing. */
      files?: ReadonlyMap<string, string>;
    }
  >;
  /** Where archives are said to lie, instead of here. */
  codeload?: string;
  /** Answers this instead, once for each entry, to requests that match. */
  trouble: { match: RegExp; status: number; headers?: Record<string, string>; body?: unknown; times: number }[];
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly authorization: string | undefined;
}

export interface FakeGitHub {
  readonly url: string;
  readonly state: GitHubState;
  readonly asked: readonly Asked[];
  /** Requests GitHub's description does not allow: must stay empty. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly unknown[];
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
    readonly required?: boolean;
  };
}

const SLICE: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
} = JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv) => void)(ajv);
ajv.addSchema({ $id: 'github', components: SLICE.components });

const ROUTES = Object.entries(SLICE.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    operation,
    pattern: new RegExp(
      `^${path.replace(/\{([^}]+)\}/g, (_, name) => (name === 'ref' ? '(?<ref>.+)' : `(?<${name}>[^/]+)`))}$`,
    ),
    accepts: bodyCheck(operation),
  })),
);

function bodyCheck({ requestBody }: Operation): ((body: unknown) => string | undefined) | undefined {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (!schema) return undefined;
  const closed = 'properties' in schema ? { additionalProperties: false, ...schema } : schema;
  const check = ajv.compile(JSON.parse(JSON.stringify(closed).replaceAll('"#/', '"github#/')));
  return (body) => (check(body) ? undefined : ajv.errorsText(check.errors));
}

export async function startGitHub(change: Partial<GitHubState> = {}, prefix = ''): Promise<FakeGitHub> {
  const state: GitHubState = {
    permissions: { contents: 'read', 'pull-requests': 'write', 'security-events': 'write', actions: 'read' },
    bot: 'github-actions[bot]',
    pulls: new Map(),
    issueComments: new Map(),
    reviewComments: new Map(),
    reviews: [],
    uploads: [],
    processing: 'complete',
    codeSecurity: true,
    artifacts: new Map(),
    repositories: new Map(),
    trouble: [],
    ...change,
  };
  const asked: Asked[] = [];
  const violations: string[] = [];
  let nextId = 1000;

  const answer = (request: IncomingMessage, body: unknown): Reply => {
    const url = new URL(request.url ?? '/', 'http://github.test');
    if (url.pathname.startsWith('/_codeload/')) return archive(url, request.headers.authorization);
    const path = url.pathname.slice(prefix.length);
    const method = request.method ?? 'GET';
    const trouble = state.trouble.find(({ match, times }) => times > 0 && match.test(`${method} ${path}`));
    if (trouble) {
      trouble.times--;
      return { status: trouble.status, body: trouble.body ?? { message: 'trouble' }, headers: trouble.headers ?? {} };
    }
    const route = ROUTES.find((each) => each.method === method && each.pattern.test(decodeURI(path)));
    if (!route || !url.pathname.startsWith(prefix)) {
      violations.push(`${method} ${url.pathname}: GitHub's description has no such path`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const problem = route.accepts?.(body);
    if (problem !== undefined) {
      violations.push(`${method} ${path}: ${problem}`);
      return { status: 422, body: { message: `Invalid request. ${problem}` } };
    }
    const given = route.pattern.exec(decodeURI(path))?.groups ?? {};
    const token = request.headers.authorization;
    return handle(route.operation.operationId, { given, query: url.searchParams, body, hasToken: token !== undefined });
  };

  const may = (permission: Permission, access: Access): boolean =>
    state.permissions[permission] === 'write' || state.permissions[permission] === access;
  const FORBIDDEN: Reply = { status: 403, body: { message: 'Resource not accessible by integration' } };
  const MISSING: Reply = { status: 404, body: { message: 'Not Found' } };
  const invalid = (message: string, errors: unknown[] = []): Reply => ({ status: 422, body: { message, errors } });

  const repositoryOf = ({ owner, repo }: Ask['given'], hasToken: boolean) => {
    const found = state.repositories.get(`${owner}/${repo}`);
    return found?.private && !hasToken ? undefined : found;
  };

  /** The host of archives knows signed addresses, and no token. */
  function archive(url: URL, authorization: string | undefined): Reply {
    const found = state.repositories.get(url.pathname.slice('/_codeload/'.length));
    if (authorization !== undefined) violations.push('a token was sent to the host of archives');
    if (!found || url.searchParams.get('token') !== 'signed') return MISSING;
    return { status: 200, body: found.tarball, headers: { 'content-type': 'application/x-gzip' } };
  }

  function handle(operation: string, { given, query, body, hasToken }: Ask): Reply {
    const number = Number(given.pull_number ?? given.issue_number);
    switch (operation) {
      case 'code-scanning/upload-sarif': {
        if (!state.codeSecurity)
          return {
            status: 403,
            body: { message: 'Code Security must be enabled for this repository to use code scanning.' },
          };
        if (!may('security-events', 'write')) return FORBIDDEN;
        const { commit_sha: sha, ref, sarif } = body as { commit_sha: string; ref: string; sarif: string };
        state.uploads.push({ sha, ref, sarif: gunzipSync(Buffer.from(sarif, 'base64')).toString() });
        return { status: 202, body: { id: `sarif-${state.uploads.length}`, url: 'https://api.github.test/sarif' } };
      }
      case 'code-scanning/get-sarif':
        return {
          status: 200,
          body: {
            processing_status: state.processing,
            errors: state.processing === 'failed' ? ['rejecting SARIF'] : null,
          },
        };
      case 'pulls/get': {
        const pull = state.pulls.get(number);
        return pull
          ? {
              status: 200,
              body: {
                number,
                head: { sha: pull.head },
                base: { sha: pull.base, ref: pull.baseRef },
                merge_commit_sha: pull.merge ?? null,
                state: 'open',
              },
            }
          : MISSING;
      }
      case 'pulls/list-files':
        return paged(state.pulls.get(number)?.files.slice(0, 3000), query);
      case 'pulls/list-review-comments':
        return paged(state.reviewComments.get(number) ?? [], query);
      case 'pulls/create-review':
        return may('pull-requests', 'write') ? review(number, body as ReviewBody) : FORBIDDEN;
      case 'pulls/update-review-comment':
      case 'issues/update-comment': {
        if (!may('pull-requests', 'write')) return FORBIDDEN;
        const comment = findComment(operation, Number(given.comment_id));
        if (!comment) return MISSING;
        comment.body = (body as { body: string }).body;
        return { status: 200, body: comment };
      }
      case 'pulls/delete-review-comment': {
        if (!may('pull-requests', 'write')) return FORBIDDEN;
        for (const comments of state.reviewComments.values()) {
          const at = comments.findIndex(({ id }) => id === Number(given.comment_id));
          if (at >= 0) comments.splice(at, 1);
          if (at >= 0) return { status: 204, body: undefined };
        }
        return MISSING;
      }
      case 'issues/list-comments':
        return paged(state.issueComments.get(number) ?? [], query);
      case 'issues/create-comment': {
        if (!may('pull-requests', 'write')) return FORBIDDEN;
        const { body: text } = body as { body: string };
        if (text.length > 65_536)
          return invalid('Validation Failed', [{ message: 'body is too long (maximum is 65536 characters)' }]);
        const comment = commentOf(number, text);
        state.issueComments.set(number, [...(state.issueComments.get(number) ?? []), comment]);
        return { status: 201, body: comment };
      }
      case 'actions/list-workflow-run-artifacts': {
        if (!may('actions', 'read')) return FORBIDDEN;
        const artifacts = state.artifacts.get(Number(given.run_id)) ?? [];
        return {
          status: 200,
          body: { total_count: artifacts.length, artifacts: artifacts.map(({ zip: _, ...rest }) => rest) },
        };
      }
      case 'actions/download-artifact': {
        if (!may('actions', 'read')) return FORBIDDEN;
        const found = [...state.artifacts.values()].flat().find(({ id }) => id === Number(given.artifact_id));
        return found ? { status: 200, body: found.zip, headers: { 'content-type': 'application/zip' } } : MISSING;
      }
      case 'users/get-authenticated':
        return state.user === undefined ? FORBIDDEN : { status: 200, body: { login: state.user } };
      case 'repos/get': {
        const found = repositoryOf(given, hasToken);
        return found
          ? {
              status: 200,
              body: {
                full_name: `${given.owner}/${given.repo}`,
                ...found,
                commits: undefined,
                tarball: undefined,
                files: undefined,
              },
            }
          : MISSING;
      }
      case 'repos/get-commit': {
        const found = repositoryOf(given, hasToken);
        const sha = found?.commits.get(decodeURIComponent(given.ref ?? ''));
        if (!found) return MISSING;
        if (found.private && state.permissions.contents === 'none') return FORBIDDEN;
        if (found.commits.size === 0) return { status: 409, body: { message: 'Git Repository is empty.' } };
        return sha === undefined ? invalid(`No commit found for SHA: ${given.ref}`) : { status: 200, body: { sha } };
      }
      case 'repos/download-tarball-archive': {
        const place = `/_codeload/${given.owner}/${given.repo}?token=signed`;
        return repositoryOf(given, hasToken)
          ? { status: 302, body: undefined, headers: { location: state.codeload ?? place } }
          : MISSING;
      }
      case 'git/get-tree': {
        const { files } = repositoryOf(given, hasToken) ?? {};
        const tree = [...(files ?? [])].map(([path, text]) => ({
          path,
          mode: '100644',
          type: 'blob',
          sha: shaOf(text),
        }));
        return { status: 200, body: { sha: given.tree_sha, tree, truncated: files === undefined } };
      }
      case 'git/get-blob': {
        const { files } = repositoryOf(given, hasToken) ?? {};
        const text = [...(files?.values() ?? [])].find((each) => shaOf(each) === given.file_sha);
        if (text === undefined) return MISSING;
        return { status: 200, body: { content: Buffer.from(text).toString('base64'), encoding: 'base64' } };
      }
    }
    return MISSING;
  }

  function commentOf(number: number, body: string, more: Partial<Comment> = {}): Comment {
    const id = nextId++;
    return {
      id,
      user: { login: state.user ?? state.bot, type: state.user === undefined ? 'Bot' : 'User' },
      body,
      html_url: `https://github.test/pull/${number}#${id}`,
      ...more,
    };
  }

  function findComment(operation: string, id: number): Comment | undefined {
    const lists = operation.startsWith('pulls') ? state.reviewComments : state.issueComments;
    return [...lists.values()].flat().find((comment) => comment.id === id);
  }

  /** All or nothing, as GitHub does: one comment off the diff refuses the review without a word on which. */
  function review(number: number, { commit_id: commit, event, body = '', comments = [] }: ReviewBody): Reply {
    const pull = state.pulls.get(number);
    if (!pull) return MISSING;
    if (comments.length > 60) return { status: 502, body: { message: 'Server Error' } };
    const isPlaced = comments.every((each) =>
      isOnDiff(each, pull.files.find(({ filename }) => filename === each.path)?.patch),
    );
    if (!isPlaced) return invalid('Unprocessable Entity', ['Pull request review thread line must be part of the diff']);
    if (comments.length === 0 && body === '') return invalid('Unprocessable Entity', ['Body can not be blank']);
    state.reviews.push({ pull: number, commit, event, body, comments });
    const made = comments.map(({ body: text, path, line, start_line, side }) =>
      commentOf(number, text, {
        path,
        line: line ?? null,
        start_line: start_line ?? null,
        side: side ?? 'RIGHT',
        ...(commit !== undefined && { commit_id: commit }),
      }),
    );
    state.reviewComments.set(number, [...(state.reviewComments.get(number) ?? []), ...made]);
    return { status: 200, body: { id: nextId++, html_url: `https://github.test/pull/${number}#review` } };
  }

  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      const reply = answer(request, body);
      const { authorization } = request.headers;
      asked.push({ method: request.method ?? '', path: request.url ?? '', body, status: reply.status, authorization });
      send(response, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    state,
    asked,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Ask {
  readonly given: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly hasToken: boolean;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface ReviewBody {
  readonly commit_id?: string;
  readonly event?: string;
  readonly body?: string;
  readonly comments?: readonly {
    path: string;
    body: string;
    line?: number;
    side?: string;
    start_line?: number;
    start_side?: string;
  }[];
}

function shaOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (Buffer.isBuffer(body)) response.writeHead(status, headers).end(body);
  else
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(body === undefined ? '' : JSON.stringify(body));
}

function paged(items: readonly unknown[] | undefined, query: URLSearchParams): Reply {
  if (!items) return { status: 404, body: { message: 'Not Found' } };
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  return { status: 200, body: items.slice((page - 1) * size, page * size) };
}

/** Whether GitHub takes a comment there: its line in a hunk, and a range within that one hunk, from top to bottom. */
export function isOnDiff(
  { line, side, start_line: start }: Pick<NonNullable<ReviewBody['comments']>[number], 'line' | 'side' | 'start_line'>,
  patch: string | undefined,
): boolean {
  const lines = linesOf(patch);
  const hunk = line === undefined ? undefined : lines.get(line);
  if (line === undefined || hunk === undefined || (side ?? 'RIGHT') !== 'RIGHT') return false;
  return start === undefined || (start < line && lines.get(start) === hunk);
}

/** New lines a comment may stand on, each with the number of its hunk. */
export function linesOf(patch = ''): Map<number, number> {
  const lines = new Map<number, number>();
  let at = 0;
  let hunk = 0;
  for (const line of patch.split('\n')) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (head) {
      at = Number(head[1]);
      hunk++;
    } else if (hunk > 0 && !line.startsWith('-') && !line.startsWith('\\')) lines.set(at++, hunk);
  }
  return lines;
}
