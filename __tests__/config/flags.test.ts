// Flags to settings: every kind of option, and all problems at once.

import { describe, expect, test } from '@jest/globals';
import { parseFlags } from '../../src/config/flags.ts';
import { UserError } from '../../src/lib/errors.ts';

const FORMATS = ['text', 'json', 'sarif'];
const flags = (...args: readonly string[]) => parseFlags(args, FORMATS);

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return [error.message, ...error.details];
    throw error;
  }
  return [];
}

describe('flags', () => {
  test('each kind of option', () => {
    expect(
      flags(
        'a',
        '--include',
        'x',
        '--include=y',
        '--all',
        '--framework',
        'hipaa',
        '--framework=eu_ai_act',
        '--fail-on',
        'none',
        '--timeout',
        '30',
        '-v',
        '--report',
        'json=a.json',
        '--report',
        'text',
        'b',
      ),
    ).toEqual({
      own: new Map(),
      positionals: ['a', 'b'],
      settings: {
        include: ['x', 'y'],
        newOnly: false,
        frameworks: ['hipaa', 'eu_ai_act'],
        failOn: 'none',
        timeout: 30,
        verbose: true,
        reports: [{ format: 'json', file: 'a.json' }, { format: 'text' }],
      },
    });
    expect(flags().settings).toEqual({});
    expect(flags('--report', 'json=-', '--report', 'text=./-').settings.reports).toEqual([
      { format: 'json' },
      { format: 'text', file: './-' },
    ]);
    expect(flags('--fail-on', 'low', '--fail-on', 'high').settings).toEqual({ failOn: 'high' });
    expect(problemsOf(() => flags('a', ''))).toEqual(['an argument is empty']);
    expect(flags('--', '--all').positionals).toEqual(['--all']);
  });

  test.each([
    [['--fial-on', 'high'], 'unknown option --fial-on. Did you mean --fail-on?'],
    [['--new-only'], 'unknown option --new-only'],
    [['--ignore', 'x'], 'unknown option --ignore. Did you mean --exclude GLOB?'],
    [['--format', 'json'], 'unknown option --format. Did you mean --report FORMAT?'],
    [['-o', 'x'], 'unknown option -o. Did you mean --report FORMAT=FILE?'],
    [['--constructor'], 'unknown option --constructor.'],
    [['--fail-on'], '--fail-on needs a value'],
    [['--fail-on='], '--fail-on: "" is not one of'],
    [['--framework', 'hippa'], '--framework: "hippa" is not one of'],
    [['--framework='], '--framework: "" is not one of'],
    [['--all=yes'], '--all takes no value'],
    [['--include', ''], '--include: needs a value'],
    [['--exclude', 'x'.repeat(70_000)], `--exclude: "${'x'.repeat(79)}…" is longer than the 4096 characters`],
    [['--timeout', '0'], '--timeout: "0" is not a number of seconds'],
    [['--timeout', '1e3'], 'is not a number of seconds'],
    [['--report', 'xml'], '--report: "xml" is not one of'],
    [['--report', 'json='], 'names no file'],
    [['--report', 'json', '--report', 'text'], 'cannot both go to standard output'],
    [['--report', 'json=a', '--report', 'text=a'], 'two reports name the file a'],
    [['-q', '-v'], '--quiet and --verbose contradict each other'],
    [['--base', 'main', '--all'], '--base and --all contradict each other'],
  ])('%.80j', (args, problem) => {
    expect(problemsOf(() => flags(...args))).toEqual([expect.stringContaining(problem)]);
  });

  test('all problems at once', () => {
    expect(problemsOf(() => flags('--x', '--fail-on', 'y', '--timeout', 'z'))).toHaveLength(4);
  });
});
