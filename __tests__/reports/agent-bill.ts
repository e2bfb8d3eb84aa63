// The kitchen sink with an inventory: each type of component and each relation once, with whatever may be known of one.

import type { Assessment } from '../../src/model/assessment.ts';
import {
  type AssessedComponent,
  COMPONENT_TYPES,
  type ComponentType,
  RELATION_TYPES,
  type Relationship,
} from '../../src/model/component.ts';
import { assessment, component, range, related } from './builders.ts';
import { kitchenSink, POISON, POISONS } from './kitchen-sink.ts';

/** Like `component`, with what is usual left out: places are `path:line`. */
function at(place: string, parts: Parameters<typeof component>[0]): AssessedComponent {
  const [path = '', line = '1'] = place.split(':');
  const start = Number(line);
  return component({ places: [{ target: 'workspace', path, range: range(start, 5, start, 12) }], ...parts });
}

export const DATED = {
  date: '2026-03-04T05:06:07Z',
  subject: { name: 'acme/agent', version: '0123456789abcdef0123456789abcdef01234567' },
} as const;

export function agentBill(): Assessment {
  const agent = at('src/agent.py:12', {
    type: 'agent',
    name: 'helper',
    scope: 'src/agent.py',
    capabilities: ['shell', 'untrusted'],
    properties: { framework: 'langgraph' },
  });
  const model = at('src/agent.py:9', {
    type: 'model',
    name: 'gpt-4o',
    provider: 'openai',
    flags: ['unpinned_model'],
    properties: { task: 'chat', 'intended-use': 'answers mails', 'model-card': 'https://openai.com/gpt-4o' },
  });
  const llama = at('src/local.py:4', {
    type: 'model',
    name: 'acme/Llama-8B',
    provider: 'acme',
    purl: 'pkg:huggingface/acme/Llama-8B',
    versions: ['v1.0'],
    licence: 'apache-2.0',
    properties: { released: '2026-01-31', 'architecture-family': 'transformer', architecture: 'Llama' },
  });
  const embedding = at('src/rag.py:3', { type: 'embedding_model', name: 'text-embedding-3-small', provider: 'openai' });
  const weights = at('models/a.gguf:1', {
    type: 'model_file',
    name: 'models/a.gguf',
    hash: `sha256:${'0a'.repeat(32)}`,
    origins: ['file'],
    properties: { format: 'gguf', architecture: 'llama' },
  });
  const dataset = at('src/train.py:8', {
    type: 'dataset',
    name: 'acme/mails',
    endpoint: 'https://data.example.com/mails',
  });
  const provider = at('src/agent.py:2', { type: 'llm_provider', name: 'openai', provider: 'openai' });
  const inference = at('src/local.py:2', {
    type: 'inference_endpoint',
    name: 'http://localhost:11434/v1',
    endpoint: 'http://localhost:11434/v1',
    auth: 'none',
    flags: ['no_auth', 'insecure_transport'],
  });
  const sdk = at('package.json:7', {
    type: 'sdk_library',
    name: '@modelcontextprotocol/sdk',
    purl: 'pkg:npm/%40modelcontextprotocol/sdk',
    versions: ['1.20.0'],
    licence: 'MIT',
    origins: ['source', 'manifest'],
  });
  const framework = at('pyproject.toml:5', {
    type: 'agent_framework',
    name: 'langgraph',
    purl: 'pkg:pypi/langgraph',
    versions: ['>=0.2', '~=0.3.1'],
    licence: '(MIT or Apache-2.0) AND isc',
    origins: ['manifest'],
    flags: ['unpinned_version'],
  });
  const dependency = at('pom.xml:30', {
    type: 'package',
    name: 'dev.langchain4j:langchain4j',
    purl: 'pkg:maven/dev.langchain4j/langchain4j',
    versions: ['1.0.0'],
    licence: 'See LICENSE.txt',
    properties: { repository: 'https://github.com/langchain4j/langchain4j?tab=readme', title: 'LangChain4j' },
  });
  const shell = at('src/tools/git.ts:61', {
    type: 'tool',
    name: 'git_log',
    scope: 'git',
    capabilities: ['shell'],
    properties: { description: 'Shows the log of a repository.' },
    risk: { score: 70, severity: 'high', findings: ['9999999999999999'] },
    status: 'new',
  });
  const server = at('.mcp.json:3', {
    type: 'mcp_server',
    name: 'git',
    versions: ['2026.8.31'],
    capabilities: ['shell', 'private', 'untrusted', 'send'],
    properties: { transport: 'stdio', command: 'npx' },
    licence: 'MIT',
    risk: { score: 90, severity: 'critical', findings: ['8f31c0d2a94b77e1', '9999999999999999'] },
  });
  const remote = at('.mcp.json:9', {
    type: 'mcp_server',
    name: 'mail',
    endpoint: 'https://mcp.example.com/sse',
    auth: 'required',
    origins: ['config', 'live'],
  });
  const rest: readonly AssessedComponent[] = [
    at('src/tools/git.ts:20', { type: 'prompt', name: 'review', scope: 'git' }),
    at('src/tools/git.ts:30', { type: 'resource', name: 'repo://log', scope: 'git' }),
    at('.mcp.json:1', { type: 'mcp_client', name: '.mcp.json' }),
    at('gateway.yaml:1', { type: 'mcp_gateway', name: 'edge', flags: ['internet_facing'] }),
    at('skills/mail/SKILL.md:1', { type: 'skill', name: 'mail', scope: 'skills/mail/SKILL.md' }),
    at('AGENTS.md:1', { type: 'instruction_file', name: 'AGENTS.md' }),
    at('src/rag.py:20', { type: 'vector_store', name: 'chroma' }),
    at('src/agent.py:30', { type: 'memory', name: 'MemorySaver', scope: 'src/agent.py', isGuess: true }),
    at('src/agent.py:31', { type: 'guardrail', name: 'pii', scope: 'src/agent.py' }),
    at('flows/mail.json:1', { type: 'workflow', name: 'Mail', scope: 'flows/mail.json', flags: ['no_error_handling'] }),
    at('flows/mail.json:5', { type: 'trigger', name: 'Webhook', scope: 'flows/mail.json', auth: 'none' }),
    at('train.ipynb:1', { type: 'notebook', name: 'train.ipynb', use: 'example' }),
    at('Dockerfile:1', { type: 'container', name: 'vllm/vllm-openai', versions: ['v0.9.1'] }),
    at('main.tf:4', { type: 'cloud_resource', name: 'aws_bedrock_agent.helper', flags: ['public_resource'] }),
    at('.github/workflows/ci.yml:9', { type: 'ci_step', name: 'anthropics/claude-code-action', versions: ['v1'] }),
    at('src/agent.py:40', {
      type: 'endpoint',
      name: 'https://api.example.com/v1',
      endpoint: 'https://api.example.com/v1',
    }),
    at('src/agent.py:3', { type: 'secret_reference', name: 'OPENAI_API_KEY' }),
  ];
  const of = (type: ComponentType) => rest.find((each) => each.type === type) ?? agent;
  const components = [
    agent,
    model,
    llama,
    embedding,
    weights,
    dataset,
    provider,
    inference,
    sdk,
    framework,
    dependency,
    shell,
    server,
    remote,
    ...rest,
  ];
  return {
    ...kitchenSink(),
    components: components.toSorted(
      (a, b) => COMPONENT_TYPES.indexOf(a.type) - COMPONENT_TYPES.indexOf(b.type) || (a.name < b.name ? -1 : 1),
    ),
    relationships: [
      related(agent, 'uses', model),
      related(agent, 'uses', shell),
      related(llama, 'reads_from', dataset),
      related(server, 'exposes', shell),
      related(server, 'exposes', of('prompt')),
      related(of('mcp_client'), 'declares', server),
      related(of('mcp_client'), 'declares', remote),
      related(model, 'authenticates_with', of('secret_reference')),
      related(shell, 'calls', of('endpoint')),
      related(agent, 'writes_to', of('vector_store')),
      related(of('trigger'), 'triggers', of('workflow')),
      related(of('workflow'), 'contains', agent),
      related(inference, 'runs_in', of('container')),
    ],
  };
}

/** Types each of which is written in another way; the others go the way of one of these. */
const TOLD_APART: readonly ComponentType[] = ['model', 'model_file', 'dataset', 'llm_provider', 'tool', 'mcp_server'];

/**
 * Every text of every component is an attack; ids and enumerated words, which are ours, are not. A text of a megabyte costs
 * that in each of its fields: it stands in a few components only.
 */
export function hostileBill(): Assessment {
  const texts = [...POISONS, POISON, '\ud800', ' ', `${'x'.repeat(1_000_000)}`];
  const components = texts.flatMap((text, index) =>
    (text.length < 10_000 ? COMPONENT_TYPES : TOLD_APART).map((type) =>
      component({
        type,
        name: text,
        scope: text,
        purl: `pkg:npm/${text}${index}${type}`,
        provider: text,
        versions: [text],
        endpoint: index % 2 === 0 ? text : `https://example.com/${text}`,
        auth: 'none',
        licence: text,
        hash: text,
        flags: ['unpinned_model'],
        properties: {
          description: text,
          task: text,
          architecture: text,
          released: text,
          'download-location': text,
          [text]: text,
        },
        places: [{ target: text, path: text, range: range(1, 1, 1, 2), logical: text }],
      }),
    ),
  );
  const relationships: Relationship[] = components.flatMap((from, index) => {
    const to = components[(index * 7 + 1) % components.length];
    const type = RELATION_TYPES[index % RELATION_TYPES.length];
    return to && type && to.id !== from.id ? [related(from, type, to)] : [];
  });
  return assessment({ components, relationships });
}
