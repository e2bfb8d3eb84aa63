// To which package of a repository a source file belongs: that of the nearest manifest above it. What is registered in one
// package is one server in the lock.

import { classify } from './classify.ts';

const MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|go\.mod|setup\.py)$/;

export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}

/** `.` for the top of the repository. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}

/** The innermost of these folders that a file lies in; `.` when there is none. */
export function packageFolder(path: string, folders: ReadonlySet<string>): string {
  let folder = folderOf(path);
  while (folder !== '.' && !folders.has(folder)) folder = folderOf(folder);
  return folder;
}

/** What runs, by package; `paths` are all files of the repository. */
export function byPackage<Entry extends { readonly path: string }>(
  entries: readonly Entry[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Set(paths.filter(isManifest).map(folderOf));
  const packages = new Map<string, Entry[]>();
  for (const entry of entries) {
    // Tests and examples register what nobody is offered.
    if (classify(entry.path).use !== 'runtime') continue;
    const folder = packageFolder(entry.path, folders);
    const own = packages.get(folder);
    if (own) own.push(entry);
    else packages.set(folder, [entry]);
  }
  return packages;
}
