// A hostile caller's environment and a repository that would run commands at every chance: neither has any effect.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Git, openGit } from '../../src/lib/git.ts';
import { ENV, type Scratch, scratchRepository } from './scratch-repository.ts';

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

describe('a hostile environment', () => {
  test('GIT_ variables of the caller count for nothing', async () => {
    const other = keep(scratchRepository());
    other.commit();
    const repository = keep(scratchRepository());
    repository.write('a', 'a');
    const first = repository.commit();
    repository.write('a', 'b');
    const second = repository.commit();
    const command = `touch '${repository.folder}/canary'`;
    const git = await open(repository.folder, {
      ...ENV,
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(other.folder, '.git/objects'),
      GIT_EXTERNAL_DIFF: command,
      GIT_PAGER: command,
      GIT_SSH_COMMAND: command,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: command,
      GIT_EXEC_PATH: '/nonexistent',
      GIT_TRACE: join(repository.folder, 'trace'),
      GIT_LITERAL_PATHSPECS: '0',
    });
    expect(git.topLevel).toBe(repository.folder);
    expect(await paths(git)).toEqual(['a']);
    expect(git.head).toBe(second);
    expect(git.changes(first, second)).toHaveLength(1);
    expect(readdirSync(repository.folder).sort()).toEqual(['.git', 'a']);
  });
});

describe('a hostile repository', () => {
  let repository: Scratch;
  let first = '';
  let second = '';
  let missing = '';
  const canary = (): string => join(repository.folder, '.git/canary');

  beforeAll(() => {
    repository = keep(scratchRepository());
    const { folder } = repository;
    const text = Array.from({ length: 50 }, (_, line) => `${line}\n`).join('');
    repository.write('old.txt', text);
    repository.write('same.txt', `${text}same`);
    repository.write('lost.txt', `${text}lost`);
    first = repository.commit();
    renameSync(join(folder, 'old.txt'), join(folder, 'new.txt'));
    renameSync(join(folder, 'same.txt'), join(folder, 'exact.txt'));
    renameSync(join(folder, 'lost.txt'), join(folder, 'edited.txt'));
    repository.write('new.txt', `${text}more`);
    repository.write('edited.txt', `${text}edited`);
    second = repository.commit();

    missing = repository.git(['rev-parse', `${first}:lost.txt`]);
    const script = join(folder, '.git/run.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${folder}/.git/canary'\nexit 1\n`, { mode: 0o755 });
    repository.write('.gitattributes', '* filter=evil diff=evil merge=evil text ident working-tree-encoding=UTF-8\n');
    writeFileSync(join(folder, '.git/info/attributes'), '* filter=evil diff=evil\n');
    for (const hooks of ['.git/hooks', '.git/evil-hooks']) {
      mkdirSync(join(folder, hooks), { recursive: true });
      for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'fsmonitor-watchman']) {
        writeFileSync(join(folder, hooks, hook), `#!/bin/sh\n${script} ${hook}\n`, { mode: 0o755 });
      }
    }
    writeFileSync(
      join(folder, '.git/included'),
      `[filter "evil"]\n\tclean = ${script} clean\n\tsmudge = ${script} smudge\n\tprocess = ${script} process
\trequired = true
[diff "evil"]\n\ttextconv = ${script} textconv\n\tcommand = ${script} diff\n
[diff]\n\texternal = ${script} external\n[merge "evil"]\n\tdriver = ${script} merge\n`,
    );
    writeFileSync(
      join(folder, '.git/config'),
      `[core]\n\trepositoryformatversion = 1\n\tbare = false\n\tfsmonitor = ${script} fsmonitor\n\tuntrackedCache = true
\thooksPath = ${folder}/.git/evil-hooks\n\tpager = ${script} pager\n\tsshCommand = ${script} ssh\n\teditor = ${script}
\taskPass = ${script} askpass\n\tgitProxy = ${script} proxy\n\talternateRefsCommand = ${script} refs
[include]\n\tpath = included\n[extensions]\n\tpartialClone = origin\n[submodule]\n\trecurse = true
[remote "origin"]\n\turl = ssh://localhost/x\n\tpromisor = true\n\tuploadpack = ${script} uploadpack
[remote "local"]\n\turl = ${folder}\n\tpromisor = true\n\tuploadpack = ${script} uploadpack
[remote "ext"]\n\turl = "ext::${script} ext"\n\tpromisor = true
[protocol]\n\tallow = always\n[protocol "ext"]\n\tallow = always\n[protocol "file"]\n\tallow = always
[alias]\n\tls-files = !${script} alias\n\trev-parse = !${script} alias\n\tcat-file = !${script} alias
[pager]\n\tls-files = ${script} pager\n\tdiff-tree = ${script} pager\n\tls-tree = ${script} pager
[credential]\n\thelper = !${script} credential\n[gpg]\n\tprogram = ${script} gpg\n[log]\n\tshowSignature = true
[uploadpack]\n\tpackObjectsHook = ${script} pack\n[trace2]\n\teventTarget = ${folder}/.git/canary\n`,
    );
    rmSync(join(folder, '.git/objects', missing.slice(0, 2), missing.slice(2)));
  });

  /** Runs plain git there, and says whether a command of the repository ran. */
  const runsSomething = (...args: string[]): boolean => {
    rmSync(canary(), { force: true });
    spawnSync('git', args, { cwd: repository.folder, env: ENV });
    const ran = existsSync(canary());
    rmSync(canary(), { force: true });
    return ran;
  };

  test('would run commands with plain git', () => {
    expect(runsSomething('status')).toBe(true);
    expect(runsSomething('ls-files', '-o')).toBe(true);
    expect(runsSomething('cat-file', '-p', missing)).toBe(true);
    expect(runsSomething('diff', first, second)).toBe(true);
  });

  test('runs none of them', async () => {
    rmSync(canary(), { force: true });
    const git = await open(repository.folder);
    expect(await paths(git)).toEqual(['.gitattributes', 'edited.txt', 'exact.txt', 'new.txt']);
    expect(git.head).toBe(second);
    expect(git.resolveCommit('HEAD~1')).toBe(first);
    expect(git.resolveCommit(missing)).toBeUndefined();
    expect(git.resolveCommit('b'.repeat(40))).toBeUndefined();
    expect(git.parents(second)).toEqual([first]);
    expect(git.mergeBase(first, second)).toBe(first);
    expect(git.isShallow()).toBe(false);
    const oids = [...git.tree(first).values()].map((entry) => entry.oid);
    expect(oids).toHaveLength(3);
    expect(git.blobSizes(oids).size).toBe(2);
    const { blobs, skipped } = git.readBlobs(oids, 10_000);
    expect(blobs.size).toBe(2);
    expect([...skipped]).toEqual([[missing, { reason: 'missing' }]]);
    // The missing blob makes looking into contents impossible, so the edited rename is not recognised as one.
    expect(git.changes(first, second)).toContainEqual({ status: 'renamed', path: 'exact.txt', from: 'same.txt' });
    expect(git.changes(first, second)).toContainEqual({ status: 'added', path: 'edited.txt' });
    expect(git.stagedRenames(first)).toEqual([{ status: 'renamed', path: 'exact.txt', from: 'same.txt' }]);
    expect(existsSync(canary())).toBe(false);
  });

  test('runs none of them on the work tree either, when renames are looked for in contents', async () => {
    const git = await open(repository.folder);
    const text = Array.from({ length: 50 }, (_, line) => `${line}\n`).join('');
    writeFileSync(join(repository.folder, '.git/lost'), `${text}lost`);
    const options = { cwd: repository.folder, env: ENV };
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
    spawnSync('git', [...safe, 'hash-object', '-w', '--no-filters', '.git/lost'], options);
    rmSync(canary(), { force: true });
    expect(git.changes(first, second).map((change) => change.status)).toEqual(['renamed', 'renamed', 'renamed']);
    expect(existsSync(canary())).toBe(false);
  });
});
