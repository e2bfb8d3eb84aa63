// Where on GitHub a run's results belong: the pull request it is about, and the commit and ref an upload is for. Event
// payloads are outside data: every member may be missing or of another type.

import { member } from '../lib/member.ts';

export interface PullRequest {
  readonly number: number;
  /** Tip of the pull request's branch; comments go on it, not on the merge commit. */
  readonly head: string;
  readonly base: string | undefined;
  readonly baseRef: string | undefined;
  /** Its head lies in another repository, or in one that is gone. */
  readonly isFork: boolean;
}

export interface UploadPlace {
  /** Full ref. */
  readonly ref: string;
  readonly sha: string;
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The pull request of this event, if it is about one. */
export function pullRequestOf(payload: unknown): PullRequest | undefined {
  const pull = member(payload, 'pull_request');
  const number = member(pull, 'number') ?? member(payload, 'number');
  const head = member(pull, 'head', 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return undefined;
  if (typeof head !== 'string' || !SHA.test(head)) return undefined;
  const from = member(pull, 'head', 'repo', 'full_name');
  const to = member(pull, 'base', 'repo', 'full_name') ?? member(payload, 'repository', 'full_name');
  return {
    number,
    head,
    base: shaOf(member(pull, 'base', 'sha')),
    baseRef: textOf(member(pull, 'base', 'ref')),
    isFork: typeof from !== 'string' || typeof to !== 'string' || from !== to,
  };
}

/**
 * The pull request that a run of this event speaks on. Other events carry one as well (its reviews, its checks), but what they
 * scan is compared with nothing; and a job of `pull_request_target` that checks out the base has not looked at it.
 */
export function pullRequestOfEvent(
  event: string,
  payload: unknown,
  { GITHUB_SHA: sha }: Readonly<Record<string, string | undefined>>,
  checkedOut: string | undefined,
): PullRequest | undefined {
  if (event === 'pull_request') return pullRequestOf(payload);
  const isBase = checkedOut === undefined || checkedOut === sha;
  return event === 'pull_request_target' && !isBase ? pullRequestOf(payload) : undefined;
}

/** Whether the actor's token and secrets are those of Dependabot: read-only, and none. */
export function isDependabot(payload: unknown, actor: string | undefined): boolean {
  return actor === 'dependabot[bot]' || member(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]';
}

/**
 * What an upload to code scanning is for; a sentence when there is nothing it could be for. `checkedOut` is HEAD: results
 * of another commit than GitHub's merge commit belong to the head of the pull request, if they are of it.
 */
export function uploadPlaceOf(
  event: string,
  payload: unknown,
  { GITHUB_REF: ref, GITHUB_SHA: sha }: Readonly<Record<string, string | undefined>>,
  checkedOut: string | undefined,
): UploadPlace | string {
  const pull = pullRequestOf(payload);
  if (event === 'merge_group') return 'of a merge queue nothing is uploaded: its pull requests were';
  if (pull && (event === 'pull_request' || event === 'pull_request_target')) {
    if (
      event === 'pull_request' &&
      sha !== undefined &&
      SHA.test(sha) &&
      (checkedOut === sha || checkedOut === undefined)
    )
      return { ref: `refs/pull/${pull.number}/merge`, sha };
    if (checkedOut === pull.head) return { ref: `refs/pull/${pull.number}/head`, sha: pull.head };
    return 'what is checked out is neither the merge commit nor the head of the pull request';
  }
  if (ref === undefined || !/^refs\/(?:heads|tags|pull)\/./.test(ref)) return 'GITHUB_REF names no branch or tag';
  if (sha === undefined || !SHA.test(sha)) return 'the commit that was scanned is not known';
  // Alerts of another commit, perhaps a stranger's, would stand in for those of the branch.
  if (checkedOut !== undefined && checkedOut !== sha)
    return `what is checked out is not the commit that ${ref} is at in this event`;
  return { ref, sha };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function shaOf(value: unknown): string | undefined {
  return typeof value === 'string' && SHA.test(value) ? value : undefined;
}
