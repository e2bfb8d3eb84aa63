// Destructuring, wherever it stands: one assignment per name, from made-up names.

import type { Expr, Span, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { stringText } from './literals.ts';
import { field, isComment, type Lowering, nameExpr, parts, spanOf, textOf } from './tree.ts';

export function isPattern(node: SyntaxNode): boolean {
  return node.type === 'object_pattern' || node.type === 'array_pattern' || node.type === 'assignment_pattern';
}

export function lowerPattern(lowering: Lowering, pattern: SyntaxNode, value: Expr, declares: boolean): Stmt[] {
  const out: Stmt[] = [];
  assignTo(lowering, pattern, value, declares, out);
  return out;
}

function assignTo(lowering: Lowering, node: SyntaxNode, value: Expr, declares: boolean, out: Stmt[]): void {
  switch (node.type) {
    case 'assignment_pattern':
    case 'object_assignment_pattern': {
      const target = field(node, 'left');
      const other = field(node, 'right');
      if (target) assignTo(lowering, target, other ? orDefault(value, lowering.expr(other)) : value, declares, out);
      return;
    }
    case 'object_pattern':
      objectParts(lowering, node, held(lowering, value, node, declares, out), declares, out);
      return;
    case 'array_pattern':
      listParts(lowering, node, held(lowering, value, node, declares, out), declares, out);
      return;
    case 'rest_pattern': {
      const inner = parts(node)[0];
      if (inner) assignTo(lowering, inner, value, declares, out);
      return;
    }
    case 'parenthesized_expression':
    case 'non_null_expression':
    case 'as_expression': {
      const inner = parts(node)[0];
      if (inner) assignTo(lowering, inner, value, declares, out);
      return;
    }
    case 'undefined':
    case 'identifier':
    case 'shorthand_property_identifier_pattern':
      out.push(assign(node, nameExpr(textOf(lowering, node), node), value, declares));
      return;
    default:
      out.push(assign(node, lowering.expr(node), value, false));
  }
}

function assign(span: Span, target: Expr, value: Expr, declares: boolean): Stmt {
  return { kind: 'assign', target, value, ...(declares && { declares }), at: span.at, to: span.to };
}

export function orDefault(value: Expr, other: Expr): Expr {
  return { kind: 'choice', by: 'nullish', of: [value, other], at: value.at, to: other.to };
}

/** A name for the value, so that it is evaluated once. */
function held(lowering: Lowering, value: Expr, node: SyntaxNode, declares: boolean, out: Stmt[]): Expr {
  if (value.kind === 'name' && (declares || value.name.startsWith('%'))) return value;
  const name = lowering.fresh();
  out.push(assign(node, nameExpr(name, value), value, true));
  return nameExpr(name, value);
}

function objectParts(lowering: Lowering, node: SyntaxNode, from: Expr, declares: boolean, out: Stmt[]): void {
  for (const part of parts(node)) {
    if (part.type === 'pair_pattern') {
      const key = field(part, 'key');
      const target = field(part, 'value');
      if (key && target) assignTo(lowering, target, partOf(lowering, from, key), declares, out);
      continue;
    }
    const name = part.type === 'object_assignment_pattern' ? field(part, 'left') : part;
    if (part.type === 'rest_pattern' || !name || isPattern(name)) assignTo(lowering, part, from, declares, out);
    else assignTo(lowering, part, memberOf(from, textOf(lowering, name), name), declares, out);
  }
}

function partOf(lowering: Lowering, from: Expr, key: SyntaxNode): Expr {
  if (key.type === 'string') return memberOf(from, stringText(lowering, key), key);
  if (key.type !== 'computed_property_name') return memberOf(from, textOf(lowering, key), key);
  const inner = parts(key)[0];
  return inner ? { kind: 'index', of: from, key: lowering.expr(inner), ...spanOf(key) } : from;
}

function memberOf(of: Expr, name: string, span: Span): Expr {
  return { kind: 'member', of, name, at: span.at, to: span.to };
}

function listParts(lowering: Lowering, node: SyntaxNode, from: Expr, declares: boolean, out: Stmt[]): void {
  let position = 0;
  for (const part of node.children) {
    if (part.type === ',') position++;
    if (!part.isNamed || isComment(part)) continue;
    const span = spanOf(part);
    const value: Expr =
      part.type === 'rest_pattern'
        ? { kind: 'other', operator: 'slice', parts: [from], ...span }
        : { kind: 'index', of: from, key: { kind: 'literal', value: position, ...span }, ...span };
    assignTo(lowering, part, value, declares, out);
  }
}
