// Findings of the analysis of source code in repositories: what was there in the base is found there again, though nothing
// of the files it began at or passed has changed, and a single file is analysed with what it imports.

import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { identityOf } from '../../src/assess/fingerprint.ts';
import { scanBase } from '../../src/base.ts';
import { openGit } from '../../src/lib/git.ts';
import { scanTargets } from '../../src/scan.ts';
import { openWorkspace } from '../../src/targets/workspace.ts';
import { ENV, type Scratch, scratchRepository } from '../lib/scratch-repository.ts';
import { asked, markerAnalysis } from './marker-analysis.ts';
import { FLOW_RULES } from './rules.ts';

const SERVER = 'from mcp.server import Server\n';
const SHELL = '# FLOW argument branch of git_log to shell';

const repositories: Scratch[] = [];
afterAll(() => {
  for (const each of repositories) each.remove();
});
beforeEach(() => {
  asked.length = 0;
});

type Change = Readonly<Record<string, string | null>>;

/** The scan of a folder below a new repository, or of some files in it. */
async function scanned(files: Readonly<Record<string, string>>, only: readonly string[]) {
  const repository = scratchRepository();
  repositories.push(repository);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit();
  const root = repository.folder;
  const target = await openWorkspace({ id: 'workspace', root, name: '.', displayPrefix: '', env: ENV, only });
  return scanTargets([target], { rules: FLOW_RULES, now: () => 0, analyse: markerAnalysis });
}

/** Head and base of a repository in which `change` was made to `files`. */
async function compared(files: Readonly<Record<string, string>>, change: Change, below = '') {
  const repository = scratchRepository();
  repositories.push(repository);
  for (const [path, text] of Object.entries(files)) repository.write(below + path, text);
  const commit = repository.commit();
  for (const [path, text] of Object.entries(change)) {
    if (text === null) repository.git(['rm', '-q', below + path]);
    else repository.write(below + path, text);
  }
  repository.commit();
  const root = `${repository.folder}/${below}`.replace(/\/$/, '');
  const git = await openGit(root, ENV);
  if (!git) throw new Error('no git');
  const target = await openWorkspace({ id: 'workspace', root, name: '.', displayPrefix: '', env: ENV, git });
  const options = { rules: FLOW_RULES, now: () => 0, analyse: markerAnalysis };
  const head = await scanTargets([target], options);
  const base = await scanBase(commit, [{ target, root, git }], head, options);
  return {
    head: head.findings.map(identityOf),
    base: base.result.findings.map(identityOf),
    gaps: base.result.coverage.gaps,
  };
}

const FILES = {
  'src/server.py': `${SERVER}${SHELL} via src/run.py\n`,
  'src/run.py': 'def run(): ...\n',
  'src/other.py': `${SERVER}# FLOW argument path of git_show to shell\n`,
  'README.md': '# a\n',
};

test.each(['', 'packages/a/'])(
  'where something else changed, all of it is there as before, below "%s"',
  async (below) => {
    const { head, base, gaps } = await compared(FILES, { 'README.md': '# b\n' }, below);
    expect(head).toHaveLength(2);
    expect(base).toEqual(head);
    expect(gaps).toEqual([]);
    expect(asked[1]).toEqual(asked[0]);
  },
);

test('what the change brought is not there', async () => {
  const { head, base } = await compared(FILES, { 'src/new.py': `${SERVER}# FLOW argument a of b to shell\n` });
  expect(head).toHaveLength(3);
  expect(base).toHaveLength(2);
});

test('what the change moved is found where it was', async () => {
  const { head, base } = await compared(FILES, { 'src/server.py': null, 'src/app.py': FILES['src/server.py'] });
  expect(base.toSorted()).toEqual(head.toSorted());
});

test('what the change ended counts as fixed', async () => {
  const { head, base } = await compared(FILES, { 'src/server.py': SERVER, 'src/other.py': SERVER });
  expect(head).toEqual([]);
  expect(base).toHaveLength(2);
});

test('where nothing was found and no source changed, the base is not analysed', async () => {
  await compared({ 'src/server.py': SERVER, 'README.md': '# a\n' }, { 'README.md': '# b\n' });
  expect(asked).toHaveLength(1);
});

test('of a single file what it imports is read, and nothing else is said of it', async () => {
  const { findings, coverage } = await scanned(FILES, ['src/server.py']);
  expect(findings.map(({ locations: [{ path }] }) => path)).toEqual(['src/server.py']);
  expect(findings[0]?.flow?.map(({ path }) => path)).toEqual(['src/server.py', 'src/run.py', 'src/server.py']);
  expect(coverage.filesListed).toBe(1);
});
