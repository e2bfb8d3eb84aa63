// One secret in many places, on every surface: one finding, all its places, and none of them counted as another.

import { expect, test } from '@jest/globals';
import type { AssessedFinding } from '../../src/model/assessment.ts';
import { annotationsOf } from '../../src/reports/annotations.ts';
import { render } from '../../src/reports/index.ts';
import { summaryMarkdown } from '../../src/reports/markdown/summary.ts';
import { assessed, assessment, location, range, rule } from './builders.ts';
import { githubProblems } from './sarif-rules.ts';

const KEY = rule({ id: 'secrets/key', title: 'Key in a file', category: 'secrets' });

function place(path: string, parts: Partial<AssessedFinding> = {}): AssessedFinding {
  return assessed(
    KEY,
    {
      locations: [location({ path, range: range(3, 5, 3, 9) })],
      identity: { place: '', evidence: '', secret: 'KEYED' },
    },
    { fingerprint: Buffer.from(path).toString('hex').padEnd(16, '0'), ...parts },
  );
}

const COPIES = Array.from({ length: 18 }, (_, index) => place(`c${index}`));
const of = (parts: Partial<AssessedFinding> = {}) =>
  assessment({
    findings: [place('lead', { isGating: true, status: 'new', copies: COPIES, ...parts })],
    verdict: { status: 'fail', reason: 'Failed: 1 new finding ≥ high' },
  });

test('text', async () => {
  const said = await render(of(), 'text');
  expect(said).toContain('  Also at c0:3, c1:3, c2:3 (+15 more); each is ignored on its own\n');
  expect(said).toContain('1 finding stops this build (1 critical)');
  expect(await render(of({ status: 'known', isGating: false }), 'text')).toContain('(also at 18 more places)\n');
  const suppression = { by: 'inline', reason: 'gitleaks:allow', isAdded: false } as const;
  expect(await render(of({ status: 'suppressed', isGating: false, suppression }), 'text')).toContain(
    '“gitleaks:allow” (also at 18 more places)\n',
  );
});

test('text, of many in one file', async () => {
  const findings = [place('a'), place('a'), place('a'), place('a', { copies: COPIES }), place('a')];
  expect(await render(assessment({ findings }), 'text')).toContain(
    '  and 2 more: line 3 (also at 18 more places)  secrets/key',
  );
});

test('json', async () => {
  const { findings, summary } = JSON.parse(await render(of(), 'json'));
  expect(summary.critical).toBe(1);
  expect(findings).toHaveLength(1);
  expect(findings[0].locations.map(({ path }: { path: string }) => path)).toEqual([
    'lead',
    ...COPIES.map(({ finding }) => finding.locations[0].path),
  ]);
  expect(findings[0].locations[0].fingerprint).toBeUndefined();
  expect(findings[0].locations[1].fingerprint).toBe(COPIES[0]?.fingerprint);
});

test('sarif', async () => {
  const log = JSON.parse(await render(of(), 'sarif'));
  const [{ results }] = log.runs;
  expect(results).toHaveLength(1);
  expect(results[0].relatedLocations).toHaveLength(18);
  expect(results[0].message.text).toMatch(/ See also \[c0:3\]\(1\), .* and 13 more\.$/);
  expect(githubProblems(log)).toEqual([]);
});

test('annotations', () => {
  const { shown, hidden } = annotationsOf(of());
  expect([shown.length, hidden]).toEqual([1, 0]);
  expect(shown[0]?.message).toContain(
    '\nAlso at 18 more places: c0:3, c1:3, c2:3 (+15 more); each is ignored on its own.\nFix: ',
  );
});

test('summary', () => {
  const said = summaryMarkdown(of());
  expect(said).toContain('1 finding stops this build');
  expect(said).toMatch(/\*\*Also at\*\*, each is ignored on its own\n\n- `c0` 3\n/);
  expect(said).toContain('(also at 18 more places) |');
  expect(said).toContain('- and 12 more places');
});

test('the key under which values are compared is in none', async () => {
  for (const format of ['text', 'json', 'sarif'])
    expect(await render(of(), format, { verbose: true })).not.toContain('KEYED');
  expect(summaryMarkdown(of()) + JSON.stringify(annotationsOf(of()))).not.toContain('KEYED');
});
