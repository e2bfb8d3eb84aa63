// The components and what joins them, drawn as SVG without a library: columns from what starts an agent to what it reaches,
// attack paths as thick dashed arrows through them. The same relations stand below it as a list.

import { cut } from '../../lib/escape.ts';
import type { Assessment } from '../../model/assessment.ts';
import { plural } from '../wording.ts';
import { Budget, leftOutNote, within } from './budget.ts';
import { COLUMNS, COMPONENT_WORDS } from './component-names.ts';
import { type Layout, layoutOf, NODE, type Placed, type Point } from './graph-layout.ts';
import { type Edge, graphOf, HARM, type Node, OUTSIDE } from './graph-nodes.ts';
import { type Html, html } from './markup.ts';

/** Units of a name in a node, and in words. */
const LABEL = 20;
const NAME = 80;
const UNITS_PER_REM = 16;
/** Wider ones are made to fit where there is a little less room. */
const WIDE = 1280;
/** From the border of a node to the point of an arrow. */
const TIP = 3;

export function graphSection(assessment: Assessment): Html | undefined {
  const graph = graphOf(assessment);
  if (graph.nodes.length < 2 || graph.edges.length === 0) return undefined;
  const layout = layoutOf(graph);
  const { width, height, placed } = layout;
  const count = graph.nodes.filter(({ component }) => component).length;
  const onPath = graph.edges.some(({ paths }) => paths.length > 0);
  const sorted = graph.edges.toSorted((a, b) => Number(a.paths.length > 0) - Number(b.paths.length > 0));
  return html`<section id="graph" aria-labelledby="graph-title"><h2 id="graph-title">How they hang together</h2>
<p class="intro">${plural(count, 'component')} from what starts an agent, on the left, to what it reaches.${onPath && html` <b>Thick dashed arrows are attack paths</b>, with their numbers; what is on one has a double border.`}${graph.leftOut > 0 && html` ${plural(graph.leftOut, 'component')} of less risk and with fewer relations ${graph.leftOut === 1 ? 'is' : 'are'} left out here; the table has them.`}</p>
<div class="canvas" tabindex="0" role="region" aria-label="Graph, scrolls"><svg class="graph${width > WIDE && ' wide'}" role="img" aria-labelledby="graph-title" width="${Math.round((width * 100) / UNITS_PER_REM) / 100}rem" viewBox="0 0 ${width} ${height}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0l8 4-8 4z"/></marker><marker id="tip-path" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="4" markerHeight="4" orient="auto-start-reverse"><path d="M0 0l8 4-8 4z"/></marker></defs>
${columnHeads(layout)}${sorted.map((edge) => edgeMark(edge, layout))}${[...placed.values()].map(nodeMark)}</svg></div>
${relations(assessment)}</section>
`;
}

function columnHeads({ columns }: Layout): readonly Html[] {
  return columns.map(({ column, x }) => html`<text class="column" x="${x}" y="20">${columnName(column)}</text>\n`);
}

function columnName(column: number): string {
  if (column === OUTSIDE) return 'Outside';
  return column === HARM ? 'Harm' : (COLUMNS[column - 1] ?? '');
}

function nodeMark({ node, x, y }: Placed): Html {
  const { component, name, isOnPath } = node;
  const { risk, type } = component ?? {};
  const score = risk && risk.score > 0 ? risk.score : undefined;
  const said =
    risk && type
      ? `${COMPONENT_WORDS[type].one} ${cut(name, NAME)}${score === undefined ? '' : `, risk ${score} (${risk.severity})`}`
      : cut(name, NAME);
  const label = cut(name, score === undefined ? LABEL : LABEL - 4);
  return html`<g class="node ${risk?.severity ?? 'outside'}${isOnPath && ' on'}" data-id="${component?.id ?? ''}" transform="translate(${x} ${y})"><title>${said}</title>${isOnPath && html`<rect class="outer" x="-4" y="-4" width="${NODE.width + 8}" height="${NODE.height + 8}" rx="7"/>`}<rect width="${NODE.width}" height="${NODE.height}" rx="4"/><text x="9" y="16.500">${label}</text>${score !== undefined && html`<text class="n" x="${NODE.width - 8}" y="16.500">${score}</text>`}</g>
`;
}

function edgeMark(edge: Edge, { placed, lanes }: Layout): Html | undefined {
  const { from, to, label, paths, tips } = edge;
  const [a, b] = [placed.get(from), placed.get(to)];
  if (!a || !b) return undefined;
  const isOnPath = paths.length > 0;
  // Always from left to right, so that the dashes of edges that share a lane fall together.
  const isTurned = b.x < a.x;
  const [left, right] = isTurned ? [b, a] : [a, b];
  const has = isTurned ? { start: tips.end, end: tips.start } : tips;
  const { d, middle } = left.x === right.x ? loop(left, right) : way(left, right, lanes.get(edge) ?? [], has);
  const numbers = paths.join(', ');
  const said = [
    ...(label === '' ? [] : [`${spoken(a.node)} ${label} ${spoken(b.node)}`]),
    ...(isOnPath ? [`attack path ${numbers}`] : []),
  ].join('; ');
  const tip = isOnPath ? 'tip-path' : 'tip';
  return html`<g class="edge${isOnPath && ' on'}" data-a="${a.node.component?.id ?? ''}" data-b="${b.node.component?.id ?? ''}"><title>${said}</title><path d="${d}"${has.start && html` marker-start="url(#${tip})"`}${has.end && html` marker-end="url(#${tip})"`}/>${isOnPath && html`<text x="${middle.x}" y="${middle.y}">${cut(numbers, 12)}</text>`}</g>
`;
}

function spoken({ name }: Node): string {
  return cut(name, NAME);
}

interface Curve {
  readonly d: string;
  /** Where a number stands beside it. */
  readonly middle: Point;
}

/** Between facing sides, straight through its lanes. */
function way(left: Placed, right: Placed, lanes: readonly Point[], tips: Edge['tips']): Curve {
  const begin = { x: left.x + NODE.width + (tips.start ? TIP : 0), y: left.y + NODE.height / 2 };
  const end = { x: right.x - (tips.end ? TIP : 0), y: right.y + NODE.height / 2 };
  const others = [
    ...lanes.flatMap(({ x, y }) => [
      { x, y },
      { x: x + NODE.width, y },
    ]),
    end,
  ];
  let d = `M${begin.x} ${begin.y}`;
  let last: Point = begin;
  let middle: Point = begin;
  for (const next of others) {
    const { x, y } = next;
    const bend = Math.round((x - last.x) / 2);
    d += last.y === y ? `L${x} ${y}` : `C${last.x + bend} ${last.y} ${x - bend} ${y} ${x} ${y}`;
    // Of the last piece, which it shares with none.
    middle = { x: Math.round((last.x + 3 * x) / 4), y: Math.round((last.y + 5 * y) / 6) - 4 };
    last = next;
  }
  return { d, middle };
}

/** Around the right side of their column. */
function loop(a: Placed, b: Placed): Curve {
  const side = a.x + NODE.width;
  const [from, to] = [a.y + NODE.height / 2, b.y + NODE.height / 2];
  return {
    d: `M${side} ${from}C${side + 32} ${from} ${side + 32} ${to} ${side + 2} ${to}`,
    middle: { x: side + 30, y: Math.round((from + to) / 2) },
  };
}

/** For who cannot see the picture, or wants to search it. */
function relations({ components, relationships }: Assessment): Html | undefined {
  const byId = new Map(components.map((each) => [each.id, each]));
  const named = (id: string) => {
    const found = byId.get(id);
    return found && html`${COMPONENT_WORDS[found.type].one} <bdi>${cut(found.name, NAME)}</bdi>`;
  };
  const { placed, leftOut } = within(
    relationships,
    new Budget('relations'),
    ({ from, to, type }) => html`<li>${named(from)} <i>${type.replaceAll('_', ' ')}</i> ${named(to)}</li>\n`,
  );
  if (placed.length === 0) return undefined;
  return html`<details class="relations"><summary>${plural(relationships.length, 'relation')} in words</summary><ul>
${placed}</ul>
${leftOutNote(leftOut, 'relations')}</details>
`;
}
