// Expressions of Go.

import type { Argument, CallExpr, Expr } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerComposite } from './composites.ts';
import {
  field,
  fields,
  type GoContext,
  isLocal,
  nameAt,
  named,
  nameFor,
  packageMember,
  spanOf,
  textOf,
} from './context.ts';
import { formatParts, readNumber, readText } from './texts.ts';
import { lowerType, newOf, TYPE_NODES, typeArguments } from './types.ts';

export function lowerExpr(context: GoContext, node: SyntaxNode): Expr {
  const span = spanOf(node);
  if (TYPE_NODES.has(node.type)) return lowerType(context, node);
  switch (node.type) {
    case 'identifier':
    case 'field_identifier':
    case 'blank_identifier': {
      const name = textOf(context, node);
      const test = context.tests.get(name);
      return test ? { ...test, ...span } : nameAt(node, nameFor(context, name));
    }
    case 'interpreted_string_literal':
    case 'raw_string_literal':
    case 'rune_literal':
      return { kind: 'literal', value: readText(context.text, node), ...span };
    case 'int_literal':
    case 'float_literal':
    case 'imaginary_literal':
      return { kind: 'literal', value: readNumber(textOf(context, node)), ...span };
    case 'iota':
      return { kind: 'literal', value: context.iota, ...span };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.type === 'true', ...span };
    case 'nil':
      return { kind: 'literal', value: null, ...span };
    case 'parenthesized_expression':
    case 'literal_element':
    case 'expression_list':
    case 'variadic_argument':
      return inner(context, node);
    case 'func_literal':
      return { kind: 'function', fn: context.functionOf(context, node), ...span };
    case 'composite_literal':
      return lowerComposite(context, node);
    case 'selector_expression':
      return selector(context, node);
    case 'index_expression':
      return withTwo(context, node, field(node, 'operand'), field(node, 'index'));
    case 'slice_expression':
      return { kind: 'other', operator: 'slice', parts: parts(context, node), ...span };
    case 'type_assertion_expression':
      return assertion(context, node);
    case 'type_conversion_expression':
      return conversion(context, node);
    case 'type_instantiation_expression':
      return inner(context, node);
    case 'call_expression':
      return call(context, node);
    case 'unary_expression':
      return unary(context, node);
    case 'binary_expression':
      return binary(context, node);
    default:
      return { kind: 'other', operator: node.type, parts: parts(context, node), ...span };
  }
}

function parts(context: GoContext, node: SyntaxNode): Expr[] {
  return named(node).map((child) => lowerExpr(context, child));
}

function inner(context: GoContext, node: SyntaxNode): Expr {
  const first = named(node)[0];
  return first ? lowerExpr(context, first) : { kind: 'other', operator: node.type, parts: [], ...spanOf(node) };
}

function selector(context: GoContext, node: SyntaxNode): Expr {
  const operand = field(node, 'operand');
  const name = field(node, 'field');
  if (!operand || !name) return { kind: 'other', operator: node.type, parts: parts(context, node), ...spanOf(node) };
  return { kind: 'member', of: lowerExpr(context, operand), name: textOf(context, name), ...spanOf(node) };
}

function withTwo(context: GoContext, node: SyntaxNode, of: SyntaxNode | undefined, key: SyntaxNode | undefined): Expr {
  if (!of || !key) return { kind: 'other', operator: node.type, parts: parts(context, node), ...spanOf(node) };
  return { kind: 'index', of: lowerExpr(context, of), key: lowerExpr(context, key), ...spanOf(node) };
}

function assertion(context: GoContext, node: SyntaxNode): Expr {
  const operand = field(node, 'operand');
  const type = field(node, 'type');
  if (!operand) return { kind: 'other', operator: node.type, parts: parts(context, node), ...spanOf(node) };
  const of = lowerExpr(context, operand);
  return type ? { kind: 'cast', of, type: lowerType(context, type), ...spanOf(node) } : of;
}

/** `[]byte(s)`, and `f[A, B](x)`, which the grammar takes for one. */
function conversion(context: GoContext, node: SyntaxNode): Expr {
  const type = field(node, 'type');
  const operand = field(node, 'operand');
  const args: Argument[] = operand ? [{ value: lowerExpr(context, operand) }] : [];
  if (type?.type !== 'generic_type') {
    const name = type ? textOf(context, type).replace(/\s+/g, '') : '';
    const callee =
      type?.type === 'slice_type' ? nameAt(type, name) : type ? lowerType(context, type) : nameAt(node, name);
    return { kind: 'call', callee, args, ...spanOf(node) };
  }
  const of = field(type, 'type');
  const types = typeArguments(context, field(type, 'type_arguments'));
  return { kind: 'call', callee: of ? typeAsCallee(context, of) : nameAt(type, ''), args, types, ...spanOf(node) };
}

/** A generic function's name that was read as a type's. */
function typeAsCallee(context: GoContext, node: SyntaxNode): Expr {
  const type = lowerType(context, node);
  return type.kind === 'name' ? nameAt(type, nameFor(context, type.name)) : type;
}

function call(context: GoContext, node: SyntaxNode): Expr {
  const callee = field(node, 'function');
  const list = field(node, 'arguments');
  if (!callee) return { kind: 'other', operator: node.type, parts: parts(context, node), ...spanOf(node) };
  const nodes = list ? named(list) : [];
  const builtin =
    callee.type === 'identifier' && !isLocal(context, textOf(context, callee)) ? textOf(context, callee) : '';
  if ((builtin === 'new' || builtin === 'make') && nodes[0]) return allocation(context, node, builtin, nodes);
  const args = nodes.map((arg) => argument(context, arg));
  const member = packageMember(context, callee);
  if (member?.from === 'fmt' && member.name === 'Sprintf') {
    const text = formatted(context, node, nodes, args);
    if (text) return text;
  }
  const types = typeArguments(context, field(node, 'type_arguments'));
  const base: CallExpr = { kind: 'call', callee: lowerExpr(context, callee), args, ...spanOf(node) };
  return types.length > 0 ? { ...base, types } : base;
}

function argument(context: GoContext, node: SyntaxNode): Argument {
  if (node.type === 'variadic_argument') return { value: inner(context, node), spread: 'list' };
  return { value: lowerExpr(context, node) };
}

function allocation(context: GoContext, node: SyntaxNode, builtin: string, nodes: readonly SyntaxNode[]): Expr {
  const type = nodes[0] as SyntaxNode;
  const lowered = lowerType(context, type);
  const span = spanOf(node);
  if (builtin === 'new') return newOf(lowered, span);
  if (type.type === 'map_type') return { kind: 'object', entries: [], ...span };
  if (type.type === 'slice_type') return { kind: 'list', items: [], ...span };
  const args = nodes.slice(1).map((arg) => argument(context, arg));
  return { kind: 'call', callee: nameAt(field(node, 'function') ?? node, 'make'), args, types: [lowered], ...span };
}

function formatted(
  context: GoContext,
  node: SyntaxNode,
  nodes: readonly SyntaxNode[],
  args: readonly Argument[],
): Expr | undefined {
  const first = nodes[0];
  const format = first && literalText(context, first);
  if (!first || format === undefined) return undefined;
  const found = formatParts(format, spanOf(first), args.slice(1));
  return found && { kind: 'text', parts: found, by: 'format', ...spanOf(node) };
}

/** A literal, a constant of this file that is one, or several of them added up. */
function literalText(context: GoContext, node: SyntaxNode): string | undefined {
  if (node.type === 'interpreted_string_literal' || node.type === 'raw_string_literal')
    return readText(context.text, node);
  if (node.type === 'parenthesized_expression') {
    const only = named(node)[0];
    return only && literalText(context, only);
  }
  if (node.type === 'identifier') {
    const name = textOf(context, node);
    return isLocal(context, name) ? undefined : context.texts.get(name);
  }
  if (node.type !== 'binary_expression' || operatorOf(node) !== '+') return undefined;
  const sides = [...fields(node, 'left'), ...fields(node, 'right')].map((side) => literalText(context, side));
  return sides.every((side) => side !== undefined) ? sides.join('') : undefined;
}

function operatorOf(node: SyntaxNode): string {
  return node.children.find((child) => child.field === 'operator')?.type ?? '';
}

function unary(context: GoContext, node: SyntaxNode): Expr {
  const operand = field(node, 'operand');
  const operator = operatorOf(node);
  if (!operand) return { kind: 'other', operator, parts: parts(context, node), ...spanOf(node) };
  const of = lowerExpr(context, operand);
  switch (operator) {
    case '&':
    case '*':
      return of;
    case '<-':
      return { kind: 'other', operator: 'chan', parts: [of], ...spanOf(node) };
    case '!':
      return { kind: 'operation', operator: 'not', operands: [of], ...spanOf(node) };
    default:
      return { kind: 'operation', operator, operands: [of], ...spanOf(node) };
  }
}

function binary(context: GoContext, node: SyntaxNode): Expr {
  const left = field(node, 'left');
  const right = field(node, 'right');
  const operator = operatorOf(node);
  if (!left || !right) return { kind: 'other', operator, parts: parts(context, node), ...spanOf(node) };
  const sides = [lowerExpr(context, left), lowerExpr(context, right)] as const;
  return combine(operator, sides[0], sides[1], node);
}

/** `a operator b`; also for `a operator= b`. */
export function combine(operator: string, left: Expr, right: Expr, at: SyntaxNode): Expr {
  const span = spanOf(at);
  if (operator === '&&' || operator === '||')
    return { kind: 'choice', by: operator === '&&' ? 'and' : 'or', of: [left, right], ...span };
  if (operator === '+') return { kind: 'text', by: 'plus', parts: [...added(left), ...added(right)], ...span };
  return { kind: 'operation', operator, operands: [left, right], ...span };
}

function added(side: Expr): readonly Expr[] {
  return side.kind === 'text' && side.by === 'plus' ? side.parts : [side];
}
