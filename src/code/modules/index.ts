// How imports find files, by language.

import type { Language } from '../ir.ts';
import type { ProjectFiles, Resolver } from '../resolver.ts';
import { createGoResolver, type GoResolver } from './go.ts';
import { createJavaScriptResolver } from './javascript.ts';
import { createPythonResolver } from './python.ts';

export interface Resolvers extends Readonly<Record<Language, Resolver>> {
  readonly go: GoResolver;
}

export function createResolvers(files: ProjectFiles): Resolvers {
  return {
    python: createPythonResolver(files),
    javascript: createJavaScriptResolver(files),
    go: createGoResolver(files),
  };
}
