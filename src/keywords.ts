// The keywords of the built-in rules as they lie in the filter's memory, laid out before tests and build: doing it at each
// start takes longer than scanning a small project. Kept apart and free of newer syntax, because ncc only carries an asset
// it can see.

import { readFileSync } from 'node:fs';
import type { Layout } from './match/layout.ts';

/** The content of keywords.bin: a line of JSON for everything but `layout.bytes`, then these as they are. */
export interface BuiltInKeywords {
  /** How many rules have them. */
  readonly rules: number;
  /** How many each detector looks for, by its place in the list of detectors. */
  readonly counts: readonly number[];
  readonly layout: Layout;
}

export function readKeywords(): BuiltInKeywords {
  const stored = readFileSync(new URL('./keywords.bin', import.meta.url));
  const end = stored.indexOf('\n');
  const { rules, counts, layout } = JSON.parse(stored.toString('utf8', 0, end));
  return { rules, counts, layout: Object.assign(layout, { bytes: stored.subarray(end + 1) }) };
}

/** As `readKeywords` reads it. */
export function storedKeywords({ rules, counts, layout }: BuiltInKeywords): Buffer {
  const head = JSON.stringify({ rules, counts, layout: Object.assign({}, layout, { bytes: undefined }) });
  return Buffer.concat([Buffer.from(`${head}\n`), layout.bytes]);
}
