// The analysis of a few files given as texts, as tests need it.

import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { CodeAnalysis } from '../../src/code/flow.ts';
import type { ProjectFiles } from '../../src/code/resolver.ts';

export type Files = Readonly<Record<string, string>>;

// TODO(merge): import it plainly once src/code/analyse.ts is there.
interface CodeRequest {
  readonly files: ProjectFiles;
  readonly paths: readonly string[];
  readonly candidates: ReadonlyMap<string, readonly string[]>;
  readonly read: (path: string) => string | undefined;
  readonly now: () => number;
}
const ANALYSE = new URL('../../src/code/analyse.ts', import.meta.url);
export const IS_THERE = isThere();

function isThere(): boolean {
  try {
    return readFileSync(ANALYSE).length > 0;
  } catch {
    return false;
  }
}

/** Every file is a candidate. */
export async function analyseFiles(files: Files): Promise<CodeAnalysis> {
  const { analyseCode } = (await import(ANALYSE.href)) as {
    analyseCode: (request: CodeRequest) => Promise<CodeAnalysis>;
  };
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
