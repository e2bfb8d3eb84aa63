// What the conditions of compliance rules and policies may ask about: the only fields there are, with the type of each and
// the words it can hold. Names are those of the JSON report. How a value is looked up: assess/policy-values.ts.

import { USES } from '../model/artifact.ts';
import { CAPABILITIES } from '../model/capability.ts';
import { COMPONENT_FLAGS, COMPONENT_ORIGINS, COMPONENT_TYPES } from '../model/component.ts';
import { FRAMEWORKS } from '../model/frameworks.ts';
import { GRADES, SCORE_CATEGORIES } from '../model/score.ts';
import { CONFIDENCES, SEVERITIES, TIERS } from '../model/severity.ts';

export interface FieldType {
  /** `texts`: any number of them; each operator asks for any of them, or for none. */
  readonly type: 'text' | 'texts' | 'number' | 'boolean';
  /** The only values there are, where they are known. */
  readonly values?: readonly string[];
}

const text: FieldType = { type: 'text' };
const texts: FieldType = { type: 'texts' };
const number: FieldType = { type: 'number' };
const boolean: FieldType = { type: 'boolean' };
const oneOf = (values: readonly string[]): FieldType => ({ type: 'text', values });
const someOf = (values: readonly string[]): FieldType => ({ type: 'texts', values });

const STATUSES = ['new', 'open', 'known'];

export const COMPONENT_FIELDS = {
  id: text,
  type: oneOf(COMPONENT_TYPES),
  name: text,
  scope: text,
  purl: text,
  ecosystem: text,
  provider: text,
  versions: texts,
  endpoint: text,
  host: text,
  auth: oneOf(['none', 'required']),
  licence: text,
  hash: text,
  capabilities: someOf(CAPABILITIES),
  flags: someOf(Object.keys(COMPONENT_FLAGS)),
  path: texts,
  origins: someOf(COMPONENT_ORIGINS),
  use: oneOf(USES),
  guess: boolean,
  detectors: texts,
  status: oneOf(STATUSES),
  'risk.score': number,
  'risk.severity': oneOf([...SEVERITIES, 'none']),
  'completeness.percent': number,
  'completeness.missing': texts,
} as const satisfies Record<string, FieldType>;

export const FINDING_FIELDS = {
  ruleId: text,
  pack: text,
  title: text,
  message: text,
  class: text,
  category: text,
  severity: oneOf(SEVERITIES),
  confidence: oneOf(CONFIDENCES),
  tier: oneOf(TIERS),
  status: oneOf(STATUSES),
  path: text,
  use: oneOf(USES),
  logical: text,
  fingerprint: text,
  owasp: texts,
  cwe: texts,
} as const satisfies Record<string, FieldType>;

export const SCAN_FIELDS = {
  score: number,
  grade: oneOf(GRADES.filter((grade) => grade !== 'N/A')),
  findings: number,
  components: number,
  attackPaths: number,
  'coverage.percent': number,
  'coverage.missed': number,
} as const satisfies Record<string, FieldType>;

/** Fields whose last step is a word of a list, or any word. */
interface Family {
  readonly prefix: string;
  readonly members?: readonly string[];
  readonly type: FieldType;
}

const OF_COMPONENT: readonly Family[] = [{ prefix: 'properties.', type: text }];
const OF_FINDING: readonly Family[] = [
  {
    prefix: 'compliance.',
    members: FRAMEWORKS.filter(({ family }) => family === 'other').map(({ name }) => name),
    type: texts,
  },
];
const OF_SCAN: readonly Family[] = [
  { prefix: 'categories.', members: SCORE_CATEGORIES, type: number },
  { prefix: 'summary.', members: SEVERITIES, type: number },
  { prefix: 'components.', members: COMPONENT_TYPES, type: number },
];

export const POLICY_TARGETS = ['component', 'finding', 'scan', 'dependency'] as const;
export type PolicyTarget = (typeof POLICY_TARGETS)[number];

interface Fields {
  readonly named: Readonly<Record<string, FieldType>>;
  readonly families: readonly Family[];
}

const OF_COMPONENTS: Fields = { named: COMPONENT_FIELDS, families: OF_COMPONENT };

const FIELDS: Readonly<Record<PolicyTarget, Fields>> = {
  component: OF_COMPONENTS,
  // A dependency is a component that is a package.
  dependency: OF_COMPONENTS,
  finding: { named: FINDING_FIELDS, families: OF_FINDING },
  scan: { named: SCAN_FIELDS, families: OF_SCAN },
};

/** Keys of the properties of components: what detectors write, hence never a name of JavaScript's. */
const PROPERTY = /^[a-z0-9][a-z0-9.-]{0,99}$/;

export function fieldOf(target: PolicyTarget, field: string): FieldType | undefined {
  const { named, families } = FIELDS[target];
  if (Object.hasOwn(named, field)) return named[field];
  const family = families.find(({ prefix }) => field.startsWith(prefix));
  if (family === undefined) return undefined;
  const member = field.slice(family.prefix.length);
  const isThere = family.members === undefined ? PROPERTY.test(member) : family.members.includes(member);
  return isThere ? family.type : undefined;
}

/** All that can be written, for "did you mean" and the table of the documentation; `properties.KEY` stands for any. */
export function fieldsOf(target: PolicyTarget): readonly string[] {
  const { named, families } = FIELDS[target];
  return [
    ...Object.keys(named),
    ...families.flatMap(({ prefix, members = ['KEY'] }) => members.map((member) => prefix + member)),
  ];
}
