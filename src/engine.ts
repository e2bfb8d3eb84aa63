// What a scan runs on: the detectors for its rules, and one matcher over the keywords of all of them, so that each text
// is searched once however many detectors look at it.

import type { Acceptor, Detector, Hit } from './detectors/detector.ts';
import { DETECTORS } from './detectors/index.ts';
import { asciiLower, createMatcher, type Keyword } from './match/matcher.ts';
import type { CompiledRule } from './rules/compile.ts';

export interface Engine {
  readonly detectors: readonly Detector[];
  /** Files are read into it: what lies there is searched where it is. */
  readonly buffer: Buffer;
  /** Hits in these bytes, for each detector by its place in `detectors`. */
  hitsIn(bytes: Buffer): readonly (readonly Hit[])[];
}

interface Owner {
  readonly detector: number;
  /** Its place among the detector's own. */
  readonly keyword: number;
  readonly accepts: Acceptor | undefined;
}

const NO_HITS: readonly Hit[] = [];

/** `bufferLength` in bytes. */
export function createEngine(rules: readonly CompiledRule[], bufferLength: number): Engine {
  const detectors = DETECTORS.flatMap((factory) => factory(rules) ?? []);
  const keywords: Keyword[] = [];
  /** For each keyword of the union, whose it is and which of theirs: many rules share the common ones. */
  const owners: Owner[][] = [];
  const asWritten = new Map<string, number>();
  const inAnyCase = new Map<string, number>();
  for (const [detector, { keywords: own }] of detectors.entries()) {
    for (const [keyword, each] of own.entries()) {
      const [known, text] = each.isCaseSensitive ? [asWritten, each.text] : [inAnyCase, asciiLower(each.text)];
      const owner = { detector, keyword, accepts: detectors[detector]?.acceptorOf?.(keyword) };
      const index = known.get(text);
      if (index !== undefined) owners[index]?.push(owner);
      else {
        known.set(text, keywords.push(each) - 1);
        owners.push([owner]);
      }
    }
  }
  const matcher = createMatcher(keywords, bufferLength);
  const none = detectors.map(() => NO_HITS);

  return {
    detectors,
    buffer: matcher.buffer,
    hitsIn(bytes) {
      // Most files have none: they get by without a list of their own.
      let hits: (readonly Hit[])[] | undefined;
      matcher.find(bytes, 0, bytes.length, (keyword, offset) => {
        const all = owners[keyword] as Owner[];
        for (let index = 0; index < all.length; index++) {
          const owner = all[index] as Owner;
          if (owner.accepts && !owner.accepts(bytes, offset)) continue;
          hits ??= [...none];
          const own = hits[owner.detector] as Hit[];
          if (own === NO_HITS) hits[owner.detector] = [{ keyword: owner.keyword, offset }];
          else own.push({ keyword: owner.keyword, offset });
        }
      });
      return hits ?? none;
    },
  };
}
