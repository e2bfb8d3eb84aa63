// The places on GitHub where findings are put, in order: one finding has one inline place, so each surface leaves to the
// next what it could not take. Which of them a run has follows from its settings and event; whether the token may is asked
// of GitHub alone.

import { isDependabot, pullRequestOf, uploadPlaceOf } from '../config/places.ts';
import type { Settings } from '../config/settings.ts';
import { lazy } from '../lib/lazy.ts';
import { VERSION } from '../lib/version.ts';
import { annotationsDelivery } from './annotations.ts';
import type { Delivery } from './delivery.ts';
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
}

export function surfaces(run: GitHubRun): readonly Delivery[] {
  const { settings, env } = run;
  return [
    ...codeScanning(run),
    ...(settings.annotations === 'false' ? [] : [annotationsDelivery()]),
    ...(settings.jobSummary === false ? [] : [summaryDelivery(env.GITHUB_STEP_SUMMARY)]),
    outputsDelivery(),
  ];
}

function codeScanning(run: GitHubRun): readonly Delivery[] {
  const { settings, env, event, payload, checkedOut } = run;
  const mode = settings.uploadSarif ?? 'auto';
  const open = opener(run);
  if (mode === 'never' || !open) return [];
  const pull = pullRequestOf(payload);
  return [
    {
      name: 'code scanning',
      async deliver(...given) {
        const { codeScanningDelivery } = await import('./code-scanning.ts');
        const delivery = codeScanningDelivery({
          github: await open(),
          place: uploadPlaceOf(event, payload, env, checkedOut),
          mode,
          isReadOnly: event === 'pull_request' && (pull?.isFork === true || isDependabot(payload, env.GITHUB_ACTOR)),
        });
        return delivery.deliver(...given);
      },
    },
  ];
}

/** Undefined without a token or a repository. The client is loaded when the first surface needs it. */
function opener({ settings, env }: GitHubRun): (() => Promise<GitHub>) | undefined {
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
