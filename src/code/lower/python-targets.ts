// What assignments, loops and patterns bind: one assignment for each name, taken apart from a made-up one.

import type { Expr, Span, Stmt } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  addAll,
  indexOf,
  namedChildren,
  nameExpr,
  otherExpr,
  type PythonLowering,
  sourceOf,
  spanOf,
} from './python-nodes.ts';

/** The name that holds the value whole, and the statements that take it apart. */
export interface BoundTarget {
  readonly name: string;
  readonly body: readonly Stmt[];
}

const GROUPS = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'tuple',
  'list',
  'expression_list',
  'as_pattern_target',
  'parenthesized_expression',
]);

/** A target whose value comes from elsewhere: an element of a loop, what a comprehension goes over. */
export function bindTarget(lo: PythonLowering, target: SyntaxNode): BoundTarget {
  const bare = unwrapped(target);
  if (bare.type === 'identifier') return { name: sourceOf(lo, bare), body: [] };
  const name = lo.fresh();
  return { name, body: assignTo(lo, bare, nameExpr(name, bare)) };
}

/** `target = value` for any target. */
export function assignTo(lo: PythonLowering, target: SyntaxNode, value: Expr, type?: Expr): Stmt[] {
  const bare = unwrapped(target);
  if (!GROUPS.has(bare.type)) return [assignment(lo, lo.expr(bare), value, type)];
  const statements: Stmt[] = [];
  let whole = value;
  if (whole.kind !== 'name') {
    whole = nameExpr(lo.fresh(), target);
    statements.push({ kind: 'assign', target: whole, value, declares: true, ...spanOf(target) });
  }
  let isAfterRest = false;
  namedChildren(bare).forEach((item, position) => {
    if (item.type === 'list_splat_pattern' || item.type === 'list_splat') {
      isAfterRest = true;
      const inner = namedChildren(item)[0];
      const rest = otherExpr('slice', [whole, { kind: 'literal', value: position, ...spanOf(item) }], item);
      if (inner) addAll(statements, assignTo(lo, inner, rest));
      return;
    }
    // How many the rest takes is not known: one of the elements.
    const part = isAfterRest ? otherExpr('element', [whole], item) : indexOf(whole, position, item);
    addAll(statements, assignTo(lo, item, part));
  });
  return statements;
}

/** Python has no scopes smaller than a function: what is assigned in one is its own unless it says otherwise. */
export function assignment(lo: PythonLowering, target: Expr, value: Expr, type?: Expr, span: Span = target): Stmt {
  const declares = target.kind === 'name' && (!lo.scope.isFunction || !lo.scope.foreign.has(target.name));
  return {
    kind: 'assign',
    target,
    value,
    ...(type && { type }),
    ...(declares && { declares }),
    at: Math.min(span.at, value.at),
    to: Math.max(span.to, value.to),
  };
}

function unwrapped(target: SyntaxNode): SyntaxNode {
  let bare = target;
  while (bare.type === 'as_pattern_target' || bare.type === 'parenthesized_expression') {
    const inner = namedChildren(bare);
    if (inner.length !== 1) break;
    bare = inner[0] as SyntaxNode;
  }
  return bare;
}
