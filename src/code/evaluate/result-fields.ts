// Validators that say in a field whether it went well: `{ ok: false, reason }`, `(False, "too long")`. What is proved when
// the field is true is what all ways that may set it so have proved.

import type { Value } from '../value.ts';
import { both, common, NO_PROOFS, type Proofs, since } from './facts.ts';
import type { Judged, Machine, Returned } from './machine.ts';

const judgedFields = new WeakMap<Value, ReadonlyMap<string, Judged>>();
const FIELDS = 8;

/** By name or position, what is proved beyond what was so before the call; undefined when no field says anything. */
export function judgeFields(
  machine: Machine,
  ways: readonly Returned[],
  proofs: Proofs,
  outer: Proofs,
): ReadonlyMap<string, Judged> | undefined {
  // Nothing may be read of what is nothing.
  const read = ways.filter(({ value: { form } }) => !(form.kind === 'constant' && form.value == null));
  if (read.length < 2) return undefined;
  const fields = new Map<string, Judged>();
  for (const name of new Set(read.flatMap(({ value }) => namesOf(value)).slice(0, FIELDS * read.length))) {
    if (fields.size >= FIELDS) break;
    const whenTrue = side(machine, read, name, true);
    const whenFalse = side(machine, read, name, false);
    if (whenTrue.size > proofs.size || whenFalse.size > proofs.size)
      fields.set(name, { whenTrue: since(outer, whenTrue), whenFalse: since(outer, whenFalse) });
  }
  return fields.size > 0 ? fields : undefined;
}

export function sayFields(value: Value, fields: ReadonlyMap<string, Judged>): void {
  judgedFields.set(value, fields);
}

/** The field as it was read, with what it says. */
export function fieldJudged(machine: Machine, of: Value, name: string, field: Value): Value {
  const judged = judgedFields.get(of)?.get(name);
  if (!judged) return field;
  const own = machine.values.make(field.form, field.taints);
  machine.judged.set(own.id, judged);
  return own;
}

/** One test of a text that was made one way or another: it proves what it proves of each that is somebody's. */
export function sameTest(machine: Machine, callees: readonly Value[], results: readonly Value[]): Value {
  const value = machine.values.join(results);
  const all = results.flatMap((result, at): readonly (Judged | undefined)[] => {
    const form = callees[at]?.form;
    const isTheirs = form?.kind !== 'external' || (form.on?.taints.length ?? 0) > 0;
    return isTheirs ? [machine.judged.get(result.id)] : [];
  });
  const [first] = all;
  if (!first || !all.every((each) => each !== undefined)) return value;
  const own = machine.values.make(value.form, value.taints);
  machine.judged.set(own.id, {
    whenTrue: all.map(({ whenTrue }) => whenTrue).reduce(both),
    whenFalse: all.map(({ whenFalse }) => whenFalse).reduce(both),
  });
  return own;
}

function namesOf({ form }: Value): readonly string[] {
  if (form.kind === 'object') return [...form.fields.keys()];
  return form.kind === 'list' ? form.items.map((_, at) => String(at)) : [];
}

function side(machine: Machine, ways: readonly Returned[], name: string, wanted: boolean): Proofs {
  let all: Proofs | undefined;
  for (const { value, proofs } of ways) {
    const field = fieldOf(value, name);
    if (field && truthOfField(field) === !wanted) continue;
    if (!field && value.form.kind === 'object' && !value.form.rest && !value.form.from && wanted) continue;
    const judged = field ? machine.judged.get(field.id) : judgedFields.get(value)?.get(name);
    const own = judged ? both(proofs, wanted ? judged.whenTrue : judged.whenFalse) : proofs;
    all = all ? common(all, own) : own;
  }
  return all ?? NO_PROOFS;
}

function fieldOf({ form }: Value, name: string): Value | undefined {
  if (form.kind === 'object') return form.fields.get(name);
  return form.kind === 'list' ? form.items[Number(name)] : undefined;
}

function truthOfField({ form }: Value): boolean | undefined {
  if (form.kind === 'constant') return Boolean(form.value);
  const isFilled = (part: Value) => part.form.kind === 'constant' && String(part.form.value ?? '') !== '';
  return form.kind === 'text' && form.parts.some(isFilled) ? true : undefined;
}
