// The graph: which components it shows, that its nodes never lie on each other, that no edge runs behind a node, and how an
// attack path goes through it.

import { describe, expect, test } from '@jest/globals';
import { GRAPH_NODES } from '../../../src/lib/limits.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { AttackPath } from '../../../src/model/attack-path.ts';
import { COMPONENT_TYPES } from '../../../src/model/component.ts';
import { graphSection } from '../../../src/reports/html/graph.ts';
import { layoutOf, NODE } from '../../../src/reports/html/graph-layout.ts';
import { graphOf } from '../../../src/reports/html/graph-nodes.ts';
import { agentBill } from '../agent-bill.ts';
import { assessment, component, related } from '../builders.ts';

const AGENT = component({ type: 'agent', name: 'helper' });
const FETCH = component({ type: 'tool', name: 'fetch', capabilities: ['untrusted'] });
const NOTES = component({ type: 'tool', name: 'notes', capabilities: ['private'] });
const RUN = component({ type: 'tool', name: 'run', capabilities: ['shell'] });
const MODEL = component({ type: 'model', name: 'gpt-4o' });
const SERVER = component({ type: 'mcp_server', name: 'mail' });
const ALONE = component({ type: 'package', name: 'left-pad' });

const PATH: AttackPath = {
  id: '0123456789abcdef',
  source: 'web content',
  sink: 'a shell',
  carrier: 'agent `helper`',
  severity: 'high',
  steps: [
    { name: 'web content', what: 'where it begins' },
    { component: FETCH.id, name: 'fetch', what: 'brings it in' },
    { component: NOTES.id, name: 'notes', what: 'reads private data' },
    { component: AGENT.id, name: 'helper', what: 'decides' },
    { component: RUN.id, name: 'run', what: 'runs it' },
    { name: 'a shell', what: 'where it does harm' },
  ],
  cut: 'remove tool `run`',
  cutting: 'removing tool `run`',
  findings: [],
  status: 'open',
};

const SMALL = assessment({
  components: [AGENT, SERVER, FETCH, NOTES, RUN, MODEL, ALONE],
  relationships: [
    related(AGENT, 'uses', FETCH),
    related(AGENT, 'uses', NOTES),
    related(AGENT, 'uses', RUN),
    related(AGENT, 'uses', MODEL),
    related(AGENT, 'uses', SERVER),
    related(AGENT, 'calls', SERVER),
  ],
  attackPaths: [PATH],
});

/** Many components with edges that cross every way; the same on every call. */
function tangle(count: number): Assessment {
  const components = Array.from({ length: count }, (_, index) =>
    component({
      type: COMPONENT_TYPES[(index * 7) % COMPONENT_TYPES.length] ?? 'tool',
      name: `part ${index}`,
      risk: { score: (index * 37) % 90, severity: 'medium', findings: [] },
    }),
  );
  const relationships = components.flatMap((from, index) =>
    [index * 3 + 1, index * 5 + 2].flatMap((to) => {
      const other = components[to % count];
      return other && other !== from ? [related(from, 'uses', other)] : [];
    }),
  );
  return assessment({ components, relationships });
}

test('what is related to nothing is in the table only', () => {
  const { nodes, leftOut } = graphOf(SMALL);
  expect(nodes.map(({ name }) => name).toSorted()).toEqual(
    ['web content', 'a shell', 'helper', 'mail', 'fetch', 'notes', 'run', 'gpt-4o'].toSorted(),
  );
  expect(leftOut).toBe(0);
});

test('a path goes along relations, in the direction of the text, and by what holds both where two are not related', () => {
  const { edges } = graphOf(SMALL);
  const names = new Map(SMALL.components.map(({ id, name }) => [id, name]));
  const taken = edges.filter(({ paths }) => paths.length > 0);
  const said = taken.map(({ from, to, tips }) => {
    const [a, b] = [names.get(from) ?? from, names.get(to) ?? to];
    return `${a} ${tips.start ? '<' : '-'}${tips.end ? '>' : '-'} ${b}`;
  });
  expect(said.toSorted()).toEqual(
    [
      'helper <- fetch',
      'helper <> notes',
      'helper -> run',
      'from web content -> fetch',
      'run -> to a shell',
    ].toSorted(),
  );
  expect(edges.find(({ label }) => label === 'uses, calls')).toBeDefined();
});

test('of many the riskiest are shown, each with a neighbour', () => {
  const { nodes, edges, leftOut } = graphOf(tangle(900));
  expect(nodes.length).toBeGreaterThan(GRAPH_NODES - 10);
  expect(nodes.length).toBeLessThanOrEqual(GRAPH_NODES);
  expect(nodes.length + leftOut).toBe(900);
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  expect(nodes.filter(({ id }) => !joined.has(id))).toEqual([]);
});

describe.each([
  ['small', SMALL],
  ['each type', agentBill()],
  ['tangle', tangle(120)],
  ['cut tangle', tangle(900)],
])('%s', (_, of) => {
  const layout = layoutOf(graphOf(of));
  const placed = [...layout.placed.values()];

  test('nodes lie inside, and none on another', () => {
    for (const { x, y } of placed) {
      expect([x >= 0, y >= 0, x + NODE.width <= layout.width, y + NODE.height <= layout.height]).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
    for (const [index, a] of placed.entries())
      for (const b of placed.slice(index + 1))
        if (a.x === b.x && Math.abs(a.y - b.y) < NODE.height) throw new Error(`${a.node.name} lies on ${b.node.name}`);
  });

  test('no edge passes a column behind a node', () => {
    for (const [edge, lanes] of layout.lanes)
      for (const lane of lanes) {
        const under = placed.find(({ x, y }) => x === lane.x && lane.y > y && lane.y < y + NODE.height);
        expect(under && `${edge.from} behind ${under.node.name}`).toBeUndefined();
      }
  });

  test('is drawn the same every time', () => {
    expect(graphSection(of)?.markup).toBe(graphSection(of)?.markup);
  });
});

test('nothing is drawn where nothing is joined', () => {
  expect(graphSection(assessment({ components: [ALONE, MODEL] }))).toBeUndefined();
});
