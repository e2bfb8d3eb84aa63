// Commands and options: misspelt, contradictory, out of place, and what each does to the exit code.

import { describe, expect, test } from '@jest/globals';
import { bartizan, EVIL, pack, RULE, scanJson, tree } from './run-cli.ts';

const cwd = tree({ '.mcp.json': EVIL, 'a.txt': 'a', 'sub/.mcp.json': EVIL });

function refused(args: readonly string[]): string {
  const { code, out, err } = bartizan(cwd, args);
  expect([code, out]).toEqual([2, '']);
  return err;
}

describe('commands', () => {
  const HINT = 'bartizan --help lists the commands.\n';
  test.each([
    ['scna', ' Did you mean bartizan scan?'],
    ['frobnicate', ''],
    ['--verbose', ' Did you mean bartizan scan --verbose?'],
    ['sub', ' Did you mean bartizan scan sub?'],
    ['.', ' Did you mean bartizan scan .?'],
  ])('%s', (name, guess) => {
    expect(refused([name])).toBe(`bartizan: there is no command "${name}".${guess}\n${HINT}`);
  });

  test('help and version', () => {
    const help = bartizan(cwd, ['--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toMatch(/Commands:\n {2}scan +look at(.|\n)*\n {2}init (.|\n)*Exit codes: 0 passed/);
    for (const args of [['-h'], ['help']]) expect(bartizan(cwd, args)).toEqual(help);
    expect(bartizan(cwd, ['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
    expect(bartizan(cwd, [])).toEqual({ ...help, code: 2 });
  });

  test('help of one command', () => {
    const help = bartizan(cwd, ['scan', '--help']);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toMatch(/^Usage: bartizan scan \[PATH…\] \[options\]\n(.|\n)*--report FORMAT\[=FILE\]/);
    for (const args of [
      ['help', 'scan'],
      ['scan', '.', '-h'],
    ])
      expect(bartizan(cwd, args)).toEqual(help);
    expect(refused(['help', 'scna'])).toContain('Did you mean bartizan scan?');
    expect(refused(['scna', '--help'])).toContain('Did you mean bartizan scan?');
  });
});

describe('options that cannot be', () => {
  const HINT = '\nbartizan scan --help lists the options.\n';
  test.each([
    [['--quite'], 'unknown option --quite. Did you mean --quiet?'],
    [['--frobnicate'], 'unknown option --frobnicate.'],
    [['-x'], 'unknown option -x.'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--timeout'], '--timeout needs a value: --timeout SECONDS'],
    [['--timeout', '0'], '--timeout: "0" is not a number of seconds'],
    [['--timeout', 'soon'], '--timeout: "soon" is not a number of seconds'],
    [['--fail-on', 'hihg'], '--fail-on: "hihg" is not one of critical, high, medium, low, none. Did you mean high?'],
    [['--min-severity', 'none'], '--min-severity: "none" is not one of critical, high, medium, low, info.'],
    [['--color', 'alway'], '--color: "alway" is not one of auto, always, never. Did you mean always?'],
    [['--include', ''], '--include: needs a value'],
    [['--quiet', '--verbose'], '--quiet and --verbose contradict each other'],
    [['--base', 'x', '--all'], '--base and --all contradict each other: --base asks for new findings only'],
    [
      ['--report', 'json', '--report', 'sarif'],
      '--report: json and sarif cannot both go to standard output; give one a file: sarif=FILE',
    ],
    [['--report', 'json=a', '--report', 'sarif=a'], '--report: two reports name the file a'],
    [['--report', 'json=a', '--report', 'sarif=./a'], '--report: two reports name the file ./a'],
    [['--report', 'json='], '--report: "json=" names no file'],
  ])('%j', (args, message) => {
    expect(refused(['scan', ...args])).toBe(`bartizan: ${message}${HINT}`);
  });

  test('every problem at once', () => {
    expect(refused(['scan', '--quite', '--timeout', 'x', '--fail-on', 'y'])).toBe(
      `bartizan: 3 options are wrong
  unknown option --quite. Did you mean --quiet?
  --fail-on: "y" is not one of critical, high, medium, low, none.
  --timeout: "x" is not a number of seconds${HINT}`,
    );
  });

  test.each([
    [['lock', '--from-sorce'], 'unknown option --from-sorce. Did you mean --from-source?', 'lock'],
    [['lock', '--fail-on', 'high'], '--fail-on is an option of scan, not of lock', 'lock'],
    [['lock', '--from-source=yes'], '--from-source takes no value', 'lock'],
    [['init', '--dryrun'], 'unknown option --dryrun. Did you mean --dry-run?', 'init'],
    [['init', '--quiet'], '--quiet is an option of scan, not of init', 'init'],
  ])('%j', (args, message, of) => {
    expect(refused(args)).toBe(`bartizan: ${message}\nbartizan ${of} --help lists the options.\n`);
  });

  test('a shell or a path that is not asked for', () => {
    expect(refused(['completions', 'bsh'])).toMatch(/no completions for bsh\. Did you mean bash\?/);
    expect(refused(['completions'])).toMatch(/needs the name of one shell: bash, zsh or fish/);
    expect(refused(['init', 'sub'])).toMatch(/init takes no path: sub/);
  });

  test('a rule that is not there', () => {
    const hint = '\nbartizan rules list names them all.\n';
    expect(refused(['scan', '--rule', `${RULE}s`])).toBe(
      `bartizan: no rule is called ${RULE}s. Did you mean ${RULE}?${hint}`,
    );
    expect(refused(['scan', '--rule', 'nope/*'])).toBe(`bartizan: no rule is called nope/*.${hint}`);
  });
});

describe('the gate', () => {
  const folder = tree({
    'packs/all.yaml': ['critical', 'high', 'medium', 'low', 'info']
      .map((severity) =>
        pack(`trigger-${severity}`, { id: `test/${severity}`, severity, bad: `["trigger-${severity}"]` }),
      )
      .join('')
      .replace(/(?<=\n)rules:\n/g, ''),
    ...Object.fromEntries(
      ['critical', 'high', 'medium', 'low', 'info'].map((each) => [`${each}/x.txt`, `trigger-${each}`]),
    ),
  });
  const run = (...args: string[]) =>
    bartizan(folder, ['scan', '--rule-pack', 'packs/all.yaml', '--rule', 'test/*', ...args]);

  test.each([
    [undefined, ['critical', 'high']],
    ['critical', ['critical']],
    ['high', ['critical', 'high']],
    ['medium', ['critical', 'high', 'medium']],
    ['low', ['critical', 'high', 'medium', 'low']],
    ['none', []],
  ])('--fail-on %s', (limit, failing) => {
    const flag = limit === undefined ? [] : ['--fail-on', limit];
    // The least that fails, and the most that does not.
    const least = failing.at(-1);
    const most = ['critical', 'high', 'medium', 'low', 'info'][failing.length];
    if (least !== undefined) expect([least, run(least, ...flag).code]).toEqual([least, 1]);
    if (most !== undefined) expect([most, run(most, ...flag).code]).toEqual([most, 0]);
  });

  test('what is shown never changes the verdict', () => {
    for (const args of [
      ['--min-confidence', 'high', '--quiet'],
      ['--all', '--verbose'],
    ]) {
      expect(run('high', ...args).code).toBe(1);
    }
    expect(run('low', '--min-severity', 'low', '--all').code).toBe(0);
    const { out } = run('high', '--min-severity', 'critical');
    expect(out).not.toContain('high/x.txt');
    expect(out).toContain('1 finding stops this build');
  });

  test('two findings of one severity are counted as two', () => {
    expect(run('critical', 'high').out).toContain('2 findings stop this build (1 critical, 1 high)\n');
  });
});

test('--include and --exclude', () => {
  const listed = (...args: string[]) => scanJson(cwd, ['--rule', RULE, ...args]).report;
  expect(listed('--include', 'sub/**').coverage).toMatchObject({ filesListed: 1, gapCounts: { excluded: 2 } });
  expect(listed('--exclude', 'sub/').findings).toHaveLength(1);
  expect(listed('--exclude', 'sub/', '--exclude', '*.json').findings).toHaveLength(0);
});

test('--timeout stops and says what was left', () => {
  // The built-in packs alone take longer than this to run over as many files; if not, all was looked at.
  const folder = tree(
    Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index}.txt`, `trigger${index % 6} ${'a'.repeat(60)}!`]),
    ),
  );
  const slow = Array.from({ length: 6 }, (_, index) =>
    pack(`trigger${index} (a{0,60}){0,60}$`, {
      id: `test/slow-${index}`,
      match: `{ text: { any: [trigger${index}], regex: 'trigger${index} (a{0,60}){0,60}$' } }`,
    }),
  );
  const packs = tree({ 'slow.yaml': slow.join('').replace(/(?<=\n)rules:\n/g, '') });
  const { code, report, err } = scanJson(folder, ['--rule-pack', packs, '--rule', 'test/*', '--timeout', '1']);
  expect(code).toBe(0);
  expect(report.coverage.gapCounts['time-limit']).toBeGreaterThan(10);
  expect(report.verdict.status).toBe('warn');
  expect(err).toContain('could not be looked at');
  expect(
    bartizan(folder, ['scan', '--rule-pack', packs, '--rule', 'test/*', '--timeout', '1', '--incomplete', 'fail']).code,
  ).toBe(1);
});
