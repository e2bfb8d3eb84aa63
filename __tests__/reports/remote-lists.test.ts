// Violations, compliance, changes and differences as a service told them, where people read them.

import { describe, expect, test } from '@jest/globals';
import type { AssessedRemoteRun } from '../../src/model/assessment.ts';
import { render } from '../../src/reports/index.ts';
import { remoteLists } from '../../src/reports/remote-lists.ts';
import { assessment } from './builders.ts';

const RUN: AssessedRemoteRun = {
  service: 'trusera',
  name: 'Trusera',
  origin: 'https://acme.trusera.dev',
  kind: 'repository',
  target: '/srv/agents',
  id: 'scan-1',
  state: 'completed',
  isReused: false,
  categories: [],
  findings: [],
  leftOut: 0,
  documents: [],
  components: [{ type: 'model', name: 'gpt-4o', flags: [] }],
  violations: [
    { name: 'No open webhooks', severity: 'critical', message: 'support-agent has no auth' },
    { name: 'Pinned', message: 'gpt-4o moves' },
  ],
  controls: [
    { framework: 'EU AI Act', id: 'Art. 12', name: 'Records', status: 'fail' },
    { framework: 'EU AI Act', id: 'Art. 13', status: 'pass' },
    { framework: 'SOC 2', status: 'partial' },
  ],
  change: {
    since: 'scan-0',
    sinceDate: '2026-11-20T10:00:00Z',
    added: ['new-tool'],
    removed: [],
    changed: ['x (version)'],
  },
  differences: [
    { seen: 'there', type: 'tool', name: 'shell', place: 'a.py:9', what: [] },
    { seen: 'here', type: 'model', name: 'o3', what: [] },
    { seen: 'both', type: 'agent', name: 'bot', what: ['version 1 there, 2 here', 'flags only there: no_auth'] },
  ],
  differencesLeftOut: 4,
  notices: [],
};

test('each is a list with what it is about', () => {
  expect(remoteLists(RUN).map(({ title, items }) => [title, ...items])).toEqual([
    ['Violations of its policies: 2', 'critical, No open webhooks: support-agent has no auth', 'Pinned: gpt-4o moves'],
    ['Compliance by its own measure: 2 frameworks', 'EU AI Act: 1 fail, 1 pass (Art. 12 Records)', 'SOC 2: partial'],
    ['Since its scan scan-0 of 2026-11-20: 2 changes', 'added: new-tool', 'changed: x (version)'],
    [
      'Its bill of materials: 1 component, 7 differences to ours',
      'only there: tool shell (a.py:9)',
      'only here: model o3',
      'agent bot: version 1 there, 2 here; flags only there: no_auth',
    ],
  ]);
});

test('what a service did not tell is no list', () => {
  const { controls: _c, change: _s, differences: _d, ...bare } = RUN;
  expect(remoteLists({ ...bare, violations: [] })).toEqual([]);
});

test('that nothing differs is said', () => {
  const run = { ...RUN, violations: [], controls: [], differences: [], differencesLeftOut: 0 };
  const change = { since: 'scan-0', added: [], removed: [], changed: [] };
  expect(remoteLists({ ...run, change }).map(({ title }) => title)).toEqual([
    'Since its scan scan-0: nothing changed',
    'Its bill of materials: 1 component, as ours',
  ]);
});

describe('shown', () => {
  test.each(['text', 'markdown', 'html'])('in %s, with how many more there are', async (format) => {
    const text = await render(assessment({ remote: [RUN] }), format, { color: false });
    const plain = text.replace(/\\|<\/?\w+[^>]*>/g, '').replaceAll('&#39;', "'");
    for (const part of [
      'No open webhooks',
      'Art. 12 Records',
      'added: new-tool',
      'only there: tool shell',
      'only here: model o3',
    ])
      expect(plain).toContain(part);
    expect(plain).toMatch(/and 4 more, in the JSON report/i);
  });

  test('in JSON, whole', async () => {
    const report = JSON.parse(await render(assessment({ remote: [RUN] }), 'json'));
    expect(report.remote[0]).toMatchObject({
      controls: [{ id: 'Art. 12', status: 'fail' }, {}, { id: null, status: 'partial' }],
      change: { since: 'scan-0', added: ['new-tool'] },
      differences: { items: [{ seen: 'there' }, { seen: 'here' }, { seen: 'both' }], leftOut: 4 },
      violations: [{ severity: 'critical' }, { severity: null }],
    });
  });

  test('fifteen of a list on a terminal', async () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ name: `p${index}`, message: 'x' }));
    const text = await render(assessment({ remote: [{ ...RUN, violations: items }] }), 'text', { color: false });
    expect(text).toContain('p14: x');
    expect(text).not.toContain('p15: x');
    expect(text).toContain('and 25 more');
  });
});
