// Review comments: one review with the new findings that stop the build, on lines the diff has. A run never repeats what a
// run said before, never touches what people wrote, and takes away what no longer holds.

import type { PullRequest } from '../config/places.ts';
import { type DiffLines, diffLines } from '../lib/hunks.ts';
import { member } from '../lib/member.ts';
import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import type { Notice } from '../model/notice.ts';
import { grouped } from '../reports/groups.ts';
import { findingOf } from '../reports/markdown/mark.ts';
import { outdatedComment, reviewBody, reviewComment } from '../reports/markdown/review.ts';
import { isFile, repositoryPaths } from '../reports/places.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { type GitHub, Refused } from './github/client.ts';
import { isOurs } from './github/own.ts';

export interface ReviewOptions {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly category: string;
  readonly suggestions: boolean;
  /** Of GitHub's, whose answer to `GET /user` needs none for the job's own token. */
  readonly me: () => Promise<string | undefined>;
  /** Whether a file is the same at the head as it was scanned: GitHub's merge commit may have moved its lines. */
  readonly isAsAtHead?: ((path: string) => boolean) | undefined;
}

/** Comments of one review: more have been answered with 502, and nobody reads them. */
const COMMENTS = 10;
/** Files of a pull request and comments on it that are looked at. */
const FILES = 3000;
const EARLIER = 3000;
const PERMISSION =
  'Add `permissions: pull-requests: write` to the job. The findings are in the annotations and the summary.';

export function reviewDelivery(options: ReviewOptions): Delivery {
  return {
    name: 'review comments',
    async deliver(assessment) {
      try {
        return await review(options, assessment);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return { notices: [refusalNotice(error)] };
      }
    },
  };
}

interface Earlier {
  readonly id: number;
  readonly fingerprint: string;
  readonly body: string;
  readonly hasReplies: boolean;
}

interface Comment {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
  readonly body: string;
}

interface Placed {
  readonly fingerprint: string;
  readonly comment: Comment;
}

async function review(options: ReviewOptions, assessment: Assessment): Promise<Delivered> {
  const wanted = grouped(assessment.findings).gating.filter(({ status }) => status === 'new');
  const earlier = await earlierComments(options);
  const said = new Set(earlier.map(({ fingerprint }) => fingerprint));
  const fresh = wanted.filter(({ fingerprint }) => !said.has(fingerprint));
  const placed = fresh.length === 0 ? [] : placeOnDiff(fresh, assessment, options, await filesOf(options));
  const posted = await post(options, assessment, placed.slice(0, COMMENTS));
  const notices = [...posted.notices, ...(await tidyUp(options, earlier, assessment))];
  const shown = new Set(posted.done.map(({ fingerprint }) => fingerprint));
  const inline = new Set(
    wanted.flatMap(({ fingerprint }) => (said.has(fingerprint) || shown.has(fingerprint) ? [fingerprint] : [])),
  );
  return { notices, inline };
}

/** Comments of ours on this pull request, whoever answered them and whether or not a thread was resolved. */
async function earlierComments({ github, pull, category, me }: ReviewOptions): Promise<readonly Earlier[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const { items } = await github.list(route, { pull_number: pull.number }, EARLIER);
  const answered = new Set(items.map((each) => member(each, 'in_reply_to_id')));
  const own = isOurs(items.length === 0 ? undefined : await me());
  return items.flatMap((each) => {
    const body = member(each, 'body');
    const id = member(each, 'id');
    const fingerprint = typeof body === 'string' ? findingOf(body, category) : undefined;
    if (fingerprint === undefined || typeof id !== 'number' || !own(each)) return [];
    return [{ id, fingerprint, body: body as string, hasReplies: answered.has(id) }];
  });
}

/** Lines of the diff by path; what has no patch takes no comment. */
async function filesOf({ github, pull }: ReviewOptions): Promise<ReadonlyMap<string, DiffLines>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const { items } = await github.list(route, { pull_number: pull.number }, FILES);
  return new Map(
    items.flatMap((each) => {
      const [path, patch] = [member(each, 'filename'), member(each, 'patch')];
      return typeof path === 'string' && typeof patch === 'string' ? [[path, diffLines(patch)] as const] : [];
    }),
  );
}

/** Those whose line is in the diff, as comments; a range only where all of it is in one hunk. */
export function placeOnDiff(
  findings: readonly AssessedFinding[],
  assessment: Assessment,
  { category, suggestions, isAsAtHead = () => true }: Pick<ReviewOptions, 'category' | 'suggestions' | 'isAsAtHead'>,
  files: ReadonlyMap<string, DiffLines>,
): readonly Placed[] {
  const pathOf = repositoryPaths(assessment.targets);
  return findings.flatMap((assessed): readonly Placed[] => {
    const [cause] = assessed.finding.locations;
    if (!isFile(cause)) return [];
    const path = pathOf(cause);
    const lines = isAsAtHead(path) ? files.get(path) : undefined;
    const { suggestion } = assessed.finding;
    const from = suggestion && suggestions ? suggestion.startLine : cause.range.start.line;
    const to = suggestion && suggestions ? suggestion.endLine : from;
    const hunk = lines?.hunkOf.get(to);
    if (hunk === undefined) return [];
    const isWhole = from === to || lines?.hunkOf.get(from) === hunk;
    const start = isWhole ? from : to;
    const text = suggestions && isWhole ? suggestion?.lines : undefined;
    const body = reviewComment(assessed, assessment, category, text);
    return [
      {
        fingerprint: assessed.fingerprint,
        comment: {
          path,
          line: to,
          side: 'RIGHT',
          ...(start < to && { start_line: start, start_side: 'RIGHT' as const }),
          body,
        },
      },
    ];
  });
}

interface Posted {
  readonly done: readonly Placed[];
  readonly notices: readonly Notice[];
}

/**
 * GitHub takes a review whole or not at all, and does not say which comment is at fault: refused, it is tried in halves.
 * What no half takes is left to the next surface.
 */
async function post(options: ReviewOptions, assessment: Assessment, placed: readonly Placed[]): Promise<Posted> {
  if (placed.length === 0) return { done: [], notices: [] };
  const { github, pull } = options;
  try {
    await github.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      pull_number: pull.number,
      commit_id: pull.head,
      event: 'COMMENT',
      body: reviewBody(assessment, placed.length),
      comments: placed.map(({ comment }) => comment),
    });
    return { done: placed, notices: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const isDivisible = (error.kind === 'invalid' || error.status === 502) && placed.length > 1;
    if (!isDivisible) return { done: [], notices: [refusalNotice(error)] };
    const half = Math.ceil(placed.length / 2);
    const first = await post(options, assessment, placed.slice(0, half));
    const second = await post(options, assessment, placed.slice(half));
    return { done: [...first.done, ...second.done], notices: [...first.notices, ...second.notices].slice(0, 1) };
  }
}

/** What is not found any more: taken away, or marked where people answered. */
async function tidyUp(
  { github, pull }: ReviewOptions,
  earlier: readonly Earlier[],
  { findings, coverage }: Assessment,
): Promise<readonly Notice[]> {
  const still = new Set(findings.filter(({ status }) => status !== 'suppressed').map(({ fingerprint }) => fingerprint));
  // What was not looked at may still be there.
  if (coverage.percent === null || coverage.percent < 100) return [];
  try {
    for (const { id, fingerprint, body, hasReplies } of earlier) {
      if (still.has(fingerprint)) continue;
      if (!hasReplies)
        await github.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', { comment_id: id });
      else {
        const now = outdatedComment(body, pull.head);
        if (now !== body)
          await github.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
            comment_id: id,
            body: now,
          });
      }
    }
    return [];
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return [{ kind: 'delivery', message: `An outdated review comment could not be taken away: ${error.message}.` }];
  }
}

function refusalNotice({ kind, status, message }: Refused): Notice {
  if (kind === 'forbidden' || kind === 'not-found')
    return {
      kind: 'delivery',
      message: `Review comments are not possible with this token (${status}).`,
      hint: PERMISSION,
    };
  return {
    kind: 'delivery',
    message: `Some review comments could not be posted: ${message}.`,
    hint: 'The findings are in the annotations and the summary.',
  };
}
