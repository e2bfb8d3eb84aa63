// What the change under review touched, for findings that have no file of the base to be compared with.

import { classify } from './artifacts/classify.ts';
import type { Git } from './lib/git.ts';
import { FILE_CAP } from './lib/limits.ts';
import type { Finding } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { TargetInfo } from './model/target.ts';
import type { Workspace } from './workspaces.ts';

/**
 * Whether what was found at a live server may come of what changed since `commit`. A server that runs in this job may be
 * anything the code makes it, so any change but to prose counts; of one that runs elsewhere only a change to the lines
 * that cause the finding, or to where it is named.
 */
export function causedSince(
  commit: string,
  workspaces: readonly Workspace[],
): (finding: Finding, server: TargetInfo) => boolean {
  const repository = workspaces.find(({ git }) => git !== undefined);
  const git = repository?.git;
  const head = git?.head;
  // Nothing can be said of it: it counts.
  if (!git || head === undefined) return () => true;
  const changes = git.changes(commit, head);
  const changed = new Set(changes.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])));
  const isCodeChanged = [...changed].some((path) => !isProse(path));
  const prefixes = new Map(workspaces.map(({ target: { info } }) => [info.id, info.repositoryPrefix]));
  const known = new Map<string, boolean>();

  const isChanged = (location: Location): boolean => {
    // Where a server is named is a path of the repository itself.
    const path = (prefixes.get(location.target) ?? '') + location.path;
    if (!changed.has(path)) return false;
    const key = `${path}\0${location.range.start.line}\0${location.range.end.line}`;
    const before = changes.find((change) => change.path === path)?.from ?? path;
    const answer = known.get(key) ?? !hasLines(textOf(git, commit, before), textOf(git, head, path), location);
    known.set(key, answer);
    return answer;
  };

  return ({ locations }, { live }) =>
    live?.reach === 'loopback' || live?.reach === 'local' ? isCodeChanged : locations.some(isChanged);
}

function isProse(path: string): boolean {
  const { kind, use } = classify(path);
  return kind === 'prose' || use === 'docs';
}

function textOf(git: Git, commit: string, path: string): readonly string[] {
  const oid = git.tree(commit).get(path)?.oid;
  const blob = oid === undefined ? undefined : git.readBlobs([oid], FILE_CAP).blobs.get(oid);
  return blob?.toString('utf8').split(/\r?\n/) ?? [];
}

/** Whether the lines of a place stand in the older text too, one after the other. */
function hasLines(before: readonly string[], after: readonly string[], { range: { start, end } }: Location): boolean {
  const lines = after.slice(start.line - 1, end.line);
  const [first] = lines;
  if (first === undefined) return false;
  return before.some((line, at) => line === first && lines.every((each, index) => before[at + index] === each));
}
