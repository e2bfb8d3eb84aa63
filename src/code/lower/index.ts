// Which grammar reads a file, and which front end lowers it.

import { posix } from 'node:path';
import type { Language } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';
import type { GrammarName, SyntaxTree } from '../syntax.ts';
import { lowerGo } from './go.ts';
import { lowerJavaScript } from './javascript.ts';
import { lowerPython } from './python.ts';

const GRAMMAR_OF: Readonly<Record<string, GrammarName>> = {
  '.js': 'javascript',
  '.mjs': 'javascript',
  '.cjs': 'javascript',
  '.jsx': 'javascript',
  '.ts': 'typescript',
  '.mts': 'typescript',
  '.cts': 'typescript',
  '.tsx': 'tsx',
  '.py': 'python',
  '.go': 'go',
};

/** The grammar for a path, by its extension; none: no source file that is understood. */
export function grammarOf(path: string): GrammarName | undefined {
  const extension = posix.extname(path).toLowerCase();
  return Object.hasOwn(GRAMMAR_OF, extension) ? GRAMMAR_OF[extension] : undefined;
}

export function languageOf(grammar: GrammarName): Language {
  return grammar === 'typescript' || grammar === 'tsx' ? 'javascript' : grammar;
}

/** The intermediate representation of a file. */
export function lower(path: string, tree: SyntaxTree, language: Language): ModuleIR {
  if (language === 'python') return lowerPython(path, tree);
  if (language === 'go') return lowerGo(path, tree);
  return lowerJavaScript(path, tree);
}
