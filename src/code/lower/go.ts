// The front end of Go: a file's syntax tree to the intermediate representation. What is declared where is in lower/go/.

import type { Span, Stmt } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax.ts';
import { field, fields, type GoContext, NO_TESTS, named, spanOf, textOf } from './go/context.ts';
import { lowerExpr } from './go/expressions.ts';
import { lowerFunction } from './go/functions.ts';
import { lowerImports } from './go/imports.ts';
import { lowerDeclaration, lowerStatements, lowerTypes } from './go/statements.ts';
import { readText } from './go/texts.ts';

export function lowerGo(path: string, tree: SyntaxTree): ModuleIR {
  const survey = look(tree);
  const imports = lowerImports(tree, survey.used);
  const context: GoContext = {
    text: tree.text,
    imports: new Map(imports.flatMap(({ local, from }) => (local && local !== '*' ? [[local, from] as const] : []))),
    types: survey.types,
    globals: survey.globals,
    texts: survey.texts,
    scope: undefined,
    made: 0,
    iota: 0,
    tests: NO_TESTS,
    results: [],
    expr: lowerExpr,
    functionOf: lowerFunction,
  };
  const body: Stmt[] = [];
  let comments: SyntaxNode[] = [];
  let name: string | undefined;
  let doc: string | undefined;
  for (const node of tree.root.children) {
    if (node.type === 'comment') {
      comments.push(node);
      continue;
    }
    if (!node.isNamed) continue;
    const before = docOf(tree.text, comments, node.at);
    comments = [];
    if (node.type === 'package_clause') {
      const own = named(node)[0];
      name = own && textOf(context, own);
      doc = before;
      continue;
    }
    for (const stmt of lowerTop(context, node, before)) body.push(stmt);
  }
  return {
    path,
    language: 'go',
    ...(name === undefined ? {} : { package: name }),
    ...(doc === undefined ? {} : { doc }),
    imports,
    exports: [],
    body,
    directives: [],
    errors: survey.errors,
    ...(tree.isCut ? { cut: 'code nested more than 400 deep was left out' } : {}),
  };
}

function lowerTop(context: GoContext, node: SyntaxNode, doc: string | undefined): Stmt[] {
  switch (node.type) {
    case 'import_declaration':
      return [];
    case 'function_declaration':
    case 'method_declaration': {
      const fn = lowerFunction(context, node, doc);
      const span = spanOf(node);
      if (fn.name !== 'init' || fn.receiver) return [{ kind: 'function', fn, ...span }];
      // Runs by itself when the package is loaded, and nobody can name it.
      return [
        {
          kind: 'expr',
          value: { kind: 'call', callee: { kind: 'function', fn, ...span }, args: [], ...span },
          ...span,
        },
      ];
    }
    case 'var_declaration':
    case 'const_declaration':
      return lowerDeclaration(context, node);
    case 'type_declaration':
      return lowerTypes(context, node, doc);
    default:
      return lowerStatements(context, node.type === 'ERROR' ? named(node) : [node]);
  }
}

interface Survey {
  /** Names that stand before a dot. */
  readonly used: Set<string>;
  readonly types: Map<string, SyntaxNode>;
  readonly globals: Set<string>;
  readonly texts: Map<string, string>;
  readonly errors: Span[];
}

/** What has to be known of the whole file before its parts are lowered. */
function look(tree: SyntaxTree): Survey {
  const survey: Survey = { used: new Set(), types: new Map(), globals: new Set(), texts: new Map(), errors: [] };
  const { text } = tree;
  const open: SyntaxNode[] = [tree.root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'ERROR') survey.errors.push(spanOf(node));
    const of =
      node.type === 'selector_expression'
        ? field(node, 'operand')
        : node.type === 'qualified_type'
          ? field(node, 'package')
          : undefined;
    if (of && (of.type === 'identifier' || of.type === 'package_identifier')) survey.used.add(text.slice(of.at, of.to));
    if (node.type === 'type_spec' || node.type === 'type_alias') {
      const name = field(node, 'name');
      const type = field(node, 'type');
      if (name && type) survey.types.set(text.slice(name.at, name.to), type);
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as SyntaxNode);
  }
  for (const node of tree.root.children) lookAtTop(text, node, survey);
  return survey;
}

function lookAtTop(text: string, node: SyntaxNode, survey: Survey): void {
  if (node.type !== 'var_declaration' && node.type !== 'const_declaration' && node.type !== 'var_spec_list') {
    const name = node.type === 'function_declaration' ? field(node, 'name') : undefined;
    if (name) survey.globals.add(text.slice(name.at, name.to));
    return;
  }
  for (const spec of named(node)) {
    if (spec.type === 'var_spec_list') lookAtTop(text, spec, survey);
    const names = fields(spec, 'name').map((name) => text.slice(name.at, name.to));
    for (const name of names) survey.globals.add(name);
    const list = spec.type === 'const_spec' ? fields(spec, 'value').flatMap((value) => named(value)) : [];
    names.forEach((name, index) => {
      const value = list[index];
      if (value && /^(?:raw|interpreted)_string_literal$/.test(value.type))
        survey.texts.set(name, readText(text, value));
    });
  }
}

/** The comment that ends on the line before, without its slashes and without directives. */
function docOf(text: string, comments: readonly SyntaxNode[], at: number): string | undefined {
  const lines: string[] = [];
  let next = at;
  for (let index = comments.length - 1; index >= 0; index -= 1) {
    const comment = comments[index] as SyntaxNode;
    const between = text.slice(comment.to, next);
    if (between.trim() !== '' || between.split('\n').length > 2) break;
    next = comment.at;
    const raw = text.slice(comment.at, comment.to);
    if (!raw.startsWith('//go:')) lines.push(raw.replace(/^\/\/ ?/, '').replace(/^\/\*|\*\/$/g, ''));
  }
  const doc = lines.reverse().join('\n').trim();
  return doc === '' ? undefined : doc;
}
