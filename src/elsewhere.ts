// What was found in another repository is in no file of this one: its places become addresses on the web, which every report
// shows and no surface takes for a line of the pull request. Markers in it are a stranger's word, and are dropped.

import type { Finding } from './model/finding.ts';
import type { Location } from './model/location.ts';
import type { ScanResult } from './model/scan-result.ts';

export function withAddresses(result: ScanResult): ScanResult {
  const roots = new Map(result.targets.flatMap(({ id, elsewhere }) => (elsewhere ? [[id, elsewhere] as const] : [])));
  if (roots.size === 0) return result;
  const placed = <Place extends { readonly target: string; readonly path: string }>(place: Place): Place => {
    const root = roots.get(place.target);
    if (!root) return place;
    const path = place.path.split('/').map(encoded).join('/');
    return { ...place, path: place.path === '' ? root.url : root.files + path };
  };
  const found = (finding: Finding): Finding => ({
    ...(roots.has(finding.locations[0].target) ? withoutTheirWord(finding) : finding),
    locations: finding.locations.map(placed) as [Location, ...Location[]],
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

/** Nobody can paste a comment or take a suggestion there. */
function withoutTheirWord({ marker, inlineIgnore, fix, suggestion, ...finding }: Finding): Finding {
  return finding;
}

function encoded(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '\ufffd'));
}
