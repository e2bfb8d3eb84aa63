// Imports of a Go file. Without an alias the local name is the package's own, which only its source says; of the names its
// path suggests the one is taken that the file uses.

import type { ImportIR } from '../../module-ir.ts';
import type { SyntaxNode, SyntaxTree } from '../../syntax.ts';
import { field, spanOf } from './context.ts';
import { readText } from './texts.ts';

const VERSION = /^v[0-9]{1,4}$/;

export function lowerImports(tree: SyntaxTree, used: ReadonlySet<string>): ImportIR[] {
  const imports: ImportIR[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'import_spec') {
      const found = lowerImport(tree.text, node, used);
      if (found) imports.push(found);
    } else if (node.type === 'import_declaration' || node.type === 'import_spec_list') node.children.forEach(visit);
  };
  tree.root.children.forEach(visit);
  return imports;
}

function lowerImport(text: string, node: SyntaxNode, used: ReadonlySet<string>): ImportIR | undefined {
  const path = field(node, 'path');
  if (!path) return undefined;
  const from = readText(text, path);
  const name = field(node, 'name');
  const alias = name && text.slice(name.at, name.to);
  if (alias === '_') return { local: undefined, from, imported: '*', ...spanOf(node) };
  const local = alias === '.' ? '*' : (alias ?? localName(from, used));
  return { local, from, imported: '*', ...spanOf(node) };
}

/** `github.com/go-git/go-git/v5` is usually `git`, `gopkg.in/yaml.v3` `yaml`, `github.com/mattn/go-sqlite3` `sqlite3`. */
export function localName(path: string, used: ReadonlySet<string>): string {
  const names = packageNames(path);
  return names.find((name) => used.has(name)) ?? names[0] ?? path;
}

function packageNames(path: string): string[] {
  const parts = path.split('/');
  const last = parts.at(-1) ?? path;
  const base = VERSION.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last;
  const plain = base.replace(/\.v[0-9]{1,4}$/, '');
  const names = [
    plain,
    plain.replace(/^go-/, ''),
    plain.replace(/[-.]go$/, ''),
    plain.replace(/-sdk-go$/, ''),
    plain.replaceAll('-', '_'),
    plain.replaceAll('-', ''),
    ...plain.split(/[-.]/),
  ];
  return [...new Set(names)].filter((name) => /^[A-Za-z_]\w*$/.test(name));
}
