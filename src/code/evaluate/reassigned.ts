// Names of a module that one of its functions gives another value: what they begin with is not what they stay. Which
// function is called before which nobody knows, so that `root = None` is no reason to believe that nothing after `if not root: raise` runs.

import type { FunctionIR, Stmt } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';
import type { Value } from '../value.ts';
import { truthOf } from './values.ts';

const known = new WeakMap<ModuleIR, ReadonlySet<string>>();

/** Whether it is empty to begin with and filled by somebody later: JavaScript's `let client = null`, Python's `global`. */
export function isFilledLater(module: ModuleIR, { target, declares }: Extract<Stmt, { kind: 'assign' }>, value: Value) {
  if (declares !== true || target.kind !== 'name' || truthOf(value) !== false) return false;
  const names = known.get(module) ?? namesIn(module.body);
  known.set(module, names);
  return names.has(target.name);
}

function namesIn(body: readonly Stmt[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly node: object; readonly isInside: boolean }[] = [{ node: body, isInside: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isInside } = next;
    if (isInside && isAssignment(node) && node.declares !== true && node.target.kind === 'name')
      names.add(node.target.name);
    for (const each of Object.values(node))
      if (typeof each === 'object' && each !== null) open.push({ node: each, isInside: isInside || isFunction(each) });
  }
  return names;
}

function isAssignment(node: object): node is Extract<Stmt, { kind: 'assign' }> {
  return 'kind' in node && node.kind === 'assign' && 'target' in node;
}

function isFunction(node: object): node is FunctionIR {
  return 'params' in node && 'body' in node;
}
