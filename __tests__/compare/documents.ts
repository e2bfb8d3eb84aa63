// Small reports and bills of materials to be compared.

import { compareSnapshots } from '../../src/compare/compare.ts';
import { readSnapshot } from '../../src/compare/read.ts';

export type Members = Readonly<Record<string, unknown>>;

export function component(name: string, members: Members = {}) {
  return {
    id: `id-${name}-${members.scope ?? ''}`,
    type: 'tool',
    name,
    scope: null,
    purl: null,
    versions: [],
    capabilities: [],
    flags: [],
    properties: {},
    locations: [{ path: 'src/a.py', line: 1, column: 1, logical: null }],
    locationCount: 1,
    use: 'runtime',
    detectors: ['code-components'],
    risk: { score: 0, severity: 'none', findings: [] },
    ...members,
  };
}

export function finding(fingerprint: string, members: Members = {}) {
  return {
    ruleId: 'code/eval',
    severity: 'high',
    confidence: 'high',
    tier: 'gate',
    status: 'open',
    category: 'execution',
    message: 'It evaluates text.',
    locations: [{ path: 'src/a.py', line: 3 }],
    fingerprint,
    ...members,
  };
}

export function report(members: Members = {}) {
  return {
    version: 1,
    tool: { name: 'bartizan', version: '1.0.0' },
    targets: [{ id: 'workspace', kind: 'workspace', name: '.' }],
    score: 80,
    grade: 'B',
    categories: [],
    contributors: [],
    caps: [],
    scoring: { version: 1, evaluated: 100 },
    coverage: {
      percent: 100,
      gaps: [],
      gapCounts: {},
      detectors: ['code-components', 'config-inventory'],
      rules: ['code/eval', 'secrets/github-token'],
    },
    findings: [],
    components: [],
    relationships: [],
    ...members,
  };
}

export function bill(members: Members = {}) {
  return { bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { tools: [{ name: 'maker' }] }, ...members };
}

export function read(document: unknown, file = 'a.json') {
  return readSnapshot(new TextEncoder().encode(JSON.stringify(document)), file);
}

export function compared(a: unknown, b: unknown) {
  return compareSnapshots(read(a), read(b, 'b.json'));
}
