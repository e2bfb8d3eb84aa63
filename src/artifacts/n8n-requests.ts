// Models that a workflow asks without a node made for them: requests to the addresses of providers, with the model in the
// body or in the path.

import type { DocumentNode } from '../lib/document.ts';
import { hostOf } from '../lib/network-host.ts';
import { hostOf as listedHost } from './ai-catalogue.ts';
import { isExpression, type N8nNode, parameterOf, parameterText } from './n8n.ts';
import { child, textOf } from './server-entries.ts';

export interface ModelRequest {
  readonly provider: string;
  readonly model?: { readonly id: string; readonly node: DocumentNode };
}

const REQUESTS = /^(?:httpRequest|toolHttpRequest)$/;
/** Providers answer other questions too: about files, accounts, pages of others. */
const ASKS =
  /\/(?:chat|completions?|messages|responses|embeddings|images|audio|generations?|transcriptions?|ocr|conversation|fal-ai|text-to-speech|predictions|rerank)(?:[/:?]|$)|\/models\/[^/?]{1,100}[:/]\w/i;
const BODIES = ['jsonBody', 'body', 'bodyParametersJson'];
const LISTS = ['bodyParameters.parameters', 'bodyParametersUi.parameter', 'parametersBody.values'];
const BODY = 20_000;

/** The model a request asks; undefined for any other node or request. */
export function modelRequestOf(node: N8nNode): ModelRequest | undefined {
  if (!REQUESTS.test(node.kind)) return undefined;
  const url = parameterText(node, 'url').replace(/^=/, '');
  const host = hostOf(url);
  const listed = host === undefined ? undefined : listedHost(host);
  if (listed?.type !== 'inference_endpoint' || !ASKS.test(url.slice(0, 500))) return undefined;
  const model = inPath(node, url) ?? inBody(node) ?? inList(node);
  return { provider: listed.provider, ...(model && { model }) };
}

function inPath(node: N8nNode, url: string): ModelRequest['model'] {
  const id =
    /\.run\/(fal-ai\/(?!ffmpeg)[\w./-]{2,100}?)\/?(?:[?#]|$)/.exec(url)?.[1] ??
    /\/models\/([\w.-]{2,100}):\w/.exec(url)?.[1] ??
    /\/models\/([\w.-]{2,80}\/[\w.-]{2,80})(?:[/?]|$)/.exec(url)?.[1];
  const at = parameterOf(node, 'url');
  return id === undefined || !at ? undefined : { id, node: at };
}

function inBody(node: N8nNode): ModelRequest['model'] {
  for (const key of BODIES) {
    const at = parameterOf(node, key);
    const text = textOf(at)?.slice(0, BODY);
    const id = text === undefined ? undefined : /["']?model["']?\s*:\s*["']([\w@][\w.:/@-]{1,119})["']/.exec(text)?.[1];
    if (id !== undefined && at) return { id, node: at };
  }
  return undefined;
}

function inList(node: N8nNode): ModelRequest['model'] {
  for (const key of LISTS) {
    const list = parameterOf(node, key);
    const items = list?.kind === 'array' ? list.items : [];
    const value = items
      .filter((item) => textOf(child(item, 'name')) === 'model')
      .map((item) => child(item, 'value'))
      .find((each) => textOf(each) !== undefined);
    const id = textOf(value)?.replace(/^=/, '').trim();
    if (value && id !== undefined && !isExpression(textOf(value) ?? '') && /^[\w@][\w.:/@-]{1,119}$/.test(id))
      return { id, node: value };
  }
  return undefined;
}
