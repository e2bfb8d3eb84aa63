// Functions of every kind: parameters, bodies, their documentation.

import type { Expr, FunctionIR, Param, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { keyOf } from './objects.ts';
import { isPattern } from './patterns.ts';
import { field, fields, has, type Lowering, nameExpr, parts, spanOf, textOf } from './tree.ts';

export function lowerFunction(lowering: Lowering, node: SyntaxNode, doc: string | undefined): FunctionIR {
  const name = field(node, 'name');
  const unpacked: Stmt[] = [];
  const params = parameters(lowering, node, unpacked);
  const body = field(node, 'body');
  const returns = field(node, 'return_type');
  return {
    name: name ? nameOf(lowering, name) : '',
    nameAt: spanOf(name ?? node),
    params,
    body: body ? [...unpacked, ...bodyOf(lowering, body)] : unpacked,
    decorators: fields(node, 'decorator').map((decorator) => lowerDecorator(lowering, decorator)),
    ...(returns && { returns: lowering.type(returns) }),
    ...(doc !== undefined && { doc }),
    ...(has(node, 'async') && { isAsync: true }),
    ...((has(node, '*') || node.type.startsWith('generator')) && { isGenerator: true }),
    ...(has(node, 'static') && { isStatic: true }),
    ...(has(node, 'get') && { isGetter: true }),
    ...(node.type === 'arrow_function' && { isArrow: true }),
    ...spanOf(node),
  };
}

export function nameOf(lowering: Lowering, node: SyntaxNode): string {
  const key = keyOf(lowering, node);
  return typeof key === 'string' ? key : textOf(lowering, node);
}

export function lowerDecorator(lowering: Lowering, node: SyntaxNode): Expr {
  const inner = parts(node)[0];
  return inner ? lowering.expr(inner) : nameExpr('', node);
}

function bodyOf(lowering: Lowering, body: SyntaxNode): Stmt[] {
  if (body.type === 'statement_block') return lowering.block(body.children);
  return [{ kind: 'return', value: lowering.expr(body), ...spanOf(body) }];
}

function parameters(lowering: Lowering, node: SyntaxNode, unpacked: Stmt[]): Param[] {
  const alone = field(node, 'parameter');
  if (alone) return [{ name: textOf(lowering, alone), by: 'position', ...spanOf(alone) }];
  const list = field(node, 'parameters');
  const out: Param[] = [];
  for (const part of list ? parts(list) : []) {
    const pattern = field(part, 'pattern') ?? part;
    if (pattern.type === 'this') continue;
    const param = parameter(lowering, part, pattern, out.length, unpacked);
    out.push(param);
    if (has(part, 'readonly') || has(part, 'accessibility_modifier')) unpacked.push(property(param));
  }
  return out;
}

function parameter(
  lowering: Lowering,
  node: SyntaxNode,
  pattern: SyntaxNode,
  position: number,
  unpacked: Stmt[],
): Param {
  const isDefaulted = pattern.type === 'assignment_pattern';
  const isRest = pattern.type === 'rest_pattern';
  const target = (isDefaulted ? field(pattern, 'left') : isRest ? parts(pattern)[0] : pattern) ?? pattern;
  const other = isDefaulted ? field(pattern, 'right') : field(node, 'value');
  const type = field(node, 'type');
  const decorators = fields(node, 'decorator').map((decorator) => lowerDecorator(lowering, decorator));
  const name = isPattern(target) ? `%p${position}` : textOf(lowering, target);
  if (isPattern(target)) unpacked.push(...lowering.bind(target, nameExpr(name, target), true));
  return {
    name,
    by: isRest ? 'list' : 'position',
    ...(type && { type: lowering.type(type) }),
    ...(other && { default: lowering.expr(other) }),
    ...(decorators.length > 0 && { decorators }),
    ...spanOf(node),
  };
}

/** `constructor(private x)` is `this.x = x`. */
function property(param: Param): Stmt {
  const span = spanOf(param);
  const target: Expr = { kind: 'member', of: nameExpr('this', span), name: param.name, ...span };
  return { kind: 'assign', target, value: nameExpr(param.name, span), ...span };
}
