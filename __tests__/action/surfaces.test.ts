// What reaches GitHub: limits of annotations and summary, and names and texts that try to be commands or markup.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { pull, removeWorlds } from './pull.ts';
import { config, launch } from './samples.ts';

removeWorlds();

const ROOT = join(import.meta.dirname, '../..');
/** Everything a run may say to the runner. */
const OWN_COMMANDS = ['group', 'endgroup', 'error', 'warning', 'notice'];

describe('limits', () => {
  const many = Array.from({ length: 60 }, (_, file) => [
    `tools/${'deep/'.repeat(20)}${file}/.mcp.json`,
    launch(...Array.from({ length: 40 }, (_, server) => `server-${server}-${'x'.repeat(60)}`)),
  ]);
  const { fork } = pull({ base: { a: '' }, head: Object.fromEntries(many) });
  const result = fork();

  test('the summary stays under 1 MiB and counts what it leaves out', () => {
    expect(result.exitCode).toBe(1);
    expect(result.outputs['new-findings-count']).toBe('2400');
    const size = Buffer.byteLength(result.summary);
    expect(size).toBeLessThan(1024 * 1024);
    expect(size).toBeGreaterThan(500_000);
    expect(result.summary).toMatch(/and \d+ more, left out/);
  });

  test('ten annotations, the others counted', () => {
    expect(result.annotations.map(({ name }) => name)).toEqual(Array(10).fill('error'));
    expect(result.stdout).toContain('2390 more findings have no annotation; all are in the job summary.');
    for (const { message } of result.annotations) expect(message.length).toBeLessThanOrEqual(4096);
  });

  test('outputs are small', () => {
    expect(Buffer.byteLength(JSON.stringify(result.outputs))).toBeLessThan(1000);
  });
});

describe('hostile names and texts', () => {
  const name = '::error file=x::pwned\n::set-env name=PATH::evil\n##[add-path]evil\r::warning::x %0A::stop-commands::t';
  const server = '</details><script>alert(1)</script> @everyone #1 ::error::pwned ##[error]pwned `x` | y';
  const { fork, same } = pull({
    base: { 'bartizan.yml': config('show: { min-severity: info }') },
    head: {
      [`${name.replaceAll('/', '')}/.mcp.json`]: launch('plain'),
      'tools/.mcp.json': launch('plain').replaceAll('"plain":', `${JSON.stringify(server)}:`),
      'bartizan.yml': config(
        'ignore:',
        `  - { path: ${JSON.stringify(`${name}*`)}, reason: ${JSON.stringify(name)} }`,
        `  - { rule: ${JSON.stringify(server)}, reason: ${JSON.stringify(server)}, until: 2020-01-01 }`,
      ),
    },
  });

  test.each([
    ['a fork', fork],
    ['the repository', same],
  ])('say nothing to the runner and put no markup in the summary: %s', (_name, run) => {
    const { commands, injected, summary, outputs, exitCode, stdout } = run();
    expect(exitCode).toBe(1);
    expect(commands.map(({ name: each }) => each).filter((each) => !OWN_COMMANDS.includes(each))).toEqual([]);
    expect(commands.filter(({ message }) => message.startsWith('pwned'))).toEqual([]);
    expect(commands.filter(({ name: each }) => each === 'error')).toHaveLength(2);
    expect(injected).toBe('');
    expect(Object.values(outputs).join('')).not.toContain('pwned');
    expect(summary).not.toMatch(/<script|@everyone|^::|\n\s*::/);
    expect(stdout).not.toMatch(/^\s*::(?:set-env|stop-commands|warning::x)/m);
  });

  test('in a malformed config say nothing to the runner', () => {
    const text = config(`"${'::set-env name=PATH::evil'}": 1`, '"##[add-path]evil": 2');
    const result = pull({ base: { a: '' }, head: { 'bartizan.yml': text } }).same();
    expect(result.exitCode).toBe(2);
    expect(result.commands.filter(({ name: each }) => !OWN_COMMANDS.includes(each))).toEqual([]);
  });
});

test('the command line never loads the client of the runner', () => {
  const node = join(ROOT, 'node_modules/.bin/node');
  const loaded = execFileSync(
    node,
    [
      '--input-type=module',
      '-e',
      LIST_LOADED,
      join(ROOT, 'dist/cli/index.js'),
      'scan',
      join(ROOT, '__tests__/fixtures/events'),
    ],
    { encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  expect(loaded).toContain('LOADED');
  expect(loaded.split('LOADED')[1]).not.toMatch(/node:(?:https?|http2|tls)\b/);
});

/** Runs a script with its arguments and says which builtins it loaded; `@actions/core` needs those of the network. */
const LIST_LOADED = `
  import { pathToFileURL } from 'node:url';
  const [script, ...args] = process.argv.slice(1);
  process.argv = [process.argv[0], script, ...args];
  await import(pathToFileURL(script));
  const names = process.moduleLoadList.filter((name) => name.startsWith('NativeModule '));
  process.stdout.write('LOADED ' + names.map((name) => 'node:' + name.slice(13)).join(' '));
`;

test('debug logging of the runner shows where the time went', () => {
  const { run } = pull({ base: { a: 'text' }, head: { b: 'text' } });
  expect(run({ env: { RUNNER_DEBUG: '1' } }).stdout).toMatch(/Time.* first byte \d+ ms/);
  expect(run().stdout).not.toContain('first byte');
});
