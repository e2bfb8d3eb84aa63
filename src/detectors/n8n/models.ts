// Models that a workflow names: those whose end is announced, and names that their provider moves.

import { huggingFaceModel, type ModelInfo, modelOf } from '../../artifacts/ai-catalogue.ts';
import type { N8nNode } from '../../artifacts/n8n.ts';
import type { N8nGraph } from '../../artifacts/n8n-graph.ts';
import { modelOfNode, providerOf } from '../../artifacts/n8n-roles.ts';
import type { Found } from './found.ts';

/** Those give models names of their own: what a provider does with the same name says nothing of them. */
const OWN_NAMES = /^(?:ollama|azure-openai|aws-bedrock|databricks|lemonade)$/;

export function knownModel(node: N8nNode, id: string): ModelInfo | undefined {
  const server = providerOf(node);
  if (server !== undefined && OWN_NAMES.test(server)) return undefined;
  return server === 'huggingface' ? huggingFaceModel(id) : modelOf(id);
}

export function modelFindings(graph: N8nGraph): readonly Found[] {
  const seen = new Set<string>();
  return graph.workflow.nodes.flatMap((node): readonly Found[] => {
    const role = graph.roleOf(node);
    if (!graph.isUsed(node) || !/^(?:model|embedding|reranker|app|agent)$/.test(role)) return [];
    const model = modelOfNode(node);
    const known = model && knownModel(node, model.id);
    // Ten nodes that ask one model are one thing to mend.
    if (!model || !known || seen.has(known.name)) return [];
    seen.add(known.name);
    const base = { node, at: model.node, parameter: 'parameters.model' };
    if (known.isDeprecated)
      return [
        {
          ...base,
          id: 'n8n/deprecated-model',
          message: `{place} asks the model \`${known.name}\`, which its provider ${known.endsOn === undefined ? 'has given up' : `ends on ${known.endsOn}`}.`,
        },
      ];
    return known.isAlias
      ? [
          {
            ...base,
            id: 'n8n/model-alias',
            message: `{place} asks the model \`${known.name}\`, a name that its provider moves.`,
          },
        ]
      : [];
  });
}
