// Parameters of functions and lambdas.

import type { Param } from '../ir.ts';
import type { SyntaxNode } from '../syntax.ts';
import { childOf, namedChildren, type PythonLowering, sourceOf, spanOf } from './python-nodes.ts';

export function lowerParameters(lo: PythonLowering, list: SyntaxNode): Param[] {
  const params: Param[] = [];
  let isByName = false;
  for (const node of namedChildren(list)) {
    if (node.type === 'keyword_separator') {
      isByName = true;
      continue;
    }
    if (node.type === 'positional_separator') continue;
    const type = childOf(node, 'type');
    const value = childOf(node, 'value');
    const bare = bareOf(node);
    if (!bare) continue;
    const isList = bare.type === 'list_splat_pattern';
    const isMap = bare.type === 'dictionary_splat_pattern';
    const name = isList || isMap ? namedChildren(bare)[0] : bare;
    if (name?.type !== 'identifier') continue;
    params.push({
      name: sourceOf(lo, name),
      by: isList ? 'list' : isMap ? 'map' : isByName ? 'keyword' : 'position',
      ...(type && { type: lo.type(type) }),
      ...(value && { default: lo.expr(value) }),
      ...spanOf(name),
    });
    if (isList) isByName = true;
  }
  return params;
}

function bareOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === 'default_parameter' || node.type === 'typed_default_parameter') return childOf(node, 'name');
  if (node.type === 'typed_parameter') return namedChildren(node)[0];
  return node;
}
