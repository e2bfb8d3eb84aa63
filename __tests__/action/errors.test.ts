// What ends without a verdict is `conclusion=error` and never exit 0; what cannot be delivered does not hide the verdict.

import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pull, removeWorlds } from './pull.ts';
import { parseCommands, parseOutputs, type RunResult } from './runner.ts';
import { launch } from './samples.ts';

removeWorlds();

const { run, workspace } = pull({ base: { '.mcp.json': launch('old') }, head: { 'tools/.mcp.json': launch('new') } });

function expectError(result: RunResult, code: number, words: string): void {
  expect([result.exitCode, result.outputs]).toEqual([code, { conclusion: 'error' }]);
  expect(result.annotations.map(({ name, message }) => `${name} ${message}`)).toEqual([expect.stringContaining(words)]);
  expect(result.summary).toBe('');
  expect(result.injected).toBe('');
}

describe('bad inputs', () => {
  test.each([
    [
      { 'fail-on': 'hgih' },
      'input fail-on: "hgih" is not one of critical, high, medium, low, none. Did you mean high?',
    ],
    [{ 'new-only': 'yes' }, 'input new-only: "yes" is not true or false'],
    [{ timeout: '-1' }, 'input timeout: "-1" is not a number of seconds'],
    [{ report: 'json\nxml' }, 'input report: "xml" is not one of'],
    [{ 'fail-on': 'x', incomplete: 'y' }, '2 inputs are wrong'],
    [{ path: 'nowhere' }, 'there is no file or folder nowhere'],
    [{ 'config-file': 'nowhere.yml' }, 'there is no config file nowhere.yml'],
    [{ 'sarif-file': 'nowhere/x.sarif' }, 'there is no folder nowhere'],
    [{ 'sarif-file': 'tools' }, 'it is a folder'],
    [{ report: 'json=nowhere/x.json' }, 'there is no folder nowhere'],
  ])('%j', (inputs, words) => {
    expectError(run({ inputs }), 2, words);
  });

  test('a message cannot be a workflow command', () => {
    const result = run({ inputs: { path: 'x\n::set-output name=conclusion::pass\n##[add-path]/evil' } });
    expect(result.exitCode).toBe(2);
    expect(result.commands.map(({ name }) => name)).toEqual(['group', 'endgroup', 'error']);
  });
});

describe('no verdict', () => {
  test('a folder without a file', () => {
    const folder = join(workspace({ at: 'head' }), 'empty');
    mkdirSync(folder);
    const result = run({ as: 'push', at: 'head', inputs: { path: 'empty' } });
    rmSync(folder, { recursive: true });
    expect([result.exitCode, result.outputs.conclusion]).toEqual([3, 'error']);
    expect(result.heading).toBe('Bartizan: no verdict');
  });

  test('our own defect', () => {
    const result = run({
      env: { NODE_OPTIONS: `--require ${join(import.meta.dirname, '../fixtures/no-random-bytes.cjs')}` },
    });
    expectError(result, 3, 'no such luck');
    expect(result.annotations[0]?.properties.title).toContain('internal error');
  });
});

describe('a surface that is not there', () => {
  test('does not hide the verdict', () => {
    for (const env of [
      { GITHUB_STEP_SUMMARY: undefined },
      { GITHUB_STEP_SUMMARY: '/nonexistent/summary' },
      { GITHUB_OUTPUT: '/nonexistent/output' },
    ]) {
      const result = run({ env });
      expect(result.exitCode).toBe(1);
      expect(result.stdout.trimEnd().split('\n').at(-1)).toBe('Failed: 1 new finding ≥ high; 1 older not counted');
      expect(result.annotations.map(({ name }) => name)).toEqual(['error', 'warning']);
    }
  });

  test('an error without an outputs file is still an error', () => {
    const result = run({ inputs: { 'fail-on': 'x' }, env: { GITHUB_OUTPUT: '/nonexistent/output' } });
    expect(result.exitCode).toBe(2);
    expect(result.annotations).toHaveLength(1);
  });

  test('can be turned off', () => {
    const result = run({ inputs: { annotations: 'false', 'job-summary': 'false' } });
    expect([result.exitCode, result.annotations, result.summary]).toEqual([1, [], '']);
  });

  test('git is not there: nothing is compared', () => {
    const result = run({ env: { PATH: '/nonexistent' } });
    expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'warn']);
    expect(result.stdout).toContain('there is no git on this machine');
  });

  test('a file that cannot be written is exit 2, before the scan', () => {
    if (process.getuid?.() === 0) return;
    const folder = join(workspace(), 'locked');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    expectError(run({ inputs: { 'sarif-file': 'locked/x.sarif' } }), 2, 'permission denied');
    rmSync(folder, { recursive: true });
  });
});

describe('the harness', () => {
  test('reads outputs as the runner does', () => {
    expect(parseOutputs('a<<X\n1\n2\nX\nb<<Y\n\nY\n')).toEqual({ a: '1\n2', b: '' });
    expect(() => parseOutputs('a=1\n')).toThrow('not an output');
  });

  test('reads commands as the runner does', () => {
    expect(parseCommands('  ::error file=a%2Cb,line=1::x%0Ay\ntext ##[warning]z\n::\u2060:no::\n')).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '1' }, message: 'x\ny' },
      { name: 'warning', properties: {}, message: 'z' },
    ]);
  });
});
