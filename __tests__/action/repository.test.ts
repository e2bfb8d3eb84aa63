// Another repository through the built action: its findings are told and stop no pull request, no line points at them, and
// what was downloaded is kept in the runner's tool cache.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { archiveOf } from '../lib/make-tar.ts';
import { type FakeGitHub, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { launch, RULE } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();
const made = pull({ base: { a: '' }, head: { b: '' } });
const cache = mkdtempSync(join(tmpdir(), 'bartizan-tool-cache-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));
let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

const SHA = 'fedcba9876543210fedcba9876543210fedcba98';
const FILES = { '.mcp.json': launch('theirs') };

async function run(as: string, inputs: Readonly<Record<string, string>> = {}, isPrivate = false) {
  const repository = {
    default_branch: 'main',
    private: isPrivate,
    commits: new Map([['v1', SHA]]),
    tarball: archiveOf(FILES),
    files: new Map(Object.entries(FILES)),
  };
  github = await startGitHub({ repositories: new Map([['acme/tools', repository]]) }, '/api/v3');
  return runActionBeside({
    event: as,
    payload: payload(as, { BASE: made.world.base, HEAD: made.world.head }),
    sha: made.world.merge,
    workspace: made.workspace(),
    inputs: { token: 'ghs_sixteenletters', 'pr-comment': 'never', 'upload-sarif': 'never', ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: new URL(github.url).origin,
      RUNNER_TOOL_CACHE: cache,
    },
  });
}

const downloads = () => github?.asked.filter(({ path }) => path.startsWith('/_codeload')).length;

test('its findings are told, without a line of this repository, and do not stop a pull request', async () => {
  const result = await run('pull_request', { repository: 'acme/tools@v1' });
  expect(result.exitCode).toBe(0);
  expect(result.sarif).toEqual([]);
  expect(result.annotations.filter(({ properties }) => properties.file)).toEqual([]);
  const { findings } = JSON.parse(result.json);
  expect(findings).toMatchObject([{ ruleId: RULE, status: 'known' }]);
  expect(findings[0].locations[0].path).toMatch(new RegExp(`/acme/tools/blob/${SHA}/\\.mcp\\.json$`));
  expect(result.summary).toContain('acme/tools at fedcba9');
  expect(downloads()).toBe(1);
});

test('is found in the tool cache the next time', async () => {
  const result = await run('pull_request', { repository: 'acme/tools@v1' });
  expect(JSON.parse(result.json).findings).toHaveLength(1);
  expect(downloads()).toBe(0);
  expect(readdirSync(join(cache, 'bartizan-repository'))).toEqual([`0.0.0-c${SHA}`]);
});

test('stops a build where everything counts', async () => {
  const result = await run('push', { repository: 'acme/tools@v1', 'new-only': 'false', 'fail-on': 'high' });
  expect(result.exitCode).toBe(1);
});

test('named wrongly, it is the user’s error', async () => {
  const result = await run('pull_request', { repository: 'acme/tools@gone' });
  expect(result.exitCode).toBe(2);
  expect(result.outputs.conclusion).toBe('error');
  expect(result.annotations.map(({ message }) => message).join()).toContain('no branch, tag or commit "gone"');
});
