// What is imported and declared nowhere.

import { expect, test } from '@jest/globals';
import { withShadowLibraries } from '../../src/assess/shadow.ts';
import type { ComponentOrigin } from '../../src/model/component.ts';
import { component, inventory } from './components.ts';

const library = (purl: string, ...origins: readonly ComponentOrigin[]) =>
  component('sdk_library', purl.slice(purl.indexOf('/') + 1).replace('%40', '@'), { purl, origins });

test.each([
  ['an import alone', [library('pkg:pypi/openai', 'source')], ['openai']],
  ['declared anywhere in the scan', [library('pkg:pypi/openai', 'source', 'manifest')], []],
  [
    'one of the same name elsewhere declares nothing',
    [library('pkg:pypi/openai', 'source'), library('pkg:npm/openai', 'manifest')],
    ['openai'],
  ],
  ['declared and never imported', [library('pkg:npm/ai', 'manifest')], []],
  [
    'what comes with another',
    [library('pkg:pypi/langchain-core', 'source'), library('pkg:pypi/langchain-openai', 'manifest')],
    [],
  ],
  [
    'packages that give the same import',
    [library('pkg:pypi/faiss-cpu', 'source'), library('pkg:pypi/faiss-gpu', 'manifest')],
    [],
  ],
  [
    'another library of the same framework',
    [library('pkg:pypi/langchain-openai', 'source'), library('pkg:pypi/langchain', 'manifest')],
    ['langchain-openai'],
  ],
  [
    'families on both sides',
    [library('pkg:npm/%40langchain/core', 'source'), library('pkg:npm/%40langchain/openai', 'manifest')],
    [],
  ],
  [
    'the parts of a Java framework',
    [
      component('agent_framework', 'dev.langchain4j:langchain4j', {
        purl: 'pkg:maven/dev.langchain4j/langchain4j',
        origins: ['source'],
      }),
      component('agent_framework', 'dev.langchain4j:langchain4j-open-ai', {
        purl: 'pkg:maven/dev.langchain4j/langchain4j-open-ai',
        origins: ['manifest'],
      }),
    ],
    [],
  ],
  [
    'models and images are no libraries',
    [component('model', 'acme/reader', { purl: 'pkg:huggingface/acme/reader', origins: ['source'] })],
    [],
  ],
])('%s', (_, components, expected) => {
  const { components: judged } = withShadowLibraries(inventory(components));
  expect(judged.filter(({ flags }) => flags.includes('shadow_ai')).map(({ name }) => name)).toEqual(expected);
});
