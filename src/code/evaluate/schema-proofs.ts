// What a schema says of a value, put into it.

import type { Schema } from '../facts/schema.ts';
import { EVERY_SINK, NO_SINK, type Value } from '../value.ts';
import type { Machine } from './machine.ts';
import { clients, envelopes, withSchema } from './members.ts';

/** With what a schema proves of the whole written into it, and what it says of its parts kept beside. */
export function bakeSchema(machine: Machine, value: Value, schema: Schema): Value {
  if (schema.proves === EVERY_SINK) return machine.values.unknown();
  if (value.taints.length === 0) return value;
  const { weak, note } = schema;
  const change = { clean: schema.proves, weak, ...(note !== '' && { note }), isSame: true };
  const own: Value =
    schema.proves === NO_SINK && weak === NO_SINK ? { ...value } : machine.values.made([value], change, value.form);
  if (clients.has(value)) clients.add(own);
  const envelope = envelopes.get(value);
  if (envelope !== undefined) envelopes.set(own, envelope);
  return withSchema(own, schema);
}
