// What is wrong with rules and policies before any scan: each mistake is a problem with its line, and nothing hostile
// costs more than reading it.

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/file.ts';
import { conditionProblems } from '../../src/config/policies.ts';
import { fieldOf, fieldsOf, POLICY_TARGETS } from '../../src/config/policy-fields.ts';
import { OPERATORS, type Operator } from '../../src/lib/condition.ts';
import { POLICY_COUNT } from '../../src/lib/limits.ts';

const problemsOf = (text: string) => parseConfig('bartizan.yml', text).problems;
const inPolicy = (entry: string) => problemsOf(`policies:\n  - { name: p, ${entry} }\n`);

describe('a problem names its line and what was meant', () => {
  test.each([
    ['when: { field: severity, operator: eq, value: critical }', 'with "target: finding" it would be'],
    ['target: finding, when: { field: severity, operator: eq, value: critcal }', 'Did you mean critical?'],
    ['target: finding, when: { field: severity, operator: gte, value: 3 }', 'name the values: in [critical, high]'],
    ['when: { field: flags, operator: contains, value: hardcoded_key }', 'Did you mean hardcoded_api_key?'],
    ['when: { field: flags, operator: in, value: [no_auth, no_such] }', '"flags" is never "no_such"'],
    ['when: { field: flgs, operator: exists }', 'Did you mean flags?'],
    ['when: { field: name, operator: count_gte, value: 2 }', 'has one value at most'],
    ['when: { field: name, operator: eq, value: 3 }', 'is text, but is compared with a number'],
    ['when: { field: guess, operator: eq, value: "true" }', 'is a boolean, but is compared with text'],
    ['when: { field: risk.score, operator: starts_with, value: "7" }', 'needs text'],
    ['when: { field: risk.score, operator: gt, value: "70" }', 'gt needs a number as value'],
    ['when: { field: name, operator: matches, value: "(" }', 'needs a regular expression'],
    ['when: { field: name, operator: like, value: a }', 'is not one of'],
    ['when: []', 'must be a map'],
    ['target: finding', 'when is missing'],
    ['limit: -1, when: { field: name, operator: exists }', 'limit'],
    ['limt: 1, when: { field: name, operator: exists }', 'Did you mean limit?'],
    ['target: scan, limit: 1, when: { field: score, operator: lt, value: 80 }', 'there is one scan'],
    ['when: { field: name, operator: exists }, except: [{ fingerprint: 01234567 }]', 'except[0].reason is missing'],
    ['when: { field: name, operator: exists }, except: [{ reason: x }]', 'would except everything'],
    ['when: { field: name, operator: exists }, except: [{ rule: a/b, reason: x }]', 'is about components'],
    ['when: { field: name, operator: exists }, except: [{ fingerprint: "0123", reason: x }]', 'at least 8 hex digits'],
    [
      'when: { field: name, operator: exists }, except: [{ fingerprint: "01234567", reason: x, until: soon }]',
      'not a day',
    ],
    ['target: scan, when: { field: score, operator: lt, value: 1 }, except: [{ reason: x }]', 'say until when'],
  ])('%s', (entry, problem) => {
    const problems = inPolicy(entry);
    expect(problems.join('\n')).toContain(problem);
    for (const each of problems) expect(each).toMatch(/^line 2 {3}policies\[0\]/);
  });

  test('a name is there once, also beside rules', () => {
    const entry = '{ name: p, when: { field: name, operator: exists } }';
    expect(problemsOf(`policies:\n  - ${entry}\n  - ${entry}\n`)).toEqual([
      'line 3   policies[1].name is the name of another one already.',
    ]);
  });

  test('of a compliance rule', () => {
    expect(
      problemsOf(
        'compliance:\n  rules:\n    - name: r\n      condition:\n        field: flagz\n        operator: exists\n',
      ),
    ).toEqual([
      'line 4   compliance.rules[0].condition can never be right: "flagz" is no field of a component. Did you mean flags?',
    ]);
  });
});

describe('hostile', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'properties.__proto__',
    'properties.',
    'summary.constructor',
    'compliance.__proto__',
    '',
    'hasOwnProperty',
  ])('the field %j is none', (field) => {
    for (const target of POLICY_TARGETS) {
      expect(fieldOf(target, field)).toBeUndefined();
      expect(conditionProblems({ field, operator: 'exists' }, target)).toHaveLength(1);
    }
  });

  test('a key of JavaScript’s in a condition', () => {
    const condition = JSON.parse('{"__proto__": {"field": "name"}, "field": "name", "operator": "exists"}');
    expect(conditionProblems(condition, 'component').join()).toContain('__proto__');
  });

  test('depth', () => {
    let nested = '{ field: name, operator: exists }';
    for (let depth = 0; depth < 60; depth++) nested = `{ not: ${nested} }`;
    expect(inPolicy(`when: ${nested}`).join()).toContain('nested deeper than 8 levels');
  });

  test('ten thousand rules, written out and by alias', () => {
    const entries = Array.from(
      { length: 10_000 },
      (_, at) => `  - { name: "${at}", when: { field: name, operator: exists } }\n`,
    );
    expect(problemsOf(`policies:\n${entries.join('')}`)).toContain(
      `line 1   policies must be at most ${POLICY_COUNT} entries.`,
    );
    const aliased = `policies:\n  - &a { name: a, when: { field: name, operator: exists } }\n${'  - *a\n'.repeat(10_000)}`;
    expect(problemsOf(aliased).length).toBeGreaterThan(0);
  });

  test('a condition of conditions by alias', () => {
    const lines = ['x0: &x0 { field: name, operator: exists }'];
    for (let at = 1; at < 12; at++) lines.push(`x${at}: &x${at} { any: [${`*x${at - 1},`.repeat(9)} *x${at - 1}] }`);
    const started = performance.now();
    expect(problemsOf(`${lines.join('\n')}\npolicies:\n  - { name: p, when: *x11 }\n`).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

/** A value of each type, and one that the operator refuses whatever the field is. */
const OPERANDS = { text: 'x', number: 3, boolean: true } as const;

describe('every operator with every type of field', () => {
  const fields = { text: 'name', texts: 'versions', number: 'risk.score', boolean: 'guess' } as const;
  const accepted: Readonly<Record<Operator, readonly (keyof typeof fields)[]>> = {
    eq: ['text', 'texts', 'number', 'boolean'],
    neq: ['text', 'texts', 'number', 'boolean'],
    in: ['text', 'texts', 'number', 'boolean'],
    not_in: ['text', 'texts', 'number', 'boolean'],
    contains: ['text', 'texts'],
    not_contains: ['text', 'texts'],
    starts_with: ['text', 'texts'],
    ends_with: ['text', 'texts'],
    matches: ['text', 'texts'],
    exists: ['text', 'texts', 'number', 'boolean'],
    not_exists: ['text', 'texts', 'number', 'boolean'],
    gt: ['number'],
    gte: ['number'],
    lt: ['number'],
    lte: ['number'],
    count_gte: ['texts'],
    count_lte: ['texts'],
  };
  const operandOf = (operator: Operator, type: keyof typeof fields) => {
    const plain = OPERANDS[type === 'texts' ? 'text' : type];
    if (/exists$/.test(operator)) return undefined;
    if (/in$/.test(operator)) return [plain];
    if (/^(?:count_|[gl]t)/.test(operator)) return 3;
    return /with$|matches/.test(operator) ? 'x' : plain;
  };

  test.each(
    OPERATORS.flatMap((operator) =>
      Object.keys(fields).map((type) => [operator, type as keyof typeof fields] as const),
    ),
  )('%s of %s', (operator, type) => {
    const value = operandOf(operator, type);
    const condition = { field: fields[type], operator, ...(value !== undefined && { value }) };
    const isAccepted = accepted[operator].includes(type);
    expect(conditionProblems(condition, 'component')).toHaveLength(isAccepted ? 0 : 1);
  });
});

test('every field that is listed is one', () => {
  for (const target of POLICY_TARGETS)
    for (const field of fieldsOf(target)) expect(fieldOf(target, field.replace('KEY', 'a-key'))).toBeDefined();
});
