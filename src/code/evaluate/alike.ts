// Calls that are alike (shapes.ts) are gone through once: what came of the first one is carried over to the others, with their
// own texts in it. Without this a helper is gone through for every way that leads to it, and their number doubles with every
// call in between. Only where all that came of it can be told: what it gives back, and what is proved afterwards.

import type { Form, Taint, Value } from '../value.ts';
import { birthOf, newFields } from './changes.ts';
import { NO_PROOFS, type Proofs } from './facts.ts';
import type { Judged, Scoped } from './machine.ts';
import { isMarked, ownerOf, partsOf, withSchemaOf } from './marks.ts';
import { deepTaints, optionOf, type Values, withOptionOf } from './values.ts';

/** How deep results are gone into. */
const HELD = 6;

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
  /** What was proved before it. */
  readonly outer: Proofs;
  readonly given: Given;
}

/** Whether all of it can be told of another one. */
export function isPortable({ values, mark, outer, given }: Gone): boolean {
  const theirs = new Set(
    values.flatMap(({ id, taints }) => [id, ...taints.flatMap(({ subjects }) => subjects.slice(-1))]),
  );
  const isKnown = (said: Proofs) =>
    [...said].every(([id, proof]) => id > mark || theirs.has(id) || outer.get(id) === proof);
  const judged = [...(given.judged ? [given.judged] : []), ...(given.fields?.values() ?? [])];
  return (
    isKnown(given.proofs) &&
    judged.every(({ whenTrue, whenFalse }) => isKnown(whenTrue) && isKnown(whenFalse)) &&
    [given.value, ...(given.left?.values() ?? [])].every((each) => isTold(each, new Set(values), mark, 0))
  );
}

/** Nothing in it can be called that has the first one's texts in it, and nothing is said of it elsewhere. */
function isTold(value: Value, theirs: ReadonlySet<Value>, mark: number, depth: number): boolean {
  if (theirs.has(value)) return true;
  const { form } = value;
  const each = (held: Value) => isTold(held, theirs, mark, depth + 1);
  if (depth > HELD || isMarked(value)) return false;
  switch (form.kind) {
    case 'function':
    case 'class':
      return (form.home as Scoped).frame.born <= mark && (form.kind === 'class' || !form.self || each(form.self));
    case 'instance':
      return birthOf(form.fields) <= mark || [...form.fields.values()].every(each);
    case 'object':
      return [...form.fields.values(), ...(form.from ?? []), ...(form.rest ? [form.rest] : [])].every(each);
    case 'list':
      return form.items.every(each) && (!form.rest || each(form.rest));
    case 'choice':
      return form.of.every(each);
    case 'text':
      return form.parts.every(each);
    case 'external':
      return (
        deepTaints(value).length === 0 ||
        ((!form.on || each(form.on)) && (form.args ?? []).every((arg) => each(arg.value)))
      );
    default:
      return true;
  }
}

/** What came of the first one as it comes of the one with these values. */
export function carriedOver(values: Values, { values: from, mark, outer, given }: Gone, to: readonly Value[]): Given {
  const known = new Map<Value, Value>();
  const ids = new Map<number, number>();
  /** Fields of objects that were made on the way. */
  const objects = new Map<object, Map<string, Value>>();
  const taints: (readonly [Taint, Taint])[] = [];
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
  // The longest way first: what was made of a part is no longer told by the whole.
  taints.sort(([a], [b]) => b.subjects.length - a.subjects.length);

  function idOf(id: number): number {
    const now = ids.get(id) ?? (id > mark ? values.fresh() : id);
    ids.set(id, now);
    return now;
  }

  function taintOf(taint: Taint): Taint {
    const pair = taints.find(
      ([{ source, subjects }]) => source === taint.source && beginsWith(taint.subjects, subjects),
    );
    if (!pair) return { ...taint, subjects: taint.subjects.map(idOf) };
    const [old, now] = pair;
    return {
      ...taint,
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
    const own = [...said].filter(([id, proof]) => outer.get(id) !== proof);
    return own.length === 0 ? NO_PROOFS : new Map(own.map(([id, proof]) => [idOf(id), proof]));
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
