// Which reader reads which file: by its name, the same on disk, in git and in an archive.

import type { PackageReader } from './extraction.ts';
import { npmLock } from './npm-lock.ts';

const READERS: readonly (readonly [name: RegExp, read: PackageReader])[] = [
  [/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$|(?:^|\/)\.package-lock\.json$/i, npmLock],
];

/** Undefined for what resolves no packages. */
export function packageReaderFor(path: string): PackageReader | undefined {
  return READERS.find(([name]) => name.test(path))?.[1];
}
