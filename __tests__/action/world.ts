// A repository on a GitHub of our own making: a base branch, a pull request, GitHub's merge commit; and a checkout of it
// as actions/checkout leaves one.

import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Scratch, scratchRepository } from '../lib/scratch-repository.ts';

export type Files = Readonly<Record<string, string | undefined>>;

export interface World {
  readonly origin: Scratch;
  /** Tip of the base branch. */
  readonly base: string;
  readonly head: string;
  /** refs/pull/7/merge: first parent base, second head. */
  readonly merge: string;
  remove(): void;
}

export interface WorldOptions {
  readonly base: Files;
  /** What the pull request changes; undefined deletes. */
  readonly head: Files;
  /** What the base branch changes after the pull request left it. */
  readonly later?: Files;
  /** Further changes of the head that only git can make. */
  readonly change?: (origin: Scratch) => void;
}

export function world({ base, head, later, change }: WorldOptions): World {
  const origin = scratchRepository();
  origin.git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  put(origin, base);
  const left = origin.commit('base');
  origin.git(['checkout', '-q', '-b', 'topic']);
  put(origin, head);
  change?.(origin);
  const tip = origin.commit('head');
  origin.git(['checkout', '-q', 'main']);
  if (later) put(origin, later);
  const now = later ? origin.commit('later') : left;
  origin.git(['checkout', '-q', '-b', 'merged']);
  origin.git(['merge', '-q', '--no-ff', '-m', 'merge', 'topic']);
  const merge = origin.git(['rev-parse', 'HEAD']);
  origin.git(['update-ref', 'refs/pull/7/merge', merge]);
  origin.git(['checkout', '-q', 'main']);
  return { origin, base: now, head: tip, merge, remove: origin.remove };
}

function put(origin: Scratch, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(origin.folder, path));
    else origin.write(path, text);
  }
}

/** `depth` 0 is everything. Gives the workspace. */
export function checkout({ origin }: World, commit: string, depth = 2): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bartizan-workspace-')));
  const git = (...args: string[]) => origin.git(['-C', folder, ...args]);
  git('init', '-q');
  git('remote', 'add', 'origin', `file://${origin.folder}`);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/7/merge:refs/remotes/pull/7/merge'];
  if (depth === 0) git('fetch', '-q', '--no-tags', 'origin', ...all);
  if (depth > 0) git('fetch', '-q', '--no-tags', `--depth=${depth}`, 'origin', commit);
  git('checkout', '-q', '--force', '--detach', commit);
  return folder;
}

const EVENTS = join(import.meta.dirname, '../fixtures/events');
const NOBODY = '1111111111111111111111111111111111111111';

/** A payload of `__tests__/fixtures/events` with the commits of a world in it. */
export function payload(name: string, commits: Readonly<Record<'BASE' | 'HEAD', string>>): unknown {
  const text = readFileSync(join(EVENTS, name.endsWith('.txt') ? name : `${name}.json`), 'utf8');
  const filled = text.replaceAll('$BASE', commits.BASE).replaceAll('$HEAD', commits.HEAD).replaceAll('$NOBODY', NOBODY);
  return name.endsWith('.txt') ? filled : JSON.parse(filled);
}
