// What the manifests of the ecosystems declare, read line by line as far as names, versions and places go: no parser of
// theirs is loaded for it, and what a build computes is not known.

import { libraryOf } from '../../artifacts/ai-catalogue.ts';
import type { Declared } from './declared.ts';
import {
  cargoDependencies,
  composerDependencies,
  gemDependencies,
  goModules,
  npmDependencies,
} from './manifests-other.ts';
import {
  condaDependencies,
  pipfileDependencies,
  pyprojectDependencies,
  requirements,
  setupDependencies,
} from './manifests-python.ts';
import { gradleDependencies, mavenDependencies, nugetDependencies } from './manifests-xml.ts';

type Reader = (text: string) => readonly Declared[];

/** By the name of the file; the first that fits reads it. */
const READERS: readonly (readonly [name: RegExp, read: Reader])[] = [
  [/(?:^|\/)(?:package|deno)\.jsonc?$/, npmDependencies],
  [/requirements[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+$/, requirements],
  [/(?:^|\/)pyproject\.toml$/, pyprojectDependencies],
  [/(?:^|\/)Pipfile$/, pipfileDependencies],
  [/(?:^|\/)setup\.(?:py|cfg)$/, setupDependencies],
  [/\.ya?ml$/, condaDependencies],
  [/(?:^|\/)go\.mod$/, goModules],
  [/(?:^|\/)pom\.xml$/, mavenDependencies],
  [/\.gradle(?:\.kts)?$|\.versions\.toml$/, gradleDependencies],
  [/proj$|\.props$|(?:^|\/)packages\.config$/, nugetDependencies],
  [/(?:^|\/)Gemfile$|\.gemspec$/, gemDependencies],
  [/(?:^|\/)Cargo\.toml$/, cargoDependencies],
  [/(?:^|\/)composer\.json$/, composerDependencies],
];

/** Only libraries of AI. */
export function declaredIn(path: string, text: string): readonly Declared[] {
  const read = READERS.find(([name]) => name.test(path))?.[1];
  return read ? read(text).filter(({ ecosystem, name }) => libraryOf(ecosystem, name) !== undefined) : [];
}
