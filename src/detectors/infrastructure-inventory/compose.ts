// Compose files: services that run an image of AI, are told of models or hold keys of providers, and models that Docker
// itself runs. Other services of the file, such as its database, are no part of the bill.

import { mentionedModel } from '../../artifacts/model-mention.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, type Entry, select } from '../../lib/document.ts';
import type { ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { type ContainerFacts, concernsAi, declareContainer, type Variable, type Word } from './container.ts';

export function isCompose(root: DocumentNode): boolean {
  const services = child(root, 'services');
  return (
    services?.kind === 'object' &&
    services.entries.some(({ value }) => child(value, 'image') !== undefined || child(value, 'build') !== undefined)
  );
}

export function declareCompose(visit: Visit, root: DocumentNode): void {
  const { artifact, declare, relate } = visit;
  const rangeOf = ({ start, end }: Pick<DocumentNode, 'start' | 'end'>): ByteRange => [
    artifact.byteOffset(start),
    artifact.byteOffset(end),
  ];
  const models = new Map<string, ComponentKey>();
  const listed = child(root, 'models');
  for (const { key, value } of listed?.kind === 'object' ? listed.entries : []) {
    const node = child(value, 'model') ?? child(value, 'name');
    const model = mentionedModel(textOf(node) ?? '', true);
    if (!node || !model) continue;
    declare({
      ...model.key,
      provider: model.provider ?? 'docker-model-runner',
      flags: model.flags,
      origin: 'config',
      range: rangeOf(node),
    });
    models.set(key, model.key);
  }
  const services = child(root, 'services');
  for (const entry of services?.kind === 'object' ? services.entries : []) {
    const facts = factsOf(entry, rangeOf);
    const uses = child(entry.value, 'models');
    const names =
      uses?.kind === 'array'
        ? uses.items.map((item) => textOf(item) ?? '')
        : uses?.kind === 'object'
          ? uses.entries.map(({ key }) => key)
          : [];
    if (names.length === 0 && !concernsAi(facts)) continue;
    const container = declareContainer(visit, facts);
    for (const name of names) {
      const to = models.get(name);
      if (container && to) relate({ from: container, type: 'uses', to });
    }
  }
}

function factsOf(
  { key, keyStart, keyEnd, value }: Entry,
  rangeOf: (node: Pick<DocumentNode, 'start' | 'end'>) => ByteRange,
): ContainerFacts {
  const image = child(value, 'image');
  return {
    image: textOf(image),
    range: rangeOf(image ?? { start: keyStart, end: keyEnd }),
    extent: rangeOf({ start: keyStart, end: value.end }),
    logical: `service "${key}"`,
    service: key,
    words: ['entrypoint', 'command'].flatMap((name) => wordsOf(child(value, name), rangeOf)),
    variables: variablesOf(child(value, 'environment'), rangeOf),
    hasGpu: hasGpu(value),
    isPublished: select(value, 'ports.*').some(({ node }) => isOpen(node)),
    isPrivileged: isTrue(child(value, 'privileged')),
    properties: { 'model-mount': mountOf(value) },
  };
}

export function wordsOf(node: DocumentNode | undefined, rangeOf: (node: DocumentNode) => ByteRange): Word[] {
  if (node?.kind === 'array')
    return node.items.flatMap((item) =>
      (textOf(item) ?? '').split(/\s+/).map((text) => ({ text, range: rangeOf(item) })),
    );
  const text = textOf(node);
  return node && text !== undefined
    ? text
        .slice(0, 8000)
        .split(/\s+/)
        .map((word) => ({ text: word.replace(/^["']|["']$/g, ''), range: rangeOf(node) }))
    : [];
}

function variablesOf(
  node: DocumentNode | undefined,
  rangeOf: (node: Pick<DocumentNode, 'start' | 'end'>) => ByteRange,
): Variable[] {
  if (node?.kind === 'object')
    return node.entries.map(({ key, keyStart, keyEnd, value }) => ({
      name: key,
      value: withDefault(textOf(value) ?? ''),
      range: rangeOf({ start: keyStart, end: keyEnd }),
    }));
  if (node?.kind !== 'array') return [];
  return node.items.flatMap((item): Variable[] => {
    const [, name, value = ''] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(textOf(item) ?? '') ?? [];
    return name === undefined ? [] : [{ name, value: withDefault(value), range: rangeOf(item) }];
  });
}

/** `${MODEL:-llama3}` is what it is unless told otherwise. */
function withDefault(text: string): string {
  return text.replace(/^\$\{[A-Za-z_]\w*:?-([^{}]*)\}$/, '$1');
}

function hasGpu(service: DocumentNode): boolean {
  return (
    child(service, 'gpus') !== undefined ||
    textOf(child(service, 'runtime')) === 'nvidia' ||
    select(service, 'deploy.resources.reservations.devices.*').some(
      ({ node }) =>
        textOf(child(node, 'driver')) === 'nvidia' ||
        select(node, 'capabilities.*').some(({ node: each }) => textOf(each) === 'gpu'),
    )
  );
}

/** A port without an address is open to every network of the machine. */
function isOpen(node: DocumentNode): boolean {
  if (node.kind === 'object') {
    const host = textOf(child(node, 'host_ip'));
    return child(node, 'published') !== undefined && (host === undefined || !/^(?:127\.|::1|localhost)/.test(host));
  }
  const text = (textOf(node) ?? '').replace(/\$\{[^}]*\}/g, '1');
  return /^(?:0\.0\.0\.0:|\[::\]:)?[\d-]+:[\d-]+(?:\/(?:tcp|udp))?$/.test(text);
}

/** The folder of models it is given. */
function mountOf(service: DocumentNode): string | undefined {
  return select(service, 'volumes.*')
    .map(({ node }) => textOf(node) ?? textOf(child(node, 'target')) ?? '')
    .find(
      (text) =>
        /(?:^|[/:._-])(?:models?|\.ollama|huggingface|weights|checkpoints)(?:[/:._-]|$)/i.test(text) &&
        // A file is no folder of models.
        !/\.(?:toml|ya?ml|json|conf|env|ini|py|sh)(?::|$)/i.test(text),
    );
}

function isTrue(node: DocumentNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}
