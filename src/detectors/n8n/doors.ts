// Triggers that ask nobody who he is, and what they start: a model, or the tools of an MCP server.

import { parameterOf } from '../../artifacts/n8n.ts';
import { abilitiesOfNode } from '../../artifacts/n8n-abilities.ts';
import type { N8nTrigger } from '../../artifacts/n8n-graph.ts';
import type { Capability } from '../../model/capability.ts';
import { type Found, nameOf } from './found.ts';
import type { Entrance, Ways } from './ways.ts';

const HARM: readonly (readonly [Capability, string])[] = [
  ['shell', 'run commands'],
  ['code', 'run code'],
  ['sql', 'write queries'],
  ['money', 'move money'],
  ['destroy', 'delete records'],
  ['send', 'send messages'],
  ['records', 'change records'],
  ['file-write', 'write files'],
  ['file-read', 'read files'],
];
const DATA: readonly (readonly [Capability, string])[] = [['private', 'read data']];

export function doorFindings(ways: Ways): readonly Found[] {
  return ways.graph.triggers
    .filter(({ door }) => door === 'open')
    .flatMap((trigger) => (trigger.node.kind === 'mcpTrigger' ? mcpServer(ways, trigger) : askingModel(ways, trigger)));
}

function mcpServer({ graph }: Ways, { node }: N8nTrigger): readonly Found[] {
  const tools = graph.usedBy(node, 'ai_tool');
  if (tools.length === 0) return [];
  const can = new Set(tools.flatMap((tool) => [...abilitiesOfNode(tool)]));
  const harms = HARM.filter(([capability]) => can.has(capability)).map(([, what]) => what);
  const all = [...harms, ...DATA.filter(([capability]) => can.has(capability)).map(([, what]) => what)];
  return [
    {
      id: 'n8n/mcp-trigger-open',
      node,
      at: parameterOf(node, 'authentication') ?? node.nameNode,
      parameter: 'parameters.authentication',
      message: `{place} is an MCP server that asks nobody who he is${all.length === 0 ? '' : `; its tools ${all.slice(0, 3).join(', ')}`}.`,
      notes: [`tools: ${tools.slice(0, 10).map(nameOf).join(', ')}`],
      flag: 'no_auth',
      ...(harms.length === 0 && { tier: 'review' as const }),
      ...confidence(graph.workflow.isActive),
    },
  ];
}

function askingModel(ways: Ways, trigger: N8nTrigger): readonly Found[] {
  const { node } = trigger;
  const asked = ways.graph.workflow.nodes.flatMap((each): readonly Entrance[] => {
    const role = ways.graph.roleOf(each);
    if (each.isDisabled || !(role === 'agent' || role === 'chain' || role === 'app')) return [];
    const entrance = ways.entranceFrom(trigger, each);
    return entrance?.door === 'open' ? [entrance] : [];
  });
  const [nearest] = asked.toSorted((a, b) => a.way.length - b.way.length);
  if (!nearest) return [];
  const kind = node.kind === 'chatTrigger' ? 'A chat' : node.kind === 'formTrigger' ? 'A form' : 'A webhook';
  return [
    {
      id: 'n8n/trigger-open',
      node,
      at: parameterOf(node, 'authentication') ?? node.nameNode,
      parameter: 'parameters.authentication',
      message: `${kind} that anybody may call, {place}, starts a workflow that asks a model.`,
      way: nearest.way,
      flag: 'webhook_no_auth',
      // A form is there to be filled in by people nobody knows.
      ...(node.kind === 'formTrigger' && { tier: 'context' as const }),
      ...confidence(ways.graph.workflow.isActive),
    },
  ];
}

/** What was exported while it was switched off may be running or not. */
function confidence(isActive: boolean | undefined): { readonly confidence?: 'medium' } {
  return isActive === true ? {} : { confidence: 'medium' };
}
