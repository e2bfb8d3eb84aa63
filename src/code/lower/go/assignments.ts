// Assignments and declarations of variables: several at once, results of one call spread over names, and the second value
// of look-ups, assertions and receives.

import type { AssignStmt, Expr, Span, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import {
  declare,
  field,
  fields,
  type GoContext,
  madeUp,
  NO_TESTS,
  nameAt,
  named,
  nameFor,
  spanOf,
  textOf,
} from './context.ts';
import { combine } from './expressions.ts';
import { lowerType, zeroValue } from './types.ts';

/** `a, b := …` and `a, b = …`, `a += …` */
export function lowerAssignment(context: GoContext, node: SyntaxNode): Stmt[] {
  const left = listed(field(node, 'left'));
  const right = listed(field(node, 'right'));
  const operator = node.children.find((child) => child.field === 'operator')?.type ?? ':=';
  const only = left[0];
  const value = right[0];
  if (operator !== ':=' && operator !== '=' && only && value) {
    const target = context.expr(context, only);
    const sum = combine(operator.slice(0, -1), target, context.expr(context, value), node);
    return [{ kind: 'assign', target, value: sum, ...spanOf(node) }];
  }
  return assignAll(context, node, left, right, operator === ':=');
}

/** `x++`, `x--` */
export function lowerStep(context: GoContext, node: SyntaxNode): Stmt[] {
  const of = named(node)[0];
  if (!of) return [];
  const target = context.expr(context, of);
  const one: Expr = { kind: 'literal', value: 1, ...spanOf(node) };
  const value: Expr = {
    kind: 'operation',
    operator: node.type === 'inc_statement' ? '+' : '-',
    operands: [target, one],
    ...spanOf(node),
  };
  return [{ kind: 'assign', target, value, ...spanOf(node) }];
}

/** One `var` or `const` specification. */
export function lowerVar(context: GoContext, spec: SyntaxNode, values: readonly SyntaxNode[]): Stmt[] {
  const names = fields(spec, 'name');
  const typeNode = field(spec, 'type');
  if (values.length > 0) return assignAll(context, spec, names, values, true, typeNode && lowerType(context, typeNode));
  if (!typeNode) return [];
  const type = lowerType(context, typeNode);
  return names.map((name) => ({
    kind: 'assign',
    target: nameAt(name, declare(context, textOf(context, name))),
    value: { ...zeroValue(context, typeNode), ...spanOf(name) },
    type,
    declares: true,
    ...spanOf(spec),
  }));
}

/** Pairs of target and value, whichever way they are written. `targets` of a range loop have no values: see statements. */
export function assignAll(
  context: GoContext,
  at: Span,
  left: readonly SyntaxNode[],
  right: readonly SyntaxNode[],
  declares: boolean,
  type?: Expr,
): Stmt[] {
  const first = right[0];
  if (!first) return [];
  if (right.length === 1 && left.length > 1) return spread(context, at, left, first, declares);
  // All values are worked out before anything is assigned, and before the new names are known.
  const values = right.map((value) => context.expr(context, value));
  if (left.length === 1) return target(context, at, left[0] as SyntaxNode, values[0] as Expr, declares, type);
  const isPlain = values.every((value) => value.kind === 'literal' || value.kind === 'function');
  const out: Stmt[] = [];
  const ready = values.map((value): Expr => {
    if (isPlain || value.kind === 'literal') return value;
    const name = madeUp(context);
    out.push({ kind: 'assign', target: nameAt(value, name), value, declares: true, ...spanOf(value) });
    return nameAt(value, name);
  });
  left.forEach((node, index) => {
    const value = ready[index];
    if (value) out.push(...target(context, at, node, value, declares, type));
  });
  return out;
}

function target(
  context: GoContext,
  at: Span,
  node: SyntaxNode,
  value: Expr,
  declares: boolean,
  type?: Expr,
): AssignStmt[] | Stmt[] {
  const span = spanOf(at);
  if (isBlank(context, node)) return value.kind === 'name' ? [] : [{ kind: 'expr', value, ...span }];
  const isName = node.type === 'identifier';
  const to =
    declares && isName
      ? nameAt(node, declare(context, textOf(context, node)))
      : assignable(context.expr(context, node));
  return [{ kind: 'assign', target: to, value, ...(type ? { type } : {}), ...(declares ? { declares } : {}), ...span }];
}

/** Something with a name, or what it is a part of. */
function assignable(to: Expr): Expr {
  if (to.kind === 'cast') return assignable(to.of);
  if (to.kind === 'name' || to.kind === 'member' || to.kind === 'index') return to;
  const of = (to.kind === 'other' && to.parts[0]) || to;
  return {
    kind: 'index',
    of,
    key: { kind: 'other', operator: 'element', parts: [], at: to.at, to: to.to },
    at: to.at,
    to: to.to,
  };
}

function isBlank(context: GoContext, node: SyntaxNode): boolean {
  return node.at + 1 === node.to && context.text[node.at] === '_';
}

function spread(
  context: GoContext,
  at: Span,
  left: readonly SyntaxNode[],
  right: SyntaxNode,
  declares: boolean,
): Stmt[] {
  const value = context.expr(context, right);
  const second = left.length === 2 ? okOf(value) : undefined;
  if (second) return withOk(context, at, left, value, second, declares);
  const wanted = left.map((node, index) => ({ node, index })).filter(({ node }) => !isBlank(context, node));
  if (wanted.length === 0) return [{ kind: 'expr', value, ...spanOf(at) }];
  const name = madeUp(context);
  const out: Stmt[] = [{ kind: 'assign', target: nameAt(right, name), value, declares: true, ...spanOf(at) }];
  for (const { node, index } of wanted) {
    const key: Expr = { kind: 'literal', value: index, ...spanOf(right) };
    const part: Expr = { kind: 'index', of: nameAt(right, name), key, ...spanOf(right) };
    out.push(...target(context, at, node, part, declares));
  }
  return out;
}

/** What the second value of `m[k]`, `x.(T)` and `<-c` says; undefined for calls. */
function okOf(value: Expr): Expr | undefined {
  const span = { at: value.at, to: value.to };
  if (value.kind === 'index') return { kind: 'operation', operator: 'in', operands: [value.key, value.of], ...span };
  if (value.kind === 'cast')
    return { kind: 'operation', operator: 'instanceof', operands: [value.of, value.type], ...span };
  if (value.kind === 'other' && value.operator === 'chan')
    return { kind: 'operation', operator: 'chan', operands: [], ...span };
  return undefined;
}

function withOk(
  context: GoContext,
  at: Span,
  left: readonly SyntaxNode[],
  value: Expr,
  ok: Expr,
  declares: boolean,
): Stmt[] {
  const [to, toOk] = left as readonly [SyntaxNode, SyntaxNode];
  const out: Stmt[] = [];
  // First what is asked: the assignment may change what it is asked of (`m, ok := m["a"].(T)`).
  if (!isBlank(context, toOk)) out.push(...target(context, at, toOk, ok, declares));
  if (!isBlank(context, to)) out.push(...target(context, at, to, value, declares));
  const isKept = toOk.type === 'identifier' && isSteady(ok) && !isSame(context, to, ok);
  if (isKept) context.tests = new Map([[textOf(context, toOk), ok]]);
  return out;
}

/** Whether asking again gives the same: nothing in it is called. */
function isSteady(expr: Expr): boolean {
  switch (expr.kind) {
    case 'name':
    case 'literal':
      return true;
    case 'member':
      return isSteady(expr.of);
    case 'index':
      return isSteady(expr.of) && isSteady(expr.key);
    case 'cast':
      return isSteady(expr.of);
    case 'operation':
      return expr.operator === 'instanceof'
        ? expr.operands[0] !== undefined && isSteady(expr.operands[0])
        : expr.operands.every(isSteady);
    default:
      return false;
  }
}

/** Whether the first target is a name that the test asks about. */
function isSame(context: GoContext, to: SyntaxNode, ok: Expr): boolean {
  if (isBlank(context, to)) return false;
  if (to.type !== 'identifier') return true;
  const name = nameFor(context, textOf(context, to));
  const asks = (expr: Expr): boolean => {
    if (expr.kind === 'name') return expr.name === name;
    if (expr.kind === 'member' || expr.kind === 'cast') return asks(expr.of);
    if (expr.kind === 'index') return asks(expr.of) || asks(expr.key);
    return expr.kind === 'operation' && expr.operands.some(asks);
  };
  return asks(ok);
}

/** Takes what the statement before left for a test. */
export function takeTests(context: GoContext): ReadonlyMap<string, Expr> {
  const { tests } = context;
  context.tests = NO_TESTS;
  return tests;
}

function listed(node: SyntaxNode | undefined): readonly SyntaxNode[] {
  if (!node) return [];
  return node.type === 'expression_list' ? named(node) : [node];
}
