// Which components the graph shows, in which column, and what joins them: those on attack paths, then the riskiest, then the
// best connected, as many as a person can still look at. What an attack path begins and ends with is outside.

import { GRAPH_EDGES, GRAPH_NODES } from '../../lib/limits.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { AttackPath } from '../../model/attack-path.ts';
import type { AssessedComponent } from '../../model/component.ts';
import { COMPONENT_WORDS } from './component-names.ts';

export interface Node {
  readonly id: string;
  readonly name: string;
  /** 0 is left; what is outside stands at the edges. */
  readonly column: number;
  /** Undefined for what is outside. */
  readonly component?: AssessedComponent;
  readonly isOnPath: boolean;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** What the relations are called. */
  readonly label: string;
  /** Numbers of the attack paths that take it, from 1. */
  readonly paths: readonly number[];
  /** Which ways they take it. */
  readonly tips: { readonly start: boolean; readonly end: boolean };
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Components that are related to others and not shown. */
  readonly leftOut: number;
}

/** The left edge: where texts of strangers come from; columns of components stand right of it. */
export const OUTSIDE = 0;
export const HARM = 6;
/** Attack paths that are drawn. */
const PATHS = 12;

export function graphOf({ components, relationships, attackPaths }: Assessment): Graph {
  const byId = new Map(components.map((each) => [each.id, each]));
  const drawn = attackPaths.slice(0, PATHS);
  const onPath = new Set(drawn.flatMap(({ steps }) => steps.flatMap(({ component }) => component ?? [])));
  const neighbours = neighboursIn(relationships, byId);
  const candidates = components.filter(({ id }) => neighbours.has(id) || onPath.has(id));
  const weight = ({ id, risk }: AssessedComponent) =>
    (onPath.has(id) ? 1e9 : 0) + risk.score * 1e4 + Math.min(9999, neighbours.get(id)?.length ?? 0);
  const keptIds = choose(
    candidates.toSorted((a, b) => weight(b) - weight(a)),
    neighbours,
  );
  const related = edgesWithin(relationships, keptIds);
  const edges = withPaths(related, drawn, keptIds);
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const shown = candidates.filter(({ id }) => keptIds.has(id) && joined.has(id));
  return {
    nodes: [
      ...outsiders(joined, drawn),
      ...shown.map((component) => ({
        id: component.id,
        name: component.name,
        column: COMPONENT_WORDS[component.type].column + 1,
        component,
        isOnPath: onPath.has(component.id),
      })),
    ],
    edges,
    leftOut: candidates.length - shown.length,
  };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursIn(relationships: Assessment['relationships'], among: ReadonlyMap<string, unknown>): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of relationships) {
    if (from === to || !among.has(from) || !among.has(to)) continue;
    beside(neighbours, from).push(to);
    beside(neighbours, to).push(from);
  }
  return neighbours;
}

function beside(neighbours: Map<string, string[]>, id: string): string[] {
  const known = neighbours.get(id) ?? [];
  neighbours.set(id, known);
  return known;
}

/** The first ones, each with a neighbour: a node alone says nothing here. */
function choose(sorted: readonly AssessedComponent[], neighbours: Neighbours): ReadonlySet<string> {
  const ranks = new Map(sorted.map(({ id }, index) => [id, index]));
  const kept = new Set<string>();
  for (const { id } of sorted) {
    if (kept.size >= GRAPH_NODES) break;
    const near = neighbours.get(id) ?? [];
    const isJoined = near.length === 0 || near.some((each) => kept.has(each));
    if (!isJoined && kept.size + 2 > GRAPH_NODES) continue;
    kept.add(id);
    if (!isJoined)
      kept.add(near.reduce((best, each) => ((ranks.get(each) ?? 0) < (ranks.get(best) ?? 0) ? each : best)));
  }
  return kept;
}

function edgesWithin(relationships: Assessment['relationships'], ids: ReadonlySet<string>): readonly Edge[] {
  const found = new Map<string, { from: string; to: string; types: string[] }>();
  for (const { from, to, type } of relationships) {
    if (from === to || !ids.has(from) || !ids.has(to)) continue;
    const key = `${from} ${to}`;
    const known = found.get(key);
    if (known) known.types.push(type.replaceAll('_', ' '));
    else found.set(key, { from, to, types: [type.replaceAll('_', ' ')] });
  }
  const tips = { start: false, end: true };
  return [...found.values()]
    .slice(0, GRAPH_EDGES)
    .map(({ from, to, types }) => ({ from, to, label: types.join(', '), paths: [], tips }));
}

/**
 * A path goes along relations where it can, in the direction of the text and not of the relation; between two that are not
 * related by way of what holds both.
 */
function withPaths(related: readonly Edge[], drawn: readonly AttackPath[], ids: ReadonlySet<string>): readonly Edge[] {
  const edges = new Map(related.map((each) => [pairKey(each.from, each.to), each]));
  const take = (from: string, to: string, path: number) => {
    const key = pairKey(from, to);
    const known = edges.get(key) ?? { from, to, label: '', paths: [], tips: { start: false, end: true } };
    const isFirst = known.paths.length === 0;
    const isAlong = known.from === from;
    const before = isFirst ? { start: false, end: false } : known.tips;
    const tips = { start: before.start || !isAlong, end: before.end || isAlong };
    edges.set(key, { ...known, paths: [...new Set([...known.paths, path])], tips });
  };
  for (const [index, { source, sink, steps }] of drawn.entries()) {
    const inside = steps.flatMap(({ component }) => (component !== undefined && ids.has(component) ? [component] : []));
    if (inside.length === 0) continue;
    const ends = [`from ${source}`, ...inside, `to ${sink}`];
    for (const [at, to] of ends.slice(1).entries()) {
      const from = ends[at] as string;
      if (from === to) continue;
      const isRelated = (a: string, b: string) => edges.has(pairKey(a, b));
      const isInside = at > 0 && at < inside.length;
      const between =
        isInside && !isRelated(from, to)
          ? inside.find((each) => isRelated(from, each) && isRelated(each, to))
          : undefined;
      const stops = between === undefined ? [from, to] : [from, between, to];
      for (const [nth, stop] of stops.slice(1).entries()) take(stops[nth] as string, stop, index + 1);
    }
  }
  return [...edges.values()];
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`;
}

function outsiders(used: ReadonlySet<string>, paths: readonly AttackPath[]): readonly Node[] {
  const nodes = new Map<string, Node>();
  for (const { source, sink } of paths) {
    const ends = [
      { id: `from ${source}`, name: source, column: OUTSIDE, isOnPath: true },
      { id: `to ${sink}`, name: sink, column: HARM, isOnPath: true },
    ];
    for (const end of ends) if (used.has(end.id)) nodes.set(end.id, end);
  }
  return [...nodes.values()];
}
