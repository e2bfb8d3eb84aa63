// Runs the text rules: keyword hits of the engine, each verified by its rule's anchored expression, on the whole artifact
// and on the texts it carries. A match seen in both views of a text is one finding.

import type { ByteRange, SecretRange, TextSegment } from '../../artifacts/segment.ts';
import { carriesAny } from '../../artifacts/segments.ts';
import { lazy } from '../../lib/lazy.ts';
import { RegexDeadlineError } from '../../match/anchored.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { Detector, DetectorFactory, Hit, Visit } from '../detector.ts';

interface Owner {
  readonly rule: CompiledRule;
  /** Index of the keyword in its rule. */
  readonly keyword: number;
}

export const patterns: DetectorFactory = (rules) => {
  const own = rules.filter(({ keywords }) => keywords.length > 0);
  if (own.length === 0) return undefined;
  const owners = lazy(() => own.flatMap((rule) => rule.keywords.map((_, keyword): Owner => ({ rule, keyword }))));
  const roles = new Set(own.flatMap((rule) => [...rule.roles, ...(isSecrets(rule) ? SECRETS_TOO : [])]));

  const detector: Detector = {
    name: 'patterns',
    get keywords() {
      return own.flatMap(({ keywords, placeCheck: check }) => keywords.map((each) => ({ ...each, check })));
    },
    appliesTo: (artifact, hits) => hits.length > 0 || carriesAny(artifact.kind, roles),
    detect(visit) {
      const seen = new Set<string>();
      const { artifact } = visit;
      if (visit.hits.length > 0) {
        const whole: TextSegment = {
          role: 'file',
          place: '',
          bytes: artifact.bytes,
          isNormalised: false,
          toSource: (start, end) => [start, end],
        };
        verify(visit, whole, () => artifact.latin1(), visit.hits, owners(), seen);
      }
      for (const segment of carriesAny(artifact.kind, roles) ? visit.segments.texts : []) {
        if (!own.some((rule) => looksAt(rule, segment))) continue;
        const hits = visit.hitsIn(segment.bytes);
        if (hits.length > 0) verify(visit, segment, () => segment.bytes.toString('latin1'), hits, owners(), seen);
      }
    },
  };
  return detector;
};

/** A secret that is split or spelt by characters nobody sees is there for whoever reads the text as a model does. */
const SECRETS_TOO = ['model-text'] as const;

function looksAt(rule: CompiledRule, { role, isNormalised }: TextSegment): boolean {
  return rule.roles.has(role) || (isNormalised && isSecrets(rule) && rule.roles.has('file'));
}

function isSecrets({ info }: CompiledRule): boolean {
  return info.category === 'secrets';
}

function verify(
  visit: Visit,
  segment: TextSegment,
  textOf: () => string,
  hits: readonly Hit[],
  owners: readonly Owner[],
  seen: Set<string>,
): void {
  const text = lazy(textOf);
  /** Where the last match of a rule ended: one stretch of text is one finding of a rule. */
  const ends = new Map<CompiledRule, number>();
  for (const hit of hits) {
    const { rule, keyword } = owners[hit.keyword] as Owner;
    if (!looksAt(rule, segment) || hit.offset < (ends.get(rule) ?? 0) || !rule.appliesTo(visit.artifact)) continue;
    try {
      const found = rule.occurrenceIn(segment.bytes, hit.offset, keyword, text);
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
        ...(found.secret && { secrets: [secretIn(segment, found.secret)] }),
      });
    } catch (error) {
      if (!(error instanceof RegexDeadlineError)) throw error;
      visit.gap(`rule ${rule.info.id}: ${error.message}; it was not applied to the rest of this text`);
      ends.set(rule, Number.POSITIVE_INFINITY);
    }
  }
}

function secretIn({ bytes, toSource, isNormalised }: TextSegment, [start, end]: ByteRange): SecretRange {
  const range = toSource(start, end);
  return isNormalised ? [...range, bytes.toString('utf8', start, end)] : range;
}
