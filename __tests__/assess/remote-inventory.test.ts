// What a service lists beside what we found: claims are marked, ours stays ours, differences are named.

import { describe, expect, test } from '@jest/globals';
import { completenessOf } from '../../src/assess/completeness.ts';
import { type AssessOptions, assess } from '../../src/assess/index.ts';
import { withRemoteBills } from '../../src/assess/remote-inventory.ts';
import { NO_RISK } from '../../src/assess/risk.ts';
import { visible } from '../../src/lib/escape.ts';
import { REMOTE_DIFFERENCES } from '../../src/lib/limits.ts';
import type { AssessedComponent, Component, Relationship } from '../../src/model/component.ts';
import type { RemoteComponent, RemoteRun } from '../../src/model/remote.ts';
import { FORMATS, render } from '../../src/reports/index.ts';
import { found, scanOf } from './builders.ts';
import { component, inventory } from './components.ts';
import { AT } from './policy-subjects.ts';

function assessed(each: Component): AssessedComponent {
  return { ...each, status: 'known', risk: NO_RISK, completeness: completenessOf(each) };
}

function run(components: readonly Partial<RemoteComponent>[], more: Partial<RemoteRun> = {}): RemoteRun {
  return {
    service: 'trusera',
    name: 'Trusera',
    origin: 'https://acme.trusera.dev',
    kind: 'repository',
    target: '/srv/checkouts/agents',
    state: 'completed',
    isReused: false,
    categories: [],
    findings: [],
    leftOut: 0,
    documents: [],
    components: components.map((each) => ({ type: 'model', name: 'gpt-4o', flags: [], ...each })),
    violations: [],
    notices: [],
    ...more,
  };
}

function joined(ours: readonly Component[], theirs: RemoteRun, relationships: readonly Relationship[] = []) {
  const {
    components,
    relationships: related,
    runs,
  } = withRemoteBills({
    components: ours.map(assessed),
    relationships,
    runs: [theirs],
  });
  const lines = (runs[0]?.differences ?? []).map(({ seen, type, name, place, what }) =>
    [seen, type, name, place, ...what].filter((part) => part !== undefined).join(' | '),
  );
  return { components, related, lines, run: runs[0] };
}

const MODEL = component('model', 'gpt-4o', { at: 'src/agent.py:12', provider: 'openai', versions: ['2024-08-06'] });

test('what both have alike is marked as seen there too, and no difference', () => {
  const { components, lines } = joined(
    [MODEL],
    run([{ provider: 'OpenAI', version: '2024-08-06', path: '/tmp/x/src/agent.py' }]),
  );
  expect(lines).toEqual([]);
  expect(components.map(({ name, origins, places }) => [name, origins, places.length])).toEqual([
    ['gpt-4o', ['source', 'remote'], 1],
  ]);
});

test('what only the service has joins as its claim: no place, no risk, a guess', () => {
  const theirs = {
    type: 'llm-provider',
    name: 'Anthropic',
    path: 'src/x.py',
    line: 4,
    flags: ['shadow_ai', 'own_flag'],
  };
  const { components, lines } = joined([MODEL], run([{}, theirs, { ...theirs, path: 'src/y.py' }]));
  expect(lines).toEqual(['there | llm_provider | Anthropic | src/x.py:4']);
  expect(components.find(({ name }) => name === 'Anthropic')).toMatchObject({
    type: 'llm_provider',
    origins: ['remote'],
    properties: { 'seen-by': 'Trusera', 'seen-at': 'src/x.py:4' },
    flags: ['shadow_ai'],
    places: [],
    isGuess: true,
    status: 'open',
    risk: NO_RISK,
  });
});

test('what differs is listed and ours stays', () => {
  const own = component('agent_framework', 'langchain', {
    versions: ['0.3.1'],
    provider: 'langchain',
    flags: ['shadow_ai'],
  });
  const theirs = {
    type: 'agent_framework',
    name: 'LangChain',
    version: '0.2.0',
    provider: 'LC Inc',
    flags: ['deprecated_model'],
  };
  const { components, lines } = joined([own], run([theirs]));
  expect(lines).toEqual([
    'both | agent_framework | langchain | a.ts:1 | version 0.2.0 there, 0.3.1 here | provider lc inc there, langchain here | ' +
      'flags only there: deprecated_model | flags only here: shadow_ai',
  ]);
  expect(components).toMatchObject([{ versions: ['0.3.1'], provider: 'langchain', flags: ['shadow_ai'] }]);
});

test('a version is the same with and without the sign of its range', () => {
  const own = component('agent_framework', 'crewai', { versions: ['^1.2.0'] });
  expect(joined([own], run([{ type: 'agent_framework', name: 'crewai', version: '1.2.0' }])).lines).toEqual([]);
});

test('what only we have is listed, of the types that the service lists', () => {
  const others = [component('model', 'o3', { at: 'b.py:3' }), component('skill', 'review')];
  expect(joined([MODEL, ...others], run([{}])).lines).toEqual(['here | model | o3 | b.py:3']);
});

test('a kind of thing that we have no word for is listed and does not join', () => {
  const { components, lines } = joined([], run([{ type: 'quantum agent', name: 'q' }]));
  expect([components, lines]).toEqual([[], ['there | quantum agent | q']]);
});

test('of several of ours with one name the one in its file is meant, and none is missing', () => {
  const tools = ['a.ts', 'b.ts'].map((at) => component('tool', 'search', { at, scope: at }));
  const { components, lines } = joined(tools, run([{ type: 'tool', name: 'search', path: 'b.ts' }]));
  expect(lines).toEqual([]);
  expect(components.map(({ scope, origins }) => [scope, origins.includes('remote')])).toEqual([
    ['a.ts', false],
    ['b.ts', true],
  ]);
});

describe('relations', () => {
  const agent = component('agent', 'bot');
  const theirs = [
    { id: '1', type: 'agent', name: 'bot' },
    { id: '2', type: 'model', name: 'gpt-4o' },
    { id: '3', type: 'tool', name: 'shell' },
  ];
  const relations = [
    { from: '1', to: '2', type: 'uses' },
    { from: '1', to: '3', type: 'Uses' },
    { from: '3', to: '2', type: 'depends_on' },
    { from: '1', to: 'nobody', type: 'uses' },
  ];

  test('to a claim join with it, between two of ours they are a difference', () => {
    const { related, lines, components } = joined([agent, MODEL], run(theirs, { relations }));
    const claim = components.find(({ name }) => name === 'shell');
    expect(related).toEqual([{ from: agent.id, type: 'uses', to: claim?.id }]);
    expect(lines).toEqual([
      'there | tool | shell',
      'there | relation | bot uses gpt-4o',
      'there | relation | shell depends_on gpt-4o',
    ]);
  });

  test('that we have are none', () => {
    const own: Relationship[] = [{ from: agent.id, type: 'uses', to: MODEL.id }];
    expect(joined([agent, MODEL], run(theirs.slice(0, 2), { relations }), own).lines).toEqual([]);
  });
});

test('a run that is not over, or lists nothing, is compared with nothing', () => {
  for (const each of [run([{}], { state: 'running' }), run([])]) {
    const { components, run: after } = joined([MODEL], each);
    expect(components.map(({ origins }) => origins)).toEqual([['source']]);
    expect(after).not.toHaveProperty('differences');
  }
});

test('very many differences are counted', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ name: `model-${index}` }));
  const { run: after, components } = joined([], run(many));
  expect([after?.differences?.length, after?.differencesLeftOut, components.length]).toEqual([
    REMOTE_DIFFERENCES,
    5000 - REMOTE_DIFFERENCES,
    5000,
  ]);
});

test('two services that claim the same are one claim', () => {
  const runs = [run([{}]), run([{}], { service: 'securityscanner', name: 'Other' })];
  const { components } = withRemoteBills({ components: [], relationships: [], runs });
  expect(components.map(({ name }) => name)).toEqual(['gpt-4o']);
});

describe('in an assessment', () => {
  const agent = component('agent', 'bot', { at: 'agent.py:1', capabilities: ['shell'] });
  const scan = scanOf([found()], { inventory: inventory([agent, MODEL], [[agent, 'uses', MODEL]]) });
  const claims = [
    { id: '1', type: 'agent', name: 'bot', flags: ['lethal_trifecta'], path: 'agent.py' },
    {
      id: '2',
      type: 'tool',
      name: 'shell_exec',
      flags: ['dangerous_code', 'hardcoded_api_key'],
      path: 'agent.py',
      line: 9,
    },
    { id: '3', type: 'mcp_server', name: 'evil\u202e <img src=x> | ##[error]', version: '1' },
  ];
  const theirs = run(claims, { relations: [{ from: '1', to: '2', type: 'uses' }] });
  const policies: Partial<AssessOptions> = {
    policies: {
      policies: [
        {
          name: 'no keys',
          target: 'component',
          when: { field: 'flags', operator: 'contains', value: 'hardcoded_api_key' },
          severity: 'critical',
          at: AT,
        },
      ],
    },
  };

  test('claims change no verdict, score, path, policy or sentence', () => {
    const alone = assess(scan, policies);
    const beside = assess(scan, { ...policies, remote: [theirs] });
    for (const key of [
      'verdict',
      'score',
      'findings',
      'attackPaths',
      'sentence',
      'policies',
      'compliance',
      'comparison',
    ] as const)
      expect([key, beside[key]]).toEqual([key, alone[key]]);
    expect(beside.policies).toHaveLength(1);
    expect(beside.components.length).toBe(alone.components.length + 2);
    expect(beside.relationships).toHaveLength(2);
    expect(beside.remote[0]?.differences?.map(({ seen, name }) => `${seen} ${name}`)).toEqual([
      'there shell_exec',
      `there ${visible(claims[2]?.name ?? '')}`,
      'both bot',
    ]);
  });

  test.each(FORMATS)('they are shown as what they are in %s', async (format) => {
    const text = await render(assess(scan, { remote: [theirs] }), format, { color: false, verbose: true });
    expect(text).not.toContain('\u202e');
    if (format === 'html' || format === 'markdown') expect(text).not.toContain('<img src=x>');
    expect(text).not.toMatch(/^.*##\[error\]/m);
    if (format === 'html' || format === 'markdown') expect(text).toContain('by Trusera alone');
    if (format === 'cyclonedx' || format === 'spdx' || format === 'json') {
      expect(JSON.parse(text)).toBeDefined();
      expect(text).toMatch(/"remote"/);
      expect(text).toContain('shell_exec');
    }
  });
});
