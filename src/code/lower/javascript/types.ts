// Type annotations of TypeScript as expressions: names and members stay what they are, `A | B` is an operation,
// `F<T>` and `T[]` are an index (`Array` of `T`), object types are objects whose values are types.

import type { Expr, ObjectEntry } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { stringText } from './literals.ts';
import { field, has, type Lowering, nameExpr, only, parts, spanOf, textOf } from './tree.ts';

export function lowerType(lowering: Lowering, node: SyntaxNode): Expr {
  const span = spanOf(node);
  const inner = parts(node);
  const first = inner[0];
  const all = (): Expr[] => inner.map((part) => lowerType(lowering, part));
  switch (node.type) {
    case 'type_annotation':
    case 'parenthesized_type':
    case 'readonly_type':
    case 'opting_type_annotation':
    case 'omitting_type_annotation':
    case 'rest_type':
    case 'optional_type':
    case 'type_identifier':
    case 'predefined_type':
      return first ? lowerType(lowering, first) : nameExpr(textOf(lowering, node), span);
    case 'nested_type_identifier':
    case 'nested_identifier':
    case 'member_expression': {
      const of = field(node, 'module') ?? field(node, 'object');
      const name = field(node, 'name') ?? field(node, 'property');
      if (!of || !name) break;
      return { kind: 'member', of: lowerType(lowering, of), name: textOf(lowering, name), ...span };
    }
    case 'generic_type': {
      const name = field(node, 'name') ?? first;
      const given = only(node, 'type_arguments');
      if (!name) break;
      const key = given ? typeArguments(lowering, given) : [];
      return { kind: 'index', of: lowerType(lowering, name), key: oneOrList(key, given ?? node), ...span };
    }
    case 'array_type':
      if (!first) break;
      return { kind: 'index', of: nameExpr('Array', span), key: lowerType(lowering, first), ...span };
    case 'tuple_type':
      return { kind: 'list', items: inner.map((part) => ({ value: tupleMember(lowering, part) })), ...span };
    case 'union_type':
      return { kind: 'operation', operator: '|', operands: flat(lowering, node, 'union_type'), ...span };
    case 'intersection_type':
      return { kind: 'operation', operator: '&', operands: flat(lowering, node, 'intersection_type'), ...span };
    case 'type_query':
      return { kind: 'operation', operator: 'typeof', operands: first ? [lowering.expr(first)] : [], ...span };
    case 'index_type_query':
      return { kind: 'operation', operator: 'keyof', operands: all(), ...span };
    case 'literal_type':
      return first ? lowering.expr(first) : nameExpr(textOf(lowering, node), span);
    case 'object_type':
    case 'interface_body':
      return { kind: 'object', entries: typeEntries(lowering, node), ...span };
    case 'identifier':
      return nameExpr(textOf(lowering, node), span);
    case 'type_predicate':
    case 'type_predicate_annotation':
    case 'asserts':
    case 'asserts_annotation':
      return nameExpr('boolean', span);
    case 'lookup_type':
      return { kind: 'other', operator: 'lookup', parts: all(), ...span };
    case 'function_type':
    case 'constructor_type': {
      const returns = field(node, 'return_type') ?? field(node, 'type');
      return { kind: 'other', operator: 'function', parts: returns ? [lowerType(lowering, returns)] : [], ...span };
    }
    case 'conditional_type': {
      const ways = [field(node, 'consequence'), field(node, 'alternative')].filter((way) => way !== undefined);
      return { kind: 'operation', operator: '|', operands: ways.map((way) => lowerType(lowering, way)), ...span };
    }
  }
  return { kind: 'other', operator: 'type', parts: [], ...span };
}

export function typeArguments(lowering: Lowering, node: SyntaxNode): Expr[] {
  return parts(node).map((part) => lowerType(lowering, part));
}

function oneOrList(types: readonly Expr[], node: SyntaxNode): Expr {
  const [one] = types;
  if (one && types.length === 1) return one;
  return { kind: 'list', items: types.map((value) => ({ value })), ...spanOf(node) };
}

/** `A | B | C` is nested to the left: its operands in one list. */
function flat(lowering: Lowering, node: SyntaxNode, type: string): Expr[] {
  const operands: SyntaxNode[] = [];
  let open: SyntaxNode | undefined = node;
  while (open?.type === type) {
    const inner: SyntaxNode[] = parts(open);
    operands.push(...inner.slice(1).reverse());
    open = inner[0];
  }
  if (open) operands.push(open);
  return operands.reverse().map((operand) => lowerType(lowering, operand));
}

function tupleMember(lowering: Lowering, node: SyntaxNode): Expr {
  return lowerType(lowering, field(node, 'type') ?? node);
}

function typeEntries(lowering: Lowering, node: SyntaxNode): ObjectEntry[] {
  const entries: ObjectEntry[] = [];
  for (const member of parts(node)) {
    const name = field(member, 'name');
    if (!name || member.type === 'index_signature') continue;
    const key = name.type === 'string' ? stringText(lowering, name) : textOf(lowering, name);
    const type = member.type === 'property_signature' ? field(member, 'type') : undefined;
    entries.push({
      key,
      keyAt: spanOf(name),
      value: type ? lowerType(lowering, type) : nameExpr(type ? 'any' : 'Function', member),
      ...(has(member, '?') && { isOptional: true }),
    });
  }
  return entries;
}
