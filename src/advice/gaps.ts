// What nobody knows of the packages of a scan, as coverage: what a service or database did not answer counts as missed, what
// is not asked for a reason counts as left out.

import type { Unanswered } from '../enrich/advisories/source.ts';
import { isVersion, versionOrderOf } from '../enrich/advisories/versions/index.ts';
import type { Gap } from '../model/coverage.ts';
import type { ResolvedPackage } from '../model/package.ts';

/** Of an outage or a broken database, one for each file whose packages it concerns, or one for all of it. */
export function unansweredGaps(
  unanswered: readonly Unanswered[],
  packages: readonly ResolvedPackage[],
): readonly Gap[] {
  const files = new Map<string, { target: string; path: string; all: number }>();
  const filesOf = new Map<string, ReadonlySet<string>>();
  for (const each of packages) {
    const own = new Set(each.places.map(({ target, path }) => `${target}\0${path}`));
    filesOf.set(nameOf(each), new Set([...(filesOf.get(nameOf(each)) ?? []), ...own]));
    for (const { target, path } of each.places) {
      const key = `${target}\0${path}`;
      const file = files.get(key) ?? { target, path, all: 0 };
      files.set(key, file);
    }
    for (const key of own) (files.get(key) as { all: number }).all++;
  }
  return unanswered.flatMap(({ packages: lacking, detail }) => {
    const counts = new Map<string, number>();
    for (const each of lacking)
      for (const key of filesOf.get(nameOf(each)) ?? []) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (lacking.length === 0) {
      const [first] = files.values();
      return first
        ? [{ target: first.target, path: first.path, reason: 'advisories-unanswered' as const, detail }]
        : [];
    }
    return [...counts].map(([key, count]): Gap => {
      const { target, path, all } = files.get(key) as { target: string; path: string; all: number };
      const of =
        count === all
          ? all === 1
            ? 'Its package was'
            : `Its ${all} packages were`
          : `${count} of its ${all} packages were`;
      return { target, path, reason: 'advisories-unanswered', detail: `${of} not looked up: ${detail}` };
    });
  });
}

/** Why a package is not asked about; undefined when it is. */
export function whyUnasked(
  { ecosystem, version, source }: ResolvedPackage,
  isSent: boolean,
): { readonly reason: Gap['reason']; readonly why: string } | undefined {
  const unasked = (why: string) => ({ reason: 'advisories-unasked' as const, why });
  // What lies in the project itself is nobody's package.
  if (source.kind === 'path') return undefined;
  if (source.kind === 'git' || source.kind === 'url') return unasked('come from an address and no registry');
  if (source.kind !== 'registry') return unasked('come from a place the file does not name');
  if (isSent && !source.isPublic) return unasked('do not come from the public registry, so their names are not sent');
  if (version === undefined) return unasked('have no version');
  if (versionOrderOf(ecosystem) === undefined) return unasked(`are of ${ecosystem}, whose versions are not compared`);
  return isVersion(ecosystem, version) ? undefined : unasked('have a version that is none');
}

/** Of each file and reason one, with the first names. */
export function unaskedGaps(packages: readonly ResolvedPackage[], isSent: boolean): readonly Gap[] {
  const groups = new Map<
    string,
    { readonly gap: Omit<Gap, 'detail'>; readonly why: string; readonly names: string[] }
  >();
  for (const each of packages) {
    const found = whyUnasked(each, isSent);
    if (!found) continue;
    for (const { target, path } of new Map(
      each.places.map((place) => [`${place.target}\0${place.path}`, place]),
    ).values()) {
      const key = `${target}\0${path}\0${found.why}`;
      const group = groups.get(key) ?? { gap: { target, path, reason: found.reason }, why: found.why, names: [] };
      group.names.push(each.version === undefined ? each.name : `${each.name} ${each.version}`);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ gap, why, names }) => {
    const shown = names.slice(0, 3).join(', ');
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return { ...gap, detail: `Not looked up in advisories, since they ${why}: ${shown}${more}.` };
  });
}

function nameOf({
  ecosystem,
  name,
  version,
}: {
  readonly ecosystem: string;
  readonly name: string;
  readonly version?: string;
}): string {
  return `${ecosystem}\0${name}\0${version ?? ''}`;
}
