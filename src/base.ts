// The base a run is compared with: which commit it is, and a scan of just those of its files that the head's findings
// and changes make necessary.

import { mayBeAnalysed } from './artifacts/code-signs.ts';
import { isBesidePackages } from './artifacts/package-paths.ts';
import type { BaseScan } from './assess/index.ts';
import type { RunEvent, Trust } from './config/event.ts';
import { UserError } from './lib/errors.ts';
import { type Change, type Git, GitError } from './lib/git.ts';
import type { Comparison } from './model/assessment.ts';
import type { Notice } from './model/notice.ts';
import type { ScanResult } from './model/scan-result.ts';
import { type ScanOptions, scanTargets } from './scan.ts';
import { openGitTree } from './targets/git-tree.ts';
import type { Workspace } from './workspaces.ts';

export interface Base extends Pick<Comparison, 'kind' | 'base' | 'baseName' | 'detail'> {
  /** Whose word counts, given what is really checked out. */
  readonly trust: Trust;
  /** The commit whose config decides on pull requests: the tip of the base branch, not where the branch left it. */
  readonly configCommit?: string | undefined;
}

type Found = Omit<Base, 'trust'>;

/** The commit to compare with. GitHub's merge commit has the base as its first parent; else it is the merge base. */
export function findBase(event: RunEvent, workspaces: readonly Workspace[]): Base {
  const git = workspaces[0]?.git;
  const { compare } = event;
  const name = compare.with === 'base' ? compare.name : undefined;
  const not = (detail: string): Found => ({ kind: 'impossible', baseName: name ?? 'a base', detail });
  const find = (): Base => {
    const state = git && event.sha !== undefined ? git.resolveCommit(event.sha) : undefined;
    const isState = state !== undefined && state === git?.head;
    const trust = event.trust === 'own' && !isState ? 'found' : event.trust;
    const found = compare.with === 'nothing' ? { kind: 'none' as const } : compareWith(event, workspaces, isState, not);
    const own = event.ownRevision === undefined ? undefined : git?.resolveCommit(event.ownRevision);
    return { ...found, trust, configCommit: found.configCommit ?? own };
  };
  try {
    return find();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const trust = event.trust === 'own' ? 'found' : event.trust;
    return { ...(compare.with === 'nothing' ? { kind: 'none' as const } : not(error.message)), trust };
  }
}

const SHALLOW =
  'This clone is shallow: run git fetch --unshallow, or set fetch-depth: 0 (2 for pull requests) for actions/checkout';

/** `isState`: HEAD is what GitHub made for this event, so that its first parent can be taken for the base. */
function compareWith(
  { compare, hasMergeCommit }: RunEvent,
  workspaces: readonly Workspace[],
  isState: boolean,
  not: (detail: string) => Found,
): Found {
  const git = workspaces[0]?.git;
  if (compare.with === 'nothing') return { kind: 'none' };
  const { revision, name, impossible } = compare;
  if (impossible !== undefined) return not(impossible);
  if (!git) return not('this is not a git repository, or there is no git on this machine');
  if (new Set(workspaces.map((workspace) => workspace.git?.topLevel)).size > 1) {
    return not('the paths lie in different repositories');
  }
  const head = git.head;
  if (head === undefined) return not('the repository has no commit yet');
  const [first, second] = hasMergeCommit && isState ? git.parents(head) : [];
  if (first !== undefined && second !== undefined) {
    git.tree(first);
    return { kind: 'base', base: first, baseName: name, configCommit: first };
  }
  const tip = revision === undefined ? undefined : git.resolveCommit(revision);
  if (tip === undefined) {
    return not(`${revision ?? 'the base'} is not in this clone${git.isShallow() ? `. ${SHALLOW}` : ''}`);
  }
  const base = git.mergeBase(tip, head);
  if (base === undefined) {
    return not(`HEAD and ${name} have no common commit in this clone${git.isShallow() ? `. ${SHALLOW}` : ''}`);
  }
  // In a treeless clone the commits are there and their files are not.
  for (const commit of new Set([base, tip])) git.tree(commit);
  return { kind: 'base', base, baseName: name, configCommit: tip };
}

/**
 * Scans the base's version of every file that has findings or that changed, under the path it had then; where one of the findings
 * comes of the analysis of source code, also of the files that this began at, so that it begins at the same. It has no
 * deadline of its own: what is left out of it would look new. `isCheckout`: the work tree is what is committed, as on a runner.
 */
export async function scanBase(
  commit: string,
  workspaces: readonly Workspace[],
  head: ScanResult,
  { deadline: _, isCheckout = true, ...options }: ScanOptions & { readonly isCheckout?: boolean },
): Promise<BaseScan> {
  const renames = new Map<string, string>();
  const changed = new Map<string, Set<string>>();
  const targets = workspaces.flatMap(({ git, target }) => {
    if (!git) return [];
    const prefix = target.info.repositoryPrefix;
    const oldPath = new Map<string, string>();
    const own = head.findings.filter(({ locations }) => locations[0].target === target.info.id);
    const paths = new Set(own.map(({ locations }) => locations[0].path));
    if (own.some(({ flow }) => flow))
      for (const each of head.analysed) if (each.target === target.info.id) paths.add(each.path);
    // What is edited and not committed no list of changes names: then whatever declares something is looked at in both.
    if (!isCheckout) for (const path of pathsOfComponents(head, target.info.id)) paths.add(path);
    const differing = new Set<string>();
    changed.set(target.info.id, differing);
    for (const { status, path, from } of changesSince(commit, git, isCheckout)) {
      if (path.startsWith(prefix)) differing.add(path.slice(prefix.length));
      if (from?.startsWith(prefix) && path.startsWith(prefix)) {
        renames.set(from.slice(prefix.length), path.slice(prefix.length));
        oldPath.set(path.slice(prefix.length), from.slice(prefix.length));
      }
      if (status !== 'added' && path.startsWith(prefix)) paths.add(path.slice(prefix.length));
    }
    const wanted = [...paths].map((path) => oldPath.get(path) ?? path);
    // The globs of the config mean the same files in both scans.
    const { configPrefix } = head.targets.find(({ id }) => id === target.info.id) ?? target.info;
    const { id } = target.info;
    const isAnalysed = options.rules.some(({ flow, postures }) => flow ?? postures);
    const mayRead = (path: string) => (isAnalysed && mayBeAnalysed(path)) || isBesidePackages(path);
    return [openGitTree({ id, git, commit, name: 'the base', prefix, configPrefix, paths: wanted, mayRead })];
  });
  return { result: await scanTargets(targets, options), renames, ...(isCheckout && { changed }) };
}

function pathsOfComponents({ inventory }: ScanResult, target: string): readonly string[] {
  return inventory.components.flatMap(({ places }) =>
    places.filter((place) => place.target === target).map(({ path }) => path),
  );
}

function changesSince(commit: string, git: Git, isCheckout: boolean): readonly Change[] {
  const now = git.head;
  try {
    if (now === undefined) return [];
    const changes = git.changes(commit, now);
    return isCheckout ? changes : [...changes, ...stagedSince(changes, git.stagedRenames(now))];
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // Not "reports only": who brings the change must not be able to make comparing it too hard.
    throw new UserError(`cannot compare with the base: ${error.message}`);
  }
}

/** What was moved and is not committed yet, by the path it has in the base; what the base does not have is left out. */
function stagedSince(changes: readonly Change[], staged: readonly Change[]): readonly Change[] {
  const committed = new Map(changes.map((change) => [change.path, change]));
  return staged.flatMap((change) => {
    const before = change.from === undefined ? undefined : committed.get(change.from);
    if (before?.status === 'added') return [];
    return before?.from === undefined ? [change] : [{ ...change, from: before.from }];
  });
}

/** A partial clone lacks what the base had where files changed: their findings look new, and nobody should wonder. */
export function missingInBase({ result }: BaseScan): readonly Notice[] {
  const paths = result.coverage.gaps.filter(({ reason }) => reason === 'unreadable').map(({ path }) => path);
  const [first] = paths;
  if (first === undefined) return [];
  return [
    {
      kind: 'comparison',
      message: `The base's version of ${first}${paths.length > 1 ? ` and ${paths.length - 1} more files` : ''} is not in this clone: what is found there counts as new.`,
      hint: 'Check out without a filter.',
    },
  ];
}
