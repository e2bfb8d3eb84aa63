// How much of the page each part may take, in bytes. What does not fit is counted, never dropped in silence.

import { HTML_BYTES } from '../../lib/limits.ts';
import { bytesOf, type Html, html } from './markup.ts';

/** Parts of `HTML_BYTES`; what is left is for the head, the style and the script. */
const SHARES = {
  accepted: 0.01,
  policies: 0.01,
  findings: 0.38,
  mentions: 0.15,
  paths: 0.05,
  components: 0.26,
  relations: 0.02,
  compliance: 0.03,
  coverage: 0.02,
  remote: 0.03,
} as const;

/** Counts down what a part of the page may still take. */
export class Budget {
  #left: number;

  constructor(part: keyof typeof SHARES) {
    this.#left = Math.floor(HTML_BYTES * SHARES[part]);
  }

  /** Whether there is room for it; what has room is counted. Once something has none, nothing has. */
  takes(piece: Html): boolean {
    this.#left -= bytesOf(piece);
    return this.#left >= 0;
  }
}

/** As many as there is room for, and how many are left out. */
export function within<T>(
  items: readonly T[],
  budget: Budget,
  of: (item: T, index: number) => Html,
): { readonly placed: readonly Html[]; readonly leftOut: number } {
  const placed: Html[] = [];
  for (const [index, item] of items.entries()) {
    const piece = of(item, index);
    if (!budget.takes(piece)) break;
    placed.push(piece);
  }
  return { placed, leftOut: items.length - placed.length };
}

/** What is said where something was left out. */
export function leftOutNote(count: number, noun: string): Html | undefined {
  if (count === 0) return undefined;
  return html`<p class="left">${count} more ${noun}, left out to keep this page small. The JSON report has all of them.</p>\n`;
}
