// Another repository through the command line: what is said of it, what counts, and how it ends.

import { afterEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, type GitHubState, startGitHub } from '../action/github/fake.ts';
import { archiveOf } from '../lib/make-tar.ts';
import { bartizan, bartizanBeside, EVIL, type Report, RULE, tree } from './run-cli.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const FILES = {
  'app/.mcp.json': EVIL,
  'bartizan.yml': 'ignore: [{ rule: "*", path: "**", reason: theirs }]\nexclude: ["**"]\n',
  'deploy.yml': 'run: | # bartizan-ignore: * -- theirs\n',
};

let github: FakeGitHub | undefined;
afterEach(async () => {
  expect(github?.violations ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

async function run(args: readonly string[], files: Record<string, string> = {}, state: Partial<GitHubState> = {}) {
  const repository = {
    default_branch: 'main',
    private: true,
    commits: new Map([['main', SHA]]),
    tarball: archiveOf(FILES),
    files: new Map(Object.entries(FILES)),
  };
  github = await startGitHub({ repositories: new Map([['acme/tools', repository]]), ...state }, '/api/v3');
  const env = { GITHUB_SERVER_URL: new URL(github.url).origin, GITHUB_API_URL: github.url, GH_TOKEN: 'ghs_secret' };
  const ran = await bartizanBeside(tree(files), ['scan', ...args], { env });
  expect(ran.out + ran.err).not.toContain('ghs_secret');
  return ran;
}

describe('another repository', () => {
  test('is scanned instead of this folder; its own config counts for nothing', async () => {
    const { code, out } = await run(['--repository', 'acme/tools'], { '.mcp.json': EVIL });
    expect(code).toBe(1);
    expect(out).toMatch(/^bartizan \S+ · 3 files, 1 MCP config, repository acme\/tools at 0123456 · /);
    expect(out).toContain(`\n  acme/tools@main:app/.mcp.json:1:61  critical  ${RULE}\n`);
    expect(out.match(new RegExp(`critical {2}${RULE}`, 'g'))).toHaveLength(1);
    expect(out).toContain('Failed: 1 finding ≥ high');
  });

  test('is in JSON with addresses, and in SARIF without a result', async () => {
    const { out } = await run(['--repository', 'acme/tools', '--report', 'json']);
    const report: Report & { readonly targets: unknown } = JSON.parse(out);
    const origin = `https://${new URL(github?.url ?? '').host}`;
    expect(report.findings[0]?.locations[0].path).toBe(`${origin}/acme/tools/blob/${SHA}/app/.mcp.json`);
    expect(report.targets).toEqual([
      {
        id: 'repository',
        kind: 'github-repository',
        name: 'acme/tools@main',
        url: `${origin}/acme/tools`,
        commit: SHA,
      },
    ]);
  });

  test('no alert points into it', async () => {
    const { out } = await run(['--repository', 'acme/tools', '--report', 'sarif']);
    expect(JSON.parse(out).runs[0].results).toEqual([]);
    expect(out).toContain('1 finding is left out: in no file of the repository.');
  });

  test('and a path are both scanned', async () => {
    const { out } = await run(['.', '--repository', 'acme/tools'], { '.mcp.json': EVIL });
    expect(out.match(new RegExp(`critical {2}${RULE}`, 'g'))).toHaveLength(2);
  });

  test('is ignored by what names the finding, and by nothing broader', async () => {
    const { out } = await run(['--repository', 'acme/tools', '--report', 'json']);
    const ignore: string = JSON.parse(out).findings[0].ignore.replace('…', 'known upstream');
    await github?.close();
    const named = await run(['--repository', 'acme/tools'], { 'bartizan.yml': `ignore:\n  ${ignore}\n` });
    // Its host has another port in each run, so the path matches no more.
    expect(named.code).toBe(1);
    await github?.close();
    const line = ignore.replace(/path: "[^"]*", /, '');
    expect((await run(['--repository', 'acme/tools'], { 'bartizan.yml': `ignore:\n  ${line}\n` })).code).toBe(0);
    await github?.close();
    const broad = { 'bartizan.yml': 'ignore: [{ rule: "*", reason: ours }]\n' };
    expect((await run(['--repository', 'acme/tools'], broad)).code).toBe(1);
  });

  test('that GitHub does not give leaves no verdict, beside a path only a gap', async () => {
    const trouble = () => [{ match: /tarball/, status: 503, times: 3 }];
    const alone = await run(['--repository', 'acme/tools'], {}, { trouble: trouble() });
    expect(alone.code).toBe(3);
    expect(alone.out).toContain('No verdict: nothing could be looked at.');
    expect(alone.out).toContain('acme/tools could not be read from 127.0.0.1');
    await github?.close();
    const beside = await run(['.', '--repository', 'acme/tools'], { 'a.txt': 'a' }, { trouble: trouble() });
    expect(beside.code).toBe(0);
    expect(beside.out).toContain('1 repository not read');
  });
});

describe('ends with 2', () => {
  test.each([
    [['acme/gone'], 'has no repository acme/gone, or the token may not read it'],
    [['acme/tools@gone'], 'acme/tools has no branch, tag or commit "gone"'],
  ])('%j', async ([name = ''], words) => {
    const { code, err, out } = await run(['--repository', name]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  test.each([
    [['--repository', 'git@github.com:acme/tools.git'], 'read over https, not by SSH: name it as acme/tools'],
    [['--repository', 'acme/tools', '--offline'], '--offline and the repository acme/tools contradict each other'],
    [['--repository', 'a/b', '--repository', 'c/d'], 'one repository can be named, not several'],
    [['--repository', 'tools'], '"tools" is no repository'],
  ])('%j', (args, words) => {
    const { code, err } = bartizan(tree(), ['scan', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
