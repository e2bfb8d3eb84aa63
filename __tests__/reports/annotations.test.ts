import { describe, expect, test } from '@jest/globals';
import type { AssessedFinding, Assessment } from '../../src/model/assessment.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Range } from '../../src/model/location.ts';
import { annotationsOf } from '../../src/reports/annotations.ts';
import { assessed, assessment, location, range, rule, target } from './builders.ts';
import { hostile, kitchenSink } from './kitchen-sink.ts';
import { expectReadable } from './readable.ts';

function one(parts: Partial<AssessedFinding> = {}, occurrence: Partial<Finding> = {}, of = rule()): AssessedFinding {
  return assessed(of, occurrence, { status: 'new', ...parts });
}

function shownOf(...findings: readonly AssessedFinding[]) {
  return annotationsOf(assessment({ findings })).shown;
}

function placed(at: Range, path = 'a.json', of: Partial<Assessment> = {}) {
  const findings = [one({}, { locations: [location({ path, range: at })] })];
  return annotationsOf(assessment({ findings, ...of })).shown[0];
}

test('the kitchen sink', () => {
  const { shown, hidden } = annotationsOf(kitchenSink());
  expect(shown.map(({ level, title, path }) => `${level} | ${title} | ${path}`)).toEqual([
    'error | critical: config/download-piped-to-shell | packages/agent/.cursor/mcp.json',
    'error | high: text/conceal-directive | packages/agent/skills/größe 100%/SKILL #1?.md',
    'error | high: code/argument-in-shell-command | packages/agent/src/tools/git.ts',
    'notice | medium: pin/action-by-tag | packages/agent/.github/workflows/ci.yml',
    'notice | info: text/urgency | packages/agent/AGENTS.md',
  ]);
  expect(hidden).toBe(0);
  expect(shown[0]).toEqual({
    level: 'error',
    title: 'critical: config/download-piped-to-shell',
    message: [
      `Starting server "mail" downloads a script and runs it. Whoever answers at that address runs code on every developer's machine.`,
      'Fix: Download a pinned release, check its hash, then run the file.',
      'Ignore, in bartizan.yml: - { rule: config/download-piped-to-shell, fingerprint: 8f31c0d2a94b77e1, reason: "…" }',
    ].join('\n'),
    path: 'packages/agent/.cursor/mcp.json',
    startLine: 7,
    endLine: 7,
    startColumn: 16,
    endColumn: 58,
  });
  expect(shown[1]?.message).toMatch(/\nIgnore: <!-- bartizan-ignore: text\/conceal-directive -- reason -->$/);
});

test('nothing found, nothing annotated', () => {
  expect(annotationsOf(assessment())).toEqual({ shown: [], hidden: 0 });
});

describe('level', () => {
  test.each([
    ['error', { isGating: true }],
    ['error', { isGating: true, isShown: false }],
    ['warning', {}],
    ['warning', { status: 'open' }],
    ['notice', { tier: 'review' }],
  ] as const)('%s: %j', (level, parts) => {
    expect(shownOf(one(parts)).map((each) => each.level)).toEqual([level]);
  });

  test.each([
    { isShown: false },
    { tier: 'review', isShown: false },
    { tier: 'context' },
    { status: 'known' },
    { status: 'suppressed' },
  ] as const)('none, and not counted as hidden: %j', (parts) => {
    expect(annotationsOf(assessment({ findings: [one(parts)] }))).toEqual({ shown: [], hidden: 0 });
  });
});

describe('limits', () => {
  test('the worst ten of each level, the others counted', () => {
    const many = (parts: Partial<AssessedFinding>, count: number) => Array.from({ length: count }, () => one(parts));
    const findings = [...many({ tier: 'review' }, 11), ...many({}, 12), ...many({ isGating: true }, 13)];
    const { shown, hidden } = annotationsOf(assessment({ findings }));
    expect(shown.map((each) => each.level)).toEqual(
      [...Array(10).fill('error'), ...Array(10).fill('notice'), ...Array(10).fill('warning')].sort(
        (a, b) => shown.findIndex((each) => each.level === a) - shown.findIndex((each) => each.level === b),
      ),
    );
    expect(shown[0]?.level).toBe('error');
    expect(hidden).toBe(6);
    expect(annotationsOf(assessment({ findings }), { error: 1, warning: 0, notice: 2 }).hidden).toBe(33);
  });

  test('ranked by gating, severity, confidence; equal ones stay in order', () => {
    const findings = [
      one({ fingerprint: '1' }, { severity: 'high', confidence: 'low', message: 'd' }),
      one({ fingerprint: '2' }, { severity: 'high', confidence: 'high', message: 'b' }),
      one({ fingerprint: '3' }, { severity: 'high', confidence: 'high', message: 'c' }),
      one({ isGating: true }, { severity: 'low', confidence: 'low', message: 'a' }),
      one({}, { severity: 'info', confidence: 'high', message: 'e' }),
    ];
    expect(shownOf(...findings).map((each) => each.message[0])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('what has no file is hidden', () => {
    const findings = [one({}, { locations: [location({ path: 'https://mcp.example/mcp' })] })];
    expect(annotationsOf(assessment({ findings }))).toEqual({ shown: [], hidden: 1 });
  });
});

describe('place', () => {
  test('columns only on one line, the last one included', () => {
    expect(placed(range(3, 5, 3, 9))).toMatchObject({ startLine: 3, endLine: 3, startColumn: 5, endColumn: 8 });
    expect(placed(range(3, 5, 3, 5))).toMatchObject({ startColumn: 5, endColumn: 5 });
    const long = placed(range(3, 5, 6, 2));
    expect(long).toMatchObject({ startLine: 3, endLine: 6 });
    expect(long).not.toHaveProperty('startColumn');
    expect(long).not.toHaveProperty('endColumn');
  });

  test('a range that ends before a line does not reach into it', () => {
    const whole = placed(range(3, 1, 4, 1));
    expect(whole).toMatchObject({ startLine: 3, endLine: 3 });
    expect(whole).not.toHaveProperty('startColumn');
  });

  test('the path is that of the repository, as it is on disk', () => {
    const targets = [target({ displayPrefix: '../x/', repositoryPrefix: 'packages/a/' })];
    expect(placed(range(1, 1, 1, 2), 'b\u00ad%.md', { targets })?.path).toBe('packages/a/b\u00ad%.md');
  });
});

describe('text', () => {
  test('hostile text is readable and short enough', () => {
    for (const { title, message } of annotationsOf(hostile(), { error: 99, warning: 99, notice: 99 }).shown) {
      expectReadable(`${title}\n${message}`);
      expect(title).not.toContain('\n');
      expect(message.split('\n')).toHaveLength(6);
      expect(message.length).toBeLessThanOrEqual(4096);
    }
  });

  test('an ignore line that would have to be cut is left to the summary', () => {
    const long = '\u200b'.repeat(100_000);
    const [annotation] = shownOf(
      one({ ignoreLine: long }, { message: long }, rule({ id: long, fix: long, why: long })),
    );
    expect(annotation?.message).toMatch(/\nIgnore: the line to paste is in the job summary\.$/);
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.title.length).toBeLessThanOrEqual(200);
  });
});

test('of a flow it says where it comes from and why it is not certain, each in a line', () => {
  const { shown } = annotationsOf(kitchenSink());
  expect(shown[2]?.message.split('\n').slice(1, 3)).toEqual([
    'From argument `branch` of tool `git_log`, packages/agent/src/tools/git.ts:61.',
    'Note: only a prefix check on the way; also reached by `path`.',
  ]);
});
