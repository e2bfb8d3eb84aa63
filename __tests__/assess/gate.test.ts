// The verdict: which finding fails which policy, and the one line that says why.

import { describe, expect, test } from '@jest/globals';
import { type Gated, type GatePolicy, isGating, verdictOf } from '../../src/assess/gate.ts';
import type { Comparison } from '../../src/model/assessment.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import { rule } from '../reports/builders.ts';

const POLICY: GatePolicy = { failOn: 'high', minConfidence: 'high', newOnly: true, incomplete: 'warn' };
const COVERAGE: Coverage = {
  filesListed: 3,
  filesWhole: 3,
  bytes: 1,
  kinds: {},
  gaps: [],
  gapCounts: {},
  percent: 100,
};
const COMPARED: Comparison = { kind: 'base', newCount: 0, knownCount: 0, fixedCount: 0 };

function gated(parts: Partial<Gated> = {}): Gated {
  return { tier: 'gate', status: 'new', severity: 'high', confidence: 'high', rule: rule(), ...parts };
}

describe('isGating', () => {
  test.each([
    [{}, {}, true],
    [{ tier: 'review' }, {}, false],
    [{ tier: 'context' }, { failOn: 'low', minConfidence: 'low' }, false],
    [{ status: 'suppressed' }, { newOnly: false }, false],
    [{ status: 'known' }, {}, false],
    [{ status: 'known' }, { newOnly: false }, true],
    [{ status: 'open' }, {}, true],
    [{ severity: 'medium' }, {}, false],
    [{ severity: 'medium' }, { failOn: 'medium' }, true],
    [{ severity: 'critical' }, { failOn: 'critical' }, true],
    [{ severity: 'info' }, { failOn: 'low' }, false],
    [{ confidence: 'medium' }, {}, false],
    [{ confidence: 'medium' }, { minConfidence: 'medium' }, true],
    [{ severity: 'critical' }, { failOn: 'none' }, false],
    [{ severity: 'critical' }, { failOn: 'listed' }, false],
    [{ rule: rule({ id: 'pin/drift' }), severity: 'low' }, { failOn: 'listed' }, true],
    [{ rule: rule({ id: 'deps/malicious-package' }) }, { failOn: 'listed' }, true],
    [{ rule: rule({ id: 'deps/vulnerable-critical' }) }, { failOn: 'listed' }, false],
    [{ rule: rule({ id: 'config/malicious-package' }) }, { failOn: 'listed' }, true],
    [{ rule: rule({ category: 'prompt' }), isLive: true }, { failOn: 'listed' }, true],
    [{ rule: rule({ category: 'prompt' }), isLive: true, tier: 'review' }, { failOn: 'listed' }, false],
    [{ rule: rule({ category: 'prompt' }), isLive: false }, { failOn: 'listed' }, false],
    [{ rule: rule({ category: 'network' }), isLive: true }, { failOn: 'listed' }, false],
    [{ rule: rule({ id: 'pin/drift' }), status: 'suppressed' }, { failOn: 'listed' }, false],
    [{ rule: rule({ id: 'pin/drift' }), tier: 'review' }, { failOn: 'listed' }, false],
  ] as const)('%j under %j: %p', (finding, policy, expected) => {
    expect(isGating(gated(finding), { ...POLICY, ...policy })).toBe(expected);
  });
});

describe('verdictOf', () => {
  const gap = { target: 'workspace', path: 'x', reason: 'unparsable', detail: '' } as const;
  const missed = { ...COVERAGE, gaps: [gap] };
  const excluded = { ...COVERAGE, gaps: [{ ...gap, reason: 'excluded' as const }] };
  const empty = { ...COVERAGE, filesListed: 0 };
  const known = gated({ status: 'known' });

  test.each([
    ['fail', 'Failed: 1 new finding ≥ high; 2 older not counted', [gated(), known, known], {}, COVERAGE],
    ['fail', 'Failed: 2 findings ≥ high', [gated(), known], { newOnly: false }, COVERAGE],
    [
      'fail',
      'Failed: 1 finding',
      [gated({ rule: rule({ id: 'pin/x' }) })],
      { failOn: 'listed', newOnly: false },
      COVERAGE,
    ],
    ['fail', 'Failed: 1 new finding ≥ high', [gated()], { incomplete: 'fail' }, missed],
    ['fail', 'Failed: 1 thing could not be looked at, and incomplete is fail', [], { incomplete: 'fail' }, missed],
    ['fail', 'Failed: 1 thing', [gated()], { incomplete: 'fail', failOn: 'none' }, missed],
    ['pass', 'Passed: nothing found', [], {}, COVERAGE],
    ['pass', 'Passed: nothing found', [], { incomplete: 'fail' }, excluded],
    ['pass', 'Passed: no new finding ≥ high', [gated({ severity: 'low' })], {}, COVERAGE],
    ['pass', 'Passed: no drift, nothing known', [gated()], { failOn: 'listed', newOnly: false }, COVERAGE],
    ['warn', 'Passed: nothing found; 1 thing could not be looked at', [], {}, missed],
    ['warn', 'Only reporting, since fail-on is none: 1 finding', [gated()], { failOn: 'none' }, COVERAGE],
    ['pass', 'Passed: nothing found', [], { failOn: 'none' }, COVERAGE],
    [
      'warn',
      'Only reporting: because. Would fail: 1 new finding ≥ high',
      [gated()],
      { reportsOnly: 'because' },
      COVERAGE,
    ],
    ['warn', 'Only reporting: because. Nothing would fail.', [], { reportsOnly: 'because' }, COVERAGE],
    ['none', 'No verdict', [], {}, empty],
    ['none', 'No verdict: nothing could be looked at', [], {}, { ...missed, percent: 0, bytes: 0 }],
    ['warn', 'Passed: nothing found; 1 thing', [], {}, { ...missed, percent: 0 }],
    ['none', 'No verdict', [], { failOn: 'none', reportsOnly: 'because' }, empty],
  ] as const)('%s: %s', (status, reason, findings, policy, coverage) => {
    const verdict = verdictOf(findings, { ...POLICY, ...policy }, coverage, COMPARED);
    expect(verdict).toEqual({ status, reason: expect.stringContaining(reason) });
  });

  test('counts the older ones of a pass', () => {
    const comparison = { ...COMPARED, knownCount: 4 };
    expect(verdictOf([known], POLICY, COVERAGE, comparison).reason).toBe(
      'Passed: no new finding ≥ high; 4 older not counted',
    );
  });
});
