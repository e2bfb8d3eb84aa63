// What Go has of its own: several results of one call, of which the last one is mostly an error or whether it worked.

import type { Expr, IndexExpr } from '../ir.ts';
import type { Value } from '../value.ts';
import type { Frame, Machine } from './machine.ts';
import type { siteOf } from './scopes.ts';
import { constantOf, truthOf } from './values.ts';

/** Calls of libraries whose second result is made of what they were given as well. */
const PAIRS =
  /^(?:strings|bytes)\.Cut\(\)$|^net\.SplitHostPort\(\)$|^path(?:\/filepath)?\.Split\(\)$|^github\.com\/google\/shlex\.Split\(\)$/;
/** What is never nil. */
const ERRORS =
  /^(?:errors\.(?:New|Join)|fmt\.Errorf|github\.com\/pkg\/errors\.\w+|google\.golang\.org\/grpc\/status\.Errorf?|%error)\(\)$/;

/** `%1[0]`: one of the results that stand in a name the front end made up; undefined for anything else. */
export function resultAt(machine: Machine, { of, key, at, to }: IndexExpr, frame: Frame): Value | undefined {
  if (frame.module.ir.language !== 'go' || of.kind !== 'name' || !/^%\d+$/.test(of.name) || key.kind !== 'literal')
    return undefined;
  const index = Number(key.value);
  const all = machine.evaluate(of, frame);
  const value = one(machine, all, index, { frame, at, to });
  const judged = machine.judged.get(all.id);
  if (!judged || index !== lastOf(all)) return value;
  const last = machine.values.make(value.form, value.taints);
  machine.judged.set(last.id, judged);
  return last;
}

function one(machine: Machine, all: Value, index: number, site: ReturnType<typeof siteOf>): Value {
  const { form } = all;
  if (form.kind === 'list') return form.items[index] ?? form.rest ?? machine.values.unknown();
  if (form.kind === 'choice') return machine.values.join(form.of.map((each) => one(machine, each, index, site)));
  if (index === 0) return all;
  const isPart = index === 1 && form.kind === 'external' && PAIRS.test(form.path);
  return isPart ? machine.values.made([all], {}) : machine.values.unknown();
}

function lastOf({ form }: Value): number {
  const first = form.kind === 'choice' ? form.of[0]?.form : form;
  return first?.kind === 'list' ? first.items.length - 1 : -1;
}

/** Whether a function's result says that something went wrong, or that it is so: of several results the last one does. */
export function truthOfResult(value: Value): boolean | undefined {
  const { form } = value;
  if (form.kind === 'list') {
    const last = form.items.at(-1);
    return last && truthOfResult(last);
  }
  if (form.kind === 'external' && ERRORS.test(form.path)) return true;
  if (form.kind === 'instance') return true;
  return truthOf(value);
}

/** `if err != nil`: on one side it is an error, on the other it is nil. */
export function refine(machine: Machine, test: Expr, isTrue: boolean, frame: Frame): void {
  if (
    frame.module.ir.language !== 'go' ||
    test.kind !== 'operation' ||
    (test.operator !== '!=' && test.operator !== '==')
  )
    return;
  const [left, right] = test.operands;
  if (left?.kind !== 'name' || right?.kind !== 'literal' || right.value !== null) return;
  const known = frame.state.vars.get(left.name);
  if (!known || known.taints.length > 0 || constantOf(known) === null) return;
  const { kind } = known.form;
  if (kind !== 'unknown' && kind !== 'external' && kind !== 'choice') return;
  const isError = (test.operator === '!=') === isTrue;
  if (!isError) frame.state.vars.set(left.name, machine.values.constant(null));
  else if (kind === 'unknown')
    frame.state.vars.set(left.name, machine.values.make({ kind: 'external', path: '%error()' }));
}
