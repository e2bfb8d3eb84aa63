// Patterns that name callees (CalleePattern in tables.ts), and an index that finds those that match a canonical path
// without trying them all: they are kept by their last segment.

/** What stands in a pattern for anything, dots included. */
const ANY = '**';
/** Weight of a pattern that is a path as it is: more than any literal text can add. */
const EXACT = 1_000_000;
/** Weight of a known beginning (`sqlite3.**.execute`) over none (`*.execute`). */
const ROOTED = 10_000;

interface Entry<T> {
  /** Literal texts between the wildcards, in order. */
  readonly pieces: readonly string[];
  readonly weight: number;
  readonly value: T;
}

export interface Match<T> {
  readonly value: T;
  /** Of two patterns that match one path, the heavier says more of it. */
  readonly weight: number;
}

export interface PatternIndex<T> {
  /** Heaviest first; of equal weight in the order of the table. */
  matches(path: string): readonly Match<T>[];
}

/** The last name in a path: `cursor().execute` → `execute`. */
function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function entryOf<T>(pattern: string, value: T): Entry<T> {
  // A leading `*` is any receiver, however it was come by; elsewhere `*` is one name.
  const whole = pattern.startsWith('*.') ? `${ANY}${pattern.slice(1)}` : pattern;
  const texts = whole.split(ANY);
  const pieces = texts.map((text, index) =>
    index < texts.length - 1 && text.endsWith('.') ? text.slice(0, -1) : text,
  );
  const literal = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const isExact = pieces.length === 1 && !pattern.includes('*');
  return { pieces, value, weight: isExact ? EXACT : literal + (pieces[0] === '' ? 0 : ROOTED) };
}

/** Where this literal text, in which `*` stands for one name, ends when it begins here. */
function endOf(piece: string, path: string, at: number): number | undefined {
  if (!piece.includes('*')) return path.startsWith(piece, at) ? at + piece.length : undefined;
  let place = at;
  for (const [index, part] of piece.split('*').entries()) {
    if (index > 0) {
      const from = place;
      while (place < path.length && !isBoundary(path, place)) place++;
      if (place === from) return undefined;
    }
    if (!path.startsWith(part, place)) return undefined;
    place += part.length;
  }
  return place;
}

/** Whether a name ends before this place: `pino.**.info` is also `pino().info` and `pino.info`. */
function isBoundary(path: string, at: number): boolean {
  return at === path.length || path[at] === '.' || path[at] === '(' || path[at] === '[';
}

function isMatch({ pieces }: Entry<unknown>, path: string): boolean {
  const [head = '', ...rest] = pieces;
  let place = endOf(head, path, 0);
  if (place === undefined) return false;
  const tail = rest.pop();
  if (tail === undefined) return place === path.length;
  if (head !== '' && !isBoundary(path, place)) return false;
  for (const piece of rest) {
    let found = path.indexOf(piece, place);
    while (found >= 0 && !isBoundary(path, found + piece.length)) found = path.indexOf(piece, found + 1);
    if (found < 0) return false;
    place = found + piece.length;
  }
  return path.length - tail.length >= place && path.endsWith(tail);
}

/** Each value under all of its patterns. */
export function indexPatterns<T>(entries: Iterable<readonly [patterns: readonly string[], value: T]>): PatternIndex<T> {
  const byLast = new Map<string, Entry<T>[]>();
  /** Those that end in a wildcard. */
  const open: Entry<T>[] = [];
  for (const [patterns, value] of entries) {
    for (const pattern of patterns) {
      const last = lastSegment(pattern);
      const entry = entryOf(pattern, value);
      if (last.includes('*')) open.push(entry);
      else byLast.set(last, [...(byLast.get(last) ?? []), entry]);
    }
  }
  return {
    matches(path) {
      const named = byLast.get(lastSegment(path));
      const found = [...(named ?? []), ...open].filter((entry) => isMatch(entry, path));
      return found.toSorted((a, b) => b.weight - a.weight);
    },
  };
}
