// The project as far as it is needed: files are parsed when something refers to them, and lowered at once.

import { CODE_FILE, CODE_FILE_TIME } from '../lib/limits.ts';
import { startWork } from '../lib/work-time.ts';
import type { CodeGap } from './flow.ts';
import { type GoPackage, goPackage } from './go-package.ts';
import type { Language } from './ir.ts';
import { grammarOf, languageOf, lower } from './lower/index.ts';
import type { ModuleIR } from './module-ir.ts';
import { createResolvers } from './modules/index.ts';
import type { ProjectFiles, Resolution } from './resolver.ts';
import type { SyntaxReader } from './syntax.ts';

export interface Project {
  /** Undefined when the file is not of the project or cannot be read as source. */
  module(path: string, reason: string): ModuleIR | undefined;
  /** Undefined for libraries. */
  resolve(from: ModuleIR, specifier: string, imported: string): Resolution | undefined;
  libraryName(from: ModuleIR, specifier: string): string;
  /** Whether the target has such a file. */
  has(path: string): boolean;
  /** What the package of a Go file declares in all its files; undefined for other languages. */
  packageOf(of: ModuleIR): GoPackage | undefined;
  /** The time is over. */
  isOver(): boolean;
  readonly parsed: ReadonlyMap<string, string>;
  readonly gaps: readonly CodeGap[];
  /** Milliseconds spent on reading syntax trees and on lowering them, and characters read. */
  readonly cost: { parse: number; lower: number; characters: number };
}

export interface ProjectRequest {
  readonly files: ProjectFiles;
  readonly read: (path: string) => string | undefined;
  readonly syntax: SyntaxReader;
  readonly now: () => number;
  /** Whether the time for all of it is over. */
  readonly isOver: () => boolean;
}

export function createProject({ files, read, syntax, now, isOver }: ProjectRequest): Project {
  const modules = new Map<string, ModuleIR | undefined>();
  const parsed = new Map<string, string>();
  const gaps: CodeGap[] = [];
  const resolvers = createResolvers(files);
  const packages = new WeakMap<ModuleIR, GoPackage>();
  const libraries = new Map<string, string>();
  const cost = { parse: 0, lower: 0, characters: 0 };

  function parse(path: string, reason: string): ModuleIR | undefined {
    const grammar = grammarOf(path);
    if (!grammar) return undefined;
    const gap = (why: CodeGap['reason'], detail: string) => {
      gaps.push({ path, reason: why, detail });
      return undefined;
    };
    if (isOver()) return gap('time-limit', 'the time for analysing source code was over');
    const text = read(path);
    if (text === undefined) return undefined;
    if (text.length > CODE_FILE) return gap('too-large', `source files over ${CODE_FILE / 1e6} MB are not analysed`);
    const start = now();
    const hasWorked = startWork(now);
    const tree = syntax.read(text, grammar, () => hasWorked(CODE_FILE_TIME) || isOver());
    const parsedAt = now();
    cost.parse += parsedAt - start;
    cost.characters += text.length;
    if (!tree) return gap('time-limit', 'it took too long to parse');
    parsed.set(path, reason);
    try {
      const ir = lower(path, tree, languageOf(grammar));
      if (ir.cut !== undefined) gap('too-deep', ir.cut);
      return ir;
    } catch (error) {
      if (error instanceof RangeError) return gap('too-deep', 'it is nested too deeply to be analysed');
      throw error;
    } finally {
      cost.lower += now() - parsedAt;
    }
  }

  function module(path: string, reason: string): ModuleIR | undefined {
    if (modules.has(path)) return modules.get(path);
    // Not before it is there: who imports himself finds nothing.
    modules.set(path, undefined);
    const ir = parse(path, reason);
    modules.set(path, ir);
    return ir;
  }

  return {
    module,
    resolve: (from, specifier, imported) => resolvers[from.language].resolve(from.path, specifier, imported),
    libraryName({ language }, specifier) {
      const key = `${language}\n${specifier}`;
      const name = libraries.get(key) ?? resolvers[language].libraryName(specifier);
      libraries.set(key, name);
      return name;
    },
    has: (path) => files.has(path),
    packageOf(of) {
      if (of.language !== 'go') return undefined;
      const known = packages.get(of);
      if (known) return known;
      const others = resolvers.go.siblings(of.path).flatMap((path) => module(path, 'imported') ?? []);
      const found = goPackage([of, ...others]);
      for (const each of [of, ...others]) packages.set(each, found);
      return found;
    },
    isOver,
    parsed,
    gaps,
    cost,
  };
}

export type { Language };
