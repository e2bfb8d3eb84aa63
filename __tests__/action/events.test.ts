// Every event that may start the action: what is asked of GitHub, and the verdict. Code scanning takes what it may; where it
// may not, the conversation of a pull request does; no other event speaks on a pull request, whatever its payload carries.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, type GitHubState, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { type RunResult, runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

const READ_ONLY = { contents: 'read', 'pull-requests': 'read', 'security-events': 'read', actions: 'read' } as const;
const made = pull({ base: { '.mcp.json': launch('old') }, head: { 'tools/.mcp.json': launch('new') } });
const { base, head } = made.world;

let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

type At = 'base' | 'head' | 'merge';

interface Case {
  readonly event: string;
  readonly payload?: unknown;
  readonly at?: At;
  /** GITHUB_SHA, when it is not what is checked out. */
  readonly sha?: At;
  readonly ref?: string;
  readonly state?: Partial<GitHubState>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function run({
  event,
  payload: given,
  at = 'head',
  sha = at,
  ref,
  state,
  inputs,
  env,
}: Case): Promise<RunResult> {
  github = await startGitHub({ pulls: new Map([[7, { head, base, baseRef: 'main', files: [] }]]), ...state });
  return runActionBeside({
    event,
    payload: typeof given === 'string' ? payload(given, { BASE: base, HEAD: head }) : given,
    sha: made.world[sha],
    workspace: made.workspace({ at }),
    inputs: { token: 'ghs_sixteenletters', 'review-comments': 'true', ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_REF: ref ?? 'refs/heads/main', ...env },
  });
}

/** What was asked, each once, with what GitHub answered where it was no. */
function asks(): readonly string[] {
  const all = (github?.asked ?? []).map(({ method, path, status, body }) => {
    const what = path
      .replace(/^\/repos\/octo-org\/server\//, '')
      .replace(/\?.*/, '')
      .replace(/sarif-\d+$/, 'ID');
    const { ref } = (body ?? {}) as { readonly ref?: string };
    return `${method} ${what}${ref === undefined ? '' : ` ${ref}`}${status < 300 ? '' : ` ${status}`}`;
  });
  return [...new Set(all)];
}

const uploads = (ref: string) => [`POST code-scanning/sarifs ${ref}`, 'GET code-scanning/sarifs/ID'];
const COMMENTS = ['GET issues/7/comments', 'POST issues/7/comments'];
const REFUSED = [
  'POST code-scanning/sarifs refs/pull/7/merge 403',
  'GET pulls/7/comments',
  'GET pulls/7/files',
  'GET issues/7/comments',
  'POST issues/7/comments 403',
];
const MERGE = { at: 'merge', ref: 'refs/pull/7/merge' } as const;
const ON_MAIN = { at: 'head', sha: 'base' } as const;

const rows: readonly (readonly [string, Case, readonly string[], 'pass' | 'warn' | 'fail'])[] = [
  ['pull_request', { event: 'pull_request', ...MERGE }, [...uploads('refs/pull/7/merge'), ...COMMENTS], 'fail'],
  [
    'pull_request at its head',
    { event: 'pull_request', at: 'head', sha: 'merge' },
    [...uploads('refs/pull/7/head'), ...COMMENTS],
    'fail',
  ],
  ...(['fork', 'deleted-fork', 'dependabot'] as const).map(
    (kind) =>
      [
        `pull_request, ${kind}`,
        {
          event: 'pull_request',
          payload: `pull_request-${kind}`,
          ...MERGE,
          state: { permissions: READ_ONLY },
          ...(kind === 'dependabot' && { env: { GITHUB_ACTOR: 'dependabot[bot]' } }),
        },
        REFUSED,
        'fail',
      ] as const,
  ),
  [
    'pull_request without a payload',
    { event: 'pull_request', payload: 'empty', ...MERGE },
    uploads('refs/pull/7/merge'),
    'fail',
  ],
  [
    'pull_request_target at the base',
    { event: 'pull_request_target', payload: 'pull_request-fork', at: 'base' },
    [],
    'pass',
  ],
  [
    'pull_request_target at the head',
    { event: 'pull_request_target', payload: 'pull_request-fork', at: 'head', sha: 'base' },
    [...uploads('refs/pull/7/head'), 'GET issues/7/comments'],
    'warn',
  ],
  ['merge_group', { event: 'merge_group', at: 'merge', ref: 'refs/heads/gh-readonly-queue/main/pr-7' }, [], 'fail'],
  ['push', { event: 'push' }, uploads('refs/heads/main'), 'fail'],
  ['push of a tag', { event: 'push', payload: 'push-tag', ref: 'refs/tags/v1' }, uploads('refs/tags/v1'), 'warn'],
  ...['schedule', 'workflow_dispatch', 'workflow_run', 'issue_comment', 'unknown'].map(
    (event) => [event, { event }, uploads('refs/heads/main'), 'pass'] as const,
  ),
  ['release', { event: 'release', ref: 'refs/tags/v1' }, uploads('refs/tags/v1'), 'pass'],
  // What a stranger proposes is no state of the branch.
  ['workflow_run at the head of a fork', { event: 'workflow_run', ...ON_MAIN }, [], 'pass'],
  ['issue_comment at a pull request', { event: 'issue_comment', ...ON_MAIN }, [], 'pass'],
  ['pull_request_review', { event: 'pull_request_review', ...MERGE }, uploads('refs/pull/7/merge'), 'pass'],
];

describe('what is asked of GitHub', () => {
  test.each(rows)('%s', async (_, each, expected, conclusion) => {
    const result = await run({ payload: each.event, ...each });
    expect(result.stderr).toBe('');
    expect(asks()).toEqual(expected);
    expect(result.outputs.conclusion).toBe(conclusion);
    expect(result.exitCode).toBe(conclusion === 'fail' ? 1 : 0);
    // The complete word, on every event.
    expect(result.summary).toContain('Bartizan');
    expect(JSON.parse(result.json).findings.length).toBeGreaterThan(0);
  });
});

/** @octokit/webhooks-examples 7.6.1, events that start workflows, cut to the members we read. */
const EXAMPLES: readonly { readonly event: string; readonly payload: { readonly number?: number } }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/events/octokit.json'), 'utf8'),
);

describe('payloads of GitHub’s own', () => {
  test.each(EXAMPLES.map((each, index) => [`${each.event} ${index}`, each] as const))('%s', async (_, each) => {
    const { event } = each;
    const isPull = event === 'pull_request';
    const number = each.payload.number ?? 0;
    const state = { pulls: new Map([[number, { head, base, baseRef: 'main', files: [] }]]) };
    const inputs = { 'upload-sarif': 'never' };
    const result = await run({ ...each, ...(isPull && MERGE), state, inputs });
    expect(result.stderr).toBe('');
    // Nobody's clone has the commits of the examples; a pull request has GitHub's merge commit.
    const conclusion = isPull ? 'fail' : event === 'push' || event === 'merge_group' ? 'warn' : 'pass';
    expect(result.outputs.conclusion).toBe(conclusion);
    expect(result.exitCode).toBe(isPull ? 1 : 0);
    expect(result.outputs['findings-count']).toBe('2');
    const talk = asks().filter((asked) => asked.includes('issues'));
    expect(talk).toEqual(isPull ? [`GET issues/${number}/comments`, `POST issues/${number}/comments`] : []);
    if (!isPull) expect(asks()).toEqual([]);
  });
});
