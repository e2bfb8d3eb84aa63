// One source file in the intermediate representation: what it says (ir.ts), and what it takes from others and gives them.

import type { Expr, Language, Span, Stmt } from './ir.ts';

export interface ImportIR extends Span {
  /** The name it has here; undefined when it is imported for what it does, `*` when all its names come (`from x import *`, Go's dot). */
  readonly local: string | undefined;
  /** The module as written: `./a.js`, `..pkg.mod`, `os/exec`. */
  readonly from: string;
  /** The name it has there; `*` is the module itself, `default` the default export. */
  readonly imported: string;
}

export interface ExportIR extends Span {
  /** The name others import; `*` re-exports all of `from`. `default`; `=` for `module.exports = …` and `export =`. */
  readonly name: string;
  /** The name it has here, or in `from`. */
  readonly local?: string;
  readonly value?: Expr;
  readonly from?: string;
}

/** One source file. Imports and exports stand apart from `body`, in source order; those inside functions are listed too. */
export interface ModuleIR {
  readonly path: string;
  readonly language: Language;
  /** Go's package name. */
  readonly package?: string;
  readonly doc?: string;
  readonly imports: readonly ImportIR[];
  /** JavaScript only: in Python every top-level name is exported, in Go every one of the package. */
  readonly exports: readonly ExportIR[];
  readonly body: readonly Stmt[];
  /** Directives such as `'use server'`. */
  readonly directives: readonly string[];
  /** Where the text could not be read as this language. */
  readonly errors: readonly Span[];
  /** What was left out because it is nested too deeply or too large: a sentence for coverage. */
  readonly cut?: string;
}
