// Branches, switches, loops and `try`.

import type { Expr, LoopStmt, Stmt, SwitchCase } from '../../ir.ts';
import type { SyntaxNode } from '../../syntax.ts';
import { literal } from './literals.ts';
import {
  field,
  fields,
  has,
  isComment,
  type Lowering,
  nameExpr,
  only,
  parts,
  spanOf,
  textOf,
  unwrapped,
} from './tree.ts';

const UNKNOWN_TEST = 'error';

function tested(lowering: Lowering, node: SyntaxNode | undefined, owner: SyntaxNode): Expr {
  if (!node) return { kind: 'other', operator: UNKNOWN_TEST, parts: [], ...spanOf(owner) };
  return lowering.expr(unwrapped(node));
}

function bodyOf(lowering: Lowering, node: SyntaxNode | undefined): Stmt[] {
  return node ? lowering.block([node]) : [];
}

export function branch(lowering: Lowering, node: SyntaxNode): Stmt {
  const other = field(node, 'alternative');
  return {
    kind: 'branch',
    test: tested(lowering, field(node, 'condition'), node),
    // biome-ignore lint/suspicious/noThenProperty: the contract's word; a statement is never awaited
    then: bodyOf(lowering, field(node, 'consequence')),
    otherwise: other ? lowering.block(parts(other)) : [],
    ...spanOf(node),
  };
}

export function switchStatement(lowering: Lowering, node: SyntaxNode): Stmt {
  const value = field(node, 'value');
  const subject = value && unwrapped(value);
  const body = field(node, 'body');
  const cases: SwitchCase[] = [];
  let waiting: Expr[] = [];
  for (const part of body ? parts(body) : []) {
    if (part.type !== 'switch_case' && part.type !== 'switch_default') continue;
    const test = field(part, 'value');
    const statements = caseBody(part);
    if (test && statements.length === 0) {
      waiting.push(lowering.expr(test));
      continue;
    }
    if (!test && waiting.length > 0) {
      cases.push({ tests: waiting, body: [], fallsThrough: true });
      waiting = [];
    }
    const steps = lowering.block(statements);
    const fallsThrough = !steps.some(leaves);
    if (steps.at(-1)?.kind === 'leave' && isBreak(steps.at(-1))) steps.pop();
    cases.push({
      tests: test ? [...waiting, lowering.expr(test)] : [],
      body: steps,
      ...(fallsThrough && { fallsThrough }),
    });
    waiting = [];
  }
  if (waiting.length > 0) cases.push({ tests: waiting, body: [] });
  return {
    kind: 'switch',
    ...(subject && subject.type !== 'true' && { subject: lowering.expr(subject) }),
    cases,
    ...spanOf(node),
  };
}

function caseBody(node: SyntaxNode): SyntaxNode[] {
  const start = node.children.findIndex((child) => child.type === ':');
  return node.children.slice(start + 1).filter((child) => child.isNamed && !isComment(child));
}

function isBreak(step: Stmt | undefined): boolean {
  return step?.kind === 'leave' && step.how === 'break';
}

/** Whether nothing comes after it. */
function leaves(step: Stmt): boolean {
  if (step.kind === 'leave' || step.kind === 'throw') return true;
  if (step.kind === 'return') return !step.goesOn;
  if (step.kind === 'branch') return step.then.some(leaves) && step.otherwise.some(leaves);
  if (step.kind === 'try')
    return (
      step.finally.some(leaves) || (step.body.some(leaves) && step.handlers.every(({ body }) => body.some(leaves)))
    );
  return false;
}

export function tryStatement(lowering: Lowering, node: SyntaxNode): Stmt {
  const handler = field(node, 'handler');
  const last = field(node, 'finalizer');
  const end = last && field(last, 'body');
  return {
    kind: 'try',
    body: bodyOf(lowering, field(node, 'body')),
    handlers: handler ? [catchOf(lowering, handler)] : [],
    finally: end ? lowering.block(end.children) : [],
    ...spanOf(node),
  };
}

function catchOf(lowering: Lowering, node: SyntaxNode): { name?: string; body: Stmt[] } {
  const pattern = field(node, 'parameter');
  const body = bodyOf(lowering, field(node, 'body'));
  if (!pattern) return { body };
  if (pattern.type === 'identifier') return { name: textOf(lowering, pattern), body };
  const name = lowering.fresh();
  return { name, body: [...lowering.bind(pattern, nameExpr(name, pattern), true), ...body] };
}

/** What comes before a loop, and the loop. */
export function loop(lowering: Lowering, node: SyntaxNode): Stmt[] {
  const body = bodyOf(lowering, field(node, 'body'));
  if (node.type === 'with_statement') return body;
  if (node.type === 'for_in_statement') return [iteration(lowering, node, body)];
  const test = field(node, 'condition');
  const plain = test && unwrapped(test);
  const increment = fields(node, 'increment');
  const before = node.type === 'for_statement' ? lowering.block(fields(node, 'initializer')) : [];
  const isTest = plain?.isNamed && plain.type !== 'empty_statement';
  const inner = plain?.type === 'expression_statement' ? parts(plain)[0] : plain;
  return [
    ...before,
    {
      kind: 'loop',
      ...(isTest && inner && { test: lowering.expr(inner) }),
      body: [...body, ...lowering.block(increment)],
      ...spanOf(node),
    },
  ];
}

function iteration(lowering: Lowering, node: SyntaxNode, body: Stmt[]): LoopStmt {
  const left = field(node, 'left');
  const right = field(node, 'right');
  const isKey = field(node, 'operator')?.type === 'in';
  const declares = field(node, 'kind') !== undefined || has(node, 'const') || only(node, 'let') !== undefined;
  const isPlain = declares && left?.type === 'identifier';
  const name = isPlain && left ? textOf(lowering, left) : lowering.fresh();
  const unpacked = left && !isPlain ? lowering.bind(unwrapped(left), nameExpr(name, left), declares) : [];
  return {
    kind: 'loop',
    iterated: right ? lowering.expr(right) : literal(undefined, node),
    ...(isKey ? { key: name } : { element: name }),
    body: [...unpacked, ...body],
    ...spanOf(node),
  };
}
