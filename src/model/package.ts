// A package as a lockfile, or a manifest that pins, resolves it. Every dependency of a project is one, not only those that are
// about AI: what the bill of materials makes of them is its own business.

import type { Use } from './artifact.ts';
import type { Range } from './location.ts';

/** As OSV writes them: https://ossf.github.io/osv-schema/#affectedpackage-field. Case counts. */
export const PACKAGE_ECOSYSTEMS = [
  'npm',
  'PyPI',
  'Go',
  'crates.io',
  'Packagist',
  'RubyGems',
  'Maven',
  'NuGet',
  'GitHub Actions',
] as const;
export type PackageEcosystem = (typeof PACKAGE_ECOSYSTEMS)[number];

/** Where its bytes come from. `path` is the machine itself; `unknown` is what the file does not say and no default settles. */
export const PACKAGE_SOURCES = ['registry', 'git', 'url', 'path', 'unknown'] as const;

export interface PackageSource {
  readonly kind: (typeof PACKAGE_SOURCES)[number];
  /** Lower case; of the registry, repository or file. Absent where the file leaves it to the default of its tool. */
  readonly host?: string;
  /** Of `git`: what is checked out when it is a commit, 40 or 64 hex digits. */
  readonly commit?: string;
  /**
   * Whether it comes from the public registry of its ecosystem as far as the project says: its name may be told to others.
   * False wherever something in the project speaks for a registry of its own.
   */
  readonly isPublic: boolean;
}

/** One entry that resolves it. */
export interface PackagePlace {
  readonly target: string;
  /** Of the lockfile or manifest. */
  readonly path: string;
  readonly range: Range;
  /** The same in bytes of the file (UTF-8, without byte order mark), for what is captured later. */
  readonly span: readonly [start: number, end: number];
  readonly use: Use;
  /** Paths of the manifests that ask for it by name; empty where others bring it or the file does not say. */
  readonly askedBy: readonly string[];
}

export interface ResolvedPackage {
  readonly ecosystem: PackageEcosystem;
  /** As its registry knows it: of an alias the real one, of PyPI normalised (PEP 503), of Go the module's path; the toolchain of Go is `stdlib`. */
  readonly name: string;
  /** Of Go without `v`. Absent where only a commit or an address is known. */
  readonly version?: string;
  /** With the version, where there is one. */
  readonly purl: string;
  /** Whether a manifest of the project asks for it; undefined where nothing says so. */
  readonly isDirect?: boolean;
  /** Needed in development only, at all of its places. */
  readonly isDev: boolean;
  /** It may be missing, at all of its places. */
  readonly isOptional: boolean;
  readonly source: PackageSource;
  /** In order of target, path, position; one at least; the first few where there are very many, `placeCount` of them in all. */
  readonly places: readonly PackagePlace[];
  readonly placeCount: number;
}
