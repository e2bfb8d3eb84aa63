// One container, wherever it is described: its image, what that image is, and what the container is told: models on its
// command line and in its environment, endpoints, names of keys.

import { hostOf as catalogueHost, secretNameOf } from '../../artifacts/ai-catalogue.ts';
import { endpointOf, type Image, imageOf, isLooseImage } from '../../artifacts/component-names.ts';
import { mentionedModel } from '../../artifacts/model-mention.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { hostOf } from '../../lib/network-host.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { type KnownImage, knownImage } from './images.ts';

export interface Variable {
  readonly name: string;
  /** Empty where it is handed on from outside. */
  readonly value: string;
  readonly range: ByteRange;
}

export interface Word {
  readonly text: string;
  readonly range: ByteRange;
}

export interface ContainerFacts {
  /** As written, variables and all. */
  readonly image: string | undefined;
  /** What names it. */
  readonly range: ByteRange;
  readonly extent: ByteRange;
  readonly logical: string;
  /** Name it is reached by from beside it. */
  readonly service?: string | undefined;
  readonly words: readonly Word[];
  readonly variables: readonly Variable[];
  readonly hasGpu: boolean;
  /** Whether a port of it is open to other machines. */
  readonly isPublished?: boolean;
  readonly isPrivileged?: boolean;
  readonly properties?: Readonly<Record<string, string | undefined>>;
}

/** Whether anything of it is about AI. */
export function concernsAi(facts: ContainerFacts): boolean {
  const image = facts.image === undefined ? undefined : imageOf(facts.image);
  return (
    (image !== undefined && knownImage(image.name) !== undefined) ||
    facts.variables.some(({ name, value }) => saysAi(name, value)) ||
    modelsOf(facts).length > 0
  );
}

function saysAi(name: string, value: string): boolean {
  return (
    secretNameOf(name) !== undefined || catalogueHost(hostOf(value) ?? '') !== undefined || /^OLLAMA_|^VLLM_/.test(name)
  );
}

/** Declares what is known of it; its key where the image has a name. Call it only for what concerns AI. */
export function declareContainer(visit: Visit, facts: ContainerFacts): ComponentKey | undefined {
  const { declare, relate } = visit;
  const { range, extent, logical } = facts;
  const at = { origin: 'config', range, extent, logical } as const;
  const image = facts.image === undefined ? undefined : imageOf(facts.image);
  const known = image && knownImage(image.name);
  const key: ComponentKey | undefined = image
    ? { type: 'container', name: image.name }
    : facts.service === undefined
      ? undefined
      : { type: 'container', name: facts.service, scope: visit.artifact.path };
  if (!key) return undefined;
  declare({
    ...key,
    ...at,
    version: image?.version,
    hash: image?.digest,
    flags: flagsOf(facts, image),
    properties: { role: known?.role, product: known?.product, ...facts.properties },
  });
  if (known) declareRole(visit, facts, key, known);
  for (const { model, place } of modelsOf(facts)) {
    declare({
      ...model.key,
      provider: model.provider ?? known?.product,
      flags: model.flags,
      origin: 'config',
      range: place,
      logical,
    });
    relate({ from: key, type: 'uses', to: model.key });
  }
  for (const { name, value, range: place } of facts.variables) {
    const provider = secretNameOf(name)?.provider;
    if (provider !== undefined) {
      const to: ComponentKey = { type: 'secret_reference', name };
      declare({ ...to, provider, origin: 'config', range: place, logical });
      relate({ from: key, type: 'authenticates_with', to });
      continue;
    }
    const endpoint = endpointOf(value);
    const host = catalogueHost(hostOf(value) ?? '');
    const isOllama = /^OLLAMA_(?:BASE_URL|HOST|URL|API_BASE)$/.test(name);
    if (endpoint === undefined || (!host && !isOllama)) continue;
    const to: ComponentKey = { type: host?.type ?? 'inference_endpoint', name: endpoint };
    declare({ ...to, provider: host?.provider ?? 'ollama', endpoint, origin: 'config', range: place, logical });
    relate({ from: key, type: 'calls', to });
  }
  return key;
}

function flagsOf(facts: ContainerFacts, image: Image | undefined): readonly ComponentFlag[] {
  return [
    ...(image && isLooseImage(image) ? (['unpinned_version'] as const) : []),
    ...(facts.hasGpu ? (['gpu_instance'] as const) : []),
    ...(facts.isPublished ? (['internet_facing'] as const) : []),
    ...(facts.isPrivileged ? (['privileged'] as const) : []),
  ];
}

/** What the image is, as a component that runs in it. */
function declareRole(
  { declare, relate }: Visit,
  facts: ContainerFacts,
  container: ComponentKey,
  known: KnownImage,
): void {
  const { role, product, port } = known;
  const at = { origin: 'config', range: facts.range, extent: facts.extent, logical: facts.logical } as const;
  const address = facts.service !== undefined && port !== undefined ? `http://${facts.service}:${port}` : undefined;
  const flags: readonly ComponentFlag[] = facts.isPublished ? ['internet_facing'] : [];
  let to: ComponentKey | undefined;
  if (role === 'vector-store') {
    to = { type: 'vector_store', name: product };
    declare({ ...to, ...at, provider: product, endpoint: address, flags });
  } else if (role === 'inference' && address !== undefined) {
    to = { type: 'inference_endpoint', name: address };
    declare({ ...to, ...at, provider: product, endpoint: address, flags });
  } else if (role === 'inference') {
    to = { type: 'llm_provider', name: product };
    declare({ ...to, ...at, provider: product });
  }
  if (to) relate({ from: to, type: 'runs_in', to: container });
}

/** Flags of servers of models after which one is named. */
const MODEL_FLAG =
  /^--(?:model|model-id|model-path|model_id|model_name|embedding-model|hf-repo|hf-model|served-model)$/;
const MODEL_VARIABLE =
  /(?:^|_)(?:MODEL|MODEL_ID|MODEL_NAME|LLM_MODEL|EMBEDDING_MODEL|CHAT_MODEL|EMBEDDINGS_MODEL|DEFAULT_MODEL|DEFAULT_MODELS|DEPLOYMENT_NAME)$/;

/** Programs have names of their own for models, such as `proxy_llm`: those of models have a number and dashes. */
function isModelName(variable: string, value: string): boolean {
  return /LLM|EMBEDDING|CHAT_MODEL|OLLAMA|OPENAI|ANTHROPIC/.test(variable) && /\d/.test(value) && /[-/:]/.test(value);
}

function modelsOf({ words, variables }: ContainerFacts) {
  const named: {
    readonly text: string;
    readonly place: ByteRange;
    readonly isModel: boolean;
    readonly variable?: string;
  }[] = [];
  for (const [index, { text, range }] of words.entries()) {
    const before = (back: number) => words[index - back]?.text ?? '';
    const isServed =
      (/(?:^|\/)ollama$/.test(before(2)) && /^(?:pull|run|create)$/.test(before(1))) ||
      (/(?:^|\/)vllm$/.test(before(2)) && before(1) === 'serve') ||
      (/^(?:huggingface-cli|hf)$/.test(before(2)) && before(1) === 'download');
    const [, flag, value] = /^(--[\w-]+)=(.+)$/.exec(text) ?? [];
    if (isServed && !text.startsWith('-')) named.push({ text, place: range, isModel: true });
    else if (MODEL_FLAG.test(before(1))) named.push({ text, place: range, isModel: text.includes('/') });
    else if (flag !== undefined && value !== undefined && MODEL_FLAG.test(flag))
      named.push({ text: value, place: range, isModel: value.includes('/') });
  }
  for (const { name, value, range } of variables)
    if (MODEL_VARIABLE.test(name) && value !== '')
      named.push({
        text: value,
        place: range,
        isModel: isModelName(name, value),
        variable: name,
      });
  return named.flatMap(({ text, place, isModel, variable }) => {
    // A folder is no name.
    const model = /^(?:[./~]|\/|[A-Za-z]:\\)/.test(text) ? undefined : mentionedModel(text, isModel);
    if (!model) return [];
    const isEmbedding = variable?.includes('EMBEDDING') && model.provider === undefined;
    return [
      { model: isEmbedding ? { ...model, key: { ...model.key, type: 'embedding_model' as const } } : model, place },
    ];
  });
}
