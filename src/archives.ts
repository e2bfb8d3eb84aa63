// The archives a run was asked to scan besides, or instead of, the workspace: where they lie and what they are called.

import { basename, relative, resolve } from 'node:path';
import type { Target } from './targets/target.ts';
import { isInside, posix } from './workspaces.ts';

export interface ArchivesRequest {
  /** As the user named them, from the working directory. */
  readonly files: readonly string[];
  readonly cwd: string;
  /** Put before a path from the working directory to get the one from the repository's root. */
  readonly repositoryPrefix?: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** One target for each file, however often it is named. @throws UserError for one that cannot be read. */
export async function openArchives(request: ArchivesRequest): Promise<readonly Target[]> {
  const { files, cwd, repositoryPrefix = '', now } = request;
  if (files.length === 0) return [];
  const { openArchive } = await import(/* webpackChunkName: "archives" */ './targets/archive/archive.ts');
  const places = [...new Map(files.map((name) => [resolve(cwd, name), name]))];
  return places.map(([file, name], index) => {
    const id = places.length === 1 ? 'archive' : `archive-${index + 1}`;
    // One that lies elsewhere is nobody's path in the repository.
    const path = isInside(cwd, file) ? posix(relative(cwd, file)) : basename(file);
    return openArchive({ id, file, name, path, repositoryPrefix, now });
  });
}
