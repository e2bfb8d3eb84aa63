// Packages of one repository: which folders hold them, and which file of theirs a specifier means.

import { posix } from 'node:path';
import { WORKSPACE_PACKAGES } from '../../lib/limits.ts';
import type { ProjectFiles } from '../resolver.ts';
import { below, findFile, inside, sourceOf, upwards } from './javascript-files.ts';
import { isRecord, readJson } from './javascript-json.ts';

interface Package {
  readonly folder: string;
  readonly manifest: Readonly<Record<string, unknown>>;
}

export interface Packages {
  /** The file that `name/below` means when a package of the repository has that name. */
  find(folder: string, specifier: string): string | undefined;
  /** `#x` of the nearest package.json. */
  imported(folder: string, specifier: string): string | undefined;
}

/** Which of several targets is preferred: sources, when they are named. */
const CONDITIONS = ['source', 'import', 'node', 'module', 'default', 'require', 'types'] as const;

export function createPackages(files: ProjectFiles): Packages {
  const manifests = new Map<string, Package | undefined>();
  let byName: Map<string, Package> | undefined;

  function manifestIn(folder: string): Package | undefined {
    if (!manifests.has(folder)) {
      const path = below(folder, 'package.json');
      const manifest = files.has(path) ? readJson(files.text(path)) : undefined;
      manifests.set(folder, manifest && { folder, manifest });
    }
    return manifests.get(folder);
  }

  function named(name: string, folder: string): Package | undefined {
    byName ??= collect();
    const own = upwards(folder)
      .map(manifestIn)
      .find((each) => each?.manifest.name === name);
    return own ?? byName.get(name) ?? guessed(name);
  }

  function collect(): Map<string, Package> {
    const found = new Map<string, Package>();
    for (const path of files.named?.('package.json').slice(0, WORKSPACE_PACKAGES) ?? []) {
      const each = manifestIn(posix.dirname(path) === '.' ? '' : posix.dirname(path));
      const name = each?.manifest.name;
      if (each && typeof name === 'string' && !found.has(name)) found.set(name, each);
    }
    return found;
  }

  /** Where folders cannot be listed, a package is most often in a folder of its name. */
  function guessed(name: string): Package | undefined {
    const last = name.slice(name.indexOf('/') + 1);
    return ['packages', 'libs', 'apps', 'modules', 'shared']
      .map((root) => manifestIn(`${root}/${last}`))
      .find((each) => each?.manifest.name === name);
  }

  return {
    find(folder, specifier) {
      const [, name = '', rest = ''] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(specifier) ?? [];
      const found = named(name, folder);
      return found && entryOf(files, found, rest);
    },
    imported(folder, specifier) {
      const own = upwards(folder)
        .map(manifestIn)
        .find((each) => each !== undefined);
      return own && targetFile(files, own, mapped(own.manifest.imports, specifier));
    },
  };
}

function entryOf(files: ProjectFiles, from: Package, rest: string): string | undefined {
  const { manifest, folder } = from;
  const listed = targetFile(files, from, mapped(exportMap(manifest.exports), rest === '' ? '.' : `./${rest}`));
  if (listed !== undefined) return listed;
  if (rest !== '') return findFile(files, below(folder, rest)) ?? findFile(files, below(folder, `src/${rest}`));
  for (const name of ['source', 'module', 'main', 'types']) {
    const given = manifest[name];
    const found = typeof given === 'string' ? targetFile(files, from, [given]) : undefined;
    if (found !== undefined) return found;
  }
  return findFile(files, folder) ?? findFile(files, below(folder, 'src'));
}

/** `exports` may be one target for all. */
function exportMap(exports: unknown): unknown {
  const isMap = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  return isMap || exports === undefined ? exports : { '.': exports };
}

/** Targets of a key in `exports` or `imports`, with what a `*` in the key stands for put in. */
function mapped(map: unknown, key: string): string[] {
  if (!isRecord(map)) return [];
  if (Object.hasOwn(map, key)) return targets(map[key], 0);
  for (const [pattern, target] of Object.entries(map)) {
    const star = pattern.indexOf('*');
    if (star < 0 || !key.startsWith(pattern.slice(0, star)) || !key.endsWith(pattern.slice(star + 1))) continue;
    if (key.length < pattern.length - 1) continue;
    const middle = key.slice(star, key.length - (pattern.length - star - 1));
    return targets(target, 0).map((each) => each.replaceAll('*', () => middle));
  }
  return [];
}

/** Conditions may be nested. */
function targets(target: unknown, depth: number): string[] {
  if (typeof target === 'string') return [target];
  if (depth > 5) return [];
  if (Array.isArray(target)) return target.slice(0, 10).flatMap((each) => targets(each, depth + 1));
  if (!isRecord(target)) return [];
  return CONDITIONS.flatMap((name) => (Object.hasOwn(target, name) ? targets(target[name], depth + 1) : []));
}

function targetFile(files: ProjectFiles, { folder }: Package, given: readonly string[]): string | undefined {
  for (const target of given) {
    const path = inside(folder, target);
    const found = path === undefined ? undefined : isDeclaration(path) ? undefined : findFile(files, path);
    if (found !== undefined) return found;
  }
  for (const target of given) {
    const path = inside(folder, target);
    const found = path === undefined ? undefined : sourceOf(files, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isDeclaration(path: string): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}
