// Edits of one text: put in order, checked against each other, made.

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In order of place, without repeats and what changes nothing; undefined when one lies over another. */
export function ordered(edits: readonly Stretch[]): readonly Stretch[] | undefined {
  const sorted = edits
    .filter(({ start, end, text }) => start < end || text !== '')
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const kept: Stretch[] = [];
  for (const each of sorted) {
    const last = kept.at(-1);
    if (last && isSame(last, each)) continue;
    if (last && overlap(last, each)) return undefined;
    kept.push(each);
  }
  return kept;
}

/** Two that begin at one place have no order that could be right. */
export function overlap(a: Stretch, b: Stretch): boolean {
  if (a.start === b.start) return true;
  return a.start < b.start ? a.end > b.start : b.end > a.start;
}

export function isSame(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** The bytes with the edits made, which are in order. */
export function withEdits(bytes: Buffer, edits: readonly Stretch[], offset = 0): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(at, start + offset), Buffer.from(text, 'utf8'));
    at = end + offset;
  }
  return Buffer.concat([...parts, bytes.subarray(at)]);
}

/** What differs between a stretch and the text that is to stand there, and no more. */
export function narrowed(before: string, start: number, after: string): Stretch {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  // Never through the middle of a character.
  if (isLow(before, head) || isLow(after, head)) head--;
  if (isLow(before, before.length - tail) || isLow(after, after.length - tail)) tail--;
  return { start: start + head, end: start + before.length - tail, text: after.slice(head, after.length - tail) };
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
