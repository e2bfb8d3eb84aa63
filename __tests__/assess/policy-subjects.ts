// What policies are asked of in tests: a clean scan, and findings and components as an assessment holds them.

import type { GatePolicy } from '../../src/assess/gate.ts';
import type { PolicySubjects } from '../../src/assess/policy.ts';
import type { PolicyFinding } from '../../src/assess/policy-values.ts';
import type { AssessedComponent } from '../../src/model/component.ts';
import { rule } from '../reports/builders.ts';
import { component, found } from './builders.ts';

export const GATE: GatePolicy = { failOn: 'high', minConfidence: 'high', newOnly: false, incomplete: 'warn' };
export const AT = { path: 'bartizan.yml', line: 7 };
export const EMPTY: PolicySubjects = {
  score: { overall: 100, grade: 'A' },
  findings: [],
  components: [],
  attackPaths: [],
  coverage: { percent: 100, gaps: [], gapCounts: {} },
  isCompared: false,
};

export function aFinding(parts: Partial<PolicyFinding> = {}): PolicyFinding {
  const { severity = 'high', confidence = 'high' } = parts;
  return {
    finding: found({ severity, confidence }),
    rule: rule(),
    tier: 'gate',
    status: 'open',
    fingerprint: '0123456789abcdef',
    ...parts,
    severity,
    confidence,
  };
}

export function aComponent(parts: Partial<AssessedComponent> = {}): AssessedComponent {
  return {
    ...component(),
    status: 'open',
    risk: { score: 0, severity: 'none', findings: [] },
    completeness: { percent: 100, missing: [] },
    ...parts,
  };
}
