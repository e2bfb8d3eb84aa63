// What else there is in the tree of a file, by path alone: whether an import may mean a module that lies beside it.

export interface Tree {
  has(path: string): boolean;
  /** Whether there is a file in the folder or below it. */
  hasFolder(path: string): boolean;
  /** Whether somewhere a file `name.ext` lies, or one of that extension in a folder of this name. */
  hasModule(name: string, extensions: readonly string[]): boolean;
  /** Whether somewhere folders lie in each other so: `com/acme`. */
  hasFolders(path: string): boolean;
}

/** Nothing is built before something is asked. */
export function createTree(paths: () => readonly string[]): Tree {
  let built: Built | undefined;
  const tree = () => {
    built ??= build(paths());
    return built;
  };
  return {
    has: (path) => tree().files.has(path),
    hasFolder: (path) => tree().folders.has(path),
    hasModule: (name, extensions) => extensions.some((extension) => tree().modules.has(`${name}.${extension}`)),
    hasFolders: (path) => tree().folders.has(path) || [...tree().folders].some((folder) => folder.endsWith(`/${path}`)),
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
