// Terraform: resources of clouds that are there for AI, models they are set to, and machines with a GPU. What is a variable
// stays unknown.

import { imageOf } from '../../artifacts/component-names.ts';
import type { ByteRange } from '../../artifacts/segment.ts';
import { allBlocks, type HclBlock, type HclValue, readHcl } from '../../lib/hcl.ts';
import { TERRAFORM_TEXT } from '../../lib/limits.ts';
import type { ComponentFlag, ComponentKey } from '../../model/component.ts';
import type { Visit } from '../detector.ts';
import { declareModel } from './cloud-model.ts';
import { cloudType, isGpuMachine, MACHINE_KEYS, MODEL_KEYS } from './cloud-types.ts';
import { folderOf } from './kubernetes.ts';

export function declareTerraform(visit: Visit): void {
  const text = visit.artifact.text();
  if (text.length > TERRAFORM_TEXT) return;
  for (const block of readHcl(text)) {
    const [type = '', name = ''] = block.labels;
    if (block.type === 'resource' && name !== '') declareResource(visit, block, type, name);
    else if (block.type === 'data' && /^aws_bedrock_(?:foundation_model|inference_profile)$/.test(type)) {
      const id = block.attributes.get('model_id') ?? block.attributes.get('inference_profile_id');
      if (id?.literal !== undefined) declareModel(visit, { text: id.literal, range: rangeOf(visit, id) }, undefined);
    }
  }
}

function declareResource(visit: Visit, block: HclBlock, type: string, name: string): void {
  const { artifact, declare, relate } = visit;
  const all = [block, ...allBlocks(block.blocks)];
  const valuesOf = (key: string): readonly HclValue[] => all.flatMap(({ attributes }) => attributes.get(key) ?? []);
  const literal = (...keys: readonly string[]) =>
    keys.flatMap(valuesOf).find((value) => value.literal !== undefined)?.literal;
  const hasGpu =
    MACHINE_KEYS.flatMap(valuesOf).some(
      ({ literal: text, items }) => isGpuMachine(text ?? '') || items.some(isGpuMachine),
    ) || all.some((each) => each.type === 'guest_accelerator' || each.type === 'accelerators');
  const known = cloudType(type);
  // What else has a GPU is a machine; that one is set aside for others to take is not.
  if (
    !known &&
    !(hasGpu && /(?:instance|virtual_machine|node_pool|node_group|launch_template|scale_set|compute)/.test(type))
  )
    return;
  const key: ComponentKey = {
    type: known?.type ?? 'cloud_resource',
    name: `${type}.${name}`,
    scope: folderOf(artifact.path),
  };
  const head: ByteRange = [artifact.byteOffset(block.start), artifact.byteOffset(block.headEnd)];
  const isPublic =
    valuesOf('public_network_access_enabled').some(({ literal: text }) => text === 'true') ||
    valuesOf('public_network_access').some(({ literal: text }) => text === 'Enabled') ||
    valuesOf('publicly_accessible').some(({ literal: text }) => text === 'true');
  const flags: ComponentFlag[] = [
    ...(hasGpu ? (['gpu_instance'] as const) : []),
    ...(isPublic ? (['public_resource'] as const) : []),
  ];
  declare({
    ...key,
    provider: known?.provider ?? type.split('_')[0],
    origin: 'config',
    range: head,
    extent: [head[0], artifact.byteOffset(block.end)],
    logical: `${type}.${name}`,
    flags,
    properties: {
      platform: 'terraform',
      kind: type,
      label: literal('name', 'agent_name', 'display_name'),
      region: literal('region', 'location', 'zone'),
      machine: MACHINE_KEYS.flatMap(valuesOf).flatMap(({ literal: text, items }) => text ?? items[0] ?? [])[0],
    },
  });
  for (const value of MODEL_KEYS.flatMap(valuesOf))
    if (value.literal !== undefined) declareModel(visit, { text: value.literal, range: rangeOf(visit, value) }, key);
  if (type === 'azurerm_cognitive_deployment') {
    const model = block.blocks.find((each) => each.type === 'model');
    const id = model?.attributes.get('name');
    if (id?.literal !== undefined)
      declareModel(
        visit,
        {
          text: id.literal,
          range: rangeOf(visit, id),
          version: model?.attributes.get('version')?.literal,
          provider: 'azure-openai',
        },
        key,
      );
  }
  for (const value of valuesOf('image')) {
    const image = value.literal === undefined ? undefined : imageOf(value.literal);
    if (!image || !known) continue;
    const to: ComponentKey = { type: 'container', name: image.name };
    declare({ ...to, version: image.version, hash: image.digest, origin: 'config', range: rangeOf(visit, value) });
    relate({ from: key, type: 'runs_in', to });
  }
}

function rangeOf({ artifact }: Visit, { start, end }: HclValue): ByteRange {
  return [artifact.byteOffset(start), artifact.byteOffset(end)];
}
