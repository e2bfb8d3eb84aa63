// Which findings a person is shown where: those that stop the build, other new ones, what is only for review, what was
// there before, what is ignored. The text report, the summary and the annotations share this one division.

import type { AssessedFinding, Assessment } from '../model/assessment.ts';
import type { Location } from '../model/location.ts';
import type { TargetInfo } from '../model/target.ts';
import { isFile } from './places.ts';

export const GROUPS = ['gating', 'other', 'review', 'context', 'known', 'suppressed'] as const;
export type Group = (typeof GROUPS)[number];

/** `other` is new or open and of the gate tier, but does not stop the build. */
export function groupOf(assessed: AssessedFinding): Group {
  if (assessed.isGating) return 'gating';
  if (assessed.status === 'known' || assessed.status === 'suppressed') return assessed.status;
  return assessed.tier === 'gate' ? 'other' : assessed.tier;
}

export type Grouped = Readonly<Record<Group, readonly AssessedFinding[]>>;

export function grouped(findings: readonly AssessedFinding[]): Grouped {
  const groups: Record<Group, AssessedFinding[]> = {
    gating: [],
    other: [],
    review: [],
    context: [],
    known: [],
    suppressed: [],
  };
  for (const each of findings) groups[groupOf(each)].push(each);
  return groups;
}

export type PathOf = (place: Pick<Location, 'target' | 'path'>) => string;

/**
 * Gives the path of a place as seen from the working directory; what is at a live server, by the server's name, and in
 * another repository by that one's.
 */
export function displayPaths(assessment: Assessment): PathOf {
  const servers = new Map(assessment.targets.flatMap(({ id, name, live }) => (live ? [[id, name] as const] : [])));
  const prefixes = new Map(assessment.targets.map((each) => [each.id, each.displayPrefix]));
  const others = new Map(assessment.targets.flatMap((each) => (each.elsewhere ? [[each.id, each] as const] : [])));
  return (place) => {
    const server = servers.get(place.target);
    if (server !== undefined) return `server "${server}"`;
    const other = others.get(place.target);
    if (other) return pathElsewhere(place.path, other);
    return isFile(place) ? `${prefixes.get(place.target) ?? ''}${place.path}` : place.path;
  };
}

function pathElsewhere(address: string, { name, displayPrefix, elsewhere }: TargetInfo): string {
  if (elsewhere === undefined || !address.startsWith(elsewhere.files)) return name;
  return displayPrefix + decodeURIComponent(address.slice(elsewhere.files.length));
}

/** Findings of one rule in one file, in the order in which the first of each comes. */
export function byRuleAndFile(findings: readonly AssessedFinding[]): readonly (readonly AssessedFinding[])[] {
  const runs = new Map<string, AssessedFinding[]>();
  for (const each of findings) {
    const [{ target, path }] = each.finding.locations;
    const key = JSON.stringify([each.rule.id, target, path]);
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [each]);
    else run.push(each);
  }
  return [...runs.values()];
}
