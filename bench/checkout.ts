// Trees of other people's code for a bench: out of bare git mirrors, or out of packages of the registries. Nothing of
// them is run: no install scripts, no builds, only archives that are unpacked.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Revisions, Versions } from './advisory.ts';

/** Into the folder `to`, which is not there before; gives why not, or undefined. */
export function fetchTree(
  source: Revisions | Versions,
  side: 'vulnerable' | 'fixed',
  to: string,
  mirrors: string | undefined,
): string | undefined {
  const version = source[side];
  if (version === null) return `there is no ${side} one`;
  const scratch = mkdtempSync(join(tmpdir(), 'bartizan-tree-'));
  try {
    const tree = join(scratch, 'tree');
    mkdirSync(tree);
    if ('repository' in source) {
      const git = mirrorOf(source.repository, mirrors);
      if (git === undefined)
        return `no mirror of ${source.repository}: --mirrors DIR with owner+name/repo or owner+name`;
      archive(git, version, source.under, tree, scratch);
    } else unpack(source, version, scratch, tree);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(tree, to);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function mirrorOf(repository: string, mirrors: string | undefined): string | undefined {
  if (mirrors === undefined) return undefined;
  const folder = join(mirrors, repository.replace('/', '+'));
  return [join(folder, 'repo'), folder].find((at) => existsSync(join(at, 'HEAD')) || existsSync(join(at, '.git')));
}

function archive(git: string, commit: string, under: string | undefined, to: string, scratch: string): void {
  const tar = join(scratch, 'tree.tar');
  const folder = under === undefined ? [] : [under];
  try {
    run('git', ['-C', git, 'archive', '--format=tar', '-o', tar, commit, ...folder]);
    run('tar', ['-xf', tar, '-C', to, '--no-same-owner']);
  } catch {
    // Mirrors may lack their largest files, which ends an archive; a checkout goes on without them.
    const env = { ...process.env, GIT_INDEX_FILE: join(scratch, 'index') };
    run('git', ['-C', git, 'read-tree', commit], env);
    try {
      run('git', [`--git-dir=${git}`, `--work-tree=${to}`, 'checkout-index', '--all', '--quiet'], env);
    } catch (error) {
      if (readdirSync(to).length === 0) throw error;
    }
  }
}

function unpack({ registry, package: name }: Versions, version: string, scratch: string, to: string): void {
  const into = join(scratch, 'archive');
  mkdirSync(into);
  if (registry === 'npm')
    run('npm', ['pack', `${name}@${version}`, '--ignore-scripts', '--silent', '--pack-destination', into]);
  // A wheel only: to read the name of a source distribution, pip runs its build.
  else
    run('python3', [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--no-deps',
      '--only-binary',
      ':all:',
      '-d',
      into,
      `${name}==${version}`,
    ]);
  const file = readdirSync(into)[0];
  if (file === undefined) throw new Error(`${name}@${version}: nothing came`);
  const at = join(into, file);
  if (file.endsWith('.whl')) run('python3', ['-m', 'zipfile', '-e', at, to]);
  else run('tar', ['-xf', at, '-C', to, '--no-same-owner', '--strip-components=1']);
}

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  execFileSync(file, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
}
