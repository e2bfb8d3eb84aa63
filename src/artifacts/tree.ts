// What else there is in the tree of a file: by path alone, whether an import may mean a module that lies beside it; and by its text,
// what a small file beside it says of it, such as a manifest of its lockfile.

import type { ByteSource } from '../lib/byte-source.ts';
import { NEIGHBOUR_BYTES, NEIGHBOURS } from '../lib/limits.ts';

export interface Tree {
  has(path: string): boolean;
  /** Whether there is a file in the folder or below it. */
  hasFolder(path: string): boolean;
  /** Whether somewhere a file `name.ext` lies, or one of that extension in a folder of this name. */
  hasModule(name: string, extensions: readonly string[]): boolean;
  /** Whether somewhere folders lie in each other so: `com/acme`. */
  hasFolders(path: string): boolean;
  /**
   * Text of a file of at most NEIGHBOUR_BYTES, one character per byte and without byte order mark; undefined where there is none. Of a
   * base it knows files too that nobody visits.
   */
  text(path: string): string | undefined;
  /** Paths of the files of this name in the folder (empty, or with its slash) and below it. */
  named(name: string, folder: string): readonly string[];
  /** Whether `text` would find a file, however large. */
  exists(path: string): boolean;
}

/** Looks at a file for as long as `use` runs; gives what is in the way where it cannot. */
export type OpenNeighbour = (path: string, use: (source: ByteSource) => void) => unknown;

/** Nothing is built or read before something is asked. */
export function createTree(paths: () => readonly string[], open: OpenNeighbour = () => 'nothing to read'): Tree {
  let built: Built | undefined;
  const lying = new Map<string, boolean>();
  const tree = () => {
    built ??= build(paths());
    return built;
  };
  const texts = new Map<string, string | undefined>();
  const read = (path: string): string | undefined => {
    let text: string | undefined;
    open(path, (source) => {
      if (source.size <= NEIGHBOUR_BYTES) text = source.read(0, source.size).toString('latin1').replace(/^ï»¿/, '');
    });
    return text;
  };
  return {
    text(path) {
      if (texts.has(path)) return texts.get(path);
      if (texts.size >= NEIGHBOURS) texts.clear();
      const text = read(path);
      texts.set(path, text);
      return text;
    },
    named: (name, folder) =>
      [...tree().files].filter(
        (path) => path.startsWith(folder) && (path === folder + name || path.endsWith(`/${name}`)),
      ),
    exists: (path) => tree().files.has(path) || open(path, () => {}) === undefined,
    has: (path) => tree().files.has(path),
    hasFolder: (path) => tree().folders.has(path),
    hasModule: (name, extensions) => extensions.some((extension) => tree().modules.has(`${name}.${extension}`)),
    hasFolders(path) {
      const known = lying.get(path);
      if (known !== undefined) return known;
      const { folders } = tree();
      const answer = folders.has(path) || [...folders].some((folder) => folder.endsWith(`/${path}`));
      lying.set(path, answer);
      return answer;
    },
  };
}

interface Built {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** `name.ext` of files, and of the folders they lie in. */
  readonly modules: ReadonlySet<string>;
}

function build(paths: readonly string[]): Built {
  const folders = new Set<string>();
  const modules = new Set<string>();
  for (const path of paths) {
    const end = path.lastIndexOf('/');
    const name = path.slice(end + 1);
    modules.add(name);
    if (end < 0) continue;
    const above = path.slice(0, end);
    const dot = name.lastIndexOf('.');
    if (dot > 0) modules.add(above.slice(above.lastIndexOf('/') + 1) + name.slice(dot));
    for (let folder = above; folder !== '' && !folders.has(folder); ) {
      folders.add(folder);
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
    }
  }
  return { files: new Set(paths), folders, modules };
}
