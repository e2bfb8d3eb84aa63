// How imports of JavaScript and TypeScript find files: relative paths with their endings guessed, packages of the same
// repository, `imports` of package.json, and paths of tsconfig.json. node_modules is never looked into.

import { posix } from 'node:path';
import type { CreateResolver, ProjectFiles, Resolution } from '../resolver.ts';
import { findFile, inside, sourceOf } from './javascript-files.ts';
import { createPackages } from './javascript-packages.ts';
import { createPathMaps } from './javascript-paths.ts';

export const createJavaScriptResolver: CreateResolver = (files: ProjectFiles) => {
  const packages = createPackages(files);
  const maps = createPathMaps(files);
  const answers = new Map<string, Resolution | undefined>();

  function find(from: string, specifier: string): string | undefined {
    const folder = posix.dirname(from) === '.' ? '' : posix.dirname(from);
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) {
      const path = inside(folder, specifier);
      return path === undefined ? undefined : (findFile(files, path) ?? sourceOf(files, path));
    }
    if (specifier.startsWith('/') || specifier.startsWith('node:') || specifier.length > 512) return undefined;
    return (
      maps.find(folder, specifier) ??
      (specifier.startsWith('#') ? packages.imported(folder, specifier) : packages.find(folder, specifier))
    );
  }

  return {
    resolve(from, specifier) {
      const key = `${posix.dirname(from)}\n${specifier}`;
      if (!answers.has(key)) {
        const path = find(from, specifier);
        answers.set(key, path === undefined ? undefined : { paths: [path] });
      }
      return answers.get(key);
    },
    libraryName,
  };
};

/**
 * One name for a library however it is written: without `node:`, `npm:` and versions, and without what only says which
 * build of it is meant (`@modelcontextprotocol/sdk/dist/esm/server/mcp.js` is `@modelcontextprotocol/sdk/server/mcp`).
 */
export function libraryName(specifier: string): string {
  const plain = specifier.replace(/^(?:node|npm|jsr|bun):\/?/, '');
  const match = /^((?:@[^/]+\/)?[^/@]+)(?:@[^/]*)?(\/.*)?$/.exec(plain);
  if (!match) return plain;
  const [, name = '', below = ''] = match;
  return name + below.replace(/^\/(?:dist|build|lib)\/(?:esm|cjs|mjs)\//, '/').replace(/(?:\/index)?\.[cm]?js$/, '');
}
