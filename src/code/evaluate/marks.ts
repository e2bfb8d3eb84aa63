// What is said of a value beside it, since values never change: its parts by name, what its schema says, what it was gone
// through for. Of another value that is the same in everything else it is not said.

import type { Schema } from '../facts/schema.ts';
import { shellEscaped } from '../facts/shell-quote.ts';
import type { Value } from '../value.ts';

/** Parts that were read of a value, by name. */
const parts = new WeakMap<Value, Map<string, Value>>();
/** What the framework has checked of a value before it comes in. */
const schemas = new WeakMap<Value, Schema>();

/** The name under which a framework hands on what the client sent, where it may also hand it on bare. */
export const envelopes = new WeakMap<Value, string>();
/** What a client sent, and parts of it as they came: these have names of their own. */
export const clients = new WeakSet<Value>();

/** Known to be there: nothing else comes in its place. */
export const present = new WeakSet<Value>();

/** Of a list of results what was gone through for them, and the element that stands for all of it. */
export const goneThrough = new WeakMap<Value, { readonly of: Value; readonly element: Value }>();

export function schemaOf(value: Value): Schema | undefined {
  return schemas.get(value);
}

export function withSchema(value: Value, schema: Schema | undefined): Value {
  if (schema) schemas.set(value, schema);
  return value;
}

/** The tool a function of a dispatch table is for. */
export const dispatched = new WeakMap<Value, string>();

/** What a part is a part of. */
const owners = new WeakMap<Value, { readonly of: Value; readonly name: string }>();

export function ownerOf(part: Value): { readonly of: Value; readonly name: string } | undefined {
  return owners.get(part);
}

/** Keeps a part under its name. */
export function ownPart(of: Value, name: string, part: Value): Value {
  partsOf(of, true)?.set(name, part);
  owners.set(part, { of, name });
  return part;
}

/** Parts that were read of it so far, to be added to where asked for. */
export function partsOf(of: Value, makes = false): Map<string, Value> | undefined {
  const all = parts.get(of);
  if (all || !makes) return all;
  const made = new Map<string, Value>();
  parts.set(of, made);
  return made;
}

/** What is said of this very value beside it, as a text; undefined where that is of it alone. */
export function marksOf(value: Value, numberOf: (thing: object) => number): string | undefined {
  if (envelopes.has(value) || dispatched.has(value) || shellEscaped.has(value)) return undefined;
  const schema = schemas.get(value);
  return `${clients.has(value) ? 'C' : ''}${goneThrough.has(value) ? 'G' : ''}${schema ? `S${numberOf(schema)}` : ''}`;
}

/** Whether what is said of it beside it can be said of another one. */
export function isMarked(value: Value): boolean {
  return (
    clients.has(value) ||
    envelopes.has(value) ||
    dispatched.has(value) ||
    goneThrough.has(value) ||
    shellEscaped.has(value)
  );
}

export function withSchemaOf(value: Value, other: Value): Value {
  return withSchema(value, schemas.get(other));
}

/** Says what a part of it is. */
export function withPart(of: Value, name: string, part: Value): Value {
  parts.set(of, new Map(parts.get(of)).set(name, part));
  return of;
}

export function knownPart(of: Value, name: string): Value | undefined {
  return parts.get(of)?.get(name);
}
