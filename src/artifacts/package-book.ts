// The book of packages, kept while a scan runs: what several lockfiles resolve alike becomes one package with all its places.

import { PACKAGE_COUNT, PACKAGE_PLACES } from '../lib/limits.ts';
import type { PackageEcosystem, PackagePlace, PackageSource, ResolvedPackage } from '../model/package.ts';
import type { Artifact } from './artifact.ts';
import { type Ecosystem, purlOf } from './component-names.ts';
import type { LockedPackage } from './packages/extraction.ts';

export interface PackageBook {
  /** While the bytes of the artifact are there. */
  add(artifact: Artifact, packages: readonly LockedPackage[], target: string): void;
  /** Entries left out since there are too many packages. */
  readonly leftOut: number;
  close(): readonly ResolvedPackage[];
}

/** A package while its places come in. */
interface Entry {
  readonly first: LockedPackage;
  isDirect: boolean | undefined;
  isDev: boolean;
  isOptional: boolean;
  readonly places: PackagePlace[];
  placeCount: number;
}

export function createPackageBook(): PackageBook {
  const entries = new Map<string, Entry>();
  let leftOut = 0;

  return {
    get leftOut() {
      return leftOut;
    },
    add(artifact, packages, target) {
      const lines = artifact.lines();
      for (const each of packages) {
        const key = keyOf(each);
        let entry = entries.get(key);
        if (!entry) {
          if (entries.size >= PACKAGE_COUNT) {
            leftOut++;
            continue;
          }
          entry = { first: each, isDirect: undefined, isDev: true, isOptional: true, places: [], placeCount: 0 };
          entries.set(key, entry);
        }
        if (each.isDirect !== undefined) entry.isDirect = entry.isDirect === true || each.isDirect;
        entry.isDev &&= each.isDev === true;
        entry.isOptional &&= each.isOptional === true;
        entry.placeCount++;
        if (entry.places.length >= PACKAGE_PLACES) continue;
        const [start, end] = each.at;
        entry.places.push({
          target,
          path: artifact.path,
          range: { start: lines.position(start), end: lines.position(end) },
          span: [start, end],
          use: artifact.use,
          askedBy: each.askedBy ?? [],
        });
      }
    },
    close: () =>
      [...entries.values()]
        .map(resolved)
        .toSorted(
          (a, b) =>
            compare(a.ecosystem, b.ecosystem) ||
            compare(a.name, b.name) ||
            compare(a.version ?? '', b.version ?? '') ||
            compare(sourceText(a.source), sourceText(b.source)),
        ),
  };
}

/** Where it comes from is part of it: a private package must not become a public one by its name. */
function keyOf({ ecosystem, name, version, source }: LockedPackage): string {
  return `${ecosystem}\n${name}\n${version ?? ''}\n${sourceText(source)}`;
}

function sourceText({ kind, host, commit, isPublic }: PackageSource): string {
  return isPublic && kind === 'registry' ? '' : `${kind} ${host ?? ''} ${commit ?? ''} ${isPublic}`;
}

function resolved({ first, isDirect, isDev, isOptional, places, placeCount }: Entry): ResolvedPackage {
  const { ecosystem, name, version, source } = first;
  return {
    ecosystem,
    name,
    ...(version !== undefined && { version }),
    purl: packageUrl(ecosystem, name, version),
    ...(isDirect !== undefined && { isDirect }),
    isDev,
    isOptional,
    source,
    places,
    placeCount,
  };
}

/** Types of package URLs. */
export const TYPES: Readonly<Record<PackageEcosystem, Ecosystem | 'githubactions'>> = {
  npm: 'npm',
  PyPI: 'pypi',
  Go: 'golang',
  'crates.io': 'cargo',
  Packagist: 'composer',
  RubyGems: 'gem',
  Maven: 'maven',
  NuGet: 'nuget',
  'GitHub Actions': 'githubactions',
};

/** https://github.com/package-url/purl-spec; of Maven the group is a namespace. */
export function packageUrl(ecosystem: PackageEcosystem, name: string, version?: string): string {
  const type = TYPES[ecosystem];
  const path = ecosystem === 'Maven' ? name.replace(':', '/') : name;
  const purl = type === 'githubactions' ? `pkg:githubactions/${path}` : purlOf(type, path);
  if (version === undefined) return purl;
  const written = ecosystem === 'Go' && name !== 'stdlib' ? `v${version}` : version;
  return `${purl}@${encodeURIComponent(written).replaceAll('%3A', ':')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
