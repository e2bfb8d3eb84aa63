// Whose baseline counts, line by line of the design.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Trust } from '../src/config/event.ts';
import { loadBaseline } from '../src/find-baseline.ts';
import type { Host } from '../src/host.ts';
import { openWorkspaces } from '../src/workspaces.ts';

const folder = mkdtempSync(join(tmpdir(), 'bartizan-baseline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FILE = 'bartizan-baseline.json';
const host = { cwd: folder, env: { PATH: process.env.PATH } } as unknown as Host;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder })
    .toString()
    .trim();
const baselineOf = (path: string) =>
  JSON.stringify({
    version: 1,
    findings: [{ fingerprint: '0123456789abcdef', rule: 'a/b', path, tier: 'gate', since: '2026-01-01' }],
  });
let first = '';
let second = '';

beforeAll(() => {
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'one');
  first = git('rev-parse', 'HEAD');
  writeFileSync(join(folder, FILE), baselineOf('base'));
  git('add', FILE);
  git('commit', '-q', '-m', 'two');
  second = git('rev-parse', 'HEAD');
  writeFileSync(join(folder, FILE), baselineOf('head'));
  symlinkSync(FILE, join(folder, 'link.json'));
});

async function load(trust: Trust, baseCommit: string | undefined, names: { given?: string; configured?: string }) {
  const [workspace] = await openWorkspaces(['.'], host);
  if (!workspace) throw new Error('no workspace');
  const { given, configured } = names;
  const { baseline, notices } = await loadBaseline({ workspace, trust, baseCommit, given, configured }, host);
  return [baseline?.entries[0]?.path, notices.map(({ kind }) => kind)];
}

describe.each(['given', 'configured'])('%s', (how) => {
  test.each<[string, Trust, () => string | undefined, unknown]>([
    ['command line: the workspace', 'found', () => undefined, ['head', []]],
    ['push and schedule: the workspace', 'own', () => undefined, ['head', []]],
    ['pull request: the base', 'pull-request', () => second, ['base', []]],
    ['fork: the base', 'untrusted', () => second, ['base', []]],
    ['pull request that brings the first', 'pull-request', () => first, [undefined, ['not-honoured']]],
    ['fork that brings the first', 'untrusted', () => first, [undefined, ['not-honoured']]],
    ['pull request whose base is not there', 'pull-request', () => undefined, [undefined, ['not-honoured']]],
  ])('%s', async (_, trust, commit, expected) => {
    expect(await load(trust, commit(), { [how]: FILE })).toEqual(expected);
  });
});

test('one that the config names and nobody has written yet is told', async () => {
  expect(await load('own', undefined, { configured: 'none.json' })).toEqual([undefined, ['config']]);
});

test('one that a flag names must be there, and no config leads out of the repository', async () => {
  await expect(load('own', undefined, { given: 'none.json' })).rejects.toThrow('there is no baseline file none.json');
  await expect(load('own', undefined, { configured: '../x.json' })).rejects.toThrow('outside of the repository');
});

test('none is read through a symlink of the tree', async () => {
  expect(await load('own', undefined, { configured: 'link.json' })).toEqual([undefined, ['config']]);
});
