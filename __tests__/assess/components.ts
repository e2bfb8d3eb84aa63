// Components and inventories for assessment tests, said in as few words as the thing allows.

import { sha256Hex } from '../../src/lib/hash.ts';
import type { Component, ComponentType, Inventory, Relationship, RelationType } from '../../src/model/component.ts';
import { keyText } from '../../src/model/component.ts';
import { range } from '../reports/builders.ts';

interface Parts extends Partial<Omit<Component, 'places' | 'id' | 'type' | 'name'>> {
  /** `path`, `path:line` or `target!path:line`. */
  readonly at?: string | readonly string[];
}

export function component(type: ComponentType, name: string, { at = 'a.ts', ...parts }: Parts = {}): Component {
  const places = (typeof at === 'string' ? [at] : at).map((each) => {
    const [, target = 'workspace', path = '', line = '1'] = /^(?:([^!]*)!)?(.*?)(?::(\d+))?$/.exec(each) ?? [];
    return { target, path, range: range(Number(line), 1, Number(line), 5) };
  });
  const key = { type, name, scope: parts.scope, purl: parts.purl };
  return {
    id: sha256Hex(keyText(key)).slice(0, 16),
    type,
    name,
    versions: [],
    capabilities: [],
    flags: [],
    properties: {},
    places,
    placeCount: places.length,
    origins: ['source'],
    use: 'runtime',
    isGuess: false,
    detectors: ['test'],
    ...parts,
  };
}

type Relation = readonly [from: Component, type: RelationType, to: Component];

export function inventory(components: readonly Component[], relations: readonly Relation[] = []): Inventory {
  return { components, relationships: relations.map(related) };
}

export function related([from, type, to]: Relation): Relationship {
  return { from: from.id, type, to: to.id };
}
