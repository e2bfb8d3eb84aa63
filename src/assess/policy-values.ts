// Looks up what a condition of a policy asks for. One entry for each field that config/policy-fields.ts allows: a field of
// a condition is a key of these tables and of nothing else.

import type { COMPONENT_FIELDS, FINDING_FIELDS, SCAN_FIELDS } from '../config/policy-fields.ts';
import type { AssessedFinding } from '../model/assessment.ts';
import type { AttackPath } from '../model/attack-path.ts';
import type { AssessedComponent } from '../model/component.ts';
import { type Coverage, isMissed } from '../model/coverage.ts';
import { citedIds, FRAMEWORKS } from '../model/frameworks.ts';
import type { CategoryScore, Score } from '../model/score.ts';
import type { Confidence, Severity } from '../model/severity.ts';

/** What of a finding policies look at. */
export type PolicyFinding = Pick<AssessedFinding, 'finding' | 'rule' | 'tier' | 'status' | 'fingerprint'> & {
  readonly severity: Severity;
  readonly confidence: Confidence;
};

/** The scan as a whole, as one of its states had it. */
export interface PolicyScan {
  readonly score: Pick<Score, 'overall' | 'grade'> & { readonly categories?: readonly CategoryScore[] };
  readonly findings: readonly PolicyFinding[];
  readonly components: readonly AssessedComponent[];
  readonly attackPaths: readonly AttackPath[];
  readonly coverage: Pick<Coverage, 'percent' | 'gaps' | 'gapCounts'>;
}

type Scalar = string | number | boolean;
/** Nothing: the field is missing. A list without members is there. */
type Found = Scalar | readonly Scalar[] | undefined | null;
type Lookup = (field: string) => readonly Scalar[] | undefined;

const OF_COMPONENT: Readonly<Record<keyof typeof COMPONENT_FIELDS, (of: AssessedComponent) => Found>> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  name: ({ name }) => name,
  scope: ({ scope }) => scope,
  purl: ({ purl }) => purl,
  ecosystem: ({ purl }) => purl && /^pkg:([a-z]+)\//.exec(purl)?.[1],
  provider: ({ provider }) => provider,
  // No version is an unknown one.
  versions: ({ versions }) => (versions.length === 0 ? undefined : versions),
  endpoint: ({ endpoint }) => endpoint,
  host: ({ endpoint }) => endpoint && hostOf(endpoint),
  auth: ({ auth }) => auth,
  licence: ({ licence }) => licence,
  hash: ({ hash }) => hash,
  capabilities: ({ capabilities }) => capabilities,
  flags: ({ flags }) => flags,
  path: ({ places }) => (places.length === 0 ? undefined : places.map(({ path }) => path)),
  origins: ({ origins }) => origins,
  use: ({ use }) => use,
  guess: ({ isGuess }) => isGuess,
  detectors: ({ detectors }) => detectors,
  status: ({ status }) => status,
  'risk.score': ({ risk }) => risk.score,
  'risk.severity': ({ risk }) => risk.severity,
  'completeness.percent': ({ completeness }) => completeness.percent,
  'completeness.missing': ({ completeness }) => completeness.missing,
};

const OF_FINDING: Readonly<Record<keyof typeof FINDING_FIELDS, (of: PolicyFinding) => Found>> = {
  ruleId: ({ rule }) => rule.id,
  pack: ({ rule }) => rule.id.split('/')[0],
  title: ({ rule }) => rule.title,
  message: ({ finding }) => finding.message,
  class: ({ rule }) => rule.class,
  category: ({ rule }) => rule.category,
  severity: ({ severity }) => severity,
  confidence: ({ confidence }) => confidence,
  tier: ({ tier }) => tier,
  status: ({ status }) => status,
  path: ({ finding }) => finding.locations[0].path,
  use: ({ finding }) => finding.use,
  logical: ({ finding }) => finding.locations[0].logical,
  fingerprint: ({ fingerprint }) => fingerprint,
  owasp: ({ rule }) => citedIds(rule.frameworks, 'owasp'),
  cwe: ({ rule }) => citedIds(rule.frameworks, 'cwe'),
};

const OF_SCAN: Readonly<Record<keyof typeof SCAN_FIELDS, (of: PolicyScan) => Found>> = {
  score: ({ score }) => score.overall,
  grade: ({ score }) => (score.grade === 'N/A' ? undefined : score.grade),
  findings: ({ findings }) => findings.length,
  components: ({ components }) => components.length,
  attackPaths: ({ attackPaths }) => attackPaths.length,
  'coverage.percent': ({ coverage }) => coverage.percent,
  'coverage.missed': ({ coverage }) => coverage.gaps.filter(isMissed).length,
};

export function componentLookup(component: AssessedComponent): Lookup {
  return (field) => {
    if (isKey(OF_COMPONENT, field)) return listed(OF_COMPONENT[field](component));
    const key = after('properties.', field);
    return key !== undefined && Object.hasOwn(component.properties, key)
      ? listed(component.properties[key])
      : undefined;
  };
}

export function findingLookup(finding: PolicyFinding): Lookup {
  return (field) => {
    if (isKey(OF_FINDING, field)) return listed(OF_FINDING[field](finding));
    const name = after('compliance.', field);
    const framework = FRAMEWORKS.find((each) => each.family === 'other' && each.name === name);
    return framework && (finding.rule.frameworks[framework.column] ?? []);
  };
}

/** A score that is not known is missing. So are the categories of a state of which only the overall score is kept. */
export function scanLookup(scan: PolicyScan): Lookup {
  return (field) => {
    if (isKey(OF_SCAN, field)) return listed(OF_SCAN[field](scan));
    const category = after('categories.', field);
    if (category !== undefined) return listed(scan.score.categories?.find((each) => each.category === category)?.score);
    const severity = after('summary.', field);
    if (severity !== undefined) return [scan.findings.filter((each) => each.severity === severity).length];
    const type = after('components.', field);
    return type === undefined ? undefined : [scan.components.filter((each) => each.type === type).length];
  };
}

function isKey<K extends string>(table: Readonly<Record<K, unknown>>, field: string): field is K {
  return Object.hasOwn(table, field);
}

function after(prefix: string, field: string): string | undefined {
  return field.startsWith(prefix) ? field.slice(prefix.length) : undefined;
}

function listed(found: Found): readonly Scalar[] | undefined {
  if (found === undefined || found === null) return undefined;
  return typeof found === 'object' ? found : [found];
}

function hostOf(endpoint: string): string | undefined {
  return URL.parse?.(endpoint)?.hostname ?? /^[a-z][a-z0-9+.-]*:\/\/([^/:?#]+)/i.exec(endpoint)?.[1];
}
