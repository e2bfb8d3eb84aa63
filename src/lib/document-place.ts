// Where in a document's text something stands: for messages that name a line.

import type { DocumentNode, Entry } from './document.ts';

export interface Place {
  /** Undefined when the path leads to nothing. */
  readonly node: DocumentNode | undefined;
  /** Offset of the last step that exists: a key for an entry, the value for an item. */
  readonly offset: number;
}

/** The node at a path of keys and indexes. Of keys that are doubled the last counts, as everywhere. */
export function placeAt(root: DocumentNode, path: readonly (string | number)[]): Place {
  let node: DocumentNode | undefined = root;
  let offset = root.start;
  for (const step of path) {
    if (node?.kind === 'object') {
      const entry: Entry | undefined = node.entries.findLast(({ key }) => key === String(step));
      if (!entry) return { node: undefined, offset };
      node = entry.value;
      offset = entry.keyStart;
    } else if (node?.kind === 'array') {
      const item: DocumentNode | undefined = node.items[Number(step)];
      if (!item) return { node: undefined, offset };
      node = item;
      offset = item.start;
    } else return { node: undefined, offset };
  }
  return { node, offset };
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The value under a key: of duplicates the last one, as clients take it. */
export function valueAt(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return node?.kind === 'object' ? node.entries.findLast((entry) => entry.key === key)?.value : undefined;
}

/** The text of a scalar; numbers and booleans as they are written in JSON. */
export function textAt(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
