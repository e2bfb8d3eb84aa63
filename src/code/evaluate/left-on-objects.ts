// What a function leaves on the object it is called on. Where a call is remembered and not gone through again, the next object
// gets it all the same: two objects made alike have the same fields.

import type { Value } from '../value.ts';
import { changesFields } from './changes.ts';
import type { Machine } from './machine.ts';

/** Fields that are others than before. */
export function leftOn({ form }: Value, before: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> | undefined {
  if (form.kind !== 'instance') return undefined;
  const left = [...form.fields].filter(([name, value]) => before.get(name) !== value);
  return left.length > 0 ? new Map(left) : undefined;
}

/** An object that is made or changed like another one has its fields. */
export function leaveOn(machine: Machine, { form }: Value, left: ReadonlyMap<string, Value>): void {
  if (form.kind !== 'instance') return;
  for (const [name, value] of left) {
    const old = form.fields.get(name);
    if (old !== value) changesFields(machine, form.fields, name, value);
    if (old !== value) form.fields.set(name, old ? machine.values.join([old, value]) : value);
  }
}
