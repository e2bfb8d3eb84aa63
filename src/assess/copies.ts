// One secret value found in many places is one finding, and so is a mistake in a source and in what was built from it. Each place is
// judged on its own; then those of one rule, value (or place by name) and status stand behind the weightiest of them, which is the one
// that is counted and shown.

import type { Status, Suppression } from '../model/assessment.ts';
import type { Finding } from '../model/finding.ts';
import { CONFIDENCES, SEVERITIES, TIERS, type Tier } from '../model/severity.ts';

export interface Judged {
  readonly finding: Finding;
  readonly tier: Tier;
  readonly status: Status;
  /** Two that are ignored for different reasons are not told as one. */
  readonly suppression?: Suppression | undefined;
}

export interface Lead<T extends Judged> {
  readonly lead: T;
  /** The other places of the same value, in order of weight. */
  readonly copies: readonly T[];
}

/** In the order in which the first of each group comes. */
export function leadsOf<T extends Judged>(judged: readonly T[]): readonly Lead<T>[] {
  const groups = new Map<string, T[]>();
  const sources = sourcesOf(judged);
  const places = new Map(judged.map((each, index) => [each, index]));
  for (const [index, each] of judged.entries()) {
    const key = keyOf(each) ?? String(places.get(sources.get(each) ?? each) ?? index);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].map((group) => {
    const [lead, ...copies] = group.toSorted(bySource(sources));
    return { lead: lead as T, copies };
  });
}

/** Only within one target: whose word counts, and what is to be done, differs from one to the other. */
function keyOf({ finding, status, suppression }: Judged): string | undefined {
  const { ruleId, identity, locations } = finding;
  if (identity.secret === undefined) return undefined;
  return JSON.stringify([ruleId, identity.secret, locations[0].target, status, suppression ?? null]);
}

/** Of findings in what was built those in the sources it was built from, where these are there: the same place, said by its names. */
function sourcesOf<T extends Judged>(judged: readonly T[]): ReadonlyMap<T, T> {
  const groups = new Map<string, T[]>();
  for (const each of judged) {
    const { ruleId, identity, locations, flow } = each.finding;
    if (!flow || !JAVASCRIPT.test(locations[0].path)) continue;
    const { place, evidence } = identity;
    const key = JSON.stringify([ruleId, place, evidence, locations[0].target, each.status, each.suppression ?? null]);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  const found = new Map<T, T>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const sorted = group.toSorted((a, b) => byPlace(a.finding, b.finding));
    const written = sorted.filter(({ finding }) => !finding.isBuilt && !isMadeOf(finding, sorted));
    const built = sorted.filter((each) => !written.includes(each));
    const taken = new Map<string, number>();
    for (const each of built) {
      const { path } = each.finding.locations[0];
      const near = nearest(path, written);
      // Of several in one file the first is the first one of the sources, and so on.
      const at = taken.get(path) ?? 0;
      taken.set(path, at + 1);
      const source = near[at];
      if (source) found.set(each, source);
    }
  }
  return found;
}

const JAVASCRIPT = /\.[mc]?[jt]sx?$/;
const TYPED = /\.[mc]?tsx?$/;

/** A file of JavaScript named like one of TypeScript that has the same: compilers need not say so. */
function isMadeOf({ locations }: Finding, others: readonly Judged[]): boolean {
  const { path } = locations[0];
  if (TYPED.test(path)) return false;
  return others.some(({ finding }) => {
    const other = finding.locations[0].path;
    return TYPED.test(other) && stemOf(other) === stemOf(path);
  });
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(JAVASCRIPT, '');
}

/** Those in the file that shares most of its way: of the same package, where there are several. */
function nearest<T extends Judged>(path: string, written: readonly T[]): readonly T[] {
  const shared = (other: string) => {
    const [a, b] = [path.split('/'), other.split('/')];
    let at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    return at;
  };
  const paths = [...new Set(written.map(({ finding }) => finding.locations[0].path))];
  const best = paths.toSorted((a, b) => shared(b) - shared(a) || compareText(a, b))[0];
  return written.filter(({ finding }) => finding.locations[0].path === best);
}

function byPlace(a: Finding, b: Finding): number {
  const [left, right] = [a.locations[0], b.locations[0]];
  return (
    compareText(left.path, right.path) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column
  );
}

/** Of equal weight what people wrote comes first. */
function bySource(built: ReadonlyMap<Judged, Judged>): (a: Judged, b: Judged) => number {
  const rank = (each: Judged) => (built.has(each) ? 1 : 0);
  return (a, b) => bySureness(a, b) || rank(a) - rank(b) || byWeight(a, b);
}

/** Whatever gates comes before what does not, since gating asks for nothing but tier, severity and confidence. */
export function byWeight(a: Judged, b: Judged): number {
  const [left, right] = [a.finding.locations[0], b.finding.locations[0]];
  return (
    bySureness(a, b) ||
    compareText(left.path, right.path) ||
    left.range.start.line - right.range.start.line ||
    left.range.start.column - right.range.start.column ||
    compareText(a.finding.ruleId, b.finding.ruleId)
  );
}

function bySureness(a: Judged, b: Judged): number {
  return (
    TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
    SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
    CONFIDENCES.indexOf(a.finding.confidence) - CONFIDENCES.indexOf(b.finding.confidence)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
