// The built action and code scanning, against a GitHub that checks each request against GitHub's own description.

import { afterEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, type GitHubState, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

const made = pull({ base: { a: '' }, head: { '.mcp.json': launch('mail') } });
let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

interface Given {
  readonly as?: string;
  readonly at?: 'head' | 'merge';
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly prefix?: string;
}

async function run(state: Partial<GitHubState> = {}, given: Given = {}) {
  const { as = 'pull_request', at = 'merge', inputs = {}, env = {}, prefix = '' } = given;
  github = await startGitHub(state, prefix);
  const { world } = made;
  return runActionBeside({
    event: given.event ?? as.split('-')[0] ?? as,
    payload: payload(as, { BASE: world.base, HEAD: world.head }),
    sha: world.merge,
    workspace: made.workspace({ at }),
    inputs: { token: 'ghs_sixteenletters', 'pr-comment': 'never', ...inputs },
    env: { GITHUB_API_URL: github.url, ...env },
  });
}

const warnings = (result: Awaited<ReturnType<typeof run>>) =>
  result.annotations
    .filter(({ name, properties }) => name === 'warning' && properties.file === undefined)
    .map(({ message }) => message);
const onLines = (result: Awaited<ReturnType<typeof run>>) =>
  result.annotations.filter(({ properties }) => properties.file);

describe('code scanning', () => {
  test('the report of a pull request goes to its merge commit, and code scanning shows it instead of annotations', async () => {
    const result = await run();
    const [upload] = github?.state.uploads ?? [];
    expect(upload).toMatchObject({ ref: 'refs/pull/7/merge', sha: made.world.merge });
    expect(JSON.parse(upload?.sarif ?? '').runs[0].results).toHaveLength(1);
    expect(result.outputs['sarif-id']).toBe('sarif-1');
    expect(onLines(result)).toEqual([]);
    expect(warnings(result)).toEqual([]);
    expect(result.exitCode).toBe(1);
  });

  test('of a checked-out head it goes to that head', async () => {
    await run({}, { at: 'head' });
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/pull/7/head', sha: made.world.head }]);
  });

  test('GHES with its own prefix', async () => {
    await run({}, { prefix: '/api/v3' });
    expect(github?.state.uploads).toHaveLength(1);
  });

  test.each([
    [
      'a token that may not',
      {
        permissions: { contents: 'read', 'pull-requests': 'read', 'security-events': 'read', actions: 'read' },
      } as const,
      'Add `permissions: security-events: write`',
    ],
    ['Code Security is off', { codeSecurity: false }, 'Turn on Code Security'],
    ['GitHub cannot process it', { processing: 'failed' } as const, 'rejecting SARIF'],
  ])('%s: one word on it, annotations take over, the verdict stays', async (_, state, words) => {
    const result = await run(state);
    expect(warnings(result)).toHaveLength(1);
    expect(warnings(result)[0]).toContain(words);
    expect(onLines(result)).toHaveLength(1);
    expect(result.exitCode).toBe(1);
  });

  test('a fork knows that its token may not: no word on it', async () => {
    const state = {
      permissions: { contents: 'read', 'pull-requests': 'read', 'security-events': 'read', actions: 'read' },
    } as const;
    const result = await run(state, { as: 'pull_request-fork', event: 'pull_request' });
    expect(warnings(result)).toEqual([]);
    expect(onLines(result)).toHaveLength(1);
  });

  test.each([
    ['a storm of 5xx', 503, {}],
    ['a rate limit with a long wait', 403, { 'retry-after': '3600' }],
  ])('%s: annotations take over and nothing is sent twice', async (_, status, headers) => {
    const result = await run({ trouble: [{ match: /^POST .*sarifs$/, status, headers, times: 9 }] });
    expect(warnings(result)).toHaveLength(1);
    expect(onLines(result)).toHaveLength(1);
    expect(github?.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(result.exitCode).toBe(1);
  });

  test.each([
    ['never', { 'upload-sarif': 'never' }],
    ['without a token', { token: '' }],
  ])('%s: nothing is asked of GitHub', async (_, inputs: Readonly<Record<string, string>>) => {
    const result = await run({}, { inputs });
    expect(github?.asked).toEqual([]);
    expect(onLines(result)).toHaveLength(1);
  });
});
