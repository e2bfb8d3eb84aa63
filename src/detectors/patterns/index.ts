// Runs the text rules: keyword hits of the engine, each verified by its rule's anchored expression, on the whole artifact
// and on the texts it carries. A match seen in both views of a text is one finding.

import type { TextSegment } from '../../artifacts/segment.ts';
import { RegexDeadlineError } from '../../match/anchored.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { Detector, DetectorFactory, Hit, Visit } from '../detector.ts';

interface Owner {
  readonly rule: CompiledRule;
  /** Index of the keyword in its rule. */
  readonly keyword: number;
}

export const patterns: DetectorFactory = (rules) => {
  const owners: Owner[] = rules.flatMap((rule) => rule.keywords.map((_, keyword) => ({ rule, keyword })));
  if (owners.length === 0) return undefined;
  const wantsSegments = rules.some(
    ({ keywords, roles }) => keywords.length > 0 && [...roles].some((role) => role !== 'file'),
  );

  const detector: Detector = {
    name: 'patterns',
    keywords: owners.map(({ rule, keyword }) => rule.keywords[keyword] as Owner['rule']['keywords'][number]),
    appliesTo: (artifact, hits) =>
      hits.length > 0 || (wantsSegments && artifact.kind !== 'other' && artifact.kind !== 'code'),
    detect(visit) {
      const seen = new Set<string>();
      const { artifact, segments } = visit;
      if (visit.hits.length > 0) {
        const whole: TextSegment = {
          role: 'file',
          place: '',
          bytes: artifact.bytes,
          isNormalised: false,
          toSource: (start, end) => [start, end],
        };
        verify(visit, whole, artifact.latin1, visit.hits, owners, seen);
      }
      for (const segment of segments.texts) {
        const hits = visit.hitsIn(segment.bytes);
        if (hits.length > 0) verify(visit, segment, () => segment.bytes.toString('latin1'), hits, owners, seen);
      }
    },
  };
  return detector;
};

function verify(
  visit: Visit,
  segment: TextSegment,
  textOf: () => string,
  hits: readonly Hit[],
  owners: readonly Owner[],
  seen: Set<string>,
): void {
  let text: string | undefined;
  /** Where the last match of a rule ended: one stretch of text is one finding of a rule. */
  const ends = new Map<CompiledRule, number>();
  for (const hit of hits) {
    const { rule, keyword } = owners[hit.keyword] as Owner;
    if (!rule.roles.has(segment.role) || hit.offset < (ends.get(rule) ?? 0) || !rule.appliesTo(visit.artifact))
      continue;
    text ??= textOf();
    try {
      const found = rule.occurrenceAt(text, hit.offset, keyword);
      if (!found) continue;
      ends.set(rule, found.end);
      const range = segment.toSource(found.start, found.end);
      const identity = `${rule.info.id}\0${range[0]}`;
      if (seen.has(identity)) continue;
      seen.add(identity);
      visit.report({
        rule,
        range,
        place: segment.place,
        standing: found.standing,
        ...(found.secret && { secrets: [segment.toSource(...found.secret)] }),
      });
    } catch (error) {
      if (!(error instanceof RegexDeadlineError)) throw error;
      visit.gap(`rule ${rule.info.id}: ${error.message}; it was not applied to the rest of this text`);
      ends.set(rule, Number.POSITIVE_INFINITY);
    }
  }
}
