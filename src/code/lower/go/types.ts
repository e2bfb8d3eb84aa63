// Types of Go as expressions: names and members where they have a name, structs as objects with the fields' tags.

import type { ClassIR, Expr, FieldIR, ObjectEntry } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { field, fields, type GoContext, nameAt, named, spanOf, textOf } from './context.ts';
import { readText } from './texts.ts';

export const TYPE_NODES: ReadonlySet<string> = new Set([
  'type_identifier',
  'qualified_type',
  'pointer_type',
  'slice_type',
  'array_type',
  'implicit_length_array_type',
  'map_type',
  'channel_type',
  'function_type',
  'struct_type',
  'interface_type',
  'generic_type',
  'parenthesized_type',
]);

/** `&T` and `*T` are T. */
export function lowerType(context: GoContext, node: SyntaxNode): Expr {
  const inner = named(node);
  const first = inner[0];
  switch (node.type) {
    case 'type_identifier':
    case 'identifier':
    case 'package_identifier':
      return nameAt(node, textOf(context, node));
    case 'qualified_type': {
      const of = field(node, 'package');
      const name = field(node, 'name');
      if (!of || !name) return nameAt(node, textOf(context, node));
      return { kind: 'member', of: nameAt(of, textOf(context, of)), name: textOf(context, name), ...spanOf(node) };
    }
    case 'pointer_type':
    case 'parenthesized_type':
    case 'type_elem':
    case 'negated_type':
    case 'type_constraint':
      if (inner.length > 1)
        return {
          kind: 'operation',
          operator: '|',
          operands: inner.map((child) => lowerType(context, child)),
          ...spanOf(node),
        };
      return first ? lowerType(context, first) : other(context, node, 'type', []);
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type': {
      const element = field(node, 'element');
      return { kind: 'list', items: element ? [{ value: lowerType(context, element) }] : [], ...spanOf(node) };
    }
    case 'map_type':
      return other(context, node, 'map', [...fields(node, 'key'), ...fields(node, 'value')]);
    case 'channel_type':
      return other(context, node, 'chan', fields(node, 'value'));
    case 'generic_type': {
      const of = field(node, 'type');
      const args = typeArguments(context, field(node, 'type_arguments'));
      const only = args[0];
      if (!of || !only) return nameAt(node, textOf(context, node));
      const key: Expr =
        args.length === 1 ? only : { kind: 'list', items: args.map((value) => ({ value })), ...spanOf(only) };
      return { kind: 'index', of: lowerType(context, of), key, ...spanOf(node) };
    }
    case 'struct_type':
      return { kind: 'object', entries: structFields(context, node).fields.map(entryOf), ...spanOf(node) };
    case 'function_type':
      return other(context, node, 'func', []);
    default:
      return other(context, node, node.type === 'interface_type' ? 'interface' : 'type', []);
  }
}

export function typeArguments(context: GoContext, node: SyntaxNode | undefined): Expr[] {
  return node ? named(node).map((child) => lowerType(context, child)) : [];
}

function other(context: GoContext, node: SyntaxNode, operator: string, parts: readonly SyntaxNode[]): Expr {
  return { kind: 'other', operator, parts: parts.map((part) => lowerType(context, part)), ...spanOf(node) };
}

function entryOf(of: FieldIR): ObjectEntry {
  const value = of.type ?? nameAt(of, 'any');
  return { key: of.name, value, keyAt: spanOf(of), ...(of.tag === undefined ? {} : { tag: of.tag }) };
}

/** Fields and embedded types of a struct. */
export function structFields(context: GoContext, struct: SyntaxNode): { fields: FieldIR[]; bases: Expr[] } {
  const found: { fields: FieldIR[]; bases: Expr[] } = { fields: [], bases: [] };
  const list = struct.children.find((child) => child.type === 'field_declaration_list');
  for (const declaration of list ? named(list) : []) {
    if (declaration.type !== 'field_declaration') continue;
    const typeNode = field(declaration, 'type');
    if (!typeNode) continue;
    const type = lowerType(context, typeNode);
    const names = fields(declaration, 'name');
    const tagNode = field(declaration, 'tag');
    const tag = tagNode && readText(context.text, tagNode);
    if (names.length === 0) found.bases.push(type);
    // An embedded type is a field as well, under its own name.
    for (const name of names.length > 0 ? names : [typeNode])
      found.fields.push({
        name: names.length > 0 ? textOf(context, name) : lastName(type),
        type,
        ...(tag === undefined ? {} : { tag }),
        ...spanOf(name),
      });
  }
  return found;
}

function lastName(type: Expr): string {
  if (type.kind === 'index') return lastName(type.of);
  return type.kind === 'name' || type.kind === 'member' ? type.name : '';
}

/** A `type` declaration. Methods stand on their own, as functions with a receiver. */
export function lowerTypeDeclaration(
  context: GoContext,
  spec: SyntaxNode,
  doc: string | undefined,
): ClassIR | undefined {
  const name = field(spec, 'name');
  const type = field(spec, 'type');
  if (!name || !type) return undefined;
  const base = {
    name: textOf(context, name),
    nameAt: spanOf(name),
    form: 'type' as const,
    decorators: [],
    methods: [],
    ...(doc === undefined ? {} : { doc }),
    ...spanOf(spec),
  };
  if (type.type === 'struct_type') return { ...base, ...structFields(context, type) };
  if (type.type === 'interface_type') return { ...base, ...interfaceParts(context, type) };
  return { ...base, bases: [], fields: [], alias: lowerType(context, type) };
}

/** An interface's methods are fields: as methods their empty bodies would say that they give nothing back. */
function interfaceParts(context: GoContext, node: SyntaxNode): { fields: FieldIR[]; bases: Expr[] } {
  const parts: { fields: FieldIR[]; bases: Expr[] } = { fields: [], bases: [] };
  for (const child of named(node)) {
    const name = field(child, 'name');
    if (child.type === 'method_elem' && name)
      parts.fields.push({ name: textOf(context, name), type: other(context, child, 'func', []), ...spanOf(name) });
    else if (child.type === 'type_elem') parts.bases.push(lowerType(context, child));
  }
  return parts;
}

const TEXTS = new Set(['string']);
const NUMBER = /^(?:u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128)|byte|rune)$/;
const NIL = new Set(['error', 'any']);

/** What a variable of this type holds before anything is assigned. */
export function zeroValue(context: GoContext, type: SyntaxNode): Expr {
  const span = spanOf(type);
  const name = type.type === 'type_identifier' ? textOf(context, type) : '';
  if (TEXTS.has(name)) return { kind: 'literal', value: '', ...span };
  if (NUMBER.test(name)) return { kind: 'literal', value: 0, ...span };
  if (name === 'bool') return { kind: 'literal', value: false, ...span };
  if (type.type === 'slice_type' || type.type === 'array_type') return { kind: 'list', items: [], ...span };
  if (type.type === 'map_type' || type.type === 'struct_type') return { kind: 'object', entries: [], ...span };
  const underlying = context.types.get(name);
  const isObject =
    name !== ''
      ? !NIL.has(name) && underlying?.type !== 'interface_type'
      : type.type === 'qualified_type' || type.type === 'generic_type';
  if (!isObject) return { kind: 'literal', value: null, ...span };
  return newOf(lowerType(context, type), span);
}

/** `T{}` */
export function newOf(callee: Expr, span: { at: number; to: number }): Expr {
  return { kind: 'call', callee, args: [{ value: { kind: 'object', entries: [], ...span } }], isNew: true, ...span };
}
