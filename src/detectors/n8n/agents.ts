// Agents of a workflow: what their tools can do together, what ends a run, whose memory they have, and who sees what they
// say before it is sent.

import { isExpression, type N8nNode, parameterOf, parameterText, textsBelow } from '../../artifacts/n8n.ts';
import {
  abilitiesOfNode,
  codeKeys,
  commandKeys,
  isUnsent,
  mayChooseRecipient,
  mayWriteCode,
  queryKeys,
} from '../../artifacts/n8n-abilities.ts';
import type { Capability } from '../../model/capability.ts';
import { type Found, nameOf } from './found.ts';
import { originOf } from './origins.ts';
import type { Entrance, Ways } from './ways.ts';

/** n8n ends a run after 10 rounds unless somebody says otherwise. */
const MANY_ROUNDS = 50;

const ONCE = /^n8n\/(?:output-unapproved|no-guardrail)$/;

export function agentFindings(ways: Ways): readonly Found[] {
  const { graph } = ways;
  const found = graph.workflow.nodes.flatMap((node): readonly Found[] => {
    if (node.isDisabled) return [];
    const role = graph.roleOf(node);
    if (role === 'memory') return memory(ways, node);
    if (role !== 'agent' && role !== 'chain' && role !== 'app') return [];
    const entrance = ways.entranceTo(node);
    const output = unapproved(ways, node, entrance);
    return role === 'agent'
      ? [...together(ways, node, entrance), ...rounds(node), ...output, ...unguarded(ways, node, entrance)]
      : output;
  });
  // True of many nodes of one workflow alike, and answered at one place.
  const once = new Set<string>();
  return found.filter(({ id }) => !ONCE.test(id) || (!once.has(id) && once.add(id)));
}

interface Power {
  readonly tool: N8nNode;
  readonly can: ReadonlySet<Capability>;
}

function together({ graph }: Ways, node: N8nNode, entrance: Entrance | undefined): readonly Found[] {
  const powers = graph.usedBy(node, 'ai_tool').map((tool): Power => ({ tool, can: abilitiesOfNode(tool) }));
  const first = (...wanted: readonly Capability[]) =>
    powers.find(({ can }) => wanted.some((each) => can.has(each)))?.tool;
  const found: Found[] = [];
  const [code, network] = [powers.find(({ tool }) => mayRunOther(tool))?.tool, first('fetch')];
  if (code && network)
    found.push({
      id: 'n8n/code-and-network',
      node,
      at: node.nameNode,
      message: `{place} runs code or commands with \`${nameOf(code)}\` and reaches the network with \`${nameOf(network)}\`.`,
      flag: 'code_http_tools',
      ...(entrance && { way: [...entrance.way, code] }),
    });
  const secret = first('private', 'sql');
  const stranger = first('untrusted');
  const isStarted = entrance?.door === 'open' || entrance?.door === 'strangers';
  const sending = powers.find(({ tool }) => mayChooseRecipient(tool))?.tool;
  if (secret && sending && (stranger ?? isStarted))
    found.push({
      id: 'n8n/lethal-trifecta',
      node,
      at: node.nameNode,
      message: `{place} reads private data with \`${nameOf(secret)}\`, takes in texts of strangers ${stranger ? `with \`${nameOf(stranger)}\`` : `from \`${entrance ? nameOf(entrance.trigger.node) : ''}\``}, and sends wherever the model says with \`${nameOf(sending)}\`.`,
      flag: 'lethal_trifecta',
      ...(entrance && { way: [...entrance.way, sending] }),
    });
  return found;
}

/** Whether what a tool runs is decided while it runs: a fixed command does the same whatever a text talks the model into. */
function mayRunOther(tool: N8nNode): boolean {
  return (
    mayWriteCode(tool) ||
    [...commandKeys(tool), ...codeKeys(tool)].some((key) => isExpression(parameterText(tool, key)))
  );
}

function rounds(node: N8nNode): readonly Found[] {
  const at = parameterOf(node, 'options.maxIterations');
  const count = Number(parameterText(node, 'options.maxIterations'));
  if (!at || !(count > MANY_ROUNDS)) return [];
  return [
    {
      id: 'n8n/many-iterations',
      node,
      at,
      parameter: 'parameters.options.maxIterations',
      message: `{place} may go round ${count} times before its run ends.`,
      flag: 'no_iteration_limit',
    },
  ];
}

/** A memory that callers choose by themselves, or that all of them share. */
function memory(ways: Ways, node: N8nNode): readonly Found[] {
  const at = parameterOf(node, 'sessionKey');
  const text = parameterText(node, 'sessionKey');
  const entrance = ways.entranceTo(node);
  if (!at || text === '' || parameterText(node, 'sessionIdType') === 'fromInput') return [];
  // Whoever chats has made up his session himself, and a form is no conversation.
  if (entrance?.door !== 'open' || entrance.trigger.node.kind !== 'webhook') return [];
  const base = { node, at, parameter: 'parameters.sessionKey', id: 'n8n/memory-key-from-caller', way: entrance.way };
  if (!isExpression(text))
    return [{ ...base, message: '{place} is one memory for everybody who calls: its key is a fixed text.' }];
  const origin = originOf(ways.graph, node, text);
  return origin?.by === 'caller' && origin.node === entrance.trigger.node
    ? [{ ...base, message: '{place} is chosen by a key that whoever calls sends along.' }]
    : [];
}

const WRITES: readonly Capability[] = ['send', 'records', 'money', 'destroy'];

/** What goes out of the workflow with the words of a model in it, and nobody has looked at. */
function unapproved(ways: Ways, node: N8nNode, entrance: Entrance | undefined): readonly Found[] {
  if (entrance?.door !== 'open' && entrance?.door !== 'strangers') return [];
  const { graph } = ways;
  const channel = entrance.trigger.node.kind.replace(/Trigger$/, '');
  const behind = [...graph.reached(node, isApproval).keys()];
  const sinks = behind.filter(
    (each) =>
      each !== node &&
      !each.isDisabled &&
      // To answer where somebody asked is what it is for.
      each.kind !== channel &&
      !isApproval(each) &&
      writes(each),
  );
  if (sinks.length === 0) return [];
  const names = sinks.slice(0, 4).map((each) => `\`${nameOf(each)}\``);
  return [
    {
      id: 'n8n/output-unapproved',
      node,
      at: node.nameNode,
      message: `What {place} says goes out by ${names.join(', ')}${sinks.length > names.length ? ` and ${sinks.length - names.length} more` : ''} without a person in between.`,
      way: [...entrance.way, ...sinks.slice(0, 1)],
      flag: 'no_human_approval',
    },
  ];
}

function writes(node: N8nNode): boolean {
  if (isUnsent(node)) return false;
  if (node.kind === 'httpRequest') return /^(?:POST|PUT|PATCH|DELETE)$/.test(parameterText(node, 'method'));
  const can = abilitiesOfNode(node);
  return (
    queryKeys(node).some((key) => !/^=?\s*(?:select|with)\b/i.test(parameterText(node, key))) ||
    WRITES.some((each) => can.has(each))
  );
}

/** Somebody has to say yes before it goes on. */
function isApproval(node: N8nNode): boolean {
  return (
    /HitlTool$|\.gotoHuman$|\.form$/.test(node.type) ||
    /^sendAndWait/.test(parameterText(node, 'operation')) ||
    (node.kind === 'wait' && /^(?:webhook|form)$/.test(parameterText(node, 'resume')))
  );
}

function unguarded(ways: Ways, node: N8nNode, entrance: Entrance | undefined): readonly Found[] {
  const { graph } = ways;
  if (entrance?.door !== 'open' && entrance?.door !== 'strangers') return [];
  const tools = graph.usedBy(node, 'ai_tool').filter((tool) => writes(tool) || abilitiesOfNode(tool).has('shell'));
  if (tools.length === 0) return [];
  const isGuarded = graph.workflow.nodes.some(
    (each) => !each.isDisabled && (graph.roleOf(each) === 'guardrail' || isModeration(each)),
  );
  if (isGuarded) return [];
  return [
    {
      id: 'n8n/no-guardrail',
      node,
      at: node.nameNode,
      message: `{place} takes texts of strangers and has tools that change things, and nothing checks what comes in.`,
      way: entrance.way,
    },
  ];
}

function isModeration(node: N8nNode): boolean {
  return (
    parameterText(node, 'operation') === 'classify' || textsBelow(node).some((text) => /\/v1\/moderations\b/.test(text))
  );
}
