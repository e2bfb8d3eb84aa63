// What the lowering of one Go file carries along: its text, its imports and types, and which names mean what where.

import type { Expr, FunctionIR, NameExpr, Span } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

/** The names of one block. Values are the names the IR uses: a name that hides another one gets a made-up one. */
export interface Scope {
  readonly names: Map<string, string>;
  readonly outer: Scope | undefined;
}

export interface GoContext {
  readonly text: string;
  /** Local name → import path. */
  readonly imports: ReadonlyMap<string, string>;
  /** Types declared in this file: name → what it stands for. */
  readonly types: ReadonlyMap<string, SyntaxNode>;
  /** Names declared at the top of this file. */
  readonly globals: ReadonlySet<string>;
  /** Constants of this file that are one literal text. */
  readonly texts: ReadonlyMap<string, string>;
  scope: Scope | undefined;
  /** How many names were made up. */
  made: number;
  /** The value of iota. */
  iota: number;
  /** What `ok` of a `v, ok := …` directly before stands for, by its name: read by the test of the next `if` only. */
  tests: ReadonlyMap<string, Expr>;
  /** Results of the function around, when they have names: a bare `return` returns them. */
  results: readonly string[];
  /** Lowers an expression; here so that the files of this folder need not import each other in circles. */
  readonly expr: (context: GoContext, node: SyntaxNode) => Expr;
  readonly functionOf: (context: GoContext, node: SyntaxNode) => FunctionIR;
}

export const NO_TESTS: ReadonlyMap<string, Expr> = new Map();

export function spanOf(node: Span): Span {
  return { at: node.at, to: node.to };
}

export function textOf(context: GoContext, node: SyntaxNode): string {
  return context.text.slice(node.at, node.to);
}

export function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === name && child.isNamed);
}

export function fields(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return node.children.filter((child) => child.field === name && child.isNamed);
}

/** Named children that are code: no comments, nothing unreadable. */
export function named(node: SyntaxNode): readonly SyntaxNode[] {
  return node.children.filter((child) => child.isNamed && child.type !== 'comment' && child.type !== 'ERROR');
}

export function nameAt(node: Span, name: string): NameExpr {
  return { kind: 'name', name, at: node.at, to: node.to };
}

export function madeUp(context: GoContext): string {
  context.made += 1;
  return `%${context.made}`;
}

/** What a name means where we stand: the name the IR uses for it. */
export function nameFor(context: GoContext, name: string): string {
  return lookUp(context.scope, name) ?? name;
}

export function isLocal(context: GoContext, name: string): boolean {
  return lookUp(context.scope, name) !== undefined;
}

function lookUp(scope: Scope | undefined, name: string): string | undefined {
  for (let at = scope; at; at = at.outer) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Declares a name in the innermost block. The IR has no blocks, so one that hides a variable, an import or a name of the file
 * (`path := path.Join(…)`) is renamed.
 */
export function declare(context: GoContext, name: string): string {
  const { scope } = context;
  if (!scope) return name;
  const here = scope.names.get(name);
  if (here !== undefined) return here;
  const hides = lookUp(scope.outer, name) !== undefined || context.imports.has(name) || context.globals.has(name);
  let own = name;
  if (hides) {
    context.made += 1;
    own = `%${name}${context.made}`;
  }
  scope.names.set(name, own);
  return own;
}

/** Parameters keep their names: the function's own scope hides what is around it. */
export function declareParam(context: GoContext, name: string): void {
  context.scope?.names.set(name, name);
}

export function inScope<T>(context: GoContext, run: () => T): T {
  const outer = context.scope;
  context.scope = { names: new Map(), outer };
  try {
    return run();
  } finally {
    context.scope = outer;
  }
}

/** `pkg.Name` of an imported package: its path and the name. */
export function packageMember(context: GoContext, callee: SyntaxNode): { from: string; name: string } | undefined {
  if (callee.type !== 'selector_expression') return undefined;
  const operand = field(callee, 'operand');
  const member = field(callee, 'field');
  if (operand?.type !== 'identifier' || !member) return undefined;
  const local = textOf(context, operand);
  const from = isLocal(context, local) ? undefined : context.imports.get(local);
  return from === undefined ? undefined : { from, name: textOf(context, member) };
}
