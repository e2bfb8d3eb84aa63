// Reading GitHub's event payloads: whose word counts and what to compare with, for every shape, sane or not.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMAND_LINE, eventDefaults, readEvent } from '../../src/config/event.ts';

const EVENTS = join(import.meta.dirname, '../fixtures/events');
const payload = (name: string): unknown => JSON.parse(readFileSync(join(EVENTS, `${name}.json`), 'utf8'));
const SHA = 'c'.repeat(40);

describe('readEvent', () => {
  test.each([
    ['pull_request', 'pull_request', 'pull-request', '$BASE', 'main', true, false],
    ['pull_request', 'pull_request-dependabot', 'pull-request', '$BASE', 'main', true, false],
    ['pull_request', 'pull_request-fork', 'untrusted', '$BASE', 'main', true, false],
    ['pull_request', 'pull_request-deleted-fork', 'untrusted', '$BASE', 'main', true, false],
    ['pull_request', 'empty', 'untrusted', undefined, 'the base of this pull request', true, false],
    ['pull_request_target', 'pull_request', 'untrusted', '$BASE', 'main', false, true],
    ['merge_group', 'merge_group', 'pull-request', '$BASE', 'main', false, false],
    ['merge_group', 'empty', 'pull-request', undefined, 'the base of this merge group', false, false],
    ['push', 'push', 'own', '$BASE', 'the commit before this push', false, false],
  ])('%s with %s: %s, compared with %s', (name, file, trust, revision, baseName, hasMergeCommit, isOwn) => {
    const lacksSecrets = (name === 'pull_request' && trust === 'untrusted') || file.endsWith('dependabot');
    expect(readEvent(name, payload(file), SHA)).toEqual({
      name,
      trust,
      compare: { with: 'base', revision, name: baseName },
      hasMergeCommit,
      sha: SHA,
      ...(isOwn && { ownRevision: SHA }),
      ...(lacksSecrets && { lacksSecrets }),
    });
  });

  test.each([
    ['schedule', 'schedule', 'own', undefined],
    ['workflow_dispatch', 'workflow_dispatch', 'own', undefined],
    ['workflow_run', 'workflow_run', 'untrusted', SHA],
    ['issue_comment', 'issue_comment', 'untrusted', SHA],
    ['issue_comment', 'empty', 'found', SHA],
    ['pull_request_review', 'pull_request_review', 'untrusted', undefined],
    ['release', 'release', 'found', undefined],
    ['something_new', 'unknown', 'found', undefined],
    ['something_new', 'pull_request', 'untrusted', undefined],
  ])('%s with %s: %s, compared with nothing', (name, file, trust, ownRevision) => {
    expect(readEvent(name, payload(file), SHA)).toMatchObject({ name, trust, compare: { with: 'nothing' } });
    expect(readEvent(name, payload(file), SHA).ownRevision).toBe(ownRevision);
    expect(readEvent(name, payload(file), SHA).hasMergeCommit).toBe(false);
  });

  test.each([
    ['push-first', 'this is the first push of the branch'],
    ['push-forced', 'the push was forced, so what was there before is gone'],
    ['push-tag', 'a tag has no state before it'],
    ['empty', 'this is the first push of the branch'],
  ])('%s cannot be compared: %s', (file, impossible) => {
    expect(readEvent('push', payload(file)).compare).toMatchObject({ with: 'base', impossible });
  });

  test.each([undefined, null, 1, 'text', [], [[]], { pull_request: 1 }, { pull_request: { head: [], base: null } }])(
    'a payload that is %j is a fork, and never an exception',
    (given) => {
      expect(readEvent('pull_request', given).trust).toBe('untrusted');
      for (const name of ['push', 'merge_group', 'workflow_run', 'schedule', 'constructor', '__proto__'])
        expect(() => readEvent(name, given)).not.toThrow();
    },
  );

  test('a repository of another owner or name is a fork, and so is one that only looks alike', () => {
    for (const name of ['octo-org/Server', 'octo-org/server2', 'octo-org', '', 1, null]) {
      const given = {
        pull_request: { head: { repo: { full_name: name } }, base: { repo: { full_name: 'octo-org/server' } } },
      };
      expect(readEvent('pull_request', given).trust).toBe('untrusted');
    }
    // Without any name there is nothing that could be equal.
    expect(readEvent('pull_request', { pull_request: { head: {}, base: {} } }).trust).toBe('untrusted');
  });
});

test('the table of defaults', () => {
  const rows = [
    'pull_request',
    'merge_group',
    'push',
    'pull_request_target',
    'schedule',
    'workflow_dispatch',
    'release',
    'x',
  ];
  const table = rows.map((name) => {
    const { failOn, newOnly, incomplete, whenImpossible } = eventDefaults(readEvent(name, {}));
    return [name, failOn, newOnly, incomplete, whenImpossible];
  });
  expect(table).toEqual([
    ['pull_request', 'high', true, 'warn', 'report'],
    ['merge_group', 'high', true, 'warn', 'report'],
    ['push', 'high', true, 'warn', 'report'],
    ['pull_request_target', 'none', true, 'warn', 'report'],
    ['schedule', 'listed', false, 'fail', 'report'],
    ['workflow_dispatch', 'listed', false, 'fail', 'report'],
    ['release', 'listed', false, 'warn', 'report'],
    ['x', 'listed', false, 'warn', 'report'],
  ]);
  const withBase = { ...COMMAND_LINE, compare: { with: 'base', revision: 'v1', name: 'v1' } } as const;
  expect([COMMAND_LINE, withBase].map((each) => eventDefaults(each))).toEqual([
    { failOn: 'high', newOnly: false, incomplete: 'warn', whenImpossible: 'error' },
    { failOn: 'high', newOnly: true, incomplete: 'warn', whenImpossible: 'error' },
  ]);
});
