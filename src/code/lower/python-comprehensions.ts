// Comprehensions: `[f(x) for x in y if t]` is `each(function (x) { if (t) return f(x) }, y)`.

import type { Expr, Param, Stmt } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  arrowOf,
  branchOf,
  childOf,
  inScope,
  namedChildren,
  otherExpr,
  type PythonLowering,
  spanOf,
} from './python-nodes.ts';
import { bindTarget } from './python-targets.ts';

/** Clauses of one comprehension that are read: each is nested in the one before it. */
const CLAUSES = 20;
/** Longest condition that is asked on its own as well, in UTF-16 units: one in another is asked twice as often each time. */
const CONDITION = 200;

/**
 * Of a dict the values are the elements and a third part is the function that gives the keys (without the conditions).
 * With one condition it is `where` of that, of a function that gives the condition, and of `y`: whether there is one says what it says.
 * A second `for` is an `each` in the function of the first, of which one `element` is what the first gives.
 */
export function lowerComprehension(lo: PythonLowering, node: SyntaxNode): Expr {
  const [body, ...clauses] = namedChildren(node).slice(0, CLAUSES);
  const [first] = clauses;
  if (!body || first?.type !== 'for_in_clause') return otherExpr(node.type, namedChildren(node).map(lo.expr), node);
  const iterated = lo.expr(childOf(first, 'right') ?? first);
  const scope = {
    isFunction: true,
    foreign: new Set<string>(),
    isGenerator: lo.scope.isGenerator,
    pending: lo.scope.pending,
  };
  return inScope(lo, scope, () => {
    const key = body.type === 'pair' ? childOf(body, 'key') : undefined;
    const value = body.type === 'pair' ? (childOf(body, 'value') ?? body) : body;
    const bound = bindTarget(lo, childOf(first, 'left') ?? first);
    const param: Param = { name: bound.name, by: 'position', ...spanOf(childOf(first, 'left') ?? first) };
    const [only] = clauses.slice(1);
    const test =
      !key && clauses.length === 2 && only && only.type !== 'for_in_clause' ? namedChildren(only)[0] : undefined;
    if (test && spanOf(test).to - spanOf(test).at <= CONDITION) {
      const asked = lo.expr(test);
      const kept = branchOf(asked, within(lo, [], value), [], only as SyntaxNode);
      const each = otherExpr('each', [arrowOf([param], [...bound.body, kept], node), iterated], node);
      const asks = arrowOf([param], [...bound.body, { kind: 'return', value: asked, ...spanOf(test) }], test);
      return otherExpr('where', [each, asks, iterated], node);
    }
    const fn = arrowOf([param], [...bound.body, ...within(lo, clauses.slice(1), value)], node);
    if (!key || clauses.some((clause) => clause !== first && clause.type === 'for_in_clause'))
      return otherExpr('each', [fn, iterated], node);
    const keys = arrowOf([param], [...bound.body, { kind: 'return', value: lo.expr(key), ...spanOf(key) }], key);
    return otherExpr('each', [fn, iterated, keys], node);
  });
}

function within(lo: PythonLowering, clauses: readonly SyntaxNode[], value: SyntaxNode): Stmt[] {
  const [clause, ...others] = clauses;
  if (!clause) return [{ kind: 'return', value: lo.expr(value), ...spanOf(value) }];
  if (clause.type !== 'for_in_clause') {
    const test = namedChildren(clause)[0];
    if (!test) return within(lo, others, value);
    return [branchOf(lo.expr(test), within(lo, others, value), [], clause)];
  }
  const iterated = lo.expr(childOf(clause, 'right') ?? clause);
  const target = childOf(clause, 'left') ?? clause;
  const bound = bindTarget(lo, target);
  const param: Param = { name: bound.name, by: 'position', ...spanOf(target) };
  const fn = arrowOf([param], [...bound.body, ...within(lo, others, value)], clause);
  const inner = otherExpr('each', [fn, iterated], clause);
  return [{ kind: 'return', value: otherExpr('element', [inner], clause), ...spanOf(clause) }];
}
