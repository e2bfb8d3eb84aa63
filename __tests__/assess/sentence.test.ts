// The sentence at the top, word by word.

import { describe, expect, test } from '@jest/globals';
import { type SentenceRequest, sentenceOf } from '../../src/assess/sentence.ts';
import type { AttackPath } from '../../src/model/attack-path.ts';
import type { AssessedComponent, Component, ComponentType } from '../../src/model/component.ts';
import { liveTarget, target } from '../reports/builders.ts';
import { component } from './components.ts';

type Parts = Parameters<typeof component>[2];

function judged(type: ComponentType, name: string, parts: Parts = {}, status: AssessedComponent['status'] = 'new') {
  return {
    ...component(type, name, parts),
    status,
    risk: { score: 0, severity: 'none', findings: [] },
    completeness: { percent: 100, missing: [] },
  } as const;
}

function path(parts: Partial<AttackPath> = {}): AttackPath {
  return {
    id: '0123456789abcdef',
    source: 'web content',
    sink: 'a shell',
    carrier: 'agent `helper`',
    severity: 'high',
    steps: [],
    cut: 'remove tool `run` from agent `helper`',
    cutting: 'removing tool `run`',
    findings: [],
    status: 'new',
    ...parts,
  };
}

function said(parts: Partial<SentenceRequest>): string {
  return sentenceOf({ components: [], removed: [], paths: [], targets: [target()], change: 'pull request', ...parts });
}

const SERVER = judged('mcp_server', 'mail');
const TOOLS = ['send', 'list', 'run'].map((name) => judged('tool', name));
const MODEL = judged('model', 'gpt-4o');
const API = judged('endpoint', 'https://api.example.com/v1');

describe('of a pull request', () => {
  test('what it adds, and the path it completes', () => {
    expect(said({ components: [API, MODEL, SERVER, ...TOOLS], paths: [path()] })).toBe(
      'This pull request adds 1 MCP server, 3 tools, 1 model and egress to api.example.com. It completes a path from web content to a shell; removing tool `run` breaks it.',
    );
  });

  test('several paths: one of them is told', () => {
    expect(said({ paths: [path(), path({ sink: 'payments' })] })).toBe(
      'This pull request completes 2 paths, one of them from web content to a shell; removing tool `run` breaks that one.',
    );
  });

  test('what strangers write comes before what a call says', () => {
    const call = path({ source: 'the arguments of a call', severity: 'critical', cutting: 'fixing it' });
    expect(said({ paths: [call, path()] })).toContain('2 paths, one of them from web content to a shell; removing');
  });

  test('what it takes away', () => {
    const removed: readonly Component[] = [component('tool', 'old'), component('tool', 'x', { use: 'test' })];
    expect(said({ components: [MODEL], removed })).toBe('This pull request adds 1 model and removes 1 tool.');
  });

  test.each<[string, Partial<SentenceRequest>]>([
    ['nothing of AI', { components: [judged('container', 'postgres'), judged('package', 'left-pad')] }],
    ['what was there', { components: [judged('tool', 'run', {}, 'known')] }],
    [
      'tests and examples',
      { components: [judged('tool', 'run', { use: 'test' }), judged('model', 'm', { use: 'docs' })] },
    ],
    ['what is switched off', { components: [judged('mcp_server', 'mail', { flags: ['disabled'] })] }],
    ['tools of the client', { components: [judged('tool', 'Bash', { properties: { kind: 'of-the-client' } })] }],
    ['a path that was there', { paths: [path({ status: 'known' })] }],
    ['a path that is no alarm', { paths: [path({ severity: 'medium' })] }],
    [
      'addresses nearby',
      { components: [judged('endpoint', 'http://localhost:8080'), judged('endpoint', 'http://db.internal/x')] },
    ],
    [
      'another address of a host that was called before',
      { components: [API, judged('endpoint', 'https://api.example.com/v2', {}, 'known')] },
    ],
  ])('%s is not worth a word', (_, parts) => {
    expect(said(parts)).toBe('');
  });

  test('many hosts and many kinds are cut short', () => {
    const hosts = ['d', 'c', 'b', 'a', 'e'].map((name) => judged('inference_endpoint', `https://${name}.example`));
    const types = ['agent', 'workflow', 'skill', 'prompt', 'resource', 'dataset', 'guardrail'] as const;
    expect(said({ components: [...hosts, MODEL, ...types.map((type) => judged(type, 'x'))] })).toBe(
      'This pull request adds 1 agent, 1 workflow, 1 model, 1 skill, 1 prompt, 1 resource, 2 more components and egress to a.example, b.example, c.example and 2 more hosts.',
    );
  });

  test('a remote server is egress too', () => {
    expect(said({ components: [judged('mcp_server', 'docs', { endpoint: 'https://docs.example/mcp' })] })).toBe(
      'This pull request adds 1 MCP server and egress to docs.example.',
    );
  });

  test('a host that is written to deceive is shown as it is', () => {
    expect(said({ components: [judged('endpoint', 'https://a\u202eb.example/')] })).toBe(
      'This pull request adds egress to a\\u{202e}b.example.',
    );
  });
});

test('a push is called so', () => {
  expect(said({ components: [MODEL], change: 'push' })).toBe('This push adds 1 model.');
});

describe('where nothing was compared', () => {
  const OPEN = [SERVER, ...TOOLS, MODEL].map((each) => ({ ...each, status: 'open' as const }));

  test('what there is', () => {
    expect(said({ change: undefined, components: OPEN, paths: [path({ status: 'open' })] })).toBe(
      'This repository has 1 MCP server, 3 tools and 1 model. A path leads from web content to a shell through agent `helper`; removing tool `run` breaks it.',
    );
    expect(said({ change: undefined, paths: [path(), path({ severity: 'critical' })] })).toBe(
      '2 paths lead to harm, one of them from web content to a shell through agent `helper`; removing tool `run` breaks that one.',
    );
    expect(said({ change: undefined })).toBe('');
  });

  test('of servers', () => {
    const components = OPEN.filter(({ type }) => type === 'tool');
    const withServer = OPEN.filter(({ type }) => type === 'tool' || type === 'mcp_server');
    expect(said({ change: undefined, components: withServer, targets: [liveTarget()] })).toBe(
      'This server has 3 tools.',
    );
    expect(said({ change: undefined, components, targets: [target({ archive: { path: 'a.zip', nested: [] } })] })).toBe(
      'This archive has 3 tools.',
    );
    expect(said({ change: undefined, components, targets: [liveTarget()] })).toBe('This server has 3 tools.');
    expect(said({ change: undefined, components, targets: [liveTarget(), liveTarget({ id: 'b' })] })).toBe(
      'These servers have 3 tools.',
    );
    expect(said({ change: undefined, components, targets: [target(), liveTarget()] })).toBe(
      'This repository has 3 tools.',
    );
    expect(said({ change: undefined, components, targets: [target(), target({ id: 'b' })] })).toBe(
      'What was scanned has 3 tools.',
    );
  });
});
