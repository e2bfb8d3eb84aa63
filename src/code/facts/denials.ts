// What a text cannot hold because an expression would have found it: deny-lists, and look-ahead that refuses.

import { NO_SINK, type Sinks, sinks } from '../value.ts';
import type { Extent } from './automaton.ts';
import { ANY_CHARACTER, type CharacterSet, characters, one, size, without } from './characters.ts';
import { branchesOf, literalOf } from './regex-shape.ts';
import type { Regex, RegexNode } from './regex-syntax.ts';

/** What is known to be missing in a text. */
export interface Denials {
  readonly characters: CharacterSet;
  readonly atStart: CharacterSet;
  readonly hasNoDots: boolean;
  /** Letters of words that are refused, for what a deny-list is about. */
  readonly words: readonly string[];
}

export const NO_DENIALS: Denials = { characters: 0n, atStart: 0n, hasNoDots: false, words: [] };

export function has(set: CharacterSet, character: string): boolean {
  return (set & characters(character)) !== 0n;
}

export function textWithout(denied: Denials): RegexNode {
  const rest: RegexNode = {
    kind: 'repeat',
    of: { kind: 'set', set: ANY_CHARACTER & ~denied.characters },
    least: 0,
    most: Number.POSITIVE_INFINITY,
  };
  const first: RegexNode = { kind: 'set', set: ANY_CHARACTER & ~denied.characters & ~denied.atStart };
  return {
    kind: 'any',
    of: [
      { kind: 'all', of: [] },
      { kind: 'all', of: [first, rest] },
    ],
  };
}

/** `(?!…)` at the very beginning. */
export function leadingDenials(regex: Regex): Denials {
  let denied = NO_DENIALS;
  if (regex.root.kind !== 'all') return denied;
  for (const node of regex.root.of) {
    if (node.kind === 'edge' && node.at === 'start') continue;
    if (node.kind !== 'not-ahead') break;
    // Only with `^` before it does it speak of the beginning of the text.
    if (regex.root.of[0]?.kind !== 'edge') break;
    denied = both(denied, denials(node.of, 'start'));
  }
  return denied;
}

/** `^[^…]+$`: an allow-list in form, a deny-list in what it does. */
export function refusedByClass(root: RegexNode): Denials {
  const items = root.kind === 'all' ? root.of.filter(({ kind }) => kind !== 'edge') : [root];
  const [only] = items;
  const set = items.length === 1 && only?.kind === 'repeat' && only.of.kind === 'set' ? only.of.set : undefined;
  return set !== undefined && size(set) > 90 ? { ...NO_DENIALS, characters: ANY_CHARACTER & ~set } : NO_DENIALS;
}

export function both(left: Denials, right: Denials): Denials {
  return {
    characters: left.characters | right.characters,
    atStart: left.atStart | right.atStart,
    hasNoDots: left.hasNoDots || right.hasNoDots,
    words: [...left.words, ...right.words],
  };
}

/** What a text that the expression does not match cannot hold. */
export function denials(root: RegexNode, how: Extent): Denials {
  let denied = NO_DENIALS;
  for (const branch of branchesOf(root)) denied = both(denied, denialsOfBranch(branch, how));
  return denied;
}

function denialsOfBranch(branch: RegexNode, how: Extent): Denials {
  if (how === 'full') return NO_DENIALS;
  let items = branch.kind === 'all' ? branch.of : [branch];
  let isAtStart = how === 'start';
  if (items[0]?.kind === 'edge' && items[0].at === 'start') {
    isAtStart = true;
    items = items.slice(1);
  }
  // `.*` before it: anywhere again.
  if (isAtStart && items[0]?.kind === 'repeat' && isAnyText(items[0])) {
    isAtStart = false;
    items = items.slice(1);
  }
  while (items.length > 1 && isAnyText(items.at(-1))) items = items.slice(0, -1);
  const [first, second] = items;
  const set = setOf(first);
  if (items.length === 1 && set !== undefined) {
    return isAtStart ? { ...NO_DENIALS, atStart: set } : { ...NO_DENIALS, characters: set };
  }
  const next = setOf(second);
  const dot = one(46);
  if (!isAtStart && items.length === 2 && set !== undefined && next !== undefined && (set & next & dot) === dot)
    return { ...NO_DENIALS, hasNoDots: true };
  if (
    !isAtStart &&
    items.length === 1 &&
    first?.kind === 'repeat' &&
    first.least === 2 &&
    has(setOf(first.of) ?? 0n, '.')
  )
    return { ...NO_DENIALS, hasNoDots: true };
  const inner = items.flatMap((item) => (item.kind === 'any' ? branchesOf(item).map((each) => literalOf([each])) : []));
  return { ...NO_DENIALS, words: [literalOf(items), ...inner] };
}

function isAnyText(node: RegexNode | undefined): boolean {
  return node?.kind === 'repeat' && node.least === 0 && node.of.kind === 'set' && size(without(node.of.set)) <= 3;
}

/** The set of which one is enough to match. */
function setOf(node: RegexNode | undefined): CharacterSet | undefined {
  if (node?.kind === 'set') return node.set;
  if (node?.kind === 'repeat' && node.least === 1) return setOf(node.of);
  if (node?.kind === 'all' && node.of.length === 1) return setOf(node.of[0]);
  if (node?.kind === 'any') {
    const sets = node.of.map(setOf);
    return sets.every((set) => set !== undefined) ? sets.reduce((all, set) => all | set, 0n) : undefined;
  }
  return undefined;
}

export const ONLY_DOTS = 'only `..` is refused';
export const ONLY_SEPARATORS = 'only separators are refused';

/** What a deny-list is, in words. */
export function noteOf({ characters: refused, atStart, hasNoDots, words }: Denials): string {
  const isAlone = atStart === 0n && words.length === 0;
  if (isAlone && !hasNoDots && has(refused, '/') && (refused & ~SEPARATING) === 0n) return ONLY_SEPARATORS;
  if (isAlone && hasNoDots && refused === 0n) return ONLY_DOTS;
  return 'a deny-list of characters or words';
}

const SEPARATING = characters('/\\:\0');
const MARKS = characters(';&|$`\'"<>(){}\\\n');

/** What a deny-list is about, where it does not suffice. */
export function deniedSinks({ characters: refused, hasNoDots, words }: Denials): Sinks {
  let weak = NO_SINK;
  if ((refused & MARKS) !== 0n) weak |= sinks('shell', 'query', 'eval', 'template', 'markup', 'url-path');
  if (hasNoDots || has(refused, '/') || words.some((word) => word.includes('..'))) weak |= sinks('path', 'url-path');
  if (words.some((word) => /[a-z]{3}/i.test(word))) weak |= sinks('shell', 'query', 'eval', 'prompt');
  if (words.some((word) => /local|127|10\.|169|0\.0|metadata|internal|192/i.test(word))) weak |= sinks('url');
  return weak;
}
