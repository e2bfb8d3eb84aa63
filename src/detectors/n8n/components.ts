// A workflow as entries of the bill of materials: what starts it, its agents and chains with their models, tools, memories
// and stores, and the servers, addresses and kinds of credentials they use. Of a workflow without any model the workflow
// itself is all that is listed.

import { hostOf as catalogueHost, type ModelInfo } from '../../artifacts/ai-catalogue.ts';
import { endpointOf, purlOf } from '../../artifacts/component-names.ts';
import type { ComponentClaim, RelationClaim } from '../../artifacts/inventory-book.ts';
import { isReserved } from '../../artifacts/launch-hosts.ts';
import { isExpression, type N8nNode, type N8nWorkflow, parameterText } from '../../artifacts/n8n.ts';
import { abilitiesOfNode, addressOfNode, isModelControlled } from '../../artifacts/n8n-abilities.ts';
import type { N8nGraph, N8nTrigger } from '../../artifacts/n8n-graph.ts';
import {
  type AskedModel,
  communityPackage,
  hasVariableModel,
  modelOfNode,
  type N8nRole,
  providerOf,
} from '../../artifacts/n8n-roles.ts';
import type { DocumentNode } from '../../lib/document.ts';
import { hostOf } from '../../lib/network-host.ts';
import type { Capability } from '../../model/capability.ts';
import type { ComponentFlag, ComponentKey, ComponentType, RelationType } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { dangersIn } from './code.ts';
import { knownModel } from './models.ts';
import { mcpAddress, mcpServerKey, takesAllTools } from './servers.ts';

export interface Listed {
  readonly graph: N8nGraph;
  /** What the names of its nodes are unique in. */
  readonly scope: string;
  readonly name: string;
  /** Flags that findings lead to, by node; that of the workflow itself has none. */
  readonly flags: (node: N8nNode | undefined) => readonly ComponentFlag[];
}

const TYPES: Partial<Record<N8nRole, ComponentType>> = {
  memory: 'memory',
  'vector-store': 'vector_store',
  agent: 'agent',
  tool: 'tool',
  'mcp-server': 'mcp_server',
  'mcp-client': 'mcp_client',
  guardrail: 'guardrail',
  trigger: 'trigger',
};

type Add = (
  claim: Omit<ComponentClaim, 'origin' | 'range'> & { readonly at: DocumentNode; readonly of?: DocumentNode },
) => void;

export function declareWorkflow({ artifact, declare, relate }: Visit, listed: Listed): void {
  const { graph, scope } = listed;
  const { workflow } = graph;
  const range = (node: DocumentNode) => [artifact.byteOffset(node.start), artifact.byteOffset(node.end)] as const;
  const add: Add = ({ at, of, ...claim }) =>
    declare({ ...claim, origin: 'file', range: range(at), ...(of && { extent: range(of) }) });
  const own: ComponentKey = { type: 'workflow', name: listed.name, scope: artifact.path };
  add({
    ...own,
    at: nameOf(workflow),
    of: workflow.node,
    flags: listed.flags(undefined),
    properties: {
      'n8n-id': workflow.id,
      active: workflow.isActive === undefined ? undefined : workflow.isActive ? 'yes' : 'no',
      nodes: String(workflow.nodes.length),
    },
  });
  if (!graph.isOfModels) return;
  const context: Context = { listed, own, scope, add, relate, keyOf: (node) => keyOf(node, graph, scope) };
  for (const node of workflow.nodes) if (graph.isUsed(node)) declareNode(node, context);
  for (const trigger of graph.triggers) if (graph.isUsed(trigger.node)) relateTrigger(trigger, context);
}

interface Context {
  readonly listed: Listed;
  readonly own: ComponentKey;
  readonly scope: string;
  readonly add: Add;
  readonly relate: (relation: RelationClaim) => void;
  readonly keyOf: (node: N8nNode) => ComponentKey | undefined;
}

function nameOf({ node }: N8nWorkflow): DocumentNode {
  const entry = node.entries.findLast(({ key }) => key === 'name');
  return entry?.value ?? { ...node, end: node.start + 1 };
}

function keyOf(node: N8nNode, graph: N8nGraph, scope: string): ComponentKey | undefined {
  const type = TYPES[graph.roleOf(node)];
  return type && { type, name: node.name, scope };
}

function declareNode(node: N8nNode, context: Context): void {
  const { listed, own, add, relate, keyOf } = context;
  const { graph } = listed;
  const role = graph.roleOf(node);
  const key = keyOf(node);
  const owners = ownersOf(node, context);
  if (key) {
    const door = graph.triggers.find((each) => each.node === node)?.door;
    const can = canOf(node, graph);
    add({
      ...key,
      at: node.nameNode,
      of: node.node,
      ...(role === 'vector-store' && { provider: storeOf(node) }),
      ...(door === 'open' && { auth: 'none' as const }),
      ...(door === 'asked' && { auth: 'required' as const }),
      ...(can.size > 0 && { capabilities: can }),
      flags: [...flagsOf(node, role, graph), ...listed.flags(node)],
      properties: {
        'n8n-type': node.type,
        'n8n-type-version': node.version,
        ...(hasVariableModel(node) && { model: 'decided when it runs' }),
      },
    });
    if (role !== 'trigger') {
      for (const from of owners)
        relate({ from, type: from.type === 'mcp_server' ? 'exposes' : relationTo(node, role), to: key });
    }
  }
  const users = key ? [key] : owners;
  if (role !== 'flow' && role !== 'trigger' && role !== 'part') declareModel(node, role, users, context);
  declareAddress(node, role, users, context);
  // What else the flow logs in to is no part of this bill.
  if (role !== 'flow') declareCredentials(node, users, context);
  const package_ = communityPackage(node);
  if (package_ !== undefined) {
    const purl = purlOf('npm', package_);
    const to: ComponentKey = { type: 'package', name: package_, purl };
    add({ ...to, at: node.nameNode, of: node.node, flags: ['community_node'] });
    relate({ from: own, type: 'uses', to });
  }
}

/** The components that use a node: what it is connected to, through what is none itself; else the workflow. */
function ownersOf(node: N8nNode, { listed: { graph }, own, keyOf }: Context): readonly ComponentKey[] {
  const found = new Set<N8nNode>([node]);
  const owners: ComponentKey[] = [];
  for (const each of found) {
    const above = graph.workflow.outOf(each).filter(({ type, node: next }) => type !== 'main' && !next.isDisabled);
    for (const { node: next } of above) {
      const key = keyOf(next);
      if (key) owners.push(key);
      else found.add(next);
    }
    if (above.length === 0) owners.push(own);
  }
  return owners;
}

function relationTo(node: N8nNode, role: N8nRole): RelationType {
  if (role === 'mcp-server') return 'contains';
  if (role === 'agent') return 'contains';
  if (role === 'vector-store')
    return /^insert$|^update$/.test(parameterText(node, 'mode')) ? 'writes_to' : 'reads_from';
  return 'uses';
}

/** Of an agent or server, what its tools can do. */
function canOf(node: N8nNode, graph: N8nGraph): ReadonlySet<Capability> {
  const role = graph.roleOf(node);
  if (role === 'tool') return abilitiesOfNode(node);
  if (role !== 'agent' && role !== 'mcp-server') return new Set();
  return new Set(graph.usedBy(node, 'ai_tool').flatMap((tool) => [...abilitiesOfNode(tool)]));
}

function flagsOf(node: N8nNode, role: N8nRole, graph: N8nGraph): readonly ComponentFlag[] {
  const flags: ComponentFlag[] = [];
  if (role === 'tool' && isModelControlled(node)) flags.push('model_controlled');
  if (communityPackage(node) !== undefined) flags.push('community_node');
  if (role === 'mcp-client' && takesAllTools(node)) flags.push('mcp_all_tools');
  if (role === 'tool' && dangersIn(node).length > 0) flags.push('dangerous_code');
  if (role === 'agent' && graph.usedBy(node, 'ai_tool').some((tool) => graph.roleOf(tool) === 'agent'))
    flags.push('multi_agent_no_trust');
  return flags;
}

/** `pinecone` of `vectorStorePinecone`; those in memory are nobody's. */
function storeOf({ kind }: N8nNode): string | undefined {
  const name = kind
    .replace(/^(?:chatHub)?vectorStore/i, '')
    .replace(/(?:Insert|Load)$/, '')
    .toLowerCase();
  const known: Readonly<Record<string, string>> = {
    chromadb: 'chroma',
    pgvector: 'postgres',
    mongodbatlas: 'mongodb',
    inmemory: '',
  };
  return known[name] ?? name;
}

function declareModel(node: N8nNode, role: N8nRole, users: readonly ComponentKey[], { add, relate }: Context): void {
  const base = parameterText(node, 'options.baseURL') || parameterText(node, 'options.endpointUrl');
  const model = modelOfNode(node);
  const known = model && knownModel(node, model.id);
  const server = base === '' && !isElsewhere(node, model, known) ? providerOf(node) : undefined;
  if (server === undefined && !/^(?:model|embedding|reranker|app)$/.test(role)) return;
  if (model) {
    const to: ComponentKey = {
      type: role === 'embedding' || known?.isEmbedding ? 'embedding_model' : 'model',
      name: known?.name ?? model.id,
      ...(known?.purl !== undefined && { purl: known.purl }),
    };
    const provider = known?.provider ?? server;
    const flags: ComponentFlag[] = [];
    if (known?.isAlias) flags.push('unpinned_model');
    if (known?.isDeprecated) flags.push('deprecated_model');
    add({ ...to, ...(provider !== undefined && { provider }), flags, at: model.node, of: node.node });
    for (const from of users) relate({ from, type: 'uses', to });
  }
  if (server !== undefined) {
    const to: ComponentKey = { type: 'llm_provider', name: server };
    add({ ...to, at: node.nameNode, of: node.node });
    for (const from of users) relate({ from, type: 'uses', to });
  }
  if (!isExpression(base))
    declareEndpoint(endpointOf(base.replace(/^=/, '')), 'inference_endpoint', node, users, { add, relate });
}

/** The nodes for OpenAI are used for whatever speaks its protocol: where that is, only the credential says. */
function isElsewhere({ kind }: N8nNode, model: AskedModel | undefined, known: ModelInfo | undefined): boolean {
  return (
    /^(?:lmChatOpenAi|lmOpenAi|embeddingsOpenAi|openAi)$/.test(kind) &&
    model !== undefined &&
    known?.provider !== 'openai' &&
    !model.id.startsWith('ft:')
  );
}

/** The part of an address that is written: an expression behind the host leaves it, one in it does not. */
export function writtenAddress(text: string): string | undefined {
  const written = text.replace(/^=/, '').trim();
  // What people are to fill in names nothing: `<YOUR_TASK_ID>`, `QDRANTURL`.
  if (isReserved(hostOf(written) ?? '') || /^\w+:\/\/[A-Z_]{4,}(?:[/:]|$)/.test(written)) return undefined;
  const at = written.search(/[{<[]|[^\u0020-\u007e]/);
  if (at < 0) return endpointOf(written);
  const head = written.slice(0, at);
  if (!/^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]+[/?#]/i.test(head)) return undefined;
  return endpointOf(/[?#]/.test(head) ? head : head.slice(0, head.lastIndexOf('/')));
}

function declareAddress(node: N8nNode, role: N8nRole, users: readonly ComponentKey[], { add, relate }: Context): void {
  if (role === 'mcp-client') {
    const to = mcpServerKey(node);
    if (!to) return;
    add({
      ...to,
      endpoint: to.name,
      flags: mcpAddress(node).flags,
      at: mcpAddress(node).node ?? node.nameNode,
      of: node.node,
    });
    for (const from of users) relate({ from, type: 'calls', to });
    return;
  }
  const endpoint = writtenAddress(addressOfNode(node));
  const host = endpoint === undefined ? undefined : catalogueHost(hostOf(endpoint) ?? '');
  declareEndpoint(endpoint, host?.type ?? 'endpoint', node, users, { add, relate }, host?.provider);
}

function declareEndpoint(
  endpoint: string | undefined,
  type: ComponentType,
  node: N8nNode,
  users: readonly ComponentKey[],
  { add, relate }: Pick<Context, 'add' | 'relate'>,
  provider?: string,
): void {
  if (endpoint === undefined) return;
  const to: ComponentKey = { type, name: endpoint };
  add({ ...to, endpoint, ...(provider !== undefined && { provider }), at: node.nameNode, of: node.node });
  for (const from of users) relate({ from, type: 'calls', to });
}

function declareCredentials(node: N8nNode, users: readonly ComponentKey[], { add, relate }: Context): void {
  const isHttp = addressOfNode(node) !== '';
  // What somebody once chose stays in the export when the node asks without.
  if (isHttp && /^(?:none)?$/.test(parameterText(node, 'authentication'))) return;
  for (const name of node.credentials) {
    const to: ComponentKey = { type: 'secret_reference', name };
    add({ ...to, at: node.nameNode, of: node.node, properties: { kind: 'n8n credential type' } });
    for (const from of users) relate({ from, type: 'authenticates_with', to });
  }
}

function relateTrigger({ node }: N8nTrigger, { listed: { graph }, own, keyOf, relate }: Context): void {
  const from = keyOf(node);
  if (!from || graph.roleOf(node) === 'mcp-server') return;
  const agents = [...graph.reached(node).keys()].filter(
    (each) =>
      graph.isUsed(each) &&
      graph.roleOf(each) === 'agent' &&
      // One that is the tool of another is started by that.
      graph.workflow.outOf(each).every(({ type }) => type === 'main'),
  );
  const targets = agents.flatMap((each) => keyOf(each) ?? []);
  for (const to of targets.length > 0 ? targets : [own]) relate({ from, type: 'triggers', to });
}
