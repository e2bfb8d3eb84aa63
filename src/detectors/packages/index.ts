// What lockfiles, and manifests that pin, resolve: every package becomes known to the scan (`ScanResult.packages`), and what is wrong with an
// entry by itself is reported without asking anybody. What advisories say of the packages is asked elsewhere, and only if the
// user wants it. Known limits: nothing is resolved; of a manifest without a lockfile only what it pins is known.

import { libraryOf } from '../../artifacts/ai-catalogue.ts';
import { isSource } from '../../artifacts/code-signs.ts';
import type { ComponentClaim } from '../../artifacts/inventory-book.ts';
import { packageUrl, TYPES } from '../../artifacts/package-book.ts';
import { PACKAGE_PATH } from '../../artifacts/package-paths.ts';
import type { Extraction, LockedPackage, LockSource } from '../../artifacts/packages/extraction.ts';
import { packageReaderFor } from '../../artifacts/packages/readers.ts';
import type { Detector, DetectorFactory, Visit } from '../detector.ts';
import {
  entryMismatch,
  installScripts,
  missingChecksum,
  mutableGit,
  outsideRegistry,
  plainHttp,
  privateScope,
  unexpectedRegistry,
} from './entries.ts';
import { conflicts, extraIndexes, unpinned, withoutLockfile } from './files.ts';
import type { Check } from './problem.ts';

const CHECKS: readonly Check[] = [
  conflicts,
  entryMismatch,
  plainHttp,
  outsideRegistry,
  unexpectedRegistry,
  privateScope,
  missingChecksum,
  mutableGit,
  installScripts,
  extraIndexes,
  unpinned,
  withoutLockfile,
];

const NOTHING: Extraction = { packages: [], problems: [] };

export const packages: DetectorFactory = (rules): Detector => {
  const byId = new Map(rules.map((rule) => [rule.info.id, rule]));
  return {
    name: 'packages',
    keywords: [],
    // Of most trees nearly all files are source code, and none of that is asked twenty expressions.
    appliesTo: ({ path, kind, isWhole, link }) =>
      isWhole &&
      !link &&
      !(kind === 'code' && isSource(path)) &&
      (packageReaderFor(path) !== undefined || PACKAGE_PATH.test(path)),
    detect(visit) {
      const { artifact, report } = visit;
      const source: LockSource = {
        path: artifact.path,
        text: artifact.latin1(),
        peek: (path) => artifact.tree?.text(path),
        named: (name, folder) => artifact.tree?.named(name, folder) ?? [],
      };
      const extraction = packageReaderFor(artifact.path)?.(source) ?? NOTHING;
      tell(visit, extraction);
      if (artifact.use === 'vendored') return;
      for (const check of CHECKS)
        for (const { rule: id, at, ...problem } of check({ artifact, source, extraction })) {
          const rule = byId.get(id);
          if (rule?.appliesTo(artifact)) report({ rule, range: at, ...problem });
        }
    },
  };
};

/** What it resolves, for the scan and for the bill of materials. */
function tell({ artifact, declare, resolve, gap }: Visit, { packages: found, problems }: Extraction): void {
  for (const { detail, at, reason = 'unparsable' } of problems)
    gap(at === undefined ? detail : `line ${artifact.lines().position(at).line}: ${detail}`, reason);
  if (found.length === 0) return;
  resolve(found);
  if (artifact.use === 'vendored') return;
  // What the project asks for by itself comes first: of very many the bill of materials leaves out the others.
  const components = [...found.filter(isAsked), ...found.filter((each) => !isAsked(each))];
  for (const each of components) declare(componentOf(each));
}

function isAsked({ isDirect }: LockedPackage): boolean {
  return isDirect === true;
}

/** Those of the catalogue keep the type that imports and manifests give them, so that all are one component. */
function componentOf({ ecosystem, name, version, at, isDirect, isDev, isOptional }: LockedPackage): ComponentClaim {
  const type = TYPES[ecosystem];
  const library = type === 'githubactions' ? undefined : libraryOf(type, name);
  return {
    type: library?.type ?? 'package',
    name: library?.name ?? name,
    purl: library?.purl ?? packageUrl(ecosystem, name),
    provider: library?.provider,
    version,
    origin: isDirect === true ? 'manifest' : 'file',
    range: at,
    properties: {
      dependency: isDirect === undefined ? undefined : isDirect ? 'direct' : 'transitive',
      needed: isDev === true ? 'development' : isOptional === true ? 'optional' : undefined,
    },
  };
}
