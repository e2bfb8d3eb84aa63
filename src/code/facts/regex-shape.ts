// What can be said of an expression by how it is written: fixed sets of words, first words, endings.

import { NO_SINK, type Sinks, sinks } from '../value.ts';
import type { Extent } from './automaton.ts';
import { type CharacterSet, foldCase, LETTERS, size } from './characters.ts';
import type { RegexNode } from './regex-syntax.ts';

/** What an expression that leaves one side open does for some sinks: a first word, a leading folder, an extension. */
export function partial(root: RegexNode, how: Extent): Sinks {
  const branches = branchesOf(root);
  const starts = branches.map((branch) => leadingText(branch, how));
  if (starts.every((text) => text.startsWith('/'))) return sinks('path');
  if (starts.every((text) => /^[a-z]{2}/i.test(text) && !/^(?:https?|ftp|wss?|file)/i.test(text)))
    return sinks('shell', 'query', 'program', 'eval');
  const ends = branches.map((branch) =>
    branch.kind === 'all' && branch.of.at(-1)?.kind === 'edge' ? literalOf(branch.of) : '',
  );
  return ends.every((text) => /^\.(?:[a-z]|$)/i.test(text)) ? sinks('path') : NO_SINK;
}

function leadingText(branch: RegexNode, how: Extent): string {
  const items = branch.kind === 'all' ? branch.of : [branch];
  const isAnchored = how !== 'search' || (items[0]?.kind === 'edge' && items[0].at === 'start');
  if (!isAnchored) return '';
  const from = items.findIndex(({ kind }) => kind !== 'edge');
  const rest = from < 0 ? [] : items.slice(from);
  const [first] = rest;
  if (first?.kind === 'repeat' && first.least === 0 && first.of.kind === 'set') return literalOf(rest.slice(1));
  if (first?.kind === 'any') return literalOf(branchesOf(first).slice(0, 1));
  return literalOf(rest);
}

/** The first run of single characters, other case aside. */
export function literalOf(items: readonly RegexNode[]): string {
  let text = '';
  for (const item of items) {
    if (item.kind === 'all' && item.of.length > 0) return text || literalOf(item.of);
    if (item.kind !== 'set' || item.set === 0n || foldedSize(item.set) !== 1) {
      if (text !== '') break;
      continue;
    }
    text += String.fromCharCode(item.set.toString(2).length - 1);
  }
  return text;
}

function foldedSize(set: CharacterSet): number {
  const folded = foldCase(set);
  return size(set & ~LETTERS) + size(folded & LETTERS) / 2;
}

/** Most texts a "fixed set" may have. */
const FIXED = 200;

/** A list of words, written as an expression for whole texts. */
export function isFiniteSet(root: RegexNode, how: Extent): boolean {
  const count = branchesOf(root).reduce((sum, branch) => {
    let items = branch.kind === 'all' ? branch.of : [branch];
    if (how === 'search') {
      if (!(items[0]?.kind === 'edge' && items[0].at === 'start')) return Number.POSITIVE_INFINITY;
      items = items.slice(1);
    }
    if (how !== 'full') {
      const last = items.at(-1);
      if (!(last?.kind === 'edge' && last.at === 'end')) return Number.POSITIVE_INFINITY;
      items = items.slice(0, -1);
    }
    return sum + items.reduce((product, item) => product * countOf(item), 1);
  }, 0);
  return count > 0 && count <= FIXED;
}

function countOf(node: RegexNode): number {
  switch (node.kind) {
    case 'set':
      // A class of many characters is no list of words.
      return foldedSize(node.set) <= 16 ? foldedSize(node.set) : Number.POSITIVE_INFINITY;
    case 'edge':
    case 'not-ahead':
      return 1;
    case 'any':
      return node.of.reduce((sum, each) => sum + countOf(each), 0);
    case 'all':
      return node.of.reduce((product, each) => product * countOf(each), 1);
    case 'repeat':
      return node.most > 8 ? Number.POSITIVE_INFINITY : (countOf(node.of) + 1) ** node.most;
  }
}

/** The alternatives at the top. */
export function branchesOf(node: RegexNode): readonly RegexNode[] {
  if (node.kind === 'any') return node.of.flatMap(branchesOf);
  if (node.kind === 'all' && node.of.length === 1 && node.of[0]) return branchesOf(node.of[0]);
  return [node];
}
