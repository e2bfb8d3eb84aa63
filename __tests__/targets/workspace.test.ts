// Folders on disk, hostile ones too: what is listed, what is read, and what is said about the rest.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { EDGE_BYTES, FILE_CAP, WINDOW_BYTES, WINDOW_COUNT } from '../../src/lib/limits.ts';
import { render } from '../../src/reports/index.ts';
import { gapOf } from '../../src/targets/disk.ts';
import type { Content, Listing, Target } from '../../src/targets/target.ts';
import { openWorkspace } from '../../src/targets/workspace.ts';
import { ENV, type Scratch, scratch, scratchRepository } from '../lib/scratch-repository.ts';
import { assessment } from '../reports/builders.ts';

const made: Scratch[] = [];
afterEach(() => {
  for (const each of made.splice(0)) each.remove();
});

function keep(each: Scratch): Scratch {
  made.push(each);
  return each;
}

function workspace(
  root: string,
  options: { only?: string[]; env?: Record<string, string | undefined> } = {},
): Promise<Target> {
  return openWorkspace({ id: 'w', root, name: '.', displayPrefix: '', env: ENV, ...options });
}

const pathsOf = (listing: Listing): string[] => listing.files.map((file) => file.path);
const gapsOf = (listing: Listing): string[][] => listing.gaps.map(({ path, reason, detail }) => [path, reason, detail]);

const buffer = Buffer.alloc(FILE_CAP + 1);
const read = (target: Target, path: string): Content => target.read({ path }, buffer);
const textOf = (target: Target, path: string): string => {
  const content = read(target, path);
  return content.kind === 'whole' ? buffer.toString('utf8', 0, content.length) : JSON.stringify(content);
};

function sparse(path: string, size: number, marks: Readonly<Record<number, string>> = {}): void {
  const descriptor = openSync(path, 'w');
  ftruncateSync(descriptor, size);
  for (const [offset, text] of Object.entries(marks)) writeSync(descriptor, text, Number(offset));
  closeSync(descriptor);
}

describe('listing with git', () => {
  test('leaves out reports of ours that git does not track, and nothing that is committed', async () => {
    const repository = keep(scratchRepository());
    const report = await render(assessment(), 'json', { color: false, verbose: false });
    const sarif = await render(assessment(), 'sarif', { color: false, verbose: false });
    repository.write('kept/bartizan.json', report);
    repository.write('kept/bartizan.sarif', sarif);
    repository.commit();
    repository.write('bartizan.json', report);
    repository.write('out/other.sarif', sarif);
    repository.write('out/.mcp.json', '{ "version": 1, "tool": { "name": "another" } }');
    repository.write('out/bartizan.txt', report);
    const listing = await (await workspace(repository.folder)).list();
    expect(pathsOf(listing)).toEqual([
      'kept/bartizan.json',
      'kept/bartizan.sarif',
      'out/.mcp.json',
      'out/bartizan.txt',
    ]);
    const why = 'A report of an earlier run, which git does not track.';
    expect(gapsOf(listing)).toEqual([
      ['bartizan.json', 'excluded', why],
      ['out/other.sarif', 'excluded', why],
    ]);
  });

  test('is sorted by code unit, relative to the root, without ignored files', async () => {
    const repository = keep(scratchRepository());
    for (const path of [
      'sub/b',
      'sub/B',
      'sub/é',
      'sub/x/y',
      'sub/x.y',
      'top',
      'sub/no.log',
      'sub/😀',
      'sub/-v',
      'sub/ﬁ',
    ]) {
      repository.write(path, path);
    }
    repository.write('.gitignore', '*.log');
    const target = await workspace(join(repository.folder, 'sub'));
    expect(target.info).toEqual({
      id: 'w',
      kind: 'workspace',
      name: '.',
      displayPrefix: '',
      repositoryPrefix: 'sub/',
      configPrefix: '',
      isOwn: true,
    });
    const listing = await target.list();
    expect(listing.gaps).toEqual([]);
    expect(listing.notes).toBeUndefined();
    expect(pathsOf(listing)).toEqual(['-v', 'B', 'b', 'x.y', 'x/y', 'é', '😀', 'ﬁ']);
    expect(textOf(target, '😀')).toBe('sub/😀');
  });

  test('symlinks, submodules, inner repositories and sparse files are gaps', async () => {
    const inner = keep(scratchRepository());
    inner.write('x', 'x');
    inner.commit();
    const repository = keep(scratchRepository());
    repository.git(['submodule', '--quiet', 'add', inner.folder, 'module']);
    repository.write('folder/a', 'a');
    repository.write('sparse', 's');
    repository.write('sparse-but-there', 's');
    const link = (target: string, path: string): void => symlinkSync(target, join(repository.folder, path));
    link('folder/a', 'link-in');
    link('folder', 'link-folder');
    link('../../etc/passwd', 'link-out');
    link('loop', 'loop');
    link('link-out', 'link-link');
    link('was', 'now-a-file');
    repository.commit();
    repository.git(['update-index', '--skip-worktree', 'sparse', 'sparse-but-there']);
    rmSync(join(repository.folder, 'sparse'));
    rmSync(join(repository.folder, 'now-a-file'));
    repository.write('now-a-file', 'hidden from those who believe the index');
    repository.git(['init', '-q', 'nested']);
    const target = await workspace(repository.folder);
    const listing = await target.list();
    expect(pathsOf(listing)).toEqual(['.gitmodules', 'folder/a', 'now-a-file', 'sparse-but-there']);
    const outside = ', which points outside the tree; symlinks are not followed.';
    expect(gapsOf(listing)).toEqual([
      ['link-folder', 'symlink', 'A symlink to folder; symlinks are not followed.'],
      ['link-in', 'symlink', 'A symlink to folder/a; symlinks are not followed.'],
      ['link-link', 'symlink', `A symlink to link-out${outside}`],
      ['link-out', 'symlink', `A symlink to ../../etc/passwd${outside}`],
      ['loop', 'symlink', 'A symlink to loop, which leads in a circle; symlinks are not followed.'],
      ['module', 'submodule', 'A submodule; scan it as a repository of its own.'],
      ['nested', 'submodule', 'A git repository inside this one; name it as a path of its own to scan it.'],
      ['sparse', 'excluded', 'The sparse checkout leaves it out of the work tree.'],
    ]);
    expect(listing.gaps.every((gap) => gap.target === 'w')).toBe(true);
  });

  test('git lists untracked symlinks as files; reading one gives the gap', async () => {
    const repository = keep(scratchRepository());
    symlinkSync('/etc/hostname', join(repository.folder, 'link'));
    symlinkSync('a\u202e\nb', join(repository.folder, 'odd'));
    const target = await workspace(repository.folder);
    expect(pathsOf(await target.list())).toEqual(['link', 'odd']);
    expect(read(target, 'link')).toEqual({
      kind: 'gap',
      reason: 'symlink',
      detail: 'A symlink to /etc/hostname, which points outside the tree; symlinks are not followed.',
      link: { to: '/etc/hostname', isOutside: true },
    });
    expect(textOf(target, 'odd')).toContain('A symlink to a\\\\u{202e}\\\\nb; symlinks');
  });

  test('a tracked folder replaced by a symlink leads nowhere', async () => {
    const outside = keep(scratch());
    outside.write('deep/secret', 'secret');
    const repository = keep(scratchRepository());
    repository.write('folder/deep/secret', 'mine');
    repository.commit();
    renameSync(join(repository.folder, 'folder'), join(repository.folder, 'away'));
    symlinkSync(outside.folder, join(repository.folder, 'folder'));
    const target = await workspace(repository.folder);
    expect(pathsOf(await target.list())).toContain('folder/deep/secret');
    expect(read(target, 'folder/deep/secret')).toEqual({
      kind: 'gap',
      reason: 'symlink',
      detail: `Behind folder, a symlink to ${outside.folder}, which points outside the tree; not followed.`,
    });
    expect(target.countLineEnds({ path: 'folder/deep/secret' }, 3)).toBe(0);
  });

  test('a git that fails, or ignores the whole folder, gives way to the walk, with a note', async () => {
    const repository = keep(scratchRepository());
    repository.write('.gitignore', 'build');
    repository.write('build/a', 'a');
    const ignored = await (await workspace(join(repository.folder, 'build'))).list();
    expect(pathsOf(ignored)).toEqual(['a']);
    expect(ignored.notes).toEqual(['Git ignores this folder as a whole; it was listed without git.']);

    writeFileSync(join(repository.folder, '.git/index'), 'no index');
    const target = await workspace(repository.folder);
    const listing = await target.list();
    expect(pathsOf(listing)).toEqual(['.gitignore', 'build/a']);
    expect(listing.notes).toHaveLength(1);
    expect(listing.notes?.[0]).toMatch(/^Files were listed without git, .+: git ls-files failed: fatal: .+/);
    expect((await target.list()).notes).toHaveLength(1);

    writeFileSync(join(repository.folder, '.git/config'), '[core');
    expect((await (await workspace(repository.folder)).list()).notes?.[0]).toMatch(
      /git rev-parse failed: fatal: bad config/,
    );
  });
});

describe('listing without git', () => {
  test('walks everything but .git and node_modules, follows nothing', async () => {
    const folder = keep(scratch());
    for (const path of ['a/b/c', 'a.b', 'a/.git/x', 'a/node_modules/p/i.js', '.gitignore', 'z.log', 'q/.github/w']) {
      folder.write(path, path);
    }
    folder.write('.gitignore', '*');
    mkdirSync(join(folder.folder, 'empty'));
    symlinkSync('.', join(folder.folder, 'a/self'));
    symlinkSync('/', join(folder.folder, 'root'));
    symlinkSync('absent', join(folder.folder, 'dangling'));
    spawnSync('mkfifo', [join(folder.folder, 'pipe')]);
    for (const env of [ENV, {}]) {
      const listing = await (await workspace(folder.folder, { env })).list();
      expect(pathsOf(listing)).toEqual(['.gitignore', 'a.b', 'a/b/c', 'q/.github/w', 'z.log']);
      expect(gapsOf(listing)).toEqual([
        ['a/node_modules', 'excluded', 'Installed packages are left out outside a git work tree.'],
        ['a/self', 'symlink', 'A symlink to .; symlinks are not followed.'],
        ['dangling', 'symlink', 'A symlink to absent; symlinks are not followed.'],
        ['pipe', 'unreadable', 'Not a regular file (a pipe, socket or device); it was not read.'],
        ['root', 'symlink', 'A symlink to /, which points outside the tree; symlinks are not followed.'],
      ]);
      expect(listing.notes).toBeUndefined();
    }
  });

  test.each(['with git', 'without git'])('names that are not UTF-8 are read by their bytes, %s', async (how) => {
    const folder = keep(how === 'with git' ? scratchRepository() : scratch());
    const raw = (text: string): Buffer =>
      Buffer.concat([Buffer.from(`${folder.folder}/`), Buffer.from(text, 'latin1')]);
    mkdirSync(raw('d\xff'));
    writeFileSync(raw('d\xff/b\xfe'), 'second');
    writeFileSync(raw('d\xff/b\xfd'), 'first');
    writeFileSync(raw('line\nbreak'), 'third');
    const target = await workspace(folder.folder);
    const { files } = await target.list();
    expect(files.map((file) => file.path)).toEqual(['d\ufffd/b\ufffd', 'd\ufffd/b\ufffd', 'line\nbreak']);
    const texts = files.map((file) => {
      const content = target.read(file, buffer);
      return content.kind === 'whole' ? buffer.toString('utf8', 0, content.length) : content;
    });
    expect(texts).toEqual(['first', 'second', 'third']);
    expect(target.countLineEnds(files[0] ?? { path: '' }, 5)).toBe(0);
  });

  test('a root that is not there is a gap, one that is a symlink is followed', async () => {
    const folder = keep(scratch());
    folder.write('real/a', 'a');
    symlinkSync('real', join(folder.folder, 'link'));
    expect(pathsOf(await (await workspace(join(folder.folder, 'link'))).list())).toEqual(['a']);
    expect(gapsOf(await (await workspace(join(folder.folder, 'absent'))).list()).map(([, reason]) => reason)).toEqual([
      'vanished',
    ]);
  });
});

test('only: these files, ignored or not, and never one outside', async () => {
  const repository = keep(scratchRepository());
  repository.write('.gitignore', '.env');
  repository.write('sub/.env', 'e');
  repository.write('sub/a', 'a');
  repository.write('sub/b', 'b');
  symlinkSync('a', join(repository.folder, 'sub/link'));
  const only = ['b', 'b', '.env', 'link', 'absent', '../.gitignore', '/etc/passwd', '.', 'x//y'];
  const target = await workspace(join(repository.folder, 'sub'), { only });
  expect(pathsOf(await target.list())).toEqual(['.env', 'b']);
  expect(gapsOf(await target.list()).map(([path, reason]) => [path, reason])).toEqual([
    ['.', 'unreadable'],
    ['../.gitignore', 'unreadable'],
    ['/etc/passwd', 'unreadable'],
    ['absent', 'vanished'],
    ['link', 'symlink'],
    ['x//y', 'unreadable'],
  ]);
  expect(target.info.repositoryPrefix).toBe('sub/');
});

describe('reading', () => {
  test('empty, small, exactly at the cap', async () => {
    const folder = keep(scratch());
    folder.write('empty', '');
    folder.write('small', 'sm\u00e4ll');
    sparse(join(folder.folder, 'cap'), FILE_CAP, { [FILE_CAP - 3]: 'end' });
    const target = await workspace(folder.folder);
    expect(read(target, 'empty')).toEqual({ kind: 'whole', length: 0 });
    expect(textOf(target, 'small')).toBe('smäll');
    expect(read(target, 'cap')).toEqual({ kind: 'whole', length: FILE_CAP });
    expect(buffer.toString('utf8', FILE_CAP - 3, FILE_CAP)).toBe('end');
  });

  test.each([FILE_CAP + 1, FILE_CAP + 8, 100 * 1024 * 1024 + 17, 5 * 1024 ** 3])(
    '%d bytes: head, windows, tail',
    async (size) => {
      const folder = keep(scratch());
      sparse(join(folder.folder, 'huge'), size, { 0: 'head', [size - 4]: 'tail' });
      const target = await workspace(folder.folder);
      const content = read(target, 'huge');
      if (content.kind !== 'partial') throw new Error(content.kind);
      expect(content.size).toBe(size);
      expect(content.regions).toHaveLength(WINDOW_COUNT + 2);
      expect(buffer.toString('utf8', 0, 4)).toBe('head');
      expect(buffer.toString('utf8', FILE_CAP - 4, FILE_CAP)).toBe('tail');
      const lengths = [EDGE_BYTES, ...Array.from({ length: WINDOW_COUNT }, () => WINDOW_BYTES), EDGE_BYTES];
      expect(content.regions.map((region) => region.length)).toEqual(lengths);
      let start = 0;
      let offset = 0;
      const holes: number[] = [];
      for (const region of content.regions) {
        expect(region.start).toBe(start);
        holes.push(region.offset - offset);
        start += region.length;
        offset = region.offset + region.length;
      }
      expect(offset).toBe(size);
      // The holes are as even as whole bytes allow.
      expect(Math.max(...holes.slice(1)) - Math.min(...holes.slice(1))).toBeLessThanOrEqual(1);
      expect(holes[0]).toBe(0);
    },
  );

  test('bytes of a window come from its offset', async () => {
    const folder = keep(scratch());
    const size = 20 * 1024 * 1024;
    const path = join(folder.folder, 'huge');
    sparse(path, size);
    const target = await workspace(folder.folder);
    const before = read(target, 'huge');
    const window = before.kind === 'partial' ? before.regions[4] : undefined;
    if (window === undefined) throw new Error('no window');
    sparse(path, size, { [window.offset]: 'window' });
    read(target, 'huge');
    expect(buffer.toString('utf8', window.start, window.start + 6)).toBe('window');
  });

  test('what is not a regular file never makes it wait', async () => {
    const folder = keep(scratch());
    spawnSync('mkfifo', [join(folder.folder, 'pipe')]);
    spawnSync('mkfifo', [join(folder.folder, 'full')]);
    mkdirSync(join(folder.folder, 'folder'));
    const script = "require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))";
    spawnSync(process.execPath, ['-e', script, join(folder.folder, 'socket')]);
    const target = await workspace(folder.folder);
    const notRegular = {
      kind: 'gap',
      reason: 'unreadable',
      detail: 'Not a regular file (a pipe, socket or device); it was not read.',
    };
    expect(read(target, 'pipe')).toEqual(notRegular);
    expect(read(target, 'socket')).toEqual(notRegular);
    expect(read(target, 'folder')).toMatchObject({ reason: 'unreadable', detail: 'A folder where a file was listed.' });
    expect(target.countLineEnds({ path: 'pipe' }, 10)).toBe(0);

    // A pipe with something in it: nothing is taken out of it.
    const end = openSync(join(folder.folder, 'full'), 'r+');
    writeSync(end, 'data');
    expect(read(target, 'full')).toEqual(notRegular);
    closeSync(end);

    const devices = await workspace('/dev');
    expect(read(devices, 'null')).toEqual(notRegular);
    expect(read(devices, 'zero')).toEqual(notRegular);
  });

  test('a file that has gone, or is below what is no folder any more', async () => {
    const folder = keep(scratch());
    folder.write('a/b', 'b');
    folder.write('c', 'c');
    const target = await workspace(folder.folder);
    expect(pathsOf(await target.list())).toEqual(['a/b', 'c']);
    rmSync(join(folder.folder, 'c'));
    rmSync(join(folder.folder, 'a'), { recursive: true });
    folder.write('a', 'a');
    expect(read(target, 'c')).toMatchObject({ kind: 'gap', reason: 'vanished' });
    expect(read(target, 'a/b')).toMatchObject({ kind: 'gap', reason: 'vanished' });
  });

  test('a file without permission', async () => {
    const folder = keep(scratch());
    folder.write('mine', 'm');
    folder.write('locked/x', 'x');
    chmodSync(folder.folder, 0o755);
    chmodSync(join(folder.folder, 'mine'), 0o000);
    chmodSync(join(folder.folder, 'locked'), 0o700);
    const target = await workspace(folder.folder, { env: {} });
    const detail = 'The user the scan runs as has no permission to read it.';
    const check = (): void => {
      expect(read(target, 'mine')).toEqual({ kind: 'gap', reason: 'unreadable', detail });
      expect(target.countLineEnds({ path: 'mine' }, 1)).toBe(0);
    };
    if (process.getuid?.() !== 0) return check();
    // Root may read everything, so for a moment this process is somebody else.
    process.seteuid?.(65534);
    try {
      check();
      expect(gapsOf(await target.list())).toEqual([['locked', 'unreadable', detail]]);
    } finally {
      process.seteuid?.(0);
    }
  });

  test('errors nobody thought of are told by their code', async () => {
    const tmp = await workspace('/tmp');
    expect(gapOf(Object.assign(new Error('x'), { code: 'ESTALE' })).detail).toBe('It could not be read (ESTALE).');
    expect(gapOf('odd').detail).toBe('It could not be read (unknown reason).');
    expect(read(tmp, `${'a/'.repeat(50)}${'x'.repeat(300)}`)).toMatchObject({ kind: 'gap' });
    expect(read(tmp, 'x'.repeat(300)).kind).toBe('gap');
    expect(textOf(tmp, 'x'.repeat(300))).toContain('too long');
  });
});

describe('counting line ends', () => {
  test('LF, CRLF and CR end one line each, also where chunks meet', async () => {
    const folder = keep(scratch());
    const text = 'a\nb\r\nc\rd\r\r\n\n';
    folder.write('small', text);
    const target = await workspace(folder.folder);
    const counts = Array.from({ length: text.length + 2 }, (_, end) => target.countLineEnds({ path: 'small' }, end));
    expect(counts).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 6]);
    const backwards = counts.map((_, end) => target.countLineEnds({ path: 'small' }, counts.length - 1 - end));
    expect(backwards).toEqual([...counts].reverse());

    const chunk = 1024 * 1024;
    sparse(join(folder.folder, 'large'), 3 * chunk, {
      [chunk - 1]: '\r\n',
      [2 * chunk - 1]: '\rx',
      [3 * chunk - 1]: '\r',
    });
    expect(target.countLineEnds({ path: 'large' }, chunk)).toBe(0);
    expect(target.countLineEnds({ path: 'large' }, chunk + 1)).toBe(1);
    expect(target.countLineEnds({ path: 'large' }, 2 * chunk)).toBe(2);
    expect(target.countLineEnds({ path: 'large' }, 3 * chunk)).toBe(3);
    expect((await workspace(folder.folder)).countLineEnds({ path: 'large' }, 3 * chunk)).toBe(3);
    expect(target.countLineEnds({ path: 'absent' }, 3)).toBe(0);
  });
});
