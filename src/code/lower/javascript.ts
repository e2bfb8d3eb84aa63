// JavaScript and TypeScript, with and without JSX, as intermediate representation. Purely syntactic: what a name means is
// for the evaluator. Any text can be lowered: what cannot be read is left out and listed.

import { SYNTAX_ERRORS } from '../../lib/limits.ts';
import type { Span } from '../ir.ts';
import type { ImportIR, ModuleIR } from '../module-ir.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax.ts';
import { lowerClass, staticBlocks } from './javascript/classes.ts';
import { lowerExpression } from './javascript/expressions.ts';
import { lowerFunction } from './javascript/functions.ts';
import { stringText } from './javascript/literals.ts';
import { exportedNames } from './javascript/modules.ts';
import { lowerPattern } from './javascript/patterns.ts';
import { lowerBlock } from './javascript/statements.ts';
import { isComment, type Lowering, nameExpr, parts, spanOf } from './javascript/tree.ts';
import { lowerType } from './javascript/types.ts';

export function lowerJavaScript(path: string, tree: SyntaxTree): ModuleIR {
  const { root, text } = tree;
  const lowering = createLowering(text, !root.children.some(isModuleStatement));
  const body = lowerBlock(lowering, root.children, true);
  return {
    path,
    language: 'javascript',
    imports: lowering.imports,
    exports: lowering.exports,
    body,
    directives: directivesOf(lowering, root),
    errors: errorsOf(root),
    ...(tree.isCut && { cut: 'nested too deeply' }),
  };
}

function isModuleStatement(node: SyntaxNode): boolean {
  return node.type === 'import_statement' || node.type === 'export_statement';
}

function createLowering(text: string, isCommonJs: boolean): Lowering {
  let made = 0;
  const imports: ImportIR[] = [];
  const libraries = new Set<string>();
  const lowering: Lowering = {
    text,
    imports,
    exports: [],
    noted: new Set(),
    isCommonJs,
    exported: isCommonJs ? exportedNames(text) : new Set(),
    fresh: () => `%${++made}`,
    library(from, span) {
      const local = `%import:${from}`;
      if (!libraries.has(from)) imports.push({ local, from, imported: '*', at: span.at, to: span.to });
      libraries.add(from);
      return nameExpr(local, span);
    },
    expr: (node) => lowerExpression(lowering, node),
    type: (node) => lowerType(lowering, node),
    block: (nodes) => lowerBlock(lowering, nodes, false),
    fn: (node, doc) => lowerFunction(lowering, node, doc),
    cls: (node, doc, decorators) => lowerClass(lowering, node, doc, decorators ?? []),
    statics: (node) => staticBlocks(lowering, node),
    bind: (pattern, value, declares) => lowerPattern(lowering, pattern, value, declares),
  };
  return lowering;
}

/** `'use server'` and its like: texts that stand alone before all else. */
function directivesOf(lowering: Lowering, root: SyntaxNode): string[] {
  const out: string[] = [];
  for (const node of root.children) {
    if (isComment(node) || node.type === 'hash_bang_line') continue;
    const text = node.type === 'expression_statement' ? parts(node)[0] : undefined;
    if (text?.type !== 'string') break;
    out.push(stringText(lowering, text));
  }
  return out;
}

/** By a stack of our own, and only so many: a file that is no JavaScript is one error after the other. */
function errorsOf(root: SyntaxNode): Span[] {
  const errors: Span[] = [];
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node && errors.length < SYNTAX_ERRORS; node = open.pop()) {
    if (node.type === 'ERROR') errors.push(spanOf(node));
    else for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at] as SyntaxNode);
  }
  return errors;
}
