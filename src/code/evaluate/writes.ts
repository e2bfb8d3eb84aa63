// Whether a function may leave something behind on the object it belongs to: what others of the object read later.

import type { Expr, FunctionIR, Stmt } from '../ir.ts';

const known = new WeakMap<FunctionIR, boolean>();

/** It writes to a field or an element somewhere, or hands over what does. */
export function writesFields(fn: FunctionIR): boolean {
  const before = known.get(fn);
  if (before !== undefined) return before;
  const writes = fn.body.some(inStmt);
  known.set(fn, writes);
  return writes;
}

function inStmt(stmt: Stmt): boolean {
  switch (stmt.kind) {
    case 'assign':
      return isField(stmt.target) || inExpr(stmt.value);
    case 'expr':
      return inExpr(stmt.value);
    case 'return':
    case 'throw':
      return stmt.value !== undefined && inExpr(stmt.value);
    case 'branch':
      return inExpr(stmt.test) || stmt.then.some(inStmt) || stmt.otherwise.some(inStmt);
    case 'switch':
      return stmt.cases.some(({ body }) => body.some(inStmt));
    case 'loop':
      return stmt.body.some(inStmt);
    case 'try':
      return stmt.body.some(inStmt) || stmt.handlers.some(({ body }) => body.some(inStmt)) || stmt.finally.some(inStmt);
    case 'function':
      return writesFields(stmt.fn);
    default:
      return false;
  }
}

function isField(target: Expr): boolean {
  if (target.kind === 'cast') return isField(target.of);
  if (target.kind === 'list') return target.items.some(({ value }) => isField(value));
  return target.kind !== 'name';
}

function inExpr(expr: Expr): boolean {
  switch (expr.kind) {
    case 'assign':
      return isField(expr.target) || inExpr(expr.value);
    case 'function':
      return writesFields(expr.fn);
    case 'call':
      return inExpr(expr.callee) || expr.args.some(({ value }) => inExpr(value));
    case 'member':
    case 'cast':
      return inExpr(expr.of);
    case 'choice':
      return expr.of.some(inExpr);
    case 'operation':
      return expr.operands.some(inExpr);
    case 'other':
      return expr.parts.some(inExpr);
    default:
      return false;
  }
}
