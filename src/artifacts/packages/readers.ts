// Which reader reads which file: by its name, the same on disk, in git and in an archive.

import { bunLock } from './bun-lock.ts';
import { cargoLock } from './cargo-lock.ts';
import { composerLock } from './composer-lock.ts';
import { denoLock } from './deno-lock.ts';
import type { PackageReader } from './extraction.ts';
import { gemfileLock } from './gemfile-lock.ts';
import { goMod, goSum } from './go-modules.ts';
import { gradleLock, nugetLock } from './jvm-and-dotnet.ts';
import { mavenPom } from './maven-pom.ts';
import { npmLock } from './npm-lock.ts';
import { pipfileLock } from './pipfile-lock.ts';
import { pnpmLock } from './pnpm-lock.ts';
import { pdmLock, poetryLock } from './poetry-lock.ts';
import { requirementsTxt } from './requirements.ts';
import { pylock, uvLock } from './uv-lock.ts';
import { yarnLock } from './yarn-lock.ts';

const READERS: readonly (readonly [name: RegExp, read: PackageReader])[] = [
  [/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/i, npmLock],
  [/(?:^|\/)yarn\.lock$/i, yarnLock],
  [/(?:^|\/)pnpm-lock\.yaml$/i, pnpmLock],
  [/(?:^|\/)bun\.lock$/i, bunLock],
  [/(?:^|\/)deno\.lock$/i, denoLock],
  [/(?:^|\/)poetry\.lock$/i, poetryLock],
  [/(?:^|\/)pdm\.lock$/i, pdmLock],
  [/(?:^|\/)uv\.lock$/i, uvLock],
  [/(?:^|\/)pylock(?:\.[\w-]{1,60})?\.toml$/i, pylock],
  [/(?:^|\/)pipfile\.lock$/i, pipfileLock],
  [/(?:^|\/)cargo\.lock$/i, cargoLock],
  [/(?:^|\/)composer\.lock$/i, composerLock],
  [/(?:^|\/)(?:gemfile\.lock|gems\.locked)$/i, gemfileLock],
  [/(?:^|\/)go\.mod$/, goMod],
  [/(?:^|\/)go\.sum$/, goSum],
  [/(?:^|\/)(?:buildscript-)?gradle\.lockfile$/i, gradleLock],
  [/(?:^|\/)pom\.xml$/, mavenPom],
  [/(?:^|\/)packages(?:\.[\w.-]{1,100})?\.lock\.json$/i, nugetLock],
  [
    /(?:^|\/)(?:[\w.-]{1,60}[._-])?(?:requirements|constraints)(?:[._-][\w.-]{1,60})?\.txt$|(?:^|\/)requirements\/[\w.-]{1,60}\.txt$/i,
    requirementsTxt,
  ],
];

/** Undefined for what resolves no packages. */
export function packageReaderFor(path: string): PackageReader | undefined {
  return READERS.find(([name]) => name.test(path))?.[1];
}
