// Large pull requests: how much is asked of GitHub does not grow with what is found, and the time stays sane.

import { afterEach, expect, test } from '@jest/globals';
import { type DiffFile, type FakeGitHub, startGitHub } from './github/fake.ts';
import { pull, removeWorlds } from './pull.ts';
import { runActionBeside } from './runner.ts';
import { launch } from './samples.ts';
import { payload } from './world.ts';

removeWorlds();

const FILES = 3000;
const FINDINGS = 300;
const names = Array.from({ length: FILES }, (_, index) =>
  index < FINDINGS ? `servers/${index}/.mcp.json` : `src/${index % 50}/file-${index}.ts`,
);
const texts = Object.fromEntries(
  names.map((name, index) => [name, index < FINDINGS ? launch(`server-${index}`) : `export const n = ${index};\n`]),
);
const made = pull({ base: { a: '' }, head: texts });
const files = names.map((filename): DiffFile => {
  const lines = (texts[filename] ?? '').trimEnd().split('\n');
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
  return { filename, status: 'added', changes: lines.length, patch };
});

let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
});

async function run(inputs: Readonly<Record<string, string>>, change: { readonly isPatchless?: boolean } = {}) {
  const { base, head, merge } = made.world;
  const listed = change.isPatchless ? files.map(({ patch: _, ...each }) => each) : files;
  github = await startGitHub({ pulls: new Map([[7, { head, base, baseRef: 'main', files: listed }]]) });
  return runActionBeside({
    event: 'pull_request',
    payload: payload('pull_request', { BASE: base, HEAD: head }),
    sha: merge,
    workspace: made.workspace(),
    inputs: { token: 'ghs_sixteenletters', 'review-comments': 'true', ...inputs },
    env: { GITHUB_API_URL: github.url },
  });
}

const asked = (what: RegExp) =>
  (github?.asked ?? []).filter(({ method, path }) => what.test(`${method} ${path}`)).length;

test('3,000 files and 300 findings: one upload, a handful of requests', async () => {
  const result = await run({});
  expect(result.exitCode).toBe(1);
  expect(result.outputs['new-findings-count']).toBe(String(FINDINGS));
  expect(JSON.parse(github?.state.uploads[0]?.sarif ?? '').runs[0].results).toHaveLength(FINDINGS);
  expect(github?.asked.length).toBeLessThanOrEqual(5);
});

test('without code scanning: one review of ten, thirty pages of files, one comment', async () => {
  const result = await run({ 'upload-sarif': 'never' });
  expect(result.exitCode).toBe(1);
  expect(asked(/GET .*\/files/)).toBe(30);
  expect(asked(/POST .*\/reviews/)).toBe(1);
  expect(github?.state.reviewComments.get(7)).toHaveLength(10);
  expect(github?.asked.length).toBeLessThanOrEqual(35);
  expect(github?.state.issueComments.get(7)?.[0]?.body.length).toBeLessThan(65_536);
  expect(result.annotations.filter(({ properties }) => properties.file)).toHaveLength(10);
});

test('a list without patches: no comment on a line, annotations instead', async () => {
  const result = await run({ 'upload-sarif': 'never' }, { isPatchless: true });
  expect(github?.state.reviews).toEqual([]);
  expect(result.annotations.filter(({ properties }) => properties.file)).toHaveLength(10);
  expect(result.exitCode).toBe(1);
});
