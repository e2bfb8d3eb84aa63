// The sticky comment: one for each pull request and category, made when there is something to say, kept up to date, never
// written without a change.

import type { PullRequest } from '../config/places.ts';
import { member } from '../lib/member.ts';
import type { Assessment } from '../model/assessment.ts';
import { commentMarkdown } from '../reports/markdown/comment.ts';
import { commentMark } from '../reports/markdown/mark.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { type GitHub, Refused } from './github/client.ts';
import { isOurs } from './github/own.ts';

export interface CommentOptions {
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly category: string;
  readonly mode: 'on-failure' | 'always';
  /** Of the workflow run, whose summary says more. */
  readonly runUrl: string | undefined;
  readonly me: () => Promise<string | undefined>;
}

/** Comments looked through for ours. */
const COMMENTS = 3000;
const PERMISSION = 'Add `permissions: pull-requests: write` to the job.';

export function commentDelivery(options: CommentOptions): Delivery {
  return {
    name: 'pull request comment',
    async deliver(assessment) {
      try {
        return await comment(options, assessment);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return refused(options, error);
      }
    },
  };
}

async function comment(options: CommentOptions, assessment: Assessment): Promise<Delivered> {
  const { github, pull, category, mode, runUrl } = options;
  const body = commentMarkdown(assessment, category, runUrl);
  const existing = await find(options);
  if (existing) {
    if (existing.body !== body)
      await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        comment_id: existing.id,
        body,
      });
    return { notices: [], outputs: { 'comment-url': existing.url } };
  }
  if (mode === 'on-failure' && assessment.verdict.status !== 'fail') return { notices: [] };
  const { data } = await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    issue_number: pull.number,
    body,
  });
  return { notices: [], outputs: { 'comment-url': String(member(data, 'html_url') ?? '') } };
}

interface Existing {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** Ours by mark and author: anybody can write the mark. */
async function find({ github, pull, category, me }: CommentOptions): Promise<Existing | undefined> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const { items } = await github.list(route, { issue_number: pull.number }, COMMENTS);
  const mark = commentMark(category);
  const marked = items.filter((each) => String(member(each, 'body') ?? '').startsWith(mark));
  if (marked.length === 0) return undefined;
  const own = isOurs(await me());
  const found = marked.find((each) => own(each));
  const id = member(found, 'id');
  return typeof id === 'number'
    ? { id, body: String(member(found, 'body')), url: String(member(found, 'html_url') ?? '') }
    : undefined;
}

/** Where it is only wished for on failure, a token that may not is no news. */
function refused({ mode }: CommentOptions, { kind, status, message }: Refused): Delivered {
  if (kind === 'forbidden' || kind === 'not-found')
    return mode === 'on-failure'
      ? { notices: [] }
      : {
          notices: [
            { kind: 'delivery', message: `The comment is not possible with this token (${status}).`, hint: PERMISSION },
          ],
        };
  return { notices: [{ kind: 'delivery', message: `The comment could not be written: ${message}.` }] };
}
