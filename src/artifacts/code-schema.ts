// Schemas of tool parameters as source code writes them, as the nodes of a JSON schema: zod shapes, plain schema literals,
// Python signatures, Go's builder calls. Texts keep where each of their characters was written.

import type { DocumentNode, Entry, ObjectNode } from '../lib/document.ts';
import type { Argument, CallLiteral, Literal, MapEntry, TextLiteral } from '../lib/source-literal.ts';

/** The nodes of texts, with where their units were written. */
export type Origins = Map<DocumentNode, readonly number[]>;

export function scalar(
  value: string | number | boolean,
  { start, end }: { readonly start: number; readonly end: number },
): DocumentNode {
  return { kind: 'scalar', start, end, value };
}

export function textNode(text: TextLiteral, origins: Origins): DocumentNode {
  const node = scalar(text.value, text);
  origins.set(node, [...text.origins, (text.origins.at(-1) ?? text.start) + 1]);
  return node;
}

export function entry(
  key: string,
  value: DocumentNode,
  at?: { readonly keyStart: number; readonly keyEnd: number },
): Entry {
  return { key, keyStart: at?.keyStart ?? value.start, keyEnd: at?.keyEnd ?? value.start, value };
}

export function objectNode(
  entries: readonly Entry[],
  { start, end }: { readonly start: number; readonly end: number },
): ObjectNode {
  return { kind: 'object', start, end, entries };
}

/** A literal as it stands; what is none is left out. */
export function plainNode(literal: Literal, origins: Origins): DocumentNode | undefined {
  switch (literal.kind) {
    case 'text':
      return textNode(literal, origins);
    case 'word': {
      const { word } = literal;
      if (/^(?:true|True)$/.test(word)) return scalar(true, literal);
      if (/^(?:false|False)$/.test(word)) return scalar(false, literal);
      return /^-?\d+(?:\.\d+)?$/.test(word) ? scalar(Number(word), literal) : undefined;
    }
    case 'list':
      return {
        kind: 'array',
        start: literal.start,
        end: literal.end,
        items: literal.items.flatMap((item) => plainNode(item, origins) ?? []),
      };
    case 'map':
      return objectNode(
        literal.entries.flatMap((each) => {
          const value = plainNode(each.value, origins);
          return value ? [{ ...each, value }] : [];
        }),
        literal,
      );
    default:
      return undefined;
  }
}

/** What names of the same file stand for. */
export interface Names {
  literal(name: string): Literal | undefined;
  /** The schema of a class of Python. */
  model(name: string): ObjectNode | undefined;
}

/** The schema a literal stands for: a JSON schema, a shape of zod, or the schema of a class. */
export function schemaNode(literal: Literal, origins: Origins, names: Names, depth = 0): ObjectNode | undefined {
  if (depth > 6) return undefined;
  if (literal.kind === 'word') {
    const named = names.literal(literal.word.replace(/\.shape$/, ''));
    return named && named.kind !== 'word' ? schemaNode(named, origins, names, depth + 1) : undefined;
  }
  if (literal.kind === 'call') return zodNode(literal, origins, names, depth);
  if (literal.kind !== 'map') return undefined;
  const isSchema = literal.entries.some(
    ({ key, value }) => (key === 'type' && value.kind === 'text') || (key === 'properties' && value.kind === 'map'),
  );
  if (isSchema) {
    const node = plainNode(literal, origins);
    return node?.kind === 'object' ? node : undefined;
  }
  return shapeNode(literal.entries, literal, origins, names, depth);
}

function shapeNode(
  entries: readonly MapEntry[],
  at: Literal,
  origins: Origins,
  names: Names,
  depth: number,
): ObjectNode {
  const properties = entries.map(
    (each): Entry => ({
      ...each,
      value: schemaNode(each.value, origins, names, depth + 1) ?? objectNode([], each.value),
    }),
  );
  return objectNode([entry('type', scalar('object', at)), entry('properties', objectNode(properties, at))], at);
}

const ZOD_TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
  enum: 'string',
  nativeEnum: 'string',
  literal: 'string',
  url: 'string',
  email: 'string',
  uuid: 'string',
  bigint: 'integer',
  strictObject: 'object',
  looseObject: 'object',
};

function zodNode(call: CallLiteral, origins: Origins, names: Names, depth: number): ObjectNode | undefined {
  const path = call.name.split('.');
  const last = path.at(-1) ?? '';
  // `z.coerce.number`, `zod.string`; a wrapper such as `zodToJsonSchema(x)` or `toJsonSchema(x)` is looked through.
  if (!(path[0] === 'z' || path[0] === 'zod')) {
    const [inner] = call.args;
    if (/^(?:model_json_schema|schema)$/.test(last) && path[0] !== undefined) return names.model(path[0]);
    return inner && /schema|object/i.test(call.name) ? schemaNode(inner.value, origins, names, depth + 1) : undefined;
  }
  const [first] = call.args;
  const entries: Entry[] = [];
  const type = ZOD_TYPES[last];
  if (type !== undefined) entries.push(entry('type', scalar(type, call)));
  if (type === 'object' && first?.value.kind === 'map') {
    const shape = shapeNode(first.value.entries, first.value, origins, names, depth);
    entries.push(...shape.entries.slice(1));
  }
  if (last === 'record') entries.push(entry('additionalProperties', objectNode([], call)));
  if (last === 'array' && first) {
    const items = schemaNode(first.value, origins, names, depth + 1);
    if (items) entries.push(entry('items', items));
  }
  if (/^(?:enum|nativeEnum|literal)$/.test(last))
    entries.push(entry('enum', (first && plainNode(first.value, origins)) ?? objectNode([], call)));
  for (const { name, args } of call.chain) entries.push(...refinement(name, args, call, origins));
  return objectNode(entries, call);
}

function refinement(name: string, args: readonly Argument[], call: Literal, origins: Origins): Entry[] {
  const [first] = args;
  if (/^(?:regex|startsWith|refine|uuid|datetime|ip|email)$/.test(name)) return [entry('pattern', scalar('…', call))];
  if (name === 'describe' && first?.value.kind === 'text')
    return [entry('description', textNode(first.value, origins))];
  const value = name === 'default' && first ? plainNode(first.value, origins) : undefined;
  return value ? [entry('default', value)] : [];
}

const PYTHON_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:list|sequence|set|tuple)\b/i, 'array'],
  [/^dict\b/i, 'object'],
  [/\b(?:str|AnyUrl|HttpUrl|AnyHttpUrl|Path|FilePath|SecretStr|EmailStr|bytes)\b/, 'string'],
  [/\bint\b/, 'integer'],
  [/\bfloat\b/, 'number'],
  [/\bbool\b/, 'boolean'],
];

/** What a Python annotation says: type, allowed values, description. */
export function annotationNode(
  annotation: string,
  description: TextLiteral | undefined,
  at: { readonly start: number; readonly end: number },
  origins: Origins,
): ObjectNode {
  const bare = annotation.replace(/^(?:typing\.)?(?:Optional|Annotated)\[/, '').trim();
  const type = PYTHON_TYPES.find(([pattern]) => pattern.test(bare.split(/,\s*(?:Field|Doc)\(/)[0] ?? bare))?.[1];
  const entries = type === undefined ? [] : [entry('type', scalar(type, at))];
  if (type === 'array')
    entries.push(entry('items', objectNode(/\bstr\b/.test(bare) ? [entry('type', scalar('string', at))] : [], at)));
  if (type === 'object') entries.push(entry('additionalProperties', objectNode([], at)));
  if (/\bLiteral\[/.test(annotation)) entries.push(entry('type', scalar('string', at)), entry('enum', scalar('…', at)));
  if (description) entries.push(entry('description', textNode(description, origins)));
  return objectNode(entries, at);
}

const GO_TYPES: Readonly<Record<string, string>> = {
  WithString: 'string',
  WithNumber: 'number',
  WithInteger: 'integer',
  WithBoolean: 'boolean',
  WithArray: 'array',
  WithObject: 'object',
};

/** `mcp.WithString("path", mcp.Description("…"), mcp.Enum("a"))` */
export function goParameter(call: CallLiteral, origins: Origins): Entry | undefined {
  const type = GO_TYPES[call.name.split('.').at(-1) ?? ''];
  const [name, ...options] = call.args.map(({ value }) => value);
  if (type === undefined || name?.kind !== 'text') return undefined;
  const entries = [entry('type', scalar(type, call))];
  if (type === 'object') entries.push(entry('additionalProperties', objectNode([], call)));
  for (const option of options) {
    if (option.kind !== 'call') continue;
    const [first] = option.args;
    if (/\bDescription$/.test(option.name) && first?.value.kind === 'text')
      entries.push(entry('description', textNode(first.value, origins)));
    if (/\b(?:Enum|Pattern)$/.test(option.name)) entries.push(entry('enum', scalar('…', option)));
    const value = /\bDefault\w*$/.test(option.name) && first ? plainNode(first.value, origins) : undefined;
    if (value) entries.push(entry('default', value));
  }
  return { key: name.value, keyStart: name.start, keyEnd: name.end, value: objectNode(entries, call) };
}
