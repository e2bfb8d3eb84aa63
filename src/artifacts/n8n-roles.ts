// What the nodes of n8n are, read off their types: those of n8n 2.41 and the version 1 that most exported workflows were
// made with (https://www.npmjs.com/package/@n8n/n8n-nodes-langchain). Nodes of other packages count by the few names that
// are known; the others are part of the flow and no more.

import { BASE, LANGCHAIN, type N8nNode, parameterOf, parameterText } from './n8n.ts';
import { modelRequestOf } from './n8n-requests.ts';
import { textOf } from './server-entries.ts';

export type N8nRole =
  | 'model'
  | 'embedding'
  | 'reranker'
  | 'memory'
  | 'vector-store'
  | 'agent'
  | 'tool'
  | 'mcp-server'
  | 'mcp-client'
  | 'guardrail'
  /** Asks a model that is connected to it, without tools. */
  | 'chain'
  /** Asks a model of its own. */
  | 'app'
  | 'trigger'
  /** Belongs to what it is connected to: parsers, loaders, splitters, retrievers. */
  | 'part'
  | 'flow';

const PARTS = /^(?:outputParser|document|textSplitter|retriever|modelSelector)/;
const CHAINS = /^(?:chain|informationExtractor$|textClassifier$|sentimentAnalysis$)/;
const APPS =
  /^(?:openAi|anthropic|googleGemini|ollama|mistralAi|perplexity|alibabaCloud|minimax|moonshot|jinaAi|huggingFace|cohere|groq|deepSeek)$/;
/** Nodes that n8n ships outside of LangChain and that ask a model. */
const BASE_APPS = /^(?:openAi|mistralAi|perplexity|jinaAi|aiTransform)$/;

/** `isTool`: an agent uses it. */
export function roleOf(node: N8nNode, isTool: boolean): N8nRole {
  const { package: shipper, kind, type } = node;
  if (shipper === LANGCHAIN) {
    if (kind === 'mcpTrigger') return 'mcp-server';
    if (/^mcp(?:Registry)?Client/.test(kind)) return 'mcp-client';
    if (/trigger$/i.test(kind)) return 'trigger';
    if (/^(?:agent|agentTool|openAiAssistant|microsoftAgent365)$/.test(kind)) return 'agent';
    if (/^lm/.test(kind)) return 'model';
    if (/^embeddings/.test(kind)) return 'embedding';
    if (/^reranker/.test(kind)) return 'reranker';
    if (/^memory(?!Manager|ChatRetriever)/.test(kind)) return 'memory';
    if (/^(?:chatHub)?vectorStore/i.test(kind)) return 'vector-store';
    if (kind === 'guardrails') return 'guardrail';
    if (PARTS.test(kind)) return 'part';
    if (CHAINS.test(kind)) return 'chain';
    if (APPS.test(kind.replace(/Tool$/, ''))) return isTool ? 'tool' : 'app';
    return isTool || /^tool(?!Executor)/.test(kind) ? 'tool' : 'flow';
  }
  if (/\.mcpClient(?:Tool)?$/.test(type)) return 'mcp-client';
  if (isTool) return 'tool';
  if (shipper === BASE && (BASE_APPS.test(kind) || modelRequestOf(node))) return 'app';
  return isTriggerType(type) ? 'trigger' : 'flow';
}

/** `respondToWebhook` answers a request and starts nothing. */
function isTriggerType(type: string): boolean {
  return /Trigger$/.test(type) || /\.(?:webhook|start|cron|interval|emailReadImap)$/.test(type);
}

const PROVIDERS: Readonly<Record<string, string>> = {
  openai: 'openai',
  openaiassistant: 'openai',
  azureopenai: 'azure-openai',
  anthropic: 'anthropic',
  googlegemini: 'google',
  googlevertex: 'google',
  googlepalm: 'google',
  awsbedrock: 'aws-bedrock',
  cohere: 'cohere',
  databricks: 'databricks',
  deepseek: 'deepseek',
  groq: 'groq',
  huggingfaceinference: 'huggingface',
  openhuggingfaceinference: 'huggingface',
  huggingface: 'huggingface',
  lemonade: 'lemonade',
  minimax: 'minimax',
  mistralcloud: 'mistral',
  mistralai: 'mistral',
  moonshot: 'moonshot',
  nvidia: 'nvidia',
  ollama: 'ollama',
  openrouter: 'openrouter',
  alibabacloud: 'alibaba',
  perplexity: 'perplexity',
  jinaai: 'jina',
  vercelaigateway: 'vercel',
  xaigrok: 'xai',
};

/** Who serves the model a node asks, by the name of the node; undefined where that is somebody's own server. */
export function providerOf(node: N8nNode): string | undefined {
  const name = node.kind
    .replace(/^(?:lmChat|lm|embeddings|reranker)(?=[A-Z])/, '')
    .replace(/Tool$/, '')
    .toLowerCase();
  return modelRequestOf(node)?.provider ?? PROVIDERS[name];
}

export interface AskedModel {
  /** As its provider writes it. */
  readonly id: string;
  readonly node: ReturnType<typeof parameterOf> & object;
}

/** Where both are there, `model` is left over from another operation. */
const MODEL_KEYS = ['modelId', 'model', 'modelName', 'options.model', 'options.modelId'];

const PLACEHOLDER = /^[<[]|placeholder|^your[-_ ]/i;

/** The model a node names; undefined where it is worked out at run time, or left to the node's default. */
export function modelOfNode(node: N8nNode): AskedModel | undefined {
  const request = modelRequestOf(node);
  if (request) return request.model;
  for (const key of MODEL_KEYS) {
    const at = parameterOf(node, key);
    const text = textOf(at)
      ?.replace(/^=(?!.*\{\{)/, '')
      .trim();
    if (
      at === undefined ||
      text === undefined ||
      text === '' ||
      text.startsWith('=') ||
      text.length > 200 ||
      PLACEHOLDER.test(text)
    )
      continue;
    return { id: text.replace(/^models\//, ''), node: at };
  }
  return undefined;
}

/** Whether the model a node asks is decided while it runs. */
export function hasVariableModel(node: N8nNode): boolean {
  return MODEL_KEYS.some((key) => /^=.*\{\{/s.test(parameterText(node, key)));
}

/** A package that n8n does not ship and somebody has to install; those written on the instance itself have none. */
export function communityPackage({ package: shipper }: N8nNode): string | undefined {
  return shipper !== BASE && !shipper.startsWith('@n8n/') && /^(?:@[\w.-]+\/)?n8n-nodes-[\w.-]+$/.test(shipper)
    ? shipper
    : undefined;
}
