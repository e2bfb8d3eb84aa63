// Policies that are not kept, as each report for people shows them; and that their words, which are foreign, do no harm.

import { describe, expect, test } from '@jest/globals';
import type { Assessment } from '../../src/model/assessment.ts';
import type { PolicyResult } from '../../src/model/policy.ts';
import { render } from '../../src/reports/index.ts';
import { summaryHead, summaryMarkdown } from '../../src/reports/markdown/summary.ts';
import { assessment } from './builders.ts';

function policy(parts: Partial<PolicyResult> = {}): PolicyResult {
  return {
    kind: 'policy',
    name: 'Only OpenAI',
    target: 'component',
    limit: 0,
    status: 'fail',
    isGating: true,
    reason: '2 components, limit 0',
    at: { path: 'bartizan.yml', line: 7 },
    count: 2,
    knownCount: 0,
    exceptedCount: 0,
    violations: [
      {
        subject: 'component',
        id: '0123456789abcdef',
        name: 'deepseek-chat',
        what: 'model of deepseek',
        place: { target: 'workspace', path: 'src/agent.py', start: { line: 3, column: 7 } },
        status: 'new',
      },
    ],
    ...parts,
  };
}

const failed = (...policies: readonly PolicyResult[]): Assessment =>
  assessment({ policies, verdict: { status: 'fail', reason: 'Failed: policy "Only OpenAI": 2 components, limit 0' } });

describe('a policy that is not kept', () => {
  test('text', async () => {
    const text = await render(failed(policy()), 'text');
    expect(text).toContain('Policy        "Only OpenAI": 2 components, limit 0; bartizan.yml:7\n');
    expect(text).toContain('              src/agent.py:3  deepseek-chat: model of deepseek [0123456789abcdef]\n');
    expect(text).toContain('              and 1 more\n');
    expect(text).toContain('Failed: policy "Only OpenAI"');
  });

  test('summary and comment', () => {
    for (const markdown of [summaryMarkdown(failed(policy())), summaryHead(failed(policy()), 60_000)]) {
      expect(markdown).toContain('## Bartizan: 1 policy stops this build');
      expect(markdown).toContain('**Policies that are not kept**');
      expect(markdown).toContain('deepseek');
    }
  });

  test('SARIF tells it as a notification, not as an alert', async () => {
    const [run] = JSON.parse(await render(failed(policy()), 'sarif')).runs;
    expect(run.results).toEqual([]);
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'error',
        descriptor: { id: 'policy' },
        message: {
          text: 'policy "Only OpenAI": 2 components, limit 0; bartizan.yml:7\nsrc/agent.py:3  deepseek-chat: model of deepseek \\[0123456789abcdef\\]\nand 1 more',
        },
      },
    ]);
  });

  test('JSON', async () => {
    expect(JSON.parse(await render(failed(policy()), 'json')).policies).toMatchObject([
      {
        kind: 'policy',
        severity: null,
        status: 'fail',
        gating: true,
        location: { path: 'bartizan.yml', line: 7 },
        violations: [{ id: '0123456789abcdef', location: { path: 'src/agent.py', line: 3, column: 7 } }],
      },
    ]);
  });
});

test.each(['unknown', 'skipped', 'fail'] as const)('one that stops nothing is shown too: %s', async (status) => {
  const given = assessment({ policies: [policy({ status, isGating: false })] });
  expect(await render(given, 'text')).toContain('Only OpenAI');
  expect(summaryMarkdown(given)).toContain('Only OpenAI');
});

test('one that is kept costs no line', async () => {
  const given = assessment({ policies: [policy({ status: 'pass', isGating: false, violations: [], count: 0 })] });
  expect(await render(given, 'text')).not.toContain('Only OpenAI');
  expect(summaryMarkdown(given)).not.toContain('Only OpenAI');
});

test('names are foreign text', async () => {
  const hostile = 'x\n::error::y\u001b[31m <img src=x> | @everyone [a](http://b) {{ c }}';
  const [first] = policy().violations;
  const violations = first ? [{ ...first, name: hostile, what: hostile }] : [];
  const given = failed(policy({ name: hostile, description: hostile, reason: hostile, violations }));
  const text = await render(given, 'text');
  expect(text).not.toMatch(/\n\s*::error::/);
  expect(text).not.toContain('\u001b');
  const markdown = summaryMarkdown(given);
  expect(markdown).not.toMatch(/<img|[^\\]@everyone|\]\(http/);
  expect(markdown).not.toMatch(/^\s*::error::/m);
});
