// Imports of a Python file, wherever in it they stand.

import type { ImportIR } from '../module-ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import { addAll, childOf, childOfType, childrenOf, type PythonLowering, sourceOf, spanOf } from './python-nodes.ts';

/** Imports stand in statements only: expressions are not walked. */
const NO_STATEMENTS =
  /^(?:expression_statement|return_statement|import_statement|import_from_statement|string|decorator|parameters|comment)$/;

export function importsIn(lo: PythonLowering, root: SyntaxNode): ImportIR[] {
  const imports: ImportIR[] = [];
  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'import_statement') addAll(imports, lowerImport(lo, node));
    else if (node.type === 'import_from_statement') addAll(imports, lowerFrom(lo, node));
    if (NO_STATEMENTS.test(node.type)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) open.push(node.children[index] as SyntaxNode);
  }
  return imports;
}

/** `import a.b.c` binds `a`; the module it names is loaded besides. */
function lowerImport(lo: PythonLowering, node: SyntaxNode): ImportIR[] {
  return childrenOf(node, 'name').flatMap((name): ImportIR[] => {
    const alias = childOf(name, 'alias');
    const dotted = compact(sourceOf(lo, name.type === 'aliased_import' ? (childOf(name, 'name') ?? name) : name));
    const span = spanOf(name);
    if (alias) return [{ local: sourceOf(lo, alias), from: dotted, imported: '*', ...span }];
    const [first = ''] = dotted.split('.');
    const bound: ImportIR = { local: first, from: first, imported: '*', ...span };
    return first === dotted ? [bound] : [bound, { local: undefined, from: dotted, imported: '*', ...span }];
  });
}

function lowerFrom(lo: PythonLowering, node: SyntaxNode): ImportIR[] {
  const module = childOf(node, 'module_name');
  if (!module) return [];
  const from = compact(sourceOf(lo, module));
  if (childOfType(node, 'wildcard_import')) return [{ local: '*', from, imported: '*', ...spanOf(node) }];
  return childrenOf(node, 'name').map((name) => {
    const alias = childOf(name, 'alias');
    const imported = compact(sourceOf(lo, name.type === 'aliased_import' ? (childOf(name, 'name') ?? name) : name));
    return { local: alias ? sourceOf(lo, alias) : imported, from, imported, ...spanOf(name) };
  });
}

function compact(dotted: string): string {
  return dotted.replace(/\s+/g, '');
}
