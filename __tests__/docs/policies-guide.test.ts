// docs/policies.md: each example is a config that is accepted, is broken by what it is for and by nothing close to it; and
// its tables name all operators and fields.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { evaluatePolicies, type PolicySubjects } from '../../src/assess/policy.ts';
import { parseConfig } from '../../src/config/file.ts';
import { fieldsOf, POLICY_TARGETS } from '../../src/config/policy-fields.ts';
import { OPERATORS } from '../../src/lib/condition.ts';
import { aComponent, aFinding, EMPTY, GATE } from '../assess/policy-subjects.ts';
import { rule } from '../reports/builders.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/policies.md'), 'utf8');
const configs = [...guide.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) =>
  parseConfig('bartizan.yml', text),
);
const examples = guide.slice(guide.indexOf('\n## Examples'));

type Subjects = Partial<PolicySubjects>;
const findings = (...parts: Parameters<typeof aFinding>[0][]): Subjects => ({ findings: parts.map(aFinding) });
const components = (...parts: Parameters<typeof aComponent>[0][]): Subjects => ({ components: parts.map(aComponent) });

/** By name: what breaks it, and what is close and does not. */
const CASES: Readonly<Record<string, { readonly breaks: Subjects; readonly keeps: Subjects }>> = {
  'No hardcoded keys': {
    breaks: components({ flags: ['hardcoded_api_key'] }),
    keeps: components({ flags: ['hardcoded_credentials'] }),
  },
  'No critical': { breaks: findings({ severity: 'critical' }), keeps: findings({ severity: 'high' }) },
  'No critical finding': { breaks: findings({ severity: 'critical' }), keeps: findings({ severity: 'high' }) },
  'At most five high findings': {
    breaks: findings(...Array.from({ length: 6 }, () => ({ severity: 'high' as const }))),
    keeps: findings(...Array.from({ length: 5 }, () => ({ severity: 'high' as const }))),
  },
  'Grade B or better': {
    breaks: { score: { overall: 79, grade: 'C' } },
    keeps: { score: { overall: 80, grade: 'B' } },
  },
  'No blocked provider': {
    breaks: components({ provider: 'deepseek' }),
    keeps: components({ provider: 'openai' }, {}),
  },
  'Approved models only': {
    breaks: components({ name: 'deepseek-chat' }),
    keeps: components({ name: 'gpt-4o-mini' }, { name: 'deepseek-chat', use: 'test' }, { type: 'tool', name: 'x' }),
  },
  'No copyleft': {
    breaks: components({ type: 'package', purl: 'pkg:npm/a', licence: 'AGPL-3.0-only' }),
    keeps: components({ type: 'package', purl: 'pkg:npm/a', licence: 'MIT' }, { type: 'model', licence: 'GPL-3.0' }),
  },
  'No lethal trifecta': {
    breaks: components({ type: 'agent', flags: ['lethal_trifecta'] }),
    keeps: components({ type: 'agent', flags: ['code_http_tools'] }),
  },
  'No secrets at all': {
    breaks: findings({ rule: rule({ category: 'secrets' }), severity: 'low', tier: 'review' }),
    keeps: findings(
      { rule: rule({ category: 'secrets' }), status: 'suppressed' },
      { rule: rule({ category: 'data' }) },
    ),
  },
  'Only in the EU': {
    breaks: components({ type: 'cloud_resource', properties: { region: 'us-east-1' } }),
    keeps: components({ type: 'cloud_resource', properties: { region: 'eu-west-1' } }, { type: 'cloud_resource' }),
  },
  'MCP servers say who may call': {
    breaks: components({ type: 'mcp_server' }),
    keeps: components({ type: 'mcp_server', auth: 'required' }, { type: 'mcp_gateway' }),
  },
  'No component above 69': {
    breaks: components({ risk: { score: 70, severity: 'high', findings: [] } }),
    keeps: components({ risk: { score: 69, severity: 'medium', findings: [] } }),
  },
  'No new shell': {
    breaks: { ...components({ type: 'tool', capabilities: ['shell'], status: 'new' }), isCompared: true },
    keeps: { ...components({ type: 'tool', capabilities: ['shell'], status: 'known' }), isCompared: true },
  },
};

test('every example is accepted', () => {
  expect(configs.flatMap(({ problems }) => problems)).toEqual([]);
  expect([...examples.matchAll(/^```yaml$/gm)].length).toBeGreaterThanOrEqual(10);
});

const judged = configs.flatMap(({ settings: { policies = [], complianceRules = [] } }) => [
  ...policies.map((policy) => [policy.name, { policies: [policy] }] as const),
  ...complianceRules.map((each) => [each.name, { complianceRules: [each] }] as const),
]);

test('every example has its case', () => {
  expect([...new Set(judged.map(([name]) => name))].toSorted()).toEqual(Object.keys(CASES).toSorted());
});

test.each(judged)('%s', (name, asked) => {
  const status = (subjects: Subjects = {}) =>
    evaluatePolicies(asked, { ...EMPTY, ...subjects }, { today: '2026-11-22', gate: GATE })[0]?.status;
  expect([status(CASES[name]?.breaks), status(CASES[name]?.keeps)]).toEqual(['fail', 'pass']);
});

test('all operators and fields are named', () => {
  const words = ['FRAMEWORK', 'CATEGORY', 'SEVERITY', 'TYPE', 'KEY'];
  const isNamed = (field: string) =>
    guide.includes(`\`${field}\``) ||
    words.some((word) => guide.includes(`\`${field.replace(/\.[^.]+$/, `.${word}`)}\``));
  expect(OPERATORS.filter((operator) => !guide.includes(`\`${operator}\``))).toEqual([]);
  expect(POLICY_TARGETS.flatMap(fieldsOf).filter((field) => !isNamed(field))).toEqual([]);
});
