// Composite literals of Go: lists, maps, structs with and without field names, and the nested ones that leave their type out.

import type { Argument, Expr, ObjectEntry, Span } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { field, fields, type GoContext, named, spanOf, textOf } from './context.ts';
import { readText } from './texts.ts';
import { lowerType } from './types.ts';

export function lowerComposite(context: GoContext, node: SyntaxNode): Expr {
  const type = field(node, 'type');
  const body = field(node, 'body');
  if (!body) return { kind: 'object', entries: [], ...spanOf(node) };
  return literal(context, type, body, spanOf(node));
}

/** `type` is undefined where nobody says it: an element of a named type of another file. */
function literal(context: GoContext, type: SyntaxNode | undefined, body: SyntaxNode, span: Span): Expr {
  const plain = type && bare(type);
  if (!plain) return untyped(context, body, span);
  switch (plain.type) {
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return list(context, field(plain, 'element'), body, span);
    case 'map_type':
      return { kind: 'object', entries: mapEntries(context, field(plain, 'value'), body), ...span };
    case 'struct_type':
      return { kind: 'object', entries: structEntries(context, plain, body), ...span };
    default:
      return namedLiteral(context, plain, body, span);
  }
}

function namedLiteral(context: GoContext, type: SyntaxNode, body: SyntaxNode, span: Span): Expr {
  const lowered = lowerType(context, type);
  const base = type.type === 'generic_type' ? field(type, 'type') : type;
  const own = base?.type === 'type_identifier' ? context.types.get(textOf(context, base)) : undefined;
  if (own?.type === 'struct_type')
    return made(lowered, { kind: 'object', entries: structEntries(context, own, body), ...span }, span);
  if (own && (own.type === 'map_type' || own.type === 'slice_type' || own.type === 'array_type'))
    return { kind: 'cast', of: literal(context, own, body, span), type: lowered, ...span };
  const value = untyped(context, body, span);
  const isFields = value.kind === 'object' && value.entries.every((entry) => isFieldName(context, body, entry));
  // Keys that are no names are those of a map, and elements without keys those of a slice, when the type is a library's.
  const isCast = !isFields && (value.kind === 'object' || type.type === 'qualified_type');
  return isCast ? { kind: 'cast', of: value, type: lowered, ...span } : made(lowered, value, span);
}

function isFieldName(context: GoContext, body: SyntaxNode, entry: ObjectEntry): boolean {
  const at = entry.keyAt?.at ?? body.at;
  return typeof entry.key === 'string' && !'"`'.includes(context.text[at] ?? '"');
}

function made(callee: Expr, value: Expr, span: Span): Expr {
  return { kind: 'call', callee, args: [{ value }], isNew: true, ...span };
}

/** By its looks: names before colons are fields. */
function untyped(context: GoContext, body: SyntaxNode, span: Span): Expr {
  const elements = named(body);
  const isKeyed = elements.length === 0 || elements.some((element) => element.type === 'keyed_element');
  if (!isKeyed) return list(context, undefined, body, span);
  const entries = elements.flatMap((element): ObjectEntry[] => {
    if (element.type !== 'keyed_element') return [];
    const key = elementNode(field(element, 'key'));
    const value = field(element, 'value');
    if (!key || !value) return [];
    const name = key.type === 'identifier' ? textOf(context, key) : keyOf(context, key);
    return [{ key: name, value: elementOf(context, undefined, value), keyAt: spanOf(key) }];
  });
  return { kind: 'object', entries, ...span };
}

function list(context: GoContext, of: SyntaxNode | undefined, body: SyntaxNode, span: Span): Expr {
  const items = named(body).flatMap((element): Argument[] => {
    const value = element.type === 'keyed_element' ? field(element, 'value') : element;
    return value ? [{ value: elementOf(context, of, value) }] : [];
  });
  return { kind: 'list', items, ...span };
}

function mapEntries(context: GoContext, of: SyntaxNode | undefined, body: SyntaxNode): ObjectEntry[] {
  return named(body).flatMap((element): ObjectEntry[] => {
    const key = elementNode(field(element, 'key'));
    const value = field(element, 'value');
    if (element.type !== 'keyed_element' || !key || !value) return [];
    return [{ key: keyOf(context, key), value: elementOf(context, of, value), keyAt: spanOf(key) }];
  });
}

function structEntries(context: GoContext, struct: SyntaxNode, body: SyntaxNode): ObjectEntry[] {
  const declared = fieldTypes(context, struct);
  return named(body).flatMap((element, index): ObjectEntry[] => {
    if (element.type !== 'keyed_element') {
      const at = declared.list[index];
      return at ? [{ key: at.name, value: elementOf(context, at.type, element) }] : [];
    }
    const key = elementNode(field(element, 'key'));
    const value = field(element, 'value');
    if (!key || !value) return [];
    const name = textOf(context, key);
    const type = declared.byName.get(name);
    return [{ key: name, value: elementOf(context, type, value), keyAt: spanOf(key) }];
  });
}

interface FieldTypes {
  readonly list: readonly { readonly name: string; readonly type: SyntaxNode }[];
  readonly byName: ReadonlyMap<string, SyntaxNode>;
}

/** Kept for each struct: a long list of literals asks for each of its elements. */
const known = new WeakMap<SyntaxNode, FieldTypes>();

function fieldTypes(context: GoContext, struct: SyntaxNode): FieldTypes {
  const before = known.get(struct);
  if (before) return before;
  const list = declaredFields(context, struct);
  const found = { list, byName: new Map(list.map(({ name, type }) => [name, type])) };
  known.set(struct, found);
  return found;
}

function declaredFields(context: GoContext, struct: SyntaxNode): { name: string; type: SyntaxNode }[] {
  const declarations = struct.children.find((child) => child.type === 'field_declaration_list');
  return (declarations ? named(declarations) : []).flatMap((declaration) => {
    const type = field(declaration, 'type');
    if (!type) return [];
    const names = fields(declaration, 'name').map((name) => textOf(context, name));
    const embedded = bare(type);
    const own = names.length > 0 ? names : [textOf(context, field(embedded, 'name') ?? embedded)];
    return own.map((name) => ({ name, type }));
  });
}

function keyOf(context: GoContext, key: SyntaxNode): string | Expr {
  if (key.type === 'interpreted_string_literal' || key.type === 'raw_string_literal')
    return readText(context.text, key);
  if (key.type === 'literal_value') return untyped(context, key, spanOf(key));
  return context.expr(context, key);
}

function elementNode(node: SyntaxNode | undefined): SyntaxNode | undefined {
  return node?.type === 'literal_element' ? (named(node)[0] ?? undefined) : node;
}

/** One element: `{…}` takes the type of what it stands in. */
function elementOf(context: GoContext, type: SyntaxNode | undefined, node: SyntaxNode): Expr {
  const inner = elementNode(node) ?? node;
  return inner.type === 'literal_value' ? literal(context, type, inner, spanOf(inner)) : context.expr(context, inner);
}

function bare(type: SyntaxNode): SyntaxNode {
  let at = type;
  while (at.type === 'pointer_type' || at.type === 'parenthesized_type') {
    const inner = named(at)[0];
    if (!inner) break;
    at = inner;
  }
  return at;
}
