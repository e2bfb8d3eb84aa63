// Live meets source: what was found at a live server is moved to the line that causes it, which is where its tool is
// registered, else where the server is named. What the server said stays as the second place.

import type { Finding } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Registered } from '../model/registered.ts';
import type { ScanResult } from '../model/scan-result.ts';

/** Where each server is named, in a config or a workflow, by the id of its target. */
export type NamedAt = ReadonlyMap<string, Location>;

/**
 * The result with the findings of live servers at lines of the repository, as far as there are any. What the source shows
 * as well is one finding: the server is one more of its places.
 */
export function anchored(result: ScanResult, namedAt: NamedAt = new Map()): ScanResult {
  const live = new Set(result.targets.flatMap(({ id, kind }) => (kind === 'mcp-server' ? [id] : [])));
  if (live.size === 0) return result;
  const byName = new Map<string, Registered[]>();
  for (const each of result.registered) {
    if (each.name === '') continue;
    const key = `${each.kind} ${each.name}`;
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  const inSource = new Map<string, number>();
  for (const [index, finding] of result.findings.entries()) {
    const key = live.has(finding.locations[0].target) ? undefined : sameKey(finding, finding.locations[0]);
    if (key !== undefined && !inSource.has(key)) inSource.set(key, index);
  }
  const findings: (Finding | undefined)[] = [...result.findings];
  for (const [index, finding] of result.findings.entries()) {
    if (!live.has(finding.locations[0].target)) continue;
    const cause = registeredPlace(finding, byName) ?? namedAt.get(finding.locations[0].target);
    if (!cause) continue;
    const twin = inSource.get(sameKey(finding, cause) ?? '');
    const known = twin === undefined ? undefined : findings[twin];
    if (twin !== undefined && known) {
      findings[twin] = { ...known, locations: [...known.locations, ...finding.locations] };
      findings[index] = undefined;
    } else findings[index] = { ...finding, locations: [cause, ...finding.locations] };
  }
  return { ...result, findings: findings.filter((finding) => finding !== undefined) };
}

/** What one rule says of one tool in one file is one finding, whoever showed it. */
function sameKey(finding: Finding, { target, path }: Location): string | undefined {
  const subject = subjectOf(finding);
  return subject === undefined ? undefined : JSON.stringify([finding.ruleId, subject, target, path]);
}

const SUBJECT = /(?:^|[,/] ?)(tool|prompt|resource) "([^"]{1,300})"/;

/** What a finding is about, out of its logical place, such as `server "weather", tool "get_forecast", parameter "city"`. */
function subjectOf({ identity, locations }: Finding): string | undefined {
  const match = SUBJECT.exec(identity.place) ?? SUBJECT.exec(locations[0].logical ?? '');
  return match ? `${match[1]} ${match[2]}` : undefined;
}

function registeredPlace(finding: Finding, byName: ReadonlyMap<string, readonly Registered[]>): Location | undefined {
  const subject = subjectOf(finding);
  const candidates = subject === undefined ? [] : (byName.get(subject) ?? []);
  const [best] = candidates.toSorted((a, b) => likeness(b, finding) - likeness(a, finding));
  if (!best) return undefined;
  const { target, path, range } = best;
  return { target, path, range, logical: subject as string };
}

const PARAMETER = /parameter "([^"]{1,300})"/;

/** Of several of one name the one that has the parameter in question, and that the source names itself. */
function likeness({ schema, isGuess, path }: Registered, { identity }: Finding): number {
  const parameter = PARAMETER.exec(identity.place)?.[1];
  const properties = (schema as { readonly properties?: unknown } | undefined)?.properties;
  const hasIt =
    parameter !== undefined &&
    typeof properties === 'object' &&
    properties !== null &&
    Object.hasOwn(properties, parameter);
  return (hasIt ? 4 : 0) + (isGuess ? 0 : 2) + (NOT_RUN.test(path) ? 0 : 1);
}

const NOT_RUN = /(?:^|[./_-])(?:tests?|spec|examples?|mocks?|fixtures?)(?:[./_-]|$)/i;
