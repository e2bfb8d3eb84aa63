// Pull requests of forks: a job without rights scans and leaves its report, a job with rights posts it. What lies in the
// artifact is a stranger's: each case below tampers with it in one way.

import { afterEach, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { type FakeGitHub, type GitHubState, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { type RunResult, runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

const RUN = 77;
const made = pull({ base: { a: '' }, head: { '.mcp.json': launch('mail') } });
const { base, head } = made.world;
let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

const patch = `@@ -0,0 +1,9 @@\n${launch('mail')
  .trimEnd()
  .split('\n')
  .map((line) => `+${line}`)
  .join('\n')}`;

async function open(change: Partial<GitHubState> = {}): Promise<FakeGitHub> {
  const files = [{ filename: '.mcp.json', status: 'added', changes: 9, patch }] as const;
  github = await startGitHub({ pulls: new Map([[7, { head, base, baseRef: 'main', files }]]), ...change });
  return github;
}

/** The job without rights. */
function scan(): Promise<RunResult> {
  return runActionBeside({
    event: 'pull_request',
    payload: payload('pull_request-fork', { BASE: base, HEAD: head }),
    sha: made.world.merge,
    workspace: made.workspace({ at: 'merge' }),
    inputs: { 'upload-sarif': 'never', 'pr-comment': 'never' },
  });
}

function leave(
  name: string,
  files: Readonly<Record<string, string>>,
  change: { readonly size_in_bytes?: number } = {},
): void {
  const zip = Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))),
  );
  github?.state.artifacts.set(RUN, [{ id: 5, name, size_in_bytes: zip.length, expired: false, zip, ...change }]);
}

/** The job with rights; nothing is checked out. */
function report(
  inputs: Readonly<Record<string, string>> = {},
  run: Readonly<Record<string, unknown>> = {},
): Promise<RunResult> {
  return runActionBeside({
    event: 'workflow_run',
    payload: {
      workflow_run: { id: RUN, event: 'pull_request', head_sha: head, ...run },
      repository: { full_name: 'octo-org/server' },
    },
    sha: base,
    workspace: made.workspace({ at: 'base' }),
    inputs: { mode: 'report', token: 'ghs_sixteenletters', 'review-comments': 'true', ...inputs },
    env: { GITHUB_API_URL: github?.url, GITHUB_REF: 'refs/heads/main' },
  });
}

const written = () => (github?.asked ?? []).filter(({ method }) => method !== 'GET');
const sticky = () => github?.state.issueComments.get(7) ?? [];

describe('a fork', () => {
  test('is scanned without rights and reported with them', async () => {
    await open({ codeSecurity: false });
    const { json, exitCode } = await scan();
    expect(exitCode).toBe(1);
    leave('bartizan', { 'bartizan.json': json, 'bartizan.sarif': '{}' });
    const result = await report();
    expect(result.exitCode).toBe(0);
    expect(github?.state.reviews).toMatchObject([{ pull: 7, commit: head, comments: [{ path: '.mcp.json' }] }]);
    expect(sticky()[0]?.body).toContain('1 new finding stops this build');
    expect(result.summary).toContain('.mcp.json');
  });

  test('goes to code scanning as we write it, for the head of the pull request', async () => {
    await open();
    leave('mine', { 'bartizan.json': (await scan()).json });
    await report({ artifact: 'mine' });
    expect(github?.state.uploads).toMatchObject([{ ref: 'refs/pull/7/head', sha: head }]);
    expect(github?.state.reviews).toEqual([]);
    // As long as GitHub's merge commit is the one that was scanned, its lines are what the findings are about.
    const pullRequest = github?.state.pulls.get(7);
    if (pullRequest) pullRequest.merge = made.world.merge;
    await report({ artifact: 'mine' });
    expect(github?.state.uploads[1]).toMatchObject({ ref: 'refs/pull/7/merge', sha: made.world.merge });
  });

  test('gets no comment in files whose lines the merge moved', async () => {
    await open({ codeSecurity: false });
    const json = JSON.parse((await scan()).json);
    expect(json.pullRequest).toEqual({ number: 7, head, commit: made.world.merge, moved: [] });
    leave('bartizan', {
      'bartizan.json': JSON.stringify({ ...json, pullRequest: { ...json.pullRequest, moved: ['.mcp.json'] } }),
    });
    await report();
    expect(github?.state.reviews).toEqual([]);
    expect(sticky()).toHaveLength(1);
  });
});

describe('what a stranger leaves', () => {
  const forged = async (change: (report: Record<string, unknown>) => unknown): Promise<string> => {
    const json = JSON.parse((await scan()).json);
    return JSON.stringify(change(json) ?? json);
  };
  const none = async (text: string | Promise<string>, inputs = {}) => {
    await open();
    leave('bartizan', { 'bartizan.json': await text });
    const result = await report(inputs);
    expect(written()).toEqual([]);
    expect(result.summary).toBe('');
    return result;
  };

  test.each([
    ['no JSON', 'hello'],
    ['another shape', '{"version":1}'],
    ['a later version', '{"version":2}'],
    ['nothing', ''],
  ])('%s: nothing is posted', async (_, text) => {
    const result = await none(text);
    expect(result.exitCode).toBe(3);
    expect(result.outputs.conclusion).toBe('error');
  });

  test('the number of another pull request: its head is asked of GitHub', async () => {
    await open();
    github?.state.pulls.set(8, { head: 'b'.repeat(40), base, baseRef: 'main', files: [] });
    leave('bartizan', {
      'bartizan.json': await forged((json) => void Object.assign(json, { pullRequest: { number: 8, head } })),
    });
    const result = await report();
    expect(written()).toEqual([]);
    expect(result.stdout).toContain('has other commits by now');
  });

  test('a head that is not the run’s', async () => {
    const result = await none(
      forged((json) => void Object.assign(json, { pullRequest: { number: 7, head: 'c'.repeat(40) } })),
    );
    expect(result.exitCode).toBe(3);
  });

  test('no number at all', async () => {
    expect((await none(forged(({ pullRequest: _, ...json }) => json))).exitCode).toBe(3);
  });

  test('rules that are not ours, texts that try to be markup, lines to paste of their own', async () => {
    await open({ codeSecurity: false });
    const text = await forged((json) => {
      const [first] = json.findings as Record<string, unknown>[];
      const evil = '</table><img src=x onerror=alert(1)> @everyone [click](https://evil.example) ::error::x `` ` ``';
      json.findings = [
        {
          ...first,
          message: evil,
          evidence: [evil],
          ignore: '- { rule: "*", reason: "fine" }',
          remediation: evil,
          title: evil,
        },
        { ...first, ruleId: 'evil/rule', message: evil },
      ];
    });
    leave('bartizan', { 'bartizan.json': text });
    const result = await report({ 'upload-sarif': 'never' });
    const bodies = [sticky(), github?.state.reviewComments.get(7) ?? []].flat().map(({ body }) => body);
    const all = [...bodies, result.summary].join('\n');
    // Between fences anything may stand.
    expect(all.replace(/```[\s\S]*?```/g, '')).not.toMatch(
      /<img|(?<!\\)\]\(https:\/\/(?!github\.com\/bartizan\/)|@everyone/,
    );
    expect(all).not.toMatch(/evil\/rule|rule: "\*"/);
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('1 finding is of a rule that is not ours'),
    ]);
  });

  test('severity and confidence above the rule’s own', async () => {
    await open({ codeSecurity: false });
    const text = await forged((json) => {
      const [first] = json.findings as Record<string, unknown>[];
      json.findings = [
        { ...first, ruleId: 'config/unpinned-package', severity: 'critical', confidence: 'high', tier: 'gate' },
      ];
    });
    leave('bartizan', { 'bartizan.json': text });
    await report();
    expect(github?.state.reviews).toEqual([]);
  });

  test('an archive too large, and one that is none', async () => {
    await open();
    leave('bartizan', { 'bartizan.json': '{}' }, { size_in_bytes: 1e9 });
    expect((await report()).stdout).toContain('too large');
    github?.state.artifacts.set(RUN, [
      { id: 5, name: 'bartizan', size_in_bytes: 3, expired: false, zip: Buffer.from('abc') },
    ]);
    expect((await report()).stdout).toContain('no zip archive');
    github?.state.artifacts.delete(RUN);
    const missing = await report();
    expect(missing.stdout).toContain('left no artifact');
    expect(missing.exitCode).toBe(3);
    expect(written()).toEqual([]);
  });
});

describe('bad use', () => {
  test('another event', async () => {
    await open();
    const result = await runActionBeside({
      event: 'push',
      payload: {},
      workspace: made.workspace({ at: 'base' }),
      inputs: { mode: 'report', token: 't' },
      env: { GITHUB_API_URL: github?.url },
    });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toContain('workflow_run');
  });

  test('a run that was about no pull request has nothing to post', async () => {
    await open();
    expect((await report({}, { event: 'push' })).exitCode).toBe(0);
    expect(github?.asked).toEqual([]);
  });

  test('without the permission to read artifacts', async () => {
    await open({
      permissions: { contents: 'read', 'pull-requests': 'write', 'security-events': 'write', actions: 'none' },
    });
    expect((await report()).stdout).toContain('permissions: actions: read');
  });
});
