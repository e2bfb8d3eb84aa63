// Files of a commit: the same contents and gaps as a workspace would give, from objects only.

import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Git, GitError, openGit } from '../../src/lib/git.ts';
import { FILE_CAP } from '../../src/lib/limits.ts';
import { type GitTree, openGitTree } from '../../src/targets/git-tree.ts';
import type { Target } from '../../src/targets/target.ts';
import { openWorkspace } from '../../src/targets/workspace.ts';
import { ENV, type Scratch, scratch, scratchRepository } from '../lib/scratch-repository.ts';

const MEGABYTE = 1024 * 1024;
const buffer = Buffer.alloc(FILE_CAP + 1);

let repository: Scratch;
let commit = '';
let git: Git;
const large = Buffer.alloc(FILE_CAP + 4321, 'some text\r\nand more\n');

beforeAll(async () => {
  repository = scratchRepository();
  repository.write('top', 'top');
  repository.write('sub/a\n😀', 'first\n');
  repository.write('sub/again', 'first\n');
  repository.write('sub/empty', '');
  repository.write('sub/large', large);
  repository.write('sub/cap', large.subarray(0, FILE_CAP));
  repository.write('sub/enormous', Buffer.alloc(64 * MEGABYTE + 1));
  symlinkSync('../top', join(repository.folder, 'sub/link'));
  repository.git(['init', '-q', 'sub/module']);
  repository.git(['commit', '-q', '--allow-empty', '-m', 'x'], 'sub/module');
  commit = repository.commit();
  rmSync(join(repository.folder, 'sub/module'), { recursive: true });
  git = await open(repository.folder);
});

const made: Scratch[] = [];
afterAll(() => {
  for (const each of [repository, ...made]) each.remove();
});

async function open(folder: string): Promise<Git> {
  const opened = await openGit(folder, ENV);
  if (opened === undefined) throw new Error('not a work tree');
  return opened;
}

function treeOf(paths: readonly string[], prefix = 'sub/'): GitTree {
  return openGitTree({ id: 'base', git, commit, name: 'main', prefix, paths });
}

const textOf = (target: Target, path: string): string => {
  const content = target.read({ path }, buffer);
  return content.kind === 'whole' ? buffer.toString('utf8', 0, content.length) : JSON.stringify(content);
};

describe('openGitTree', () => {
  test('lists the wanted files the commit has, with gaps for links and submodules', () => {
    const target = treeOf(['link', 'empty', 'absent', 'module', 'a\n😀', 'empty', 'again', '../top', '']);
    expect(target.info).toEqual({
      id: 'base',
      kind: 'git-tree',
      name: 'main',
      displayPrefix: '',
      repositoryPrefix: 'sub/',
      configPrefix: '',
      isOwn: false,
    });
    expect(target.list()).toEqual({
      files: [{ path: 'a\n😀' }, { path: 'again' }, { path: 'empty' }],
      gaps: [
        {
          target: 'base',
          path: 'link',
          reason: 'symlink',
          detail: 'A symlink to ../top; symlinks are not followed.',
          link: { to: '../top', isOutside: true },
        },
        {
          target: 'base',
          path: 'module',
          reason: 'submodule',
          detail: 'A submodule; its files are not part of this commit.',
        },
      ],
    });
    expect(treeOf(['top', 'sub/empty'], '').list().files).toEqual([{ path: 'sub/empty' }, { path: 'top' }]);
  });

  test('reads in any order, more than once, whatever the work tree holds by now', () => {
    const target = treeOf(['a\n😀', 'again', 'empty', 'large', 'cap']);
    target.list();
    repository.write('sub/again', 'changed');
    for (const path of ['again', 'a\n😀', 'again']) expect(textOf(target, path)).toBe('first\n');
    expect(textOf(target, 'empty')).toBe('');
    expect(target.read({ path: 'cap' }, buffer)).toEqual({ kind: 'whole', length: FILE_CAP });
    expect(buffer.subarray(0, FILE_CAP).equals(large.subarray(0, FILE_CAP))).toBe(true);
    expect(target.read({ path: 'nowhere' }, buffer)).toMatchObject({ kind: 'gap', reason: 'vanished' });
    expect(textOf(target, 'a\n😀')).toBe('first\n');
  });

  test('over the cap it gives the regions a workspace gives, with the same bytes', async () => {
    const target = treeOf(['large']);
    target.list();
    const ours = target.read({ path: 'large' }, buffer);
    const bytes = Buffer.from(buffer);
    const disk = await openWorkspace({
      id: 'w',
      root: join(repository.folder, 'sub'),
      name: '.',
      displayPrefix: '',
      env: ENV,
    });
    buffer.fill(0);
    expect(disk.read({ path: 'large' }, buffer)).toEqual(ours);
    expect(bytes.subarray(0, FILE_CAP).equals(buffer.subarray(0, FILE_CAP))).toBe(true);
    for (const offset of [0, 10, 11, 5000, 4 * MEGABYTE, large.length, large.length + 5]) {
      expect(target.countLineEnds({ path: 'large' }, offset)).toBe(disk.countLineEnds({ path: 'large' }, offset));
    }
  });

  test('what is enormous is not loaded', () => {
    const target = treeOf(['enormous', 'again']);
    expect(target.list().files).toHaveLength(2);
    expect(target.read({ path: 'enormous' }, buffer)).toEqual({
      kind: 'gap',
      reason: 'too-large',
      detail: `${64 * MEGABYTE + 1} bytes; of a commit, files of up to ${64 * MEGABYTE} bytes are read.`,
    });
    expect(target.countLineEnds({ path: 'enormous' }, 5)).toBe(0);
    expect(textOf(target, 'again')).toBe('first\n');
  });

  test('starts git once for many files', () => {
    let starts = 0;
    const counting: Git = {
      ...git,
      readBlobs(oids, maxBytes) {
        starts++;
        return git.readBlobs(oids, maxBytes);
      },
    };
    const paths = ['a\n😀', 'again', 'cap', 'empty', 'large'];
    const target = openGitTree({ id: 'base', git: counting, commit, name: 'main', prefix: 'sub/', paths });
    target.list();
    starts = 0;
    for (const { path } of target.list().files) target.read({ path }, buffer);
    expect(starts).toBe(2);
  });

  test('a commit that is not there is an error, a blob that is not there a gap', async () => {
    const absent = openGitTree({ id: 'b', git, commit: '1'.repeat(40), name: 'x', prefix: '', paths: ['a'] });
    expect(() => absent.list()).toThrow(GitError);

    const copies = scratch();
    made.push(copies);
    const args = ['-c', 'uploadpack.allowFilter=true', 'clone', '-q', '--no-checkout', '--filter=blob:none', '--bare'];
    repository.git(['config', 'uploadpack.allowFilter', 'true']);
    copies.git([...args, `file://${repository.folder}`, 'partial/.git']);
    copies.git(['config', 'core.bare', 'false'], 'partial/.git');
    const partial = await open(join(copies.folder, 'partial'));
    const target = openGitTree({ id: 'b', git: partial, commit, name: 'x', prefix: '', paths: ['top', 'sub/link'] });
    expect(target.list()).toMatchObject({
      files: [{ path: 'top' }],
      gaps: [{ detail: 'A symlink; symlinks are not followed.' }],
    });
    expect(target.read({ path: 'top' }, buffer)).toEqual({
      kind: 'gap',
      reason: 'unreadable',
      detail: 'This clone does not have it; a clone without a filter does.',
    });
  });
});
