// What the parts of the JavaScript front end share: finding children of a node, and the state of one file's lowering.
// The parts call each other through `Lowering`, since expressions hold functions, functions statements, and so on.

import type { ClassIR, Expr, FunctionIR, NameExpr, Span, Stmt } from '../../ir.ts';
import type { ExportIR, ImportIR } from '../../module-ir.ts';
import type { SyntaxNode } from '../../syntax.ts';

export interface Lowering {
  readonly text: string;
  readonly imports: ImportIR[];
  readonly exports: ExportIR[];
  /** No `import` or `export` statement: `module`, `exports` and `require` are CommonJS's. */
  readonly isCommonJs: boolean;
  /** What is assigned to `exports` by name anywhere in the file. */
  readonly exported: ReadonlySet<string>;
  /** Those of them that assignments to `exports` made. */
  readonly noted: Set<string>;
  /** A name no source can hold. */
  fresh(): string;
  /** The module of a literal `require('x')` or `import('x')` inside an expression: a name that is imported once. */
  library(from: string, span: Span): NameExpr;
  expr(node: SyntaxNode): Expr;
  type(node: SyntaxNode): Expr;
  /** Statements of a list of nodes, comments and punctuation among them. */
  block(nodes: readonly SyntaxNode[]): Stmt[];
  fn(node: SyntaxNode, doc?: string): FunctionIR;
  cls(node: SyntaxNode, doc?: string, decorators?: readonly SyntaxNode[]): ClassIR;
  /** What static blocks of a class do, to be done after it. */
  statics(node: SyntaxNode): Stmt[];
  /** Assigns the parts of `value` to the names in a pattern. */
  bind(pattern: SyntaxNode, value: Expr, declares: boolean): Stmt[];
}

export const spanOf = (node: Span): Span => ({ at: node.at, to: node.to });

export function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === name);
}

export function fields(node: SyntaxNode, name: string): SyntaxNode[] {
  return node.children.filter((child) => child.field === name);
}

export function isComment(node: SyntaxNode): boolean {
  return node.type === 'comment' || node.type === 'html_comment';
}

/** Its named children but comments. */
export function parts(node: SyntaxNode): SyntaxNode[] {
  return node.children.filter((child) => child.isNamed && !isComment(child));
}

/** Whether a keyword or sign stands among its children. */
export function has(node: SyntaxNode, type: string): boolean {
  return node.children.some((child) => child.type === type);
}

/** The child that is of this type. */
export function only(node: SyntaxNode, type: string): SyntaxNode | undefined {
  return node.children.find((child) => child.type === type);
}

export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (inner.type === 'parenthesized_expression') {
    const next = parts(inner)[0];
    if (!next) return inner;
    inner = next;
  }
  return inner;
}

export function textOf(lowering: { readonly text: string }, node: Span): string {
  return lowering.text.slice(node.at, node.to);
}

export function nameExpr(name: string, span: Span): NameExpr {
  return { kind: 'name', name, at: span.at, to: span.to };
}

/** The text of a documentation comment without its signs. */
export function docText(comment: string): string | undefined {
  if (!comment.startsWith('/**') || comment.length < 5) return undefined;
  return comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.trim().replace(/^\* ?/, ''))
    .join('\n')
    .trim();
}
