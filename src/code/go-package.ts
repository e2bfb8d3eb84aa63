// What a Go package declares, over all its files: a name of it is looked up once, not in one file after the other. Most names
// that are looked up are the language's own and stand in none of them.

import type { FunctionIR } from './ir.ts';
import type { ModuleIR } from './module-ir.ts';

export interface GoPackage {
  /** The file each name of the package stands in. */
  readonly names: ReadonlyMap<string, string>;
  /** Methods, as `Type.method`: they may stand in another file than their type. */
  readonly methods: ReadonlyMap<string, { readonly path: string; readonly fn: FunctionIR }>;
}

export function goPackage(files: readonly ModuleIR[]): GoPackage {
  const names = new Map<string, string>();
  const methods = new Map<string, { path: string; fn: FunctionIR }>();
  for (const { path, body } of files) {
    const declare = (name: string) => {
      if (!names.has(name)) names.set(name, path);
    };
    for (const stmt of body) {
      if (stmt.kind === 'class') declare(stmt.cls.name);
      else if (stmt.kind === 'assign' && stmt.target.kind === 'name') declare(stmt.target.name);
      else if (stmt.kind === 'function' && !stmt.fn.receiver) declare(stmt.fn.name);
      else if (stmt.kind === 'function' && stmt.fn.receiver) {
        const name = `${stmt.fn.receiver.type}.${stmt.fn.name}`;
        if (!methods.has(name)) methods.set(name, { path, fn: stmt.fn });
      }
    }
  }
  return { names, methods };
}
