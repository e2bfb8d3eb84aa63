// Payloads are outside data: whatever is missing or of another type, what is read of them is right or is nothing.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/config/event.ts';
import { isDependabot, pullRequestOf, pullRequestOfEvent, uploadPlaceOf } from '../../src/config/places.ts';

const EVENTS = join(import.meta.dirname, '../fixtures/events');
const [BASE, HEAD, MERGE] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const JUNK: readonly unknown[] = [undefined, null, 0, -1, 1.5, 1e300, '', 'x', '../..', [], [[]], {}, true];

function payload(name: string): unknown {
  const text = readFileSync(join(EVENTS, name), 'utf8');
  return JSON.parse(text.replaceAll('$BASE', BASE).replaceAll('$HEAD', HEAD).replaceAll('$NOBODY', '1'.repeat(40)));
}

/** Every copy of a value in which one member is something else. */
function* spoilt(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    for (const junk of JUNK) yield { ...value, [key]: junk };
    for (const inner of spoilt(member)) yield { ...value, [key]: inner };
  }
}

const names = readdirSync(EVENTS).filter((name) => name.endsWith('.json') && name !== 'octokit.json');

test.each(names)('%s with any member spoilt is read right or not at all', (name) => {
  const event = name.replace(/[-.].*$/, '');
  const env = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: MERGE };
  let read = 0;
  for (const each of [...JUNK, ...spoilt(payload(name))]) {
    const pull = pullRequestOf(each);
    if (pull) {
      read++;
      expect([pull.number, pull.head]).toEqual([expect.any(Number), HEAD]);
      expect(pull.number > 0 && Number.isSafeInteger(pull.number)).toBe(true);
      expect([undefined, BASE]).toContain(pull.base);
    }
    const place = uploadPlaceOf(event, each, env, MERGE);
    if (typeof place !== 'string')
      expect([place.sha, place.ref]).toEqual([MERGE, expect.stringMatching(/^refs\/pull\/\d+\/merge$/)]);
    // A fork whose payload is broken is a fork still.
    const { trust } = readEvent(event, each, MERGE);
    if (/fork/.test(name)) expect([trust, pull?.isFork ?? true]).toEqual(['untrusted', true]);
    isDependabot(each, undefined);
  }
  expect(read > 0).toBe(name.startsWith('pull_request'));
});

describe('the commit an upload is for', () => {
  const pull = payload('pull_request.json');
  const at = (
    event: string,
    ref: string | undefined,
    sha: string | undefined,
    head: string | undefined,
    given: unknown = {},
  ) => uploadPlaceOf(event, given, { GITHUB_REF: ref, GITHUB_SHA: sha }, head);

  test.each([
    ['the merge commit', 'pull_request', 'refs/pull/7/merge', MERGE, MERGE, { ref: 'refs/pull/7/merge', sha: MERGE }],
    ['the head', 'pull_request', 'refs/pull/7/merge', MERGE, HEAD, { ref: 'refs/pull/7/head', sha: HEAD }],
    [
      'no repository at all',
      'pull_request',
      'refs/pull/7/merge',
      MERGE,
      undefined,
      { ref: 'refs/pull/7/merge', sha: MERGE },
    ],
    [
      'the head of a target',
      'pull_request_target',
      'refs/heads/main',
      BASE,
      HEAD,
      { ref: 'refs/pull/7/head', sha: HEAD },
    ],
    ['a branch', 'push', 'refs/heads/a/b', HEAD, HEAD, { ref: 'refs/heads/a/b', sha: HEAD }],
    ['a tag', 'push', 'refs/tags/v1', HEAD, HEAD, { ref: 'refs/tags/v1', sha: HEAD }],
    ['a schedule', 'schedule', 'refs/heads/main', HEAD, undefined, { ref: 'refs/heads/main', sha: HEAD }],
  ])('%s', (_, event, ref, sha, head, expected) => {
    expect(at(event, ref, sha, head, pull)).toEqual(expected);
  });

  test.each([
    ['another commit than the branch is at', 'push', 'refs/heads/main', BASE, HEAD],
    ['a stranger’s commit', 'workflow_run', 'refs/heads/main', BASE, HEAD],
    ['a merge queue', 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-7', HEAD, HEAD],
    ['a base that is checked out', 'pull_request_target', 'refs/heads/main', BASE, BASE],
    ['no ref', 'push', undefined, HEAD, HEAD],
    ['a ref by its short name', 'push', 'main', HEAD, HEAD],
    ['no commit', 'push', 'refs/heads/main', undefined, undefined],
    ['a commit that is none', 'push', 'refs/heads/main', 'HEAD', undefined],
  ])('none: %s', (_, event, ref, sha, head) => {
    expect(at(event, ref, sha, head, pull)).toEqual(expect.any(String));
  });
});

test.each([
  ['pull_request', MERGE, MERGE, true],
  ['pull_request_target', BASE, HEAD, true],
  ['pull_request_target', BASE, BASE, false],
  ['pull_request_review', MERGE, MERGE, false],
  ['check_run', HEAD, HEAD, false],
])('%s speaks on its pull request: %#', (event, sha, checkedOut, expected) => {
  const pull = pullRequestOfEvent(event, payload('pull_request.json'), { GITHUB_SHA: sha }, checkedOut);
  expect(pull !== undefined).toBe(expected);
});
