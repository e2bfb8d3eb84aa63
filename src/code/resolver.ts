// How imports find files of the project: one implementation per language (code/modules/).

/** The files of the target that is analysed, by POSIX paths below its root. Nothing outside of it is ever read. */
export interface ProjectFiles {
  has(path: string): boolean;
  /** Paths of the files directly in this folder (`''` is the root), sorted. */
  filesIn(folder: string): readonly string[];
  /** Paths of all files of this name in any folder but node_modules, sorted: where packages of a workspace are. Without it they are guessed. */
  named?(name: string): readonly string[];
  /** Its text; undefined when it is not there or cannot be read. For manifests such as tsconfig.json, package.json, go.mod. */
  text(path: string): string | undefined;
}

export interface Resolution {
  /** The file of the module; all files of the package in Go, sorted. */
  readonly paths: readonly string[];
  /** The imported name is itself the module (`from . import tools` where tools.py is a file). */
  readonly isModule?: boolean;
}

export interface Resolver {
  /** Undefined: not of the project, so a library. `imported` is the name asked for. */
  resolve(from: string, specifier: string, imported: string): Resolution | undefined;
  /** The canonical name of a library module: `node:fs/promises` → `fs/promises`, a Go import path as it is. */
  libraryName(specifier: string): string;
}

export type CreateResolver = (files: ProjectFiles) => Resolver;
