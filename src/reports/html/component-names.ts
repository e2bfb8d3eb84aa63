// What types of components are called where people read them, and where each stands in the graph: from what starts an
// agent to what it reaches.

import type { Capability } from '../../model/capability.ts';
import type { ComponentType } from '../../model/component.ts';

export const COLUMNS = ['Starts it', 'Agents', 'Servers', 'Tools and data', 'Models and services'] as const;
export type Column = 0 | 1 | 2 | 3 | 4;

interface TypeWords {
  readonly one: string;
  readonly many: string;
  readonly column: Column;
}

/** In the order in which they are shown: what acts first, what it is made of last. */
export const COMPONENT_WORDS: Readonly<Record<ComponentType, TypeWords>> = {
  agent: { one: 'agent', many: 'Agents', column: 1 },
  mcp_server: { one: 'MCP server', many: 'MCP servers', column: 2 },
  mcp_gateway: { one: 'MCP gateway', many: 'MCP gateways', column: 2 },
  mcp_client: { one: 'MCP client', many: 'MCP clients', column: 0 },
  tool: { one: 'tool', many: 'Tools', column: 3 },
  prompt: { one: 'prompt', many: 'Prompts', column: 3 },
  resource: { one: 'resource', many: 'Resources', column: 3 },
  workflow: { one: 'workflow', many: 'Workflows', column: 0 },
  trigger: { one: 'trigger', many: 'Triggers', column: 0 },
  skill: { one: 'skill', many: 'Skills', column: 0 },
  instruction_file: { one: 'instruction file', many: 'Instruction files', column: 0 },
  model: { one: 'model', many: 'Models', column: 4 },
  embedding_model: { one: 'embedding model', many: 'Embedding models', column: 4 },
  model_file: { one: 'model file', many: 'Model files', column: 4 },
  llm_provider: { one: 'provider', many: 'Providers', column: 4 },
  inference_endpoint: { one: 'inference endpoint', many: 'Inference endpoints', column: 4 },
  dataset: { one: 'dataset', many: 'Datasets', column: 3 },
  vector_store: { one: 'vector store', many: 'Vector stores', column: 3 },
  memory: { one: 'memory', many: 'Memories', column: 3 },
  guardrail: { one: 'guardrail', many: 'Guardrails', column: 3 },
  agent_framework: { one: 'agent framework', many: 'Agent frameworks', column: 4 },
  sdk_library: { one: 'AI library', many: 'AI libraries', column: 4 },
  package: { one: 'package', many: 'Packages', column: 4 },
  notebook: { one: 'notebook', many: 'Notebooks', column: 0 },
  container: { one: 'container', many: 'Containers', column: 4 },
  cloud_resource: { one: 'cloud resource', many: 'Cloud resources', column: 4 },
  ci_step: { one: 'CI step', many: 'CI steps', column: 0 },
  endpoint: { one: 'endpoint', many: 'Endpoints', column: 4 },
  secret_reference: { one: 'secret reference', many: 'Secret references', column: 4 },
};

/** Types in the order above. */
export const SHOWN_TYPES = Object.keys(COMPONENT_WORDS) as readonly ComponentType[];

/** What whoever may call it can do. */
export const CAPABILITY_WORDS: Readonly<Record<Capability, string>> = {
  shell: 'run commands',
  code: 'run code',
  'page-script': 'run scripts in pages',
  'file-read': 'read files',
  'file-write': 'write files',
  fetch: 'fetch addresses',
  sql: 'query databases',
  money: 'move money',
  destroy: 'delete',
  'destroy-all': 'delete everything',
  untrusted: 'take in texts of strangers',
  send: 'send out',
  private: 'read private data',
  records: 'read mails and records',
  vault: 'read a vault',
  environment: 'read the environment',
  access: 'change who has access',
  install: 'install software',
  system: 'change the system',
  'agent-config': 'change settings of agents',
  memory: 'keep notes for later',
};
