// Expressions that stand for what they do: assignments, calls, choices between them.

import type { Expr, Stmt } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { assignedValue, sequenceParts } from './expressions.ts';
import { compiledExport, noteExport } from './modules.ts';
import { isPattern } from './patterns.ts';
import { field, has, type Lowering, nameExpr, parts, spanOf, unwrapped } from './tree.ts';

export function assign(node: SyntaxNode, target: Expr, value: Expr, declares: boolean): Stmt {
  return { kind: 'assign', target, value, ...(declares && { declares }), ...spanOf(node) };
}

/** An expression for what it does. */
export function effect(lowering: Lowering, given: SyntaxNode, out: Stmt[]): void {
  const node = unwrapped(given);
  const span = spanOf(node);
  if (node.type === 'sequence_expression') {
    for (const part of sequenceParts(node)) effect(lowering, part, out);
    return;
  }
  if (node.type === 'assignment_expression' || node.type === 'augmented_assignment_expression') {
    assignment(lowering, node, out);
    return;
  }
  if (node.type === 'yield_expression') {
    yielded(lowering, node, out);
    return;
  }
  if (node.type === 'ternary_expression' || node.type === 'binary_expression') {
    const chosen = choice(lowering, node);
    if (chosen) {
      out.push(chosen);
      return;
    }
  }
  const compiled = compiledExport(lowering, node);
  if (compiled) {
    out.push(...compiled);
    return;
  }
  const value = lowering.expr(node);
  if (value.kind === 'assign') out.push({ ...value });
  else out.push({ kind: endsProcess(value) ? 'throw' : 'expr', value, ...span });
}

function endsProcess(value: Expr): boolean {
  if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.of.kind !== 'name') return false;
  const { name, of } = value.callee;
  return (of.name === 'process' && (name === 'exit' || name === 'abort')) || (of.name === 'Deno' && name === 'exit');
}

/** What is put into a page when it is set: a call of its own besides, so that it can be a sink. */
const RAW_HTML = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

function assignment(lowering: Lowering, node: SyntaxNode, out: Stmt[]): void {
  const left = field(node, 'left');
  const value = assignedValue(lowering, node);
  if (!left) return;
  const target = unwrapped(left);
  if (isPattern(target)) {
    out.push(...lowering.bind(target, value, false));
    return;
  }
  const to = lowering.expr(target);
  noteExport(lowering, to);
  out.push(assign(node, to, value, has(node, 'using')));
  if (to.kind === 'member' && RAW_HTML.has(to.name)) {
    const callee = nameExpr('innerHTML', { at: target.to - to.name.length, to: target.to });
    out.push({ kind: 'expr', value: { kind: 'call', callee, args: [{ value }], ...spanOf(node) }, ...spanOf(node) });
  }
}

/** `a && b()`, `a || b()` and `a ? b() : c()` as statements are branches. */
function choice(lowering: Lowering, node: SyntaxNode): Stmt | undefined {
  const way = (name: string): Stmt[] => {
    const inner = field(node, name);
    const steps: Stmt[] = [];
    if (inner) effect(lowering, inner, steps);
    return steps;
  };
  const isTernary = node.type === 'ternary_expression';
  const test = field(node, isTernary ? 'condition' : 'left');
  const operator = field(node, 'operator')?.type;
  if (!test || (!isTernary && operator !== '&&' && operator !== '||')) return undefined;
  const span = spanOf(node);
  const then = isTernary ? way('consequence') : operator === '&&' ? way('right') : [];
  const otherwise = isTernary ? way('alternative') : operator === '||' ? way('right') : [];
  return { kind: 'branch', test: lowering.expr(test), then, otherwise, ...span };
}

function yielded(lowering: Lowering, node: SyntaxNode, out: Stmt[]): void {
  const inner = parts(node)[0];
  const value = inner && lowering.expr(inner);
  const given =
    value && has(node, '*') ? ({ kind: 'other', operator: 'spawn', parts: [value], ...spanOf(node) } as const) : value;
  out.push({ kind: 'return', ...(given && { value: given }), goesOn: true, ...spanOf(node) });
}
