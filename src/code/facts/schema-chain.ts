// Schemas written as chains of calls: zod, Joi, yup, and the functions of valibot and TypeBox.

import type { PassedValue, Value } from '../value.ts';
import { argument, type Constant, constantsOf, externalOf, itemsOf, lastName, madeBy, textOf } from './reading.ts';
import { INERT, provedByMatch } from './regex.ts';
import {
  checkedBy,
  either,
  inert,
  isFormat,
  joined,
  listOf,
  OPEN,
  objectOf,
  ofFormat,
  type ReadSchema,
  recordOf,
  refined,
  type Schema,
  STRING,
} from './schema.ts';
import { patternJson, patternProof, prefixProof } from './schema-patterns.ts';

const LIBRARIES =
  /^(?:zod(?:\/[\w/-]+)?|zod3|zod4|@hapi\/joi|joi|yup|valibot|@valibot\/valibot|@sinclair\/typebox|typebox|superstruct|@modelcontextprotocol\/sdk\/[\w/.-]*|fastmcp|mcp-framework|\?)(?:\.|$)/;
/** `z` as frameworks hand it on: `genkit.z`, `@hono/zod-openapi.z`. */
const REEXPORTED = /^@?[\w./-]+\.z(?:\.coerce|\.iso)?$/;
const LAST_NAMES = new Set(['z', 'zod', 'Joi', 'joi', 'yup', 'v', 'Type', 't', 'coerce', 'iso', 'strict', 'default']);

/** A value made by one of these libraries. */
export function schemaOfChain(value: Value, read: ReadSchema, depth: number): Schema | undefined {
  const form = externalOf(value);
  if (!form) return undefined;
  // `S.shape` is what S was made of.
  if (form.path.endsWith('.shape') && form.on) return read(form.on, depth + 1);
  const made = madeBy(value);
  if (!made) return undefined;
  if (/^(?:zodToJsonSchema|toJSONSchema|toJsonSchema|toStandardSchema|convertToJsonSchema)$/.test(made.name)) {
    const of = argument(made.args, 0);
    return of && read(of, depth + 1);
  }
  const on = made.on
    ? externalOf(made.on)?.path
    : made.path.slice(0, Math.max(0, made.path.length - made.name.length - 1));
  if (on !== undefined && !on.endsWith(')')) {
    if (!LIBRARIES.test(made.path) && !REEXPORTED.test(on)) return undefined;
    const isConstructor = LAST_NAMES.has(lastName(on)) || LIBRARIES.test(`${on}.`);
    return isConstructor ? constructed(made.name, made.args, read, depth) : undefined;
  }
  const before = made.on && read(made.on, depth + 1);
  return before && continued(before, made.name, made.args, read, depth);
}

const NUMBERS =
  /^(?:number|int|integer|int32|uint32|int64|uint64|float32|float64|bigint|bigInt|nan|safeInteger|positive|decimal)$/i;
const TRUTHS = /^(?:boolean|bool|stringbool|null|undefined|void|never|date|symbol|nullish)$/i;

function constructed(name: string, args: readonly PassedValue[], read: ReadSchema, depth: number): Schema | undefined {
  const first = argument(args, 0);
  const inner = (value: Value | undefined) => (value && read(value, depth + 1)) ?? OPEN;
  if (NUMBERS.test(name)) return inert({ type: /int/i.test(name) ? 'integer' : 'number' });
  if (TRUTHS.test(name)) return inert({ type: /bool/i.test(name) ? 'boolean' : 'string' });
  switch (name) {
    case 'string':
    case 'String':
      return withOptions(STRING, first);
    case 'enum':
    case 'enum_':
    case 'Enum':
    case 'nativeEnum':
    case 'picklist':
    case 'enums':
    case 'keyof':
      return fixed(first);
    case 'literal':
    case 'Literal':
    case 'equal':
      return fixed(first);
    case 'valid':
      return { ...OPEN, proves: INERT, json: {} };
    case 'templateLiteral':
      return STRING;
    case 'object':
    case 'Object':
    case 'strictObject':
    case 'looseObject':
    case 'interface':
      return first ? objectOfShape(first, read, depth) : OPEN;
    case 'array':
    case 'Array':
    case 'set':
    case 'Set':
      return listOf(inner(first));
    case 'tuple':
    case 'Tuple':
      return listOf(either(itemsOf(first).map(inner)));
    case 'record':
    case 'Record':
    case 'map': {
      const second = argument(args, 1);
      return second ? recordOf(inner(second), inner(first)) : recordOf(inner(first));
    }
    case 'union':
    case 'Union':
    case 'variant':
      return either((itemsOf(first).length > 0 ? itemsOf(first) : itemsOf(argument(args, 1))).map(inner));
    case 'discriminatedUnion':
      return either(itemsOf(argument(args, 1)).map(inner));
    case 'alternatives':
      return OPEN;
    case 'intersection':
      return joined(inner(first), inner(argument(args, 1)));
    case 'Intersect':
    case 'Composite':
      return itemsOf(first).map(inner).reduce(joined, OPEN);
    case 'optional':
    case 'Optional':
    case 'nullable':
    case 'Nullable':
    case 'nullish':
    case 'readonly':
    case 'Readonly':
    case 'Partial':
    case 'partial':
    case 'prefault':
    case 'lazy':
      return inner(first);
    case 'preprocess':
      return inner(argument(args, 1));
    // valibot: a schema and what else must hold.
    case 'pipe':
      return args.reduce((schema, { value }) => piped(schema, value, read, depth), OPEN);
    case 'any':
    case 'Any':
    case 'unknown':
    case 'Unknown':
    case 'custom':
    case 'instanceof':
    case 'file':
    case 'json':
    case 'email':
      return OPEN;
    default:
      return isFormat(name) ? ofFormat(name) : OPEN;
  }
}

/** A further call on a schema. */
function continued(
  schema: Schema,
  name: string,
  args: readonly PassedValue[],
  read: ReadSchema,
  depth: number,
): Schema {
  const first = argument(args, 0);
  const inner = (value: Value | undefined) => (value && read(value, depth + 1)) ?? OPEN;
  switch (name) {
    case 'regex':
    case 'pattern':
    case 'matches':
      return refined(schema, patternProof(first), patternJson(first));
    case 'startsWith':
    case 'starts_with':
      return refined(schema, prefixProof(textOf(first)));
    case 'enum':
    case 'valid':
    case 'equal':
    case 'oneOf':
    case 'only':
      return {
        ...schema,
        proves: schema.proves | INERT,
        json: { ...schema.json, ...fixedJson(args.map(({ value }) => value)) },
      };
    case 'int':
    case 'integer':
      return { ...schema, json: { ...schema.json, type: 'integer' } };
    case 'refine':
    case 'superRefine':
    case 'check':
    case 'custom':
    case 'test':
      return checkedBy(
        schema,
        args.slice(0, 1).flatMap(({ value }) => (value.form.kind === 'function' ? value : [])),
      );
    case 'transform':
    case 'overwrite':
      // What comes of a number or one of a fixed set is the program's own.
      return schema.proves === INERT ? { ...OPEN, proves: INERT, json: schema.json } : { ...OPEN, json: schema.json };
    case 'pipe': {
      const next = inner(first);
      return { ...joined(schema, next), json: schema.json };
    }
    case 'or':
      return either([schema, inner(first)]);
    case 'and':
    case 'concat':
      return joined(schema, inner(first));
    case 'array':
      return listOf(schema);
    case 'items':
    case 'of':
      return listOf(inner(first));
    case 'extend':
    case 'safeExtend':
    case 'merge':
    case 'keys':
    case 'augment':
    case 'append':
    case 'shape':
    case 'object':
      return first ? joined(schema, objectOfShape(first, read, depth)) : schema;
    case 'pick':
    case 'omit':
      return picked(schema, first, name === 'pick');
    case 'catchall':
      return { ...schema, rest: inner(first) };
    case 'keyof':
      return inert({ enum: [...(schema.fields?.keys() ?? [])] });
    case 'element':
    case 'unwrap':
    case 'innerType':
    case 'removeDefault':
      return name === 'element' ? (schema.element ?? OPEN) : schema;
    case 'describe':
    case 'description':
      return described(schema, textOf(first));
    case 'meta':
      return first?.form.kind === 'object' ? described(schema, textOf(first.form.fields.get('description'))) : schema;
    case 'default': {
      const [constant] = constantsOf(first) ?? [];
      return constant === undefined
        ? optional(schema)
        : optional({ ...schema, json: { ...schema.json, default: constant } });
    }
    case 'optional':
    case 'nullish':
    case 'catch':
    case 'prefault':
      return optional(schema);
    default:
      return isFormat(name) ? refined(schema, ofFormat(name), { format: name }) : schema;
  }
}

const OPTIONALS = new WeakSet<object>();

function optional(schema: Schema): Schema {
  const result = { ...schema };
  OPTIONALS.add(result);
  return result;
}

function described(schema: Schema, description: string | undefined): Schema {
  if (description === undefined) return schema;
  const result = { ...schema, json: { ...schema.json, description } };
  if (OPTIONALS.has(schema)) OPTIONALS.add(result);
  return result;
}

/** The fields of `{ a: z.string() }`. */
export function objectOfShape(shape: Value, read: ReadSchema, depth: number): Schema {
  if (shape.form.kind !== 'object') return read(shape, depth + 1) ?? OPEN;
  const fields = new Map<string, Schema>();
  for (const [name, field] of shape.form.fields) fields.set(name, read(field, depth + 1) ?? OPEN);
  const required = [...fields].filter(([, schema]) => !OPTIONALS.has(schema)).map(([name]) => name);
  return objectOf(fields, required);
}

function picked(schema: Schema, mask: Value | undefined, isPick: boolean): Schema {
  if (!schema.fields || mask?.form.kind !== 'object') return schema;
  const names = mask.form.fields;
  const fields = new Map([...schema.fields].filter(([name]) => names.has(name) === isPick));
  return objectOf(
    fields,
    [...fields.keys()].filter((name) => isRequired(schema, name)),
    schema.rest,
  );
}

function isRequired({ json }: Schema, name: string): boolean {
  return Array.isArray(json.required) && json.required.includes(name);
}

/** A step of valibot's `pipe`. */
function piped(schema: Schema, step: Value, read: ReadSchema, depth: number): Schema {
  const made = madeBy(step);
  if (!made) return schema;
  const checks = /^(?:regex|startsWith|starts_with|check|rawCheck|transform|description|values|integer)$/;
  if (checks.test(made.name) || isFormat(made.name)) {
    const name = made.name === 'rawCheck' ? 'check' : made.name === 'values' ? 'valid' : made.name;
    return continued(schema, name, made.args, read, depth);
  }
  const inner = read(step, depth + 1);
  return inner ? { ...joined(schema, inner), json: { ...schema.json, ...inner.json } } : schema;
}

/** TypeBox: `Type.String({ pattern, format })`. */
function withOptions(schema: Schema, options: Value | undefined): Schema {
  if (options?.form.kind !== 'object') return schema;
  const { fields } = options.form;
  const pattern = textOf(fields.get('pattern'));
  const format = textOf(fields.get('format'));
  let result = described(schema, textOf(fields.get('description')));
  if (pattern !== undefined) result = refined(result, provedByMatch(pattern, 'u', 'search', 'javascript'), { pattern });
  if (format !== undefined) result = refined(result, ofFormat(format), { format });
  return result;
}

/** An enum, a literal, a list of them. What is not known is the program's all the same. */
function fixed(values: Value | undefined): Schema {
  return inert(fixedJson([values]));
}

function fixedJson(values: readonly (Value | undefined)[]): Schema['json'] {
  const all: Constant[] = [];
  for (const value of values) {
    const items =
      value?.form.kind === 'list'
        ? value.form.items
        : value?.form.kind === 'object'
          ? [...value.form.fields.values()]
          : [value];
    for (const item of items) all.push(...(constantsOf(item) ?? []));
  }
  return all.length > 0 ? { enum: all } : {};
}
