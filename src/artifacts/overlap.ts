// One secret is one finding. Where several rules of secrets see the same value (a provider's format, the header it stands
// in, the name it is assigned to), only the best of them is reported; the others have said what to mask.

import { CONFIDENCES, SEVERITIES, TIERS } from '../model/severity.ts';
import { type Occurrence, tierOf } from './capture.ts';
import type { SecretRange } from './segment.ts';

interface Claim {
  readonly occurrence: Occurrence;
  readonly secret: SecretRange;
}

/** Without the occurrences of secrets that a better one overlaps; the order stays. */
export function onePerSecret(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const claims = occurrences.flatMap((occurrence): Claim[] => {
    const secret = occurrence.rule.info.category === 'secrets' ? occurrence.secrets?.[0] : undefined;
    return secret ? [{ occurrence, secret }] : [];
  });
  if (claims.length < 2) return occurrences;
  const informed = shareStanding(claims);
  /** Ranges of the kept ones, which do not overlap, by start. */
  const taken: SecretRange[] = [];
  const kept = new Map<Occurrence, Occurrence>();
  for (const [index, { occurrence, secret }] of [...informed.entries()].toSorted(byWorth)) {
    const at = countBefore(taken, secret[0]);
    const [left, right] = [taken[at - 1], taken[at]];
    if ((left && left[1] > secret[0]) || (right && right[0] < secret[1])) continue;
    taken.splice(at, 0, secret);
    kept.set((claims[index] as Claim).occurrence, occurrence);
  }
  const claimed = new Set(claims.map(({ occurrence }) => occurrence));
  return occurrences.flatMap((occurrence) => kept.get(occurrence) ?? (claimed.has(occurrence) ? [] : occurrence));
}

/** What one rule read in a value (an example, harmless) is true of it whichever rule reports it. */
function shareStanding(claims: readonly Claim[]): readonly Claim[] {
  const known = claims
    .filter(({ occurrence }) => occurrence.standing === 'example' || occurrence.standing === 'harmless')
    .toSorted((a, b) => a.secret[0] - b.secret[0]);
  if (known.length === 0) return claims;
  const starts = known.map(({ secret }) => secret);
  return claims.map((claim) => {
    const { occurrence, secret } = claim;
    const reader = known[countBefore(starts, secret[0] + 1) - 1];
    if (!reader || reader.secret[1] < secret[1] || isKnown(occurrence) || !reader.occurrence.standing) return claim;
    return { secret, occurrence: { ...occurrence, standing: reader.occurrence.standing } };
  });
}

function isKnown({ standing = 'plain' }: Occurrence): boolean {
  return standing !== 'plain';
}

/** Tier, confidence, the longer secret, the value that needs less around it to be known; then what was reported first. */
function byWorth([first, a]: readonly [number, Claim], [second, b]: readonly [number, Claim]): number {
  return (
    TIERS.indexOf(tierOf(a.occurrence)) - TIERS.indexOf(tierOf(b.occurrence)) ||
    CONFIDENCES.indexOf(confidenceOf(a)) - CONFIDENCES.indexOf(confidenceOf(b)) ||
    Number(isSurrounded(a)) - Number(isSurrounded(b)) ||
    SEVERITIES.indexOf(a.occurrence.rule.info.severity) - SEVERITIES.indexOf(b.occurrence.rule.info.severity) ||
    lengthOf(b.secret) - lengthOf(a.secret) ||
    lengthOf(a.occurrence.range) - lengthOf(b.occurrence.range) ||
    first - second
  );
}

/** Known by what stands around it, which says less than a form of its own. */
function isSurrounded({ occurrence: { range }, secret }: Claim): boolean {
  return range[0] < secret[0] || range[1] > secret[1];
}

function confidenceOf({ occurrence }: Claim) {
  return occurrence.confidence ?? occurrence.rule.info.confidence;
}

function lengthOf([start, end]: SecretRange): number {
  return end - start;
}

/** How many of the ranges, sorted by start, begin before `offset`. */
function countBefore(ranges: readonly SecretRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as SecretRange)[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
