// What bills of materials are of: the repository at its commit, dated so that the same input gives the same document.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Host } from '../src/host.ts';
import { subjectOf } from '../src/subject.ts';
import { openWorkspaces } from '../src/workspaces.ts';
import { ENV, type Scratch, scratch, scratchRepository } from './lib/scratch-repository.ts';
import { target } from './reports/builders.ts';

let repository: Scratch;
let plain: Scratch;
let commit: string;
beforeAll(() => {
  repository = scratchRepository();
  plain = scratch();
  repository.write('packages/agent/a.py', 'x = 1\n');
  commit = repository.commit();
});
afterAll(() => {
  repository.remove();
  plain.remove();
});

async function of(folder: string, path: string, env: Readonly<Record<string, string>> = {}) {
  const host = { cwd: folder, env: ENV } as unknown as Host;
  const [workspace] = await openWorkspaces([path], host);
  return subjectOf([], workspace, env);
}

test('the folder of the repository, with the path below it, at its commit and of its date', async () => {
  const name = repository.folder.split('/').at(-1);
  const { subject, date } = await of(repository.folder, '.');
  expect(subject).toEqual({ name, version: commit });
  expect(date).toBe(
    new Date(`${repository.git(['show', '-s', '--format=%cI', 'HEAD'])}`).toISOString().replace('.000', ''),
  );
  expect((await of(repository.folder, 'packages/agent')).subject?.name).toBe(`${name}/packages/agent`);
});

test('in a job the name of the repository', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/agent' };
  expect((await of(repository.folder, '.', env)).subject?.name).toBe('acme/agent');
  expect((await of(repository.folder, 'packages/agent', env)).subject?.name).toBe('acme/agent/packages/agent');
  expect((await of(plain.folder, '.', env)).subject).toEqual({ name: plain.folder.split('/').at(-1) });
});

test('the date that reproducible builds agree on goes before that of the commit', async () => {
  expect((await of(repository.folder, '.', { SOURCE_DATE_EPOCH: '1772600767' })).date).toBe('2026-03-04T05:06:07Z');
  for (const SOURCE_DATE_EPOCH of ['', 'soon', '-1', '99999999999999'])
    expect((await of(repository.folder, '.', { SOURCE_DATE_EPOCH })).date).toBe(
      (await of(repository.folder, '.')).date,
    );
});

test('outside of git nothing is known of commit and date', async () => {
  expect(await of(plain.folder, '.')).toEqual({ subject: { name: plain.folder.split('/').at(-1) } });
});

test('another repository is named as it was asked for; of a server nothing is said', () => {
  const elsewhere = { name: 'acme/tools', url: 'https://github.com/acme/tools', files: '', commit };
  expect(subjectOf([target({ kind: 'github-repository', elsewhere })], undefined, {})).toEqual({
    subject: { name: 'acme/tools', version: commit },
  });
  expect(subjectOf([target({ kind: 'mcp-server' })], undefined, {})).toEqual({});
});
