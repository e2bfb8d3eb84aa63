// Random texts that fit a regular expression: literals, classes, groups, alternations, escapes and bounded repeats.
// Lookarounds are skipped, so whoever samples has to check the whole expression again.

export type Random = () => number;
export type Sampler = (random: Random) => string;

/** Mulberry32: the same numbers from the same seed on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** From 0 to `below` - 1. */
export const integer = (random: Random, below: number): number => Math.floor(random() * below);
export const oneOf = <T>(random: Random, all: readonly T[]): T => all[integer(random, all.length)] as T;
export const letters = (random: Random, from: string, count: number): string =>
  Array.from({ length: count }, () => oneOf(random, [...from])).join('');

/** The characters of a class without its brackets, such as `A-Za-z0-9_-`. */
export function charactersOf(classBody: string): string {
  const one = new RegExp(`^[${classBody}]$`);
  return Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index))
    .filter((character) => one.test(character))
    .join('');
}

/** @throws Error for what it does not know. */
export function samplerOf(expression: string): Sampler {
  let at = 0;
  const sampler = alternation();
  if (at < expression.length) throw new Error(`cannot sample ${expression.slice(at)}`);
  return sampler;

  function alternation(): Sampler {
    const branches = [sequence()];
    while (expression[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return (random) => oneOf(random, branches)(random);
  }

  function sequence(): Sampler {
    const parts: Sampler[] = [];
    while (at < expression.length && expression[at] !== '|' && expression[at] !== ')') parts.push(repeated());
    return (random) => parts.map((part) => part(random)).join('');
  }

  function repeated(): Sampler {
    const from = at;
    const part = atom();
    const [quantifier = '', least, comma, most] = /^(?:\{(\d+)(,)?(\d*)\}|\?)/.exec(expression.slice(at)) ?? [];
    if (quantifier === '') return part;
    at += quantifier.length;
    // An escape that only some files have is a matter of the context, not of the token.
    if (quantifier === '?' && expression.slice(from, from + 2) === '\\\\') return () => '';
    const low = Number(least ?? 0);
    const high = quantifier === '?' ? 1 : comma ? Number(most) : low;
    return (random) => Array.from({ length: lengthBetween(random, low, high) }, () => part(random)).join('');
  }

  function atom(): Sampler {
    const rest = expression.slice(at);
    const look = /^\(\?(?:=|!|<=|<!)/.exec(rest)?.[0];
    if (look !== undefined) {
      at += closingOf(rest) + 1;
      return () => '';
    }
    const open = /^\((?:\?:|\?<\w+>)?/.exec(rest)?.[0];
    if (open !== undefined) {
      at += open.length;
      const inner = alternation();
      at++;
      return inner;
    }
    const single = /^(?:\[(?:\\.|[^\]\\])+\]|\\[dw])/.exec(rest)?.[0];
    if (single !== undefined) {
      at += single.length;
      const characters = charactersOf(single.startsWith('[') ? single.slice(1, -1) : single);
      return (random) => oneOf(random, [...characters]);
    }
    const literal = /^(?:\\([^A-Za-z0-9])|[^\\^$.*+?()[\]{}|])/.exec(rest);
    if (!literal) throw new Error(`cannot sample ${rest}`);
    at += literal[0].length;
    return () => literal[1] ?? literal[0];
  }
}

/** Where the group closes that `text` opens with, or that is open before it. */
export function closingOf(text: string, open = 0): number {
  let depth = open;
  let isClass = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (isClass) isClass = character !== ']';
    else if (character === '[') isClass = true;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
  }
  throw new Error(`no end of the group in ${text}`);
}

/** Both ends come up often, since that is where expressions go wrong. */
function lengthBetween(random: Random, low: number, high: number): number {
  const draw = random();
  if (draw < 0.2) return low;
  if (draw < 0.3) return high;
  return low + integer(random, Math.min(high - low, 200) + 1);
}
