// Annotations as expressions: `Annotated[str, Field(…)]` is an index with a list as its key, `X | None` an operation `|`,
// and a quoted name the name it quotes.

import type { Expr } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import {
  childOf,
  childOfType,
  childrenOf,
  namedChildren,
  nameExpr,
  type PythonLowering,
  spanOf,
} from './python-nodes.ts';

const DOTTED = /^[A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100}){0,8}$/;

export function lowerType(lo: PythonLowering, node: SyntaxNode): Expr {
  switch (node.type) {
    case 'type': {
      const inner = namedChildren(node)[0];
      return inner ? lowerType(lo, inner) : { kind: 'other', operator: 'type', parts: [], ...spanOf(node) };
    }
    case 'generic_type': {
      const [of, params] = namedChildren(node);
      const base = of ? lowerType(lo, of) : nameExpr('', node);
      const keys = params
        ? namedChildren(params).map((one) => (isLiteral(base) ? valueIn(lo, one) : lowerType(lo, one)))
        : [];
      return { kind: 'index', of: base, key: keyOf(keys, params ?? node), ...spanOf(node) };
    }
    case 'subscript': {
      const of = childOf(node, 'value');
      if (!of) return lo.expr(node);
      const base = lowerType(lo, of);
      const keys = childrenOf(node, 'subscript').map((one) => (isLiteral(base) ? lo.expr(one) : lowerType(lo, one)));
      return { kind: 'index', of: base, key: keyOf(keys, node), ...spanOf(node) };
    }
    case 'union_type':
      return {
        kind: 'operation',
        operator: '|',
        operands: namedChildren(node).map((one) => lowerType(lo, one)),
        ...spanOf(node),
      };
    case 'binary_operator': {
      if (!childOfType(node, '|')) return lo.expr(node);
      const sides = [childOf(node, 'left'), childOf(node, 'right')].flatMap((side) =>
        side ? [lowerType(lo, side)] : [],
      );
      const flat = sides.flatMap((side) =>
        side.kind === 'operation' && side.operator === '|' ? side.operands : [side],
      );
      return { kind: 'operation', operator: '|', operands: flat, ...spanOf(node) };
    }
    case 'member_type': {
      const [of, name] = namedChildren(node);
      if (!of || !name) return lo.expr(node);
      return { kind: 'member', of: lowerType(lo, of), name: lo.text.slice(name.at, name.to), ...spanOf(node) };
    }
    default: {
      const expr = lo.expr(node);
      return expr.kind === 'literal' && typeof expr.value === 'string' ? quoted(expr.value, expr) : expr;
    }
  }
}

/** What stands in `Literal[…]` are values. */
function isLiteral(of: Expr): boolean {
  return (of.kind === 'name' || of.kind === 'member') && of.name === 'Literal';
}

function valueIn(lo: PythonLowering, type: SyntaxNode): Expr {
  const inner = type.type === 'type' ? namedChildren(type)[0] : type;
  return lo.expr(inner ?? type);
}

/** A forward reference. */
function quoted(text: string, whole: Expr): Expr {
  if (!DOTTED.test(text)) return whole;
  const [first = '', ...names] = text.split('.');
  return names.reduce<Expr>((of, name) => ({ kind: 'member', of, name, ...spanOf(whole) }), nameExpr(first, whole));
}

function keyOf(keys: readonly Expr[], span: SyntaxNode): Expr {
  const [only] = keys;
  if (only && keys.length === 1) return only;
  return { kind: 'list', items: keys.map((value) => ({ value })), ...spanOf(span) };
}
