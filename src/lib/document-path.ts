// Selecting in a document by a dotted path. Every node is reached however large the document is; only what aliases
// repeat is bounded, so neither an anchor bomb nor padding can hide a value or take long.

import type { DocumentNode } from './document-node.ts';
import { DOCUMENT_DEPTH, DOCUMENT_VISITS } from './limits.ts';

/** `any` is one level, `deep` any number of levels including none. A quoted key is never an index. */
export type PathStep =
  | { readonly kind: 'key'; readonly key: string; readonly quoted: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'deep' };

export interface Selected {
  readonly node: DocumentNode;
  /** Last key of `path`: an array index as text; absent for the root. */
  readonly key?: string;
  /** Keys from the root. */
  readonly path: readonly string[];
}

/** While selecting, steps are bits of a number whose sign has to stay positive: one bit more than steps is used. */
const STEPS = 29;

const STEP = /"(?:[^"\\]|\\.)*"|[^."]+/y;

/**
 * Steps of `jobs.*.steps.**."runs.on".0`; `$` alone or as the first step is the root. Keys with dots, spaces, quotes,
 * brackets or stars need quotes, written as in JSON.
 */
export function parsePath(path: string): readonly PathStep[] {
  if (path === '') throw new Error('A path cannot be empty; the root is "$".');
  const steps: PathStep[] = [];
  for (let at = 0; ; at++) {
    STEP.lastIndex = at;
    const [written] = STEP.exec(path) ?? [];
    if (written === undefined) throw new Error(`The path ${JSON.stringify(path)} has no step at position ${at + 1}.`);
    const step = parseStep(written, path);
    const repeated = step.kind === 'deep' && steps.at(-1)?.kind === 'deep';
    if (!(at === 0 && written === '$') && !repeated) steps.push(step);
    at += written.length;
    if (at === path.length) break;
    if (path[at] !== '.') throw new Error(`The path ${JSON.stringify(path)} needs a dot at position ${at + 1}.`);
  }
  if (steps.length > STEPS) throw new Error(`The path ${JSON.stringify(path)} has more than ${STEPS} steps.`);
  return steps;
}

function parseStep(written: string, path: string): PathStep {
  if (written === '*') return { kind: 'any' };
  if (written === '**') return { kind: 'deep' };
  if (written.startsWith('"')) return { kind: 'key', key: unquote(written, path), quoted: true };
  if (!/[\s*[\]]/.test(written)) return { kind: 'key', key: written, quoted: false };
  const advice = /^[^[]*\[\d+\]$/.test(written)
    ? 'an index is a step of its own, as in a.0'
    : 'quote it if it is a key';
  throw new Error(`The path ${JSON.stringify(path)} has the step ${JSON.stringify(written)}: ${advice}.`);
}

function unquote(written: string, path: string): string {
  try {
    const key: string = JSON.parse(written);
    return key;
  } catch {
    throw new Error(`The path ${JSON.stringify(path)} has a quoted key with a bad escape: ${written}.`);
  }
}

/** The way to a node, shared by everything below it. */
interface Trail {
  readonly key: string;
  readonly parent: Trail | undefined;
}

interface Selection {
  readonly steps: readonly PathStep[];
  readonly found: Selected[];
  /** Collections entered before: they come again only through aliases. */
  readonly entered: Set<DocumentNode>;
  visitsLeft: number;
}

/** What the path selects, in document order, each way to a node once. Throws like `parsePath`. */
export function select(root: DocumentNode, path: string): Selected[] {
  const steps = parsePath(path);
  const selection: Selection = { steps, found: [], entered: new Set(), visitsLeft: DOCUMENT_VISITS };
  visit(root, withZeroLevels(1, steps), undefined, 0, selection);
  return selection.found;
}

/** Bit i of `reached` says: the way to this node matches the first i steps. */
function visit(
  node: DocumentNode,
  reached: number,
  trail: Trail | undefined,
  depth: number,
  selection: Selection,
): void {
  const { steps, found, entered } = selection;
  const complete = 1 << steps.length;
  if (reached & complete) found.push(selected(node, trail));
  if (node.kind === 'scalar' || depth === DOCUMENT_DEPTH || (reached & ~complete) === 0) return;
  if (entered.has(node)) {
    const size = node.kind === 'array' ? node.items.length : node.entries.length;
    if (size > selection.visitsLeft) return;
    selection.visitsLeft -= size;
  }
  entered.add(node);
  if (node.kind === 'object') {
    for (const { key, value } of node.entries) descend(value, key, false);
  } else {
    for (const [index, item] of node.items.entries()) descend(item, String(index), true);
  }

  function descend(value: DocumentNode, key: string, isIndex: boolean): void {
    const next = advance(reached, key, isIndex, steps);
    if (next !== 0) visit(value, next, { key, parent: trail }, depth + 1, selection);
  }
}

function advance(reached: number, key: string, isIndex: boolean, steps: readonly PathStep[]): number {
  let next = 0;
  for (let index = 0; reached >> index !== 0; index++) {
    const step = steps[index];
    if (step === undefined || (reached & (1 << index)) === 0) continue;
    if (step.kind === 'deep') next |= 1 << index;
    else if (step.kind === 'any' || (step.key === key && !(isIndex && step.quoted))) next |= 2 << index;
  }
  return next === 0 ? 0 : withZeroLevels(next, steps);
}

/** `**` also stands for no level at all. */
function withZeroLevels(reached: number, steps: readonly PathStep[]): number {
  let bits = reached;
  for (let index = 0; bits >> index !== 0; index++) {
    if (bits & (1 << index) && steps[index]?.kind === 'deep') bits |= 2 << index;
  }
  return bits;
}

function selected(node: DocumentNode, trail: Trail | undefined): Selected {
  if (trail === undefined) return { node, path: [] };
  // Made on demand: in a large and deep document the paths would be most of the memory.
  return {
    node,
    key: trail.key,
    get path() {
      const keys: string[] = [];
      for (let at: Trail | undefined = trail; at !== undefined; at = at.parent) keys.push(at.key);
      return keys.reverse();
    },
  };
}
