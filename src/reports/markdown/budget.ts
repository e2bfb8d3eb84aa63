// Fits Markdown into a number of UTF-8 bytes. GitHub shows nothing at all of a summary that is too long, so what does
// not fit is left out whole, at the border of an item, and counted.

export interface Section {
  readonly open: string;
  /** Rendered one by one, only as far as they fit. */
  readonly items: readonly (() => string)[];
  /** What follows the items, told how many of them were left out. */
  close(leftOut: number): string;
  /** Share of what is left that its items may take, so that one section cannot starve the next; all unless said. */
  readonly share?: number;
}

/** A section that is one text, there whole or not at all. */
export function fixed(text: string): Section {
  return { open: text, items: [], close: () => '' };
}

export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/**
 * The sections, one after another, in at most `budget` bytes. Opening and closing of each are reserved before any item
 * is placed; where even that is too much, sections are dropped from the end.
 */
export function within(sections: readonly Section[], budget: number): string {
  const kept = [...sections];
  const frames = kept.map((each) => bytesOf(each.open) + bytesOf(each.close(each.items.length)));
  let left = budget - frames.reduce((sum, each) => sum + each, 0);
  while (left < 0 && kept.length > 0) {
    left += frames.pop() ?? 0;
    kept.pop();
  }
  const parts: string[] = [];
  for (const { open, items, close, share = 1 } of kept) {
    let allowed = Math.floor(left * share);
    const placed: string[] = [];
    for (const item of items) {
      const text = item();
      const bytes = bytesOf(text);
      if (bytes > allowed) break;
      allowed -= bytes;
      left -= bytes;
      placed.push(text);
    }
    parts.push(open, ...placed, close(items.length - placed.length));
  }
  return parts.join('');
}

export function leftOutLine(leftOut: number): string {
  return leftOut === 0 ? '' : `… and ${leftOut} more, left out to keep this page below its size limit.\n\n`;
}
