// What the built action says on a pull request: review comments and the sticky comment, over several runs, beside people
// and forgers, with tokens that may and tokens that may not.

import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Comment, type DiffFile, type FakeGitHub, type GitHubState, startGitHub } from './github/fake.ts';
import { type Pull, pull, removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload, type World } from './world.ts';

removeWorlds();

const READ_ONLY = { contents: 'read', 'pull-requests': 'read', 'security-events': 'read', actions: 'read' } as const;
const OLD = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');

/** The files of the pull request as GitHub lists them. */
function filesOf({ origin, base, head }: World): readonly DiffFile[] {
  const names = origin.git(['diff', '--name-only', base, head]).split('\n').filter(Boolean);
  return names.map((filename) => {
    const diff = origin.git(['diff', '-U3', base, head, '--', filename]);
    const at = diff.indexOf('@@');
    return { filename, status: 'modified', changes: 1, ...(at >= 0 && { patch: diff.slice(at) }) };
  });
}

let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

async function open(made: Pull, change: Partial<GitHubState> = {}): Promise<FakeGitHub> {
  const { head, base } = made.world;
  const files = filesOf(made.world);
  github = await startGitHub({
    codeSecurity: false,
    pulls: new Map([[7, { head, base, baseRef: 'main', files }]]),
    ...change,
  });
  return github;
}

function run(made: Pull, inputs: Readonly<Record<string, string>> = {}, as = 'pull_request') {
  return runActionBeside({
    event: 'pull_request',
    payload: payload(as, { BASE: made.world.base, HEAD: made.world.head }),
    sha: made.world.merge,
    workspace: made.workspace({ at: 'merge' }),
    inputs: { token: 'ghs_sixteenletters', 'upload-sarif': 'never', 'review-comments': 'true', ...inputs },
    env: { GITHUB_API_URL: github?.url },
  });
}

const reviewComments = (): readonly Comment[] => github?.state.reviewComments.get(7) ?? [];
const sticky = (): readonly Comment[] => github?.state.issueComments.get(7) ?? [];
const asked = (method: string) => (github?.asked ?? []).filter((each) => each.method === method);

describe('review comments', () => {
  const made = pull({ base: { a: OLD }, head: { '.mcp.json': launch('mail'), a: `${OLD}\nnew` } });

  test('one review on the head with the finding on its line; its inline place is there', async () => {
    await open(made);
    const result = await run(made);
    expect(github?.state.reviews).toMatchObject([{ commit: made.world.head, event: 'COMMENT' }]);
    expect(reviewComments()).toMatchObject([{ path: '.mcp.json', side: 'RIGHT' }]);
    expect(reviewComments()[0]?.body).toMatch(/\*\*Ignore\*\*[\s\S]*<!-- bartizan:finding:bartizan:[0-9a-f]{16} -->/);
    expect(result.annotations.filter(({ properties }) => properties.file)).toEqual([]);
    expect(result.exitCode).toBe(1);
  });

  test('a second run repeats nothing and writes nothing', async () => {
    await open(made);
    await run(made);
    const writes = asked('POST').length;
    await run(made);
    expect(asked('POST')).toHaveLength(writes);
    expect(asked('PATCH')).toEqual([]);
    expect(asked('DELETE')).toEqual([]);
  });

  test('what no longer holds goes; what people answered says that it no longer holds', async () => {
    await open(made);
    await run(made);
    const body = reviewComments()[0]?.body ?? '';
    const fingerprint = /finding:bartizan:([0-9a-f]{16})/.exec(body)?.[1] ?? '';
    const gone = (digit: string) => body.replaceAll(fingerprint, digit.repeat(16));
    const own = { user: { login: 'github-actions[bot]', type: 'Bot' }, html_url: '' };
    github?.state.reviewComments.set(7, [
      ...reviewComments(),
      { id: 1, ...own, body: gone('1') },
      { id: 2, ...own, body: gone('2') },
      { id: 3, user: { login: 'ann', type: 'User' }, html_url: '', body: 'Is it?', in_reply_to_id: 2 },
      { id: 4, user: { login: 'mallory', type: 'User' }, html_url: '', body: gone('4') },
      { id: 5, ...own, body: gone('5').replace('finding:bartizan', 'finding:other-job') },
    ]);
    await run(made);
    expect(reviewComments().map(({ id }) => id)).toEqual([expect.any(Number), 2, 3, 4, 5]);
    expect(reviewComments().find(({ id }) => id === 2)?.body).toMatch(/^> No longer found at [0-9a-f]{7}\./);
    await run(made);
    expect(asked('PATCH').filter(({ path }) => path.includes('/pulls/'))).toHaveLength(1);
  });

  test('a comment of somebody else with our mark excuses nothing', async () => {
    await open(made);
    await run(made);
    const forged = reviewComments().map((each) => ({ ...each, user: { login: 'mallory', type: 'User' } }));
    github?.state.reviewComments.set(7, forged);
    await run(made);
    expect(github?.state.reviews).toHaveLength(2);
  });

  test.each([
    ['may not', { permissions: READ_ONLY }],
    ['GitHub does not answer', { trouble: [{ match: /reviews$/, status: 502, times: 9 }] }],
    ['a rate limit', { trouble: [{ match: /reviews$/, status: 403, headers: { 'retry-after': '900' }, times: 9 }] }],
  ])('%s: nothing is lost, annotations take over', async (_, state: Partial<GitHubState>) => {
    await open(made, state);
    const result = await run(made, { 'pr-comment': 'never' });
    expect(result.annotations.filter(({ name }) => name === 'warning')).toHaveLength(1);
    expect(result.annotations.filter(({ properties }) => properties.file === '.mcp.json')).toHaveLength(1);
    expect(result.exitCode).toBe(1);
  });

  test('a safe fix is suggested for exactly the line it changes, unless nobody wants it', async () => {
    const settings = `${JSON.stringify({ permissions: { defaultMode: 'bypassPermissions' } }, undefined, 2)}\n`;
    const unsafe = pull({ base: { a: '' }, head: { '.claude/settings.json': settings } });
    await open(unsafe);
    await run(unsafe);
    expect(reviewComments()).toMatchObject([{ path: '.claude/settings.json', line: 3 }]);
    expect(reviewComments()[0]?.body).toContain('```suggestion\n    "defaultMode": "default"\n```');
    github?.state.reviewComments.clear();
    await run(unsafe, { suggestions: 'false' });
    expect(reviewComments()[0]?.body).not.toContain('```suggestion');
  });

  test('code scanning comes first', async () => {
    await open(made, { codeSecurity: true });
    await run(made, { 'upload-sarif': 'auto' });
    expect(github?.state.uploads).toHaveLength(1);
    expect(github?.state.reviews).toEqual([]);
  });
});

describe('lines GitHub does not take', () => {
  const far = `${launch('one').trimEnd()}\n${'\n'.repeat(30)}`;
  const made = pull({
    base: { '.mcp.json': far.replace('one', 'two').replace(/\| ?sh/g, '') },
    head: { '.mcp.json': far },
  });

  test('a file without a patch gets no comment, and an annotation instead', async () => {
    await open(made);
    const pullRequest = github?.state.pulls.get(7);
    if (pullRequest) pullRequest.files = pullRequest.files.map(({ patch: _, ...file }) => file);
    const result = await run(made);
    expect(github?.state.reviews).toEqual([]);
    expect(result.annotations.filter(({ properties }) => properties.file)).toHaveLength(1);
  });

  test('a file whose lines the merge moved gets none: they are not those of the head', async () => {
    const file = (above: number, server: string) => launch(server).replace('{\n', `{\n${'\n'.repeat(above)}`);
    const moved = pull({
      base: { '.mcp.json': file(20, 'mail').replace('| sh', '') },
      head: { '.mcp.json': file(20, 'mail'), 'b/.mcp.json': launch('other') },
      later: { '.mcp.json': file(25, 'mail').replace('| sh', '') },
    });
    await open(moved);
    const result = await run(moved);
    expect(reviewComments().map(({ path }) => path)).toEqual(['b/.mcp.json']);
    // Annotations stand on what was scanned, GitHub's merge commit.
    expect(result.annotations.filter(({ properties }) => properties.file)).toMatchObject([
      { properties: { file: '.mcp.json', line: '28' } },
    ]);
    expect(result.exitCode).toBe(1);
  });

  test('a review that GitHub refuses is tried in halves, so that one bad line costs one comment', async () => {
    const servers = Array.from({ length: 6 }, (_, index) => `s${index}`);
    const many = pull({
      base: { a: '' },
      head: Object.fromEntries(servers.map((name) => [`${name}/.mcp.json`, launch(name)])),
    });
    await open(many);
    const pullRequest = github?.state.pulls.get(7);
    // GitHub's own diff lacks what it listed: the anchor looks valid and is not.
    let listed = false;
    const { files = [] } = pullRequest ?? {};
    if (pullRequest)
      Object.defineProperty(pullRequest, 'files', {
        get: () => {
          const now = listed ? files.filter(({ filename }) => filename !== 's3/.mcp.json') : files;
          listed = true;
          return now;
        },
      });
    const result = await run(many);
    expect(
      reviewComments()
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(servers.filter((name) => name !== 's3').map((name) => `${name}/.mcp.json`));
    expect(
      result.annotations.filter(({ properties }) => properties.file).map(({ properties }) => properties.file),
    ).toEqual(['s3/.mcp.json']);
  });

  test('at most ten comments, the others are annotations', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `n${index}`);
    const many = pull({
      base: { a: '' },
      head: Object.fromEntries(names.map((name) => [`${name}/.mcp.json`, launch(name)])),
    });
    await open(many);
    const result = await run(many);
    expect(reviewComments()).toHaveLength(10);
    expect(github?.state.reviews[0]?.body).toContain('4 more are in the job summary');
    expect(result.annotations.filter(({ properties }) => properties.file)).toHaveLength(4);
  });
});

describe('the sticky comment', () => {
  const bad = pull({ base: { a: '' }, head: { '.mcp.json': launch('mail') } });
  const good = pull({ base: { a: '' }, head: { a: 'b' } });

  test('on failure: made once, not rewritten unchanged, and turned green when it passes', async () => {
    await open(bad);
    const inputs = { 'review-comments': 'false' };
    const result = await run(bad, inputs);
    expect(sticky()).toHaveLength(1);
    expect(sticky()[0]?.body).toMatch(
      /^<!-- bartizan:comment:bartizan -->\n## Bartizan: 1 new finding stops this build/,
    );
    expect(result.outputs['comment-url']).toBe(sticky()[0]?.html_url);
    await run(bad, inputs);
    expect(sticky()).toHaveLength(1);
    expect(asked('PATCH')).toEqual([]);
    await run(good, inputs);
    expect(sticky()).toHaveLength(1);
    expect(sticky()[0]?.body).toContain('**Bartizan: nothing new.**');
  });

  test('on failure: nothing is said of a run that passes', async () => {
    await open(good);
    await run(good);
    expect(sticky()).toEqual([]);
  });

  test('always, and never', async () => {
    await open(good);
    await run(good, { 'pr-comment': 'always' });
    expect(sticky()).toHaveLength(1);
    await run(bad, { 'pr-comment': 'never' });
    expect(asked('PATCH')).toEqual([]);
  });

  test('each category has its own', async () => {
    await open(bad);
    await run(bad, { category: 'one' });
    await run(bad, { category: 'two', 'review-comments': 'false' });
    expect(sticky()).toHaveLength(2);
  });

  test("somebody else's comment with our mark is left alone", async () => {
    await open(bad);
    const forged: Comment = {
      id: 9,
      user: { login: 'mallory', type: 'User' },
      html_url: '',
      body: '<!-- bartizan:comment:bartizan -->\nall is well',
    };
    github?.state.issueComments.set(7, [forged]);
    await run(bad);
    expect(sticky()).toHaveLength(2);
    expect(sticky()[0]?.body).toContain('all is well');
  });

  test('a person’s token knows its own', async () => {
    await open(bad, { user: 'ann' });
    await run(bad, { token: 'ghp_sixteenletters' });
    await run(good, { token: 'ghp_sixteenletters' });
    expect(sticky()).toHaveLength(1);
    expect(sticky()[0]?.body).toContain('nothing new');
  });

  test('found among three hundred comments', async () => {
    await open(bad);
    await run(bad);
    const others = Array.from(
      { length: 300 },
      (_, id): Comment => ({ id, user: { login: 'ann', type: 'User' }, html_url: '', body: 'hm' }),
    );
    github?.state.issueComments.set(7, [...others, ...sticky()]);
    await run(good);
    expect(sticky()).toHaveLength(301);
    expect(sticky().at(-1)?.body).toContain('nothing new');
  });

  test('a token that may not: no word where it is only wished for, one where it was asked for', async () => {
    await open(bad, { permissions: READ_ONLY });
    const inputs = { 'review-comments': 'false' };
    const quiet = await run(bad, inputs, 'pull_request-fork');
    expect(quiet.annotations.filter(({ name }) => name === 'warning')).toEqual([]);
    const asking = await run(bad, { ...inputs, 'pr-comment': 'always' }, 'pull_request-fork');
    expect(asking.annotations.filter(({ name }) => name === 'warning').map(({ message }) => message)).toEqual([
      expect.stringContaining('permissions: pull-requests: write'),
    ]);
    expect(asking.exitCode).toBe(1);
  });
});

describe('only what changed is shown', () => {
  const servers = (names: readonly string[]) => launch(...names);
  const made = pull({
    base: { '.mcp.json': servers(['old']), 'b/.mcp.json': servers(['other']) },
    head: { '.mcp.json': servers(['new', 'old']) },
  });
  const shown = (result: Awaited<ReturnType<typeof run>>) =>
    result.stdout.split('\n').filter((line) => /mcp\.json:\d+:\d+ .*critical/.test(stripVTControlCharacters(line)))
      .length;
  const inputs = { 'review-comments': 'false', 'pr-comment': 'never', 'new-only': 'false' };

  test.each([
    ['all', 3],
    ['changed-files', 2],
    ['changed-lines', 1],
  ])('%s', async (scope, count) => {
    await open(made);
    const result = await run(made, { ...inputs, 'fail-on': 'none', scope });
    expect(shown(result)).toBe(count);
    if (scope !== 'all') expect(result.stdout).toContain('what changed is known from the clone');
  });

  test('a clone without the base asks GitHub, and says so', async () => {
    await open(made);
    const result = await runActionBeside({
      event: 'pull_request',
      payload: payload('pull_request', { BASE: made.world.base, HEAD: made.world.head }),
      sha: made.world.merge,
      workspace: made.workspace({ at: 'merge', depth: 1 }),
      inputs: {
        token: 'ghs_sixteenletters',
        'upload-sarif': 'never',
        ...inputs,
        'fail-on': 'none',
        scope: 'changed-lines',
      },
      env: { GITHUB_API_URL: github?.url },
    });
    expect(shown(result)).toBe(1);
    expect(result.stdout).toContain('GitHub’s list');
  });
});
