// What changed between two texts, as few lines as a person reads: lines that are gone and lines that came, a long line cut
// to what differs in it.

export interface Edit {
  readonly kind: 'removed' | 'added';
  readonly text: string;
}

/** More lines than this on either side are not aligned: all of one side went, all of the other came. */
const LINES = 400;
/** Kept before and after what differs in a line. */
const AROUND = 40;
const SHOWN = 240;
/** Of a text without a space. */
const UNBROKEN = 16;

export function lineEdits(before: string, after: string): readonly Edit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const edits = aligned(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return edits.flatMap((each, index) => {
    const next = edits[index + 1];
    const last = edits[index - 1];
    // One line that became another: only what differs in it is of interest.
    if (isAlone(edits, index) && each.kind === 'removed' && next?.kind === 'added' && isAlone(edits, index + 1)) {
      const [gone, came] = cutToDifference(each.text, next.text);
      return [
        { kind: 'removed', text: gone },
        { kind: 'added', text: came },
      ] as const;
    }
    if (each.kind === 'added' && last?.kind === 'removed' && isAlone(edits, index) && isAlone(edits, index - 1))
      return [];
    return [{ ...each, text: shortened(each.text) }];
  });
}

/** Whether no other line of its kind stands beside it. */
function isAlone(edits: readonly Edit[], index: number): boolean {
  const { kind } = edits[index] as Edit;
  return edits[index - 1]?.kind !== kind && edits[index + 1]?.kind !== kind;
}

/** By the longest common subsequence of lines. */
function aligned(old: readonly string[], now: readonly string[]): readonly Edit[] {
  const removed = (text: string): Edit => ({ kind: 'removed', text });
  const added = (text: string): Edit => ({ kind: 'added', text });
  if (old.length > LINES || now.length > LINES) return [...old.map(removed), ...now.map(added)];
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (
      i < old.length &&
      (j === now.length || (lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number))
    )
      edits.push(removed(old[i++] as string));
    else edits.push(added(now[j++] as string));
  }
  return edits;
}

export function cutToDifference(before: string, after: string): readonly [string, string] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const part = (text: string) => {
    const start = head > AROUND * 2 ? wordStart(text, head - AROUND) : 0;
    const end = tail > AROUND * 2 ? wordEnd(text, text.length - tail + AROUND) : text.length;
    return shortened(`${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`);
  };
  return [part(before), part(after)];
}

/** At the beginning of the word that is there. */
function wordStart(text: string, at: number): number {
  return text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}

/**
 * Beginning and end of what is too long: what was put in may stand at either. Between words, since half a secret is not
 * known for one any more.
 */
function shortened(text: string): string {
  if (text.length <= SHOWN) return text;
  const head = text.slice(0, SHOWN * 0.7);
  const tail = text.slice(text.length - SHOWN * 0.3);
  const [end, start] = [head.lastIndexOf(' '), tail.indexOf(' ')];
  return `${end < 0 ? head.slice(0, UNBROKEN) : head.slice(0, end)} … ${start < 0 ? '' : tail.slice(start + 1)}`;
}
