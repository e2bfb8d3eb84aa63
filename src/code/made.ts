// What the evaluator met, as it leaves the analysis: entries and things made, which point at each other.

import type { RelationType } from '../model/component.ts';
import type { Handler, Part } from './evaluate/machine.ts';
import { schemaOfValue } from './facts/schema-value.ts';
import type { Link, Made, Registered } from './flow.ts';
import type { Expr, FunctionIR, Language } from './ir.ts';

export function met(
  handlers: readonly Handler[],
  parts: readonly Part[],
): { readonly entries: readonly Registered[]; readonly made: readonly Made[] } {
  const links = new Map<Part | Handler, Link[]>([...parts, ...handlers].map((each) => [each, []]));
  const entries = new Map(handlers.map((handler) => [handler, entryOf(handler, links.get(handler) ?? [])]));
  const made = new Map(parts.map((part) => [part, madeOf(part, links.get(part) ?? [])]));
  const targetOf = (to: Part | Handler): Made | Registered | undefined =>
    made.get(to as Part) ?? entries.get(to as Handler);
  const fill = (of: Part | Handler, all: ReadonlyMap<Part | Handler, RelationType>) => {
    for (const [to, type] of all) {
      const target = targetOf(to);
      if (target) links.get(of)?.push({ type, to: target });
    }
  };
  for (const part of parts) fill(part, part.links);
  for (const handler of handlers) if (handler.uses) fill(handler, handler.uses);
  return { entries: [...entries.values()], made: [...made.values()] };
}

function entryOf({ entry, fn, schema, language, registration, key }: Handler, links: readonly Link[]): Registered {
  const json = schema && schemaOfValue(schema, language)?.json;
  const own = fn.form.kind === 'function' ? fn.form : undefined;
  return {
    ...entry,
    ...(json !== undefined && { schema: json }),
    ...(json === undefined && own && signatureOf(own.fn, language, own.self !== undefined)),
    ...(own && {
      handler: { path: own.home.path, ...own.fn.nameAt, what: own.fn.name },
      body: { path: own.home.path, at: own.fn.at, to: own.fn.to },
    }),
    ...(registration.toolName !== undefined && { isDispatcher: true }),
    ...(key !== undefined && { calledAs: key }),
    links,
  };
}

function madeOf(part: Part, links: readonly Link[]): Made {
  const { type, name, framework, provider, path, at, to, nameAt, facts, flags, isWhole } = part;
  return {
    type,
    name,
    framework,
    ...(provider !== undefined && { provider }),
    path,
    at,
    to,
    nameAt,
    facts: Object.fromEntries(facts),
    can: [...part.can],
    ...(part.schema !== undefined && { schema: part.schema }),
    isNamed: part.isNamed,
    flags: [...flags],
    isWhole,
    links,
  };
}

/** Handed in by the framework. */
const INNER = /^(?:self|cls|ctx|context|_?config|run_manager|state|runtime|tool_context|wrapper)$/;

/** Python says of its parameters by their types what others say in a schema. */
function signatureOf(
  { params }: FunctionIR,
  language: Language,
  isBound: boolean,
): { readonly signature: unknown } | undefined {
  if (language !== 'python') return undefined;
  const own = (isBound ? params.slice(1) : params).filter(
    ({ name, by }) => !INNER.test(name) && !/^(?:list|map)$/.test(by),
  );
  return { signature: { properties: Object.fromEntries(own.map(({ name, type }) => [name, typeSchema(type, 0)])) } };
}

const TYPES: Readonly<Record<string, string>> = { str: 'string', int: 'integer', float: 'number', bool: 'boolean' };
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
