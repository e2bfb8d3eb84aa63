// The difference of two texts as a unified diff, from the places that are known to have changed. The lines shown are made by the
// caller, who may have something to hide in them.

export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  /** Index of the line in the old text, or in the new one where it is added. */
  readonly line: number;
}

export interface Hunk {
  readonly header: string;
  readonly lines: readonly DiffLine[];
}

const CONTEXT = 3;
/** Texts with more lines between the first and the last difference are shown as wholly replaced there. */
const ALIGNED = 2000;

/** Lines are compared with their ends, so that a change of those is one. */
export function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const changes = changesOf(before, after);
  const hunks: Hunk[] = [];
  for (let index = 0; index < changes.length; ) {
    const group = [changes[index++] as Change];
    while (index < changes.length && (changes[index] as Change).old - (group.at(-1) as Change).oldEnd <= CONTEXT * 2)
      group.push(changes[index++] as Change);
    hunks.push(hunkOf(group, before.length));
  }
  return hunks;
}

interface Change {
  readonly old: number;
  readonly oldEnd: number;
  readonly now: number;
  readonly nowEnd: number;
}

function hunkOf(group: readonly Change[], length: number): Hunk {
  const [first, last] = [group[0] as Change, group.at(-1) as Change];
  const start = Math.max(0, first.old - CONTEXT);
  const end = Math.min(length, last.oldEnd + CONTEXT);
  const lines: DiffLine[] = [];
  let at = start;
  const keep = (to: number) => {
    for (; at < to; at++) lines.push({ sign: ' ', line: at });
  };
  for (const { old, oldEnd, now, nowEnd } of group) {
    keep(old);
    for (; at < oldEnd; at++) lines.push({ sign: '-', line: at });
    for (let line = now; line < nowEnd; line++) lines.push({ sign: '+', line });
  }
  keep(end);
  const nowStart = first.now - (first.old - start);
  const count = (sign: '-' | '+') => lines.filter((each) => each.sign === ' ' || each.sign === sign).length;
  return { header: `@@ -${spanOf(start, count('-'))} +${spanOf(nowStart, count('+'))} @@`, lines };
}

/** An empty stretch is named by the line before it. */
function spanOf(start: number, count: number): string {
  return `${count === 0 ? start : start + 1},${count}`;
}

function changesOf(before: readonly string[], after: readonly string[]): readonly Change[] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (old.length === 0 && now.length === 0) return [];
  if (old.length > ALIGNED || now.length > ALIGNED)
    return [{ old: head, oldEnd: head + old.length, now: head, nowEnd: head + now.length }];
  return aligned(old, now).map((each) => ({
    old: each.old + head,
    oldEnd: each.oldEnd + head,
    now: each.now + head,
    nowEnd: each.nowEnd + head,
  }));
}

/** By the longest common subsequence of lines. */
function aligned(old: readonly string[], now: readonly string[]): readonly Change[] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] as number;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: Change[] = [];
  for (let [i, j] = [0, 0]; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const [from, since] = [i, j];
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && old[i] === now[j]) break;
      if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    changes.push({ old: from, oldEnd: i, now: since, nowEnd: j });
  }
  return changes;
}

/** Lines with their ends. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
