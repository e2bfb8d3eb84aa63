// Object literals: pairs, short forms, spreads, methods and getters.

import type { Expr, ObjectEntry } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { numberOf, stringText } from './literals.ts';
import { field, has, type Lowering, parts, spanOf, textOf } from './tree.ts';

export function object(lowering: Lowering, node: SyntaxNode): Expr {
  const entries: ObjectEntry[] = [];
  for (const part of parts(node)) {
    const entry = entryOf(lowering, part);
    if (entry) entries.push(entry);
  }
  return { kind: 'object', entries, ...spanOf(node) };
}

function entryOf(lowering: Lowering, node: SyntaxNode): ObjectEntry | undefined {
  if (node.type === 'shorthand_property_identifier')
    return { key: textOf(lowering, node), keyAt: spanOf(node), value: lowering.expr(node) };
  if (node.type === 'spread_element') {
    const inner = parts(node)[0];
    return inner && { key: undefined, value: lowering.expr(inner), isSpread: true };
  }
  if (node.type === 'pair') {
    const key = field(node, 'key');
    const value = field(node, 'value');
    return key && value && { key: keyOf(lowering, key), keyAt: spanOf(key), value: lowering.expr(value) };
  }
  if (node.type !== 'method_definition' || has(node, 'set')) return undefined;
  const name = field(node, 'name');
  if (!name) return undefined;
  const value: Expr = { kind: 'function', fn: lowering.fn(node), ...spanOf(node) };
  return { key: keyOf(lowering, name), keyAt: spanOf(name), value };
}

/** A key as text where it is one. */
export function keyOf(lowering: Lowering, node: SyntaxNode): string | Expr {
  if (node.type === 'string') return stringText(lowering, node);
  if (node.type === 'number') return String(numberOf(textOf(lowering, node)));
  if (node.type !== 'computed_property_name') return textOf(lowering, node);
  const inner = parts(node)[0];
  if (!inner) return '';
  const key = lowering.expr(inner);
  return key.kind === 'literal' ? String(key.value) : key;
}
