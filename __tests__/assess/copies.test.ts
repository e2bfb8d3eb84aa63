// One secret in many places: one finding, led by the weightiest place, with nothing lost.

import { describe, expect, test } from '@jest/globals';
import { type AssessOptions, assess } from '../../src/assess/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { range, target } from '../reports/builders.ts';
import { found, scanOf } from './builders.ts';

const at = (path: string, parts: Parameters<typeof found>[0] = {}) => found({ secret: 'one', path, ...parts });

function placesOf(findings: readonly Finding[], options: Partial<AssessOptions> = {}) {
  return assess(scanOf(findings), options).findings.map(({ finding, status, tier, copies }) => [
    finding.locations[0].path,
    status,
    tier,
    (copies ?? []).map((copy) => copy.finding.locations[0].path),
  ]);
}

describe('places of one value', () => {
  test('are one finding, counted once', () => {
    const all = Array.from({ length: 19 }, (_, index) => at(`f${String(index).padStart(2, '0')}.env`));
    const { findings, verdict } = assess(scanOf(all));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.copies).toHaveLength(18);
    expect(verdict.reason).toBe('Failed: 1 finding ≥ high');
    // Each keeps what it was judged to be.
    const [copy] = findings[0]?.copies ?? [];
    expect(copy).toMatchObject({ status: 'open', tier: 'gate', isGating: true });
    expect(copy?.ignoreLine).toContain('f01.env');
    expect(copy?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test('are led by the one that weighs most, whatever the order', () => {
    const test = at('a.test.ts', { use: 'test' });
    const unsure = at('b.ts', { confidence: 'low' });
    const source = at('z.ts');
    const expected = [['z.ts', 'open', 'gate', ['b.ts', 'a.test.ts']]];
    expect(placesOf([test, unsure, source])).toEqual(expected);
    expect(placesOf([source, unsure, test])).toEqual(expected);
  });

  test('in tests only are for review', () => {
    expect(placesOf([at('b.test.ts', { use: 'test' }), at('a.test.ts', { use: 'test' })])).toEqual([
      ['a.test.ts', 'open', 'review', ['b.test.ts']],
    ]);
  });
});

test.each([
  ['other values', [at('a'), at('b', { secret: 'two' })]],
  ['other rules', [at('a'), at('b', { ruleId: 'deps/malicious' })]],
  ['no secrets', [found({ path: 'a' }), found({ path: 'b' })]],
])('%s stay apart', (_, findings) => {
  expect(placesOf(findings).map(([path, , , copies]) => [path, copies])).toEqual([
    ['a', []],
    ['b', []],
  ]);
});

test('other targets stay apart', () => {
  const elsewhere = at('b');
  const [place] = elsewhere.locations;
  const result = scanOf([at('a'), { ...elsewhere, locations: [{ ...place, target: 'archive' }] }], {
    targets: [target(), target({ id: 'archive', isOwn: false })],
  });
  expect(assess(result).findings.map(({ copies }) => copies)).toEqual([undefined, undefined]);
});

describe('one of them ignored', () => {
  const marker = { line: 1, reason: 'a fixture' };

  test('stays apart, and the next takes the lead', () => {
    expect(placesOf([at('a', { marker }), at('b'), at('c')])).toEqual([
      ['b', 'open', 'gate', ['c']],
      ['a', 'suppressed', 'gate', []],
    ]);
  });

  test('by its line to paste leaves the others', () => {
    const findings = [at('a'), at('b')];
    const [{ fingerprint } = { fingerprint: '' }] = assess(scanOf(findings)).findings;
    const ignores = [{ entry: { path: 'a', fingerprint, reason: 'revoked' }, isAdded: false }];
    expect(placesOf(findings, { ignores, today: '2026-06-15' })).toEqual([
      ['b', 'open', 'gate', []],
      ['a', 'suppressed', 'gate', []],
    ]);
  });

  test('for one reason are one, for two reasons two', () => {
    expect(placesOf([at('a', { marker }), at('b', { marker }), at('c', { marker: { line: 2, reason: 'x' } })])).toEqual(
      [
        ['a', 'suppressed', 'gate', ['b']],
        ['c', 'suppressed', 'gate', []],
      ],
    );
  });
});

test('compared with the base the counts are of findings, not of places', () => {
  const gate = { failOn: 'high', minConfidence: 'high', newOnly: true, incomplete: 'warn' } as const;
  const two = (path: string) => at(path, { secret: 'two' });
  const { comparison, verdict, findings } = assess(scanOf([at('a'), at('b'), at('c'), two('x'), two('y')]), {
    gate,
    comparison: { kind: 'base', base: 'f'.repeat(40), baseName: 'main' },
    base: { result: scanOf([at('a')]), renames: new Map() },
    afterMerge: { settings: { ignore: [{ path: 'x', reason: 'r' }] }, gate },
    today: '2026-06-15',
  });
  expect([comparison.newCount, comparison.knownCount]).toEqual([1, 1]);
  expect(verdict).toEqual({
    status: 'fail',
    reason: 'Failed: 1 new finding ≥ high; 1 older not counted',
    // The other place of it is not ignored then.
    afterMerge: 'Failed: 1 new finding ≥ high; 1 older not counted',
  });
  expect(findings.map(({ status, copies }) => [status, copies?.length])).toEqual([
    ['new', 1],
    ['known', 2],
  ]);
});

test('the value’s key is nowhere but in the findings themselves', () => {
  const { findings } = assess(scanOf([at('a', { secret: 'keyed' }), at('b', { secret: 'keyed' })]));
  expect(JSON.stringify({ ...findings[0], finding: undefined, copies: undefined })).not.toContain('keyed');
});

describe('what was built from sources', () => {
  const flow = [{ target: 'workspace', path: 'a.ts', range: range(1, 1, 1, 5), what: 'argument `a`' }];
  const flowAt = (path: string, parts: Parameters<typeof found>[0] = {}) =>
    found({ path, flow, place: 'function run', ...parts });

  test('is a copy of them', () => {
    expect(placesOf([flowAt('dist/run.js'), flowAt('src/run.ts')])).toEqual([
      ['src/run.ts', 'open', 'gate', ['dist/run.js']],
    ]);
    expect(placesOf([flowAt('dist/index.js', { isBuilt: true }), flowAt('src/run.js')])).toEqual([
      ['src/run.js', 'open', 'gate', ['dist/index.js']],
    ]);
  });

  test('is one for one', () => {
    const built = [2, 9].map((line) => flowAt('dist/run.js', { line }));
    const written = [4, 7].map((line) => flowAt('src/run.ts', { line }));
    expect(placesOf([...built, flowAt('dist/run.js', { line: 12 }), ...written])).toEqual([
      ['dist/run.js', 'open', 'gate', []],
      ['src/run.ts', 'open', 'gate', ['dist/run.js']],
      ['src/run.ts', 'open', 'gate', ['dist/run.js']],
    ]);
  });

  test('stands behind the sources of its own package', () => {
    const paths = [
      'packages/a/dist/run.js',
      'packages/a/src/run.ts',
      'packages/b/dist/run.js',
      'packages/b/src/run.ts',
    ];
    expect(placesOf(paths.map((path) => flowAt(path)))).toEqual([
      ['packages/a/src/run.ts', 'open', 'gate', ['packages/a/dist/run.js']],
      ['packages/b/src/run.ts', 'open', 'gate', ['packages/b/dist/run.js']],
    ]);
  });

  test('does not stand behind what gates no build where it gates one itself', () => {
    expect(placesOf([flowAt('src/run.ts', { tier: 'review' }), flowAt('dist/run.js')])).toEqual([
      ['dist/run.js', 'open', 'gate', ['src/run.ts']],
    ]);
  });

  test.each([
    ['two sources', ['src/a/run.ts', 'src/b/run.ts'], {}],
    ['two files of JavaScript that nothing says were built', ['a/run.js', 'b/run.js'], {}],
    ['sources that are not there', ['dist/a.js', 'dist/b.js'], { isBuilt: true as const }],
  ])('is not told of %s', (_, paths, parts) => {
    expect(placesOf(paths.map((path) => flowAt(path, parts)))).toEqual(paths.map((path) => [path, 'open', 'gate', []]));
  });

  test('is not told of other places', () => {
    expect(placesOf([flowAt('dist/run.js', { place: 'function stop' }), flowAt('src/run.ts')])).toHaveLength(2);
  });
});
