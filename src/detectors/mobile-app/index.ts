// Packages of mobile apps, APK and IPA: what their manifests, configurations, profiles and signatures leave open, what lies in
// them that should not, and where they call. Binary forms were made text before (artifacts/mobile), so places are those of
// that text. Secrets in it are the business of the rules for secrets, as everywhere.
// Known limits: nothing is decompiled, so what code decides at run time is not seen; bundles for stores (.aab) are not read.

import { listingOf } from '../../artifacts/archive-listing.ts';
import { MalformedError } from '../../lib/malformed.ts';
import { parseXml, type XmlElement } from '../../lib/xml.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import { manifestProblems } from './android-manifest.ts';
import { infoProblems, profileProblems } from './apple.ts';
import { endpointsIn } from './endpoints.ts';
import { networkProblems } from './network-config.ts';
import { packedFileProblems } from './packed-files.ts';
import type { Problem } from './problem.ts';
import { signatureProblems } from './signature.ts';

export const mobileApp: DetectorFactory = (rules) => {
  const byName = new Map(
    rules.filter(({ detector }) => detector === 'mobile-app').map((rule) => [rule.info.id.split('/')[1], rule]),
  );
  return {
    name: 'mobile-app',
    keywords: [],
    appliesTo: ({ kind, isWhole }) =>
      isWhole && (kind === 'app-manifest' || kind === 'app-strings' || kind === 'archive-listing'),
    detect(visit) {
      const { artifact, report, declare } = visit;
      if (artifact.kind === 'app-strings') {
        for (const claim of endpointsIn(artifact.latin1())) declare(claim);
        return;
      }
      for (const { rule: name, at, to, ...rest } of problemsIn(visit)) {
        const rule = byName.get(name);
        if (!rule?.appliesTo(artifact)) continue;
        const range = [artifact.byteOffset(at), artifact.byteOffset(to)] as const;
        report({ rule, range, ...rest });
      }
    },
  };
};

const DOCUMENTS: readonly (readonly [
  path: RegExp,
  root: string,
  check: (root: XmlElement, visit: Visit) => readonly Problem[],
])[] = [
  [/(?:^|\/)AndroidManifest\.xml(?:~\d+)?$/, 'manifest', manifestProblems],
  [/(?:^|\/)res\/.+\.xml(?:~\d+)?$/, 'network-security-config', (root, { artifact }) => networkIn(root, artifact)],
  // Of the app and its extensions: what frameworks say of themselves counts for nothing.
  [/(?:^|\/)Payload\/[^/]+\.app\/(?:PlugIns\/[^/]+\.appex\/)?Info\.plist$/, 'plist', infoProblems],
  [/(?:^|\/)embedded\.mobileprovision$/, 'plist', profileProblems],
];

function problemsIn(visit: Visit): readonly Problem[] {
  const { artifact } = visit;
  if (artifact.kind === 'archive-listing') {
    const listing = listingOf(artifact);
    return listing ? packedFileProblems(listing) : [];
  }
  if (artifact.format === 'text') return signatureProblems(artifact.text());
  const document = DOCUMENTS.find(([path]) => path.test(artifact.path));
  if (!document) return [];
  try {
    const root = parseXml(artifact.text());
    return root.name === document[1] ? document[2](root, visit) : [];
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    visit.gap(`It ${error.message}.`, 'unparsable');
    return [];
  }
}

/** One that the manifest does not name is a leftover. */
function networkIn(root: XmlElement, { app, path }: Visit['artifact']): readonly Problem[] {
  const own = path.replace(/~\d+$/, '');
  const isUsed = !app || app.networkConfigs?.some((used) => own === used || own.endsWith(`/${used}`));
  return isUsed ? networkProblems(root, app) : [];
}
