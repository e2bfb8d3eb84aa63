// Python's expressions.

import type { Argument, CallExpr, Expr, ObjectEntry } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import { lowerComprehension } from './python-comprehensions.ts';
import {
  arrowOf,
  childOf,
  childrenOf,
  inScope,
  namedChildren,
  nameExpr,
  otherExpr,
  type PythonLowering,
  sourceOf,
  spanOf,
} from './python-nodes.ts';
import { lowerParameters } from './python-parameters.ts';
import { lowerFormat, lowerPercent, lowerString } from './python-text.ts';

export function lowerExpression(lo: PythonLowering, node: SyntaxNode): Expr {
  const span = spanOf(node);
  switch (node.type) {
    case 'identifier':
      return nameExpr(sourceOf(lo, node), span);
    case 'string':
    case 'concatenated_string':
      return lowerString(lo, node);
    case 'integer':
    case 'float':
      return { kind: 'literal', value: numberIn(sourceOf(lo, node)), ...span };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', ...span };
    case 'none':
      return { kind: 'literal', value: null, ...span };
    case 'attribute':
      return lowerAttribute(lo, node);
    case 'subscript':
      return lowerSubscript(lo, node);
    case 'call':
      return lowerCall(lo, node);
    case 'await':
      return lowerAwait(lo, node);
    case 'parenthesized_expression':
    case 'expression_statement':
    case 'type':
    case 'format_expression': {
      const inner = namedChildren(node);
      return inner.length === 1 ? lo.expr(inner[0] as SyntaxNode) : otherExpr(node.type, inner.map(lo.expr), span);
    }
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
    case 'pattern_list':
    case 'tuple_pattern':
    case 'list_pattern':
      return { kind: 'list', items: namedChildren(node).map((item) => lowerItem(lo, item)), ...span };
    case 'dictionary':
      return { kind: 'object', entries: namedChildren(node).flatMap((entry) => lowerEntry(lo, entry)), ...span };
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
    case 'dictionary_comprehension':
      return lowerComprehension(lo, node);
    case 'lambda':
      return lowerLambda(lo, node);
    case 'conditional_expression': {
      const [then, test, otherwise] = namedChildren(node);
      if (!then || !test || !otherwise) return unread(lo, node);
      return { kind: 'choice', by: 'test', test: lo.expr(test), of: [lo.expr(then), lo.expr(otherwise)], ...span };
    }
    case 'named_expression': {
      const name = childOf(node, 'name');
      const value = childOf(node, 'value');
      if (!name || !value) return unread(lo, node);
      return { kind: 'assign', target: lo.expr(name), value: lo.expr(value), ...span };
    }
    case 'boolean_operator': {
      const [left, right] = sidesOf(node);
      if (!left || !right) return unread(lo, node);
      const by = childOf(node, 'operator')?.type === 'and' ? 'and' : 'or';
      return { kind: 'choice', by, of: [lo.expr(left), lo.expr(right)], ...span };
    }
    case 'not_operator': {
      const argument = childOf(node, 'argument');
      return argument
        ? { kind: 'operation', operator: 'not', operands: [lo.expr(argument)], ...span }
        : unread(lo, node);
    }
    case 'comparison_operator':
      return lowerComparison(lo, node);
    case 'unary_operator':
      return lowerUnary(lo, node);
    case 'binary_operator': {
      const [left, right] = sidesOf(node);
      const operator = childOf(node, 'operator')?.type;
      return left && right && operator ? binary(operator, lo.expr(left), lo.expr(right), span) : unread(lo, node);
    }
    case 'yield':
      return lowerYield(lo, node);
    case 'assignment': {
      // `a = b = c` as an expression only stands in broken text; statements handle theirs.
      const right = childOf(node, 'right');
      return right ? lo.expr(right) : unread(lo, node);
    }
    case 'ellipsis':
      return otherExpr('ellipsis', [], span);
    default:
      return unread(lo, node);
  }
}

/** What is broken or new: the values in it are kept. */
function unread(lo: PythonLowering, node: SyntaxNode): Expr {
  return otherExpr(node.type, namedChildren(node).map(lo.expr), node);
}

function numberIn(text: string): number {
  const plain = text.replaceAll('_', '').replace(/[lLjJ]$/, '');
  const value = Number(/^0\d/.test(plain) && !/[.eE]/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain);
  return Number.isNaN(value) ? 0 : value;
}

function sidesOf(node: SyntaxNode): [SyntaxNode | undefined, SyntaxNode | undefined] {
  return [childOf(node, 'left'), childOf(node, 'right')];
}

function lowerAttribute(lo: PythonLowering, node: SyntaxNode): Expr {
  const of = childOf(node, 'object');
  const name = childOf(node, 'attribute');
  if (!of) return unread(lo, node);
  return { kind: 'member', of: lo.expr(of), name: name ? sourceOf(lo, name) : '', ...spanOf(node) };
}

function lowerSubscript(lo: PythonLowering, node: SyntaxNode): Expr {
  const value = childOf(node, 'value');
  const keys = childrenOf(node, 'subscript');
  const [only] = keys;
  if (!value || !only) return unread(lo, node);
  const of = lo.expr(value);
  if (keys.length > 1) {
    const items = keys.map((key) => ({ value: key.type === 'slice' ? otherExpr('range', [], key) : lo.expr(key) }));
    return { kind: 'index', of, key: { kind: 'list', items, ...spanOf(node) }, ...spanOf(node) };
  }
  if (only.type !== 'slice') return { kind: 'index', of, key: lo.expr(only), ...spanOf(node) };
  return otherExpr('slice', [of, ...boundsOf(lo, only)], node);
}

/** From, to and step of a slice, null where none is said. */
function boundsOf(lo: PythonLowering, slice: SyntaxNode): Expr[] {
  const bounds: (Expr | undefined)[] = [undefined];
  for (const child of slice.children) {
    if (child.type === ':') bounds.push(undefined);
    else if (child.isNamed && child.type !== 'comment') bounds[bounds.length - 1] = lo.expr(child);
  }
  return bounds.map((bound) => bound ?? { kind: 'literal', value: null, ...spanOf(slice) });
}

function lowerItem(lo: PythonLowering, node: SyntaxNode): Argument {
  if (node.type !== 'list_splat' && node.type !== 'list_splat_pattern' && node.type !== 'parenthesized_list_splat')
    return { value: lo.expr(node) };
  const inner = namedChildren(node)[0];
  if (inner && node.type === 'parenthesized_list_splat') return lowerItem(lo, inner);
  return { value: inner ? lo.expr(inner) : unread(lo, node), spread: 'list' };
}

function lowerEntry(lo: PythonLowering, node: SyntaxNode): ObjectEntry[] {
  if (node.type === 'dictionary_splat') {
    const inner = namedChildren(node)[0];
    return inner ? [{ key: undefined, value: lo.expr(inner), isSpread: true }] : [];
  }
  const key = childOf(node, 'key');
  const value = childOf(node, 'value');
  if (!key || !value) return [];
  const name = lo.expr(key);
  const isText = name.kind === 'literal' && typeof name.value === 'string';
  return [{ key: isText ? (name.value as string) : name, value: lo.expr(value), keyAt: spanOf(key) }];
}

export function lowerArguments(lo: PythonLowering, node: SyntaxNode): Argument[] {
  if (node.type === 'generator_expression') return [{ value: lo.expr(node) }];
  return namedChildren(node).flatMap((arg): Argument[] => {
    if (arg.type === 'keyword_argument') {
      const name = childOf(arg, 'name');
      const value = childOf(arg, 'value');
      return value ? [{ value: lo.expr(value), ...(name && { name: sourceOf(lo, name) }) }] : [];
    }
    if (arg.type === 'dictionary_splat') {
      const inner = namedChildren(arg)[0];
      return inner ? [{ value: lo.expr(inner), spread: 'map' }] : [];
    }
    return [lowerItem(lo, arg)];
  });
}

function lowerCall(lo: PythonLowering, node: SyntaxNode): Expr {
  const fn = childOf(node, 'function');
  const list = childOf(node, 'arguments');
  if (!fn) return unread(lo, node);
  const args = list ? lowerArguments(lo, list) : [];
  let callee = lo.expr(fn);
  if (callee.kind === 'member' && callee.of.kind === 'literal' && typeof callee.of.value === 'string') {
    if (callee.name === 'format') return lowerFormat(callee.of.value, args, spanOf(node));
    const [map] = args;
    if (callee.name === 'format_map' && map)
      return lowerFormat(callee.of.value, [{ value: map.value, spread: 'map' }], spanOf(node));
  }
  const types = typesOf(callee);
  if (types && callee.kind === 'index') callee = callee.of;
  const call: CallExpr = { kind: 'call', callee, args, ...(types && { types }), ...spanOf(node) };
  return call;
}

const TYPE_NAME = /^(?:[A-Z]\w*[a-z]\w*|str|int|float|bool|bytes|dict|list|tuple|set|object)$/;

/** `Agent[Deps](…)`: a class with its type arguments, told from `HANDLERS[name](…)` by how they are spelled. */
function typesOf(callee: Expr): Expr[] | undefined {
  if (callee.kind !== 'index' || !isTypeName(callee.of)) return undefined;
  const keys = callee.key.kind === 'list' ? callee.key.items.map((item) => item.value) : [callee.key];
  return keys.every((key) => isTypeName(key) || (key.kind === 'literal' && key.value === null)) ? keys : undefined;
}

function isTypeName(expr: Expr): boolean {
  if (expr.kind === 'index') return isTypeName(expr.of);
  return (expr.kind === 'name' || expr.kind === 'member') && TYPE_NAME.test(expr.name);
}

function lowerAwait(lo: PythonLowering, node: SyntaxNode): Expr {
  const inner = namedChildren(node)[0];
  if (!inner) return unread(lo, node);
  const expr = lo.expr(inner);
  return expr.kind === 'call' ? { ...expr, isAwaited: true } : expr;
}

function lowerLambda(lo: PythonLowering, node: SyntaxNode): Expr {
  const list = childOf(node, 'parameters');
  const body = childOf(node, 'body');
  const params = list ? lowerParameters(lo, list) : [];
  if (!body) return arrowOf(params, [], node);
  const scope = { isFunction: true, foreign: new Set<string>(), isGenerator: false, pending: [] };
  const value = inScope(lo, scope, () => lo.expr(body));
  return arrowOf(params, [{ kind: 'return', value, ...spanOf(body) }], node);
}

const COMPARISONS: Readonly<Record<string, string>> = { is: '==', 'is not': '!=', '<>': '!=' };

/** Longest chain that becomes tests in tests. */
const CHAIN = 20;

/** `a < b < c` is `a < b and b < c`. */
function lowerComparison(lo: PythonLowering, node: SyntaxNode): Expr {
  const operands: Expr[] = [];
  const operators: string[] = [];
  for (const child of node.children) {
    if (child.field === 'operators') operators.push(child.type);
    else if (child.isNamed && child.type !== 'comment' && child.type !== 'line_continuation')
      operands.push(lo.expr(child));
  }
  const tests = operators.flatMap((operator, index): Expr[] => {
    const [left, right] = [operands[index], operands[index + 1]];
    if (!left || !right) return [];
    return [
      {
        kind: 'operation',
        operator: COMPARISONS[operator] ?? operator,
        operands: [left, right],
        at: left.at,
        to: right.to,
      },
    ];
  });
  const [first, ...others] = tests;
  if (!first || tests.length > CHAIN) return otherExpr('comparison', operands, node);
  return others.reduce(
    (left, right) => ({ kind: 'choice', by: 'and', of: [left, right], at: left.at, to: right.to }),
    first,
  );
}

function lowerUnary(lo: PythonLowering, node: SyntaxNode): Expr {
  const argument = childOf(node, 'argument');
  const operator = childOf(node, 'operator')?.type ?? '-';
  if (!argument) return unread(lo, node);
  const expr = lo.expr(argument);
  if (operator === '-' && expr.kind === 'literal' && typeof expr.value === 'number')
    return { ...expr, value: -expr.value, ...spanOf(node) };
  return { kind: 'operation', operator, operands: [expr], ...spanOf(node) };
}

/** These give numbers, or paths (`/`: it means what its left side is). Others may give texts (`*`, `%`), dicts and sets (`|`, `&`). */
const ARITHMETIC = new Set(['/', '//', '**', '<<', '>>', '-']);

export function binary(
  operator: string,
  left: Expr,
  right: Expr,
  span: { readonly at: number; readonly to: number },
): Expr {
  const place = { at: span.at, to: span.to };
  if (operator === '+') {
    const parts = [...(left.kind === 'text' && left.by === 'plus' ? left.parts : [left]), right];
    return { kind: 'text', by: 'plus', parts, ...place };
  }
  if (operator === '%' && left.kind === 'literal' && typeof left.value === 'string')
    return lowerPercent(left.value, right, place);
  if (ARITHMETIC.has(operator)) return { kind: 'operation', operator, operands: [left, right], ...place };
  return otherExpr(operator, [left, right], place);
}

/** A yield is a statement; what it evaluates to is sent by the caller, and nobody knows. */
function lowerYield(lo: PythonLowering, node: SyntaxNode): Expr {
  lo.scope.isGenerator = true;
  const inner = namedChildren(node)[0];
  const isFrom = node.children.some((child) => child.type === 'from');
  const value = inner && (isFrom ? otherExpr('spawn', [lo.expr(inner)], node) : lo.expr(inner));
  lo.scope.pending.push({ kind: 'return', ...(value && { value }), goesOn: true, ...spanOf(node) });
  return otherExpr('yield', [], node);
}
