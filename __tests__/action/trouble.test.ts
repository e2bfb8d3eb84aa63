// What goes wrong around a run: GitHub, the clone, the payload, the token. The verdict is that of the same tree without any
// of it, nothing is lost, and nothing hangs.

import { cpSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, type GitHubState, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { type RunOptions, type RunResult, runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

const READ_ONLY = { contents: 'read', 'pull-requests': 'read', 'security-events': 'read', actions: 'read' } as const;
const NONE = { contents: 'none', 'pull-requests': 'none', 'security-events': 'none', actions: 'none' } as const;
const made = pull({ base: { '.mcp.json': launch('old') }, head: { 'tools/.mcp.json': launch('new') } });
const { base, head, merge } = made.world;
const commits = { BASE: base, HEAD: head };

let github: FakeGitHub | undefined;
const folders: string[] = [];
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function run(state: Partial<GitHubState> = {}, given: Partial<RunOptions> = {}): Promise<RunResult> {
  github = await startGitHub({ pulls: new Map([[7, { head, base, baseRef: 'main', files: [] }]]), ...state });
  return runActionBeside({
    event: 'pull_request',
    payload: payload('pull_request', commits),
    sha: merge,
    workspace: made.workspace(),
    ...given,
    inputs: { token: 'ghs_sixteenletters', 'review-comments': 'true', 'pr-comment': 'always', ...given.inputs },
    env: { GITHUB_API_URL: github.url, ...given.env },
  });
}

/** The verdict and where the new finding is shown: always the same. */
function expectAsEver({ exitCode, outputs, annotations, summary, stderr, stdout }: RunResult): void {
  expect([exitCode, outputs.conclusion, outputs['new-findings-count']]).toEqual([1, 'fail', '1']);
  expect(annotations.filter(({ properties }) => properties.file).map(({ properties }) => properties.file)).toEqual([
    'tools/.mcp.json',
  ]);
  expect(summary).toContain('1 new finding stops this build');
  expect(stderr).toBe('');
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('Failed: 1 new finding ≥ high; 1 older not counted');
}

const warnings = ({ annotations }: RunResult) =>
  annotations.filter(({ name, properties }) => name === 'warning' && !properties.file).map(({ message }) => message);

describe('GitHub', () => {
  test.each([500, 502, 503])('a storm of %d: three tries to read, one to write', async (status) => {
    const result = await run({ trouble: [{ match: /./, status, times: 999 }] });
    expectAsEver(result);
    expect(warnings(result)).toHaveLength(3);
    expect((github?.asked ?? []).filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(github?.asked.length).toBeLessThanOrEqual(10);
  });

  test('down: nobody listens', async () => {
    const result = await run({}, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } });
    expectAsEver(result);
    expect(warnings(result)).toHaveLength(3);
  });

  test('speaks nonsense', async () => {
    const server = createServer((socket) =>
      socket
        .on('error', () => {})
        .resume()
        .end('hello\r\n\r\n'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expectAsEver(await run({}, { env: { GITHUB_API_URL: url } }));
    await new Promise((resolve) => server.close(resolve));
  });

  test('answers everything with a page of a proxy', async () => {
    const headers = { 'content-type': 'text/html' };
    const result = await run({ trouble: [{ match: /./, status: 403, headers, body: '<html>', times: 999 }] });
    expectAsEver(result);
  });

  test.each([
    ['that may only read', { permissions: READ_ONLY }, 3],
    ['that may nothing', { permissions: NONE }, 3],
    [
      'that is no longer valid',
      { trouble: [{ match: /./, status: 401, body: { message: 'Bad credentials' }, times: 999 }] },
      3,
    ],
  ] as const)('a token %s', async (_, state, count) => {
    const result = await run(state as unknown as Partial<GitHubState>);
    expect([result.exitCode, result.outputs.conclusion]).toEqual([1, 'fail']);
    expect(warnings(result).length).toBeLessThanOrEqual(count);
    expect(warnings(result).join()).toContain('permissions: security-events: write');
    expect(warnings(result).join()).toContain('permissions: pull-requests: write');
  });

  test.each([
    ['no token', { inputs: { token: '' } }, 'there is no token'],
    ['a repository without a name', { env: { GITHUB_REPOSITORY: undefined } }, 'there is no token'],
    ['an address that is none', { env: { GITHUB_API_URL: 'not a url' } }, ''],
  ])('%s', async (_, given: Partial<RunOptions>, words) => {
    const result = await run({}, given);
    expectAsEver(result);
    expect(warnings(result).join()).toContain(words);
    expect(github?.asked).toEqual([]);
  });
});

describe('the payload', () => {
  const whole = payload('pull_request', commits) as { readonly pull_request: Readonly<Record<string, unknown>> };
  const { pull_request: inner } = whole;

  test.each([
    ['is none', undefined],
    ['is no JSON', 'hello'],
    ['is a list', []],
    ['has no pull request', { ...whole, pull_request: null }],
    ['has a pull request without a head', { ...whole, pull_request: { ...inner, head: undefined } }],
    ['has a deleted head repository', { ...whole, pull_request: { ...inner, head: { sha: head, repo: null } } }],
    ['has a pull request without a base', { ...whole, pull_request: { ...inner, base: null } }],
    ['has a base that was forced away', { ...whole, pull_request: { ...inner, base: { sha: '1'.repeat(40) } } }],
    ['has a number that is a path', { ...whole, number: '7/../8', pull_request: { ...inner, number: '7/../8' } }],
  ])('%s', async (_, given) => {
    expectAsEver(await run({ codeSecurity: false }, { payload: given }));
    for (const { path } of github?.asked ?? [])
      expect(path).toMatch(/^\/(?:user|repos\/octo-org\/server\/[\w/-]+(?:\?[\w=&]*)?)$/);
  });
});

describe('the clone', () => {
  test('without the base: it only reports, and says what to set; the alerts are uploaded', async () => {
    const result = await run({}, { workspace: made.workspace({ depth: 1 }) });
    expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'warn']);
    expect(result.summary.replaceAll('\\', '')).toContain('fetch-depth');
    expect(github?.state.uploads).toHaveLength(1);
    expect(github?.state.reviews).toEqual([]);
  });

  test('without git: the same, of the commit of the event', async () => {
    const folder = `${made.workspace()}-exported`;
    folders.push(folder);
    cpSync(made.workspace(), folder, { recursive: true });
    rmSync(join(folder, '.git'), { recursive: true });
    const result = await run({}, { workspace: folder });
    expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'warn']);
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/pull/7/merge', sha: merge }]);
  });

  test('with the reports of the step before: they are not looked at', async () => {
    const workspace = made.workspace();
    const first = await run({ codeSecurity: false });
    writeFileSync(join(workspace, 'bartizan.json'), first.json);
    writeFileSync(join(workspace, 'other.sarif'), first.sarifText);
    await github?.close();
    const second = await run({ codeSecurity: false }, { inputs: { 'sarif-file': 'second.sarif', category: 'second' } });
    rmSync(join(workspace, 'other.sarif'));
    expectAsEver(first);
    expectAsEver(second);
    expect(second.outputs['findings-count']).toBe(first.outputs['findings-count']);
  });

  test('of a push by force: it only reports', async () => {
    const given = {
      event: 'push',
      payload: payload('push-forced', commits),
      sha: head,
      workspace: made.workspace({ at: 'head' }),
    };
    const result = await run({}, { ...given, env: { GITHUB_REF: 'refs/heads/main' } });
    expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'warn']);
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/heads/main', sha: head }]);
  });
});
