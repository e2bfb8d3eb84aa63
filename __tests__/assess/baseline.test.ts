// The baseline file: what it excuses, what it may not hold, what of it can go, and what is written into it.

import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/index.ts';
import { keptOf } from '../../src/assess/keep.ts';
import { type BaselineEntry, parseBaseline } from '../../src/config/baseline-file.ts';
import type { Finding } from '../../src/model/finding.ts';
import { found, MALICIOUS_RULE, RULE, scanOf } from './builders.ts';

const TODAY = '2026-06-15';
const SECRET = found({ secret: 'x', path: 'k.json' });
const MALICIOUS = found({ ruleId: MALICIOUS_RULE.id, path: 'm.json' });

const written = (findings: readonly Finding[]) => keptOf(assess(scanOf(findings)), [], TODAY);

function judged(findings: readonly Finding[], entries: readonly BaselineEntry[]) {
  const assessment = assess(scanOf(findings), { today: TODAY, baseline: { file: 'b.json', entries } });
  return {
    statuses: assessment.findings.map(({ finding, status }) => `${finding.locations[0].path} ${status}`).toSorted(),
    verdict: assessment.verdict.status,
    said: assessment.notices.map(({ kind, message }) => `${kind}: ${message}`),
    assessment,
  };
}

test('what is written is known from then on, and nothing else', () => {
  const { entries } = written([found()]);
  expect(entries).toEqual([
    { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/), rule: RULE.id, path: 'a.json', tier: 'gate', since: TODAY },
  ]);
  expect(judged([found()], entries)).toMatchObject({ statuses: ['a.json suppressed'], verdict: 'pass', said: [] });
  expect(judged([found(), found({ proof: 'e2' })], entries)).toMatchObject({
    statuses: ['a.json open', 'a.json suppressed'],
    verdict: 'fail',
  });
});

test('a renamed file is followed, a copy is not', () => {
  const { entries } = written([found()]);
  expect(judged([found({ path: 'b.json' })], entries).statuses).toEqual(['b.json suppressed']);
  expect(judged([found(), found({ path: 'b.json' })], entries).statuses).toEqual(['a.json suppressed', 'b.json open']);
});

test('what was for review and may now fail a build is not excused', () => {
  const entries = written([found()]).entries.map((entry) => ({ ...entry, tier: 'review' as const }));
  expect(judged([found()], entries).statuses).toEqual(['a.json open']);
});

test('secrets and malicious packages are not written, and not honoured where somebody wrote them', () => {
  const { entries, refused } = written([SECRET, MALICIOUS]);
  expect([entries, refused.map(({ path }) => path)]).toEqual([[], expect.arrayContaining(['k.json', 'm.json'])]);
  const forged = assess(scanOf([SECRET, MALICIOUS])).findings.map(({ fingerprint, rule, finding }) => {
    return { fingerprint, rule: rule.id, path: finding.locations[0].path, tier: 'gate' as const, since: TODAY };
  });
  const { statuses, said } = judged([SECRET, MALICIOUS], forged);
  expect(statuses).toEqual(['k.json open', 'm.json open']);
  expect(said.filter((each) => each.startsWith('not-honoured: b.json names'))).toHaveLength(2);
});

test('an entry that matches nothing is told, unless its file or its rule was not looked at', () => {
  const { entries } = written([found()]);
  expect(judged([], entries).said).toEqual([expect.stringContaining(`${RULE.id} at a.json`)]);
  expect(judged([], [{ ...(entries[0] as BaselineEntry), rule: 'x/y' }]).said).toEqual([]);
});

test('written again, what was in it keeps its day and is still in it', () => {
  const before = written([found()]).entries;
  const { assessment } = judged([found(), found({ proof: 'e2' })], before);
  const { entries } = keptOf(assessment, before, '2027-01-01');
  expect(entries.map(({ since }) => since).toSorted()).toEqual([TODAY, '2027-01-01']);
});

describe('a file that is none', () => {
  const entry = { fingerprint: '0123456789abcdef', rule: 'a/b', path: 'x', tier: 'gate', since: TODAY };
  test.each([
    ['', 'it is not valid JSON'],
    ['[]', 'it is no baseline of version 1'],
    ['{"version":2,"findings":[]}', 'it is no baseline of version 1'],
    ['{"version":1}', 'findings is no list'],
    ...['fingerprint', 'rule', 'path', 'tier', 'since'].map((name) => [
      JSON.stringify({ version: 1, findings: [entry, { ...entry, [name]: 7 }] }),
      'findings[1] is no entry of a baseline',
    ]),
  ])('%s', (text, problem) => {
    expect(parseBaseline(text as string)).toBe(problem);
  });
  test('and one that is', () => {
    expect(parseBaseline(JSON.stringify({ version: 1, findings: [entry] }))).toEqual([entry]);
  });
});
