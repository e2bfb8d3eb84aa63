// The places on GitHub where findings are put, in order: one finding has one inline place, so each surface leaves to the
// next what it could not take. Which of them a run has follows from its settings and event; whether the token may is asked
// of GitHub alone.

import {
  isDependabot,
  type PullRequest,
  pullRequestOfEvent,
  type UploadPlace,
  uploadPlaceOf,
} from '../config/places.ts';
import type { Settings } from '../config/settings.ts';
import { lazy } from '../lib/lazy.ts';
import { member } from '../lib/member.ts';
import { VERSION } from '../lib/version.ts';
import { annotationsDelivery } from './annotations.ts';
import { type Delivery, NOTHING_TO_SAY } from './delivery.ts';
import type { GitHub } from './github/client.ts';
import { outputsDelivery } from './outputs.ts';
import { summaryDelivery } from './summary.ts';

export interface GitHubRun {
  readonly settings: Settings;
  /** Of the runner. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: string;
  readonly payload: unknown;
  /** HEAD of the workspace. */
  readonly checkedOut: string | undefined;
  /** Whether a file is the same at the head of the pull request as it was scanned; always, unless given. */
  readonly isAsAtHead?: (path: string) => boolean;
}

/** What the results of a run are about, and who says so. */
interface Subject {
  readonly pull: PullRequest | undefined;
  readonly place: UploadPlace | string;
  readonly isReadOnly: boolean;
}

export function surfaces(run: GitHubRun): readonly Delivery[] {
  const { settings, env, event, payload, checkedOut } = run;
  const pull = pullRequestOfEvent(event, payload, env, checkedOut);
  const subject: Subject = {
    pull,
    place: uploadPlaceOf(event, payload, env, checkedOut),
    isReadOnly: event === 'pull_request' && (pull?.isFork === true || isDependabot(payload, env.GITHUB_ACTOR)),
  };
  return [
    ...withoutToken(run),
    ...codeScanning(run, subject),
    ...onPullRequest(run, subject),
    ...(settings.annotations === 'false' ? [] : [annotationsDelivery()]),
    ...(settings.jobSummary === false ? [] : [summaryDelivery(env.GITHUB_STEP_SUMMARY)]),
    outputsDelivery(),
  ];
}

/** Of what another run found in a pull request: its own annotations are on its own page. */
export function surfacesOf(run: GitHubRun, pull: PullRequest, merge: string | undefined): readonly Delivery[] {
  const place =
    merge === undefined
      ? { ref: `refs/pull/${pull.number}/head`, sha: pull.head }
      : { ref: `refs/pull/${pull.number}/merge`, sha: merge };
  const subject: Subject = { pull, place, isReadOnly: false };
  const { settings, env } = run;
  return [
    ...codeScanning(run, subject),
    ...onPullRequest(run, subject),
    ...(settings.jobSummary === false ? [] : [summaryDelivery(env.GITHUB_STEP_SUMMARY)]),
    outputsDelivery(),
  ];
}

/** Who asked for something on GitHub by name is told that there is no token for it. */
function withoutToken({ settings, env }: GitHubRun): readonly Delivery[] {
  const { uploadSarif, reviewComments, prComment } = settings;
  const isAsked = uploadSarif === 'always' || reviewComments === true || prComment === 'always';
  if (!isAsked || opener({ settings, env })) return [];
  const message = 'Nothing is posted on GitHub: there is no token.';
  const notices = [{ kind: 'delivery', message, hint: 'Leave `token` out: the job’s own is used.' } as const];
  return [{ name: 'token', deliver: async () => ({ notices }) }];
}

function codeScanning(run: GitHubRun, { place, isReadOnly }: Subject): readonly Delivery[] {
  const { settings } = run;
  const mode = settings.uploadSarif ?? 'auto';
  const open = opener(run);
  if (mode === 'never' || !open) return [];
  // Its pull requests were uploaded, and nobody asked for more.
  if (mode === 'auto' && run.event === 'merge_group') return [];
  return [
    {
      name: 'code scanning',
      async deliver(...given) {
        const { codeScanningDelivery } = await import('./code-scanning.ts');
        const delivery = codeScanningDelivery({
          github: await open(),
          place,
          mode,
          isReadOnly,
        });
        return delivery.deliver(...given);
      },
    },
  ];
}

/** GitHub's word on what the pull request of this run changes; undefined where there is none to ask. */
export function changedByPullRequest(run: GitHubRun): (() => Promise<Changed | undefined>) | undefined {
  const { event, payload, env, checkedOut } = run;
  const pull = pullRequestOfEvent(event, payload, env, checkedOut);
  const open = opener(run);
  if (!pull || !open) return undefined;
  return async () => (await import('./github/changed-files.ts')).changedFiles(await open(), pull);
}

type Changed = ReadonlyMap<string, ReadonlySet<number> | 'all'>;

/** Review comments, which take what code scanning did not, and the sticky comment. */
function onPullRequest(run: GitHubRun, { pull }: Subject): readonly Delivery[] {
  const { settings, env } = run;
  const open = opener(run);
  if (!pull || !open) return [];
  const category = settings.category ?? 'bartizan';
  const me = lazy(async () => userOf(await open(), settings.token));
  const mode = settings.prComment ?? 'on-failure';
  const runUrl =
    env.GITHUB_SERVER_URL && env.GITHUB_RUN_ID
      ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`
      : undefined;
  return [
    ...(settings.reviewComments === true
      ? [
          {
            name: 'review comments',
            async deliver(...given: Parameters<Delivery['deliver']>) {
              const [, , before] = given;
              if (before.some(({ inline }) => inline === 'all')) return NOTHING_TO_SAY;
              const { reviewDelivery } = await import('./review.ts');
              const suggestions = settings.suggestions !== false;
              const { isAsAtHead } = run;
              return reviewDelivery({ github: await open(), pull, category, suggestions, me, isAsAtHead }).deliver(
                ...given,
              );
            },
          },
        ]
      : []),
    ...(mode === 'never'
      ? []
      : [
          {
            name: 'pull request comment',
            async deliver(...given: Parameters<Delivery['deliver']>) {
              const { commentDelivery } = await import('./comment.ts');
              return commentDelivery({ github: await open(), pull, category, mode, runUrl, me }).deliver(...given);
            },
          },
        ]),
  ];
}

/** Whose comments are the token's own; undefined for the job's token and other tokens of apps, which are nobody's. */
async function userOf(github: GitHub, token = ''): Promise<string | undefined> {
  if (token.startsWith('ghs_')) return undefined;
  try {
    const login = member((await github.request('GET /user')).data, 'login');
    return typeof login === 'string' ? login : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined without a token or a repository. The client is loaded when the first surface needs it. */
export function opener({ settings, env }: Pick<GitHubRun, 'settings' | 'env'>): (() => Promise<GitHub>) | undefined {
  const { token } = settings;
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (token === undefined || !owner || !repo) return undefined;
  return lazy(async () => {
    const { openGitHub } = await import('./github/client.ts');
    return openGitHub({
      token,
      name: { owner, repo },
      apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
      userAgent: `bartizan/${VERSION} (+https://github.com/bartizan/bartizan)`,
    });
  });
}
