// Modules: imports and exports of ECMAScript, of CommonJS, and of TypeScript, also as compilers write them.

import type { Expr, NameExpr, Span, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { stringText } from './literals.ts';
import { field, has, type Lowering, nameExpr, only, parts, spanOf, textOf, unwrapped } from './tree.ts';

/** What `module.exports` is called in the lowered module; `exports.x` is `%exports.x`. */
const EXPORTS = '%exports';
const ASSIGNED = /\bexports\.([A-Za-z_$][\w$]*)\s*=(?!=)|\bdefineProperty\(exports, ?["']([A-Za-z_$][\w$]*)["']/g;

/** Names the text assigns to `exports` somewhere. */
export function exportedNames(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(ASSIGNED), (match) => match[1] ?? match[2] ?? ''));
}

/** `exports`, `module.exports` and members of it that the file sets, as names of the module. */
export function exportedName(lowering: Lowering, node: SyntaxNode): NameExpr | undefined {
  if (!lowering.isCommonJs) return undefined;
  if (isExports(lowering, node)) return nameExpr(EXPORTS, node);
  const of = node.type === 'member_expression' ? field(node, 'object') : undefined;
  const property = of && isExports(lowering, of) ? field(node, 'property') : undefined;
  const name = property && textOf(lowering, property);
  return name !== undefined && lowering.exported.has(name) ? nameExpr(`${EXPORTS}.${name}`, node) : undefined;
}

function isExports(lowering: Lowering, node: SyntaxNode): boolean {
  const length = node.to - node.at;
  if (node.type === 'identifier') return length === 7 && textOf(lowering, node) === 'exports';
  return node.type === 'member_expression' && length === 14 && textOf(lowering, node) === 'module.exports';
}

/** To be called for each assignment: says that the module exports it. */
export function noteExport(lowering: Lowering, target: Expr): void {
  if (target.kind !== 'name' || !target.name.startsWith(EXPORTS)) return;
  const name = target.name === EXPORTS ? '=' : target.name.slice(EXPORTS.length + 1);
  if (lowering.noted.has(name)) return;
  lowering.noted.add(name);
  lowering.noted.add(name);
  const isWhole = name === '=';
  lowering.exports.push({ name, local: target.name, ...(isWhole && { value: target }), at: target.at, to: target.to });
}

/** The module that a `require('x')` or `import('x')` names. */
export function literalModule(lowering: Lowering, node: SyntaxNode): string | undefined {
  if (node.type !== 'call_expression') return undefined;
  const callee = field(node, 'function');
  const given = field(node, 'arguments');
  const name = callee && callee.to - callee.at <= 24 ? textOf(lowering, callee) : '';
  const first = given?.type === 'arguments' ? parts(given)[0] : undefined;
  if (!first) return undefined;
  if (name === 'require' || name === 'import') {
    const isText =
      first.type === 'string' || (first.type === 'template_string' && !only(first, 'template_substitution'));
    return isText ? stringText(lowering, first) : undefined;
  }
  return INTEROP.test(name) ? literalModule(lowering, first) : undefined;
}
/** What compilers put around `require`. */
const INTEROP =
  /^(?:tslib_\d\.)?(?:__importDefault|__importStar|_interopRequireDefault|_interopRequireWildcard|__toESM)$/;

/** The node of a literal module, through parentheses and `await`. */
export function requiredModule(lowering: Lowering, node: SyntaxNode): string | undefined {
  let value = unwrapped(node);
  while (value.type === 'await_expression') value = unwrapped(parts(value)[0] ?? node);
  return literalModule(lowering, value);
}

/** `const x = require('y')` at the top of a module, where the pattern is a name or a flat list of names. */
export function importByPattern(lowering: Lowering, pattern: SyntaxNode, from: string): boolean {
  if (pattern.type === 'identifier') {
    lowering.imports.push({ local: textOf(lowering, pattern), from, imported: '*', ...spanOf(pattern) });
    return true;
  }
  if (pattern.type !== 'object_pattern') return false;
  const names = parts(pattern).map((part) => {
    if (part.type === 'shorthand_property_identifier_pattern') return { key: part, local: part };
    const key = part.type === 'pair_pattern' ? field(part, 'key') : undefined;
    const local = part.type === 'pair_pattern' ? field(part, 'value') : undefined;
    return key?.type === 'property_identifier' && local?.type === 'identifier' ? { key, local } : undefined;
  });
  if (!names.every((name) => name !== undefined)) return false;
  for (const { key, local } of names)
    lowering.imports.push({
      local: textOf(lowering, local),
      from,
      imported: textOf(lowering, key),
      ...spanOf(local),
    });
  return true;
}

export function importStatement(lowering: Lowering, node: SyntaxNode): void {
  const source = field(node, 'source') ?? field(only(node, 'import_require_clause') ?? node, 'source');
  if (!source) return;
  const from = stringText(lowering, source);
  const add = (local: string | undefined, imported: string, span: Span): void => {
    lowering.imports.push({ local, from, imported, at: span.at, to: span.to });
  };
  const required = only(node, 'import_require_clause');
  const clause = only(node, 'import_clause');
  if (required) {
    const local = only(required, 'identifier');
    if (local) add(textOf(lowering, local), '*', node);
  }
  if (!clause && !required) add(undefined, '*', node);
  for (const part of clause ? parts(clause) : []) {
    if (part.type === 'identifier') add(textOf(lowering, part), 'default', part);
    if (part.type === 'namespace_import') {
      const local = only(part, 'identifier');
      if (local) add(textOf(lowering, local), '*', part);
    }
    if (part.type !== 'named_imports') continue;
    for (const specifier of parts(part)) {
      const name = field(specifier, 'name');
      if (name) add(textOf(lowering, field(specifier, 'alias') ?? name), nameText(lowering, name), specifier);
    }
  }
}

function nameText(lowering: Lowering, node: SyntaxNode): string {
  return node.type === 'string' ? stringText(lowering, node) : textOf(lowering, node);
}

/** `export` of names that stand elsewhere: `export { a as b } [from 'x']`, `export * [as a] from 'x'`. */
export function exportNames(lowering: Lowering, node: SyntaxNode): void {
  const source = field(node, 'source');
  const from = source && stringText(lowering, source);
  const given = from === undefined ? {} : { from };
  const clause = only(node, 'export_clause');
  const space = only(node, 'namespace_export');
  for (const specifier of clause ? fieldsOf(clause) : []) {
    const name = field(specifier, 'name');
    if (!name) continue;
    const local = nameText(lowering, name);
    const alias = field(specifier, 'alias');
    lowering.exports.push({ name: alias ? nameText(lowering, alias) : local, local, ...given, ...spanOf(specifier) });
  }
  const alias = space && parts(space)[0];
  if (alias) lowering.exports.push({ name: nameText(lowering, alias), local: '*', ...given, ...spanOf(space) });
  if (!clause && !space && from !== undefined && has(node, '*'))
    lowering.exports.push({ name: '*', from, ...spanOf(node) });
}

function fieldsOf(clause: SyntaxNode): SyntaxNode[] {
  return parts(clause).filter((part) => part.type === 'export_specifier');
}

/** Names the statements declare, exported under the same name. */
export function exportDeclared(lowering: Lowering, statements: readonly Stmt[], only?: string): void {
  for (const statement of statements) {
    const name = declaredName(statement);
    if (name && !name.startsWith('%'))
      lowering.exports.push({ name: only ?? name, local: name, at: statement.at, to: statement.to });
  }
}

export function declaredName(statement: Stmt): string | undefined {
  if (statement.kind === 'function') return statement.fn.name;
  if (statement.kind === 'class') return statement.cls.name;
  if (statement.kind !== 'assign' || !statement.declares || statement.target.kind !== 'name') return undefined;
  return statement.target.name;
}

/**
 * What compilers write for re-exports: `__exportStar(require('x'), exports)` is taken in as an export, and
 * `Object.defineProperty(exports, 'a', { get: () => b.a })` gives the assignment that it means.
 */
export function compiledExport(lowering: Lowering, node: SyntaxNode): Stmt[] | undefined {
  if (!lowering.isCommonJs || node.type !== 'call_expression') return undefined;
  const callee = field(node, 'function');
  const given = parts(field(node, 'arguments') ?? node);
  if (!callee || given.length < 2 || callee.to - callee.at > 30) return undefined;
  const name = textOf(lowering, callee);
  const [first, second, third] = given;
  if (/^(?:tslib_\d\.)?__exportStar$/.test(name) && first) {
    const from = literalModule(lowering, first);
    if (from === undefined) return undefined;
    lowering.exports.push({ name: '*', from, ...spanOf(node) });
    return [];
  }
  if (name !== 'Object.defineProperty' || !first || !isExports(lowering, first)) return undefined;
  if (second?.type !== 'string' || third?.type !== 'object') return undefined;
  const key = stringText(lowering, second);
  const value = lowering.exported.has(key) ? getterValue(lowering, third) : undefined;
  if (!value) return undefined;
  const target = nameExpr(`${EXPORTS}.${key}`, second);
  noteExport(lowering, target);
  return [{ kind: 'assign', target, value, ...spanOf(node) }];
}

function getterValue(lowering: Lowering, node: SyntaxNode): Expr | undefined {
  const described = lowering.expr(node);
  if (described.kind !== 'object') return undefined;
  const getter = described.entries.find((entry) => entry.key === 'get')?.value;
  const last = getter?.kind === 'function' ? getter.fn.body.at(-1) : undefined;
  return last?.kind === 'return' ? last.value : undefined;
}
