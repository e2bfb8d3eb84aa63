// Whether an advisory is about one version of a package: the evaluation of
// https://ossf.github.io/osv-schema/#evaluation, and since which version it no longer is.

import type { Advisory, Affected, AffectedRange, RangeEvent, Reach } from './record.ts';
import type { VersionOrder } from './versions/index.ts';

export interface Match {
  readonly affected: Affected;
  /** The first version above this one that it is not about, as its range says. */
  readonly fixed?: string;
}

/** Names that mean one package: registries compare them so. */
export function packageKey(ecosystem: string, name: string): string {
  if (ecosystem === 'PyPI') return name.toLowerCase().replace(/[-_.]+/g, '-');
  if (ecosystem === 'NuGet' || ecosystem === 'Packagist' || ecosystem === 'GitHub Actions') return name.toLowerCase();
  return name;
}

/** All of it that speaks of the package, joined: undefined when none speaks of this version. */
export function matchOf(
  advisory: Advisory,
  { ecosystem, name, version }: { readonly ecosystem: string; readonly name: string; readonly version: string },
  order: VersionOrder,
): Match | undefined {
  const key = packageKey(ecosystem, name);
  const found = advisory.affected.filter(
    (each) =>
      each.ecosystem === ecosystem && packageKey(each.ecosystem, each.name) === key && isAffected(each, version, order),
  );
  const [affected] = found;
  if (!affected) return undefined;
  // Branches are mended one by one: the nearest mended version counts, and only if nothing else speaks of it.
  const mended = found
    .flatMap(({ ranges }) => ranges.flatMap((range) => fixesAbove(range, version, order)))
    .filter((each) => !found.some((other) => isAffected(other, each, order)))
    .sort((a, b) => order(a, b) ?? 0);
  return { affected, ...(mended[0] !== undefined && { fixed: mended[0] }) };
}

export function isAffected({ versions, ranges }: Reach, version: string, order: VersionOrder): boolean {
  if (versions.includes(version)) return true;
  if (ranges.some((range) => isInRange(range, version, order))) return true;
  // `1.0` is `1.0.0` to the registry; where there are ranges they have said so already.
  return !ranges.some(({ kind }) => kind !== 'GIT') && versions.some((each) => order(each, version) === 0);
}

function isInRange({ kind, events }: AffectedRange, version: string, order: VersionOrder): boolean {
  // Commits are nobody's versions.
  if (kind === 'GIT' || events.length === 0) return false;
  let hasLimit = false;
  let isBelowLimit = false;
  // The highest event at or below the version decides; of two at one version the later one, as they are written: what begins and
  // ends there is nothing.
  let last: RangeEvent | undefined;
  for (const event of events) {
    const side = compare(version, event[1], order);
    if (event[0] === 'limit') {
      hasLimit ||= event[1] !== '*';
      isBelowLimit ||= event[1] !== '*' && (side ?? 0) < 0;
    } else if (side !== undefined && (side > 0 || (side === 0 && event[0] !== 'last_affected'))) {
      if (!last || (compare(event[1], last[1], order) ?? 0) >= 0) last = event;
    }
  }
  return last?.[0] === 'introduced' && (!hasLimit || isBelowLimit);
}

/** Of what stands in events: `0` is below all. */
function compare(a: string, b: string, order: VersionOrder): number | undefined {
  return a === b ? 0 : a === '0' ? -1 : b === '0' ? 1 : order(a, b);
}

function fixesAbove({ kind, events }: AffectedRange, version: string, order: VersionOrder): readonly string[] {
  if (kind === 'GIT') return [];
  return events.flatMap(([name, at]) => (name === 'fixed' && (order(at, version) ?? 0) > 0 ? [at] : []));
}
