// What follows from a test: remembered under the id of the value that was tested, so that a name given to the test is as good
// as the test.

import { judgeComparison } from '../facts/judge.ts';
import type { Expr } from '../ir.ts';
import { EVERY_SINK, type Judgement, type Value } from '../value.ts';
import { isListed, kindsIn } from './by-design.ts';
import { both, NO_PROOFS, proofsOf } from './facts.ts';
import type { Frame, Judged, Machine } from './machine.ts';
import { constantOf, deepTaints } from './values.ts';

/** Somebody's text, or something that was found out of one: its length, its type, where something stands in it. */
export function isAbout(value: Value, depth = 0): boolean {
  if (deepTaints(value).length > 0) return true;
  const { form } = value;
  if (form.kind === 'choice') return depth < 3 && form.of.some((each) => isAbout(each, depth + 1));
  if (form.kind !== 'external' || depth > 3) return false;
  return (
    (form.on !== undefined && isAbout(form.on, depth + 1)) ||
    (form.args?.some((each) => isAbout(each.value, depth + 1)) ?? false)
  );
}

export function remember(machine: Machine, value: Value, judged: Judged): void {
  if (machine.ablation.noGuards) return;
  if (judged.whenTrue.size === 0 && judged.whenFalse.size === 0 && judged.tool === undefined) return;
  machine.judged.set(value.id, judged);
  machine.evident.delete(value.id);
}

export function judgedBy({ whenTrue, whenFalse }: Judgement): Judged {
  return { whenTrue: proofsOf(whenTrue), whenFalse: proofsOf(whenFalse) };
}

/** What was made one way or another is one of these: each way is proved what the test proves of it. */
function judgedOfAll(left: Value, right: Value, judge: (left: Value, right: Value) => Judged): Judged {
  const whole = judge(left, right);
  if (whole.whenTrue.size + whole.whenFalse.size > 0) return whole;
  const ways = (value: Value) => (value.form.kind === 'choice' ? value.form.of.filter((each) => isAbout(each)) : []);
  const [ofLeft, ofRight] = [ways(left), ways(right)];
  // Which of these meets which of those is not known.
  if (ofLeft.length > 0 && ofRight.length > 0) return whole;
  const all = ofLeft.length > 0 ? ofLeft.map((each) => judge(each, right)) : ofRight.map((each) => judge(left, each));
  const side = (name: 'whenTrue' | 'whenFalse') =>
    all.every((each) => each[name].size > 0) ? all.map((each) => each[name]).reduce(both, NO_PROOFS) : NO_PROOFS;
  return { whenTrue: side('whenTrue'), whenFalse: side('whenFalse') };
}

export function compared(
  machine: Machine,
  operator: string,
  left: Value,
  right: Value,
  frame: Frame,
  operands: readonly Expr[] = [],
): Value {
  const [a, b] = [constantOf(left), constantOf(right)];
  const [first, second] = operands;
  if (operator === '==' || operator === '!=') {
    machine.requests.compared(first, left, right, frame);
    machine.requests.compared(second, right, left, frame);
  } else if (operator === 'in' && right.form.kind === 'list')
    for (const each of right.form.items) machine.requests.compared(first, left, each, frame);
  const isKnown =
    left.form.kind === 'constant' && right.form.kind === 'constant' && left.taints.length + right.taints.length === 0;
  const value =
    isKnown && operator === '=='
      ? machine.values.constant(a === b)
      : isKnown && operator === '!='
        ? machine.values.constant(a !== b)
        : machine.values.unknown();
  const isAnybodys = isAbout(left) || isAbout(right);
  const judged = isAnybodys
    ? judgedOfAll(left, right, (a, b) =>
        judgedBy(judgeComparison(operator, a, b, machine.tables(frame.module.ir.language).tables)),
      )
    : { whenTrue: NO_PROOFS, whenFalse: NO_PROOFS };
  if ((operator === 'in' || operator === 'not in') && isAnybodys && (isAbout(right) || isListed(right)))
    for (const each of [left, right]) machine.restrict(each, EVERY_SINK & ~kindsIn(each));
  if (isAnybodys || machine.callers.isMet) machine.callers.compared(operator, [left, right], value, operands, frame);
  const isName = machine.toolNames.has(left.id) ? b : machine.toolNames.has(right.id) ? a : undefined;
  remember(machine, value, { ...judged, ...(operator === '==' && typeof isName === 'string' && { tool: isName }) });
  // `n = re.match(…) ; if n is not None`, `if (check(x) === true)`: as good as the thing itself.
  const inner = machine.judgedOf(left, frame.module.ir.language);
  if (inner && right.form.kind === 'constant') {
    const isPositive =
      (b === true || b == null) === false ? undefined : b === true ? operator === '==' : operator === '!=';
    if (isPositive !== undefined)
      remember(machine, value, isPositive ? inner : { whenTrue: inner.whenFalse, whenFalse: inner.whenTrue });
    else if (b === false)
      remember(machine, value, operator === '==' ? { whenTrue: inner.whenFalse, whenFalse: inner.whenTrue } : inner);
  }
  return value;
}
