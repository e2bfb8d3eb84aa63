// How much of an entry of the bill of materials is known.

import { expect, test } from '@jest/globals';
import { ASKED, completenessOf, ELEMENTS } from '../../src/assess/completeness.ts';
import { COMPONENT_TYPES, type Component } from '../../src/model/component.ts';
import { component } from './builders.ts';

test.each<[name: string, of: Partial<Component>, percent: number, missing: readonly string[]]>([
  // 3 + 3 + 2 of 12
  ['a pinned hosted model', { provider: 'openai' }, 66, ['licence', 'intended use', 'model card', 'dataset']],
  [
    'an alias',
    { provider: 'openai', flags: ['unpinned_model'] },
    50,
    ['version', 'licence', 'intended use', 'model card', 'dataset'],
  ],
  [
    'a model of a hub, without revision',
    { purl: 'pkg:huggingface/a/b', licence: 'MIT', properties: { 'model-card': 'README.md', dataset: 'c' } },
    75,
    ['version', 'intended use'],
  ],
  ['a guess', { type: 'agent', isGuess: true }, 0, ['name', 'intended use']],
  ['a package, all known', { type: 'package', purl: 'pkg:npm/a', versions: ['1'], licence: 'MIT' }, 100, []],
  ['a package, as its import names it', { type: 'package' }, 37, ['version', 'purl', 'licence']],
  [
    'a newest package',
    { type: 'package', purl: 'pkg:npm/a', versions: ['latest'], flags: ['unpinned_version'] },
    62,
    ['version', 'licence'],
  ],
  ['an endpoint that asks nobody', { type: 'endpoint', auth: 'none' }, 100, []],
  ['a tool', { type: 'tool', capabilities: ['shell'], properties: { description: 'Runs.' } }, 100, []],
])('%s', (_, of, percent, missing) => {
  expect(completenessOf(component(of))).toEqual({ percent, missing });
});

test('each type is asked for its name, and for nothing twice', () => {
  for (const type of COMPONENT_TYPES) {
    expect(ASKED[type][0]).toBe('name');
    expect(new Set(ASKED[type]).size).toBe(ASKED[type].length);
  }
  const asked = new Set(Object.values(ASKED).flat());
  expect(Object.keys(ELEMENTS).filter((each) => !asked.has(each as never))).toEqual([]);
});
