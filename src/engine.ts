// What a scan runs on: the detectors for its rules, and one matcher over the keywords of all of them, so that each text
// is searched once however many detectors look at it.

import type { Detector, Hit } from './detectors/detector.ts';
import { DETECTORS } from './detectors/index.ts';
import { readKeywords } from './keywords.ts';
import { lazy } from './lib/lazy.ts';
import { createMatcher, openMatcher } from './match/matcher.ts';
import type { CompiledRule } from './rules/compile.ts';

export interface Engine {
  readonly detectors: readonly Detector[];
  /** Files are read into it: what lies there is searched where it is. */
  readonly buffer: Buffer;
  /** Hits in these bytes, for each detector by its place in `detectors`. */
  hitsIn(bytes: Buffer): readonly (readonly Hit[])[];
}

const NO_HITS: readonly Hit[] = [];
const builtInKeywords = lazy(readKeywords);

/** `bufferLength` in bytes. */
export function createEngine(rules: readonly CompiledRule[], bufferLength: number): Engine {
  const detectors = DETECTORS.flatMap((factory) => factory(rules) ?? []);
  const builtIn = rules.some(({ isForeign }) => isForeign) ? undefined : builtInKeywords();
  const isWhole = builtIn?.rules === rules.length;
  const matcher = isWhole
    ? openMatcher(builtIn.layout, bufferLength)
    : createMatcher(
        detectors.flatMap(({ keywords }) => keywords),
        bufferLength,
      );
  const counts = isWhole ? builtIn.counts : detectors.map(({ keywords }) => keywords.length);
  /** For each detector, where its own keywords begin; and for each keyword, whose it is. */
  const firstOf = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const ownerOf = new Uint8Array(counts.reduce((sum, count) => sum + count, 0));
  for (const [index, first] of firstOf.entries()) ownerOf.fill(index, first);
  const none = detectors.map(() => NO_HITS);

  return {
    detectors,
    buffer: matcher.buffer,
    hitsIn(bytes) {
      // Most files have none: they get by without a list of their own.
      let hits: (readonly Hit[])[] | undefined;
      matcher.find(bytes, (found, offset) => {
        const detector = ownerOf[found] as number;
        const hit = { keyword: found - (firstOf[detector] as number), offset };
        hits ??= [...none];
        const own = hits[detector] as Hit[];
        if (own === NO_HITS) hits[detector] = [hit];
        else own.push(hit);
      });
      return hits ?? none;
    },
  };
}
