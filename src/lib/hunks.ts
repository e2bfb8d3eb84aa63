// The lines of a unified diff on which GitHub takes a comment: those of its hunks on the new side, context included.

export interface DiffLines {
  /** New lines of the hunks, each with the number of its hunk: a range may not leave one. */
  readonly hunkOf: ReadonlyMap<number, number>;
  /** New lines that were added or changed. */
  readonly added: ReadonlySet<number>;
}

const HEAD = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** `patch` as GitHub's API gives it for one file, or git prints it below the file's names. */
export function diffLines(patch: string): DiffLines {
  const hunkOf = new Map<number, number>();
  const added = new Set<number>();
  let at = 0;
  /** New lines the hunk has left: what follows them is no part of it. */
  let left = 0;
  let hunk = 0;
  for (const line of patch.split('\n')) {
    const head = HEAD.exec(line);
    if (head && left <= 0) {
      at = Number(head[1]);
      left = head[2] === undefined ? 1 : Number(head[2]);
      hunk++;
      continue;
    }
    const sign = line.charAt(0);
    if (left <= 0 || sign === '-' || sign === '\\') continue;
    hunkOf.set(at, hunk);
    if (sign === '+') added.add(at);
    at++;
    left--;
  }
  return { hunkOf, added };
}
