// What a client's settings say of models and agents of their own: which model it asks, where, and for which agent.

import { hostOf as catalogueHost, secretNameOf } from '../../artifacts/ai-catalogue.ts';
import { clientOf } from '../../artifacts/client-names.ts';
import { endpointOf, filledInNames } from '../../artifacts/component-names.ts';
import { mentionedModel } from '../../artifacts/model-mention.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { hostOf } from '../../lib/network-host.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';

/** Where each client's file names models: paths to texts, or to lists of them. */
const MODELS: readonly (readonly [file: RegExp, paths: readonly string[]])[] = [
  [/(?:^|\/)\.claude\/settings[^/]*\.json$/, ['model', 'env.ANTHROPIC_MODEL', 'env.ANTHROPIC_SMALL_FAST_MODEL']],
  [/(?:^|\/)\.?codex\/[^/]*\.toml$/, ['model', 'review_model', 'profiles.*.model']],
  [/(?:^|\/)opencode\.jsonc?$/, ['model', 'small_model', 'agent.*.model', 'mode.*.model']],
  [/(?:^|\/)\.(?:gemini|qwen)\/settings[^/]*\.json$/, ['model.name', 'model']],
  [/(?:^|\/)\.aider\.conf\.ya?ml$/, ['model', 'weak-model', 'editor-model']],
  [
    /(?:^|\/)\.continue\/config\.(?:ya?ml|json)$/,
    ['models.*.model', 'tabAutocompleteModel.model', 'embeddingsProvider.model'],
  ],
  [/(?:^|\/)\.?crush\.json$/, ['models.*.model', 'providers.*.models.*.id']],
  [/(?:^|\/)fastagent\.config\.ya?ml$/, ['default_model']],
  [
    /(?:^|\/)mcp_agent\.config\.ya?ml$/,
    [
      'openai.default_model',
      'anthropic.default_model',
      'google.default_model',
      'azure.default_model',
      'bedrock.default_model',
    ],
  ],
  [
    /(?:^|\/)librechat\.ya?ml$/,
    [
      'endpoints.*.models.default.*',
      'endpoints.custom.*.models.default.*',
      'endpoints.*.titleModel',
      'endpoints.custom.*.titleModel',
    ],
  ],
  [/(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/, ['GOOSE_MODEL']],
];
/** Where they are asked at. */
const ENDPOINTS = [
  'env.ANTHROPIC_BASE_URL',
  'openai_base_url',
  'model_providers.*.base_url',
  'provider.*.options.baseURL',
  'providers.*.base_url',
  'models.*.apiBase',
  'openai-api-base',
  'openai.base_url',
  'anthropic.base_url',
  'endpoints.custom.*.baseURL',
];
/** What is handed to them. */
const KEYS = [
  'model_providers.*.env_key',
  'provider.*.options.apiKey',
  'providers.*.api_key',
  'models.*.apiKey',
  'endpoints.*.apiKey',
  'endpoints.custom.*.apiKey',
  'openai.api_key',
  'anthropic.api_key',
];

export function declareSettings(visit: Visit): void {
  const { artifact, declare, relate } = visit;
  const root = artifact.document()?.root;
  if (!root) return;
  const path = artifact.path.toLowerCase();
  const rangeOf = ({ start, end }: DocumentNode): ByteRange => [artifact.byteOffset(start), artifact.byteOffset(end)];
  const agent = agentOf(root, path, artifact.path);
  const paths = agent ? ['model'] : (MODELS.find(([file]) => file.test(path))?.[1] ?? []);
  const name = clientOf(artifact.path);
  const client: ComponentKey | undefined = name === undefined ? undefined : { type: 'mcp_client', name };
  const user = agent ?? client;
  const used: ComponentKey[] = [];
  for (const { node } of paths.flatMap((each) => select(root, each))) {
    const model = mentionedModel(textOf(node) ?? '', true);
    if (!model) continue;
    declare({ ...model.key, provider: model.provider, flags: model.flags, origin: 'config', range: rangeOf(node) });
    used.push(model.key);
  }
  if (paths.length > 0 && !agent) {
    for (const { node } of ENDPOINTS.flatMap((each) => select(root, each))) {
      const url = textOf(node) ?? '';
      const endpoint = endpointOf(url);
      if (endpoint === undefined) continue;
      const to: ComponentKey = { type: 'inference_endpoint', name: endpoint };
      const provider = catalogueHost(hostOf(url) ?? '')?.provider;
      declare({ ...to, provider, endpoint, origin: 'config', range: rangeOf(node) });
      used.push(to);
    }
    for (const { node } of KEYS.flatMap((each) => select(root, each))) {
      const text = textOf(node) ?? '';
      const names = /^[A-Z][A-Z0-9_]+$/.test(text) ? [text] : filledInNames(text);
      for (const secret of names) {
        const to: ComponentKey = { type: 'secret_reference', name: secret };
        declare({ ...to, provider: secretNameOf(secret)?.provider, origin: 'config', range: rangeOf(node) });
        if (client) relate({ from: client, type: 'authenticates_with', to });
      }
    }
  }
  if (agent) {
    const at = child(root, 'name') ?? root;
    const extent = rangeOf(root);
    const range: ByteRange = at === root ? [extent[0], extent[0] + 1] : rangeOf(at);
    declare({ ...agent, origin: 'config', range, extent, properties: { client: name } });
    for (const { key: server } of select(root, 'mcpServers.*'))
      if (server !== undefined) relate({ from: agent, type: 'uses', to: { type: 'mcp_server', name: server } });
  } else if (client && used.length > 0)
    declare({ ...client, origin: 'config', range: [0, Math.min(1, artifact.bytes.length)] });
  if (user)
    for (const to of used) relate({ from: user, type: to.type === 'inference_endpoint' ? 'calls' : 'uses', to });
}

/** Kiro's and Amazon Q's agents are JSON, one a file. */
function agentOf(root: DocumentNode, lower: string, path: string): ComponentKey | undefined {
  if (!/(?:^|\/)\.?(?:kiro|amazonq)\/(?:agents|cli-agents)\/[^/]+\.json$/.test(lower)) return undefined;
  const name = textOf(child(root, 'name')) ?? path.replace(/^.*\//s, '').replace(/\.json$/i, '');
  return { type: 'agent', name, scope: path };
}
