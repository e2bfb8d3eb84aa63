// What was found in another repository or in an archive is in no file of this tree. Of a repository its places become addresses
// on the web, which every report shows and no surface takes for a line of the pull request; of an archive they become
// `outer.zip!inner/path`, as people name what lies in one. Markers there are a stranger's word, and are dropped.

import type { Finding } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { ScanResult } from './model/scan-result.ts';
import type { ArchiveInfo, ElsewhereInfo } from './model/target.ts';

/** Between an archive in an archive and what lies in it, inside of the target. */
const INSIDE = '!/';

export function withAddresses(result: ScanResult): ScanResult {
  const roots = new Map(
    result.targets.flatMap(({ id, elsewhere, archive }) => {
      const pathOf = elsewhere ? onTheWeb(elsewhere) : archive && inArchive(archive);
      return pathOf ? [[id, pathOf] as const] : [];
    }),
  );
  if (roots.size === 0) return result;
  const archives = new Map(
    result.targets.flatMap(({ id, archive }) => (archive ? [[id, archive.nested] as const] : [])),
  );
  const placed = <Place extends { readonly target: string; readonly path: string }>(place: Place): Place => {
    const pathOf = roots.get(place.target);
    return pathOf ? { ...place, path: pathOf(place.path) } : place;
  };
  const found = (finding: Finding): Finding => ({
    ...(roots.has(finding.locations[0].target) ? withoutTheirWord(finding) : finding),
    locations: finding.locations.map((each) => placed(withoutListing(each, archives))) as [Location, ...Location[]],
    ...(finding.flow && { flow: finding.flow.map(placed) }),
  });
  return {
    ...result,
    findings: result.findings.map(found),
    coverage: { ...result.coverage, gaps: result.coverage.gaps.map(placed) },
    inventory: {
      ...result.inventory,
      components: result.inventory.components.map((component) => ({
        ...component,
        places: component.places.map(placed),
      })),
    },
    registered: result.registered.map(placed),
    analysed: result.analysed.map(placed),
  };
}

function onTheWeb({ url, files }: ElsewhereInfo): (path: string) => string {
  return (path) => (path === '' ? url : files + path.split('/').map(encoded).join('/'));
}

function inArchive({ path: outer, nested }: ArchiveInfo): (path: string) => string {
  const known = new Set(nested);
  return (path) => {
    if (path === '') return outer;
    let shown = '';
    let from = 0;
    for (let at = path.indexOf(INSIDE); at >= 0; at = path.indexOf(INSIDE, at + 1)) {
      if (!known.has(path.slice(0, at))) continue;
      shown += `${path.slice(from, at)}!`;
      from = at + INSIDE.length;
    }
    return `${outer}!${shown}${path.slice(from)}`;
  };
}

/** What is about an archive as a whole was found in its listing, whose lines nobody else sees. */
function withoutListing(location: Location, archives: ReadonlyMap<string, readonly string[]>): Location {
  const { target, path, logical } = location;
  const nested = archives.get(target);
  if (!nested || (path !== '' && !nested.includes(path))) return location;
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  return { target, path, range, ...(logical !== undefined && { logical }) };
}

/** Nobody can paste a comment or take a suggestion there. */
function withoutTheirWord({ marker, inlineIgnore, fix, suggestion, ...finding }: Finding): Finding {
  return finding;
}

function encoded(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'));
}
