// The front end of Python: a syntax tree becomes a module of the IR. Every assignment to a name `declares` it unless the function says
// `global` or `nonlocal`: Python has no scopes smaller than a function. `/` is an operation (of paths as well), `*`, `%`, `|` are `other`s of their sign (texts, dicts).

import type { Expr, Span, Stmt } from '../ir.ts';
import type { ModuleIR } from '../module-ir.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax.ts';
import { docOf } from './python-definitions.ts';
import { lowerExpression } from './python-expressions.ts';
import { importsIn } from './python-imports.ts';
import type { PythonLowering, PythonScope } from './python-nodes.ts';
import { lowerStatements } from './python-statements.ts';
import { lowerType } from './python-types.ts';

/** Places that could not be read; more of them say no more. */
const ERRORS = 100;

export function lowerPython(path: string, tree: SyntaxTree): ModuleIR {
  let names = 0;
  const scope: PythonScope = { isFunction: false, foreign: new Set(), isGenerator: false, pending: [] };
  const lo: PythonLowering = {
    text: tree.text,
    scope,
    expr: (node: SyntaxNode): Expr => lowerExpression(lo, node),
    type: (node: SyntaxNode): Expr => lowerType(lo, node),
    statements: (nodes: readonly SyntaxNode[]): Stmt[] => lowerStatements(lo, nodes),
    fresh: () => {
      names += 1;
      return `%${names}`;
    },
  };
  const body = lo.statements(tree.root.children);
  const doc = docOf(lo, tree.root.children);
  return {
    path,
    language: 'python',
    ...(doc !== undefined && { doc }),
    imports: importsIn(lo, tree.root),
    exports: [],
    body,
    directives: [],
    errors: errorsIn(tree.root),
    ...(tree.isCut && { cut: 'nested too deeply: what stands deeper than 400 levels was not read' }),
  };
}

function errorsIn(root: SyntaxNode): Span[] {
  const errors: Span[] = [];
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node && errors.length < ERRORS; node = open.pop()) {
    if (node.type === 'ERROR') errors.push({ at: node.at, to: node.to });
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as SyntaxNode);
  }
  return errors;
}
