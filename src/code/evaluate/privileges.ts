// A branch that refuses whoever may not, and takes an argument's word for who may.

import { isPrivileged, namesPrivilege, namesRole, REFUSAL } from '../facts/identity-words.ts';
import type { BranchStmt, Expr, Stmt } from '../ir.ts';
import type { Taint, Value } from '../value.ts';
import type { Frame, Machine } from './machine.ts';
import { constantText, deepTaints } from './values.ts';

/** Which of the ways tells somebody that he may not, by the branch as it is written. */
const refusals = new WeakMap<BranchStmt, { readonly isThen: boolean; readonly isOtherwise: boolean }>();

export function checkPrivilege(machine: Machine, branch: BranchStmt, frame: Frame): void {
  if (!machine.entry) return;
  const known = refusals.get(branch) ?? { isThen: refuses(branch.then), isOtherwise: refuses(branch.otherwise) };
  refusals.set(branch, known);
  if (known.isThen === known.isOtherwise) return;
  const { language, path } = frame.module.ir;
  const asked = asksFor(machine, branch.test, known.isOtherwise, frame, 0);
  if (!asked || asked.others.some((each) => machine.callers.isCaller(each, language))) return;
  for (const taint of asked.taints)
    machine.flow({
      taint,
      sink: 'privilege',
      sinkName: 'a decision who may',
      callee: 'if',
      frame,
      step: { path, at: branch.test.at, to: branch.test.to, what: 'decides who may' },
      confidence: 'medium',
      doubts: [],
      isByDesign: false,
    });
}

interface Asked {
  readonly taints: readonly Taint[];
  /** All that is looked at. */
  readonly others: readonly Value[];
}

/** Arguments that make the test come out so when they say that one may. */
function asksFor(machine: Machine, test: Expr, isPositive: boolean, frame: Frame, depth: number): Asked | undefined {
  if (depth > 4) return undefined;
  if (test.kind === 'operation' && test.operator === 'not' && test.operands[0])
    return asksFor(machine, test.operands[0], !isPositive, frame, depth + 1);
  if (test.kind === 'choice' && test.by !== 'test') {
    const parts = test.of.map((each) => asksFor(machine, each, isPositive, frame, depth + 1));
    if (parts.every((each) => each === undefined)) return undefined;
    const values = test.of.map((each) => machine.evaluate(each, frame));
    return {
      taints: parts.flatMap((each) => each?.taints ?? []),
      others: [...values, ...parts.flatMap((each) => each?.others ?? [])],
    };
  }
  if (test.kind === 'operation' && /^(?:==|!=|in|not in)$/.test(test.operator)) {
    const isEqual = test.operator === '==' || test.operator === 'in';
    if (isEqual !== isPositive) return undefined;
    const values = test.operands.map((each) => machine.evaluate(each, frame));
    const roles = values.flatMap((each, at) =>
      values.some((other, index) => index !== at && isRole(other)) ? named(each, namesRole) : [],
    );
    return roles.length > 0 ? { taints: roles, others: values } : undefined;
  }
  if (!isPositive) return undefined;
  const value = machine.evaluate(test, frame);
  const privileges = named(value, namesPrivilege);
  if (privileges.length > 0) return { taints: privileges, others: [value] };
  // `["admin"].includes(role)`.
  const { form } = value;
  if (form.kind !== 'external' || !/\.(?:includes|has|Contains)\(\)$/.test(form.path)) return undefined;
  const values = [...(form.on ? [form.on] : []), ...(form.args ?? []).map((each) => each.value)];
  const roles = values.some(isRole) ? values.flatMap((each) => named(each, namesRole)) : [];
  return roles.length > 0 ? { taints: roles, others: values } : undefined;
}

function named(value: Value, is: (name: string) => boolean): readonly Taint[] {
  return deepTaints(value).filter(({ source, isVague }) => source.origin === 'argument' && !isVague && is(source.name));
}

/** Only such as may more than others. */
function isRole(value: Value): boolean {
  const text = constantText(value);
  if (text !== undefined) return isPrivileged(text);
  return value.form.kind === 'list' && value.form.items.length > 0 && value.form.items.every(isRole);
}

/** It leaves, and says why. */
function refuses(body: readonly Stmt[]): boolean {
  const last = body.at(-1);
  if (!last || (last.kind !== 'throw' && last.kind !== 'return')) return false;
  return body.some(
    (stmt) =>
      (stmt.kind === 'throw' || stmt.kind === 'return' || stmt.kind === 'expr') && stmt.value && saysNo(stmt.value, 0),
  );
}

function saysNo(node: unknown, depth: number): boolean {
  if (depth > 10 || typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some((each) => saysNo(each, depth + 1));
  const { kind, value, name } = node as { kind?: string; value?: unknown; name?: unknown };
  if (kind === 'literal') return (typeof value === 'string' && REFUSAL.test(value)) || value === 403;
  if (
    (kind === 'name' || kind === 'member') &&
    typeof name === 'string' &&
    /Permission(?:Error|Denied)|Forbidden|Unauthori[sz]ed|AccessDenied|AuthorizationError/.test(name)
  )
    return true;
  return Object.values(node).some((each) => saysNo(each, depth + 1));
}
