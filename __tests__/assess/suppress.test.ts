// Ignores: what an entry names, what a marker is worth, what the change that brings it cannot silence, what is said.

import { describe, expect, test } from '@jest/globals';
import { type Candidate, type SuppressOptions, suppress } from '../../src/assess/suppress.ts';
import type { IgnoreEntry } from '../../src/config/settings.ts';
import { found, MALICIOUS_RULE, RULE, SECRET_RULE } from './builders.ts';

const MARKER = { line: 1, reason: 'beside' };

function candidate(parts: Partial<Candidate> = {}): Candidate {
  return {
    finding: found(),
    rule: RULE,
    fingerprint: '0123456789abcdef',
    configPath: 'app/a.json',
    repositoryPath: 'app/a.json',
    isOwn: true,
    markerBefore: undefined,
    ...parts,
  };
}

const entry = (parts: Partial<IgnoreEntry>, isAdded = false) => ({ entry: { reason: 'because', ...parts }, isAdded });

function run(candidates: readonly Candidate[], options: Partial<SuppressOptions> = {}) {
  const result = suppress(candidates, { ignores: [], markers: 'own', today: '2026-06-15', ...options });
  return { ...result, said: result.notices.map(({ kind, message }) => `${kind}: ${message}`) };
}

describe('an entry of the config', () => {
  test.each([
    [{ rule: RULE.id }, true],
    [{ rule: 'config/*' }, true],
    [{ rule: 'host/*' }, false],
    [{ rule: 'download-piped-to-shell' }, true],
    [{ fingerprint: '01234567' }, true],
    [{ fingerprint: '0123456789abcdef' }, true],
    [{ fingerprint: '12345678' }, false],
    [{ path: 'app/a.json' }, true],
    [{ path: 'app/' }, true],
    [{ path: 'a.json' }, true],
    [{ path: 'app' }, false],
    [{ path: 'b/**' }, false],
    [{ rule: RULE.id, path: 'b/**' }, false],
    [{ rule: 'host/*', path: 'app/a.json' }, false],
    [{ rule: RULE.id, path: 'app/a.json', fingerprint: 'ffffffff' }, false],
    [{ rule: RULE.id, until: '2026-06-15' }, true],
    [{ rule: RULE.id, until: '2026-06-14' }, false],
  ])('%j: %p', (parts, expected) => {
    const { suppressions } = run([candidate()], { ignores: [entry(parts)] });
    expect(suppressions[0] !== undefined).toBe(expected);
  });

  test('says what it was', () => {
    const ignores = [entry({ rule: RULE.id, until: '2026-12-31' })];
    expect(run([candidate()], { ignores }).suppressions).toEqual([
      { by: 'config', reason: 'because', isAdded: false, until: '2026-12-31' },
    ]);
  });

  test('never counts for what is not the user’s own', () => {
    const foreign = candidate({ isOwn: false, finding: found({ marker: MARKER }), markerBefore: MARKER });
    for (const markers of ['own', 'pull-request', 'none'] as const)
      expect(run([foreign], { ignores: [entry({ rule: '*' })], markers }).suppressions).toEqual([undefined]);
  });

  test('that ended, or matches nothing, is told', () => {
    const ignores = [entry({ rule: 'a/b', until: '2026-06-14' }), entry({ path: 'gone', rule: 'c/d' })];
    expect(run([candidate()], { ignores }).said).toEqual([
      'config: The ignore of a/b ended on 2026-06-14 and no longer counts.',
      'config: The ignore of c/d, gone matches nothing and can go.',
    ]);
  });
});

describe('a marker', () => {
  const marked = found({ marker: MARKER });

  test.each([
    ['own', marked, undefined, { by: 'inline', reason: 'beside', isAdded: false }],
    ['pull-request', marked, undefined, { by: 'inline', reason: 'beside', isAdded: true }],
    ['pull-request', marked, MARKER, { by: 'inline', reason: 'beside', isAdded: false }],
    ['pull-request', found(), MARKER, undefined],
    ['none', marked, undefined, undefined],
    ['none', marked, { line: 9, reason: 'of the base' }, { by: 'inline', reason: 'of the base', isAdded: false }],
    ['none', found(), MARKER, { by: 'inline', reason: 'beside', isAdded: false }],
    ['own', found(), undefined, undefined],
  ] as const)('%s', (markers, finding, markerBefore, expected) => {
    expect(run([candidate({ finding, markerBefore })], { markers }).suppressions).toEqual([expected]);
  });
});

describe('what a pull request adds', () => {
  const added = [entry({ path: 'app/a.json' }, true)];

  test('is accepted and told', () => {
    const { suppressions, said } = run([candidate()], { ignores: added });
    expect(suppressions[0]?.isAdded).toBe(true);
    expect(said).toEqual([`accepted: Accepted by this pull request: ${RULE.id} at a.json:1 ("because")`]);
  });

  test.each([
    ['secrets', SECRET_RULE],
    ['what is known to be malicious', MALICIOUS_RULE],
  ])('cannot silence %s', (_name, rule) => {
    for (const options of [{ ignores: added }, { markers: 'pull-request' as const }]) {
      const finding = found(options.ignores ? {} : { marker: MARKER });
      const { suppressions, said } = run([candidate({ finding, rule })], options);
      expect(suppressions).toEqual([undefined]);
      expect(said).toEqual([expect.stringMatching(/^not-honoured: a\.json:1: .* was not honoured/)]);
    }
  });

  test('takes nothing from what the base accepted', () => {
    const finding = found({ marker: MARKER });
    const rule = SECRET_RULE;
    const both = [...added, entry({ rule: rule.id })];
    expect(run([candidate({ finding, rule })], { ignores: both.toReversed() }).suppressions[0]?.isAdded).toBe(false);
    const { suppressions, said } = run([candidate({ finding, rule, markerBefore: MARKER })], {
      ignores: added,
      markers: 'pull-request',
    });
    expect(suppressions).toEqual([{ by: 'inline', reason: 'beside', isAdded: false }]);
    expect(said).toEqual([]);
  });
});
