// Workflows of n8n as it exports them: nodes, and connections by their kind, each known by the name of its node
// (https://docs.n8n.io/workflows/export-import/). Connections of kind `main` carry data forward; those of the kinds `ai_…`
// lead from a tool, model or memory to the agent that uses it, so who uses what is read against their direction.

import type { DocumentNode, ObjectNode } from '../lib/document.ts';
import { N8N_CONNECTIONS, N8N_NODES, N8N_TEXTS, N8N_WORKFLOWS } from '../lib/limits.ts';
import { child, textOf } from './server-entries.ts';

export interface N8nNode {
  readonly name: string;
  /** As written: `@n8n/n8n-nodes-langchain.agent`. */
  readonly type: string;
  /** The package that ships it: `@n8n/n8n-nodes-langchain`. */
  readonly package: string;
  /** What it is in its package, the same whether an agent or the flow uses it: `gmail` of `gmail` and `gmailTool`. */
  readonly kind: string;
  readonly version: string;
  readonly id: string;
  readonly isDisabled: boolean;
  readonly node: ObjectNode;
  /** What names it. */
  readonly nameNode: DocumentNode;
  readonly parameters: DocumentNode | undefined;
  /** Types of the credentials it is given, such as `openAiApi`. */
  readonly credentials: readonly string[];
}

export interface N8nEdge {
  readonly node: N8nNode;
  /** `main`, `ai_tool`, `ai_languageModel` … */
  readonly type: string;
}

export interface N8nWorkflow {
  /** Empty where it has none. */
  readonly name: string;
  readonly id: string;
  /** Undefined where the export does not say. */
  readonly isActive: boolean | undefined;
  readonly node: ObjectNode;
  readonly nodes: readonly N8nNode[];
  readonly byName: ReadonlyMap<string, N8nNode>;
  readonly settings: DocumentNode | undefined;
  /** Data that somebody pinned or a node keeps: what people worked with, never ours to show. */
  readonly kept: readonly DocumentNode[];
  /** How many nodes there are beyond those that are looked at. */
  readonly leftOut: number;
  into(node: N8nNode): readonly N8nEdge[];
  outOf(node: N8nNode): readonly N8nEdge[];
}

export const LANGCHAIN = '@n8n/n8n-nodes-langchain';
export const BASE = 'n8n-nodes-base';
/** What files of the program's API, of lists of exports and of galleries put around a workflow. */
const WRAPPERS = ['data', 'workflow', 'workflows', 'workflowData', 'attributes', 'export', 'items'];
const WRAPPING = 4;

/** The workflows of a document: one, a list of them, or a page of the program's API. */
export function n8nWorkflows(root: DocumentNode | undefined): readonly N8nWorkflow[] {
  const found: ObjectNode[] = [];
  const look = (node: DocumentNode | undefined, depth: number): void => {
    if (!node || found.length >= N8N_WORKFLOWS || depth > WRAPPING) return;
    if (node.kind === 'object' && isN8nWorkflow(node)) found.push(node);
    else if (node.kind === 'array') for (const item of node.items) look(item, depth + 1);
    else if (node.kind === 'object') for (const name of WRAPPERS) look(child(node, name), depth + 1);
  };
  look(root, 0);
  return found.map(workflowOf);
}

function isN8nWorkflow(node: ObjectNode): boolean {
  const nodes = child(node, 'nodes');
  return (
    child(node, 'connections')?.kind === 'object' &&
    nodes?.kind === 'array' &&
    nodes.items.some((item) => textOf(child(item, 'type')) !== undefined && textOf(child(item, 'name')) !== undefined)
  );
}

function workflowOf(node: ObjectNode): N8nWorkflow {
  const list = child(node, 'nodes');
  const items = list?.kind === 'array' ? list.items : [];
  const nodes = items.slice(0, N8N_NODES).flatMap(nodeOf);
  const byName = new Map(nodes.map((each) => [each.name, each]));
  const [into, outOf] = [new Map<N8nNode, N8nEdge[]>(), new Map<N8nNode, N8nEdge[]>()];
  for (const { from, to, type } of edgesOf(child(node, 'connections'), byName)) {
    addTo(outOf, from, { node: to, type });
    addTo(into, to, { node: from, type });
  }
  const active = child(node, 'active');
  return {
    name: (textOf(child(node, 'name')) ?? '').trim(),
    id: textOf(child(node, 'id')) ?? '',
    isActive: active?.kind === 'scalar' && typeof active.value === 'boolean' ? active.value : undefined,
    node,
    nodes,
    byName,
    settings: child(node, 'settings'),
    kept: ['pinData', 'staticData'].flatMap((key) => child(node, key) ?? []),
    leftOut: items.length - Math.min(items.length, N8N_NODES),
    into: (each) => into.get(each) ?? [],
    outOf: (each) => outOf.get(each) ?? [],
  };
}

function addTo(map: Map<N8nNode, N8nEdge[]>, node: N8nNode, edge: N8nEdge): void {
  const edges = map.get(node);
  if (edges) edges.push(edge);
  else map.set(node, [edge]);
}

function nodeOf(node: DocumentNode): readonly N8nNode[] {
  if (node.kind !== 'object') return [];
  const [type, name] = [textOf(child(node, 'type')), textOf(child(node, 'name'))];
  if (type === undefined || name === undefined) return [];
  const credentials = child(node, 'credentials');
  const disabled = child(node, 'disabled');
  const dot = type.lastIndexOf('.');
  return [
    {
      name,
      type,
      package: type.slice(0, Math.max(0, dot)),
      kind: kindOf(type.slice(0, Math.max(0, dot)), type.slice(dot + 1)),
      version: textOf(child(node, 'typeVersion')) ?? '',
      id: textOf(child(node, 'id')) ?? '',
      isDisabled: disabled?.kind === 'scalar' && disabled.value === true,
      node,
      nameNode: child(node, 'name') ?? node,
      parameters: child(node, 'parameters'),
      credentials: credentials?.kind === 'object' ? credentials.entries.map(({ key }) => key) : [],
    },
  ];
}

/** Nodes that agents may use too come with a second type, `gmailTool`; those of LangChain are named `toolCode` anyway. */
function kindOf(shipper: string, name: string): string {
  return shipper === LANGCHAIN ? name : name.replace(/(?<=.)Tool$/, '');
}

interface Connection {
  readonly from: N8nNode;
  readonly to: N8nNode;
  readonly type: string;
}

function edgesOf(connections: DocumentNode | undefined, byName: ReadonlyMap<string, N8nNode>): readonly Connection[] {
  const found: Connection[] = [];
  if (connections?.kind !== 'object') return found;
  for (const { key, value: outputs } of connections.entries) {
    const from = byName.get(key);
    if (!from || outputs.kind !== 'object') continue;
    for (const { key: type, value: lists } of outputs.entries) {
      // An output that leads nowhere is null.
      for (const edge of itemsOf(lists).flatMap(itemsOf)) {
        const to = byName.get(textOf(child(edge, 'node')) ?? '');
        if (to && found.length < N8N_CONNECTIONS) found.push({ from, to, type });
      }
    }
  }
  return found;
}

function itemsOf(node: DocumentNode): readonly DocumentNode[] {
  return node.kind === 'array' ? node.items : [];
}

/** A parameter by its path; a resource locator stands for the value in it. */
export function parameterOf({ parameters }: N8nNode, path: string): DocumentNode | undefined {
  let node = parameters;
  for (const key of path.split('.')) node = node && child(node, key);
  return node && child(node, '__rl') ? child(node, 'value') : node;
}

/** The same as text; empty where it is absent. */
export function parameterText(node: N8nNode, path: string): string {
  return textOf(parameterOf(node, path)) ?? '';
}

/** A text that n8n works out when it runs: it begins with `=`. One without `{{` is a plain text all the same. */
export function isExpression(text: string): boolean {
  return text.startsWith('=') && text.includes('{{');
}

/** A plain text, without the sign of an expression that is none; undefined where it is worked out at run time. */
export function literalOf(text: string): string | undefined {
  return isExpression(text) ? undefined : text.replace(/^=/, '');
}

/** All texts of the parameters of a node. */
export function textsBelow(node: N8nNode): readonly string[] {
  const texts: string[] = [];
  const queue = node.parameters ? [node.parameters] : [];
  for (const each of queue) {
    if (texts.length >= N8N_TEXTS) break;
    if (each.kind === 'scalar') {
      if (typeof each.value === 'string') texts.push(each.value);
      continue;
    }
    const below = each.kind === 'array' ? each.items : each.entries.map(({ value }) => value);
    for (const next of below.slice(0, Math.max(0, N8N_TEXTS - queue.length))) queue.push(next);
  }
  return texts;
}

/** Whether it says in words that it is from n8n: all types of its nodes come from packages that are named so. */
export function hasN8nSign(bytes: Buffer): boolean {
  return bytes.includes('n8n-nodes-') && isKeyOf(bytes, '"connections"', '{') && isKeyOf(bytes, '"nodes"', '[');
}

/** Whether a value that opens so follows the key somewhere. */
function isKeyOf(bytes: Buffer, key: string, open: string): boolean {
  for (let at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1)) {
    if (/^\s*:\s*(.)/.exec(bytes.toString('latin1', at + key.length, at + key.length + 40))?.[1] === open) return true;
  }
  return false;
}
