// Texts an expression can match, as a nondeterministic automaton, and whether any of them is also a text of another one. So
// "can a text that passes this check hold a semicolon?" is decided, not guessed.

import { REGEX_STATES, REGEX_STEPS } from '../../lib/limits.ts';
import { ANY_CHARACTER, type CharacterSet, NO_CHARACTER } from './characters.ts';
import type { RegexNode } from './regex-syntax.ts';

/** State 0 begins, state 1 accepts. */
export interface Automaton {
  readonly moves: (readonly { readonly set: CharacterSet; readonly to: number }[])[];
  readonly skips: (readonly { readonly to: number; readonly edge?: 'start' | 'end' }[])[];
}

/** How much of the text an expression has to match. */
export type Extent = 'search' | 'start' | 'full';

/** Repetitions up to this often are told apart; above, any number is taken for possible. */
const COUNTED = 3;

class Builder {
  readonly moves: { set: CharacterSet; to: number }[][] = [];
  readonly skips: { to: number; edge?: 'start' | 'end' }[][] = [];

  state(): number {
    if (this.moves.length >= REGEX_STATES) throw new RangeError('too many states');
    this.skips.push([]);
    return this.moves.push([]) - 1;
  }

  skip(from: number, to: number, edge?: 'start' | 'end'): void {
    this.skips[from]?.push(edge ? { to, edge } : { to });
  }

  move(from: number, set: CharacterSet, to: number): void {
    this.moves[from]?.push({ set, to });
  }

  /** Lays the node between two states. */
  lay(node: RegexNode, from: number, to: number): void {
    if (node.kind === 'set') this.move(from, node.set, to);
    else if (node.kind === 'edge') this.skip(from, to, node.at);
    else if (node.kind === 'not-ahead') this.skip(from, to);
    else if (node.kind === 'any') for (const branch of node.of) this.lay(branch, from, to);
    else if (node.kind === 'all') this.layAll(node.of, from, to);
    else this.layRepeat(node, from, to);
  }

  private layAll(nodes: readonly RegexNode[], from: number, to: number): void {
    let last = from;
    for (const node of nodes) {
      const next = this.state();
      this.lay(node, last, next);
      last = next;
    }
    this.skip(last, to);
  }

  private layRepeat(node: RegexNode & { kind: 'repeat' }, from: number, to: number): void {
    let last = from;
    const add = () => {
      const next = this.state();
      this.lay(node.of, last, next);
      last = next;
    };
    for (let count = 0; count < Math.min(node.least, COUNTED); count++) add();
    if (node.most <= COUNTED) {
      for (let count = node.least; count < node.most; count++) {
        this.skip(last, to);
        add();
      }
    } else {
      // Any number more.
      const loop = this.state();
      this.skip(last, loop);
      this.lay(node.of, loop, loop);
      last = loop;
    }
    this.skip(last, to);
  }
}

/** Undefined when it would have too many states. */
export function automatonOf(node: RegexNode, extent: Extent): Automaton | undefined {
  const builder = new Builder();
  try {
    const start = builder.state();
    const end = builder.state();
    const first = builder.state();
    const last = builder.state();
    builder.skip(start, first);
    builder.skip(last, end);
    if (extent === 'search') builder.move(start, ANY_CHARACTER, start);
    if (extent !== 'full') builder.move(end, ANY_CHARACTER, end);
    builder.lay(node, first, last);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return { moves: builder.moves, skips: builder.skips };
}

/** Whether a text is in both; also true when that took too many steps to find out. The second one has no edges. */
export function haveCommonText(left: Automaton, right: Automaton): boolean {
  const width = right.moves.length;
  // Whether characters came before matters for `^`, whether none may follow for `$`.
  const open: number[] = [0];
  const seen = new Set<number>(open);
  const add = (a: number, b: number, hasBegun: number, hasEnded: number) => {
    const key = ((a * width + b) << 2) | (hasBegun << 1) | hasEnded;
    if (seen.has(key)) return;
    seen.add(key);
    open.push(key);
  };
  for (let steps = 0; open.length > 0; steps++) {
    if (steps > REGEX_STEPS) return true;
    const key = open.pop() as number;
    const [hasEnded, hasBegun] = [key & 1, (key >> 1) & 1];
    const [a, b] = [Math.floor((key >> 2) / width), (key >> 2) % width];
    if (a === 1 && b === 1) return true;
    for (const { to, edge } of left.skips[a] ?? []) {
      if (edge === 'start' && hasBegun) continue;
      add(to, b, hasBegun, edge === 'end' ? 1 : hasEnded);
    }
    for (const { to } of right.skips[b] ?? []) add(a, to, hasBegun, hasEnded);
    if (hasEnded) continue;
    for (const move of left.moves[a] ?? [])
      for (const other of right.moves[b] ?? [])
        if ((move.set & other.set) !== NO_CHARACTER) add(move.to, other.to, 1, 0);
  }
  return false;
}
