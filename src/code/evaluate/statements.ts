// Statements: a structured walk. Both ways of a branch are taken (unless the test is constant), loops twice, what is proved
// by a test holds on its side and, where the other side leaves, for the rest of the block.

import type { BranchStmt, Expr, LoopStmt, Stmt, SwitchStmt, TryStmt } from '../ir.ts';
import { EVERY_SINK, type Value } from '../value.ts';
import { keepSides, testOf } from './asked-before.ts';
import { assignTo } from './assignments.ts';
import { both, either, NO_PROOFS, type Proofs, proofsOf } from './facts.ts';
import { refine } from './go-results.ts';
import { isAbout } from './judgements.ts';
import { copyOf, type Frame, type Judged, type Machine, type Returned, type State } from './machine.ts';
import { checkPrivilege } from './privileges.ts';
import { isFilledLater } from './reassigned.ts';
import { homeIn, joined, siteOf } from './scopes.ts';
import { checkResult } from './sinks.ts';
import { constantOf, keyOf, truthOf } from './values.ts';

/** Registries longer than this are not gone through one by one. */
const UNROLLED = 200;
/** Loops in each other of which each is gone through twice. */
const DOUBLED = 4;

export function execute(machine: Machine, body: readonly Stmt[], frame: Frame): void {
  declare(machine, body, frame);
  for (const stmt of body) {
    if (frame.state.isDead || !machine.spend()) return;
    run(machine, stmt, frame);
  }
}

/** Functions and classes are known in the whole block. */
function declare(machine: Machine, body: readonly Stmt[], frame: Frame): void {
  if (!body.some(({ kind }) => kind === 'function' || kind === 'class')) return;
  const home = homeIn(frame);
  for (const stmt of body) {
    if (stmt.kind === 'function' && !stmt.fn.receiver && stmt.fn.name !== '')
      frame.state.vars.set(stmt.fn.name, machine.values.make({ kind: 'function', fn: stmt.fn, home }));
    else if (stmt.kind === 'class' && stmt.cls.name !== '' && stmt.cls.form !== 'type')
      frame.state.vars.set(stmt.cls.name, machine.values.make({ kind: 'class', cls: stmt.cls, home }));
    else if (stmt.kind === 'class' && stmt.cls.name !== '' && frame.module.ir.language === 'go')
      frame.state.vars.set(stmt.cls.name, machine.values.make({ kind: 'class', cls: stmt.cls, home }));
  }
}

function run(machine: Machine, stmt: Stmt, frame: Frame): void {
  switch (stmt.kind) {
    case 'assign': {
      const value = machine.evaluate(stmt.value, frame);
      const isFirst = frame.parent === undefined && isFilledLater(frame.module.ir, stmt, value);
      const either = isFirst ? machine.values.join([value, machine.values.unknown()]) : value;
      assignTo(machine, stmt.target, either, frame, {
        declares: stmt.declares === true,
        ...(stmt.type && { type: stmt.type }),
      });
      return;
    }
    case 'expr':
      machine.evaluate(stmt.value, frame);
      return;
    case 'return':
      leave(machine, stmt.value, frame, stmt.goesOn === true);
      return;
    case 'throw':
      if (stmt.value) machine.evaluate(stmt.value, frame);
      frame.state.isDead = true;
      return;
    case 'branch':
      branch(machine, stmt, frame);
      return;
    case 'switch':
      choose(machine, stmt, frame);
      return;
    case 'loop':
      loop(machine, stmt, frame);
      return;
    case 'try':
      attempt(machine, stmt, frame);
      return;
    case 'leave':
      frame.left.push(copyOf(frame.state));
      frame.state.isDead = true;
      return;
    case 'function':
      machine.declared(stmt.fn, frame);
      return;
    case 'class':
      machine.declaredClass(stmt.cls, frame);
      return;
  }
}

function leave(machine: Machine, expr: Expr | undefined, frame: Frame, goesOn: boolean): void {
  const value = expr ? machine.evaluate(expr, frame) : machine.values.constant(undefined);
  if (machine.handler !== undefined && frame.fn === machine.handler && expr) checkResult(machine, value, expr, frame);
  frame.returns.push({ value, proofs: frame.state.proofs, judged: machine.judgedOf(value, frame.module.ir.language) });
  if (!goesOn) frame.state.isDead = true;
}

function branch(machine: Machine, stmt: BranchStmt, frame: Frame): void {
  const { test, then, otherwise } = stmt;
  checkPrivilege(machine, stmt, frame);
  const value = machine.evaluate(test, frame);
  const truth = truthOf(value);
  const judged = machine.judgedOf(value, frame.module.ir.language);
  if (truth !== undefined) {
    learn(frame.state, truth ? judged?.whenTrue : judged?.whenFalse);
    machine.execute(truth ? then : otherwise, frame);
    return;
  }
  const before = frame.state;
  const tool = machine.tool;
  const asked = machine.ablation.noGuards ? undefined : testOf(machine, test, frame);
  const known = asked === undefined ? undefined : before.tests?.get(asked);
  frame.state = copyOf(before);
  learn(frame.state, judged?.whenTrue);
  learn(frame.state, known?.whenTrue);
  refine(machine, test, true, frame);
  const { proofs: atTrue } = frame.state;
  machine.tool = judged?.tool ?? tool;
  const isSetting = !machine.ablation.noGuards && !judged && !isAbout(value);
  const returns = frame.returns.length;
  machine.execute(then, frame);
  machine.tool = tool;
  const positive = frame.state;
  frame.state = copyOf(before);
  learn(frame.state, judged?.whenFalse);
  learn(frame.state, known?.whenFalse);
  refine(machine, test, false, frame);
  const { proofs: atFalse } = frame.state;
  machine.execute(otherwise, frame);
  const negative = frame.state;
  frame.state = joined(machine, positive, negative);
  if (asked !== undefined && !positive.isDead && !negative.isDead)
    keepSides(
      frame.state,
      asked,
      { whenTrue: positive.proofs, whenFalse: negative.proofs },
      { whenTrue: atTrue, whenFalse: atFalse },
    );
  if (!isSetting) return;
  if (!positive.isDead && !negative.isDead) frame.state.proofs = either(positive.proofs, negative.proofs);
  for (let at = returns; at < frame.returns.length; at++)
    frame.returns[at] = { ...(frame.returns[at] as Returned), bySetting: true };
}

function learn(state: State, proofs: Proofs | undefined): void {
  if (proofs && proofs.size > 0) state.proofs = both(state.proofs, proofs);
}

function choose(machine: Machine, { subject, cases }: SwitchStmt, frame: Frame): void {
  const value = subject && machine.evaluate(subject, frame);
  const known = value && constantOf(value);
  const isName = value !== undefined && machine.toolNames.has(value.id);
  const before = frame.state;
  const outer = frame.left.length;
  const tool = machine.tool;
  let end: State | undefined;
  let fallen: State | undefined;
  let missed: Proofs = NO_PROOFS;
  for (const { tests, body, fallsThrough } of cases) {
    const values = tests.map((each) => machine.evaluate(each, frame));
    if (value) for (const each of values) machine.requests.compared(subject, value, each, frame);
    if (known !== undefined && values.length > 0 && values.every((each) => each.form.kind === 'constant'))
      if (!values.some((each) => constantOf(each) === known) && !fallen) continue;
    frame.state = fallen ? joined(machine, copyOf(before), fallen) : copyOf(before);
    if (!fallen) learn(frame.state, missed);
    fallen = undefined;
    const names = values.map(constantOf).filter((each) => typeof each === 'string');
    if (value && values.length > 0 && values.every(isFixed))
      learn(frame.state, proofsOf([{ about: value, proves: EVERY_SINK, grade: 'strong', note: '' }]));
    else if (!subject && values.length === 1 && values[0]) {
      const judged = machine.judgedOf(values[0], frame.module.ir.language);
      learn(frame.state, judged?.whenTrue);
      missed = judged ? both(missed, judged.whenFalse) : missed;
      if (judged?.tool !== undefined) machine.tool = judged.tool;
    }
    if (isName && names.length > 0) machine.tool = names[0];
    machine.execute(body, frame);
    machine.tool = tool;
    if (fallsThrough) fallen = frame.state;
    else end = end ? joined(machine, end, frame.state) : frame.state;
  }
  if (fallen) end = end ? joined(machine, end, fallen) : fallen;
  for (const left of frame.left.splice(outer)) end = end ? joined(machine, end, left) : left;
  const isWhole = cases.some(({ tests }) => tests.length === 0);
  if (!isWhole) {
    frame.state = copyOf(before);
    learn(frame.state, missed);
    end = end ? joined(machine, end, frame.state) : frame.state;
  }
  frame.state = end ?? before;
}

function isFixed({ form, taints }: Value): boolean {
  return form.kind === 'constant' || (taints.length === 0 && form.kind === 'external');
}

function loop(machine: Machine, stmt: LoopStmt, frame: Frame): void {
  const { iterated, element, key, test, body } = stmt;
  const over = iterated && machine.evaluate(iterated, frame);
  const site = siteOf(iterated ?? stmt, frame);
  const outer = frame.left.length;
  const set = (name: string | undefined, value: Value) => {
    if (name !== undefined) frame.state.vars.set(name, value);
  };
  const items = over && itemsOf(machine, over);
  const before = copyOf(frame.state);
  if (items && items.length <= UNROLLED) {
    const outerTurn = frame.turn;
    for (const [name, item] of items) {
      // Functions that are made in this turn keep what its names meant in it.
      frame.turn = frame.state.vars.copy();
      set(element, item);
      set(key, name);
      machine.execute(body, frame);
      frame.turn = outerTurn;
      for (const left of frame.left.splice(outer)) frame.state = joined(machine, frame.state, left);
      if (frame.state.isDead) break;
    }
    if (items.length > 0 && !frame.state.isDead) return;
    // A body that always leaves: the loop may also not have run.
    frame.state = items.length > 0 ? frame.state : before;
    if (frame.state.isDead) frame.state = before;
    return;
  }
  const since = machine.values.mark();
  // Twice: what the first turn leaves is there in the second. Of loops in loops that doubles, so the inner ones get one.
  frame.loops++;
  const turns = frame.loops > DOUBLED ? 1 : 2;
  for (let turn = 0; turn < turns; turn++) {
    const start = copyOf(frame.state);
    const { changes } = machine;
    if (test) {
      const tested = machine.evaluate(test, frame);
      if (truthOf(tested) === false) break;
      learn(frame.state, machine.judgedOf(tested, frame.module.ir.language)?.whenTrue);
    }
    if (over) {
      set(element, machine.element(over, site));
      set(key, machine.keyIn(over, site));
    }
    machine.execute(body, frame);
    for (const left of frame.left.splice(outer)) frame.state = joined(machine, frame.state, left);
    const proved =
      over && element !== undefined && !frame.state.isDead
        ? ofElements(machine, machine.element(over, site), since, frame)
        : undefined;
    frame.state = joined(machine, start, frame.state);
    learn(frame.state, proved);
    if (machine.changes === changes && !isCarried(start, frame.state)) break;
  }
  frame.loops--;
}

/** Whether a name from before the loop means something else now: then the next turn is another one. */
function isCarried(start: State, { vars }: State): boolean {
  for (const name of start.vars.differing(vars)) {
    const [old, now] = [start.vars.get(name), vars.get(name)];
    if (old && now && old !== now && keyOf(old) !== keyOf(now)) return true;
  }
  return false;
}

/** A loop that goes on only with good ones has proved it of all of them, and of what it made of them. */
function ofElements(machine: Machine, element: Value, since: number, { state }: Frame): Proofs {
  // `for key, value in d.items()`: each of the two.
  const parts = element.form.kind === 'list' ? [element, ...element.form.items] : [element];
  const ids = new Set(parts.flatMap(({ id, taints }) => [id, ...taints.flatMap(({ subjects }) => subjects.slice(-1))]));
  return machine.ablation.noGuards ? NO_PROOFS : new Map([...state.proofs].filter(([id]) => id > since || ids.has(id)));
}

/** Its items with their keys, where all are known. */
function itemsOf(machine: Machine, { form, taints }: Value): readonly (readonly [Value, Value])[] | undefined {
  if (taints.length > 0) return undefined;
  if (form.kind === 'list' && !form.rest) return form.items.map((item, at) => [machine.values.constant(at), item]);
  if (form.kind === 'object' && !form.rest)
    return [...form.fields].map(([name, value]) => [machine.values.constant(name), value]);
  return undefined;
}

function attempt(machine: Machine, { body, handlers, finally: last }: TryStmt, frame: Frame): void {
  const before = copyOf(frame.state);
  machine.execute(body, frame);
  const after = frame.state;
  let end = after;
  for (const { name, body: handler } of handlers) {
    // It may have gone wrong anywhere: variables of before and after, proofs of before.
    frame.state = {
      ...joined(machine, copyOf(before), { ...after, isDead: false }),
      proofs: before.proofs,
      isDead: false,
    };
    if (name !== undefined) frame.state.vars.set(name, machine.values.unknown());
    machine.execute(handler, frame);
    end = joined(machine, end, frame.state);
  }
  frame.state = end;
  if (last.length > 0) {
    const isDead = frame.state.isDead;
    frame.state = { ...copyOf(isDead ? before : frame.state), isDead: false };
    machine.execute(last, frame);
    if (isDead) frame.state.isDead = true;
  }
}

export type { Judged };
