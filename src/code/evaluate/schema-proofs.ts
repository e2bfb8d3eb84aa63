// What a schema says of a value, put into it.

import { saysWho } from '../facts/identity-words.ts';
import type { Schema } from '../facts/schema.ts';
import { EVERY_SINK, HARMLESS, NO_SINK, type Value } from '../value.ts';
import type { Machine } from './machine.ts';
import { clients, envelopes, withSchema } from './marks.ts';
import { carried } from './values.ts';

/** With what a schema proves of the whole written into it, and what it says of its parts kept beside. */
/** A number or one of a fixed set. Whom it stands for, or that he may, it can still say. */
export function harmless(machine: Machine, value: Value): Value {
  return machine.values.unknown(
    carried(
      value.taints.filter(({ source }) => saysWho(source.name)),
      value.id,
      { clean: HARMLESS, isSame: true },
    ),
  );
}

export function bakeSchema(machine: Machine, value: Value, schema: Schema): Value {
  if (schema.proves === EVERY_SINK) return harmless(machine, value);
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
