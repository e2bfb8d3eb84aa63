// One shape for a tool, whichever way its list spells it: name, description, inputSchema, outputSchema, annotations, and
// whatever else stands beside them. The values are the nodes of the document, so findings point at what was written.

import type { DocumentNode, Entry, ObjectNode } from '../lib/document.ts';

/** The tool in one shape, or undefined when the node is none. `key` is its name where tools are the values of a map. */
export function toolNode(node: DocumentNode, key?: Entry): ObjectNode | undefined {
  if (node.kind !== 'object') return undefined;
  const inner = fieldOf(node, 'function');
  const body = inner?.kind === 'object' && textOf(fieldOf(inner, 'name')) !== undefined ? inner : node;
  const name = fieldOf(body, 'name') ?? (key && keyNode(key));
  if (name === undefined || !textOf(name)) return undefined;
  const schema = schemaOf(body);
  if (!schema) return undefined;
  const rest = body.entries.filter((entry) => entry !== schema && !['name', 'inputSchema'].includes(entry.key));
  return {
    kind: 'object',
    start: node.start,
    end: node.end,
    entries: [
      { key: 'name', keyStart: name.start, keyEnd: name.start, value: name },
      { ...schema, key: 'inputSchema' },
      ...rest,
    ],
  };
}

/** The same for what stands in a list of tools without a schema of its own. */
export function bareToolNode(node: DocumentNode): ObjectNode | undefined {
  if (node.kind !== 'object') return undefined;
  return textOf(fieldOf(node, 'name')) && textOf(fieldOf(node, 'description')) !== undefined ? node : undefined;
}

const SCHEMA_KEYS = ['inputSchema', 'input_schema', 'parameters'];

function schemaOf(node: ObjectNode): Entry | undefined {
  return node.entries.findLast(
    ({ key, value }) =>
      SCHEMA_KEYS.includes(key) &&
      value.kind === 'object' &&
      // `parameters` is an everyday word: there it has to look like a schema.
      (key !== 'parameters' ||
        textOf(fieldOf(value, 'type'))?.toLowerCase() === 'object' ||
        fieldOf(value, 'properties')?.kind === 'object'),
  );
}

function keyNode({ key, keyStart, keyEnd }: Entry): DocumentNode {
  return { kind: 'scalar', start: keyStart, end: keyEnd, value: key };
}

/** Of duplicate keys the last one, as parsers take it. */
export function fieldOf(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return node?.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

export function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Deepest nesting and most values that are taken over. */
const DEPTH = 20;
const VALUES = 5000;

/** Plain JSON as the node of a document that lies nowhere, for what reads nodes only. */
export function nodeOf(value: unknown, left = { values: VALUES }, depth = 0): DocumentNode | undefined {
  if (depth > DEPTH || left.values-- <= 0) return undefined;
  const at = { start: 0, end: 0 };
  if (Array.isArray(value))
    return { kind: 'array', ...at, items: value.flatMap((item) => nodeOf(item, left, depth + 1) ?? []) };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, inner]): Entry[] => {
      const node = nodeOf(inner, left, depth + 1);
      return node ? [{ key, keyStart: 0, keyEnd: 0, value: node }] : [];
    });
    return { kind: 'object', ...at, entries };
  }
  const isScalar = value === null || ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar ? { kind: 'scalar', ...at, value: value as string | number | boolean | null } : undefined;
}
