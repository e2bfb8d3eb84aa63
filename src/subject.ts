// What a run's bills of materials are of, and of when: the repository at its commit. The date is the commit's, or the one
// that reproducible builds agree on, never that of the scan: the same input gives the same document.

import { basename } from 'node:path';
import type { Host } from './host.ts';
import { utcDate } from './lib/git-output.ts';
import type { TargetInfo } from './model/target.ts';
import type { RenderOptions } from './reports/report.ts';
import { topOf, type Workspace } from './workspaces.ts';

/** `workspace`: the first that was scanned; undefined where only another repository or a server was. */
export function subjectOf(
  targets: readonly TargetInfo[],
  workspace: Workspace | undefined,
  env: Host['env'],
): Pick<RenderOptions, 'subject' | 'date'> {
  const agreed = /^\d{1,11}$/.test(env.SOURCE_DATE_EPOCH ?? '') ? utcDate(Number(env.SOURCE_DATE_EPOCH)) : undefined;
  const { elsewhere } = targets.find((target) => target.elsewhere) ?? {};
  if (!workspace) {
    return {
      ...(elsewhere && {
        subject: { name: elsewhere.name, ...(elsewhere.commit !== undefined && { version: elsewhere.commit }) },
      }),
      ...(agreed !== undefined && { date: agreed }),
    };
  }
  const { git } = workspace;
  const commit = git?.head;
  const date = agreed ?? (commit === undefined ? undefined : git?.commitDate(commit));
  return {
    subject: { name: nameOf(workspace, env), ...(commit !== undefined && { version: commit }) },
    ...(date !== undefined && { date }),
  };
}

/** In a job the repository's name, elsewhere that of the folder; with the path of what was scanned below it. */
function nameOf(workspace: Workspace, { GITHUB_ACTIONS, GITHUB_REPOSITORY }: Host['env']): string {
  const isJob = GITHUB_ACTIONS === 'true' && workspace.git !== undefined && GITHUB_REPOSITORY !== undefined;
  const name = isJob ? GITHUB_REPOSITORY : basename(topOf(workspace));
  return `${name}/${workspace.git?.prefix ?? ''}`.replace(/\/$/, '');
}
