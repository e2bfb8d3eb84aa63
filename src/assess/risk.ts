// What the findings say of a component: which are about it, and what they come to. The formula: docs/score.md.

import type { AssessedFinding } from '../model/assessment.ts';
import { type AssessedComponent, type Component, type ComponentType, isBefore } from '../model/component.ts';
import type { FlowStep } from '../model/flow.ts';
import type { Position, Range } from '../model/location.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';
import { isCounted, SURENESS } from './score.ts';

type Risk = AssessedComponent['risk'];

const HARM: Readonly<Record<Severity, number>> = { critical: 0.9, high: 0.7, medium: 0.4, low: 0.1, info: 0 };
/** Many lesser findings never come to more than the band of the worst. */
const TOP: Readonly<Record<Severity, number>> = { critical: 100, high: 89, medium: 69, low: 39, info: 0 };
/** They are as CVSS has them, times ten. */
const BANDS = [
  ['critical', 90],
  ['high', 70],
  ['medium', 40],
  ['low', 1],
] as const;
export const NO_RISK: Risk = { score: 0, severity: 'none', findings: [] };

/** Components that are a file: all that is found in it is about them. */
const FILES: ReadonlySet<ComponentType> = new Set<ComponentType>([
  'skill',
  'instruction_file',
  'notebook',
  'model_file',
  'workflow',
]);

/** By the id of the component; those without findings are not in it. */
export function risksOf(
  components: readonly Component[],
  findings: readonly AssessedFinding[],
): ReadonlyMap<string, Risk> {
  const about = new Map<string, AssessedFinding[]>();
  const subjectsOf = subjects(components);
  for (const finding of findings.filter(isCounted)) for (const id of subjectsOf(finding)) push(about, id, finding);
  return new Map([...about].map(([id, own]) => [id, riskOf(own)]));
}

/** `findings` in any order. */
export function riskOf(findings: readonly AssessedFinding[]): Risk {
  const sorted = findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      SURENESS[b.finding.confidence] - SURENESS[a.finding.confidence] ||
      (a.fingerprint < b.fingerprint ? -1 : 1),
  );
  const [worst] = sorted;
  if (!worst) return NO_RISK;
  const spared = sorted.reduce(
    (left, { finding }) => left * (1 - HARM[finding.severity] * SURENESS[finding.confidence]),
    1,
  );
  // Products of tenths lean a little either way: 100 × (1 − 0.3) is to be 70.
  const sum = Math.floor(100 * (1 - spared) + 0.5 + 1e-9);
  const score = Math.min(sum, TOP[worst.finding.severity]);
  return {
    score,
    severity: BANDS.find(([, from]) => score >= from)?.[0] ?? 'none',
    findings: [...new Set(sorted.map(({ fingerprint }) => fingerprint))],
  };
}

/** Of one component in one file. */
interface Extent {
  readonly id: string;
  readonly range: Range;
  readonly isFile: boolean;
}

const WHOLE: Range = { start: { line: 1, column: 1 }, end: { line: Number.POSITIVE_INFINITY, column: 1 } };

interface Place {
  readonly target: string;
  readonly path: string;
  readonly range: Range;
}

/**
 * The components a finding is about. By place: where it is found, or where one of its copies is, or a step of its flow, lies in the
 * extent of the component. By name: its logical place, or where its way begins, says which server, tool, prompt or resource it is
 * about, and only one is called so there.
 */
function subjects(components: readonly Component[]): (finding: AssessedFinding) => ReadonlySet<string> {
  const claims = new Map<string, Extent[]>();
  const byName = new Map<string, Component[]>();
  for (const component of components) {
    for (const place of component.places) {
      const isFile = FILES.has(component.type);
      const ranges = isFile ? [WHOLE] : [place.range, ...(place.extent ? [place.extent] : [])];
      for (const range of ranges) push(claims, fileOf(place), { id: component.id, range, isFile });
    }
    if (NAMED.has(component.type)) push(byName, `${component.type}\0${component.name}`, component);
  }
  const byFile = new Map([...claims].map(([file, extents]) => [file, ordered(extents)]));
  const covering = (place: Place) => byFile.get(fileOf(place))?.(place.range) ?? [];
  return ({ finding, copies = [] }) => {
    const found = new Set<string>();
    const places: readonly Place[] = [finding, ...copies.map((copy) => copy.finding)].flatMap(
      ({ locations }) => locations,
    );
    for (const place of places) for (const { id } of covering(place)) found.add(id);
    const steps: readonly Place[] = finding.flow ?? [];
    for (const step of steps) for (const { id, isFile } of covering(step)) if (!isFile) found.add(id);
    const named = namesIn(finding.identity.place || (finding.locations[0].logical ?? ''));
    for (const [type, name] of [...named.items, ...sourceOf(finding.flow?.[0])]) {
      const one = only(byName.get(`${type}\0${name}`) ?? [], named.server, [...places, ...steps]);
      if (one) found.add(one.id);
    }
    return found;
  };
}

const NAMED: ReadonlySet<ComponentType> = new Set<ComponentType>(['mcp_server', 'tool', 'prompt', 'resource']);
const WORDS = { server: 'mcp_server', tool: 'tool', prompt: 'prompt', resource: 'resource' } as const;
/** `server "mail"`, `tool "send"` and `tool send / argument to`, each at the start or after what it is in. */
const NAME = /(?:^|, )(server|tool|prompt|resource) (?:"([^"]*)"|([^\s",/]+)(?= \/|,|$))/g;
const SOURCE = / of (tool|prompt|resource) `([^`]+)`/;

function namesIn(place: string) {
  const items = [...place.matchAll(NAME)].map(
    ([, word, quoted, bare]) => [WORDS[word as keyof typeof WORDS], quoted ?? bare ?? ''] as const,
  );
  return { items, server: items.find(([type]) => type === 'mcp_server')?.[1] };
}

/** A way begins with whose text it is: "argument `branch` of tool `git_log`". */
function sourceOf(first: FlowStep | undefined) {
  const [, word, name] = (first && SOURCE.exec(first.what)) ?? [];
  return name === undefined ? [] : [[WORDS[word as keyof typeof WORDS], name] as const];
}

/** Of several with one name the one of the server that is named, else the one in a file that is named, else none. */
function only(
  components: readonly Component[],
  server: string | undefined,
  places: readonly Place[],
): Component | undefined {
  if (components.length < 2) return components[0];
  const own = components.filter(({ scope }) => scope !== undefined && scope === server);
  if (own.length === 1) return own[0];
  const files = new Set(places.map(fileOf));
  const near = components.filter((component) => component.places.some((place) => files.has(fileOf(place))));
  return near.length === 1 ? near[0] : undefined;
}

/**
 * Finds the extents that a range meets. They are in the order of their starts, and of each it is known how far those up to it reach:
 * a lock file may have thousands of them.
 */
function ordered(extents: readonly Extent[]): (range: Range) => readonly Extent[] {
  const sorted = extents.toSorted((a, b) =>
    isBefore(a.range.start, b.range.start) ? -1 : isBefore(b.range.start, a.range.start) ? 1 : 0,
  );
  const reach: Position[] = [];
  for (const { range } of sorted) {
    const last = reach.at(-1);
    reach.push(last && isBefore(range.end, last) ? last : range.end);
  }
  return (range) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(range.end, (sorted[middle] as Extent).range.start)) high = middle;
      else low = middle + 1;
    }
    const met: Extent[] = [];
    for (let at = low - 1; at >= 0 && !isBefore(reach[at] as Position, range.start); at--) {
      const extent = sorted[at] as Extent;
      if (overlaps(extent.range, range)) met.push(extent);
    }
    return met;
  };
}

/** Ends are not part of a range; an empty one lies where it starts. */
function overlaps(a: Range, b: Range): boolean {
  const [first, second] = isBefore(b.start, a.start) ? [b, a] : [a, b];
  return isBefore(second.start, first.end) || !isBefore(first.start, second.start);
}

function fileOf({ target, path }: Pick<Place, 'target' | 'path'>): string {
  return `${target}\0${path}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
