// What the evaluator met, as it leaves the analysis: entries and things made, which point at each other.

import type { RelationType } from '../model/component.ts';
import type { Handler, Part } from './evaluate/machine.ts';
import { schemaOfValue } from './facts/schema-value.ts';
import type { Link, Made, Registered } from './flow.ts';
import { signatureSchema } from './signature-schema.ts';

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

function entryOf(
  { entry, fn, signature, schema, language, registration, key }: Handler,
  links: readonly Link[],
): Registered {
  const json = schema && schemaOfValue(schema, language)?.json;
  const own = fn.form.kind === 'function' ? fn.form : undefined;
  return {
    ...entry,
    ...(json !== undefined && { schema: json }),
    ...(json === undefined &&
      own &&
      language === 'python' && {
        signature: signatureSchema(signature?.fn ?? own.fn, own.self !== undefined && !signature),
      }),
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
    // A call site or an expression would keep the whole program in memory.
    nameAt: { at: nameAt.at, to: nameAt.to },
    facts: Object.fromEntries(facts),
    can: [...part.can],
    ...(part.schema !== undefined && { schema: part.schema }),
    isNamed: part.isNamed,
    flags: [...flags],
    isWhole,
    links,
  };
}
