import { expect, test } from '@jest/globals';
import { openMemory } from '../../src/targets/memory.ts';
import { RULES, scannerWith } from '../scanner.ts';
import { runCases } from './cases.ts';

runCases('n8n');

const withAll = scannerWith(RULES);
const scan = (text: string) => withAll(openMemory('case', [{ path: 'flow.json', text }]));

test('shows nothing of what people worked with, nor how they named their accounts', async () => {
  const hook = { name: 'Hook', type: 'n8n-nodes-base.webhook', parameters: {} };
  const run = {
    name: 'Run',
    type: 'n8n-nodes-base.executeCommand',
    credentials: { sshPassword: { id: 'c-17', name: 'Root of vault' } },
    parameters: { command: '=ls {{ $json.body.dir }}' },
  };
  const connections = { Hook: { main: [[{ node: 'Run', type: 'main', index: 0 }]] } };
  const kept = { pinData: { Hook: [{ json: { name: 'Jane Doe' } }] }, staticData: { last: 'Acme 0815' } };
  // One line, so that everything stands beside everything.
  const { findings, inventory } = await scan(JSON.stringify({ ...kept, connections, nodes: [run, hook] }));
  expect(findings.map(({ ruleId }) => ruleId)).toContain('n8n/command-from-trigger');
  expect(JSON.stringify([findings, inventory])).not.toMatch(/Jane|0815|vault|c-17/);
});

test('says by which way and where', async () => {
  const connections = { Hook: { main: [[{ node: 'Run', type: 'main', index: 0 }]] } };
  const nodes = [
    { name: 'Hook', type: 'n8n-nodes-base.webhook', typeVersion: 2, parameters: {} },
    {
      name: 'Run',
      type: 'n8n-nodes-base.executeCommand',
      typeVersion: 1,
      parameters: { command: '=ls {{ $json.body.d }}' },
    },
  ];
  const { findings } = await scan(
    JSON.stringify({ name: 'List', id: 'w1', active: true, nodes, connections }, null, 2),
  );
  const [found] = findings.filter(({ ruleId }) => ruleId === 'n8n/command-from-trigger');
  expect(found?.evidence).toEqual([
    'parameters.command of n8n-nodes-base.executeCommand 1',
    'Hook → Run',
    'workflow "List" (w1), active',
  ]);
  expect([found?.locations[0].logical, found?.locations[0].range.start]).toEqual([
    'node "Run"',
    { line: 17, column: 20 },
  ]);
});

test('ends, however many things are connected with however many', async () => {
  const nodes = Array.from({ length: 3000 }, (_, index) => ({
    name: `n${index}`,
    type:
      index % 3 === 0
        ? 'n8n-nodes-base.webhook'
        : index % 3 === 1
          ? 'n8n-nodes-base.if'
          : 'n8n-nodes-base.executeCommand',
    parameters: { command: '={{ $json.body.x }}{{ $json.a }}', code: '/*'.repeat(50) },
  }));
  const all = nodes.map(({ name }) => ({ node: name, type: 'main', index: 0 }));
  const connections = Object.fromEntries(nodes.slice(0, 20).map(({ name }) => [name, { main: [all] }]));
  const start = performance.now();
  const { findings, coverage } = await scan(JSON.stringify({ nodes, connections }));
  expect(findings.length).toBeGreaterThan(0);
  expect(coverage.gaps.map(({ detail }) => detail)).toContain('2000 more nodes of a workflow were not looked at');
  expect(performance.now() - start).toBeLessThan(15_000);
});
