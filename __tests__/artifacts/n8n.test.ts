import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/artifacts/classify.ts';
import { settled } from '../../src/artifacts/content-signs.ts';
import { n8nWorkflows, parameterText } from '../../src/artifacts/n8n.ts';
import { asksWhoCalls, n8nGraph, wayTo } from '../../src/artifacts/n8n-graph.ts';
import { loadParsers } from '../../src/lib/document.ts';

const parse = await loadParsers(['json']);
const LANGCHAIN = '@n8n/n8n-nodes-langchain.';

function node(name: string, type: string, parameters: object = {}, more: object = {}): object {
  return { name, type, typeVersion: 1, parameters, ...more };
}

function workflows(...documents: readonly unknown[]) {
  return documents.flatMap((document) => n8nWorkflows(parse(JSON.stringify(document), 'json').root));
}

function graphOf(nodes: readonly object[], connections: object) {
  const [workflow] = workflows({ name: 'x', nodes, connections });
  if (!workflow) throw new Error('no workflow');
  return n8nGraph(workflow);
}

const to = (name: string, type = 'main') => ({ [type]: [[{ node: name, type, index: 0 }]] });

describe('a file', () => {
  const flow = JSON.stringify({ nodes: [node('a', 'n8n-nodes-base.webhook')], connections: { a: { main: [null] } } });
  const kindOf = (path: string, text: string) => settled(classify(path), Buffer.from(text)).kind;

  test.each([
    ['backup/flow.json', flow, 'n8n-workflow'],
    ['tools.json', flow, 'n8n-workflow'],
    ['n8n/mcp.json', flow, 'n8n-workflow'],
    // A client starts these servers whatever else stands there.
    ['mcp.json', `{ "mcpServers": {}, ${flow.slice(1)}`, 'mcp-config'],
    ['tools.json', `{ "tools": [], ${flow.slice(1)}`, 'tool-list'],
    ['flowise.json', '{ "nodes": [{ "name": "n8n-nodes-base.webhook" }], "edges": [] }', 'document'],
    ['metada-1.json', '{ "nodes": ["n8n-nodes-base.webhook"], "views": 1 }', 'document'],
    ['catalogue.json', '{ "nodes": { "n8n-nodes-base.webhook": 1 }, "connections": [] }', 'document'],
  ])('%s', (path, text, kind) => {
    expect(kindOf(path, text)).toBe(kind);
  });
});

describe('a workflow', () => {
  test('is found in lists, in pages of the API and in what galleries put around it', () => {
    const one = { nodes: [node('a', 'n8n-nodes-base.set')], connections: {} };
    expect(workflows(one, [one, one], { data: [one], nextCursor: null }, { workflow: { workflow: one } })).toHaveLength(
      5,
    );
    expect(workflows({ nodes: [], connections: {} }, { nodes: [1], connections: {} }, { nodes: 1 })).toEqual([]);
  });

  test('has edges of both directions, and what is not there has none', () => {
    const graph = graphOf(
      [
        node('Hook', 'n8n-nodes-base.webhook'),
        node('Agent', `${LANGCHAIN}agent`),
        node('Tool', `${LANGCHAIN}toolCode`),
      ],
      { Hook: to('Agent'), Tool: to('Agent', 'ai_tool'), Agent: { main: [null, [{ node: 'Gone' }, null, 7]] } },
    );
    const [hook, agent, tool] = graph.workflow.nodes;
    if (!hook || !agent || !tool) throw new Error('nodes');
    expect(graph.usedBy(agent, 'ai_tool')).toEqual([tool]);
    expect(wayTo(graph.reached(hook), tool).map(({ name }) => name)).toEqual(['Hook', 'Agent', 'Tool']);
    expect([...graph.reached(agent).keys()]).toEqual([agent, tool]);
  });

  test('runs on behind a node that is switched off, without what hangs on it', () => {
    const graph = graphOf(
      [
        node('Hook', 'n8n-nodes-base.webhook'),
        node('Agent', `${LANGCHAIN}agent`, {}, { disabled: true }),
        node('Tool', `${LANGCHAIN}toolCode`),
        node('End', 'n8n-nodes-base.gmail'),
      ],
      { Hook: to('Agent'), Tool: to('Agent', 'ai_tool'), Agent: to('End') },
    );
    const [hook] = graph.workflow.nodes;
    if (!hook) throw new Error('nodes');
    expect([...graph.reached(hook).keys()].map(({ name }) => name)).toEqual(['Hook', 'Agent', 'End']);
  });
});

describe('a door', () => {
  test.each([
    ['n8n-nodes-base.webhook', {}, 'open'],
    ['n8n-nodes-base.webhook', { authentication: 'none' }, 'open'],
    ['n8n-nodes-base.webhook', { authentication: 'headerAuth' }, 'asked'],
    ['n8n-nodes-base.webhook', { authentication: '={{ $env.AUTH }}' }, 'unknown'],
    ['n8n-nodes-base.webhook', { options: { ipWhitelist: '10.0.0.1' } }, 'asked'],
    ['n8n-nodes-base.formTrigger', {}, 'open'],
    ['n8n-nodes-base.telegramTrigger', {}, 'strangers'],
    ['n8n-nodes-base.manualTrigger', {}, 'inside'],
    [`${LANGCHAIN}chatTrigger`, {}, 'inside'],
    [`${LANGCHAIN}chatTrigger`, { public: true }, 'open'],
    [`${LANGCHAIN}chatTrigger`, { public: true, authentication: 'n8nUserAuth' }, 'asked'],
    [`${LANGCHAIN}mcpTrigger`, {}, 'open'],
    [`${LANGCHAIN}mcpTrigger`, { authentication: 'bearerAuth' }, 'asked'],
  ])('%s %j: %s', (type, parameters, door) => {
    expect(graphOf([node('a', type, parameters)], {}).triggers.map((each) => each.door)).toEqual([door]);
  });

  test('is none where a request is answered', () => {
    expect(graphOf([node('a', 'n8n-nodes-base.respondToWebhook')], {}).triggers).toEqual([]);
  });

  test.each([
    ['if', { conditions: { string: [{ value1: '={{ $json.headers["x-api-key"] }}' }] } }, true],
    ['code', { jsCode: 'crypto.createHmac("sha256", k)' }, true],
    ['if', { conditions: { string: [{ value1: '={{ $json.body.kind }}' }] } }, false],
    ['set', { value: '={{ $json.headers.authorization }}' }, false],
  ])('is guarded by %s %j: %s', (kind, parameters, is) => {
    const [found] = graphOf([node('a', `n8n-nodes-base.${kind}`, parameters)], {}).workflow.nodes;
    expect(found && asksWhoCalls(found)).toBe(is);
  });
});

test('a resource locator is the value in it', () => {
  const [found] = graphOf([node('a', `${LANGCHAIN}lmChatOpenAi`, { model: { __rl: true, value: 'gpt-4o' } })], {})
    .workflow.nodes;
  expect(found && parameterText(found, 'model')).toBe('gpt-4o');
});
