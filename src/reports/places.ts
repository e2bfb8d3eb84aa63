// Which findings count as open and where they are in the repository: what every format needs to know the same way.

import type { AssessedFinding } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { TargetInfo } from '../model/target.ts';

interface Place {
  readonly target: string;
  readonly path: string;
}

/** Neither ignored nor mere context: what people should decide about. */
export function isOpen(each: AssessedFinding): boolean {
  return each.status !== 'suppressed' && each.tier !== 'context';
}

/** Where else the same secret value stands. */
export function copiesOf({ copies = [] }: AssessedFinding): readonly Location[] {
  return copies.map(({ finding }) => finding.locations[0]);
}

/** Whether the place is a file and not the URI of something else. A path never holds `//`. */
export function isFile(place: Place): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\//i.test(place.path);
}

/** Whether the place is in what a live server said, of which nobody sees lines. */
export function isSpoken(place: Place): boolean {
  return place.path.startsWith('mcp://');
}

/** Whether it is in what was observed of one: the lines around are how that was written down, and say nothing. */
export function isObserved(place: Place): boolean {
  return isSpoken(place) && place.path.endsWith('/observations.json');
}

/** Lines that came and went, where a finding is about what has changed: they say more than the lines around its place. */
export function changedLines({ ruleId, evidence }: Finding): readonly string[] {
  return ruleId.startsWith('pin/') && evidence.some((line) => /^[-+] /.test(line)) ? evidence : [];
}

/** Such a place in words, such as `server "weather", tool "get_forecast"`. */
export function spokenPlace(place: Place & Pick<Location, 'logical'>, pathOf: (place: Place) => string): string {
  return place.logical === undefined || place.logical === '' ? pathOf(place) : place.logical;
}

/** Gives the path of a place as seen from the root of the repository; URIs stay as they are. */
export function repositoryPaths(targets: readonly TargetInfo[]): (place: Place) => string {
  const prefixes = new Map(targets.map((target) => [target.id, target.repositoryPrefix]));
  return (place) => (isFile(place) ? `${prefixes.get(place.target) ?? ''}${place.path}` : place.path);
}
