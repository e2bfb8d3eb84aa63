// What components are called in sentences.

import { cut } from '../lib/escape.ts';
import type { Component, ComponentType } from '../model/component.ts';

/** How many there are of it, in the order in which people ask. What is missing here is counted by nobody. */
export const COUNTED: readonly (readonly [types: readonly ComponentType[], one: string, many: string])[] = [
  [['mcp_server'], 'MCP server', 'MCP servers'],
  [['mcp_gateway'], 'MCP gateway', 'MCP gateways'],
  [['agent'], 'agent', 'agents'],
  [['workflow'], 'workflow', 'workflows'],
  [['tool'], 'tool', 'tools'],
  [['model', 'embedding_model'], 'model', 'models'],
  [['model_file'], 'model file', 'model files'],
  [['skill'], 'skill', 'skills'],
  [['instruction_file'], 'instruction file', 'instruction files'],
  [['prompt'], 'prompt', 'prompts'],
  [['resource'], 'resource', 'resources'],
  [['agent_framework'], 'agent framework', 'agent frameworks'],
  [['sdk_library'], 'AI library', 'AI libraries'],
  [['vector_store'], 'vector store', 'vector stores'],
  [['dataset'], 'dataset', 'datasets'],
  [['guardrail'], 'guardrail', 'guardrails'],
  [['cloud_resource'], 'cloud resource', 'cloud resources'],
  [['ci_step'], 'CI step with a model', 'CI steps with a model'],
];

const NOUNS: Partial<Record<ComponentType, string>> = {
  mcp_server: 'server',
  mcp_client: 'client',
  mcp_gateway: 'gateway',
};

/** "tool", "server", "agent". */
export function nounOf({ type }: Component): string {
  return NOUNS[type] ?? type.replaceAll('_', ' ');
}

const NAME = 80;

/** As it stands between backticks. */
export function spokenName({ name }: Component): string {
  return cut(name.replaceAll('`', "'"), NAME);
}

/** Whether it comes with the client, which asks a person before it uses it unless told otherwise. */
export function isOfClient({ type, properties }: Component): boolean {
  return type === 'tool' && properties.kind === 'of-the-client';
}
