// What the parts of the Python front end share: reading syntax nodes, and the lowering they call each other through
// (one object instead of imports in a circle).

import type { Expr, FunctionIR, NameExpr, Span, Stmt } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';

/** What is known while one function (or the module's body) is lowered. */
export interface PythonScope {
  /** False for the module's body. */
  readonly isFunction: boolean;
  /** Names that are declared `global` or `nonlocal` here. */
  readonly foreign: ReadonlySet<string>;
  isGenerator: boolean;
  /** Statements that an expression made and that come before the one it stands in. */
  pending: Stmt[];
}

export interface PythonLowering {
  readonly text: string;
  scope: PythonScope;
  expr(node: SyntaxNode): Expr;
  /** An annotation. */
  type(node: SyntaxNode): Expr;
  statements(nodes: readonly SyntaxNode[]): Stmt[];
  /** A name no program has. */
  fresh(): string;
}

/** Children that mean something: no punctuation, no comments. */
export function namedChildren(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter(
    (child) => child.isNamed && child.type !== 'comment' && child.type !== 'line_continuation',
  );
}

export function childOf(node: SyntaxNode, field: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === field && child.type !== 'comment');
}

export function childrenOf(node: SyntaxNode, field: string): SyntaxNode[] {
  return node.children.filter((child) => child.field === field && child.isNamed && child.type !== 'comment');
}

export function childOfType(node: SyntaxNode, type: string): SyntaxNode | undefined {
  return node.children.find((child) => child.type === type);
}

export function sourceOf(lo: PythonLowering, node: SyntaxNode): string {
  return lo.text.slice(node.at, node.to);
}

export function spanOf(node: Span): Span {
  return { at: node.at, to: node.to };
}

export function nameExpr(name: string, span: Span): NameExpr {
  return { kind: 'name', name, at: span.at, to: span.to };
}

export function textLiteral(value: string, span: Span): Expr {
  return { kind: 'literal', value, at: span.at, to: span.to };
}

export function indexOf(of: Expr, key: string | number, span: Span): Expr {
  return {
    kind: 'index',
    of,
    key: { kind: 'literal', value: key, at: span.at, to: span.to },
    at: span.at,
    to: span.to,
  };
}

export function otherExpr(operator: string, parts: readonly Expr[], span: Span): Expr {
  return { kind: 'other', operator, parts, at: span.at, to: span.to };
}

export function branchOf(test: Expr, yes: readonly Stmt[], no: readonly Stmt[], span: Span): Stmt {
  // biome-ignore lint/suspicious/noThenProperty: a word of the IR; nobody awaits a statement
  return { kind: 'branch', test, then: yes, otherwise: no, at: span.at, to: span.to };
}

/** A function somebody else wrote as an expression: lambdas, comprehensions. */
export function arrowOf(params: FunctionIR['params'], body: readonly Stmt[], span: Span): Expr {
  const fn: FunctionIR = {
    name: '',
    nameAt: spanOf(span),
    params,
    body,
    decorators: [],
    isArrow: true,
    at: span.at,
    to: span.to,
  };
  return { kind: 'function', fn, at: span.at, to: span.to };
}

/** Not by spreading, which a list of a hundred thousand does not survive. */
export function addAll<T>(into: T[], from: readonly T[]): void {
  for (const one of from) into.push(one);
}

/** Lowers something in a scope of its own; what its expressions left pending is the caller's. */
export function inScope<T>(lo: PythonLowering, scope: PythonScope, lower: () => T): T {
  const outer = lo.scope;
  lo.scope = scope;
  try {
    return lower();
  } finally {
    lo.scope = outer;
  }
}
