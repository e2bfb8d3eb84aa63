// Policies and compliance rules over an assessment: what counts, what a base excuses, what an exception takes out, and that
// nothing which cannot be evaluated passes.

import { describe, expect, test } from '@jest/globals';
import type { GatePolicy } from '../../src/assess/gate.ts';
import { endedExceptions, evaluatePolicies, type PolicySubjects } from '../../src/assess/policy.ts';
import type { PolicyTarget } from '../../src/config/policy-fields.ts';
import type { ComplianceRule, Policy } from '../../src/config/settings.ts';
import type { PolicyResult } from '../../src/model/policy.ts';
import { rule } from '../reports/builders.ts';
import { AT, aComponent, aFinding, EMPTY, GATE } from './policy-subjects.ts';

function policy(target: PolicyTarget, when: Policy['when'], parts: Partial<Policy> = {}): Policy {
  return { name: 'p', target, when, at: AT, ...parts };
}

function judge(
  asked: Policy,
  subjects: Partial<PolicySubjects> = {},
  gate: Partial<GatePolicy> = {},
  today = '2027-01-01',
): PolicyResult {
  const options = { today, gate: { ...GATE, ...gate } };
  return evaluatePolicies({ policies: [asked] }, { ...EMPTY, ...subjects }, options)[0] as PolicyResult;
}

const CRITICAL = { field: 'severity', operator: 'eq', value: 'critical' } as const;

describe('findings', () => {
  const noCritical = policy('finding', CRITICAL, { limit: 0 });

  test.each([
    ['none', [], 'pass', 0],
    ['a lesser one', [aFinding()], 'pass', 0],
    ['one', [aFinding({ severity: 'critical' })], 'fail', 1],
    ['for review', [aFinding({ severity: 'critical', tier: 'review' })], 'fail', 1],
    ['for context', [aFinding({ severity: 'critical', tier: 'context' })], 'pass', 0],
    ['ignored', [aFinding({ severity: 'critical', status: 'suppressed' })], 'pass', 0],
  ] as const)('%s', (_name, findings, status, count) => {
    expect(judge(noCritical, { findings })).toMatchObject({ status, count, isGating: status === 'fail' });
  });

  test('a limit is what there may be', () => {
    const findings = ['a', 'b', 'c'].map((fingerprint) => aFinding({ severity: 'critical', fingerprint }));
    expect(judge(policy('finding', CRITICAL, { limit: 3 }), { findings }).status).toBe('pass');
    expect(judge(policy('finding', CRITICAL, { limit: 2 }), { findings })).toMatchObject({
      status: 'fail',
      reason: '3 findings, limit 2',
    });
  });

  test('says which, and where', () => {
    expect(judge(noCritical, { findings: [aFinding({ severity: 'critical' })] }).violations).toEqual([
      {
        subject: 'finding',
        id: '0123456789abcdef',
        name: rule().id,
        what: expect.any(String),
        place: { target: expect.any(String), path: 'a.json', start: { line: 1, column: 1 } },
        status: 'open',
      },
    ]);
  });
});

describe('compared with a base', () => {
  const gate = { newOnly: true };
  const known = aFinding({ severity: 'critical', status: 'known' });
  const added = aFinding({ severity: 'critical', status: 'new' });

  test.each([
    ['what the base has fails nothing', {}, [known, known], 'pass'],
    ['what is new does', {}, [added], 'fail'],
    ['the base uses up the limit', { limit: 1 }, [known, added], 'fail'],
    ['new ones within the limit', { limit: 2 }, [known, added], 'pass'],
    ['unless the policy says otherwise', { 'new-only': false }, [known], 'fail'],
  ] as const)('%s', (_name, parts, findings, status) => {
    const asked = policy('finding', CRITICAL, parts);
    expect(judge(asked, { findings, isCompared: true }, gate).status).toBe(status);
  });

  test('a policy about what is new says that nothing was compared', () => {
    const asked = policy('finding', CRITICAL, { 'new-only': true });
    expect(judge(asked, { findings: [aFinding({ severity: 'critical' })] })).toMatchObject({
      status: 'skipped',
      isGating: false,
    });
  });

  test.each([
    [{ overall: 70, grade: 'C' }, { overall: 70, grade: 'C' }, 'pass'],
    [{ overall: 70, grade: 'C' }, { overall: 65, grade: 'D' }, 'pass'],
    [{ overall: 65, grade: 'D' }, { overall: 70, grade: 'C' }, 'fail'],
    [{ overall: 70, grade: 'C' }, { overall: 95, grade: 'A' }, 'fail'],
    [{ overall: 90, grade: 'A' }, { overall: 95, grade: 'A' }, 'pass'],
  ] as const)('a score of %j after %j', (score, before, status) => {
    const asked = policy('scan', { field: 'score', operator: 'lt', value: 80 });
    expect(judge(asked, { score, before, isCompared: true }, gate).status).toBe(status);
  });
});

test('a category that the base has as low fails no change', () => {
  const asked = policy('scan', { field: 'categories.secrets', operator: 'lt', value: 7 });
  const categories = (score: number) => [
    { category: 'secrets', title: 'Secrets', score, rating: 'fair' as const, findings: 1 },
  ];
  const judged = (before: number) =>
    judge(
      asked,
      {
        score: { overall: 90, grade: 'A', categories: categories(5) },
        before: { overall: 90, grade: 'A', categories: categories(before) },
        isCompared: true,
      },
      { newOnly: true },
    ).status;
  expect([judged(5), judged(9)]).toEqual(['pass', 'fail']);
});

describe('the scan', () => {
  test('a score that is not known is no pass', () => {
    const asked = policy('scan', { field: 'score', operator: 'lt', value: 80 });
    expect(judge(asked, { score: { overall: null, grade: 'N/A' } })).toMatchObject({
      status: 'unknown',
      isGating: false,
      reason: 'score is not known in this run',
    });
  });

  test('counts', () => {
    const findings = [aFinding({ severity: 'critical' }), aFinding()];
    const components = [aComponent({ type: 'tool' }), aComponent()];
    const holds = (field: string, value: number) =>
      judge(policy('scan', { field, operator: 'eq', value }), { findings, components }).status === 'fail';
    expect([
      holds('findings', 2),
      holds('summary.critical', 1),
      holds('components.tool', 1),
      holds('components', 2),
      holds('attackPaths', 0),
    ]).toEqual([true, true, true, true, true]);
  });
});

describe('components', () => {
  test.each([
    ['flags', 'contains', 'no_auth', { flags: ['webhook_no_auth'] }, 'pass'],
    ['flags', 'contains', 'no_auth', { flags: ['gpu_instance', 'no_auth'] }, 'fail'],
    ['flags', 'not_contains', 'no_auth', { flags: [] }, 'fail'],
    ['flags', 'in', ['no_auth', 'shadow_ai'], { flags: ['shadow_ai'] }, 'fail'],
    ['flags', 'count_gte', 2, { flags: ['shadow_ai', 'no_auth'] }, 'fail'],
    ['provider', 'not_in', ['openai'], {}, 'pass'],
    ['provider', 'not_in', ['openai'], { provider: 'deepseek' }, 'fail'],
    ['licence', 'not_exists', undefined, {}, 'fail'],
    ['versions', 'not_exists', undefined, { versions: [] }, 'fail'],
    ['risk.score', 'gt', 69, { risk: { score: 70, severity: 'high', findings: [] } }, 'fail'],
    ['properties.region', 'starts_with', 'us-', { properties: { region: 'us-east-1' } }, 'fail'],
    ['properties.constructor', 'exists', undefined, {}, 'pass'],
    ['host', 'ends_with', '.example.com', { endpoint: 'https://a.example.com:8443/v1' }, 'fail'],
    ['ecosystem', 'eq', 'npm', { purl: 'pkg:npm/%40a/b' }, 'fail'],
    ['guess', 'eq', false, {}, 'fail'],
  ] as const)('%s %s %j of %j: %s', (field, operator, value, parts, status) => {
    const when = { field, operator, ...(value !== undefined && { value }) } as Policy['when'];
    expect(judge(policy('component', when), { components: [aComponent(parts as object)] }).status).toBe(status);
  });

  test('a dependency is a package', () => {
    const components = [
      aComponent({ type: 'package', purl: 'pkg:npm/a' }),
      aComponent({ type: 'sdk_library', purl: 'pkg:pypi/openai' }),
      aComponent({ type: 'model', purl: 'pkg:huggingface/a/b' }),
      aComponent({ type: 'tool' }),
    ];
    expect(judge(policy('dependency', { field: 'licence', operator: 'not_exists' }), { components }).count).toBe(2);
  });
});

describe('exceptions', () => {
  const findings = [aFinding({ severity: 'critical' })];
  const excepting = (entry: object) => policy('finding', CRITICAL, { except: [{ reason: 'fine', ...entry }] });

  test.each([
    [{ fingerprint: '01234567' }, 'pass'],
    [{ fingerprint: '01234568' }, 'fail'],
    [{ rule: rule().id }, 'pass'],
    [{ rule: 'other/*' }, 'fail'],
    [{ rule: rule().id, fingerprint: '01234568' }, 'fail'],
    [{ rule: rule().id, until: '2027-01-01' }, 'pass'],
    [{ rule: rule().id, until: '2026-12-31' }, 'fail'],
  ])('%j: %s', (entry, status) => {
    expect(judge(excepting(entry), { findings }).status).toBe(status);
  });

  test('are counted, and said when they end', () => {
    const asked = excepting({ fingerprint: '01234567', until: '2027-01-01' });
    expect(judge(asked, { findings }).reason).toBe('0 findings, limit 0, 1 excepted');
    expect(endedExceptions({ policies: [asked] }, '2027-01-01')).toEqual([]);
    expect(endedExceptions({ policies: [asked] }, '2027-01-02')).toEqual([
      {
        kind: 'config',
        message: 'bartizan.yml:7: the exception of policy "p" for 01234567 ended on 2027-01-01 and no longer counts.',
      },
    ]);
  });

  test('of the scan hold until their day', () => {
    const low = policy(
      'scan',
      { field: 'score', operator: 'lt', value: 80 },
      {
        except: [{ reason: 'the release', until: '2027-01-31' }],
      },
    );
    const score = { overall: 10, grade: 'F' } as const;
    expect(judge(low, { score }).status).toBe('pass');
    expect(judge(low, { score }, {}, '2027-02-01').status).toBe('fail');
  });
});

describe('what fails the run', () => {
  const findings = [aFinding({ severity: 'critical' })];

  test.each([
    [undefined, 'high', true],
    [undefined, 'none', true],
    [undefined, 'listed', true],
    ['critical', 'high', true],
    ['medium', 'high', false],
    ['medium', 'medium', true],
    ['critical', 'none', false],
    ['high', 'listed', true],
    ['medium', 'listed', false],
  ] as const)('severity %s with fail-on %s: %p', (severity, failOn, isGating) => {
    const asked = policy('finding', CRITICAL, severity === undefined ? {} : { severity });
    expect(judge(asked, { findings }, { failOn })).toMatchObject({ status: 'fail', isGating });
  });

  test('a rule has a severity even if it names none', () => {
    const complianceRules: ComplianceRule[] = [{ name: 'r', condition: CRITICAL, target: 'finding', at: AT }];
    const [result] = evaluatePolicies({ complianceRules }, { ...EMPTY, findings }, { today: '', gate: GATE });
    expect(result).toMatchObject({ kind: 'rule', severity: 'high', status: 'fail', isGating: true });
  });
});

describe('what cannot be evaluated fails', () => {
  test('an expression that runs too long, and the next policy still counts', () => {
    const components = [aComponent({ name: `${'a'.repeat(40)}!` })];
    const policies = [
      policy('component', { field: 'name', operator: 'matches', value: '^(a+)+$' }),
      policy('component', { field: 'name', operator: 'matches', value: '^a+!$' }, { name: 'q' }),
    ];
    const results = evaluatePolicies(
      { policies },
      { ...EMPTY, components },
      { today: '', gate: { ...GATE, failOn: 'none' } },
    );
    expect(results).toMatchObject([
      { status: 'error', isGating: true, reason: expect.stringContaining('longer than 100 ms') },
      { status: 'fail' },
    ]);
  });

  test('hundreds of such expressions are given up together', () => {
    const components = [aComponent({ name: `${'a'.repeat(40)}!` })];
    const policies = Array.from({ length: 500 }, (_, index) =>
      policy('component', { field: 'name', operator: 'matches', value: `^(a+)+$|${index}` }, { name: String(index) }),
    );
    const started = performance.now();
    const results = evaluatePolicies({ policies }, { ...EMPTY, components }, { today: '', gate: GATE });
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['error']));
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('more comparisons than a run makes', () => {
    const name = aComponent();
    const components = Array.from({ length: 20_000 }, () => name);
    const leaf = { field: 'name', operator: 'eq', value: 'x' } as const;
    const policies = Array.from({ length: 6 }, (_, index) =>
      policy('component', { any: Array.from({ length: 100 }, () => leaf) }, { name: String(index) }),
    );
    const results = evaluatePolicies({ policies }, { ...EMPTY, components }, { today: '', gate: GATE });
    expect(results[0]?.status).toBe('pass');
    expect(results.at(-1)).toMatchObject({ status: 'error', isGating: true });
  });
});
