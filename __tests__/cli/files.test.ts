// What a file may be: huge, one line, binary, unreadable, gone by the time it is read, one of very many.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { scratchRepository } from '../lib/scratch-repository.ts';
import { bartizan, EVIL, gaps, pack, places, put, RULE, scanJson, tree } from './run-cli.ts';

const only = ['--rule', RULE];
const packs = tree({ 'trigger.yaml': pack() });
const trigger = ['--rule-pack', packs, '--rule', 'test/*'];
const GB = 1024 ** 3;

/** A file of `size` bytes with `marks` by offset; the rest reads as NUL and takes no place on the disk. */
function sparse(path: string, size: number, marks: Readonly<Record<number, string>>): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  for (const [offset, text] of Object.entries(marks)) writeSync(file, text, Number(offset));
  closeSync(file);
}

test('a file of 1 GB: what it is is decided by its head, and its tail is looked at with the right line', () => {
  const cwd = tree({ '.mcp.json': EVIL });
  sparse(join(cwd, 'nothing.bin'), GB, {});
  sparse(join(cwd, 'text.py'), GB, {
    0: 'x = "trigger"\n',
    [600 * 1024 * 1024]: 'a\nb\r\nc\rd\n',
    [GB - 14]: '\nx = "trigger"',
  });
  const { report } = scanJson(cwd, trigger);
  expect(places(report)).toEqual(['text.py:1:6', 'text.py:7:6']);
  expect(gaps(report)).toEqual([
    'binary nothing.bin: binary file',
    'too-large text.py: 1.0 GB: looked at its head, its tail and samples between, 4.0 MB in all',
  ]);
  expect(report.coverage.filesListed).toBe(2);
});

test('one line of 50 MB', () => {
  const cwd = tree({ 'big.json': `{"a":"trigger${'x'.repeat(50_000_000)}trigger"}`, '.mcp.json': EVIL });
  const { code, out } = bartizan(cwd, ['scan', ...trigger]);
  expect(code).toBe(1);
  expect(out).toContain('2 findings stop this build');
  expect(out).toContain('big.json:1:7  high');
  // Nobody has to scroll through the line.
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200);
  const { report } = scanJson(cwd, [...trigger, ...['--rule', RULE]]);
  expect(places(report)).toContain('.mcp.json:1:61');
});

test('binary content under a name that means text hides nothing', () => {
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256));
  const cwd = tree({
    'data.json': Buffer.concat([noise, Buffer.from(' trigger ')]),
    'data.bin': noise,
    '.mcp.json': noise,
    'x.txt': 'trigger',
  });
  const { report } = scanJson(cwd, trigger);
  expect(places(report)).toContain('x.txt:1:1');
  expect(report.findings.map(({ locations: [{ path }] }) => path)).toContain('data.json');
  expect(gaps(report)).toEqual([
    'binary data.bin: binary file',
    expect.stringMatching(/^unparsable \.mcp\.json: line 1: /),
  ]);
});

test('a file that may not be read', () => {
  const cwd = tree({ '.mcp.json': EVIL, 'secret.txt': 'x', 'closed/x.txt': 'x' });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, 'secret.txt'), 0);
  chmodSync(join(cwd, 'closed'), 0);
  const isRoot = process.getuid?.() === 0;
  // Root may read everything, so it runs as nobody.
  const through = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
  const { code, report } = scanJson(cwd, only, { through });
  expect([code, places(report)]).toEqual([1, ['.mcp.json:1:61']]);
  expect(gaps(report)).toEqual([
    'unreadable closed: The user the scan runs as has no permission to read it.',
    'unreadable secret.txt: The user the scan runs as has no permission to read it.',
  ]);
  const named = bartizan(cwd, ['scan', 'closed/x.txt'], { through });
  expect([named.code, named.err]).toEqual([2, 'bartizan: cannot read closed/x.txt: permission denied\n']);
  for (const option of ['--config', '--rule-pack']) {
    const refused = bartizan(cwd, ['scan', option, 'secret.txt'], { through });
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^bartizan: cannot read the (config file|rule pack) secret\.txt: permission denied\n$/);
  }
  const unwritable = bartizan(cwd, ['scan', '--report', 'json=out.json'], { through });
  if (isRoot)
    expect([unwritable.code, unwritable.err]).toEqual([2, 'bartizan: cannot write out.json: permission denied\n']);
  chmodSync(join(cwd, 'closed'), 0o755);
});

test('a file that vanishes between listing and reading', () => {
  const repository = scratchRepository();
  put(repository.folder, { '.mcp.json': EVIL, 'gone.txt': 'x', 'folder/gone.txt': 'x' });
  repository.commit();
  rmSync(join(repository.folder, 'gone.txt'));
  rmSync(join(repository.folder, 'folder'), { recursive: true });
  const { code, report } = scanJson(repository.folder, only);
  expect([code, places(report)]).toEqual([1, ['.mcp.json:1:61']]);
  expect(gaps(report)).toEqual([
    'vanished folder/gone.txt: It was listed, but is no longer there.',
    'vanished gone.txt: It was listed, but is no longer there.',
  ]);
  repository.remove();
});

test('pipes and devices do not make it wait', () => {
  const cwd = tree({ '.mcp.json': EVIL });
  spawnSync('mkfifo', [join(cwd, 'pipe')]);
  const { report } = scanJson(cwd, only);
  expect(places(report)).toEqual(['.mcp.json:1:61']);
  expect(gaps(report)).toEqual(['unreadable pipe: Not a regular file (a pipe, socket or device); it was not read.']);
});

test('200,000 files in bounded memory', () => {
  const cwd = tree({ '.mcp.json': EVIL });
  for (let folder = 0; folder < 100; folder++) {
    mkdirSync(join(cwd, `${folder}`));
    const first = join(cwd, `${folder}`, 'file-0.ts');
    writeFileSync(first, 'export const a = 1;\n');
    for (let index = 1; index < 2000; index++) linkSync(first, join(cwd, `${folder}`, `file-${index}.ts`));
  }
  const usage = tree({
    // What getrusage calls the peak begins with what the process had that forked it.
    'usage.cjs': `const { existsSync, readFileSync } = require('node:fs');
      process.on('exit', () => {
        const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
        const peak = Number(/VmHWM:\\s+(\\d+) kB/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
        process.stderr.write('maxRSS=' + peak + '\\n');
      });`,
  });
  const { code, out, err } = bartizan(cwd, ['scan', ...only], { node: ['-r', join(usage, 'usage.cjs')] });
  expect(code).toBe(1);
  expect(out).toContain(' 200001 files, 1 MCP config ');
  expect(Number(/maxRSS=(\d+)/.exec(err)?.[1])).toBeLessThan(300 * 1024);
  rmSync(cwd, { recursive: true });
});
