// Action inputs to settings: the option table read as the runner gives it, where unset and empty are the same.

import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/config/inputs.ts';
import { mergeSettings } from '../../src/config/settings.ts';
import { UserError } from '../../src/lib/errors.ts';

const inputs = (given: Readonly<Record<string, string>>) =>
  parseInputs((name) => given[name] ?? '', ['text', 'json', 'sarif']);

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return [error.message, ...error.details];
    throw error;
  }
  return [];
}

describe('inputs', () => {
  test('each kind of option; empty is unset, blanks do not count', () => {
    expect(
      inputs({
        'fail-on': ' high ',
        'new-only': 'FALSE',
        incomplete: '',
        report: '\n json=a.json\r\n\n text=b.txt \n',
        'sarif-file': 'x y.sarif',
        'job-summary': 'True',
        timeout: '5',
      }),
    ).toEqual({
      failOn: 'high',
      newOnly: false,
      reports: [
        { format: 'json', file: 'a.json' },
        { format: 'text', file: 'b.txt' },
      ],
      sarifFile: 'x y.sarif',
      jobSummary: true,
      timeout: 5,
    });
  });

  test.each([
    [{ 'new-only': 'yes' }, 'input new-only: "yes" is not true or false'],
    [{ 'new-only': 'tRUE' }, 'is not true or false'],
    [{ 'fail-on': 'High' }, 'input fail-on: "High" is not one of'],
    [{ annotations: 'never' }, 'input annotations: "never" is not one of auto, true, false'],
  ])('%j', (given, problem) => {
    expect(problemsOf(() => inputs(given))).toEqual([expect.stringContaining(problem)]);
  });

  test('inputs cannot set what only a flag or the config may', () => {
    expect(inputs({ base: 'main', rule: 'x', 'rule-pack': 'x', include: 'x', exclude: 'x', ignore: 'x' })).toEqual({});
  });
});

test('the later layer wins, and what it leaves open does not count', () => {
  const config = { failOn: 'none', newOnly: false, exclude: ['a'] } as const;
  expect(mergeSettings(config, inputs({ 'fail-on': 'high', 'new-only': '' }))).toEqual({ ...config, failOn: 'high' });
});
