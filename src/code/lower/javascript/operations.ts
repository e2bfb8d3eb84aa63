// Operators of JavaScript.

import type { Expr } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { literal } from './literals.ts';
import { field, type Lowering, spanOf, textOf } from './tree.ts';

const CHOICES = { '||': 'or', '&&': 'and', '??': 'nullish' } as const;
const NAMES: Readonly<Record<string, string>> = { '===': '==', '!==': '!=', '!': 'not' };

function isChoice(operator: string): operator is keyof typeof CHOICES {
  return Object.hasOwn(CHOICES, operator);
}

/** Operators between two and before one, and the operation of an assignment such as `+=`. */
export function binary(lowering: Lowering, node: SyntaxNode): Expr {
  const sign = field(node, 'operator');
  const written = sign ? textOf(lowering, sign) : '';
  const isUnary = node.type === 'unary_expression';
  const operator = node.type === 'augmented_assignment_expression' ? written.slice(0, -1) : written;
  if (!isUnary && operator === '+') return plus(lowering, node);
  const operands = ['left', 'right', 'argument']
    .map((name) => field(node, name))
    .filter((operand) => operand !== undefined)
    .map((operand) => lowering.expr(operand));
  const [left, right] = operands;
  const span = spanOf(node);
  if (isChoice(operator) && left && right) return { kind: 'choice', by: CHOICES[operator], of: [left, right], ...span };
  if (operator === 'void') return literal(undefined, node);
  if (operator === '-' && isUnary && left?.kind === 'literal' && typeof left.value === 'number')
    return literal(-left.value, node);
  return { kind: 'operation', operator: NAMES[operator] ?? operator, operands, ...span };
}

/** `a + b + c` is nested to the left: its parts in one list. */
function plus(lowering: Lowering, node: SyntaxNode): Expr {
  const operands: SyntaxNode[] = [];
  let open: SyntaxNode | undefined = node;
  while (open && isPlus(open, node)) {
    const right = field(open, 'right');
    if (right) operands.push(right);
    open = field(open, 'left');
  }
  if (open) operands.push(open);
  const all = operands.reverse().map((operand) => lowering.expr(operand));
  return { kind: 'text', by: 'plus', parts: all, ...spanOf(node) };
}

function isPlus(node: SyntaxNode, first: SyntaxNode): boolean {
  return node === first || (node.type === 'binary_expression' && field(node, 'operator')?.type === '+');
}

/** `a++`: the number after it. */
export function update(lowering: Lowering, node: SyntaxNode): Expr {
  const argument = field(node, 'argument');
  const span = spanOf(node);
  if (!argument) return literal(undefined, node);
  const target = lowering.expr(argument);
  return { kind: 'assign', target, value: { kind: 'operation', operator: '++', operands: [target], ...span }, ...span };
}
