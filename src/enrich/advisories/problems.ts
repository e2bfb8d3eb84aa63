// What a package's advisories come to: databases know one problem under several names, and people want to hear of it once,
// with the worst that is said of it and the version that ends it.

import type { AdvisoryGrade, KnownProblem } from '../../model/advisory.ts';
import type { ResolvedPackage } from '../../model/package.ts';
import { SEVERITIES, type Severity } from '../../model/severity.ts';
import { type Match, matchOf } from './affects.ts';
import { severityOfRatings, severityOfWord } from './cvss.ts';
import type { Advisory } from './record.ts';
import type { Candidate } from './source.ts';
import { versionOrderOf } from './versions/index.ts';

const MALICIOUS = /^MAL-/;
/** Which of its names a problem is reported under, and the order of the others. */
const NAMES = [MALICIOUS, /^GHSA-/, /^CVE-/, /^(?:PYSEC|GO|RUSTSEC)-/];

interface Matched {
  readonly advisory: Advisory;
  /** Undefined where only the service knows why it is about this version. */
  readonly match: Match | undefined;
}

export interface VersionedPackage extends ResolvedPackage {
  readonly version: string;
}

/** Malicious code first, then by severity. */
export function problemsOf(about: VersionedPackage, candidates: readonly Candidate[]): readonly KnownProblem[] {
  // As it is with nearly all of thousands.
  if (candidates.length === 0) return [];
  const order = versionOrderOf(about.ecosystem);
  const matched = candidates.flatMap(({ advisory, isMatched }): Matched[] => {
    const match = order && matchOf(advisory, about, order);
    return match || isMatched ? [{ advisory, match }] : [];
  });
  return groupsOf(matched)
    .map((group) => problemOf(about, group))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
}

/** Those that name each other, or one that both name. */
function groupsOf(matched: readonly Matched[]): readonly (readonly Matched[])[] {
  const groupOf = new Map<string, Set<Matched>>();
  const groups = new Set<Set<Matched>>();
  for (const each of matched) {
    const group = new Set([each]);
    groups.add(group);
    for (const name of [each.advisory.id, ...each.advisory.aliases]) {
      const other = groupOf.get(name);
      if (other && other !== group) {
        groups.delete(other);
        for (const one of other) {
          group.add(one);
          for (const known of [one.advisory.id, ...one.advisory.aliases]) groupOf.set(known, group);
        }
      }
      groupOf.set(name, group);
    }
  }
  return [...groups].map((group) => [...group]);
}

function problemOf(about: VersionedPackage, group: readonly Matched[]): KnownProblem {
  const names = [...new Set(group.flatMap(({ advisory }) => [advisory.id, ...advisory.aliases]))].sort(byName);
  // An alias is a name as well, but what is reported is what somebody published about this package.
  const [id = ''] = group.map(({ advisory }) => advisory.id).sort(byName);
  const fixed = fixedOf(about, group);
  const summary = group
    .toSorted((a, b) => byName(a.advisory.id, b.advisory.id))
    .find(({ advisory }) => advisory.summary);
  return {
    package: about,
    grade: gradeOf(group),
    id,
    aliases: names.filter((name) => name !== id),
    summary: summary?.advisory.summary ?? '',
    ...(fixed !== undefined && { fixed }),
    isBare: group.every(({ advisory }) => advisory.affected.length === 0),
  };
}

function byName(a: string, b: string): number {
  const place = (name: string) => {
    const found = NAMES.findIndex((form) => form.test(name));
    return found < 0 ? NAMES.length : found;
  };
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function gradeOf(group: readonly Matched[]): AdvisoryGrade {
  if (group.some(({ advisory }) => MALICIOUS.test(advisory.id))) return 'malicious';
  // Who looked at it and said a word knows more than the vector; of several the worst counts.
  const said = worst(group.map(({ advisory, match }) => severityOfWord(match?.affected.rated ?? advisory.rated)));
  return said ?? worst(group.map(ratedBy)) ?? 'unrated';
}

function ratedBy({ advisory, match }: Matched): Severity | undefined {
  return severityOfRatings(match?.affected.ratings ?? []) ?? severityOfRatings(advisory.ratings);
}

function worst(severities: readonly (Severity | undefined)[]): Exclude<Severity, 'info'> | undefined {
  const found = SEVERITIES.find((each) => severities.includes(each));
  return found === 'info' ? undefined : found;
}

/** Databases may know of different mends: the nearest one that all of them let be. */
function fixedOf(about: VersionedPackage, group: readonly Matched[]): string | undefined {
  const order = versionOrderOf(about.ecosystem);
  if (!order) return undefined;
  const mends = group.flatMap(({ match }) => match?.fixed ?? []).toSorted((a, b) => order(a, b) ?? 0);
  return mends.find((version) => group.every(({ advisory }) => !matchOf(advisory, { ...about, version }, order)));
}

const GRADES: readonly AdvisoryGrade[] = ['malicious', 'critical', 'high', 'medium', 'unrated', 'low'];

function rankOf({ grade }: KnownProblem): number {
  return GRADES.indexOf(grade);
}
