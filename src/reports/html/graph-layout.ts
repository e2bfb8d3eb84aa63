// Where the nodes of the graph stand: columns from left to right; what is joined in one band, the worst band on top; in each
// column of a band an order in which few edges cross (by the mean of the neighbours, as Sugiyama does it), and as near to the
// neighbours as the distance between nodes allows. An edge that passes a column keeps a lane free in it, so that no line runs
// behind a node as if it began or ended there.

import type { Edge, Graph, Node } from './graph-nodes.ts';

export interface Placed {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly placed: ReadonlyMap<string, Placed>;
  /** The middle of the left end of each lane that an edge takes, from left to right. */
  readonly lanes: ReadonlyMap<Edge, readonly Point[]>;
  /** Columns that hold something, with where they begin. */
  readonly columns: readonly { readonly column: number; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

export const NODE = { width: 164, height: 24 } as const;
/** Between columns, and what a node and a lane take of a column's height. */
const GAP = 64;
const ROW = { node: 34, lane: 11 } as const;
const TOP = 40;
const MARGIN = 12;
/** Between what is not joined. */
const BAND = 10;
/** For edges that leave the last column and come back. */
const LOOP = 34;
const SWEEPS = 8;

/** A node, or the lane of an edge in a column that it passes. */
interface Item {
  readonly id: string;
  readonly index: number;
  readonly size: number;
  readonly weight: number;
}

export function layoutOf({ nodes, edges }: Graph): Layout {
  const used = [...new Set(nodes.map(({ column }) => column))].toSorted((a, b) => a - b);
  const indices = new Map(nodes.map(({ id, column }) => [id, used.indexOf(column)]));
  const items = new Map<string, Item>(
    nodes.map((node) => [
      node.id,
      { id: node.id, index: indices.get(node.id) ?? 0, size: ROW.node, weight: weightOf(node) },
    ]),
  );
  const neighbours = new Map<string, Set<string>>();
  const lanesOf = new Map<Edge, readonly Item[]>();
  for (const edge of edges) {
    const lanes = lanesFor(edge, indices, items);
    lanesOf.set(edge, lanes);
    const [left, right] =
      (indices.get(edge.from) ?? 0) <= (indices.get(edge.to) ?? 0) ? [edge.from, edge.to] : [edge.to, edge.from];
    const stops = [left, ...lanes.map(({ id }) => id), right];
    for (const [at, id] of stops.slice(1).entries()) join(neighbours, stops[at] as string, id);
  }
  const rows = new Map<string, number>();
  let bottom = TOP;
  for (const band of bandsOf([...items.values()], neighbours)) {
    bottom = settled(ordered(used.length, band, neighbours), neighbours, bottom, rows) + BAND;
  }
  const x = (index: number) => MARGIN + index * (NODE.width + GAP);
  return {
    placed: new Map(
      nodes.map((node) => [node.id, { node, x: x(indices.get(node.id) ?? 0), y: Math.round(rows.get(node.id) ?? 0) }]),
    ),
    lanes: new Map(
      [...lanesOf].map(([edge, lanes]) => [
        edge,
        lanes.map(({ id, index, size }) => ({ x: x(index), y: Math.round((rows.get(id) ?? 0) + size / 2) })),
      ]),
    ),
    columns: used.map((column, index) => ({ column, x: x(index) })),
    width: x(used.length - 1) + NODE.width + LOOP + MARGIN,
    height: bottom - BAND + MARGIN,
  };
}

function weightOf({ isOnPath, component }: Node): number {
  return (isOnPath ? 1000 : 0) + (component?.risk.score ?? 0);
}

/** Edges of one node to the right of it share their lanes: they part where their ways part. */
function lanesFor(edge: Edge, indices: ReadonlyMap<string, number>, items: Map<string, Item>): readonly Item[] {
  const [from, to] = [indices.get(edge.from) ?? 0, indices.get(edge.to) ?? 0];
  const lanes: Item[] = [];
  for (let index = Math.min(from, to) + 1; index < Math.max(from, to); index++) {
    const id = `${edge.paths.length > 0 ? 'path' : 'lane'} ${index} ${from < to ? edge.from : edge.to}`;
    const lane = items.get(id) ?? { id, index, size: ROW.lane, weight: 0 };
    items.set(id, lane);
    lanes.push(lane);
  }
  return lanes;
}

function join(neighbours: Map<string, Set<string>>, a: string, b: string): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = neighbours.get(from);
    if (known) known.add(to);
    else neighbours.set(from, new Set([to]));
  }
}

/** What hangs together; what is on a path or risky on top, then what is large. */
function bandsOf(items: readonly Item[], neighbours: Neighbours): readonly (readonly Item[])[] {
  const bandOf = new Map<string, number>();
  const bands: Item[][] = [];
  for (const { id } of items) {
    if (bandOf.has(id)) continue;
    const waiting = [id];
    bandOf.set(id, bands.length);
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      for (const next of neighbours.get(each) ?? []) {
        if (bandOf.has(next)) continue;
        bandOf.set(next, bands.length);
        waiting.push(next);
      }
    }
    bands.push([]);
  }
  for (const item of items) bands[bandOf.get(item.id) ?? 0]?.push(item);
  const worst = (band: readonly Item[]) => Math.max(...band.map(({ weight }) => weight));
  return bands.toSorted((a, b) => worst(b) - worst(a) || b.length - a.length);
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** The items of each column, on a path and risky ones first to begin with. */
function ordered(count: number, items: readonly Item[], neighbours: Neighbours): readonly (readonly Item[])[] {
  const ranks = new Map<string, number>();
  let stacks = Array.from({ length: count }, (_, index) =>
    items.filter((each) => each.index === index).toSorted((a, b) => b.weight - a.weight),
  );
  // From 0 to 1 in each column, so that long and short ones can be compared.
  const rank = () => {
    for (const stack of stacks)
      for (const [index, { id }] of stack.entries()) ranks.set(id, (index + 0.5) / stack.length);
  };
  rank();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    stacks = stacks.map((stack) => {
      const wanted = new Map(stack.map(({ id }) => [id, mean(neighbours.get(id), ranks) ?? ranks.get(id) ?? 0]));
      return stack.toSorted((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
    });
    rank();
  }
  return stacks;
}

/** Heights for an order, from `top` on: each item is moved towards its neighbours. Gives where the lowest ends. */
function settled(
  stacks: readonly (readonly Item[])[],
  neighbours: Neighbours,
  top: number,
  rows: Map<string, number>,
): number {
  const tall = (stack: readonly Item[]) => stack.reduce((sum, { size }) => sum + size, 0);
  const most = Math.max(...stacks.map(tall));
  for (const stack of stacks) {
    let at = top + (most - tall(stack)) / 2;
    for (const { id, size } of stack) {
      rows.set(id, at);
      at += size;
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const stack of stacks) settle(stack, neighbours, rows, { top, bottom: top + most });
  return top + most;
}

/** Keeps order, distances and borders: the middle of what pushing down and pushing up would give does, as both do. */
function settle(
  stack: readonly Item[],
  neighbours: Neighbours,
  rows: Map<string, number>,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): void {
  const wanted = stack.map(
    ({ id, size }) => mean(neighbours.get(id), rows, ROW.node / 2 - size / 2) ?? rows.get(id) ?? top,
  );
  const down: number[] = [];
  let free = top;
  for (const [at, { size }] of stack.entries()) {
    down[at] = Math.max(wanted[at] ?? top, free);
    free = down[at] + size;
  }
  const up: number[] = [];
  free = bottom;
  for (const [at, { size }] of [...stack.entries()].reverse()) {
    up[at] = Math.min(wanted[at] ?? top, free - size);
    free = up[at];
  }
  let least = top;
  let rest = stack.reduce((sum, { size }) => sum + size, 0);
  for (const [at, { id, size }] of stack.entries()) {
    const middle = ((down[at] ?? top) + (up[at] ?? top)) / 2;
    rows.set(id, Math.min(Math.max(middle, least), bottom - rest));
    least = (rows.get(id) ?? top) + size;
    rest -= size;
  }
}

function mean(ids: ReadonlySet<string> | undefined, of: ReadonlyMap<string, number>, shift = 0): number | undefined {
  if (ids === undefined || ids.size === 0) return undefined;
  let sum = 0;
  for (const id of ids) sum += of.get(id) ?? 0;
  return sum / ids.size + shift;
}
