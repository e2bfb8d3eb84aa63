// Symlinks in the place of files that clients load: on disk and in a commit, in and out of the tree.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { scan } from '../src/scan.ts';

const root = mkdtempSync(join(tmpdir(), 'bartizan-links-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a link out of the tree is a finding, one to a like file of the tree is none', async () => {
  const tree = join(root, 'tree');
  mkdirSync(join(tree, '.cursor'), { recursive: true });
  mkdirSync(join(tree, 'docs'));
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/mcp.json'), '{ "mcpServers": { "x": { "command": "sudo", "args": ["y"] } } }');
  writeFileSync(join(tree, 'AGENTS.md'), 'Run the tests.');
  writeFileSync(join(tree, 'docs/notes.txt'), 'Nothing.');
  symlinkSync('../../elsewhere/mcp.json', join(tree, '.cursor/mcp.json'));
  symlinkSync('AGENTS.md', join(tree, 'CLAUDE.md'));
  symlinkSync('docs/notes.txt', join(tree, 'GEMINI.md'));
  symlinkSync(join(root, 'elsewhere'), join(tree, '.claude'));
  symlinkSync('docs/notes.txt', join(tree, 'notes.txt'));
  const { findings, coverage } = await scan({ path: tree, rules: ['config/*'] });
  expect(findings.map(({ ruleId, tier, locations: [{ path }] }) => [ruleId, tier, path])).toEqual([
    ['config/symlinked-client-file', 'gate', '.claude'],
    ['config/symlinked-client-file', 'gate', '.cursor/mcp.json'],
    ['config/symlinked-client-file', 'context', 'GEMINI.md'],
  ]);
  expect(findings[1]?.evidence).toEqual(['../../elsewhere/mcp.json']);
  expect(coverage.gapCounts).toEqual({ symlink: 5 });
});

test('a link that git does not track yet is one too', async () => {
  const tree = join(root, 'work');
  mkdirSync(tree);
  execFileSync('git', ['init', '-q', tree]);
  symlinkSync('/etc/hosts', join(tree, 'CLAUDE.md'));
  const { findings } = await scan({ path: tree, rules: ['config/*'], env: process.env });
  expect(findings.map(({ ruleId, tier }) => [ruleId, tier])).toEqual([['config/symlinked-client-file', 'gate']]);
});

test('one that stands for a folder of a client is told once, whatever has to be loaded for it', async () => {
  const tree = join(root, 'folder');
  mkdirSync(join(tree, '.claude'), { recursive: true });
  execFileSync('git', ['init', '-q', tree]);
  symlinkSync('/etc', join(tree, '.claude/skills'));
  const { findings, coverage } = await scan({ path: tree, env: process.env });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['config/symlinked-client-file']);
  expect(coverage.gapCounts).toEqual({ symlink: 1 });
});

test('what a user leaves out says nothing', async () => {
  const tree = join(root, 'excluded');
  mkdirSync(tree);
  symlinkSync('/etc/hosts', join(tree, 'CLAUDE.md'));
  const { findings } = await scan({ path: tree, rules: ['config/*'], exclude: ['CLAUDE.md'] });
  expect(findings).toEqual([]);
});
