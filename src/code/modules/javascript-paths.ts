// `paths` and `baseUrl` of the nearest tsconfig.json or jsconfig.json, with what they extend inside the repository.

import type { ProjectFiles } from '../resolver.ts';
import { below, findFile, inside, sourceOf, upwards } from './javascript-files.ts';
import { isRecord, readJson } from './javascript-json.ts';

const NAMES = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json'] as const;
/** How far `extends` is followed, and how many mappings are tried. */
const EXTENDED = 8;
const MAPPINGS = 200;

interface PathMap {
  /** Folder the targets are relative to. */
  readonly base: string;
  readonly paths: readonly (readonly [pattern: string, targets: readonly string[]])[];
  /** Bare names may be paths below the base. */
  readonly hasBase: boolean;
}

export interface PathMaps {
  find(folder: string, specifier: string): string | undefined;
}

export function createPathMaps(files: ProjectFiles): PathMaps {
  const byFolder = new Map<string, readonly PathMap[]>();

  function mapsIn(folder: string): readonly PathMap[] {
    let known = byFolder.get(folder);
    if (!known) {
      known = NAMES.map((name) => below(folder, name))
        .filter((path) => files.has(path))
        .flatMap((path) => read(files, path, 0));
      byFolder.set(folder, known);
    }
    return known;
  }

  return {
    find(folder, specifier) {
      for (const each of upwards(folder)) {
        for (const map of mapsIn(each)) {
          const found = findIn(files, map, specifier);
          if (found !== undefined) return found;
        }
      }
      return undefined;
    },
  };
}

function read(files: ProjectFiles, path: string, depth: number): PathMap[] {
  const config = readJson(files.text(path));
  if (!config) return [];
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  const options = isRecord(config.compilerOptions) ? config.compilerOptions : {};
  const baseUrl = typeof options.baseUrl === 'string' ? inside(folder, options.baseUrl) : undefined;
  const maps: PathMap[] = [];
  if (isRecord(options.paths) || baseUrl !== undefined)
    maps.push({ base: baseUrl ?? folder, paths: pathsOf(options.paths), hasBase: baseUrl !== undefined });
  if (depth >= EXTENDED) return maps;
  const extended = Array.isArray(config.extends) ? config.extends.slice(0, EXTENDED) : [config.extends];
  for (const each of extended) {
    if (typeof each !== 'string' || !each.startsWith('.')) continue;
    const target = inside(folder, each);
    const file = [target, `${target}.json`].find((name) => name !== undefined && files.has(name));
    if (file !== undefined) maps.push(...read(files, file, depth + 1));
  }
  return maps;
}

function pathsOf(paths: unknown): [string, string[]][] {
  if (!isRecord(paths)) return [];
  return Object.entries(paths)
    .slice(0, MAPPINGS)
    .map(([pattern, targets]) => [
      pattern,
      Array.isArray(targets) ? targets.filter((each) => typeof each === 'string').slice(0, 10) : [],
    ]);
}

function findIn(files: ProjectFiles, { base, paths, hasBase }: PathMap, specifier: string): string | undefined {
  for (const [pattern, targets] of paths) {
    const middle = matched(pattern, specifier);
    if (middle === undefined) continue;
    for (const target of targets) {
      const path = inside(
        base,
        target.replace('*', () => middle),
      );
      const found = path === undefined ? undefined : (findFile(files, path) ?? sourceOf(files, path));
      if (found !== undefined) return found;
    }
  }
  const path = hasBase && !specifier.startsWith('#') ? inside(base, specifier) : undefined;
  return path === undefined ? undefined : findFile(files, path);
}

/** What the `*` of a pattern stands for; empty when it has none and is the specifier. */
function matched(pattern: string, specifier: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === specifier ? '' : undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const isMatch =
    specifier.length >= before.length + after.length && specifier.startsWith(before) && specifier.endsWith(after);
  return isMatch ? specifier.slice(before.length, specifier.length - after.length) : undefined;
}
