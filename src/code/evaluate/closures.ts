// What a function takes from around it: by this two functions made in one place, one in each run of what is around them, are
// told apart, or found to be the same.

import type { Expr, FunctionIR } from '../ir.ts';
import { APPENDS } from './collections.ts';

export interface Taken {
  /** Names that stand in it, its own among them. */
  readonly names: ReadonlySet<string>;
  /** Names of members that are read in it. */
  readonly members: ReadonlySet<string>;
  /** It gives something around it another value: then each is one of its own. */
  readonly isWriter: boolean;
}

const known = new WeakMap<FunctionIR, Taken>();

export function takenBy(fn: FunctionIR): Taken {
  const before = known.get(fn);
  if (before) return before;
  const names = new Set<string>();
  const own = new Set<string>();
  const written = new Set<string>();
  const members = new Set<string>();
  const open: object[] = [fn];
  for (let node = open.pop(); node; node = open.pop()) {
    meet(node as Met, names, own, written);
    if ((node as Met).kind === 'member') members.add((node as Met).name as string);
    for (const each of Object.values(node)) if (typeof each === 'object' && each !== null) open.push(each);
  }
  const taken = { names, members, isWriter: [...written].some((name) => !own.has(name)) };
  known.set(fn, taken);
  return taken;
}

/** What nodes have that say something of names. */
interface Met {
  readonly kind?: string;
  readonly name?: string;
  readonly params?: readonly { readonly name: string }[];
  readonly target?: Expr;
  readonly declares?: boolean;
  readonly callee?: Expr;
  readonly element?: string;
  readonly key?: unknown;
  readonly handlers?: readonly { readonly name?: string }[];
}

function meet(node: Met, names: Set<string>, own: Set<string>, written: Set<string>): void {
  if (node.params) for (const { name } of node.params) own.add(name);
  switch (node.kind) {
    case 'name':
      names.add(node.name as string);
      return;
    case 'assign': {
      const { target, declares } = node;
      const root = target && rootOf(target);
      if (root === undefined) return;
      if (declares === true && target?.kind === 'name') own.add(root);
      else written.add(root);
      return;
    }
    case 'call': {
      const { callee } = node;
      const root = callee?.kind === 'member' && APPENDS.has(callee.name) ? rootOf(callee.of) : undefined;
      if (root !== undefined) written.add(root);
      return;
    }
    case 'loop':
      if (node.element !== undefined) own.add(node.element);
      if (typeof node.key === 'string') own.add(node.key);
      return;
    case 'try':
      for (const { name } of node.handlers ?? []) if (name !== undefined) own.add(name);
  }
}

function rootOf(expr: Expr): string | undefined {
  if (expr.kind === 'name') return expr.name;
  return expr.kind === 'member' || expr.kind === 'index' || expr.kind === 'cast' ? rootOf(expr.of) : undefined;
}
