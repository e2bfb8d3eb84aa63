// Finds a program on the PATH without ever taking one from the tree that is being scanned.

import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path';

/**
 * The first `name` on the PATH that lies outside the repository around `folder`. Not left to the system: relative
 * entries would mean the scanned folder, and npm and others put the repository's own `node_modules/.bin` on the PATH.
 */
export function findExecutable(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  folder: string,
): string | undefined {
  // On Windows the variable may be called `Path`.
  const path = env.PATH ?? Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH')?.[1] ?? '';
  const scanned = repositoryAround(folder);
  for (const entry of path.split(delimiter)) {
    const place = isAbsolute(entry) ? realPathOf(entry) : undefined;
    if (place === undefined || `${place}${sep}`.startsWith(scanned)) continue;
    const candidate = join(place, sep === '\\' ? `${name}.exe` : name);
    if (isExecutable(candidate)) return candidate;
  }
  return undefined;
}

/** The nearest folder upwards with a `.git`, else `folder` itself; ends in a separator. */
function repositoryAround(folder: string): string {
  for (let place = folder; ; place = dirname(place)) {
    if (existsSync(join(place, '.git'))) return withSeparator(place);
    if (dirname(place) === place) return withSeparator(folder);
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Absolute, symlinks resolved; undefined when there is no such thing. */
export function realPathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
