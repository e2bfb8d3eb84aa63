// Completions: bash's are asked for words as a shell asks; the others are parsed where there is such a shell.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { dispatch } from '../../src/cli.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { FLAG_OPTIONS } from '../../src/config/option-groups.ts';
import type { Host } from '../../src/host.ts';

const folder = mkdtempSync(join(tmpdir(), 'bartizan-completions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function scriptOf(shell: string): Promise<string> {
  let text = '';
  const host = { cwd: folder, env: {}, out: (part: string) => (text += part), err: () => {} } as unknown as Host;
  expect(await dispatch(['completions', shell], host)).toBe(0);
  return text;
}

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

test.each(['bash', 'zsh', 'fish'])('%s knows every command and every flag', async (shell) => {
  const script = await scriptOf(shell);
  for (const { name } of COMMANDS) expect(script).toContain(name);
  for (const { flag } of FLAG_OPTIONS) expect(script).toContain(shell === 'fish' ? `-l ${flag} ` : `--${flag}`);
  for (const word of ['--dry-run', '--from-source'])
    expect(script).toContain(shell === 'fish' ? `-l ${word.slice(2)} ` : word);
  for (const words of ['critical high medium low none', 'text json sarif', 'list explain check'])
    expect(script).toContain(words);
});

test.each(['bash', 'zsh', 'fish'])('%s takes it', async (shell) => {
  if (!has(shell)) return;
  const file = join(folder, shell);
  writeFileSync(file, await scriptOf(shell));
  const { status, stderr } = spawnSync(shell, ['-n', file]);
  expect([status, String(stderr)]).toEqual([0, '']);
});

describe('bash offers', () => {
  const ask = async (...words: readonly string[]): Promise<readonly string[]> => {
    // A program by our name that lists two rules.
    const program = join(folder, 'bartizan');
    writeFileSync(program, '#!/bin/sh\necho "config/one  high  gate  One"; echo "text/two  low  gate  Two"\n', {
      mode: 0o755,
    });
    const text = `${await scriptOf('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_bartizan; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', text], {
      env: { PATH: `${folder}:${process.env.PATH}` },
    });
    expect(String(stderr)).toBe('');
    return String(stdout).split('\n').filter(Boolean);
  };
  test.each<[words: readonly string[], offered: readonly string[]]>([
    [['bartizan', 'sc'], ['scan']],
    [['bartizan', '--v'], ['--version']],
    [
      ['bartizan', 'rules', ''],
      ['list', 'explain', 'check'],
    ],
    [['bartizan', 'rules', 'explain', 'text/'], ['text/two']],
    [
      ['bartizan', 'scan', '--fail-on', ''],
      ['critical', 'high', 'medium', 'low', 'none'],
    ],
    [['bartizan', 'scan', '--fail-on', '=', 'h'], ['high']],
    [
      ['bartizan', 'scan', '--fail-on', '='],
      ['critical', 'high', 'medium', 'low', 'none'],
    ],
    [
      ['bartizan', 'scan', '--min-'],
      ['--min-severity', '--min-confidence'],
    ],
    [['bartizan', 'scan', '--report', 'sa'], ['sarif']],
    [['bartizan', 'scan', '--rule', 'config/'], ['config/one']],
    [['bartizan', 'lock', '--from'], ['--from-source']],
    [['bartizan', 'lock', '--fail'], []],
    [['bartizan', 'init', '--d'], ['--dry-run']],
    // Nothing, so that bash offers files.
    [['bartizan', 'scan', 'sr'], []],
    [['bartizan', 'scan', '--config', ''], []],
  ])('%j', async (words, offered) => {
    if (has('bash')) expect(await ask(...words)).toEqual(offered);
  });
});
