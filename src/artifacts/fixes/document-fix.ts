// Edits of rules on documents: which nodes of the tree a finding is about, and what becomes of them.

import { type DocumentNode, select } from '../../lib/document.ts';
import { type EditedDocument, insertEntry, removeFrom, replaceInNode, setNode } from '../../lib/document-edit.ts';
import type { Stretch } from '../../lib/text-edits.ts';
import type { DocumentEdit } from '../../rules/definition.ts';
import { type Artifact, isDocumentFormat } from '../artifact.ts';

/** More places of one finding are no one change. */
const PLACES = 50;

/** In UTF-16 offsets of the artifact's text. */
export function documentFix(
  artifact: Artifact,
  edit: DocumentEdit,
  ranges: readonly (readonly [start: number, end: number])[],
): readonly Stretch[] | undefined {
  // What nobody has parsed so far has no parser loaded either.
  const parsed = artifact.isParsed ? artifact.document() : undefined;
  // What is read with mistakes is not written.
  if (!parsed?.root || parsed.problems.length > 0 || !isDocumentFormat(artifact.format)) return undefined;
  const document = { text: artifact.text(), format: artifact.format };
  if (ranges.length > PLACES) return undefined;
  const places = ranges.flatMap((range) => placesOf(parsed.root as DocumentNode, edit, range, document.text));
  if (places.length === 0 || places.length > PLACES) return undefined;
  return changed(parsed.root, edit, places, document);
}

interface Place {
  readonly node: DocumentNode;
  readonly path: readonly string[];
}

function changed(
  root: DocumentNode,
  edit: DocumentEdit,
  places: readonly Place[],
  document: EditedDocument,
): readonly Stretch[] | undefined {
  const { find, with: replacement = '', set } = edit;
  const below = edit.key?.split('.') ?? [];
  if (find !== undefined)
    return all(places.map(({ node }) => replaceInNode(node, new RegExp(find), replacement, document)).filter(isThere));
  if (set !== undefined) {
    return all(
      places.map(({ node }) => {
        const { last, rest } = deepest(node, below);
        return rest.length === 0 ? setNode(last, set, document) : insertEntry(last, rest, set, document);
      }),
    );
  }
  return removed(root, places, below, document);
}

function removed(
  root: DocumentNode,
  places: readonly Place[],
  below: readonly string[],
  document: EditedDocument,
): readonly Stretch[] | undefined {
  /** Indexes that go, by the collection they go from. */
  const going = new Map<DocumentNode, Set<number>>();
  for (const { path } of places) {
    const way = [...path, ...below];
    const parent = deepest(root, way.slice(0, -1));
    const index = parent.rest.length > 0 ? -1 : indexIn(parent.last, way.at(-1) ?? '');
    // Elsewhere in the same document there may be nothing to take away.
    if (index < 0) continue;
    going.set(parent.last, (going.get(parent.last) ?? new Set()).add(index));
  }
  const edits = [...going].map(([parent, indexes]) => removeFrom(parent, indexes, document));
  return edits.length === 0 || !edits.every(isThere) ? undefined : edits.flat();
}

function all(edits: readonly (Stretch | undefined)[]): readonly Stretch[] | undefined {
  return edits.length > 0 && edits.every(isThere) ? edits : undefined;
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** The node at the end of the keys, or the last there is with the keys that are missing. */
function deepest(node: DocumentNode, keys: readonly string[]): { last: DocumentNode; rest: readonly string[] } {
  let last = node;
  for (const [at, key] of keys.entries()) {
    const index = indexIn(last, key);
    if (index < 0) return { last, rest: keys.slice(at) };
    last = childrenOf(last)[index]?.node as DocumentNode;
  }
  return { last, rest: [] };
}

/** Of duplicate keys none: which one counts differs from reader to reader. */
function indexIn(node: DocumentNode, key: string): number {
  const children = childrenOf(node);
  const found = children.flatMap((each, index) => (each.key === key ? [index] : []));
  return found.length === 1 ? (found[0] as number) : -1;
}

interface Child {
  readonly key: string;
  readonly start: number;
  readonly node: DocumentNode;
}

function childrenOf(node: DocumentNode): readonly Child[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'array'
    ? node.items.map((item, index) => ({ key: String(index), start: item.start, node: item }))
    : node.entries.map(({ key, keyStart, value }) => ({ key, start: keyStart, node: value }));
}

function placesOf(
  root: DocumentNode,
  edit: DocumentEdit,
  range: readonly [number, number],
  text: string,
): readonly Place[] {
  const found = innermost(root, range);
  if (edit.at === undefined) return [found].filter(({ node }) => fits(node, edit));
  const { range: about } = found;
  const holds = ({ node }: { readonly node: DocumentNode }) =>
    isInside({ start: about[0], end: about[1] }, [node.start, node.end]);
  if (edit.of !== undefined) {
    const { at, unless } = edit;
    return select(root, edit.of)
      .filter(holds)
      .filter(({ node }) => unless === undefined || !new RegExp(unless).test(text.slice(node.start, node.end)))
      .flatMap(({ node, path }) => select(node, at).map((each) => ({ node: each.node, path: [...path, ...each.path] })))
      .filter(({ node }) => fits(node, edit));
  }
  return select(root, edit.at)
    .filter((each) => isInside(each.node, about) || holds(each))
    .map(({ node, path }) => ({ node, path }))
    .filter(({ node }) => fits(node, edit));
}

/** Whether the edit is about this node: its own value, or those of the keys that are asked for. */
function fits(node: DocumentNode, { is, find, when = {} }: DocumentEdit): boolean {
  const value = node.kind === 'scalar' ? String(node.value) : undefined;
  if (is !== undefined && (value === undefined || !isAll(is, value))) return false;
  if (find !== undefined && (value === undefined || !new RegExp(find).test(value))) return false;
  return Object.entries(when).every(([key, expression]) => {
    const { last, rest } = deepest(node, key.split('.'));
    return rest.length === 0 && last.kind === 'scalar' && isAll(expression, String(last.value));
  });
}

function isAll(expression: string, text: string): boolean {
  return new RegExp(`^(?:${expression})$`).test(text);
}

function isInside(
  { start, end }: { readonly start: number; readonly end: number },
  [from, to]: readonly [number, number],
) {
  return start >= from && end <= to;
}

/** The node a range is about: the deepest that holds it; a key stands for its value too. */
function innermost(root: DocumentNode, range: readonly [number, number]): Place & { range: readonly [number, number] } {
  let place: Place & { range: readonly [number, number] } = { node: root, path: [], range };
  for (;;) {
    const child: Child | undefined = childrenOf(place.node).find(
      (each) =>
        each.start <= range[0] && range[0] < Math.max(each.node.end, each.start + 1) && range[1] <= each.node.end,
    );
    if (!child) return place;
    const isKey = range[0] < child.node.start;
    place = {
      node: child.node,
      path: [...place.path, child.key],
      range: isKey ? [child.start, child.node.end] : range,
    };
    if (isKey) return place;
  }
}
