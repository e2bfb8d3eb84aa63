// A document's tree as plain data, for schemas, and plain data as one: never from a parser that would expand or revive something.

import type { DocumentNode } from './document-node.ts';
import { DOCUMENT_DEPTH, DOCUMENT_VISITS } from './limits.ts';

/** Thrown by `toPlain` for what would be endless or out of proportion as plain data: aliases that go round or multiply. */
export class DocumentTooLargeError extends Error {
  override readonly name = 'DocumentTooLargeError';
}

interface Unfolding {
  /** Collections met before: they come again only through aliases. */
  readonly met: Set<DocumentNode>;
  visitsLeft: number;
}

/**
 * Plain data. Objects have no prototype, so `__proto__` is a key like others; of duplicate keys the last wins. Aliases
 * are written out, which is bounded; a document without aliases always fits.
 */
export function toPlain(node: DocumentNode): unknown {
  return unfold(node, 0, { met: new Set(), visitsLeft: DOCUMENT_VISITS });
}

function unfold(node: DocumentNode, depth: number, state: Unfolding): unknown {
  if (node.kind === 'scalar') return node.value;
  if (depth >= DOCUMENT_DEPTH) throw new DocumentTooLargeError('Aliases nest the document too deeply, or in a circle.');
  if (state.met.has(node)) {
    state.visitsLeft -= 1 + (node.kind === 'array' ? node.items.length : node.entries.length);
    if (state.visitsLeft < 0) throw new DocumentTooLargeError('Aliases make the document too large.');
  }
  state.met.add(node);
  if (node.kind === 'array') return node.items.map((item) => unfold(item, depth + 1, state));
  const plain: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries) plain[key] = unfold(value, depth + 1, state);
  return plain;
}

/** Plain data as a document without places, for what reads documents. What JSON does not know, and what is too deep, is null. */
export function fromPlain(value: unknown, depth = 0): DocumentNode {
  const nowhere = { start: 0, end: 0 };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', ...nowhere, value };
  if (typeof value !== 'object' || value === null || depth >= DOCUMENT_DEPTH)
    return { kind: 'scalar', ...nowhere, value: null };
  if (Array.isArray(value))
    return { kind: 'array', ...nowhere, items: value.map((item) => fromPlain(item, depth + 1)) };
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return {
    kind: 'object',
    ...nowhere,
    entries: entries.map(([key, field]) => ({ key, keyStart: 0, keyEnd: 0, value: fromPlain(field, depth + 1) })),
  };
}
