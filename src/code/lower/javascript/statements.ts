// Statements of JavaScript and TypeScript, one by one and in blocks.

import type { Expr, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { lowerAlias, lowerEnum, lowerInterface } from './classes.ts';
import { branch, loop, switchStatement, tryStatement } from './control.ts';
import { assign, effect } from './effects.ts';
import { sequenceParts } from './expressions.ts';
import {
  declaredName,
  exportDeclared,
  exportNames,
  importByPattern,
  importStatement,
  requiredModule,
} from './modules.ts';
import { isPattern } from './patterns.ts';
import {
  docText,
  field,
  fields,
  has,
  isComment,
  type Lowering,
  nameExpr,
  only,
  parts,
  spanOf,
  textOf,
  unwrapped,
} from './tree.ts';

/** Where a statement stands: exports and imports by `require` are those of the module at its top only. */
interface Place {
  readonly isTop: boolean;
  readonly doc?: string | undefined;
}

export function lowerBlock(lowering: Lowering, nodes: readonly SyntaxNode[], isTop: boolean): Stmt[] {
  const out: Stmt[] = [];
  let doc: string | undefined;
  for (const node of nodes) {
    if (isComment(node)) doc = docText(textOf(lowering, node));
    else if (node.isNamed) {
      statement(lowering, node, { isTop, doc }, out);
      doc = undefined;
    }
  }
  return out;
}

function statement(lowering: Lowering, node: SyntaxNode, place: Place, out: Stmt[]): void {
  const span = spanOf(node);
  switch (node.type) {
    case 'expression_statement': {
      const inner = parts(node)[0];
      if (inner) doneFor(lowering, inner, out);
      return;
    }
    case 'lexical_declaration':
    case 'variable_declaration':
    case 'using_declaration':
      for (const declarator of parts(node)) declaration(lowering, declarator, place, out);
      return;
    case 'function_declaration':
    case 'generator_function_declaration':
      out.push({ kind: 'function', fn: lowering.fn(node, place.doc), ...span });
      return;
    case 'class_declaration':
    case 'abstract_class_declaration':
      out.push({ kind: 'class', cls: lowering.cls(node, place.doc), ...span }, ...lowering.statics(node));
      return;
    case 'interface_declaration':
      out.push({ kind: 'class', cls: lowerInterface(lowering, node, place.doc), ...span });
      return;
    case 'type_alias_declaration':
      out.push({ kind: 'class', cls: lowerAlias(lowering, node, place.doc), ...span });
      return;
    case 'enum_declaration':
      out.push({ kind: 'class', cls: lowerEnum(lowering, node), ...span });
      return;
    case 'return_statement':
      returned(lowering, node, out);
      return;
    case 'throw_statement': {
      const value = parts(node)[0];
      out.push({ kind: 'throw', ...(value && { value: lowering.expr(value) }), ...span });
      return;
    }
    case 'if_statement':
      out.push(branch(lowering, node));
      return;
    case 'switch_statement':
      out.push(switchStatement(lowering, node));
      return;
    case 'try_statement':
      out.push(tryStatement(lowering, node));
      return;
    case 'for_statement':
    case 'for_in_statement':
    case 'while_statement':
    case 'do_statement':
    case 'with_statement':
      out.push(...loop(lowering, node));
      return;
    case 'break_statement':
    case 'continue_statement':
      out.push({ kind: 'leave', how: node.type === 'break_statement' ? 'break' : 'continue', ...span });
      return;
    case 'statement_block':
      out.push(...lowerBlock(lowering, node.children, false));
      return;
    case 'labeled_statement': {
      const body = field(node, 'body');
      if (body) statement(lowering, body, { isTop: false }, out);
      return;
    }
    case 'import_statement':
      importStatement(lowering, node);
      return;
    case 'import_alias': {
      const [name, value] = parts(node);
      if (name && value) out.push(assign(node, lowering.expr(name), lowering.expr(value), true));
      return;
    }
    case 'export_statement':
      exported(lowering, node, place, out);
      return;
    case 'internal_module':
    case 'module':
      namespace(lowering, node, out);
      return;
    case 'ambient_declaration':
      for (const inner of parts(node))
        if (!/variable|lexical|function|module/.test(inner.type)) statement(lowering, inner, place, out);
      return;
    case 'function_signature':
    case 'empty_statement':
    case 'debugger_statement':
    case 'hash_bang_line':
      return;
    case 'ERROR':
      // What a broken text still says: statements and expressions in it, in order.
      for (const inner of parts(node)) statement(lowering, inner, { isTop: place.isTop }, out);
      return;
    default:
      if (/(?:_clause|_parameters|_annotation|_arguments|_body|_pattern|_identifier|_type|_heritage)$/.test(node.type))
        return;
      doneFor(lowering, node, out);
  }
}

/** A namespace may come as an expression. */
function doneFor(lowering: Lowering, node: SyntaxNode, out: Stmt[]): void {
  if (node.type === 'internal_module') namespace(lowering, node, out);
  else effect(lowering, node, out);
}

function returned(lowering: Lowering, node: SyntaxNode, out: Stmt[]): void {
  const inner = parts(node)[0];
  const steps = inner ? sequenceParts(unwrapped(inner)) : [];
  for (const step of steps.slice(0, -1)) effect(lowering, step, out);
  const last = steps.at(-1);
  out.push({ kind: 'return', ...(last && { value: lowering.expr(last) }), ...spanOf(node) });
}

function declaration(lowering: Lowering, node: SyntaxNode, place: Place, out: Stmt[]): void {
  const name = field(node, 'name');
  const given = field(node, 'value');
  if (node.type !== 'variable_declarator' || !name) return;
  if (place.isTop && given) {
    const from = requiredModule(lowering, given);
    if (from !== undefined && importByPattern(lowering, name, from)) return;
  }
  const type = field(node, 'type');
  const value = given ? documented(lowering, given, place.doc) : undefined;
  if (isPattern(name)) {
    if (value) out.push(...lowering.bind(name, value, true));
    return;
  }
  const target = nameExpr(textOf(lowering, name), name);
  out.push({
    kind: 'assign',
    target,
    value: value ?? { kind: 'literal', value: undefined, ...spanOf(name) },
    ...(type && { type: lowering.type(type) }),
    declares: true,
    ...spanOf(node),
  });
  if (given?.type === 'class') out.push(...lowering.statics(given));
}

/** A function keeps the comment before the declaration of its name. */
function documented(lowering: Lowering, node: SyntaxNode, doc: string | undefined): Expr {
  const isFunction = node.type === 'arrow_function' || node.type === 'function_expression';
  return isFunction && doc !== undefined
    ? { kind: 'function', fn: lowering.fn(node, doc), ...spanOf(node) }
    : lowering.expr(node);
}

function exported(lowering: Lowering, node: SyntaxNode, place: Place, out: Stmt[]): void {
  const isDefault = has(node, 'default');
  const declared = field(node, 'declaration');
  const value = field(node, 'value') ?? (has(node, '=') ? parts(node)[0] : undefined);
  if (declared) {
    const steps: Stmt[] = [];
    if (declared.type.endsWith('class_declaration')) {
      const cls = lowering.cls(declared, place.doc, fields(node, 'decorator'));
      steps.push({ kind: 'class', cls, ...spanOf(declared) }, ...lowering.statics(declared));
    } else statement(lowering, declared, place, steps);
    const isNamed = steps.some((step) => declaredName(step));
    if (isDefault && !isNamed) defaultValue(lowering, declared, lowering.expr(declared), out);
    else {
      out.push(...steps);
      exportDeclared(lowering, steps, isDefault ? 'default' : undefined);
    }
    return;
  }
  if (!value) {
    exportNames(lowering, node);
    return;
  }
  if (isDefault) {
    defaultValue(lowering, value, documented(lowering, value, place.doc), out);
    return;
  }
  const local = '%exports';
  out.push(assign(node, nameExpr(local, value), lowering.expr(value), true));
  lowering.exports.push({ name: '=', local, value: nameExpr(local, value), ...spanOf(node) });
}

function defaultValue(lowering: Lowering, node: SyntaxNode, value: Expr, out: Stmt[]): void {
  const isName = value.kind === 'name';
  const local = isName ? value.name : '%default';
  if (!isName) out.push(assign(node, nameExpr(local, node), value, true));
  lowering.exports.push({ name: 'default', local, ...spanOf(node) });
}

/** What a namespace declares is declared where it stands, and its name is an object of what it exports. */
function namespace(lowering: Lowering, node: SyntaxNode, out: Stmt[]): void {
  const body = field(node, 'body');
  const name = field(node, 'name');
  if (!body || !name) return;
  const entries: { key: string; value: Expr }[] = [];
  for (const part of parts(body)) {
    const declared = part.type === 'export_statement' ? field(part, 'declaration') : undefined;
    const steps: Stmt[] = [];
    statement(lowering, declared ?? part, { isTop: false }, steps);
    out.push(...steps);
    for (const step of declared ? steps : []) {
      const key = declaredName(step);
      if (key && !key.startsWith('%')) entries.push({ key, value: nameExpr(key, step) });
    }
  }
  const target = only(node, 'identifier') ?? name;
  if (target.type === 'identifier')
    out.push(
      assign(node, nameExpr(textOf(lowering, target), target), { kind: 'object', entries, ...spanOf(node) }, true),
    );
}
