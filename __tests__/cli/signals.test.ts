// A run that is broken off: by the user, by a closed or full standard output. The verdict stays, or there is none.

import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from '@jest/globals';
import { CLI, EVIL, environment, NODE, pack, RULE, tree } from './run-cli.ts';

const only = ['--rule', RULE];

describe('interrupted', () => {
  const RULES = 60;
  // Each file holds one rule's keyword and keeps its expression busy until the deadline: a minute in all.
  const slow = Array.from({ length: RULES }, (_, index) =>
    pack('', {
      id: `test/slow-${index}`,
      match: `{ text: { any: [trigger-${index}-], regex: 'trigger-${index}- (a{0,60}){0,60}$' } }`,
    }),
  );
  const packs = tree({ 'slow.yaml': slow.join('').replaceAll(/(?<=\n)rules:\n/g, '') });
  const files = Array.from({ length: RULES * 10 }, (_, index) => [
    `${index}.txt`,
    `trigger-${index % RULES}- ${'a'.repeat(60)}!`,
  ]);
  const cwd = tree(Object.fromEntries(files));
  // Says when the loop over the files is under way: it then yields for the first time.
  const hook = tree({
    'ready.cjs': `const yielding = globalThis.setImmediate;
globalThis.setImmediate = (...args) => {
  globalThis.setImmediate = yielding;
  require('node:fs').writeSync(2, 'ready\\n');
  return yielding(...args);
};`,
  });

  function start(): ChildProcess {
    const args = [
      '-r',
      join(hook, 'ready.cjs'),
      CLI,
      'scan',
      '--rule-pack',
      packs,
      '--rule',
      'test/*',
      '--report',
      'json=out.json',
    ];
    return spawn(NODE, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  }

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s', async (signal, code) => {
    const child = start();
    const { stdout, stderr } = child;
    if (!stdout || !stderr) throw new Error('no output');
    const [first] = await once(stderr, 'data');
    expect(String(first)).toBe('ready\n');
    const [out, err, [exit]] = await Promise.all([
      text(stdout),
      text(stderr),
      once(child, 'close'),
      child.kill(signal),
    ]);
    expect({ exit, out, err }).toEqual({ exit: code, out: '', err: '\nbartizan: interrupted; there is no verdict\n' });
    // No half report is left behind.
    expect(existsSync(join(cwd, 'out.json'))).toBe(false);
  });
});

describe('standard output', () => {
  const cwd = tree(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}/.mcp.json`, EVIL])));
  const shell = (script: string) =>
    spawnSync('bash', ['-c', script, 'bash', NODE, CLI, ...only], {
      cwd,
      env: environment(),
      encoding: 'utf8',
      timeout: 60_000,
    });

  test('closed by the reader: the exit code is the verdict, and nothing is said', async () => {
    for (const format of ['text', 'json']) {
      const { status, stdout, stderr } = shell(
        `"$1" "$2" scan "\${@:3}" --quiet --report ${format} | head -1; exit \${PIPESTATUS[0]}`,
      );
      expect([status, stdout.split('\n').length, stderr]).toEqual([1, 2, '']);
    }
    const child = spawn(NODE, [CLI, 'scan', ...only], { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [err, [exit]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect([exit, err]).toEqual([1, '']);
  });

  test('not open at all', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell
    const { status, stderr } = shell('"$1" "$2" scan "${@:3}" 2>&1 >&-');
    expect([status, stderr]).toEqual([1, '']);
  });

  test('full', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: for the shell
    const { status, stderr } = shell('"$1" "$2" scan "${@:3}" > /dev/full');
    expect([status, stderr]).toEqual([2, 'bartizan: cannot write to standard output: no space is left\n']);
  });
});
