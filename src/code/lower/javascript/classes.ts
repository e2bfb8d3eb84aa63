// Classes, interfaces, type aliases and enums.

import type { ClassIR, Expr, FieldIR, FunctionIR, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerDecorator, nameOf } from './functions.ts';
import { literal } from './literals.ts';
import { docText, field, fields, has, isComment, type Lowering, only, parts, spanOf, textOf } from './tree.ts';

export function lowerClass(
  lowering: Lowering,
  node: SyntaxNode,
  doc: string | undefined,
  outer: readonly SyntaxNode[],
): ClassIR {
  const body = field(node, 'body');
  const decorators = [...outer, ...fields(node, 'decorator')];
  return {
    ...named(lowering, node),
    form: 'class',
    bases: basesOf(lowering, node),
    decorators: decorators.map((decorator) => lowerDecorator(lowering, decorator)),
    ...(body ? members(lowering, body) : { methods: [], fields: [] }),
    ...(doc !== undefined && { doc }),
    ...spanOf(node),
  };
}

function named(lowering: Lowering, node: SyntaxNode): Pick<ClassIR, 'name' | 'nameAt'> {
  const name = field(node, 'name');
  return { name: name ? textOf(lowering, name) : '', nameAt: spanOf(name ?? node) };
}

/** What it extends, then what it implements. */
function basesOf(lowering: Lowering, node: SyntaxNode): Expr[] {
  const heritage = only(node, 'class_heritage');
  const bases: Expr[] = [];
  for (const part of heritage ? parts(heritage) : []) {
    if (part.type === 'extends_clause') bases.push(...fields(part, 'value').map((base) => lowering.expr(base)));
    else if (part.type === 'implements_clause') bases.push(...parts(part).map((base) => lowering.type(base)));
    else bases.push(lowering.expr(part));
  }
  return bases;
}

function members(lowering: Lowering, body: SyntaxNode): { methods: FunctionIR[]; fields: FieldIR[] } {
  const methods: FunctionIR[] = [];
  const found: FieldIR[] = [];
  let decorators: Expr[] = [];
  let doc: string | undefined;
  for (const member of body.children) {
    if (isComment(member)) doc = docText(textOf(lowering, member));
    else if (member.type === 'decorator') decorators.push(lowerDecorator(lowering, member));
    else if (member.isNamed) {
      if (member.type === 'method_definition') {
        const method = lowering.fn(member, doc);
        const isSetter = has(member, 'set');
        methods.push({
          ...method,
          ...(isSetter && { name: `set ${method.name}` }),
          decorators: [...decorators, ...method.decorators],
        });
      } else if (member.type === 'public_field_definition' || member.type === 'field_definition')
        found.push(fieldOf(lowering, member));
      decorators = [];
      doc = undefined;
    }
  }
  return { methods, fields: found };
}

function fieldOf(lowering: Lowering, node: SyntaxNode): FieldIR {
  const name = field(node, 'name') ?? field(node, 'property');
  const type = field(node, 'type');
  const value = field(node, 'value');
  return {
    name: name ? nameOf(lowering, name) : '',
    ...(type && { type: lowering.type(type) }),
    ...(value && { value: lowering.expr(value) }),
    ...(has(node, 'static') && { isStatic: true }),
    ...(has(node, '?') && { isOptional: true }),
    ...spanOf(node),
  };
}

/** Static blocks run when the class is made: functions called after it. */
export function staticBlocks(lowering: Lowering, node: SyntaxNode): Stmt[] {
  const body = field(node, 'body');
  const out: Stmt[] = [];
  for (const block of body?.children ?? []) {
    const inner = block.type === 'class_static_block' ? field(block, 'body') : undefined;
    if (inner) out.push(...lowering.block(inner.children));
  }
  return out;
}

export function lowerInterface(lowering: Lowering, node: SyntaxNode, doc: string | undefined): ClassIR {
  const body = field(node, 'body');
  const clause = only(node, 'extends_type_clause');
  return {
    ...named(lowering, node),
    form: 'type',
    bases: clause ? fields(clause, 'type').map((base) => lowering.type(base)) : [],
    decorators: [],
    methods: [],
    fields: body ? typeFields(lowering.type(body)) : [],
    ...(doc !== undefined && { doc }),
    ...spanOf(node),
  };
}

export function lowerAlias(lowering: Lowering, node: SyntaxNode, doc: string | undefined): ClassIR {
  const value = field(node, 'value');
  const type = value && lowering.type(value);
  return {
    ...named(lowering, node),
    form: 'type',
    bases: [],
    decorators: [],
    methods: [],
    fields: type?.kind === 'object' ? typeFields(type) : [],
    ...(type && type.kind !== 'object' && { alias: type }),
    ...(doc !== undefined && { doc }),
    ...spanOf(node),
  };
}

function typeFields(type: Expr): FieldIR[] {
  if (type.kind !== 'object') return [];
  return type.entries.map((entry) => ({
    name: typeof entry.key === 'string' ? entry.key : '',
    type: entry.value,
    ...(entry.isOptional && { isOptional: true }),
    at: entry.keyAt?.at ?? entry.value.at,
    to: entry.value.to,
  }));
}

export function lowerEnum(lowering: Lowering, node: SyntaxNode): ClassIR {
  const body = field(node, 'body');
  const found: FieldIR[] = [];
  let next: number | undefined = 0;
  for (const part of body ? parts(body) : []) {
    const name = part.type === 'enum_assignment' ? field(part, 'name') : part;
    const given = part.type === 'enum_assignment' ? field(part, 'value') : undefined;
    const value: Expr = given ? lowering.expr(given) : literal(next, part);
    next = value.kind === 'literal' && typeof value.value === 'number' ? value.value + 1 : undefined;
    if (name) found.push({ name: nameOf(lowering, name), value, isStatic: true, ...spanOf(part) });
  }
  return {
    ...named(lowering, node),
    form: 'enum',
    bases: [],
    decorators: [],
    methods: [],
    fields: found,
    ...spanOf(node),
  };
}
