// Kubernetes manifests: containers of workloads that concern AI or ask for a GPU, and resources of operators that serve
// models (KServe, KubeAI, Ray, NVIDIA NIM, Seldon). Known limits: charts are templates, and only what they leave readable is read.

import { mentionedModel } from '../../artifacts/model-mention.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { wordsOf } from './compose.ts';
import { type ContainerFacts, concernsAi, declareContainer, type Variable } from './container.ts';

export function isKubernetes(root: DocumentNode): boolean {
  return child(root, 'apiVersion') !== undefined && child(root, 'kind') !== undefined;
}

/** Where kinds of workloads keep the specification of their pods. */
const PODS = ['spec', 'spec.template.spec', 'spec.jobTemplate.spec.template.spec', 'spec.predictor', 'template.spec'];
/** Kinds that are there to serve or train models, by their group. */
const SERVING =
  /^(?:serving\.kserve\.io|kubeai\.org|ray\.io|apps\.nvidia\.com|machinelearning\.seldon\.io|kubeflow\.org|llm-d\.ai|inference\.networking\.(?:x-)?k8s\.io|kaito\.sh|leaderworkerset\.x-k8s\.io)\//;

export function declareKubernetes(visit: Visit, root: DocumentNode): void {
  const { artifact, declare, relate } = visit;
  const rangeOf = ({ start, end }: Pick<DocumentNode, 'start' | 'end'>): ByteRange => [
    artifact.byteOffset(start),
    artifact.byteOffset(end),
  ];
  const kind = textOf(child(root, 'kind')) ?? '';
  const group = textOf(child(root, 'apiVersion')) ?? '';
  const nameAt = select(root, 'metadata.name')[0]?.node;
  const name = textOf(nameAt) ?? textOf(select(root, 'metadata.generateName')[0]?.node) ?? '';
  let owner: ComponentKey | undefined;
  if (SERVING.test(group) && nameAt && isPlain(name)) {
    owner = { type: 'cloud_resource', name: `${kind}/${name}`, scope: folderOf(artifact.path) };
    declare({
      ...owner,
      origin: 'config',
      range: rangeOf(nameAt),
      extent: rangeOf(root),
      logical: `${kind} "${name}"`,
      properties: { kind, group: group.replace(/\/[^/]*$/, ''), platform: 'kubernetes' },
    });
    for (const { text, node } of modelsOf(root)) {
      const model = mentionedModel(text, true);
      if (!model) continue;
      declare({ ...model.key, provider: model.provider, flags: model.flags, origin: 'config', range: rangeOf(node) });
      relate({ from: owner, type: 'uses', to: model.key });
    }
  }
  for (const path of PODS)
    for (const list of ['containers', 'initContainers', 'model'])
      for (const { node } of select(root, list === 'model' ? `${path}.model` : `${path}.${list}.*`)) {
        const facts = factsOf(node, `${kind} "${name}"`, rangeOf);
        if (!facts || !(facts.hasGpu || concernsAi(facts))) continue;
        const container = declareContainer(visit, facts);
        if (owner && container) relate({ from: owner, type: 'runs_in', to: container });
      }
}

function factsOf(
  node: DocumentNode,
  logical: string,
  rangeOf: (node: DocumentNode) => ByteRange,
): ContainerFacts | undefined {
  const image = child(node, 'image');
  if (!image || !textOf(image)) return undefined;
  return {
    image: textOf(image),
    range: rangeOf(image),
    extent: rangeOf(node),
    logical,
    words: ['command', 'args'].flatMap((key) => wordsOf(child(node, key), rangeOf)),
    variables: select(node, 'env.*').flatMap(({ node: item }): Variable[] => {
      const at = child(item, 'name');
      const variable = textOf(at);
      return at && variable ? [{ name: variable, value: textOf(child(item, 'value')) ?? '', range: rangeOf(at) }] : [];
    }),
    hasGpu: ['limits', 'requests'].some((key) => {
      const map = select(node, `resources.${key}`)[0]?.node;
      return (
        map?.kind === 'object' &&
        map.entries.some(({ key: each }) =>
          /^(?:nvidia\.com\/(?:gpu|mig-.*)|amd\.com\/gpu|gpu\.intel\.com\/\w+)$/.test(each),
        )
      );
    }),
    isPrivileged: select(node, 'securityContext.privileged').some(
      ({ node: each }) => each.kind === 'scalar' && each.value === true,
    ),
  };
}

/** KServe's and KubeAI's addresses of models: `hf://owner/name`, `ollama://llama3:8b`. */
function modelsOf(root: DocumentNode): readonly { readonly text: string; readonly node: DocumentNode }[] {
  return [
    'spec.url',
    'spec.predictor.model.storageUri',
    'spec.model.uri',
    'spec.model.name',
    'spec.inference.preset.name',
  ].flatMap((path) =>
    select(root, path).flatMap(({ node }) => {
      const [, scheme, rest] = /^(?:([a-z0-9]+):\/\/)?(.+)$/.exec(textOf(node) ?? '') ?? [];
      if (rest === undefined || (scheme !== undefined && !/^(?:hf|huggingface|ollama)$/.test(scheme))) return [];
      return [{ text: rest.replace(/\?.*$/, ''), node }];
    }),
  );
}

function isPlain(name: string): boolean {
  return name !== '' && !name.includes('{{');
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
