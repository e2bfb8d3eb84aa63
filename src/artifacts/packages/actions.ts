// Actions that a workflow uses by the tag of one release: packages of the ecosystem `GitHub Actions`. Branches, tags that move and
// commits say no version. A `#` behind a commit says one, but it is a comment that nobody checks.

import { createCollector } from './collector.ts';
import type { Extraction } from './extraction.ts';
import { linesOf } from './lines.ts';

/** Whether a text may name one. */
export const MAY_USE_RELEASE = /\buses\s{0,4}:[^@\n]{1,200}@v?\d/;

const USES =
  /^(\s{0,100}(?:-\s{1,20})?(?:uses|"uses"|'uses')\s{0,4}:\s{1,20}["']?)([\w.-]{1,100}\/[\w.-]{1,100})(?:\/[\w./-]{1,200})?@(v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{1,50})?)["']?\s*(?:#.*)?$/;

/**
 * Who publishes for everybody: their names tell nobody anything. Of others nobody here knows whether the repository is
 * public, and the name of a private one is not to be told.
 */
const PUBLISHERS = new Set(
  `actions actions-rs ad-m amannn anchore anthropics aquasecurity aws-actions azure bridgecrewio changesets check-spelling
  codecov crazy-max denoland docker dorny dtolnay embano1 endbug fish-actions github golangci google-github-actions goreleaser
  gradle haskell hashicorp hmarr jamesives jlumbroso jwalton kartverket lycheeverse mheap microsoft
  nick-fields octokit oven-sh ossf peaceiris peter-evans pnpm pozil pypa r-lib reviewdog ruby rlespinasse rtcamp sigstore
  slackapi slsa-framework softprops sonarsource stefanzweifel step-security subosito swatinem tibdex tj-actions trilom
  trufflesecurity xt0rted`.split(/\s+/),
);

/** `text` has one character per byte. */
export function usedActions(text: string): Extraction {
  const collector = createCollector(text);
  if (MAY_USE_RELEASE.test(text))
    for (const { line, start } of linesOf(text)) {
      const [, before = '', name = '', version = ''] = USES.exec(line) ?? [];
      if (name === '') continue;
      const isPublic = PUBLISHERS.has(name.slice(0, name.indexOf('/')).toLowerCase());
      const at = start + before.length;
      collector.add({
        ecosystem: 'GitHub Actions',
        name,
        version: version.replace(/^v/, ''),
        at: [at, start + line.indexOf(version, before.length) + version.length],
        source: { kind: 'registry', host: 'github.com', isPublic },
        isDirect: true,
      });
    }
  return collector.extraction();
}
