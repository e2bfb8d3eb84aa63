// Findings and scans for assessment tests: the report builders, with the parts that identity hangs on in easy reach.

import { type Component, NO_INVENTORY } from '../../src/model/component.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RuleInfo } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { finding, location, range, rule, target } from '../reports/builders.ts';

export const RULE = rule();
export const SECRET_RULE = rule({ id: 'secrets/key', class: 'hardcoded_secret', category: 'secrets' });
export const MALICIOUS_RULE = rule({ id: 'deps/malicious', category: 'malicious' });
export const RULES: ReadonlyMap<string, RuleInfo> = new Map(
  [RULE, SECRET_RULE, MALICIOUS_RULE].map((each) => [each.id, each]),
);

interface Parts extends Partial<Omit<Finding, 'locations' | 'identity'>> {
  readonly path?: string;
  readonly line?: number;
  readonly place?: string;
  readonly proof?: string;
  readonly secret?: string;
}

export function found({
  path = 'a.json',
  line = 1,
  place = 'server "a"',
  proof = 'e1',
  secret,
  ...parts
}: Parts = {}): Finding {
  return finding({
    locations: [location({ path, range: range(line, 1, line, 5) })],
    identity: { place, evidence: secret === undefined ? proof : '', ...(secret !== undefined && { secret }) },
    ...(secret !== undefined && { ruleId: SECRET_RULE.id }),
    ...parts,
  });
}

export function scanOf(findings: readonly Finding[], parts: Partial<ScanResult> = {}): ScanResult {
  return {
    targets: [target()],
    rules: RULES,
    applied: new Set(RULES.keys()),
    unlooked: new Set(),
    findings,
    coverage: { filesListed: 1, filesWhole: 1, bytes: 1, kinds: {}, gaps: [], gapCounts: {}, percent: 100 },
    inventory: NO_INVENTORY,
    notices: [],
    timings: {},
    registered: [],
    packages: [],
    analysed: [],
    ...parts,
  };
}

let components = 0;

/** A model by default; each has an id of its own. */
export function component(parts: Partial<Component> = {}): Component {
  return {
    id: String(++components).padStart(16, '0'),
    type: 'model',
    name: 'gpt-4o-2024-08-06',
    versions: [],
    capabilities: [],
    flags: [],
    properties: {},
    places: [],
    placeCount: 0,
    origins: ['source'],
    use: 'runtime',
    isGuess: false,
    detectors: ['test'],
    ...parts,
  };
}
