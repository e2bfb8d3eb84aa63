// `mode: report`: a job with permissions posts what a job without any found in a fork's pull request. It runs nothing of the
// pull request and takes its report as a stranger's word: read in bounds, written anew from our own rules, and posted only on
// the pull request whose head the scan was of.

import { pullRequestOf } from './config/places.ts';
import { deliver } from './delivery/delivery.ts';
import { reportOfRun } from './delivery/github/artifact.ts';
import { type GitHub, Refused } from './delivery/github/client.ts';
import { type GitHubRun, opener, surfacesOf } from './delivery/surfaces.ts';
import { EXIT } from './exit-codes.ts';
import { UserError } from './lib/errors.ts';
import { member } from './lib/member.ts';
import type { Notice } from './model/notice.ts';
import { type Reported, readReported } from './reported.ts';
import { render } from './reports/index.ts';
import { readPacks } from './rules/packs.ts';

export interface ReportOutcome {
  readonly exitCode: number;
  /** What became of it, in one line. */
  readonly reason: string;
  readonly notices: readonly Notice[];
}

/** @throws UserError when the job is not one that can report. */
export async function runReport(run: Omit<GitHubRun, 'checkedOut'>): Promise<ReportOutcome> {
  const { payload, settings } = run;
  const [id, head, event] = ['id', 'head_sha', 'event'].map((name) => member(payload, 'workflow_run', name));
  if (run.event !== 'workflow_run' || typeof id !== 'number' || typeof head !== 'string')
    throw new UserError('mode: report belongs into a workflow that runs on workflow_run', {
      hint: 'The README has both workflows.',
    });
  const open = opener(run);
  if (!open) throw new UserError('mode: report needs a token', { hint: 'Leave `token` out: the job’s own is used.' });
  if (event !== 'pull_request') return nothing(`The run ${id} was not about a pull request: there is nothing to post.`);

  const github = await open();
  const artifact = await reportOfRun(github, id, settings.artifact ?? 'bartizan');
  if ('problem' in artifact) return none(artifact.problem);
  const rules = new Map(readPacks().rules.map(({ info }) => [info.id, info]));
  const reported = readReported(artifact.text, rules);
  if (!reported) return none('The report in the artifact is not one that this version writes; nothing was posted.');
  const proof = await proofOf(github, reported, head);
  if ('exitCode' in proof) return proof;

  const { assessment, unknown, pullRequest } = reported;
  const pull = { number: pullRequest?.number ?? 0, head, base: undefined, baseRef: undefined, isFork: true };
  const sarif = await render(assessment, 'sarif', {
    ...(settings.category !== undefined && { category: settings.category }),
  });
  const rendered = [{ format: 'sarif', text: sarif, file: '' }];
  const moved = new Set(pullRequest?.moved);
  const isAsAtHead = (path: string) => !moved.has(path);
  const surfaces = surfacesOf({ ...run, checkedOut: undefined, isAsAtHead }, pull, proof.merge);
  const delivered = await deliver(surfaces, assessment, rendered);
  const left: readonly Notice[] =
    unknown === 0 ? [] : [{ kind: 'delivery', message: `Left out: ${leftOut(unknown)} not ours.` }];
  return {
    exitCode: EXIT.passed,
    reason: `Reported on pull request ${pull.number}: ${assessment.verdict.reason}`,
    notices: [...left, ...delivered.flatMap(({ notices }) => notices)],
  };
}

/**
 * Whether the report is of the pull request it names: GitHub's word on its head, never the artifact's. `merge`: GitHub's merge
 * commit, where that is what was scanned.
 */
async function proofOf(
  github: GitHub,
  { pullRequest }: Reported,
  head: string,
): Promise<ReportOutcome | { readonly merge: string | undefined }> {
  if (!pullRequest) return none('The report does not say which pull request it is of.');
  if (pullRequest.head !== head)
    return none('The report is not of the commit that the run was about; nothing was posted.');
  try {
    const { data } = await github.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      pull_number: pullRequest.number,
    });
    const found = pullRequestOf({ pull_request: data });
    const merge = member(data, 'merge_commit_sha');
    if (found?.head === head) return { merge: merge === pullRequest.commit ? pullRequest.commit : undefined };
    return nothing(`Pull request ${pullRequest.number} has other commits by now: its next scan will be posted.`);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return none(`Pull request ${pullRequest.number} could not be looked up: ${error.message}.`);
  }
}

function leftOut(unknown: number): string {
  return unknown === 1 ? '1 finding is of a rule that is' : `${unknown} findings are of rules that are`;
}

function nothing(reason: string): ReportOutcome {
  return { exitCode: EXIT.passed, reason, notices: [] };
}

function none(reason: string): ReportOutcome {
  return { exitCode: EXIT.noVerdict, reason, notices: [{ kind: 'delivery', message: reason }] };
}
