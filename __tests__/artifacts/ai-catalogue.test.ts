// What the catalogue says of names as people write them.

import { describe, expect, test } from '@jest/globals';
import {
  hostOf,
  huggingFaceModel,
  isMoreThanWord,
  librariesOfImport,
  libraryOf,
  modelOf,
  secretNameOf,
} from '../../src/artifacts/ai-catalogue.ts';
import { readCatalogue } from '../../src/artifacts/ai-catalogue-data.ts';
import type { Ecosystem } from '../../src/artifacts/component-names.ts';

const { libraries, models } = readCatalogue();

describe('libraries', () => {
  test.each<[Ecosystem, string, string | undefined]>([
    ['npm', 'openai', 'pkg:npm/openai'],
    ['npm', '@ai-sdk/whatever', 'pkg:npm/%40ai-sdk/whatever'],
    ['npm', 'openai-fake', undefined],
    ['pypi', 'LangChain.Core', 'pkg:pypi/langchain-core'],
    ['pypi', 'Flask_OpenAI', undefined],
    ['golang', 'github.com/openai/openai-go/v2', 'pkg:golang/github.com/openai/openai-go'],
    ['maven', 'dev.langchain4j:langchain4j-open-ai', 'pkg:maven/dev.langchain4j/langchain4j-open-ai'],
    ['nuget', 'azure.ai.openai', 'pkg:nuget/Azure.AI.OpenAI'],
    ['cargo', 'async_openai', 'pkg:cargo/async-openai'],
  ])('%s %s', (ecosystem, name, purl) => {
    expect(libraryOf(ecosystem, name)?.purl).toBe(purl);
  });

  test.each<[Ecosystem, string, readonly string[]]>([
    ['pypi', 'google.genai.types', ['google-genai']],
    ['pypi', 'google.cloud.storage', []],
    ['pypi', 'langchain_openai.chat_models', ['langchain-openai']],
    ['pypi', 'llama_index.vector_stores.chroma', ['llama-index-vector-stores-chroma']],
    ['pypi', 'llama_index.core.agent', ['llama-index-core']],
    ['pypi', 'llama_index', ['llama-index']],
    ['pypi', 'openaix', []],
    ['pypi', 'autogen', ['pyautogen', 'ag2', 'autogen']],
    ['npm', 'openai/resources', ['openai']],
    ['npm', '@langchain/core/messages', ['@langchain/core']],
    ['golang', 'github.com/openai/openai-go/v2/option', ['github.com/openai/openai-go']],
    ['maven', 'com.openai.client.OpenAIClient', ['com.openai:openai-java']],
    ['nuget', 'OpenAI.Chat', ['OpenAI']],
    ['nuget', 'OpenAIFoo', []],
    ['cargo', 'rig::providers', ['rig-core']],
    ['composer', 'OpenAI\\Client', ['openai-php/client']],
  ])('%s import %s', (ecosystem, path, names) => {
    expect(librariesOfImport(ecosystem, path).map(({ name }) => name)).toEqual(names);
  });

  test('there are several hundred', () => {
    expect(Object.values(libraries).flatMap((groups) => groups.flatMap(([, , names]) => names)).length).toBeGreaterThan(
      700,
    );
  });
});

describe('models', () => {
  test('no word is the name of one, but those that are said to be', () => {
    const words = models.families.flatMap(([, , match]) => match.split(/\W+/)).filter((word) => word !== '');
    const others = words.filter((word) => !isMoreThanWord(word));
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((word) => modelOf(word) !== undefined)).toEqual([]);
    expect(
      ['gpt-4o', 'o3', 'codellama', 'embeddinggemma', 'eleven_turbo_v'].filter((name) => !isMoreThanWord(name)),
    ).toEqual([]);
  });

  test.each([
    ['gpt-4o', 'openai gpt-4o alias deprecated'],
    ['gpt-4o-2024-08-06', 'openai gpt-4o-2024-08-06 deprecated'],
    ['openai/gpt-4o', 'openai gpt-4o alias deprecated'],
    ['openrouter/openai/gpt-5.5', 'openai gpt-5.5 alias'],
    ['azure/gpt-4o', 'azure-openai gpt-4o'],
    ['claude-sonnet-4-5', 'anthropic claude-sonnet-4-5 alias deprecated'],
    ['claude-opus-4-6', 'anthropic claude-opus-4-6'],
    ['anthropic/claude-3.5-sonnet:beta', 'anthropic claude-3.5-sonnet alias deprecated'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'aws-bedrock us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
    ['models/gemini-1.5-flash', 'google gemini-1.5-flash alias deprecated'],
    ['text-embedding-3-small', 'openai text-embedding-3-small embeds'],
    ['mistral-large-2411', 'mistral mistral-large-2411'],
    ['llama3.1:8b', 'ollama llama3.1:8b'],
    ['llama3', 'ollama llama3 alias'],
    ['meta-llama/Llama-3-8B', 'huggingface meta-llama/Llama-3-8B'],
    ['mistralai/Mistral-7B-Instruct-v0.2', 'huggingface mistralai/Mistral-7B-Instruct-v0.2'],
    ['BAAI/bge-m3', 'huggingface BAAI/bge-m3 embeds'],
  ])('%s', (id, expected) => {
    const { provider, name, isAlias, isDeprecated, isEmbedding } = modelOf(id) ?? {};
    const flags = [isAlias && 'alias', isDeprecated && 'deprecated', isEmbedding && 'embeds'].filter(Boolean);
    expect([provider, name, ...flags].join(' ')).toBe(expected);
  });

  test.each([
    'gpt-4all',
    'gpt-neo',
    'claude-code',
    'claude-desktop',
    'command',
    'mistral',
    'sonar',
    'users/name',
    'o1-visa',
    'gemini-cli',
    'grok-it',
    'a sentence about gpt-4o',
    `gpt-4${'-mini'.repeat(60)}`,
  ])('%s is no model', (id) => {
    expect(modelOf(id)).toBeUndefined();
  });

  test('what has ended is known by its family too', () => {
    const unknown = models.ended.flatMap(([, ids]) => ids).filter((id) => modelOf(id)?.isDeprecated !== true);
    expect(unknown).toEqual([]);
  });

  test('any repository at Hugging Face where a loader names it', () => {
    expect(huggingFaceModel('acme/tiny-embedder')).toMatchObject({
      purl: 'pkg:huggingface/acme/tiny-embedder',
      isEmbedding: true,
    });
    expect(huggingFaceModel('./local/path')).toBeUndefined();
  });
});

test('hosts by whole labels', () => {
  expect(hostOf('API.openai.com')?.provider).toBe('openai');
  expect(hostOf('acme.openai.azure.com')?.provider).toBe('azure-openai');
  expect(hostOf('us-central1-aiplatform.googleapis.com')?.provider).toBe('google');
  expect(hostOf('bedrock-runtime.us-east-1.amazonaws.com')?.provider).toBe('aws-bedrock');
  expect(hostOf('api.openai.com.attacker.example')).toBeUndefined();
  expect(hostOf('openai.com')).toBeUndefined();
});

test('names of secrets', () => {
  expect(secretNameOf('OPENAI_API_KEY')?.provider).toBe('openai');
  expect(secretNameOf('TEAM_OPENAI_API_KEY')?.provider).toBe('openai');
  expect(secretNameOf('GITHUB_TOKEN')).toBeUndefined();
});
