// JSX: an element is made of the values of its attributes and children.

import type { Expr } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { literal, stringText } from './literals.ts';
import { field, fields, type Lowering, nameExpr, parts, spanOf, textOf } from './tree.ts';

/** The attribute whose value is put into the page as it is: a call of its own, so that it can be a sink. */
const RAW_HTML = 'dangerouslySetInnerHTML';

export function element(lowering: Lowering, node: SyntaxNode): Expr {
  const opening = node.type === 'jsx_element' ? field(node, 'open_tag') : node;
  const out: Expr[] = [];
  for (const attribute of opening ? fields(opening, 'attribute') : []) {
    const value = attributeValue(lowering, attribute);
    if (value) out.push(value);
  }
  if (node.type === 'jsx_element') {
    for (const child of node.children) {
      const value = child.field === undefined ? childValue(lowering, child) : undefined;
      if (value) out.push(value);
    }
  }
  return { kind: 'other', operator: 'jsx', parts: out, ...spanOf(node) };
}

function attributeValue(lowering: Lowering, node: SyntaxNode): Expr | undefined {
  if (node.type === 'jsx_expression') return childValue(lowering, node);
  const [name, given] = parts(node);
  if (!name || !given) return undefined;
  const value = given.type === 'string' ? literal(stringText(lowering, given), given) : lowering.expr(given);
  if (textOf(lowering, name) !== RAW_HTML) return value;
  return { kind: 'call', callee: nameExpr(RAW_HTML, name), args: [{ value }], ...spanOf(node) };
}

function childValue(lowering: Lowering, node: SyntaxNode): Expr | undefined {
  if (node.type === 'jsx_text' || node.type === 'html_character_reference') return undefined;
  if (node.type !== 'jsx_expression') return node.isNamed ? lowering.expr(node) : undefined;
  const inner = parts(node)[0];
  const spread = inner?.type === 'spread_element' ? parts(inner)[0] : undefined;
  return spread ? lowering.expr(spread) : inner && lowering.expr(inner);
}
