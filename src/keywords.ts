// The keywords of the built-in rules as they lie in the filter's memory, laid out before tests and build: doing it at each
// start takes longer than scanning a small project. Kept apart and free of newer syntax, because ncc only carries an asset
// it can see.

import { readFileSync } from 'node:fs';
import type { Layout } from './match/layout.ts';

/** The content of keywords.json; `bytes` is in base64. */
export interface BuiltInKeywords {
  /** How many rules have them. */
  readonly rules: number;
  /** How many each detector looks for, by its place in the list of detectors. */
  readonly counts: readonly number[];
  readonly layout: Layout;
}

export function readKeywords(): BuiltInKeywords {
  const { rules, counts, layout } = JSON.parse(readFileSync(new URL('./keywords.json', import.meta.url), 'utf8'));
  return { rules, counts, layout: Object.assign(layout, { bytes: Buffer.from(layout.bytes, 'base64') }) };
}

/** As `readKeywords` reads it. */
export function storedKeywords(keywords: BuiltInKeywords): string {
  const bytes = Buffer.from(keywords.layout.bytes).toString('base64');
  return JSON.stringify(Object.assign({}, keywords, { layout: Object.assign({}, keywords.layout, { bytes }) }));
}
