// What the detectors report of one artifact, and what in it has to be masked.

import type { Artifact } from './artifacts/artifact.ts';
import type { Occurrence } from './artifacts/capture.ts';
import type { Claims, ComponentClaim, RelationClaim } from './artifacts/inventory-book.ts';
import type { LockedPackage } from './artifacts/packages/extraction.ts';
import type { SecretRange, Segments } from './artifacts/segment.ts';
import { segmentsOf } from './artifacts/segments.ts';
import type { Detector, Hit, Visit } from './detectors/detector.ts';
import type { Engine } from './engine.ts';
import { lazy } from './lib/lazy.ts';
import type { GapReason } from './model/coverage.ts';

const NO_HITS: readonly Hit[] = [];

/** What must not be shown of source code that is read once more; what else is in it was told at its own visit. */
export function secretsIn(artifact: Artifact, engine: Engine): readonly SecretRange[] {
  const occurrences = occurrencesIn(artifact, engine, engine.hitsIn(artifact.bytes), () => {}, true);
  return occurrences.flatMap(({ secrets }) => secrets ?? []);
}

/**
 * Asks every detector that is loaded and whose business it is, or only those that run rules. `hits` are the engine's of the
 * artifact's bytes; `claimed` gets what each declares.
 */
export function occurrencesIn(
  artifact: Artifact,
  engine: Engine,
  hits: readonly (readonly Hit[])[],
  gap: (detail: string, reason: GapReason) => void,
  isForRunners = false,
  claimed: (claims: Claims) => void = () => {},
): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  /** Of the texts the artifact carries; most carry none. */
  let inSegment: Map<Buffer, readonly (readonly Hit[])[]> | undefined;
  let segments: (() => Segments) | undefined;
  let last: { readonly detector: Detector; readonly visit: Visit }[] | undefined;
  for (let index = 0; index < engine.slots.length; index++) {
    const { detector, isRunner } = engine.slots[index] ?? {};
    const own = hits[index] ?? NO_HITS;
    if (isForRunners && !isRunner) continue;
    if (!detector?.appliesTo(artifact, own)) continue;
    segments ??= lazy(() => {
      const found = segmentsOf(artifact);
      if (found.leftOut !== undefined) gap(found.leftOut, 'too-large');
      return found;
    });
    const carried = segments;
    let components: ComponentClaim[] | undefined;
    let relations: RelationClaim[] | undefined;
    let packages: readonly LockedPackage[] | undefined;
    const visit: Visit = {
      artifact,
      get segments() {
        return carried();
      },
      hits: own,
      hitsIn: (text) => {
        inSegment ??= new Map();
        const found = inSegment.get(text) ?? engine.hitsIn(text);
        inSegment.set(text, found);
        return found[index] ?? NO_HITS;
      },
      report: (occurrence) => occurrences.push(occurrence),
      declare: (component) => {
        components ??= [];
        components.push(component);
      },
      relate: (relation) => {
        relations ??= [];
        relations.push(relation);
      },
      resolve: (found) => {
        packages = packages ? [...packages, ...found] : found;
      },
      gap: (detail, reason = 'detector-failed') => gap(detail, reason),
    };
    attempt(detector, gap, () => detector.detect(visit));
    if (components || relations || packages)
      claimed({
        detector: detector.name,
        components: components ?? [],
        relations: relations ?? [],
        ...(packages && { packages }),
      });
    if (detector.conclude) {
      last ??= [];
      last.push({ detector, visit });
    }
  }
  for (const { detector, visit } of last ?? [])
    attempt(detector, gap, () => detector.conclude?.(visit, [...occurrences]));
  return occurrences;
}

/** A detector that throws is our defect, and never the end of the scan. */
function attempt({ name }: Detector, gap: (detail: string, reason: 'detector-failed') => void, run: () => void): void {
  try {
    run();
  } catch (error) {
    gap(`${name} failed: ${error instanceof Error ? error.message : String(error)}`, 'detector-failed');
  }
}
