// Imports of Go: module paths come from the go.mod files above a file, what they replace by local folders and the go.work
// above; a package is all files of a folder that are built together.

import { posix } from 'node:path';
import type { ProjectFiles, Resolution, Resolver } from '../resolver.ts';
import { isBuilt, packageOf } from './go-build.ts';

export interface GoResolver extends Resolver {
  /** The other files of the package this file belongs to: they see its names without an import. */
  siblings(path: string): readonly string[];
}

interface GoModule {
  readonly path: string;
  readonly folder: string;
}

/** Most modules one file's imports are looked up in: a go.work or go.mod may list as many as it likes. */
const MODULES = 1000;

export function createGoResolver(files: ProjectFiles): GoResolver {
  const modules = new Map<string, readonly GoModule[]>();
  const packages = new Map<string, readonly string[]>();
  /** The name each file gives its package: asked again and again, and each time the text would be read for it. */
  const names = new Map<string, string | undefined>();
  const siblings = new Map<string, readonly string[]>();
  const answers = new Map<string, Resolution | undefined>();

  function nameOf(path: string): string | undefined {
    if (!names.has(path)) names.set(path, packageOf(files.text(path) ?? ''));
    return names.get(path);
  }

  function modulesFor(folder: string): readonly GoModule[] {
    const known = modules.get(folder);
    if (known) return known;
    const found: GoModule[] = [];
    for (const at of upwards(folder)) {
      found.push(...workspaceModules(files, at), ...manifestModules(files, at));
      if (found.length > MODULES) break;
    }
    // The longest path first: a module inside another one owns what is below it.
    const sorted = found.slice(0, MODULES).sort((a, b) => b.path.length - a.path.length);
    modules.set(folder, sorted);
    return sorted;
  }

  function packageIn(folder: string): readonly string[] {
    const known = packages.get(folder);
    if (known) return known;
    const found = packageFiles(files, folder);
    packages.set(folder, found);
    return found;
  }

  function find(from: string, specifier: string): Resolution | undefined {
    for (const { path, folder } of modulesFor(from)) {
      if (specifier !== path && !specifier.startsWith(`${path}/`)) continue;
      const paths = packageIn(join(folder, specifier.slice(path.length)));
      const importable = paths.filter((file) => nameOf(file) !== 'main');
      if (importable.length > 0) return { paths: importable };
    }
    return undefined;
  }

  return {
    resolve(from, specifier) {
      const folder = folderOf(from);
      const key = `${folder}\n${specifier}`;
      if (!answers.has(key)) answers.set(key, find(folder, specifier));
      return answers.get(key);
    },
    libraryName: libraryName,
    siblings(path) {
      const known = siblings.get(path);
      if (known) return known;
      const name = nameOf(path);
      const found = packageIn(folderOf(path)).filter((file) => file !== path && nameOf(file) === name);
      siblings.set(path, found);
      return found;
    },
  };
}

/** Without major versions, so that one table entry names them all: `github.com/jackc/pgx/v5/pgxpool`, `gopkg.in/yaml.v3`. */
export function libraryName(specifier: string): string {
  return specifier.replace(/\/v[0-9]{1,4}(?=\/|$)/g, '').replace(/^(gopkg\.in\/.*)\.v[0-9]{1,4}/, '$1');
}

function packageFiles(files: ProjectFiles, folder: string): readonly string[] {
  const all = files.filesIn(folder).filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'));
  const built = all.filter((path) => isBuilt(posix.basename(path), files.text(path) ?? ''));
  return built.length > 0 ? built : all;
}

function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = folderOf(at)) {
    yield at;
    if (at === '') return;
  }
}

/** The module of a folder, and what it replaces by folders of the project. */
function manifestModules(files: ProjectFiles, folder: string): GoModule[] {
  const text = files.text(join(folder, 'go.mod'));
  if (text === undefined) return [];
  return directives(text).flatMap(({ verb, words }): GoModule[] => {
    const first = words[0];
    if (verb === 'module' && first) return [{ path: first, folder }];
    return verb === 'replace' ? replaced(words, folder) : [];
  });
}

/** `replace example.com/a v1.2.0 => ../a` */
function replaced(words: readonly string[], folder: string): GoModule[] {
  const path = words[0];
  const target = words[words.indexOf('=>') + 1];
  if (!path || !target || !words.includes('=>') || !target.startsWith('.')) return [];
  const at = inside(folder, target);
  return at === undefined ? [] : [{ path, folder: at }];
}

function workspaceModules(files: ProjectFiles, folder: string): GoModule[] {
  const text = files.text(join(folder, 'go.work'));
  if (text === undefined) return [];
  return directives(text).flatMap(({ verb, words }): GoModule[] => {
    if (verb === 'replace') return replaced(words, folder);
    const used = verb === 'use' && words[0] !== undefined ? inside(folder, words[0]) : undefined;
    return used === undefined ? [] : manifestModules(files, used);
  });
}

interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
}

/** Lines of go.mod and go.work, those in parentheses with the verb of their block. */
function directives(text: string): Directive[] {
  const found: Directive[] = [];
  let block: string | undefined;
  for (const line of text.slice(0, 256 * 1024).split('\n')) {
    const words = (line.split('//')[0] ?? '').trim().split(/\s+/).map(unquoted);
    const verb = words[0];
    if (!verb) continue;
    if (block !== undefined) {
      if (verb === ')') block = undefined;
      else found.push({ verb: block, words });
    } else if (words[1] === '(') block = verb;
    else found.push({ verb, words: words.slice(1) });
    if (found.length > MODULES) break;
  }
  return found;
}

function unquoted(word: string): string {
  return word.replace(/^["`]|["`]$/g, '');
}

/** A path below the target's root; undefined when it leads out of it. */
function inside(folder: string, relative: string): string | undefined {
  const path = posix.normalize(posix.join(folder || '.', relative));
  if (path === '..' || path.startsWith('../') || path.startsWith('/')) return undefined;
  return path === '.' ? '' : path.replace(/\/$/, '');
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

function join(folder: string, name: string): string {
  const tail = name.replace(/^\/+/, '');
  return folder === '' || tail === '' ? `${folder}${tail}` : `${folder}/${tail}`;
}
