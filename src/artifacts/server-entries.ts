// MCP server entries out of client configurations, whatever shape the client gave them. One broken entry does not sink
// its siblings, and an entry of a kind nobody knows is kept: a client newer than this table may still start it.

import { type DocumentNode, select } from '../lib/document.ts';
import { NAMED_SERVER_MAPS, SERVER_KEYS, SERVER_MAPS } from './clients.ts';

export interface NamedNode {
  readonly name: string;
  readonly node: DocumentNode;
  /** Where the name is written, in UTF-16 units; absent when nothing names it. */
  readonly at?: { readonly start: number; readonly end: number };
}

/** `mayBeBareMap`: whether the file may be nothing but servers, without a key of its own around them. */
export function serverEntries(root: DocumentNode, mayBeBareMap: boolean): NamedNode[] {
  const found = new Map<DocumentNode, NamedNode>();
  for (const path of SERVER_MAPS) {
    const isNamed = NAMED_SERVER_MAPS.has(path);
    for (const { node } of select(root, path)) {
      for (const entry of entriesOf(node, isNamed)) if (!found.has(entry.node)) found.set(entry.node, entry);
    }
  }
  if (found.size === 0 && mayBeBareMap && root.kind === 'object') {
    const entries = entriesOf(root, false);
    if (entries.length === root.entries.length) return entries;
    // One server, and the file is its entry: Continue's and some registries' form.
    if (looksLikeServer(root) && (child(root, 'args') ?? child(root, 'name')))
      return [{ name: textOf(child(root, 'name')) ?? '', node: root, ...placeOf(child(root, 'name')) }];
  }
  return [...found.values()];
}

/**
 * The entries of a map, or of a list of named objects. Where the key above says that they are servers all objects are;
 * else those that look like one.
 */
function entriesOf(map: DocumentNode, isNamed: boolean): NamedNode[] {
  const isServer = (node: DocumentNode) => (isNamed ? node.kind === 'object' : looksLikeServer(node));
  if (map.kind === 'object') {
    return map.entries
      .filter(({ value }) => isServer(value))
      .map(({ key, keyStart, keyEnd, value }) => ({ name: key, node: value, at: { start: keyStart, end: keyEnd } }));
  }
  if (map.kind !== 'array') return [];
  return map.items.filter(isServer).map((item, index) => ({
    name: textOf(child(item, 'name') ?? child(item, 'id')) ?? String(index),
    // Continue's older form keeps the entry one level down.
    node: looksLikeServer(item) ? item : (child(item, 'transport') ?? item),
    ...placeOf(child(item, 'name') ?? child(item, 'id')),
  }));
}

function placeOf(node: DocumentNode | undefined): Pick<NamedNode, 'at'> {
  return node ? { at: node } : {};
}

export function looksLikeServer(node: DocumentNode): boolean {
  return (
    node.kind === 'object' &&
    node.entries.some(
      ({ key, value }) => SERVER_KEYS.includes(key) && (value.kind !== 'scalar' || typeof value.value === 'string'),
    )
  );
}

/** Of duplicate keys the last one, as clients take it. What a YAML merge brings never has a key the map has itself. */
export function child(node: DocumentNode, key: string): DocumentNode | undefined {
  return node.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

export function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
