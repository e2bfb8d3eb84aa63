// CloudFormation and SAM, Azure's templates in JSON and in Bicep: resources of AI, with their models.

import type { ByteRange } from '../../artifacts/segment.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { TERRAFORM_TEXT } from '../../lib/limits.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { declareModel } from './cloud-model.ts';
import { cloudType, isGpuMachine, MACHINE_KEYS, MODEL_KEYS } from './cloud-types.ts';
import { folderOf } from './kubernetes.ts';

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly at: Pick<DocumentNode, 'start' | 'end'>;
  readonly node: DocumentNode;
  readonly properties: DocumentNode | undefined;
  readonly platform: string;
}

export function isTemplate(root: DocumentNode): boolean {
  return child(root, 'Resources')?.kind === 'object' || child(root, 'resources')?.kind === 'array';
}

export function declareTemplate(visit: Visit, root: DocumentNode): void {
  const map = child(root, 'Resources');
  const list = child(root, 'resources');
  const resources: readonly Resource[] =
    map?.kind === 'object'
      ? map.entries.map(({ key, keyStart, keyEnd, value }) => ({
          type: textOf(child(value, 'Type')) ?? '',
          name: key,
          at: { start: keyStart, end: keyEnd },
          node: value,
          properties: child(value, 'Properties'),
          platform: 'cloudformation',
        }))
      : list?.kind === 'array'
        ? list.items.map((node) => ({
            type: textOf(child(node, 'type')) ?? '',
            name: textOf(child(node, 'name')) ?? '',
            at: child(node, 'name') ?? node,
            node,
            properties: child(node, 'properties'),
            platform: 'azure-template',
          }))
        : [];
  for (const resource of resources) declareResource(visit, resource);
}

function declareResource(visit: Visit, { type, name, at, node, properties, platform }: Resource): void {
  const { artifact, declare } = visit;
  const rangeOf = ({ start, end }: Pick<DocumentNode, 'start' | 'end'>): ByteRange => [
    artifact.byteOffset(start),
    artifact.byteOffset(end),
  ];
  const machines = properties
    ? MACHINE_KEYS.flatMap((key) => select(properties, `**.${key}`)).flatMap(({ node: each }) => textOf(each) ?? [])
    : [];
  const hasGpu = machines.some(isGpuMachine);
  const known = cloudType(type);
  if (!known && !(hasGpu && /^AWS::EC2::(?:Instance|LaunchTemplate)$|\/virtualMachine/.test(type))) return;
  const key: ComponentKey = {
    type: known?.type ?? 'cloud_resource',
    // An expression is no name.
    name: /^\[|[{}$]/.test(name) || name === '' ? type : `${type}.${name}`,
    scope: folderOf(artifact.path),
  };
  const isPublic =
    properties !== undefined &&
    (textOf(child(properties, 'publicNetworkAccess')) === 'Enabled' ||
      textOf(child(properties, 'PubliclyAccessible')) === 'true');
  const flags: ComponentFlag[] = [
    ...(hasGpu ? (['gpu_instance'] as const) : []),
    ...(isPublic ? (['public_resource'] as const) : []),
  ];
  declare({
    ...key,
    provider: known?.provider ?? 'aws',
    origin: 'config',
    range: rangeOf(at),
    extent: rangeOf({ start: Math.min(at.start, node.start), end: node.end }),
    logical: key.name,
    flags,
    properties: {
      platform,
      kind: type,
      region: plain(textOf(child(node, 'location'))),
      machine: machines[0],
    },
  });
  if (!properties) return;
  for (const { node: value } of MODEL_KEYS.flatMap((path) => select(properties, `**.${path}`))) {
    const text = textOf(value);
    if (text !== undefined) declareModel(visit, { text, range: rangeOf(value) }, key);
  }
  const model = /\/deployments$/i.test(type) ? child(properties, 'model') : undefined;
  const id = model && child(model, 'name');
  const text = plain(textOf(id));
  if (id && text !== undefined)
    declareModel(
      visit,
      { text, range: rangeOf(id), version: plain(textOf(model && child(model, 'version'))), provider: 'azure-openai' },
      key,
    );
}

function plain(text: string | undefined): string | undefined {
  return text === undefined || /^\[|[{}$]/.test(text) ? undefined : text;
}

/** `resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {`. Only heads and the models of deployments are read. */
export function declareBicep(visit: Visit): void {
  const { artifact, declare } = visit;
  const text = artifact.text();
  if (text.length > TERRAFORM_TEXT) return;
  const heads = [...text.matchAll(/^[ \t]*resource\s+([A-Za-z_]\w*)\s+'([\w./]{3,120})@[\w-]+'\s*=(?!\s*existing)/gm)];
  for (const [index, match] of heads.entries()) {
    const [all, name = '', type = ''] = match;
    const known = cloudType(type);
    if (!known) continue;
    const body = text.slice(match.index, Math.min(heads[index + 1]?.index ?? text.length, match.index + 20_000));
    const key: ComponentKey = { type: known.type, name: `${type}.${name}`, scope: folderOf(artifact.path) };
    const start = artifact.byteOffset(match.index + (all.length - all.trimStart().length));
    declare({
      ...key,
      provider: known.provider,
      origin: 'config',
      range: [start, artifact.byteOffset(match.index + all.length)],
      logical: key.name,
      flags: /^\s*publicNetworkAccess:\s*'Enabled'/m.test(body) ? ['public_resource'] : [],
      properties: { platform: 'bicep', kind: type },
    });
    const model = /\/deployments$/i.test(type)
      ? /\bmodel:\s*\{[^{}]*?\bname:\s*'([^'$]{2,100})'([^{}]*)\}/.exec(body)
      : null;
    if (!model?.[1]) continue;
    const at = match.index + model.index + model[0].indexOf(`'${model[1]}'`) + 1;
    declareModel(
      visit,
      {
        text: model[1],
        range: [artifact.byteOffset(at), artifact.byteOffset(at + model[1].length)],
        version: /\bversion:\s*'([^'$]{1,60})'/.exec(model[0])?.[1],
        provider: 'azure-openai',
      },
      key,
    );
  }
}
