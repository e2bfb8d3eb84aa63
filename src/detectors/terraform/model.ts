// A Terraform file as its resources, with what is known of their values: literals, and the defaults and locals of the file.

import { type HclBlock, readHclFile } from '../../lib/hcl.ts';
import { fromJson, type HclLiteral, type HclNames, isObject, readHclValue, UNKNOWN } from '../../lib/hcl-value.ts';
import type { Tier } from '../../model/severity.ts';

export interface Found {
  /** Of the rule. */
  readonly id: string;
  /** UTF-16 offsets. */
  readonly at: { readonly start: number; readonly end: number };
  readonly message: string;
  readonly evidence?: readonly string[];
  /** Lowers the rule's own. */
  readonly tier?: Tier;
  readonly isSecret?: boolean;
}

export interface Resource {
  /** `resource`, `data`, `module`, `provider`. */
  readonly block: string;
  /** `aws_s3_bucket`; empty where the block has no kind. */
  readonly type: string;
  /** As Terraform names it: `aws_s3_bucket.logs`, `module.net`. */
  readonly address: string;
  readonly body: Body;
}

/** The inside of a block. */
export interface Body {
  readonly source: HclBlock;
  /** What stands there; undefined where nothing does. */
  value(name: string): HclLiteral | undefined;
  /** Where an attribute is written, else the head of the block. */
  placeOf(name: string): { readonly start: number; readonly end: number };
  /** Inner blocks of a type; of `dynamic` ones nothing is known. */
  blocks(type: string): readonly Body[];
  has(name: string): boolean;
}

export interface Module {
  readonly resources: readonly Resource[];
  /** UTF-16 offset of a block that never ends. */
  readonly brokenAt: number | undefined;
}

export function readModule(text: string): Module {
  const { blocks, brokenAt } = readHclFile(text);
  const names = namesOf(text, blocks);
  return {
    brokenAt,
    resources: blocks.flatMap((block): readonly Resource[] => {
      const [type = '', name = ''] = block.labels;
      if (block.type === 'resource' || block.type === 'data')
        return [
          {
            block: block.type,
            type,
            address: `${block.type === 'data' ? 'data.' : ''}${type}.${name}`,
            body: bodyOf(block, text, names),
          },
        ];
      if (block.type === 'module' || block.type === 'provider' || block.type === 'variable')
        return [
          {
            block: block.type,
            type: block.type === 'provider' ? type : '',
            address: `${block.type}.${type}`,
            body: bodyOf(block, text, names),
          },
        ];
      return [];
    }),
  };
}

/** Defaults of variables, then locals that are made of them: one step, which is how nearly all are written. */
function namesOf(text: string, blocks: readonly HclBlock[]): HclNames {
  const names = new Map<string, HclLiteral>();
  for (const block of blocks) {
    const written = block.type === 'variable' ? block.attributes.get('default') : undefined;
    if (written) names.set(`var.${block.labels[0] ?? ''}`, readHclValue(text.slice(written.start, written.end)));
  }
  for (const block of blocks)
    if (block.type === 'locals')
      for (const [name, { start, end }] of block.attributes)
        names.set(`local.${name}`, readHclValue(text.slice(start, end), new Map(names)));
  return names;
}

function bodyOf(source: HclBlock, text: string, names: HclNames): Body {
  const known = new Map<string, HclLiteral>();
  return {
    source,
    has: (name) => source.attributes.has(name),
    value(name) {
      const written = source.attributes.get(name);
      if (!written) return undefined;
      const value = known.get(name) ?? readHclValue(text.slice(written.start, written.end), names);
      known.set(name, value);
      return value;
    },
    placeOf: (name) => source.attributes.get(name) ?? { start: source.start, end: source.headEnd },
    blocks: (type) => source.blocks.filter((block) => block.type === type).map((block) => bodyOf(block, text, names)),
  };
}

/** A policy that is written as an object, as JSON in a text, or by `jsonencode`. */
export function policyOf(body: Body, name: string): HclLiteral {
  const value = body.value(name);
  if (typeof value === 'string') return fromJson(value);
  return isObject(value) ? value : UNKNOWN;
}
