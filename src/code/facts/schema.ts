// What a schema proves of the values that pass it, whichever library it is written with.

import type { FunctionIR } from '../ir.ts';
import { EVERY_SINK, NO_SINK, type Sinks, sinks, type Value } from '../value.ts';
import { INERT, type Proof } from './regex.ts';

export interface Schema {
  /** Sinks that a value which passed is harmless for. */
  readonly proves: Sinks;
  readonly weak: Sinks;
  /** In words, of the weak ones. */
  readonly note: string;
  readonly fields?: ReadonlyMap<string, Schema>;
  readonly element?: Schema;
  /** Of what stands under other names. */
  readonly rest?: Schema;
  /** Functions of the program that are given the value and must say true, or must not throw: each may prove more. */
  readonly checks?: readonly Value[];
  /** The same, where they are methods of a class (validators of pydantic). */
  readonly validators?: readonly FunctionIR[];
  /** As JSON Schema, as far as it is known. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** How deep schemas are followed: they may hold themselves. */
export const SCHEMA_NESTING = 12;

/** Anything may pass. */
export const OPEN: Schema = { proves: NO_SINK, weak: NO_SINK, note: '', json: {} };
export const STRING: Schema = { ...OPEN, json: { type: 'string' } };

export function inert(json: Schema['json']): Schema {
  return { proves: INERT, weak: NO_SINK, note: '', json };
}

const NOT_INTERNAL = INERT & ~sinks('url');

/** Formats with characters of their own. Names as JSON Schema, zod and their like write them. */
const FORMATS: Readonly<Record<string, Sinks>> = {
  uuid: INERT,
  uuidv4: INERT,
  uuidv6: INERT,
  uuidv7: INERT,
  guid: INERT,
  cuid: INERT,
  cuid2: INERT,
  ulid: INERT,
  xid: INERT,
  ksuid: INERT,
  nanoid: INERT & ~sinks('flag'),
  date: INERT,
  time: INERT,
  datetime: INERT,
  'date-time': INERT,
  isoDate: INERT,
  isoTime: INERT,
  isoDateTime: INERT,
  isoTimestamp: INERT,
  duration: INERT,
  // An address may be an internal one.
  ip: NOT_INTERNAL,
  ipv4: NOT_INTERNAL,
  ipv6: NOT_INTERNAL,
  cidr: NOT_INTERNAL & ~sinks('path'),
  cidrv4: NOT_INTERNAL & ~sinks('path'),
  cidrv6: NOT_INTERNAL & ~sinks('path'),
  mac: NOT_INTERNAL,
  hex: NOT_INTERNAL,
  hexadecimal: NOT_INTERNAL,
  alphanum: NOT_INTERNAL & ~sinks('program', 'deserialise', 'archive'),
  base64url: sinks('shell', 'query', 'path', 'template', 'markup'),
  base64: sinks('shell', 'flag', 'template', 'markup'),
  // A scheme begins with a letter.
  url: sinks('flag'),
  httpUrl: sinks('flag'),
};

export function isFormat(name: string): boolean {
  return Object.hasOwn(FORMATS, name);
}

export function ofFormat(name: string): Schema {
  const json = { type: 'string', format: name };
  return isFormat(name) ? { ...OPEN, proves: FORMATS[name] ?? NO_SINK, json } : { ...OPEN, json };
}

/** Both hold. */
export function refined(schema: Schema, proof: Proof | Schema, json: Schema['json'] = {}): Schema {
  const proves = schema.proves | proof.proves;
  return {
    ...schema,
    proves,
    weak: (schema.weak | proof.weak) & ~proves,
    note: [schema.note, proof.note].filter(Boolean).join(', '),
    json: { ...schema.json, ...json },
  };
}

/** A check of the program's own that nobody has looked into. */
export function checkedBy(schema: Schema, checks: readonly Value[]): Schema {
  return {
    ...schema,
    weak: EVERY_SINK & ~schema.proves,
    note: 'a check of its own in the schema',
    checks: [...(schema.checks ?? []), ...checks],
  };
}

/** One of them holds. */
export function either(schemas: readonly Schema[]): Schema {
  const [first] = schemas;
  if (!first) return OPEN;
  if (schemas.length === 1) return first;
  const proves = schemas.reduce((all, { proves }) => all & proves, EVERY_SINK);
  const partly = schemas.reduce((all, { proves, weak }) => all & (proves | weak), EVERY_SINK);
  const elements = schemas.flatMap(({ element }) => element ?? []);
  return {
    proves,
    weak: partly & ~proves,
    note: schemas.find(({ note }) => note)?.note ?? '',
    ...mergedFields(schemas),
    // Where only one of them is a list, its elements are those of the list.
    ...(elements.length > 0 && { element: either(elements) }),
    json: { anyOf: schemas.map(({ json }) => json) },
  };
}

function mergedFields(schemas: readonly Schema[]): Pick<Schema, 'fields'> {
  const withFields = schemas.filter(({ fields }) => fields);
  if (withFields.length === 0) return {};
  const fields = new Map<string, Schema>();
  for (const name of new Set(withFields.flatMap(({ fields: each }) => [...(each?.keys() ?? [])])))
    fields.set(name, either(withFields.flatMap(({ fields: each }) => each?.get(name) ?? [])));
  return { fields };
}

export function listOf(element: Schema): Schema {
  // A list of harmless things is as harmless as they are.
  return {
    proves: element.proves,
    weak: element.weak,
    note: element.note,
    element,
    json: { type: 'array', items: element.json },
  };
}

export function recordOf(rest: Schema, keys: Schema = OPEN): Schema {
  return {
    ...OPEN,
    proves: rest.proves & keys.proves,
    rest,
    json: { type: 'object', additionalProperties: rest.json },
  };
}

export function objectOf(fields: ReadonlyMap<string, Schema>, required: readonly string[], rest?: Schema): Schema {
  const properties = Object.fromEntries([...fields].map(([name, { json }]) => [name, json]));
  return {
    ...OPEN,
    fields,
    ...(rest && { rest }),
    json: { type: 'object', properties, ...(required.length > 0 && { required }) },
  };
}

/** All of both. */
export function joined(left: Schema, right: Schema): Schema {
  const schema = refined(left, right, right.json);
  if (!left.fields && !right.fields) return schema;
  const fields = new Map([...(left.fields ?? []), ...(right.fields ?? [])]);
  const required = [left, right].flatMap(({ json }) => (Array.isArray(json.required) ? json.required : []));
  const rest = right.rest ?? left.rest;
  return {
    ...schema,
    ...objectOf(fields, [...new Set(required)], rest),
    proves: schema.proves,
    weak: schema.weak,
    note: schema.note,
  };
}

export type ReadSchema = (value: Value, depth: number) => Schema | undefined;
