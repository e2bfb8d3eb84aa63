// What is proved at a point of the program: by subject (Taint.subjects), so that it holds for whatever is made of a subject.

import { type Fact, type Form, NO_SINK, type Sinks, type Taint, type Value } from '../value.ts';

export interface Proof {
  readonly proves: Sinks;
  readonly weak: Sinks;
  readonly notes: readonly string[];
}

export type Proofs = ReadonlyMap<number, Proof>;
export const NO_PROOFS: Proofs = new Map();

let compared = 0;

/** How many were gone through so far, by anybody, to put proofs together. */
export function comparedProofs(): number {
  return compared;
}

/** Facts on both: what either says. */
export function both(a: Proofs, b: Proofs): Proofs {
  if (a.size === 0) return b;
  if (b.size === 0 || a === b) return a;
  // What is proved again says nothing new, and is most of what is proved.
  let sum: Map<number, Proof> | undefined;
  b.forEach((proof, id) => {
    const old = a.get(id);
    const now = old ? added(old, proof) : proof;
    if (now === old) return;
    sum ??= new Map(a);
    sum.set(id, now);
  });
  compared += b.size + (sum ? a.size : 0);
  return sum ?? a;
}

/** What was proved since it was only this: of what goes out of a call, the caller knows the rest, and others may not. */
export function since(outer: Proofs, now: Proofs): Proofs {
  if (now === outer || now.size === 0) return NO_PROOFS;
  if (outer.size === 0) return now;
  compared += now.size;
  const own = new Map<number, Proof>();
  now.forEach((proof, id) => {
    if (outer.get(id) !== proof) own.set(id, proof);
  });
  return own.size === 0 ? NO_PROOFS : own;
}

/** Facts after a join: only what both say. */
export function common(a: Proofs, b: Proofs): Proofs {
  if (a === b || a.size === 0) return a;
  if (b.size === 0) return b;
  compared += a.size;
  const rest = new Map<number, Proof>();
  a.forEach((proof, id) => {
    const other = b.get(id);
    if (!other) return;
    const shared = other === proof ? proof : ofBoth(proof, other);
    if (shared) rest.set(id, shared);
  });
  return rest;
}

function ofBoth(one: Proof, other: Proof): Proof | undefined {
  const proves = one.proves & other.proves;
  // A weak one here and a strong one there is a weak one.
  const weak = (one.weak | one.proves) & (other.weak | other.proves) & ~proves;
  if (proves === NO_SINK && weak === NO_SINK) return undefined;
  return { proves, weak, notes: merged(one.notes, other.notes) };
}

function merged(one: readonly string[], other: readonly string[]): readonly string[] {
  return other.every((note) => one.includes(note)) ? one : [...new Set([...one, ...other])];
}

/** The first one itself where the second says nothing new. */
function added(a: Proof, b: Proof): Proof {
  if (a === b) return a;
  const isNew =
    (b.proves & ~a.proves) !== NO_SINK ||
    (b.weak & ~a.weak) !== NO_SINK ||
    b.notes.some((note) => !a.notes.includes(note));
  if (!isNew) return a;
  return {
    proves: a.proves | b.proves,
    weak: a.weak | b.weak,
    notes: merged(a.notes, b.notes),
  };
}

const SETTING = 'a setting may leave the check out';

/** Facts after ways between which a setting chose: what one of them says alone is weak. */
export function either(a: Proofs, b: Proofs): Proofs {
  if (a === b) return a;
  const all = new Map(common(a, b));
  const add = ({ proves, weak, notes }: Proof, id: number) => {
    const known = all.get(id);
    const left = (proves | weak) & ~(known?.proves ?? NO_SINK);
    if (left === NO_SINK || (known && (left & ~known.weak) === NO_SINK)) return;
    all.set(id, {
      proves: known?.proves ?? NO_SINK,
      weak: left | (known?.weak ?? NO_SINK),
      notes: [...new Set([...(known?.notes ?? []), ...notes, SETTING])],
    });
  };
  a.forEach(add);
  b.forEach(add);
  return all;
}

export function proofsOf(facts: readonly Fact[]): Proofs {
  if (facts.length === 0) return NO_PROOFS;
  const all = new Map<number, Proof>();
  for (const { about, proves, grade, note } of facts) {
    const proof: Proof =
      grade === 'strong'
        ? { proves, weak: NO_SINK, notes: [] }
        : { proves: NO_SINK, weak: proves, notes: note === '' ? [] : [note] };
    for (const id of subjectsOf(about)) {
      const old = all.get(id);
      all.set(id, old ? added(old, proof) : proof);
    }
  }
  return all;
}

/** What stands for this very value in the taints made of it. */
export function subjectsOf(value: Value): readonly number[] {
  const ids = new Set<number>([value.id]);
  for (const { subjects } of value.taints) {
    const last = subjects.at(-1);
    if (last !== undefined) ids.add(last);
  }
  return [...ids];
}

export function cleanOf(taint: Taint, proofs: Proofs): Sinks {
  let clean = taint.clean;
  if (proofs.size > 0) for (const id of taint.subjects) clean |= proofs.get(id)?.proves ?? NO_SINK;
  return clean;
}

export function weakOf(taint: Taint, proofs: Proofs): { readonly weak: Sinks; readonly notes: readonly string[] } {
  let { weak, notes } = taint;
  if (proofs.size > 0)
    for (const id of taint.subjects) {
      const proof = proofs.get(id);
      if (!proof || proof.weak === NO_SINK) continue;
      weak |= proof.weak;
      notes = merged(notes, proof.notes);
    }
  return { weak, notes };
}

/** The taints with what is proved here written into them: they may leave the place where it holds. */
function baked(taints: readonly Taint[], proofs: Proofs): readonly Taint[] {
  if (proofs.size === 0 || taints.length === 0) return taints;
  let changed: Taint[] | undefined;
  for (let at = 0; at < taints.length; at++) {
    const taint = taints[at] as Taint;
    if (!isSaid(taint, proofs)) continue;
    const clean = cleanOf(taint, proofs);
    const { weak, notes } = weakOf(taint, proofs);
    if (clean === taint.clean && weak === taint.weak) continue;
    changed ??= [...taints];
    changed[at] = { ...taint, clean, weak, notes };
  }
  return changed ?? taints;
}

function isSaid({ subjects }: Taint, proofs: Proofs): boolean {
  for (const id of subjects) if (proofs.has(id)) return true;
  return false;
}

/** How deep results are gone into: `{ ok: true, value: { path } }`. */
const HELD = 3;

/** The same of a value and of what it holds. */
export function bakedInto(value: Value, proofs: Proofs, depth = 0): Value {
  if (proofs.size === 0) return value;
  const taints = baked(value.taints, proofs);
  const form = depth < HELD ? heldBaked(value.form, proofs, depth) : value.form;
  return taints === value.taints && form === value.form ? value : { ...value, taints, form };
}

function heldBaked(form: Form, proofs: Proofs, depth: number): Form {
  if (form.kind === 'object') {
    let fields: Map<string, Value> | undefined;
    form.fields.forEach((each, name) => {
      const now = bakedInto(each, proofs, depth + 1);
      if (now === each) return;
      fields ??= new Map(form.fields);
      fields.set(name, now);
    });
    return fields ? { ...form, fields } : form;
  }
  if (form.kind === 'choice') {
    const of = allBaked(form.of, proofs, depth);
    return of === form.of ? form : { ...form, of };
  }
  if (form.kind === 'list') {
    const items = allBaked(form.items, proofs, depth);
    return items === form.items ? form : { ...form, items };
  }
  return form;
}

/** What was proved by the end of each side of a test. */
export interface Sides {
  readonly whenTrue: Proofs;
  readonly whenFalse: Proofs;
}

/** By what was asked: the same of both ways to a place. */
export function commonTests(a: Tests | undefined, b: Tests | undefined): Tests | undefined {
  if (a === b || !a || !b) return a === b ? a : undefined;
  return new Map([...a].filter(([test, sides]) => b.get(test) === sides));
}

export type Tests = ReadonlyMap<string, Sides>;

function allBaked(values: readonly Value[], proofs: Proofs, depth: number): readonly Value[] {
  let changed: Value[] | undefined;
  for (let at = 0; at < values.length; at++) {
    const each = values[at] as Value;
    const now = bakedInto(each, proofs, depth + 1);
    if (now === each) continue;
    changed ??= [...values];
    changed[at] = now;
  }
  return changed ?? values;
}
