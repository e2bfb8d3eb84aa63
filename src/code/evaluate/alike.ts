// Calls that are alike (shapes.ts) are gone through once: what came of the first one is carried over to the others, with their
// own texts in it. Without this a helper is gone through for every way that leads to it, and their number doubles with every
// call in between. Only where all that came of it can be told: what it gives back, and what is proved afterwards.

import { EVERY_SINK, type Form, type Taint, type Value } from '../value.ts';
import { birthOf, newFields } from './changes.ts';
import { NO_PROOFS, type Proofs } from './facts.ts';
import type { Judged, Scoped } from './machine.ts';
import { isMarked, ownerOf, partsOf, withSchemaOf } from './marks.ts';
import { deepTaints, optionOf, type Values, withOptionOf } from './values.ts';

/** How deep results are gone into. */
const HELD = 60;

/** What a call gave. */
export interface Given {
  readonly value: Value;
  readonly proofs: Proofs;
  readonly judged: Judged | undefined;
  readonly fields?: ReadonlyMap<string, Judged> | undefined;
  /** What it left on the object it was called on. */
  readonly left?: ReadonlyMap<string, Value> | undefined;
}

/** A call that was gone through. */
export interface Gone {
  /** Of its shape. */
  readonly values: readonly Value[];
  /** Ids up to this were there before it. */
  readonly mark: number;
  readonly given: Given;
  /** Of a worn one (shapes.ts). */
  readonly proved?: readonly number[];
}

/** Of a worn function what came of one call comes of another one of which no less is proved. */
export function holdsFor({ proved = [] }: Gone, now: readonly number[]): boolean {
  return proved.every((bits, at) => (bits & ~(now[at] ?? 0)) === 0);
}

/** Whether all of it can be told of another one. */
export function isPortable({ values, mark, given }: Gone): boolean {
  const own = new Set<number>();
  for (const { id, taints } of values) {
    own.add(id);
    for (const { subjects } of taints) for (const last of subjects.slice(-1)) own.add(last);
  }
  let parts: ReadonlyMap<number, Value> | undefined;
  let theirs: ReadonlySet<number> | undefined;
  const isTheirPart = (id: number) => {
    parts ??= partsIn(values);
    return parts.has(id);
  };
  // What has nothing to do with what it was called with is the same for all.
  const isOthers = (id: number) => {
    theirs ??= idsBehind(values);
    return !theirs.has(id);
  };
  const isKnown = (said: Proofs) => {
    for (const id of said.keys()) if (id <= mark && !own.has(id) && !isTheirPart(id) && !isOthers(id)) return false;
    return true;
  };
  const isFollowed = ({ whenTrue, whenFalse }: Judged) => isKnown(whenTrue) && isKnown(whenFalse);
  if (!isKnown(given.proofs) || (given.judged && !isFollowed(given.judged))) return false;
  for (const judged of given.fields?.values() ?? []) if (!isFollowed(judged)) return false;
  const told = new Set(values);
  return [given.value, ...(given.left?.values() ?? [])].every((each) => isTold(each, told, mark, 0));
}

/** Nothing in it can be called that has the first one's texts in it, and nothing is said of it elsewhere. */
function isTold(value: Value, told: Set<Value>, mark: number, depth: number): boolean {
  if (told.has(value)) return true;
  if (depth > HELD || isMarked(value)) return false;
  told.add(value);
  const { form } = value;
  const each = (held: Value) => isTold(held, told, mark, depth + 1);
  switch (form.kind) {
    case 'function':
    case 'class':
      return (form.home as Scoped).frame.born <= mark && (form.kind === 'class' || !form.self || each(form.self));
    case 'instance':
      return birthOf(form.fields) <= mark || [...form.fields.values()].every(each);
    case 'external':
      return deepTaints(value).length === 0 || heldBy(form).every(each);
    default:
      return heldBy(form).every(each);
  }
}

/** What a thing holds, or was made of; of objects of the program nothing. */
function heldBy(form: Form): readonly Value[] {
  switch (form.kind) {
    case 'object':
      return [...form.fields.values(), ...(form.from ?? []), ...(form.rest ? [form.rest] : [])];
    case 'list':
      return form.rest ? [...form.items, form.rest] : form.items;
    case 'choice':
      return form.of;
    case 'text':
      return form.parts;
    case 'external':
      return [...(form.on ? [form.on] : []), ...(form.args ?? []).map((arg) => arg.value)];
    default:
      return [];
  }
}

/** Ids of all that these were made of, and of what was read of it. */
function idsBehind(values: readonly Value[]): ReadonlySet<number> {
  const ids = new Set<number>();
  const met = new Set<Value>();
  const open = [...values];
  for (let value = open.pop(); value; value = open.pop()) {
    if (met.has(value)) continue;
    met.add(value);
    ids.add(value.id);
    for (const { subjects } of value.taints) for (const id of subjects) ids.add(id);
    for (const part of partsOf(value)?.values() ?? []) open.push(part);
    for (const held of heldBy(value.form)) open.push(held);
  }
  return ids;
}

/** Parts that were read of these, and of those, by their ids. */
function partsIn(values: readonly Value[]): ReadonlyMap<number, Value> {
  const all = new Map<number, Value>();
  const open = [...values];
  for (let value = open.pop(); value; value = open.pop())
    for (const part of partsOf(value)?.values() ?? []) {
      if (all.has(part.id)) continue;
      all.set(part.id, part);
      open.push(part);
    }
  return all;
}

/** What came of the first one as it comes of the one with these values. */
export function carriedOver(values: Values, { values: from, mark, given, proved }: Gone, to: readonly Value[]): Given {
  const known = new Map<Value, Value>();
  const ids = new Map<number, number>();
  /** Fields of objects that were made on the way. */
  const objects = new Map<object, Map<string, Value>>();
  const taints: (readonly [Taint, Taint])[] = [];
  let parts: ReadonlyMap<number, Value> | undefined;
  for (const [at, old] of from.entries()) {
    const now = to[at] as Value;
    known.set(old, now);
    ids.set(old.id, now.id);
    for (const [index, each] of old.taints.entries()) {
      const other = now.taints[index] as Taint;
      if (other !== each) taints.push([each, other]);
      const [last, itsLast] = [each.subjects.at(-1), other.subjects.at(-1)];
      if (last !== undefined && itsLast !== undefined && !ids.has(last)) ids.set(last, itsLast);
    }
  }
  const isRough = proved !== undefined;
  /** What is proved of all of one source goes on to what is made of them. */
  const inAll = (own: Taint['source'], side: 'clean' | 'weak') =>
    taints.reduce((bits, [, now]) => (now.source === own ? bits & now[side] : bits), EVERY_SINK);
  // The longest way first: what was made of a part is no longer told by the whole.
  taints.sort(([a], [b]) => b.subjects.length - a.subjects.length);

  function idOf(id: number): number {
    const before = ids.get(id);
    if (before !== undefined) return before;
    parts ??= partsIn(from);
    const part = parts.get(id);
    const now = id > mark || part ? values.fresh() : id;
    ids.set(id, now);
    // What is said of a part of the one is said of that part of the other.
    const its = part && carried(part).id;
    if (its !== undefined && its !== now) ids.set(id, its);
    return its ?? now;
  }

  function taintOf(taint: Taint): Taint {
    const pair = taints.find(
      ([{ source, subjects }]) => source === taint.source && beginsWith(taint.subjects, subjects),
    );
    if (!pair) return { ...taint, subjects: taint.subjects.map(idOf) };
    const [old, now] = pair;
    return {
      ...taint,
      ...(isRough && {
        source: now.source,
        clean: taint.clean | inAll(now.source, 'clean'),
        weak: taint.weak | inAll(now.source, 'weak'),
        notes: [...new Set([...taint.notes, ...now.notes])],
      }),
      step: stepAfter(taint.step, old.step, now.step),
      subjects: [...now.subjects, ...taint.subjects.slice(old.subjects.length).map(idOf)],
    };
  }

  function carried(value: Value): Value {
    const before = known.get(value);
    if (before) return before;
    const isMade = value.form.kind === 'instance' && birthOf(value.form.fields) > mark;
    if (deepTaints(value).length === 0 && !isMade) return value;
    const owned = ownerOf(value);
    const owner = owned && known.get(owned.of);
    const there = owned && owner && partsOf(owner)?.get(owned.name);
    if (there) return there;
    const made: Value = { id: idOf(value.id), taints: value.taints.map(taintOf), form: formOf(value.form) };
    const now = withSchemaOf(withOptionOf(made, optionOf(value)), value);
    known.set(value, now);
    if (owned && owner) partsOf(owner, true)?.set(owned.name, now);
    return now;
  }

  function formOf(form: Form): Form {
    switch (form.kind) {
      case 'choice':
        return { ...form, of: form.of.map(carried) };
      case 'text':
        return { ...form, parts: form.parts.map(carried) };
      case 'object':
        return {
          ...form,
          fields: new Map([...form.fields].map(([name, held]) => [name, carried(held)])),
          ...(form.rest && { rest: carried(form.rest) }),
          ...(form.from && { from: form.from.map(carried) }),
        };
      case 'list':
        return { ...form, items: form.items.map(carried), ...(form.rest && { rest: carried(form.rest) }) };
      case 'instance': {
        if (birthOf(form.fields) <= mark) return form;
        const before = objects.get(form.fields);
        if (before) return { ...form, fields: before };
        const fields = newFields(values);
        objects.set(form.fields, fields);
        for (const [name, held] of form.fields) fields.set(name, carried(held));
        return { ...form, fields };
      }
      case 'external':
        return {
          ...form,
          ...(form.on && { on: carried(form.on) }),
          ...(form.args && { args: form.args.map((arg) => ({ ...arg, value: carried(arg.value) })) }),
        };
      default:
        return form;
    }
  }

  function proofsOf(said: Proofs): Proofs {
    return said.size === 0 ? NO_PROOFS : new Map([...said].map(([id, proof]) => [idOf(id), proof]));
  }

  const judgedOf = ({ whenTrue, whenFalse, tool }: Judged): Judged => ({
    whenTrue: proofsOf(whenTrue),
    whenFalse: proofsOf(whenFalse),
    ...(tool !== undefined && { tool }),
  });
  return {
    value: carried(given.value),
    proofs: proofsOf(given.proofs),
    judged: given.judged && judgedOf(given.judged),
    fields: given.fields && new Map([...given.fields].map(([name, each]) => [name, judgedOf(each)])),
    left: given.left && new Map([...given.left].map(([name, each]) => [name, carried(each)])),
  };
}

function beginsWith(all: readonly number[], start: readonly number[]): boolean {
  if (start.length === 0 || start.length > all.length) return false;
  for (let at = start.length - 1; at >= 0; at--) if (all[at] !== start[at]) return false;
  return true;
}

/** The same steps, after another one. */
function stepAfter(step: Taint['step'], old: Taint['step'], now: Taint['step']): Taint['step'] {
  if (old === now) return step;
  const later: Taint['step'][] = [];
  for (let at: Taint['step'] | undefined = step; at !== old; at = at.before) {
    later.push(at);
    if (!at.before) return step;
  }
  return later.reduceRight((before, each) => ({ ...each, before }), now);
}
