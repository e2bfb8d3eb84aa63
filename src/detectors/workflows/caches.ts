// Releases made with what a cache holds: any job of the default branch may have written it.

import type { Placed } from '../../artifacts/ci-found.ts';
import { actionOf, child, jobsOf, steps, textAt } from '../../artifacts/ci-workflow.ts';
import type { DocumentNode } from '../../lib/document.ts';

const PUBLISHING_ACTION =
  /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|js-devtools\/npm-publish|changesets\/action|ncipollo\/release-action|docker\/build-push-action|rubygems\/release-gem|cycjimmy\/semantic-release-action)$/;
const PUBLISHES =
  /\b(?:(?:npm|pnpm|yarn|bun|lerna)\s+(?:npm\s+)?publish|twine\s+upload|(?:uv|poetry|flit|hatch|cargo|vsce|ovsx)\s+publish|gem\s+push|docker\s+push|gh\s+release\s+(?:create|upload)|mvn\s[^\n]{0,100}\bdeploy\b|semantic-release)\b/;
const RESTORING =
  /^(?:actions\/cache(?:\/restore)?|swatinem\/rust-cache|mozilla-actions\/sccache-action|nix-community\/cache-nix-action)$/;

export function caches(workflow: DocumentNode): readonly Placed[] {
  if (!isRelease(workflow)) return [];
  return [...jobsOf(workflow)].toReversed().flatMap(([name, job]): readonly Placed[] => {
    const all = steps(job);
    const cache = all.find(restores);
    const publisher = all.find((step) => publishes(step));
    const node = cache && child(cache, 'uses');
    if (!node || !publisher) return [];
    return [
      [
        name,
        {
          id: 'ci/release-from-cache',
          node,
          message: `{place} publishes what it builds, and ${actionOf(cache)} brings parts of that from a cache other jobs can write.`,
          evidence: [`cache: ${actionOf(cache)}`],
        },
      ],
    ];
  });
}

/** Started by a release, or by tags alone. */
function isRelease(workflow: DocumentNode): boolean {
  const on = child(workflow, 'on') ?? child(workflow, 'true');
  if (on?.kind === 'scalar') return on.value === 'release';
  if (on?.kind !== 'object') return false;
  const push = child(on, 'push');
  const isOfTags = push !== undefined && child(push, 'tags') !== undefined && child(push, 'branches') === undefined;
  return child(on, 'release') !== undefined || isOfTags;
}

function restores(step: DocumentNode): boolean {
  const action = actionOf(step);
  if (RESTORING.test(action)) return true;
  if (/^astral-sh\/setup-uv$/.test(action)) return textAt(step, 'with', 'enable-cache') === 'true';
  if (!/^actions\/setup-(?:node|python|java|go|dotnet)$/.test(action)) return false;
  const cache = textAt(step, 'with', 'cache');
  if (action === 'actions/setup-go') return cache.toLowerCase() !== 'false' && !/@v[1-3]\b/.test(textAt(step, 'uses'));
  return cache !== '' && cache !== 'false';
}

function publishes(step: DocumentNode): boolean {
  const action = actionOf(step);
  if (action === 'docker/build-push-action') return textAt(step, 'with', 'push') === 'true';
  return PUBLISHING_ACTION.test(action) || PUBLISHES.test(textAt(step, 'run').replaceAll(/^[^\S\n]*#[^\n]*/gm, ''));
}
