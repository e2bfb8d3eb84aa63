// Literals of JavaScript: strings with their escapes read, numbers, templates, regular expressions.

import type { Expr, LiteralExpr } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { field, type Lowering, parts, spanOf, textOf } from './tree.ts';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

export function escaped(sequence: string): string {
  const rest = sequence.slice(1);
  const sign = rest[0] ?? '';
  if (sign === 'x' || sign === 'u') {
    const code = Number.parseInt(rest.slice(1).replace(/[{}]/g, ''), 16);
    return Number.isNaN(code) || code > 0x10ffff ? '' : String.fromCodePoint(code);
  }
  if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029') return '';
  return ESCAPES[sign] ?? rest;
}

/** The text between the quotes. */
export function stringText(lowering: Lowering, node: SyntaxNode): string {
  let text = '';
  for (const child of node.children) {
    if (child.type === 'escape_sequence') text += escaped(textOf(lowering, child));
    else if (child.isNamed) text += textOf(lowering, child);
  }
  return text;
}

export function literal(value: LiteralExpr['value'], node: SyntaxNode): LiteralExpr {
  return { kind: 'literal', value, ...spanOf(node) };
}

export function numberOf(text: string): number {
  const plain = text.replaceAll('_', '').replace(/n$/, '');
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
}

export function regex(lowering: Lowering, node: SyntaxNode): Expr {
  const pattern = field(node, 'pattern');
  const flags = field(node, 'flags');
  return {
    kind: 'regex',
    source: pattern ? textOf(lowering, pattern) : '',
    flags: flags ? textOf(lowering, flags) : '',
    ...spanOf(node),
  };
}

/** Constant texts and holes in turn: there is one text more than holes, empty ones included. */
function templateParts(lowering: Lowering, node: SyntaxNode): { texts: LiteralExpr[]; holes: Expr[] } {
  const texts: LiteralExpr[] = [];
  const holes: Expr[] = [];
  let text = '';
  let at = node.at + 1;
  for (const child of node.children) {
    if (child.type === 'template_substitution') {
      texts.push({ kind: 'literal', value: text, at, to: child.at });
      const inner = parts(child)[0];
      holes.push(inner ? lowering.expr(inner) : literal('', child));
      text = '';
      at = child.to;
    } else if (child.type === 'escape_sequence') text += escaped(textOf(lowering, child));
    else if (child.isNamed) text += textOf(lowering, child);
  }
  texts.push({ kind: 'literal', value: text, at, to: Math.max(at, node.to - 1) });
  return { texts, holes };
}

export function template(lowering: Lowering, node: SyntaxNode): Expr {
  const { texts, holes } = templateParts(lowering, node);
  if (holes.length === 0) return literal(texts[0]?.value, node);
  const all: Expr[] = [];
  texts.forEach((text, index) => {
    if (text.value !== '') all.push(text);
    const hole = holes[index];
    if (hole) all.push(hole);
  });
  return { kind: 'text', by: 'template', parts: all, ...spanOf(node) };
}

/** The arguments of a tag: its constant texts as a list, then the holes. */
export function taggedArguments(lowering: Lowering, node: SyntaxNode): readonly { readonly value: Expr }[] {
  const { texts, holes } = templateParts(lowering, node);
  const list: Expr = { kind: 'list', items: texts.map((value) => ({ value })), ...spanOf(node) };
  return [{ value: list }, ...holes.map((value) => ({ value }))];
}
