// Writing: to names, to fields of objects (a new object for the variable that holds it), to fields of instances (shared, so
// what was there may be there still), to elements.

import type { Expr } from '../ir.ts';
import type { Form, Value } from '../value.ts';
import { changesFields, changesFrame } from './changes.ts';
import { keyIn } from './keys.ts';
import type { Frame, Machine } from './machine.ts';
import { assignName, homeOfImport, siteOf } from './scopes.ts';
import { constantOf, deepTaints } from './values.ts';

export interface Assigning {
  readonly declares: boolean;
  readonly type?: Expr;
}

export function assignTo(machine: Machine, target: Expr, value: Value, frame: Frame, how: Assigning): void {
  switch (target.kind) {
    case 'name': {
      const typed = how.type && isBlank(value) ? (machine.typed(how.type, frame) ?? value) : value;
      assignName(machine, target.name, typed, frame, how.declares);
      return;
    }
    case 'member':
      writeField(machine, target.of, target.name, value, frame);
      return;
    case 'index': {
      const key = constantOf(keyIn(machine, machine.evaluate(target.of, frame), target, frame));
      if (typeof key === 'string') machine.requests.keep(key, value);
      writeField(machine, target.of, key === undefined || key === null ? undefined : String(key), value, frame);
      return;
    }
    case 'cast':
      assignTo(machine, target.of, value, frame, how);
      return;
    case 'list': {
      for (const [at, { value: item, spread }] of target.items.entries())
        assignTo(machine, item, spread ? value : machine.read(value, String(at), siteOf(target, frame)), frame, how);
      return;
    }
    default:
      return;
  }
}

function isBlank({ form, taints }: Value): boolean {
  return taints.length === 0 && (form.kind === 'unknown' || (form.kind === 'constant' && form.value == null));
}

/** `name` is undefined where the key is not known. */
function writeField(machine: Machine, of: Expr, name: string | undefined, value: Value, frame: Frame): void {
  const holder = machine.evaluate(of, frame);
  const ways = holder.form.kind === 'choice' ? holder.form.of : [holder];
  for (const { form } of ways) {
    if (form.kind !== 'instance') continue;
    // What is nobody's matters where the object is known only.
    if (form !== holder.form && deepTaints(value).length === 0) continue;
    const key = name ?? '*';
    // What is proved here is not known where it is read.
    const left = machine.bakedIn(value, frame);
    changesFields(machine, form.fields, key, left);
    const old = form.fields.get(key);
    form.fields.set(key, old && !isBlank(old) ? machine.values.join([old, left]) : left);
  }
  if (ways.every(({ form }) => form.kind === 'instance')) return;
  const written = withField(machine, holder, name, value);
  if (written) replace(machine, of, written, frame);
}

/** The same thing with another value in one of its places; undefined where nothing can be said. */
export function withField(machine: Machine, holder: Value, name: string | undefined, value: Value): Value | undefined {
  const { form, taints } = holder;
  const { values } = machine;
  const rest = (old: Value | undefined) => (old ? values.join([old, value]) : value);
  let changed: Form;
  if (form.kind === 'object') {
    if (name === undefined) changed = { ...form, rest: rest(form.rest) };
    else changed = { ...form, fields: new Map(form.fields).set(name, value) };
  } else if (form.kind === 'list') {
    const given = name === undefined ? Number.NaN : Number(name);
    const at = given < 0 && !form.rest ? form.items.length + given : given;
    if (Number.isInteger(at) && at >= 0 && at < form.items.length)
      changed = { ...form, items: form.items.with(at, value) };
    else changed = { ...form, rest: rest(form.rest) };
  } else if (form.kind === 'external') {
    // Go's `T{…}` of a library: its fields are what it was made with.
    const [made] = form.args ?? [];
    if (name === undefined || form.args?.length !== 1 || made?.value.form.kind !== 'object') return undefined;
    const held = withField(machine, made.value, name, value);
    if (!held) return undefined;
    changed = { ...form, args: [{ ...made, value: held }] };
  } else if (form.kind === 'unknown') {
    changed =
      name === undefined
        ? { kind: 'object', fields: new Map(), rest: value }
        : { kind: 'object', fields: new Map([[name, value]]) };
    if (taints.length === 0) changed = { ...changed, rest: rest(changed.rest ?? values.unknown()) };
  } else if (form.kind === 'choice') {
    // Whichever it is, it holds that now.
    const ways = form.of.map((each) => withField(machine, each, name, value));
    return ways.some((each) => each) ? values.join(ways.map((each, at) => each ?? (form.of[at] as Value))) : undefined;
  } else return undefined;
  return values.make(changed, taints);
}

/** Puts a changed thing where it was read from. */
export function replace(machine: Machine, of: Expr, value: Value, frame: Frame): void {
  if (of.kind === 'name') {
    if (frame.state.vars.has(of.name)) frame.state.vars.set(of.name, value);
    else
      for (let at = frame.parent; at; at = at.parent) {
        if (!at.state.vars.has(of.name)) continue;
        const left = machine.bakedIn(value, frame);
        changesFrame(machine, at, of.name, left);
        at.state.vars.set(of.name, left);
        return;
      }
    if (!frame.state.vars.has(of.name)) {
      const home = homeOfImport(machine, frame.module, of.name);
      const left = machine.bakedIn(value, frame);
      if (home) changesFrame(machine, home.frame, home.name, left);
      home?.frame.state.vars.set(home.name, left);
    }
    return;
  }
  if (of.kind === 'member') writeField(machine, of.of, of.name, value, frame);
  else if (of.kind === 'cast') replace(machine, of.of, value, frame);
}
