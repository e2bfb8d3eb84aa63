// Reports of the command line: what goes to which stream, whether it is valid, where it may be written, and colours.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { githubProblems } from '../reports/sarif-rules.ts';
import { validateReportStrictly, validateSarif } from '../reports/schemas.ts';
import { bartizan, CLI, EVIL, environment, NODE, RULE, scanJson, tree } from './run-cli.ts';

const cwd = tree({ '.mcp.json': EVIL, 'broken/.mcp.json': '{', 'a.txt': 'a', 'x.bin': '\0' });
const only = ['--rule', RULE];
const COLOR = /\p{Cc}\[\d/u;

test('JSON on standard output is all there is on it, and valid', () => {
  const { code, report, err } = scanJson(cwd, only);
  expect(code).toBe(1);
  expect(validateReportStrictly(report)).toEqual([]);
  expect(err).toBe('bartizan: Failed: 1 finding ≥ high\n');
  expect(bartizan(cwd, ['scan', ...only, '--report', 'json', '--quiet']).err).toBe('');
});

test('several reports at once: files, and one on standard output', () => {
  const folder = tree({ '.mcp.json': EVIL });
  mkdirSync(join(folder, 'out'));
  const args = ['--report', 'sarif=out/a.sarif', '--report', 'json=out/a.json', '--report', 'text'];
  const { code, out, err } = bartizan(folder, ['scan', ...only, ...args]);
  expect([code, err]).toEqual([1, '']);
  expect(out).toContain('Failed: 1 finding ≥ high\n');
  const sarif = JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8'));
  expect(validateSarif(sarif)).toEqual([]);
  expect(githubProblems(sarif)).toEqual([]);
  expect(sarif.runs[0].results).toHaveLength(1);
  expect(validateReportStrictly(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8')))).toEqual([]);
  const onOutput = bartizan(folder, ['scan', ...only, '--report', 'sarif']);
  expect(githubProblems(JSON.parse(onOutput.out))).toEqual([]);
});

describe('a report that cannot be written stops the run before the scan', () => {
  const folder = tree({ '.mcp.json': EVIL, 'there/x': 'x' });
  const refused = (file: string) => {
    const { code, out, err } = bartizan(folder, ['scan', ...only, '--report', `json=${file}`]);
    expect([code, out]).toEqual([2, '']);
    return err;
  };

  test('no folder, a folder, below a file', () => {
    expect(refused('no/a.json')).toBe('bartizan: cannot write no/a.json: there is no folder no\nCreate it first.\n');
    expect(refused('there')).toBe('bartizan: cannot write there: it is a folder\n');
    expect(refused('there/x/a.json')).toMatch(/^bartizan: cannot write there\/x\/a\.json: \S/);
  });

  test('a symlink of the tree decides nothing', () => {
    const outside = tree({ precious: 'precious' });
    symlinkSync(join(outside, 'precious'), join(folder, 'report.json'));
    symlinkSync(outside, join(folder, 'reports'));
    expect(refused('report.json')).toContain('report.json is a symlink\n');
    expect(refused('reports/precious')).toContain('reports is a symlink\n');
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
  });

  test('a place that is read-only', () => {
    const isRoot = process.getuid?.() === 0;
    chmodSync(folder, 0o555);
    const through = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
    const { code, err } = bartizan(folder, ['scan', ...only, '--report', 'json=new.json'], { through });
    chmodSync(folder, 0o755);
    expect([code, err]).toEqual([2, 'bartizan: cannot write new.json: permission denied\n']);
    expect(existsSync(join(folder, 'new.json'))).toBe(false);
    // /proc refuses everybody, root too.
    expect(refused('/proc/a.json')).toMatch(/^bartizan: cannot write \/proc\/a\.json: \S/);
  });
});

describe('streams', () => {
  test('--quiet says nothing on standard error', () => {
    for (const args of [['--report', 'json'], [], ['--report', 'sarif=x.sarif']]) {
      const { code, err } = bartizan(tree({ '.mcp.json': EVIL, 'bartizan.yml': 'remote: {}' }), [
        'scan',
        ...only,
        '--quiet',
        ...args,
      ]);
      expect([code, err]).toEqual([1, '']);
    }
  });

  test('--verbose adds the time by phase and what was left out and why', () => {
    const { out } = bartizan(cwd, ['scan', ...only, '--verbose']);
    expect(out).toMatch(
      /\nTime {10}load \S+ m?s · list \S+ m?s · scan \S+ m?s · first byte \S+ m?s(?: · \w+ \S+ m?s)* · total \S+ m?s\n/,
    );
    expect(out).toContain('\nNot looked at 1 file not parsable\n  broken/.mcp.json  line 1: ');
    expect(out).toContain('\nNot looked at 1 binary file\n  x.bin  binary file\n');
    expect(bartizan(cwd, ['scan', ...only]).out).not.toContain('\nTime');
  });
});

describe('colour', () => {
  test('--color', () => {
    expect(bartizan(cwd, ['scan', ...only]).out).not.toMatch(COLOR);
    expect(bartizan(cwd, ['scan', ...only, '--color', 'never']).out).not.toMatch(COLOR);
    const colored = bartizan(cwd, ['scan', ...only, '--color', 'always'], { env: { NO_COLOR: '1' } });
    expect(colored.out).toMatch(COLOR);
    const json = bartizan(cwd, ['scan', ...only, '--color', 'always', '--report', 'json']);
    expect(json.out).not.toMatch(COLOR);
  });

  const onTerminal = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    spawnSync(
      'script',
      ['-qec', [NODE, CLI, 'scan', ...only, ...args].map((word) => `'${word}'`).join(' '), '/dev/null'],
      {
        cwd,
        env: environment({ TERM: 'xterm', ...env }),
        input: '',
        encoding: 'utf8',
      },
    );
  const hasTerminals = spawnSync('script', ['--version']).status === 0;
  (hasTerminals ? test : test.skip)('on a terminal, unless NO_COLOR is set', () => {
    expect(onTerminal({}).stdout).toMatch(/\p{Cc}\[1;31mcritical/u);
    expect(onTerminal({ NO_COLOR: '1' }).stdout).not.toMatch(/\p{Cc}\[[\d;]+m/u);
    expect(onTerminal({}, '--color', 'never').stdout).not.toMatch(/\p{Cc}\[[\d;]+m/u);
    expect(onTerminal({}).status).toBe(1);
  });
});
