// Judging as a whole: statuses, counts, order, what is shown, the verdict after the merge, the line to paste.

import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/index.ts';
import { parseConfig } from '../../src/config/file.ts';
import { visible } from '../../src/lib/escape.ts';
import { matchesGlob } from '../../src/lib/glob.ts';
import type { Finding } from '../../src/model/finding.ts';
import { target } from '../reports/builders.ts';
import { found, RULE, SECRET_RULE, scanOf } from './builders.ts';

const GATE = { failOn: 'high', minConfidence: 'high', newOnly: true, incomplete: 'warn' } as const;
const COMPARISON = { kind: 'base', base: 'f'.repeat(40), baseName: 'main' } as const;

function compared(head: readonly Finding[], base: readonly Finding[], more: Parameters<typeof assess>[1] = {}) {
  return assess(scanOf(head), {
    gate: GATE,
    comparison: COMPARISON,
    base: { result: scanOf(base), renames: new Map() },
    ...more,
  });
}

const old = found({ path: 'old.json' });
const fresh = found({ path: 'new.json' });

describe('a judged scan', () => {
  test('drops nothing and says what each is', () => {
    const marked = found({ path: 'marked.json', marker: { line: 1, reason: 'fine' } });
    const example = found({ path: 'examples/x.json', use: 'example' });
    const { findings, comparison, verdict } = compared(
      [old, fresh, marked, example],
      [old, found({ path: 'gone.json' })],
    );
    expect(
      findings.map(({ finding, status, tier, isGating, isShown }) => [
        finding.locations[0].path,
        status,
        tier,
        isGating,
        isShown,
      ]),
    ).toEqual([
      ['new.json', 'new', 'gate', true, true],
      ['examples/x.json', 'new', 'review', false, false],
      ['old.json', 'known', 'gate', false, false],
      ['marked.json', 'suppressed', 'gate', false, false],
    ]);
    expect(comparison).toEqual({ ...COMPARISON, newCount: 2, knownCount: 1, fixedCount: 1 });
    expect(verdict).toEqual({ status: 'fail', reason: 'Failed: 1 new finding ≥ high; 1 older not counted' });
  });

  test('without options is the command line’s: nothing compared, everything open', () => {
    const { findings, verdict } = assess(scanOf([old, fresh]));
    expect(findings.map(({ status, isGating }) => [status, isGating])).toEqual([
      ['open', true],
      ['open', true],
    ]);
    expect(verdict.reason).toBe('Failed: 2 findings ≥ high');
  });

  test('has the worst first', () => {
    const paths = compared(
      [
        found({ path: 'd', severity: 'medium' }),
        found({ path: 'c', confidence: 'low' }),
        found({ path: 'b', line: 9 }),
        found({ path: 'b', line: 2, proof: 'e2' }),
        found({ path: 'a', severity: 'high' }),
      ],
      [],
    ).findings.map(({ finding: { locations } }) => `${locations[0].path}:${locations[0].range.start.line}`);
    expect(paths).toEqual(['b:2', 'b:9', 'a:1', 'c:1', 'd:1']);
  });

  test('shows less by the filters, and gates the same', () => {
    const show = { minSeverity: 'critical', minConfidence: 'high', everyTier: false } as const;
    const { findings, verdict } = compared([found({ severity: 'high' })], [], { show });
    expect([findings[0]?.isShown, findings[0]?.isGating, verdict.status]).toEqual([false, true, 'fail']);
  });

  test('never marks what gates when nothing fails', () => {
    for (const gate of [
      { ...GATE, failOn: 'none' as const },
      { ...GATE, reportsOnly: 'because' },
    ]) {
      const { findings, verdict } = compared([fresh], [], { gate });
      expect([findings[0]?.isGating, verdict.status]).toEqual([false, 'warn']);
    }
  });
});

describe('after the merge', () => {
  const afterMerge = (settings: object, more: Parameters<typeof assess>[1] = {}) =>
    compared([fresh], [], { afterMerge: { settings, gate: GATE }, today: '2026-06-15', ...more }).verdict;

  test.each([
    ['exclude', { exclude: ['new.json'] }, 'Passed: nothing found'],
    ['include', { include: ['src/**'] }, 'Passed: nothing found'],
    ['include it', { include: ['*.json'] }, 'Failed: 1 new finding'],
    ['disable', { disabledRules: ['config/*'] }, 'Passed: nothing found'],
    ['weigh less', { severities: { [RULE.id]: 'low' } }, 'Passed: no new finding ≥ high'],
    ['ignore', { ignore: [{ path: '**', reason: 'x' }] }, 'Passed: nothing found'],
    ['ignore until yesterday', { ignore: [{ path: '**', reason: 'x', until: '2026-06-14' }] }, 'Failed: 1 new finding'],
    ['nothing', {}, 'Failed: 1 new finding'],
    ['what may not judge', { onlyRules: ['x/y'], rulePacks: ['x'] }, 'Failed: 1 new finding'],
  ])('%s', (_name, settings, reason) => {
    const verdict = afterMerge(settings);
    expect(verdict.reason).toBe('Failed: 1 new finding ≥ high');
    expect(verdict.afterMerge).toContain(reason);
  });

  test('what is ignored now and no longer then counts', () => {
    const ignores = [{ entry: { path: 'new.json', reason: 'x' }, isAdded: false }];
    const verdict = afterMerge({}, { ignores });
    expect([verdict.reason, verdict.afterMerge]).toEqual(['Passed: nothing found', 'Failed: 1 new finding ≥ high']);
  });

  test('what a comment ignores stays ignored', () => {
    const marked = found({ path: 'new.json', marker: { line: 1, reason: 'fine' } });
    const { verdict } = compared([marked], [], { afterMerge: { settings: {}, gate: GATE } });
    expect([verdict.reason, verdict.afterMerge]).toEqual(['Passed: nothing found', 'Passed: nothing found']);
  });

  test('globs see the path as the config does', () => {
    const result = { ...scanOf([fresh]), targets: [target({ configPrefix: 'app/' })] };
    const base = { result: scanOf([]), renames: new Map() };
    const settings = { exclude: ['app/new.json'] };
    const { verdict } = assess(result, {
      gate: GATE,
      comparison: COMPARISON,
      base,
      afterMerge: { settings, gate: GATE },
    });
    expect(verdict.afterMerge).toBe('Passed: nothing found');
  });
});

describe('the line to paste', () => {
  const HOSTILE = [
    'plain.json',
    'with space/a b.json',
    'quote"\'.json',
    'back\\slash.json',
    'glob*?[a-z]{1,2}!(x)+(y)@(z)#.json',
    '!not/#comment.json',
    '- { rule: x }: y, z.json',
    '*alias &anchor %tag.json',
    '#{[|pipe|`code`.json',
    'line\nbreak\r\u0085\u2028.json',
    'invisible\u200b\u202e\u{e0041}\u00ad\ufeff.json',
    'nul-like\u0001\u007f.json',
    'caf\u00e9 cafe\u0301 日本 😀.json',
    '::error::x/##[add-path]y.json',
    '$\x7b{ github.token }}/{{x}}.json',
    ' leading and trailing ',
    '~/null/true/1.json',
    'lone\ud800surrogate.json',
  ];

  test.each(HOSTILE)('%j is valid, shown as it is, and ignores this and nothing else', (path) => {
    const [{ ignoreLine, fingerprint } = { ignoreLine: '', fingerprint: '' }] = assess(
      scanOf([found({ path })]),
    ).findings;
    // A terminal, a summary and an annotation give back what was printed.
    expect(visible(ignoreLine)).toBe(ignoreLine);
    expect(ignoreLine).not.toMatch(/[|`\n]|##\[/);
    // As it is, it says nothing; with a reason it works.
    expect(parseConfig('bartizan.yml', `ignore:\n  ${ignoreLine}\n`).problems).toHaveLength(1);
    const { problems, settings } = parseConfig('bartizan.yml', `ignore:\n  ${ignoreLine.replace('…', 'mirror')}\n`);
    expect(problems).toEqual([]);
    const [entry] = settings.ignore ?? [];
    expect(entry).toMatchObject({ rule: RULE.id, fingerprint, reason: 'mirror' });
    expect(matchesGlob(path, entry?.path ?? '')).toBe(true);
    expect(matchesGlob(`${path}x`, entry?.path ?? '')).toBe(false);
    expect(matchesGlob('globa1.json', entry?.path ?? '')).toBe(false);
    const ignores = [{ entry: entry ?? { reason: '' }, isAdded: false }];
    expect(assess(scanOf([found({ path })]), { ignores }).findings[0]?.status).toBe('suppressed');
  });
});

test('a secret that moved is known, one that changed is new', () => {
  const one = found({ secret: 'one', path: 'a.env' });
  const moved = compared([found({ secret: 'one', path: 'b.env' })], [one]);
  expect([moved.findings[0]?.status, moved.comparison.fixedCount, moved.verdict.status]).toEqual(['known', 0, 'pass']);
  const changed = compared([found({ secret: 'two', path: 'a.env' })], [one]);
  expect([changed.findings[0]?.status, changed.findings[0]?.rule, changed.verdict.status]).toEqual([
    'new',
    SECRET_RULE,
    'fail',
  ]);
});

describe('policies of the config', () => {
  const settingsOf = (text: string) => parseConfig('bartizan.yml', text).settings;
  const NO_CRITICAL = settingsOf(
    'policies: [{ name: No critical, target: finding, when: { field: severity, operator: eq, value: critical } }]',
  );
  const review = found({ path: 'new.json', tier: 'review' });

  test('fail a run that the gate would let pass, and leave its findings what they are', () => {
    const { verdict, policies, findings } = compared([old, review], [old], { policies: NO_CRITICAL });
    expect(verdict).toEqual({
      status: 'fail',
      reason: 'Failed: policy "No critical": 2 findings, limit 0, 1 older',
    });
    expect(policies).toMatchObject([{ status: 'fail', count: 2, knownCount: 1, violations: [{ status: 'new' }, {}] }]);
    expect(findings.some(({ isGating }) => isGating)).toBe(false);
  });

  test('stand beside what the gate says', () => {
    expect(compared([fresh], [], { policies: NO_CRITICAL }).verdict.reason).toBe(
      'Failed: 1 new finding ≥ high; policy "No critical": 1 finding, limit 0',
    );
  });

  test('that are kept are counted', () => {
    expect(compared([old], [old], { policies: NO_CRITICAL }).verdict).toEqual({
      status: 'pass',
      reason: 'Passed: no new finding ≥ high; 1 older not counted; 1 policy kept',
    });
  });

  test('fail nothing where the run only reports', () => {
    const reporting = { ...GATE, reportsOnly: 'bartizan.yml is new in this pull request' };
    expect(compared([review], [], { policies: NO_CRITICAL, gate: reporting }).verdict).toEqual({
      status: 'warn',
      reason: `Only reporting: ${reporting.reportsOnly}. Would fail: policy "No critical": 1 finding, limit 0`,
    });
    const advice = { ...GATE, failOn: 'none', arePoliciesAdvice: true } as const;
    expect(compared([review], [], { policies: NO_CRITICAL, gate: advice }).verdict).toEqual({
      status: 'warn',
      reason: 'Only reporting, since fail-on is none: 1 finding; not failing: policy "No critical": 1 finding, limit 0',
    });
  });

  test('that the pull request drops or brings count after the merge, and both verdicts are there', () => {
    const dropped = compared([review], [], { policies: NO_CRITICAL, afterMerge: { settings: {}, gate: GATE } });
    expect(dropped.verdict).toEqual({
      status: 'fail',
      reason: 'Failed: policy "No critical": 1 finding, limit 0',
      afterMerge: 'Passed: no new finding ≥ high',
    });
    const brought = compared([review], [], { afterMerge: { settings: NO_CRITICAL, gate: GATE } });
    expect(brought.verdict).toEqual({
      status: 'pass',
      reason: 'Passed: no new finding ≥ high',
      afterMerge: 'Failed: policy "No critical": 1 finding, limit 0',
    });
  });

  test('after the merge see what is ignored then', () => {
    const settings = { ...NO_CRITICAL, ignore: [{ path: 'new.json', reason: 'r' }] };
    const { verdict } = compared([review], [], { policies: NO_CRITICAL, afterMerge: { settings, gate: GATE } });
    expect(verdict.afterMerge).toBe('Passed: nothing found; 1 policy kept');
  });

  test('one that cannot be evaluated fails with its line', () => {
    const policies = settingsOf(
      'policies:\n  - name: bomb\n    target: finding\n    when: { field: message, operator: matches, value: "^(a+)+$" }\n',
    );
    const bait = found({ path: 'old.json', message: `${'a'.repeat(40)}!` });
    expect(compared([bait], [bait], { policies }).verdict).toMatchObject({
      status: 'fail',
      reason: expect.stringMatching(/^Failed: policy "bomb" \(bartizan\.yml:2\): cannot be evaluated: .* 100 ms/),
    });
  });
});
