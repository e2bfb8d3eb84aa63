// Paths as modules are named by them: without an ending, with the ending of the build, or as a folder.

import { posix } from 'node:path';
import type { ProjectFiles } from '../resolver.ts';

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;
/** What `./x.js` may be in the sources. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};
/** Folders a build writes to. */
const BUILT = /(?:^|\/)(?:dist|build|lib|out|esm|cjs|\.?output)(?=\/|$)/g;

/** The file at a path that may lack its ending. Sources come before what is built of them. */
export function findFile(files: ProjectFiles, path: string): string | undefined {
  const ending = posix.extname(path);
  const stem = ending === '' ? path : path.slice(0, -ending.length);
  for (const source of SOURCES[ending] ?? []) if (files.has(stem + source)) return stem + source;
  if (path !== '' && files.has(path) && isCode(path)) return path;
  for (const added of ENDINGS) if (path !== '' && files.has(path + added)) return path + added;
  for (const added of ENDINGS) {
    const index = path === '' ? `index${added}` : `${path}/index${added}`;
    if (files.has(index)) return index;
  }
  return undefined;
}

function isCode(path: string): boolean {
  return (ENDINGS as readonly string[]).includes(posix.extname(path));
}

/** What a path into a build that is not there was built from: `dist/x.js` is `src/x.ts`. */
export function sourceOf(files: ProjectFiles, path: string): string | undefined {
  for (const match of path.matchAll(BUILT)) {
    const start = match.index + (match[0].startsWith('/') ? 1 : 0);
    const before = path.slice(0, start);
    const after = path.slice(match.index + match[0].length).replace(/^\/(?:(?:esm|cjs|src|node|types)\/)*/, '');
    const plain = after.replace(/\.d\.([cm]?)ts$/, '.$1js');
    for (const folder of ['src/', '', 'source/', 'lib/']) {
      const found = findFile(files, before + folder + plain);
      if (found !== undefined && !/\.d\.[cm]?ts$/.test(found)) return found;
    }
  }
  return undefined;
}

/** The path joined to the folder, unless it leads out of the target. */
export function inside(folder: string, path: string): string | undefined {
  const joined = posix.normalize(posix.join(folder, path));
  if (joined === '..' || joined.startsWith('../') || joined.startsWith('/')) return undefined;
  return joined === '.' || joined === './' ? '' : joined.replace(/^\.\//, '').replace(/\/$/, '');
}

/** The folder and all above it, nearest first. */
export function upwards(folder: string): string[] {
  const out = [folder];
  for (let at = folder; at !== ''; ) {
    at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
    out.push(at);
  }
  return out;
}

export function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
