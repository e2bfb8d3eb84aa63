// JSON Schema of what Python says by types: the parameters of a function, the fields of a model. As much as tells texts from
// numbers and things; no proof of anything.

import type { ClassIR, Expr, FunctionIR } from './ir.ts';

/** Handed in by the framework. */
const INNER = /^(?:self|cls|ctx|context|_?config|run_manager|state|runtime|tool_context|wrapper)$/;

export function signatureSchema({ params }: FunctionIR, isBound: boolean): unknown {
  const own = (isBound ? params.slice(1) : params).filter(
    ({ name, by }) => !INNER.test(name) && by !== 'list' && by !== 'map',
  );
  return { properties: Object.fromEntries(own.map(({ name, type }) => [name, typeSchema(type, 0)])) };
}

export function modelSchema({ fields }: ClassIR): unknown {
  const own = fields.filter(({ name, type }) => type && name !== 'model_config');
  return { properties: Object.fromEntries(own.map(({ name, type }) => [name, typeSchema(type, 0)])) };
}

const TYPES: Readonly<Record<string, string>> = {
  str: 'string',
  int: 'integer',
  float: 'number',
  bool: 'boolean',
  Path: 'string',
  AnyUrl: 'string',
  HttpUrl: 'string',
};
const DEPTH = 4;

function typeSchema(type: Expr | undefined, depth: number): unknown {
  if (!type) return { type: 'string' };
  if (depth > DEPTH) return {};
  if (type.kind === 'name') return { type: TYPES[type.name] ?? 'object' };
  if (type.kind === 'operation' && type.operator === '|')
    return { anyOf: type.operands.map((each) => typeSchema(each, depth + 1)) };
  if (type.kind !== 'index' || type.of.kind !== 'name') return { type: 'object' };
  const first = type.key.kind === 'list' ? type.key.items[0]?.value : type.key;
  if (/^(?:Optional|Annotated)$/.test(type.of.name)) return typeSchema(first, depth + 1);
  if (/^(?:list|List|Sequence|set|tuple)$/.test(type.of.name))
    return { type: 'array', items: typeSchema(first, depth + 1) };
  return type.of.name === 'Literal' ? { enum: [] } : { type: 'object' };
}
