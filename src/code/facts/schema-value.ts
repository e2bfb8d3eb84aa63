// Reads a value of the program as a schema: made by a validation library, a plain object of such, or JSON Schema.

import type { Language } from '../ir.ts';
import { EVERY_SINK, NO_SINK, type Value } from '../value.ts';
import { type Constant, constantsOf, itemsOf, textOf } from './reading.ts';
import { provedByMatch } from './regex.ts';
import {
  either,
  inert,
  isFormat,
  joined,
  listOf,
  OPEN,
  objectOf,
  ofFormat,
  recordOf,
  refined,
  SCHEMA_NESTING,
  type Schema,
  STRING,
} from './schema.ts';
import { schemaOfArk } from './schema-ark.ts';
import { objectOfShape, schemaOfChain } from './schema-chain.ts';

/** Undefined when it is no schema that is known. */
export function schemaOfValue(value: Value, language: Language): Schema | undefined {
  let left = VALUES;
  const read = (each: Value, depth: number): Schema | undefined => {
    if (depth > SCHEMA_NESTING || left-- <= 0) return undefined;
    const { form } = each;
    if (form.kind === 'choice') {
      const all = form.of.map((one) => read(one, depth + 1));
      return either(all.map((one) => one ?? OPEN));
    }
    if (form.kind === 'external') return schemaOfArk(each) ?? schemaOfChain(each, read, depth);
    if (form.kind !== 'object') return undefined;
    if (isJsonSchema(form.fields)) return schemaOfJson(form.fields, language, (one) => read(one, depth + 1));
    const fields = [...form.fields.values()];
    return fields.length > 0 && fields.some((field) => read(field, depth + 1))
      ? objectOfShape(each, read, depth)
      : undefined;
  };
  return read(value, 0);
}

/** Most values one schema is made of. */
const VALUES = 5000;

type Fields = ReadonlyMap<string, Value>;

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);

function isJsonSchema(fields: Fields): boolean {
  const type = textOf(fields.get('type'));
  if (type !== undefined) return TYPES.has(type);
  if (fields.get('type')?.form.kind === 'list') return true;
  return ['properties', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', '$ref'].some((key) => {
    const kind = fields.get(key)?.form.kind;
    return kind === 'object' || kind === 'list' || kind === 'constant';
  });
}

function schemaOfJson(fields: Fields, language: Language, read: (value: Value) => Schema | undefined): Schema {
  const alternatives = itemsOf(fields.get('anyOf') ?? fields.get('oneOf'));
  const schema = withDescription(typed(fields, language, read), fields);
  const all = itemsOf(fields.get('allOf')).reduce((sum, each) => joined(sum, read(each) ?? OPEN), schema);
  if (alternatives.length === 0) return all;
  const one = either(alternatives.map((each) => read(each) ?? OPEN));
  return { ...joined(all, one), json: { ...all.json, ...one.json } };
}

function typed(fields: Fields, language: Language, read: (value: Value) => Schema | undefined): Schema {
  const listed = fields.get('enum') ?? fields.get('const');
  if (listed) return inert(enumJson(listed));
  const names = itemsOf(fields.get('type')).map(textOf);
  const type = textOf(fields.get('type')) ?? (fields.has('properties') ? 'object' : undefined);
  if (type === undefined && names.length > 0) return ofTypes(names);
  switch (type) {
    case 'number':
    case 'integer':
    case 'boolean':
    case 'null':
      return inert({ type });
    case 'string':
      return ofString(fields, language);
    case 'array': {
      const items = fields.get('items');
      return listOf((items && read(items)) ?? OPEN);
    }
    case 'object':
      return ofObject(fields, read);
    default:
      return OPEN;
  }
}

function ofTypes(names: readonly (string | undefined)[]): Schema {
  const isHarmless = names.every((name) => name !== undefined && /^(?:number|integer|boolean|null)$/.test(name));
  return isHarmless ? inert({ type: names }) : { ...OPEN, json: { type: names } };
}

function ofString(fields: Fields, language: Language): Schema {
  const pattern = textOf(fields.get('pattern'));
  const format = textOf(fields.get('format'));
  // JSON Schema's patterns are JavaScript's, but what checks them is of the server's language.
  const dialect = language === 'python' ? 'javascript' : language;
  let schema: Schema = format === undefined ? STRING : { ...STRING, json: { type: 'string', format } };
  if (format !== undefined && isFormat(format)) schema = weakened(ofFormat(format));
  if (pattern !== undefined) schema = refined(schema, provedByMatch(pattern, '', 'search', dialect), { pattern });
  return schema;
}

/** Most checkers of JSON Schema only note a `format`. */
function weakened(schema: Schema): Schema {
  return { ...schema, proves: NO_SINK, weak: schema.proves & EVERY_SINK, note: 'a format that few checkers check' };
}

function ofObject(fields: Fields, read: (value: Value) => Schema | undefined): Schema {
  const properties = fields.get('properties');
  const rest = fields.get('additionalProperties');
  const restSchema = rest?.form.kind === 'object' ? read(rest) : undefined;
  if (properties?.form.kind !== 'object')
    return restSchema ? recordOf(restSchema) : { ...OPEN, json: { type: 'object' } };
  const known = new Map<string, Schema>();
  for (const [name, value] of properties.form.fields) known.set(name, read(value) ?? OPEN);
  const required = itemsOf(fields.get('required')).flatMap((each) => textOf(each) ?? []);
  return objectOf(known, required, restSchema);
}

function enumJson(listed: Value): Schema['json'] {
  const values: Constant[] = [];
  for (const each of listed.form.kind === 'list' ? listed.form.items : [listed])
    values.push(...(constantsOf(each) ?? []));
  return values.length > 0 ? { enum: values } : {};
}

function withDescription(schema: Schema, fields: Fields): Schema {
  const description = textOf(fields.get('description'));
  const [fallback] = constantsOf(fields.get('default')) ?? [];
  if (description === undefined && fallback === undefined) return schema;
  return {
    ...schema,
    json: {
      ...schema.json,
      ...(description !== undefined && { description }),
      ...(fallback !== undefined && { default: fallback }),
    },
  };
}
