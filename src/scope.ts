// What people are shown of a pull request where they asked for its own files or lines only. It never changes a verdict. Where
// nobody can say what changed everything is shown, and said to be.

import type { Settings } from './config/settings.ts';
import { GitError } from './lib/git.ts';
import type { Finding } from './model/finding.ts';
import type { Notice } from './model/notice.ts';
import type { TargetInfo } from './model/target.ts';
import type { Workspace } from './workspaces.ts';

/** Changed lines by path from the root of the repository; `all` of a file of which GitHub does not show them. */
export type Changed = ReadonlyMap<string, ReadonlySet<number> | 'all'>;

export interface Scope {
  readonly isIn: (finding: Finding) => boolean;
  /** Which way was used. */
  readonly notice: Notice;
}

export interface ScopeRequest {
  readonly scope: NonNullable<Settings['scope']>;
  readonly base: string | undefined;
  readonly workspaces: readonly Workspace[];
  readonly targets: readonly TargetInfo[];
  /** GitHub's list of the pull request's files, for clones that lack the base. */
  readonly askGitHub?: (() => Promise<Changed | undefined>) | undefined;
}

export async function scopeOf(request: ScopeRequest): Promise<Scope | undefined> {
  const { scope, targets } = request;
  if (scope === 'all') return undefined;
  const said = (message: string): Notice => ({ kind: 'comparison', message: `show.scope is ${scope}: ${message}` });
  const [changed, way] = await changedBy(request);
  if (!changed) return { isIn: () => true, notice: said('what changed is not known here, so everything is shown.') };
  const prefixes = new Map(targets.map(({ id, repositoryPrefix }) => [id, repositoryPrefix]));
  const outside = new Set(
    targets.flatMap(({ id, live, elsewhere, archive }) => (live || elsewhere || archive ? [id] : [])),
  );
  return {
    notice: said(`what changed is known from ${way}.`),
    isIn({ locations: [{ target, path, range }] }) {
      if (outside.has(target)) return true;
      const lines = changed.get((prefixes.get(target) ?? '') + path);
      if (lines === undefined) return false;
      if (scope === 'changed-files' || lines === 'all') return true;
      for (let line = range.start.line; line <= range.end.line; line++) if (lines.has(line)) return true;
      return false;
    },
  };
}

async function changedBy({
  base,
  workspaces,
  askGitHub,
}: ScopeRequest): Promise<readonly [Changed | undefined, string]> {
  const git = workspaces[0]?.git;
  const head = git?.head;
  if (git && head !== undefined && base !== undefined) {
    try {
      return [git.changedLines(base, head), 'the clone'];
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return [await askGitHub?.(), 'GitHub’s list of the pull request’s files'];
}
