// Another repository as a target, over a GitHub on loopback: what is read of it, how each failure is told apart, where the
// token goes, and what hostile archives come to.

import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/lib/errors.ts';
import { FILE_CAP } from '../../../src/lib/limits.ts';
import { type RepositoryTargetRequest, startRepository } from '../../../src/targets/github/repository.ts';
import { unpack } from '../../../src/targets/github/unpack.ts';
import { createPackWriter, openPacked } from '../../../src/targets/packed.ts';
import type { Target } from '../../../src/targets/target.ts';
import { type FakeGitHub, type GitHubState, startGitHub } from '../../action/github/fake.ts';
import { archiveOf, type Member, pax, tar, tarball } from '../../lib/make-tar.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const FILES = { 'README.md': '# Tools\n', 'src/a.py': 'one\ntwo\n', 'src/deep/ünï.txt': 'x' };
type Repository = GitHubState['repositories'] extends Map<string, infer Value> ? Value : never;

let github: FakeGitHub;
let temp: string;
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'bartizan-test-'));
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
  // Nothing is left behind.
  expect(readdirSync(temp)).toEqual([]);
  rmSync(temp, { recursive: true });
});

async function start(
  change: Partial<Repository> = {},
  state: Partial<GitHubState> = {},
  asked: Partial<RepositoryTargetRequest> = {},
  prefix = '',
) {
  const repository: Repository = {
    default_branch: 'main',
    private: false,
    commits: new Map([
      ['main', SHA],
      ['feature/x#1', SHA],
      [SHA, SHA],
    ]),
    tarball: archiveOf(FILES),
    files: new Map(Object.entries(FILES)),
    ...change,
  };
  github = await startGitHub({ repositories: new Map([['acme/tools', repository]]), ...state }, prefix);
  return startRepository({
    id: 'repository',
    host: 'github.com',
    owner: 'acme',
    name: 'tools',
    apiUrl: github.url,
    userAgent: 'test',
    temp,
    sleep: async () => {},
    ...asked,
  });
}

async function listed(target: Target) {
  const { files, gaps, notes = [] } = await target.list();
  const buffer = Buffer.alloc(FILE_CAP + 1);
  const contents = files.map((file) => {
    const content = target.read(file, buffer);
    return `${file.path} = ${content.kind === 'whole' ? buffer.toString('utf8', 0, content.length) : content.kind}`;
  });
  return { contents, gaps: gaps.map(({ path, reason, detail }) => `${reason} ${path}: ${detail}`), notes };
}

const reasons = async (target: Target) => {
  const { gaps, notes, contents } = await listed(target);
  expect(contents).toEqual([]);
  expect(notes).toEqual(gaps.map((gap) => gap.replace('repository-unreachable : ', '')));
  return gaps.join('\n');
};

describe('a repository', () => {
  test('is read at its default branch, and named with its commit', async () => {
    const { target, resolved } = await start();
    await resolved;
    expect(await listed(target)).toEqual({
      contents: ['README.md = # Tools\n', 'src/a.py = one\ntwo\n', 'src/deep/ünï.txt = x'],
      gaps: [],
      notes: [],
    });
    expect(target.countLineEnds({ path: 'src/a.py' }, 5)).toBe(1);
    expect(target.info).toEqual({
      id: 'repository',
      kind: 'github-repository',
      name: 'acme/tools@main',
      displayPrefix: 'acme/tools@main:',
      repositoryPrefix: '',
      configPrefix: '',
      isOwn: false,
      elsewhere: {
        name: 'acme/tools',
        url: 'https://github.com/acme/tools',
        files: `https://github.com/acme/tools/blob/${SHA}/`,
        commit: SHA,
      },
    });
    expect(target.read({ path: 'gone' }, Buffer.alloc(1))).toMatchObject({ kind: 'gap', reason: 'vanished' });
  });

  test.each(['feature/x#1', SHA])('is read at %s', async (ref) => {
    const { target } = await start({}, {}, { ref });
    expect((await listed(target)).contents).toHaveLength(3);
    expect(target.info.name).toBe(`acme/tools@${ref}`);
  });

  test('of GHES is asked below its prefix', async () => {
    const { target } = await start({}, {}, {}, '/api/v3');
    expect((await listed(target)).contents).toHaveLength(3);
  });

  test('that is private is read with a token, which goes to the API alone', async () => {
    const { target } = await start({ private: true }, {}, { token: 'ghs_secret' });
    expect((await listed(target)).contents).toHaveLength(3);
    const withToken = github.asked.filter(({ authorization }) => authorization === 'token ghs_secret');
    expect(withToken.map(({ path }) => path.split('?')[0])).toEqual([
      '/repos/acme/tools',
      '/repos/acme/tools/commits/main',
      `/repos/acme/tools/tarball/${SHA}`,
      `/repos/acme/tools/git/trees/${SHA}`,
    ]);
    expect(github.asked.filter(({ path }) => path.startsWith('/_codeload'))).toHaveLength(1);
  });

  test('gives also what it keeps out of its archives', async () => {
    const hidden = Object.fromEntries(
      Array.from({ length: 103 }, (_, index) => [`hidden/${1000 + index}`, `h${index}`]),
    );
    const { target } = await start({ files: new Map(Object.entries({ ...FILES, ...hidden })) });
    const { contents, gaps } = await listed(target);
    expect(contents).toHaveLength(103);
    expect(contents).toContain('hidden/1099 = h99');
    expect(gaps).toEqual(
      ['hidden/1100', 'hidden/1101', 'hidden/1102'].map(
        (path) => `unreadable ${path}: The repository keeps it out of its archives (export-ignore).`,
      ),
    );
  });

  test('says so where nobody knows what it keeps out of them', async () => {
    const { files: _, ...unlisted } = { files: undefined };
    const { target } = await start({ ...unlisted, files: undefined as never });
    expect((await listed(target)).notes).toEqual([
      'github.com/acme/tools: GitHub does not list all of its files, so what it keeps out of its archive is not known.',
    ]);
  });
});

describe('named wrongly', () => {
  const problem = async ({ resolved }: { readonly resolved: Promise<void> }) => {
    const error = await resolved.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(UserError);
    const { message, hint = '' } = error as UserError;
    return `${message} | ${hint}`;
  };

  test.each<[string, Partial<Repository>, Partial<GitHubState>, Partial<RepositoryTargetRequest>, string]>([
    ['nobody’s', {}, {}, { owner: 'nobody' }, 'no public repository nobody/tools | If it is private, set GITHUB_TOKEN'],
    ['private, without a token', { private: true }, {}, {}, 'no public repository acme/tools | If it is private'],
    [
      'not there, with a token',
      {},
      {},
      { owner: 'nobody', token: 't' },
      'no repository nobody/tools, or the token may not',
    ],
    ['at no such ref', {}, {}, { ref: 'gone' }, 'acme/tools has no branch, tag or commit "gone" | Look at'],
    [
      'private, and the token reads no contents',
      { private: true },
      { permissions: { contents: 'none', actions: 'none', 'pull-requests': 'none', 'security-events': 'none' } },
      { token: 't' },
      'acme/tools is private and the token may not read its contents',
    ],
  ])('%s', async (_, repository, state, asked, words) => {
    expect(await problem(await start(repository, state, asked))).toContain(words);
  });

  test.each([
    [401, 'Bad credentials', 'github.com does not accept the token for acme/tools: Bad credentials (401) | It may'],
    [403, 'Resource protected by organization SAML enforcement', 'does not let the token read acme/tools'],
    [451, 'Repository access blocked', 'has closed acme/tools'],
  ])('status %i', async (status, message, words) => {
    const trouble = [{ match: /\/repos\/acme\/tools$/, status, body: { message }, times: 1 }];
    expect(await problem(await start({}, { trouble }, { token: 't' }))).toContain(words);
  });
});

describe('an outage is no error of the user’s', () => {
  const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1790000000' };
  test.each<[string, GitHubState['trouble'][number], string | undefined, string]>([
    [
      'rate limit',
      { match: /tools$/, status: 403, headers: reset, body: { message: 'API rate limit exceeded' }, times: 9 },
      undefined,
      'no requests left for us until 2026-09-21T14:13Z (rate limit). Set GITHUB_TOKEN or GH_TOKEN',
    ],
    [
      'rate limit with a token',
      { match: /tools$/, status: 429, times: 9 },
      't',
      'no requests left for us (rate limit).',
    ],
    [
      '5xx',
      { match: /commits/, status: 502, times: 9 },
      undefined,
      'could not be read from github.com: trouble (502).',
    ],
    ['5xx of the archive', { match: /tarball/, status: 503, times: 9 }, undefined, 'could not be read from github.com'],
    [
      'an answer that is none',
      { match: /commits/, status: 200, body: { sha: '../x' }, times: 9 },
      undefined,
      'no commit',
    ],
  ])('%s', async (_, trouble, token, words) => {
    const { target, resolved } = await start({}, { trouble: [trouble] }, token === undefined ? {} : { token });
    await resolved;
    expect(await reasons(target)).toContain(words);
    expect(target.info.elsewhere?.commit).toBeUndefined();
  });

  test('that ends is waited for', async () => {
    const trouble = [
      { match: /tools$/, status: 502, times: 2 },
      { match: /commits/, status: 429, headers: { 'retry-after': '3' }, times: 1 },
    ];
    const { target } = await start({}, { trouble });
    expect((await listed(target)).contents).toHaveLength(3);
  });

  test('nobody answers', async () => {
    const { target } = await start({}, {}, { apiUrl: 'http://127.0.0.1:9' });
    expect(await reasons(target)).toContain('could not be read from github.com');
  });

  test('the time is over', async () => {
    const { target } = await start({}, {}, { signal: AbortSignal.abort() });
    expect(await reasons(target)).toContain('acme/tools did not come from github.com in time');
  });

  test('an empty repository', async () => {
    const { target } = await start({ commits: new Map() });
    expect(await reasons(target)).toContain('acme/tools is empty: it has no commit');
  });

  test.each([
    'http://archives.acme.example/x',
    'ftp://127.0.0.1/x',
    'file:///etc/passwd',
    'https://user@127.0.0.1/x',
    '',
  ])('an archive at %j is not followed', async (codeload) => {
    const { target } = await start({}, { codeload });
    expect(await reasons(target)).toContain('acme/tools was not read: GitHub sends us to');
  });

  test('an archive that leads in a circle', async () => {
    const { target } = await start({}, { trouble: [{ match: /x/, status: 1, times: 0 }] });
    github.state.codeload = `${github.url}/repos/acme/tools/tarball/${SHA}`;
    expect(await reasons(target)).toContain('GitHub sends us to');
  });
});

describe('hostile archives', () => {
  const top = 'acme-tools-0123456';
  const hostile = (...members: Member[]) =>
    tarball([{ name: `${top}/`, type: '5' }, { name: `${top}/ok`, text: 'ok' }, ...members]);

  test('names that lead out, links, devices, doubles and submodules are told and never made', async () => {
    const { target } = await start({
      files: new Map([['ok', 'ok']]),
      tarball: hostile(
        { name: `${top}/../../etc/cron.d/x`, text: 'bad' },
        { name: '/etc/passwd', text: 'bad' },
        { name: 'other/file', text: 'bad' },
        { name: `${top}/a//b`, text: 'bad' },
        { name: `${top}/./c`, text: 'bad' },
        { name: `${top}`, text: 'bad' },
        { name: `${top}/ok`, text: 'second' },
        { name: `${top}/out`, type: '2', to: '../../etc/passwd' },
        { name: `${top}/in`, type: '2', to: './ok' },
        { name: `${top}/in/through`, text: 'through the link' },
        { name: `${top}/hard`, type: '1', to: '/etc/shadow' },
        { name: `${top}/device`, type: '3' },
        pax('x', { path: `${top}/${'d/'.repeat(200)}deep` }),
        { name: 'x', text: 'bad' },
        pax('x', { path: `${top}/${'n'.repeat(5000)}` }),
        { name: 'x', text: 'bad' },
        pax('x', { path: `${top}/ze\0ro` }),
        { name: 'x', text: 'bad' },
        { name: `${top}/vendor/module/`, type: '5' },
        { name: `${top}/C:\\Windows\\x`, text: 'a name' },
        { name: Buffer.from(`${top}/\xff`, 'latin1'), text: 'bytes' },
      ),
    });
    const { contents, gaps } = await listed(target);
    expect(contents).toEqual(['C:\\Windows\\x = a name', 'in/through = through the link', 'ok = ok', '\ufffd = bytes']);
    expect(gaps.map((each) => each.replace(/([dn]\/?){20,}(?:…|deep)?/, '…'))).toEqual([
      'unreadable ../../etc/cron.d/x: Its name leads out of the repository; it was not unpacked.',
      'unreadable ./c: Its name is no path; it was not unpacked.',
      'unreadable /etc/passwd: An entry of the archive that lies outside the repository; it was not unpacked.',
      'unreadable a//b: Its name is no path; it was not unpacked.',
      `unreadable ${top}: An entry of the archive that lies outside the repository; it was not unpacked.`,
      'unreadable …: It lies too many folders deep; it was not unpacked.',
      'unreadable device: A device, or another thing that is no file; it was not unpacked.',
      'unreadable hard: A hard link; it was not unpacked.',
      'symlink in: A symlink to ./ok; symlinks are not followed.',
      'unreadable …: Its name is too long; it was not unpacked.',
      'unreadable ok: The archive holds it twice; it was not unpacked.',
      'unreadable other/file: An entry of the archive that lies outside the repository; it was not unpacked.',
      'symlink out: A symlink to ../../etc/passwd, which points outside the tree; symlinks are not followed.',
      'submodule vendor/module: A submodule; scan it as a repository of its own.',
      'unreadable ze\\u{0}ro: Its name holds a zero byte; it was not unpacked.',
    ]);
  });

  test.each<[string, Buffer]>([
    ['no gzip', Buffer.from('<html>not found</html>')],
    ['cut off', archiveOf(FILES).subarray(0, 100)],
    ['no tar', gzipSync('text'.repeat(1000))],
    ['cut off within', gzipSync(tar([{ name: `${top}/a`, text: 'x'.repeat(2000) }]).subarray(0, 1024))],
    ['empty', Buffer.alloc(0)],
  ])('%s', async (_, archive) => {
    const { target } = await start({ tarball: archive });
    expect(await reasons(target)).toContain('acme/tools was not read: the archive is damaged');
  });
});

describe('unpacking is bounded', () => {
  async function unpacked(packed: Buffer, limits: { readonly files: number; readonly bytes: number }) {
    github = await startGitHub();
    const file = join(temp, 'packed');
    const descriptor = openSync(file, 'wx');
    const writer = createPackWriter(descriptor);
    const pieces = async function* () {
      for (let at = 0; at < packed.length; at += 1000) yield packed.subarray(at, at + 1000);
    };
    const outcome = await unpack(pieces(), writer, limits);
    writer.finish();
    closeSync(descriptor);
    const tree = openPacked(file);
    const found = {
      ...outcome,
      files: tree?.files.map(({ path }) => path),
      gaps: tree?.gaps.map(({ detail }) => detail),
    };
    tree?.close();
    rmSync(file);
    return found;
  }

  test('by the bytes it comes to: a bomb is left where it is', async () => {
    const started = performance.now();
    const zeros = Buffer.alloc(64 * 1024 * 1024);
    const bomb = tarball([
      { name: 't/a', text: 'a' },
      ...Array.from({ length: 4 }, (_, index) => ({ name: `t/${index}`, text: zeros })),
    ]);
    expect(await unpacked(bomb, { files: 10, bytes: 100 * 1024 ** 2 })).toEqual({
      isWhole: false,
      files: ['a', '0'],
      gaps: ['Unpacked it is over 100 MB; the rest was not looked at.'],
    });
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('by its entries', async () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ name: `t/${index}` }));
    const { files, gaps, isWhole } = await unpacked(tarball(many), { files: 10, bytes: 1000 });
    expect([files?.length, gaps, isWhole]).toEqual([
      10,
      ['Its archive holds more than 10 entries; the rest was not looked at.'],
      false,
    ]);
  });

  test('by what is said of what was refused', async () => {
    const many = Array.from({ length: 1500 }, (_, index) => ({ name: `/etc/${index}` }));
    const { gaps } = await unpacked(tarball(many), { files: 5000, bytes: 1000 });
    expect(gaps).toHaveLength(1001);
    expect(gaps?.at(-1)).toBe('500 more entries were not unpacked.');
  });
});

describe('between runs', () => {
  const keepIn = (folder: string) => ({
    find: async (commit: string) => (readdirSync(folder).includes(commit) ? join(folder, commit) : undefined),
    put: async (commit: string, file: string) => {
      const { copyFileSync } = await import('node:fs');
      copyFileSync(file, join(folder, commit));
    },
  });
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bartizan-keep-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('a commit is downloaded once; GitHub is still asked whether it may be read', async () => {
    const first = await start({}, {}, { keep: keepIn(folder) });
    const before = await listed(first.target);
    await github.close();
    const { target } = await start({ tarball: Buffer.from('never asked for') }, {}, { keep: keepIn(folder) });
    expect(await listed(target)).toEqual(before);
    expect(github.asked.map(({ path }) => path)).toEqual(['/repos/acme/tools', '/repos/acme/tools/commits/main']);
  });

  test('what is kept but broken is downloaded again', async () => {
    writeFileSync(join(folder, SHA), 'half of a fi');
    const { target } = await start({}, {}, { keep: keepIn(folder) });
    expect((await listed(target)).contents).toHaveLength(3);
  });

  test('a private one is not kept', async () => {
    const { target } = await start({ private: true }, {}, { token: 't', keep: keepIn(folder) });
    await listed(target);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a place that takes nothing costs a word and not the scan', async () => {
    mkdirSync(join(folder, SHA));
    const { target } = await start({}, {}, { keep: keepIn(folder) });
    const { contents, notes } = await listed(target);
    expect(contents).toHaveLength(3);
    expect(notes[0]).toMatch(/^github\.com\/acme\/tools: it was not kept: /);
  });
});
