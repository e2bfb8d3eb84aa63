// What a check of a live server has to say about one place in what it declares, and how checks look into a tool.

import type { LiveDeclaration } from '../../artifacts/live-definitions.ts';
import { fieldOf } from '../../artifacts/tool-node.ts';
import type { DocumentNode, Entry } from '../../lib/document.ts';
import type { Peer } from '../../model/peer.ts';
import type { Tier } from '../../model/severity.ts';

export interface Problem {
  readonly node: DocumentNode;
  readonly place: string;
  readonly message?: string;
  readonly evidence: string;
  readonly tier?: Tier;
}

export interface Known {
  readonly declaration: LiveDeclaration;
  readonly peers: readonly Peer[];
}

export type Check = (known: Known) => Iterable<Problem>;

/** Most nodes below one place that a check walks through. */
const NODES = 400_000;

export interface Inner {
  readonly node: DocumentNode;
  /** The entry whose value it is. */
  readonly key?: Entry;
  readonly depth: number;
}

/** Every node below, itself first, in the order they are written. */
export function* below(root: DocumentNode): Generator<Inner> {
  const open: Inner[] = [{ node: root, depth: 0 }];
  for (let count = 0; count < NODES; count++) {
    const next = open.pop();
    if (!next) return;
    yield next;
    const { node } = next;
    const depth = next.depth + 1;
    if (node.kind === 'array') for (const item of node.items.toReversed()) open.push({ node: item, depth });
    if (node.kind === 'object')
      for (const entry of node.entries.toReversed()) open.push({ node: entry.value, key: entry, depth });
  }
}

export interface ParameterNode {
  readonly name: string;
  readonly schema: DocumentNode;
  readonly keyNode: DocumentNode;
}

/** The parameters of a tool, those of objects in it too. */
export function parametersOf(tool: DocumentNode): readonly ParameterNode[] {
  const schema = fieldOf(tool, 'inputSchema');
  if (!schema) return [];
  const found: ParameterNode[] = [];
  for (const { node, key } of below(schema)) {
    if (key?.key !== 'properties' || node.kind !== 'object') continue;
    for (const { key: name, keyStart, keyEnd, value } of node.entries)
      found.push({ name, schema: value, keyNode: { kind: 'scalar', start: keyStart, end: keyEnd, value: name } });
  }
  return found;
}
