// Finds a repeat without an upper bound in a regular expression, reading it properly: escapes and classes are skipped, so
// `\*` and `[*+]` are no repeats. An expression without one takes bounded time at one place of a text.

/** The first unbounded repeat as written with what it repeats, or undefined. */
export function unboundedRepeat(source: string): string | undefined {
  /** Where the last atom begins; groups begin at their bracket. */
  let atom = 0;
  const open: number[] = [];
  for (let at = 0; at < source.length; ) {
    const character = source[at];
    const length = character === '\\' ? escapeLength(source, at) : character === '[' ? classLength(source, at) : 1;
    if (character === '(') open.push(at);
    if (character === ')') atom = open.pop() ?? at;
    else if (character === '*' || character === '+') return source.slice(atom, at + 1);
    else if (character === '{') {
      const repeat = /^\{\d+(,?)(\d*)\}/.exec(source.slice(at, at + 24));
      if (repeat) {
        if (repeat[1] === ',' && repeat[2] === '') return source.slice(atom, at + repeat[0].length);
        at += repeat[0].length;
        continue;
      }
      atom = at;
    } else if (character !== '?') atom = at;
    at += length;
    // `(?:`, `(?=`, `(?<name>` are not optional anything.
    if (character === '(' && source[at] === '?') at++;
  }
  return undefined;
}

function escapeLength(source: string, at: number): number {
  return (
    /^\\(?:k<[^>]*>|[pP]\{[^}]*\}|u\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|\d{1,2}|[\s\S])/.exec(
      source.slice(at, at + 80),
    )?.[0].length ?? 1
  );
}

function classLength(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1 - at;
}
