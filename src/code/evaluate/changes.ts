// What calls change besides their own variables: objects and variables that were there before. Things are told apart by when
// they were made: what a function makes and fills itself is nobody else's business.

import type { Value } from '../value.ts';
import type { Frame, Machine } from './machine.ts';
import type { Values } from './values.ts';

type Fields = Map<string, Value>;

const births = new WeakMap<Fields, number>();

/** Fields of an object that is made now. */
export function newFields(values: Values): Fields {
  const fields: Fields = new Map();
  births.set(fields, values.fresh());
  return fields;
}

/** Ids were no higher when these fields were made. */
export function birthOf(fields: Fields): number {
  return births.get(fields) ?? 0;
}

/** A field is about to be given this value. */
export function changesFields(machine: Machine, fields: Fields, name: string, value: Value): void {
  changes(machine, fields, birthOf(fields), fields.get(name), value);
  if (birthOf(fields) <= machine.began) machine.stains.met(fields, name, value);
}

/** A variable outside of the function at work is about to be given this value. */
export function changesFrame(machine: Machine, frame: Frame, name: string, value: Value): void {
  changes(machine, frame.returns, frame.born, frame.state.vars.get(name), value);
  if (frame.born <= machine.began) machine.stains.met(frame.returns, name, value);
}

function changes(machine: Machine, thing: object, born: number, old: Value | undefined, value: Value): void {
  machine.changes++;
  machine.touched.set(thing, born);
  if (born <= machine.began && isNews(old, value)) machine.news++;
}

/** A thing of another kind than was there so far: a connection, where there was none. */
function isNews(old: Value | undefined, { form }: Value): boolean {
  if (form.kind !== 'external' && form.kind !== 'instance') return false;
  const before = old?.form.kind === 'choice' ? old.form.of : old ? [old] : [];
  return !before.some(({ form: each }) =>
    form.kind === 'external'
      ? each.kind === 'external' && each.path === form.path
      : each.kind === 'instance' && each.of.cls === form.of.cls,
  );
}

/** Runs it; whether it changes what was there before, but for this object. */
export function changesOthers(machine: Machine, self: Value | undefined, run: () => void): boolean {
  const outer = machine.touched;
  const own = new Map<object, number>();
  machine.touched = own;
  const mark = machine.values.mark();
  run();
  machine.touched = outer;
  const fields = self?.form.kind === 'instance' ? self.form.fields : undefined;
  let isOther = false;
  for (const [thing, born] of own) {
    outer.set(thing, born);
    if (born <= mark && thing !== fields) isOther = true;
  }
  return isOther;
}
