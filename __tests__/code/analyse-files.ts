// The analysis of a few files given as texts, as tests need it.

import { posix } from 'node:path';
import { analyseCode } from '../../src/code/analyse.ts';
import type { CodeAnalysis } from '../../src/code/flow.ts';
import type { ProjectFiles } from '../../src/code/resolver.ts';

export type Files = Readonly<Record<string, string>>;

/** Every file is a candidate. */
export async function analyseFiles(files: Files): Promise<CodeAnalysis> {
  return analyseCode({
    files: projectOf(files),
    paths: Object.keys(files),
    candidates: new Map(Object.keys(files).map((path) => [path, ['registers']])),
    read: (path) => files[path],
    now: () => 0,
  });
}

export function projectOf(files: Files): ProjectFiles {
  const paths = Object.keys(files).toSorted();
  return {
    has: (path) => Object.hasOwn(files, path),
    filesIn: (folder) => paths.filter((path) => (posix.dirname(path) === '.' ? '' : posix.dirname(path)) === folder),
    text: (path) => files[path],
  };
}
