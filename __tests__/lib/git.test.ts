// Git as the scanner uses it: what it says about ordinary and odd repositories. Hostile ones: git-hostile.test.ts.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Git, GitError, openGit } from '../../src/lib/git.ts';
import { ENV, type Scratch, scratch, scratchRepository } from './scratch-repository.ts';

const made: Scratch[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});

function keep(each: Scratch): Scratch {
  made.push(each);
  return each;
}

async function open(folder: string, env: Readonly<Record<string, string | undefined>> = ENV): Promise<Git> {
  const git = await openGit(folder, env);
  if (git === undefined) throw new Error('not a work tree');
  return git;
}

const paths = async (git: Git): Promise<string[]> => (await git.listFiles()).map((file) => file.path).sort();

describe('openGit', () => {
  test('is undefined outside a work tree, in a bare repository, in .git, for no folder, and without git', async () => {
    const plain = keep(scratch());
    plain.git(['init', '-q', '--bare', 'bare']);
    plain.git(['init', '-q', 'normal']);
    expect(await openGit(plain.folder, ENV)).toBeUndefined();
    expect(await openGit(join(plain.folder, 'bare'), ENV)).toBeUndefined();
    expect(await openGit(join(plain.folder, 'normal/.git'), ENV)).toBeUndefined();
    expect(await openGit(join(plain.folder, 'absent'), ENV)).toBeUndefined();
    expect(await openGit(join(plain.folder, 'normal'), { PATH: plain.folder })).toBeUndefined();
    expect(await openGit(join(plain.folder, 'normal'), {})).toBeUndefined();
    expect(await openGit(join(plain.folder, 'normal'), ENV)).toBeDefined();
  });

  test('knows where the folder lies, through symlinks and odd names', async () => {
    const repository = keep(scratchRepository());
    repository.write('a\nb/ünï/x.txt', 'x');
    const head = repository.commit();
    symlinkSync(join(repository.folder, 'a\nb'), join(repository.folder, 'link'));
    expect(await open(repository.folder)).toMatchObject({ topLevel: repository.folder, prefix: '' });
    const below = await open(join(repository.folder, 'link/ünï'));
    expect(below).toMatchObject({ topLevel: repository.folder, prefix: 'a\nb/ünï/', head });
    expect(await paths(below)).toEqual(['x.txt']);
  });

  test('a broken repository is an error in one line', async () => {
    const repository = keep(scratchRepository());
    writeFileSync(join(repository.folder, '.git/config'), '[core]\n\trepositoryformatversion = 99\n');
    await expect(openGit(repository.folder, ENV)).rejects.toThrow(GitError);
    await expect(openGit(repository.folder, ENV)).rejects.toThrow(/^git rev-parse failed: fatal: [^\n]+99$/);
  });

  test('takes git from no folder of the scanned repository', async () => {
    const repository = keep(scratchRepository());
    const canary = join(repository.folder, 'canary');
    for (const bin of ['node_modules/.bin', 'sub']) {
      repository.write(`${bin}/git`, `#!/bin/sh\ntouch '${canary}'\n`);
      chmodSync(join(repository.folder, bin, 'git'), 0o755);
    }
    const PATH = [join(repository.folder, 'node_modules/.bin'), '.', '', 'sub', ENV.PATH].join(':');
    expect((await open(join(repository.folder, 'sub'), { PATH })).head).toBeUndefined();
    expect(existsSync(canary)).toBe(false);
  });

  test('a work tree elsewhere is not this one', async () => {
    const repository = keep(scratchRepository());
    mkdirSync(join(repository.folder, 'elsewhere'));
    repository.git(['config', 'core.worktree', join(repository.folder, 'elsewhere')]);
    expect(await openGit(repository.folder, ENV)).toBeUndefined();
  });
});

describe('listFiles', () => {
  test('tracked and untracked, without ignored ones, below the opened folder', async () => {
    const repository = keep(scratchRepository());
    repository.write('.gitignore', '*.log\n');
    repository.write('a.txt', 'a');
    repository.write('gone.txt', 'a');
    repository.write('sub/b.txt', 'b');
    repository.commit();
    repository.write('new.txt', 'n');
    repository.write('sub/x.log', 'x');
    rmSync(join(repository.folder, 'gone.txt'));
    expect(await paths(await open(repository.folder))).toEqual([
      '.gitignore',
      'a.txt',
      'gone.txt',
      'new.txt',
      'sub/b.txt',
    ]);
    expect(await (await open(join(repository.folder, 'sub'))).listFiles()).toEqual([
      { path: 'b.txt', kind: 'file', isTracked: true, isSkipped: false },
    ]);
  });

  test('names of every kind, with the bytes of those that are not UTF-8', async () => {
    const repository = keep(scratchRepository());
    const names = ['line\nbreak', '😀.md', '-rf', ' a b ', 'tab\there', '"quoted"', ':(glob)*', '\ufffd'];
    for (const name of names) repository.write(name, name);
    const raw = Buffer.from([0x61, 0xff, 0x2e, 0x6d, 0x64]);
    const write = (): void => writeFileSync(Buffer.concat([Buffer.from(`${repository.folder}/`), raw]), 'raw');
    expect(await paths(await open(repository.folder))).toEqual([...names].sort());
    write();
    for (const isTracked of [false, true]) {
      if (isTracked) repository.commit();
      const files = await (await open(repository.folder)).listFiles();
      expect(files.map((file) => file.path).sort()).toEqual([...names, 'a\ufffd.md'].sort());
      expect(files.every((file) => file.isTracked === isTracked)).toBe(true);
      expect(files.find((file) => file.path === 'a\ufffd.md')?.rawPath).toEqual(raw);
      expect(files.find((file) => file.path === '\ufffd')?.rawPath).toBeUndefined();
    }
    const git = await open(repository.folder);
    expect([...git.tree(git.head ?? '').keys()].sort()).toEqual([...names, 'a\ufffd.md'].sort());
  });

  test('symlinks, submodules and repositories inside are told apart', async () => {
    const inner = keep(scratchRepository());
    inner.write('x', 'x');
    inner.commit();
    const repository = keep(scratchRepository());
    repository.git(['submodule', '--quiet', 'add', inner.folder, 'module']);
    symlinkSync('module', join(repository.folder, 'link'));
    repository.commit();
    repository.git(['init', '-q', 'nested']);
    repository.write('nested/y', 'y');
    const kinds = (await (await open(repository.folder)).listFiles()).map((file) => [
      file.path,
      file.kind,
      file.isTracked,
    ]);
    expect(kinds.sort()).toEqual([
      ['.gitmodules', 'file', true],
      ['link', 'symlink', true],
      ['module', 'submodule', true],
      ['nested', 'repository', false],
    ]);
  });

  test('unmerged files come once, skipped ones say so', async () => {
    const repository = keep(scratchRepository());
    repository.write('both', '1');
    repository.write('skipped', 's');
    repository.commit();
    repository.git(['checkout', '-q', '-b', 'other']);
    repository.write('both', '2');
    repository.commit();
    repository.git(['checkout', '-q', 'main']);
    repository.write('both', '3');
    repository.commit();
    expect(() => repository.git(['merge', 'other'])).toThrow();
    repository.git(['update-index', '--skip-worktree', 'skipped']);
    expect(await (await open(repository.folder)).listFiles()).toEqual([
      { path: 'both', kind: 'file', isTracked: true, isSkipped: false },
      { path: 'skipped', kind: 'file', isTracked: true, isSkipped: true },
    ]);
  });

  test('a crafted index that names a path outside is refused', async () => {
    const repository = keep(scratchRepository());
    repository.write('aa/b', 'x');
    repository.commit();
    const index = join(repository.folder, '.git/index');
    // Same length, so only the checksum at the end has to go: all zeros mean "not computed".
    const script = `const f=require('fs');const b=f.readFileSync(process.argv[1]);b.write('../b',b.indexOf('aa/b'));
      b.fill(0,b.length-20);f.writeFileSync(process.argv[1],b.subarray(0,b.length))`;
    spawnSync(process.execPath, ['-e', script, index]);
    await expect((await open(repository.folder)).listFiles()).rejects.toThrow(
      new GitError('git lists a path that leaves the work tree'),
    );
  });
});

describe('commits', () => {
  let repository: Scratch;
  let git: Git;
  let first = '';
  let second = '';
  let unrelated = '';
  let merge = '';
  const long = Array.from({ length: 50 }, (_, line) => `line ${line}\n`).join('');

  beforeAll(async () => {
    repository = keep(scratchRepository());
    repository.write('keep', 'k');
    repository.write('edit', '1');
    repository.write('drop', 'only here, and nothing like the others');
    repository.write('moved-from\n😀', long);
    repository.write('sub/run.sh', '#!/bin/sh');
    chmodSync(join(repository.folder, 'sub/run.sh'), 0o755);
    symlinkSync('keep', join(repository.folder, 'link'));
    first = repository.commit();
    repository.git(['tag', '-a', '-m', 'x', 'v1']);
    renameSync(join(repository.folder, 'moved-from\n😀'), join(repository.folder, '-moved to'));
    repository.write('-moved to', `${long}one more\n`);
    repository.write('edit', '2');
    repository.write('added', 'a');
    rmSync(join(repository.folder, 'drop'));
    rmSync(join(repository.folder, 'link'));
    repository.write('link', 'now a file');
    second = repository.commit();
    repository.git(['checkout', '-q', '-b', 'side', first]);
    repository.write('side', 's');
    repository.commit('side\n\nparent 0000000000000000000000000000000000000000');
    repository.git(['merge', '-q', '-m', 'merge', 'main']);
    merge = repository.git(['rev-parse', 'HEAD']);
    repository.git(['checkout', '-q', '--orphan', 'alone']);
    unrelated = repository.commit();
    git = await open(join(repository.folder, 'sub'));
  });

  test('head and revisions', () => {
    expect(git.head).toBe(unrelated);
    expect(git.resolveCommit('main')).toBe(second);
    expect(git.resolveCommit('v1')).toBe(first);
    expect(git.resolveCommit('main~1')).toBe(first);
    expect(git.resolveCommit(second.slice(0, 12))).toBe(second);
    for (const bad of ['', 'absent', '--all', '-h', 'main:edit', 'main\0', '@{99999}', 'a..b', '\n', 'f'.repeat(40)]) {
      expect(git.resolveCommit(bad)).toBeUndefined();
    }
  });

  test('when a commit was made', () => {
    const env = {
      ...process.env,
      GIT_COMMITTER_DATE: '2026-03-04T06:06:07+01:00',
      GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
    };
    const args = [
      '-c',
      'user.name=a> 1 +0000',
      '-c',
      'user.email=a@example.org',
      'commit-tree',
      `${first}^{tree}`,
      '-m',
      'x',
    ];
    const made = spawnSync('git', args, { cwd: repository.folder, env, encoding: 'utf8' }).stdout.trim();
    expect(git.commitDate(made)).toBe('2026-03-04T05:06:07Z');
    expect(git.commitDate(second)).toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('parents, merge base and shallowness', () => {
    expect(git.parents(first)).toEqual([]);
    expect(git.parents(second)).toEqual([first]);
    expect(git.parents(merge)).toEqual([git.resolveCommit('side~1'), second]);
    expect(git.mergeBase(second, merge)).toBe(second);
    expect(git.mergeBase(git.resolveCommit('side~1') ?? '', second)).toBe(first);
    expect(git.mergeBase(second, unrelated)).toBeUndefined();
    expect(git.isShallow()).toBe(false);
  });

  test('trees are whole whatever folder was opened', () => {
    const tree = git.tree(first);
    expect([...tree.keys()].sort()).toEqual(['drop', 'edit', 'keep', 'link', 'moved-from\n😀', 'sub/run.sh']);
    expect(tree.get('link')?.mode).toBe('120000');
    expect(tree.get('sub/run.sh')?.mode).toBe('100755');
    expect(tree.get('keep')?.oid).toBe(repository.git(['rev-parse', 'main:keep']));
  });

  test('changes follow renames, whatever the config says', () => {
    repository.git(['config', 'diff.renames', 'false']);
    repository.git(['config', 'diff.relative', 'true']);
    repository.git(['config', 'diff.noprefix', 'true']);
    expect(git.changes(first, second)).toEqual([
      { status: 'renamed', path: '-moved to', from: 'moved-from\n😀' },
      { status: 'added', path: 'added' },
      { status: 'deleted', path: 'drop' },
      { status: 'modified', path: 'edit' },
      { status: 'modified', path: 'link' },
    ]);
    expect(git.changes(second, second)).toEqual([]);
    expect(readdirSync(repository.folder).filter((name) => name.startsWith('bartizan-'))).toEqual([]);
  });

  test('what was moved and added, and is not committed', () => {
    expect(git.stagedRenames(second)).toEqual([]);
    repository.git(['mv', 'keep', 'kept here']);
    expect(git.stagedRenames(second)).toEqual([{ status: 'renamed', path: 'kept here', from: 'keep' }]);
    repository.git(['mv', 'kept here', 'keep']);
  });

  test('blobs up to a size, the others reported', () => {
    const oidOf = (path: string): string => repository.git(['rev-parse', `main:${path}`]);
    const absent = 'a'.repeat(40);
    const oids = [oidOf('keep'), oidOf('-moved to'), oidOf('keep'), absent, git.resolveCommit('main') ?? ''];
    const { blobs, skipped } = git.readBlobs(oids, 100);
    expect([...blobs]).toEqual([[oidOf('keep'), Buffer.from('k')]]);
    expect([...skipped]).toEqual([
      [oidOf('-moved to'), { reason: 'too-large', size: long.length + 9 }],
      [absent, { reason: 'missing' }],
      [second, { reason: 'missing' }],
    ]);
    expect(git.blobSizes([oidOf('keep'), absent])).toEqual(new Map([[oidOf('keep'), 1]]));
    expect(git.readBlobs([], 100).blobs.size).toBe(0);
  });

  test('blobs of any bytes, in more than one batch', () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024, '\n\0\xff deadbeef blob 3\n', 'latin1');
    const contents = [bytes, Buffer.alloc(0), Buffer.concat([bytes, Buffer.from('2')]), Buffer.from('\n')];
    const oids = contents.map((content, index) => {
      repository.write(`big-${index}`, content);
      return repository.git(['hash-object', '-w', '--no-filters', `big-${index}`]);
    });
    const { blobs, skipped } = git.readBlobs(oids, 64 * 1024 * 1024);
    expect(skipped.size).toBe(0);
    expect(contents.every((content, index) => blobs.get(oids[index] ?? '')?.equals(content))).toBe(true);
  });

  test('what is not a full id never reaches git', () => {
    for (const bad of ['main', '--output=x', first.slice(1), `${first}\n`]) {
      expect(() => git.tree(bad)).toThrow(GitError);
      expect(() => git.parents(bad)).toThrow(GitError);
      expect(() => git.mergeBase(bad, first)).toThrow(GitError);
      expect(() => git.changes(first, bad)).toThrow(GitError);
      expect(() => git.readBlobs([bad], 1)).toThrow(GitError);
    }
    expect(() => git.tree('0'.repeat(40))).toThrow(/^git ls-tree failed: fatal: .+/);
  });

  test('a shallow clone leaves out the parents it does not have', async () => {
    const copies = keep(scratch());
    copies.git(['clone', '-q', '--depth', '1', '--branch', 'main', `file://${repository.folder}`, 'copy']);
    const clone = await open(join(copies.folder, 'copy'));
    expect(clone.isShallow()).toBe(true);
    expect(clone.head).toBe(second);
    expect(clone.parents(second)).toEqual([]);
    expect(clone.resolveCommit(first)).toBeUndefined();
    expect(clone.tree(second).size).toBeGreaterThan(3);
  });
});

test('a partial clone is taken as it is: nothing is fetched, what is missing is said', async () => {
  const origin = keep(scratchRepository());
  const text = Array.from({ length: 50 }, (_, line) => `line ${line}\n`).join('');
  origin.write('old', text);
  origin.write('edited', text);
  const first = origin.commit();
  renameSync(join(origin.folder, 'old'), join(origin.folder, 'new'));
  origin.write('edited', '2');
  const second = origin.commit();
  origin.git(['config', 'uploadpack.allowFilter', 'true']);
  const copies = keep(scratch());
  copies.git(['clone', '-q', '--filter=blob:none', `file://${origin.folder}`, 'copy']);
  const clone = await open(join(copies.folder, 'copy'));
  const oid = (entry: string): string => origin.git(['rev-parse', entry]);
  const objects = (): string => copies.git(['count-objects', '-v'], 'copy');
  const before = objects();
  expect(clone.tree(first).size).toBe(2);
  expect(clone.parents(second)).toEqual([first]);
  const { blobs, skipped } = clone.readBlobs([oid(`${second}:edited`), oid(`${first}:edited`), 'c'.repeat(40)], 100);
  expect([...blobs.values()].map(String)).toEqual(['2']);
  // `new` has the content `edited` once had, so that blob is there, and over the limit.
  expect([...skipped.values()]).toEqual([{ reason: 'too-large', size: text.length }, { reason: 'missing' }]);
  expect(clone.changes(first, second)).toEqual([
    { status: 'modified', path: 'edited' },
    { status: 'renamed', path: 'new', from: 'old' },
  ]);
  expect(objects()).toBe(before);
});

test('an empty repository has files and no head', async () => {
  const repository = keep(scratchRepository());
  expect(await (await open(repository.folder)).listFiles()).toEqual([]);
  repository.write('a', 'a');
  expect(await paths(await open(repository.folder))).toEqual(['a']);
  expect((await open(repository.folder)).head).toBeUndefined();
  expect((await open(repository.folder)).isShallow()).toBe(false);
});

test('a sha256 repository', async () => {
  const folder = keep(scratch());
  if (spawnSync('git', ['init', '-q', '--object-format=sha256', folder.folder], { env: ENV }).status !== 0) return;
  folder.write('a', 'a');
  const first = folder.commit();
  folder.write('a', 'b');
  const second = folder.commit();
  const git = await open(folder.folder);
  expect(git.head).toBe(second);
  expect(second).toHaveLength(64);
  expect(git.parents(second)).toEqual([first]);
  expect(git.changes(first, second)).toEqual([{ status: 'modified', path: 'a' }]);
  const oid = git.tree(first).get('a')?.oid ?? '';
  expect(git.readBlobs([oid], 10).blobs.get(oid)?.toString()).toBe('a');
  expect(await git.listFiles()).toHaveLength(1);
});
