// Design §8, "Defaults": event × compared with × fails on × when the comparison is impossible × incomplete, each row
// through the built action. The head adds one new gate finding and keeps one old.

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunResult, runAction } from './runner.ts';
import { BROKEN, launch, RULE } from './samples.ts';
import { checkout, payload, type World, world } from './world.ts';

const OLD = `${RULE} .mcp.json`;
const NEW = `${RULE} tools/.mcp.json`;

let plain: World;
/** The same, and a file that cannot be read. */
let broken: World;
const workspaces = new Map<string, string>();

beforeAll(() => {
  plain = world({ base: { '.mcp.json': launch('old') }, head: { 'tools/.mcp.json': launch('new') } });
  broken = world({
    base: { '.mcp.json': launch('old'), 'bad/.mcp.json': BROKEN },
    head: { 'README.md': 'Hello' },
  });
});

afterAll(() => {
  for (const each of [plain, broken]) each.remove();
  for (const folder of workspaces.values()) rmSync(folder, { recursive: true });
});

type At = 'base' | 'head' | 'merge';

interface Case {
  readonly event: string;
  /** Name of the payload, when it is not the event's. */
  readonly payload?: string;
  readonly at: At;
  readonly depth?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly in?: 'broken';
  /** GITHUB_SHA, when it is not what is checked out. */
  readonly sha?: At;
}

function runIn({ event, payload: name = event, at, depth = 2, inputs = {}, in: which, sha = at }: Case): RunResult {
  const chosen = which === 'broken' ? broken : plain;
  const key = `${which} ${at} ${depth}`;
  const workspace = workspaces.get(key) ?? checkout(chosen, chosen[at], depth);
  workspaces.set(key, workspace);
  const commits = { BASE: chosen.base, HEAD: chosen.head };
  return runAction({ workspace, event, payload: payload(name, commits), sha: chosen[sha], inputs });
}

interface Expected {
  readonly code: number;
  readonly conclusion: string;
  /** Part of the last line of the log. */
  readonly reason: string;
  readonly found?: number;
  readonly isNew?: number;
  /** Level and file of the annotations. */
  readonly annotated?: readonly string[];
}

const FAILS_ON_NEW: Expected = {
  code: 1,
  conclusion: 'fail',
  reason: 'Failed: 1 new finding ≥ high; 1 older not counted',
  found: 2,
  isNew: 1,
  annotated: ['error tools/.mcp.json'],
};
const BOTH_SHOWN = ['warning .mcp.json', 'warning tools/.mcp.json'];
const REPORTS_ONLY: Expected = {
  code: 0,
  conclusion: 'warn',
  reason: 'Only reporting: the comparison with',
  found: 2,
  isNew: 0,
  annotated: BOTH_SHOWN,
};
const FAILS_ON_LISTED: Expected = {
  code: 0,
  conclusion: 'pass',
  reason: 'Passed: no drift, nothing known to be malicious, no poisoned server',
  found: 2,
  isNew: 0,
  annotated: BOTH_SHOWN,
};
const FAILS_ON_ALL: Expected = {
  code: 1,
  conclusion: 'fail',
  reason: 'Failed: 2 findings ≥ high',
  found: 2,
  isNew: 0,
  annotated: ['error .mcp.json', 'error tools/.mcp.json'],
};
const INCOMPLETE_FAILS: Expected = {
  code: 1,
  conclusion: 'fail',
  reason: 'Failed: 1 thing could not be looked at, and incomplete is fail',
};
const INCOMPLETE_WARNS: Expected = { code: 0, conclusion: 'warn', reason: '; 1 thing could not be looked at' };
const BASE_IS_GONE = { ...REPORTS_ONLY, reason: 'fetch-depth: 0 (2 for pull requests)' };

const PULL = { event: 'pull_request', at: 'merge' } as const;
const TARGET = { event: 'pull_request_target', payload: 'pull_request-fork', at: 'head', sha: 'base' } as const;

const rows: readonly (readonly [string, Case, Expected])[] = [
  // Compared with the base, fails on new gate findings.
  ['pull_request at the merge commit', PULL, FAILS_ON_NEW],
  ['pull_request with all history', { ...PULL, depth: 0 }, FAILS_ON_NEW],
  ['pull_request at its head', { event: 'pull_request', at: 'head', depth: 0, sha: 'merge' }, FAILS_ON_NEW],
  ['pull_request of a fork', { ...PULL, payload: 'pull_request-fork' }, FAILS_ON_NEW],
  ['pull_request of a deleted fork', { ...PULL, payload: 'pull_request-deleted-fork' }, FAILS_ON_NEW],
  ['pull_request of Dependabot', { ...PULL, payload: 'pull_request-dependabot' }, FAILS_ON_NEW],
  ['pull_request whose payload is not JSON', { ...PULL, payload: 'not-json.txt' }, FAILS_ON_NEW],
  ['pull_request whose payload is empty', { ...PULL, payload: 'empty' }, FAILS_ON_NEW],
  ['merge_group', { event: 'merge_group', at: 'merge' }, FAILS_ON_NEW],
  ['push', { event: 'push', at: 'head' }, FAILS_ON_NEW],
  // The comparison is impossible.
  ['pull_request without history', { ...PULL, depth: 1 }, BASE_IS_GONE],
  ['merge_group without history', { event: 'merge_group', at: 'merge', depth: 1 }, BASE_IS_GONE],
  ['push without history', { event: 'push', at: 'head', depth: 1 }, BASE_IS_GONE],
  [
    'push of a new branch',
    { event: 'push', payload: 'push-first', at: 'head' },
    { ...REPORTS_ONLY, reason: 'first push' },
  ],
  ['push by force', { event: 'push', payload: 'push-forced', at: 'head' }, { ...REPORTS_ONLY, reason: 'forced' }],
  ['push of a tag', { event: 'push', payload: 'push-tag', at: 'head' }, { ...REPORTS_ONLY, reason: 'a tag' }],
  [
    'push after a commit nobody has',
    { event: 'push', payload: 'push-unknown-before', at: 'head' },
    { ...REPORTS_ONLY, reason: '1111111111111111111111111111111111111111 is not in this clone' },
  ],
  ['push whose payload is empty', { event: 'push', payload: 'empty', at: 'head' }, REPORTS_ONLY],
  // Compared with the base, fails on nothing.
  [
    'pull_request_target',
    { ...TARGET, depth: 0 },
    {
      ...REPORTS_ONLY,
      reason: 'Only reporting, since fail-on is none: 1 finding',
      isNew: 1,
      annotated: ['warning tools/.mcp.json'],
    },
  ],
  ['pull_request_target without history', { ...TARGET, depth: 1 }, REPORTS_ONLY],
  [
    'pull_request_target at the default branch',
    { event: 'pull_request_target', payload: 'pull_request-fork', at: 'base', depth: 1 },
    {
      code: 0,
      conclusion: 'pass',
      reason: 'Passed: fail-on is none; 1 older not counted',
      found: 1,
      isNew: 0,
      annotated: [],
    },
  ],
  // Compared with nothing, fails on what is listed.
  ...['schedule', 'workflow_dispatch', 'release', 'unknown', 'empty', 'not-json.txt'].map(
    (name) => [name, { event: name.split(/[.-]/)[0] ?? name, payload: name, at: 'head' }, FAILS_ON_LISTED] as const,
  ),
  ['workflow_run', { event: 'workflow_run', at: 'head', sha: 'base' }, FAILS_ON_LISTED],
  ['issue_comment', { event: 'issue_comment', at: 'head', sha: 'base' }, FAILS_ON_LISTED],
  ['pull_request_review', { event: 'pull_request_review', at: 'merge' }, FAILS_ON_LISTED],
  // What the user says wins over the event.
  [
    'pull_request, new-only: false',
    { ...PULL, inputs: { 'new-only': 'false' } },
    { ...FAILS_ON_ALL, isNew: 1, annotated: ['error tools/.mcp.json', 'error .mcp.json'] },
  ],
  [
    'pull_request without history, new-only: false',
    { ...PULL, depth: 1, inputs: { 'new-only': 'false' } },
    FAILS_ON_ALL,
  ],
  ['schedule, new-only: false', { event: 'schedule', at: 'head', inputs: { 'new-only': 'false' } }, FAILS_ON_ALL],
  ['schedule, fail-on: high', { event: 'schedule', at: 'head', inputs: { 'fail-on': 'high' } }, FAILS_ON_ALL],
  [
    'schedule, new-only: true',
    { event: 'schedule', at: 'head', inputs: { 'new-only': 'true' } },
    { ...REPORTS_ONLY, reason: 'this event has none' },
  ],
  [
    'pull_request, fail-on: none',
    { ...PULL, inputs: { 'fail-on': 'none' } },
    {
      ...REPORTS_ONLY,
      reason: 'Only reporting, since fail-on is none: 1 finding',
      isNew: 1,
      annotated: ['warning tools/.mcp.json'],
    },
  ],
  [
    'pull_request, fail-on: critical',
    { ...PULL, inputs: { 'fail-on': 'critical' } },
    { ...FAILS_ON_NEW, reason: '≥ critical' },
  ],
  ['pull_request_target, fail-on: high', { ...TARGET, depth: 0, inputs: { 'fail-on': 'high' } }, FAILS_ON_NEW],
  [
    'pull_request, min-severity above all: the gate stays',
    { ...PULL, inputs: { 'min-severity': 'critical', 'min-confidence': 'high' } },
    FAILS_ON_NEW,
  ],
  // Incomplete.
  ['schedule, incomplete', { event: 'schedule', at: 'head', in: 'broken' }, INCOMPLETE_FAILS],
  ['workflow_dispatch, incomplete', { event: 'workflow_dispatch', at: 'head', in: 'broken' }, INCOMPLETE_FAILS],
  ['release, incomplete', { event: 'release', at: 'head', in: 'broken' }, INCOMPLETE_WARNS],
  ['pull_request, incomplete', { ...PULL, in: 'broken' }, INCOMPLETE_WARNS],
  ['push, incomplete', { event: 'push', at: 'head', in: 'broken' }, INCOMPLETE_WARNS],
  ['pull_request, incomplete: fail', { ...PULL, in: 'broken', inputs: { incomplete: 'fail' } }, INCOMPLETE_FAILS],
  [
    'schedule, incomplete: warn',
    { event: 'schedule', at: 'head', in: 'broken', inputs: { incomplete: 'warn' } },
    INCOMPLETE_WARNS,
  ],
  [
    'schedule, incomplete and fail-on: none',
    { event: 'schedule', at: 'head', in: 'broken', inputs: { 'fail-on': 'none' } },
    INCOMPLETE_FAILS,
  ],
];

describe('defaults', () => {
  test.each(rows)('%s', (_name, each, { code, conclusion, reason, found, isNew, annotated }) => {
    const result = runIn(each);
    expect(result.stderr).toBe('');
    const [last = ''] = result.stdout.trimEnd().split('\n').slice(-1);
    expect({ code: result.exitCode, conclusion: result.outputs.conclusion, last }).toEqual({
      code,
      conclusion,
      last: expect.stringContaining(reason),
    });
    expect(result.injected).toBe('');
    // A clean run says it in one line of its own; else the heading tells what the exit code tells.
    expect(result.heading).toMatch(code === 1 ? /^Bartizan: (?:\d+ .*stop|failed)/ : /^Bartizan: /);
    if (code === 0) expect(result.heading).not.toContain('failed');
    if (each.in === 'broken') return;
    const { outputs } = result;
    const counted = { found: outputs['findings-count'], isNew: outputs['new-findings-count'] };
    expect(counted).toEqual({ found: String(found), isNew: String(isNew) });
    expect(outputs['critical-count']).toBe(String(found));
    expect(outputs['high-count']).toBe('0');
    expect(outputs['sarif-file']).toBe('bartizan.sarif');
    expect(outputs['report-file']).toBe('bartizan.json');
    expect(result.annotations.map(({ name, properties }) => `${name} ${properties.file}`)).toEqual(annotated);
    // The file holds old and new alike, on every event.
    expect(result.sarif?.toSorted()).toEqual([OLD, NEW].slice(0, found).toSorted());
  });
});
