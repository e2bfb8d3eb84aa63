// What a workflow of n8n does once it has been started: which nodes run, by which way, and what an agent has at hand. Data
// runs along `main`; what stands at the far end of an `ai_…` connection is used by what it leads to. A node that is switched
// off lets data through and does nothing itself.

import { N8N_CODE, N8N_TRIGGERS } from '../lib/limits.ts';
import { isExpression, LANGCHAIN, type N8nNode, type N8nWorkflow, parameterText, textsBelow } from './n8n.ts';
import { type N8nRole, roleOf } from './n8n-roles.ts';
import { child, textOf } from './server-entries.ts';

/** Who may start it: anybody who knows the address, somebody who was asked who he is, a stranger's message, people inside. */
export type Door = 'open' | 'asked' | 'strangers' | 'inside' | 'unknown';

export interface N8nTrigger {
  readonly node: N8nNode;
  readonly door: Door;
}

export interface N8nGraph {
  readonly workflow: N8nWorkflow;
  readonly triggers: readonly N8nTrigger[];
  roleOf(node: N8nNode): N8nRole;
  /** Whether it is switched on and hangs on something: a model, memory or tool on what uses it. */
  isUsed(node: N8nNode): boolean;
  /** What runs once this node does, each with the node it is reached from. */
  reached(from: N8nNode, isClosed?: (node: N8nNode) => boolean): ReadonlyMap<N8nNode, N8nNode | undefined>;
  /** What an agent or server uses by connections of this type, through what only hands them on. */
  usedBy(node: N8nNode, type: string): readonly N8nNode[];
  /** Whether a model, agent or tool for models is in it. */
  readonly isOfModels: boolean;
}

export function n8nGraph(workflow: N8nWorkflow): N8nGraph {
  const roles = new Map<N8nNode, N8nRole>();
  const role = (node: N8nNode): N8nRole => {
    const known = roles.get(node);
    if (known) return known;
    const isTool = workflow.outOf(node).some(({ type }) => type === 'ai_tool');
    const found = roleOf(node, isTool);
    roles.set(node, found);
    return found;
  };
  const next = (node: N8nNode): readonly N8nNode[] => [
    ...workflow.outOf(node).flatMap((edge) => (edge.type === 'main' ? [edge.node] : [])),
    ...(node.isDisabled
      ? []
      : workflow.into(node).flatMap((edge) => (edge.type === 'main' || edge.node.isDisabled ? [] : [edge.node]))),
  ];
  return {
    workflow,
    roleOf: role,
    triggers: workflow.nodes
      .flatMap((node): N8nTrigger[] =>
        !node.isDisabled && (role(node) === 'trigger' || role(node) === 'mcp-server')
          ? [{ node, door: doorOf(node) }]
          : [],
      )
      .slice(0, N8N_TRIGGERS),
    isUsed(node) {
      if (node.isDisabled) return false;
      const out = workflow.outOf(node);
      return out.length > 0 || (workflow.into(node).length > 0 && !SUBORDINATE.test(role(node)));
    },
    reached(from, isClosed = () => false) {
      const found = new Map<N8nNode, N8nNode | undefined>([[from, undefined]]);
      for (const node of found.keys()) {
        if (node !== from && isClosed(node)) continue;
        for (const each of next(node)) if (!found.has(each)) found.set(each, node);
      }
      return found;
    },
    usedBy(node, type) {
      const found = new Set<N8nNode>();
      const queue = [node];
      for (const each of queue) {
        for (const edge of workflow.into(each)) {
          if (edge.type !== type || edge.node.isDisabled || found.has(edge.node)) continue;
          found.add(edge.node);
          if (role(edge.node) === 'part') queue.push(edge.node);
        }
      }
      return [...found].filter((each) => role(each) !== 'part');
    },
    isOfModels: workflow.nodes.some((node) => !node.isDisabled && !['flow', 'trigger', 'part'].includes(role(node))),
  };
}

/** What does nothing by itself. */
const SUBORDINATE = /^(?:model|embedding|reranker|memory|part)$/;

/** From the start to the node, for people. */
export function wayTo(reached: ReadonlyMap<N8nNode, N8nNode | undefined>, to: N8nNode): readonly N8nNode[] {
  const way: N8nNode[] = [];
  for (let node: N8nNode | undefined = to; node; node = reached.get(node)) way.unshift(node);
  return way;
}

/** Services that hand on what anybody may write to them. */
const STRANGERS =
  /^(?:telegram|whatsApp|gmail|microsoftOutlook|emailReadImap|twilio|facebook|facebookLeadAds|typeform|jotForm|wufoo|surveyMonkey|tally|koBoToolbox|formIo|formstack|github|gitlab|bitbucket|rssFeedRead|postmark|mailjet|helpScout|zendesk|freshdesk|intercom|line)(?:Trigger)?$/;

/** What the trigger asks of those who start it. What n8n takes for granted where nothing is written is `none`. */
function doorOf(node: N8nNode): Door {
  const authentication = parameterText(node, 'authentication');
  const asks: Door = isExpression(authentication)
    ? 'unknown'
    : authentication === '' || authentication === 'none'
      ? 'open'
      : 'asked';
  if (node.package === LANGCHAIN) {
    if (node.kind === 'mcpTrigger') return asks;
    if (node.kind !== 'chatTrigger') return 'inside';
    const isPublic = parameterText(node, 'public');
    return isPublic === 'true' ? asks : isExpression(isPublic) ? 'unknown' : 'inside';
  }
  if (/\.webhook$/.test(node.type)) return parameterText(node, 'options.ipWhitelist') === '' ? asks : 'asked';
  if (/\.formTrigger$/.test(node.type)) return asks;
  return STRANGERS.test(node.kind) ? 'strangers' : 'inside';
}

/**
 * Whether a node on the way looks at who calls: it compares a header that carries a key or signature, checks a token, or
 * works out a signature.
 */
export function asksWhoCalls(node: N8nNode): boolean {
  if (node.isDisabled || !node.parameters) return false;
  if (!/^(?:if|filter|switch|code|function|functionItem|crypto|jwt|set)$/.test(node.kind)) return false;
  if (node.kind === 'jwt') return parameterText(node, 'operation') === 'verify';
  if (node.kind === 'crypto') return parameterText(node, 'action') === 'hmac';
  if (node.kind === 'set') return false;
  const text = textsBelow(node).join('\n').slice(0, N8N_CODE);
  return (
    /headers[\s\S]{0,60}(?:auth|token|key|secret|signature|hmac|sha256)/i.test(text) ||
    /\b(?:createHmac|timingSafeEqual|verifySignature)\b/.test(text)
  );
}

/** The id of the workflow that a node runs; `own` when it runs the one it is in. */
export function calledWorkflow(node: N8nNode, workflow: N8nWorkflow): string | 'own' | undefined {
  const at = node.parameters && child(node.parameters, 'workflowId');
  const text = textOf(at && (child(at, '__rl') ? child(at, 'value') : at)) ?? '';
  if (/^=\{\{\s*\$workflow\.id\s*\}\}$/.test(text) || (text !== '' && text === workflow.id)) return 'own';
  return text === '' || isExpression(text) ? undefined : text.replace(/^=/, '');
}
