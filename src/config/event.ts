// What started this run, and what follows from it by default: one reading of GitHub's event payloads, one table.

import { member } from '../lib/member.ts';
import type { FailOn } from './settings.ts';

/** Whose code is being looked at, and so whose word counts. */
export type Trust =
  /** A person at a command line: a found config may judge, not reach outside. Also events we do not know. */
  | 'found'
  /** The repository's own state: its config counts whole. */
  | 'own'
  /** A pull request inside the repository: the base's config counts; added ignores are shown as accepted. */
  | 'pull-request'
  /** Somebody else's code: only the base's word counts. */
  | 'untrusted';

export interface RunEvent {
  /** GitHub's event name; `command-line` outside Actions. */
  readonly name: string;
  readonly trust: Trust;
  /** What to compare with, if anything. */
  readonly compare:
    | { readonly with: 'nothing' }
    | {
        readonly with: 'base';
        readonly revision: string | undefined;
        readonly name: string;
        readonly impossible?: string;
      };
  /** Whether HEAD may be GitHub's merge commit, whose first parent is the base. */
  readonly hasMergeCommit: boolean;
  /**
   * GITHUB_SHA, which no step and no pull request can choose. Only if HEAD is it, HEAD is what GitHub made or checked
   * out for this event: anybody can push a commit with two parents.
   */
  readonly sha?: string | undefined;
  /** A commit of the default branch: its config counts where there is no base. */
  readonly ownRevision?: string | undefined;
  /** Whether GitHub withholds the secrets of the repository: pull requests of forks, whatever Dependabot starts. */
  readonly lacksSecrets?: boolean;
}

/** Whether somebody proposes what is looked at: then the base's word counts before the tree's. */
export function isPullRequest({ trust }: RunEvent): boolean {
  return trust === 'pull-request' || trust === 'untrusted';
}

/** What is compared with the base, as people call it. */
export function changeWord({ name }: RunEvent): string {
  if (name === 'pull_request' || name === 'pull_request_target') return 'pull request';
  return name === 'push' ? 'push' : 'change';
}

export interface EventDefaults {
  /** `listed`: only drift of a lock, known-malicious packages and poisoned live definitions. */
  readonly failOn: FailOn | 'listed';
  readonly newOnly: boolean;
  readonly incomplete: 'warn' | 'fail';
  /** What happens when the comparison is not possible. */
  readonly whenImpossible: 'report' | 'error';
}

export const COMMAND_LINE: RunEvent = {
  name: 'command-line',
  trust: 'found',
  compare: { with: 'nothing' },
  hasMergeCommit: false,
};

/** Design §8, defaults table. Events that are not in it are the last row. */
export function eventDefaults(event: RunEvent): EventDefaults {
  switch (event.name) {
    case 'pull_request':
    case 'merge_group':
    case 'push':
      return { failOn: 'high', newOnly: true, incomplete: 'warn', whenImpossible: 'report' };
    case 'pull_request_target':
      return { failOn: 'none', newOnly: true, incomplete: 'warn', whenImpossible: 'report' };
    case 'command-line':
      return { failOn: 'high', newOnly: event.compare.with === 'base', incomplete: 'warn', whenImpossible: 'error' };
    default: {
      const isAttended = event.name !== 'schedule' && event.name !== 'workflow_dispatch';
      return { failOn: 'listed', newOnly: false, incomplete: isAttended ? 'warn' : 'fail', whenImpossible: 'report' };
    }
  }
}

const ZERO_ID = /^0+$/;

/**
 * Reads an event payload. It is outside data: every member may be missing or of another type. `schedule` has no
 * repository, a deleted fork has no head repository, an unknown event is a full scan without a comparison.
 */
export function readEvent(name: string, payload: unknown, sha?: string): RunEvent {
  const event = eventOf(name, payload, sha);
  const isOfFork = name === 'pull_request' && event.trust === 'untrusted';
  return isOfFork || isByDependabot(payload) ? { ...event, lacksSecrets: true } : event;
}

function eventOf(name: string, payload: unknown, sha: string | undefined): RunEvent {
  switch (name) {
    case 'pull_request': {
      const revision = text(payload, 'pull_request', 'base', 'sha');
      const trust = isFork(payload) ? 'untrusted' : 'pull-request';
      return {
        name,
        trust,
        compare: { with: 'base', revision, name: baseName(payload) },
        hasMergeCommit: true,
        sha,
      };
    }
    case 'pull_request_target': {
      const revision = text(payload, 'pull_request', 'base', 'sha');
      const compare = { with: 'base', revision, name: baseName(payload) } as const;
      return { name, trust: 'untrusted', compare, hasMergeCommit: false, sha, ownRevision: sha };
    }
    case 'merge_group': {
      const revision = text(payload, 'merge_group', 'base_sha');
      const branch =
        text(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? 'the base of this merge group';
      const compare = { with: 'base', revision, name: branch } as const;
      return { name, trust: 'pull-request', compare, hasMergeCommit: false, sha };
    }
    case 'push': {
      const revision = text(payload, 'before');
      const impossible = whyNoBefore(payload, revision);
      return {
        name,
        trust: 'own',
        compare: {
          with: 'base',
          revision,
          name: 'the commit before this push',
          ...(impossible !== undefined && { impossible }),
        },
        hasMergeCommit: false,
        sha,
      };
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { name, trust: 'own', compare: { with: 'nothing' }, hasMergeCommit: false, sha };
    default: {
      // Workflows that run on these with secrets often check out the pull request they are about.
      const isOfPullRequest = name === 'workflow_run' || isAboutPullRequest(payload);
      const isOnDefaultBranch = name === 'workflow_run' || name === 'issue_comment';
      return {
        name,
        trust: isOfPullRequest ? 'untrusted' : 'found',
        compare: { with: 'nothing' },
        hasMergeCommit: false,
        sha,
        ...(isOnDefaultBranch && { ownRevision: sha }),
      };
    }
  }
}

function isAboutPullRequest(payload: unknown): boolean {
  return isThere(member(payload, 'pull_request')) || isThere(member(payload, 'issue', 'pull_request'));
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function whyNoBefore(payload: unknown, before: string | undefined): string | undefined {
  if (text(payload, 'ref')?.startsWith('refs/tags/')) return 'a tag has no state before it';
  if (before === undefined || ZERO_ID.test(before)) return 'this is the first push of the branch';
  return member(payload, 'forced') === true ? 'the push was forced, so what was there before is gone' : undefined;
}

/** A pull request whose head lies in another repository, or in one that is gone. */
function isFork(payload: unknown): boolean {
  const head = text(payload, 'pull_request', 'head', 'repo', 'full_name');
  const base = text(payload, 'pull_request', 'base', 'repo', 'full_name') ?? text(payload, 'repository', 'full_name');
  return head === undefined || base === undefined || head !== base;
}

function isByDependabot(payload: unknown): boolean {
  const [sender, author] = [text(payload, 'sender', 'login'), text(payload, 'pull_request', 'user', 'login')];
  return sender === 'dependabot[bot]' || author === 'dependabot[bot]';
}

function baseName(payload: unknown): string {
  return text(payload, 'pull_request', 'base', 'ref') ?? 'the base of this pull request';
}

function text(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = member(payload, ...path);
  return typeof value === 'string' ? value : undefined;
}
