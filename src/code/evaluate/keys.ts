// The key of `a[k]`, as far as it is known.

import type { Expr, IndexExpr } from '../ir.ts';
import type { Value } from '../value.ts';
import type { Frame, Machine } from './machine.ts';

/** Of `xs[xs.length - 1]` and `xs[len(xs)-1]` the place counted from the end, so that it needs no length. */
export function keyIn(machine: Machine, of: Value, { of: list, key }: IndexExpr, frame: Frame): Value {
  const value = machine.evaluate(key, frame);
  if (key.kind !== 'operation' || key.operator !== '-' || !hasPlaces(of)) return value;
  const [length, back] = key.operands;
  const isEnd = length !== undefined && list.kind === 'name' && isLengthOf(length, list.name);
  const steps = back?.kind === 'literal' ? back.value : undefined;
  return isEnd && typeof steps === 'number' && steps > 0 ? machine.values.constant(-steps) : value;
}

function hasPlaces({ form }: Value): boolean {
  return form.kind === 'list' || (form.kind === 'choice' && form.of.every(hasPlaces));
}

function isLengthOf(expr: Expr, name: string): boolean {
  const held =
    expr.kind === 'member' && expr.name === 'length'
      ? expr.of
      : expr.kind === 'call' && expr.callee.kind === 'name' && expr.callee.name === 'len'
        ? expr.args[0]?.value
        : undefined;
  return held?.kind === 'name' && held.name === name;
}
