// Compliance rules and policies of a config, evaluated over the assessment. Nothing here passes in silence: what cannot be
// evaluated is an error that fails the run, what cannot be known is said. What each means to its author: docs/policies.md.

import { fieldOf, type PolicyTarget } from '../config/policy-fields.ts';
import type { ComplianceRule, Policy, PolicyException, Settings } from '../config/settings.ts';
import { type Comparison, type Condition, comparisonsOf, evaluate } from '../lib/condition.ts';
import { matchesGlob } from '../lib/glob.ts';
import { POLICY_STEPS, POLICY_VIOLATIONS } from '../lib/limits.ts';
import { executorFor } from '../match/anchored.ts';
import type { AssessedComponent } from '../model/component.ts';
import type { Notice } from '../model/notice.ts';
import type { PolicyResult, PolicyStatus, Violation } from '../model/policy.ts';
import type { ScoreDelta } from '../model/score.ts';
import { isAtLeastSeverity, type Severity } from '../model/severity.ts';
import type { GatePolicy } from './gate.ts';
import { componentLookup, findingLookup, type PolicyFinding, type PolicyScan, scanLookup } from './policy-values.ts';

export interface PolicySubjects extends PolicyScan {
  /** The score of the base, where one was compared with. */
  readonly before?: ScoreDelta['before'];
  readonly isCompared: boolean;
}

export interface PolicyOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly gate: GatePolicy;
}

/** A rule and a policy in one shape. */
interface Asked {
  readonly kind: PolicyResult['kind'];
  readonly name: string;
  readonly description: string | undefined;
  readonly framework?: string | undefined;
  readonly target: PolicyTarget;
  readonly condition: Condition;
  readonly limit: number;
  readonly severity: Severity | undefined;
  readonly newOnly: boolean;
  readonly except: readonly PolicyException[];
  readonly at: PolicyResult['at'];
}

/** A thing a condition is asked of. */
interface Subject extends Violation {
  readonly lookup: (field: string) => readonly unknown[] | undefined;
  readonly ruleId?: string;
}

/** What all conditions of a run share: expressions with their deadline, and how much they may still compare. */
interface Means {
  readonly matches: (pattern: string, text: string) => boolean;
  readonly step: () => void;
}

const RULE_SEVERITY: Severity = 'high';
const PACKAGES = new Set<AssessedComponent['type']>(['package', 'sdk_library', 'agent_framework']);

export function evaluatePolicies(
  { policies = [], complianceRules = [] }: Pick<Settings, 'policies' | 'complianceRules'>,
  subjects: PolicySubjects,
  { today, gate }: PolicyOptions,
): readonly PolicyResult[] {
  const asked = [
    ...policies.map((each) => ofPolicy(each, gate.newOnly)),
    ...complianceRules.map((each) => ofRule(each, gate.newOnly)),
  ];
  if (asked.length === 0) return [];
  const means = startMeans();
  const counted = countedOf(subjects);
  const lists = new Map<PolicyTarget, readonly Subject[]>();
  return asked.map((each) => {
    if (each.newOnly && !subjects.isCompared && !gate.newOnly)
      return resultOf(each, 'skipped', 'only what is new counts, and nothing was compared', gate);
    if (each.target === 'scan') return judgedScan(each, subjects, { today, gate }, means);
    const list = lists.get(each.target) ?? subjectsOf(each.target, counted);
    lists.set(each.target, list);
    return judgedList(each, list, { today, gate }, means);
  });
}

/** Exceptions that have ended, said once: what they took out counts again. */
export function endedExceptions({ policies = [] }: Pick<Settings, 'policies'>, today: string): readonly Notice[] {
  return policies.flatMap(({ name, at, except = [] }) =>
    except
      .filter(({ until }) => until !== undefined && until < today)
      .map(({ rule, fingerprint, until }) => ({
        kind: 'config' as const,
        message: `${at.path}:${at.line}: the exception of policy "${name}"${rule || fingerprint ? ` for ${[rule, fingerprint].filter(Boolean).join(', ')}` : ''} ended on ${until} and no longer counts.`,
      })),
  );
}

function ofPolicy(policy: Policy, newOnly: boolean): Asked {
  const { name, description, target = 'component', when, limit = 0, severity, except = [], at } = policy;
  const base = { name, description, target, limit, severity, except, at };
  return { kind: 'policy', ...base, condition: fitted(when, target), newOnly: policy['new-only'] ?? newOnly };
}

function ofRule(rule: ComplianceRule, newOnly: boolean): Asked {
  const { name, description, framework, target = 'component', condition, severity = RULE_SEVERITY, at } = rule;
  const base = { name, description, framework, target, severity, at };
  return { kind: 'rule', ...base, condition: fitted(condition, target), limit: 0, newOnly, except: [] };
}

/** Of a field with many values `contains` asks for a whole one: a flag, not a part of its name. */
function fitted(condition: Condition, target: PolicyTarget): Condition {
  if ('all' in condition) return { all: condition.all.map((each) => fitted(each, target)) };
  if ('any' in condition) return { any: condition.any.map((each) => fitted(each, target)) };
  if ('not' in condition) return { not: fitted(condition.not, target) };
  if (fieldOf(target, condition.field)?.type !== 'texts') return condition;
  const { operator } = condition;
  if (operator === 'contains') return { ...condition, operator: 'eq' };
  return operator === 'not_contains' ? { ...condition, operator: 'neq' } : condition;
}

function startMeans(): Means {
  const execute = executorFor(true);
  const expressions = new Map<string, RegExp>();
  let steps = 0;
  return {
    matches: (pattern, text) => {
      const expression = expressions.get(pattern) ?? new RegExp(pattern);
      expressions.set(pattern, expression);
      return execute(expression, text) !== null;
    },
    step: () => {
      if (++steps > POLICY_STEPS)
        throw new Error(`the rules and policies of this config compare more than ${POLICY_STEPS} times`);
    },
  };
}

/** What is ignored or mere context is no one's violation. */
function countedOf<T extends PolicySubjects>(subjects: T): T {
  const findings = subjects.findings.filter(({ status, tier }) => status !== 'suppressed' && tier !== 'context');
  return { ...subjects, findings };
}

function subjectsOf(target: PolicyTarget, { findings, components }: PolicySubjects): readonly Subject[] {
  if (target === 'finding') return findings.map(ofFinding);
  const listed = target === 'dependency' ? components.filter(isDependency) : components;
  return listed.map(ofComponent);
}

function isDependency({ type, purl }: AssessedComponent): boolean {
  return PACKAGES.has(type) && purl !== undefined;
}

function ofFinding(each: PolicyFinding): Subject {
  const { finding, rule, fingerprint, status } = each;
  const { target, path, range } = finding.locations[0];
  return {
    subject: 'finding',
    id: fingerprint,
    name: rule.id,
    what: finding.message,
    place: { target, path, start: range.start },
    status: status === 'suppressed' ? 'open' : status,
    ruleId: rule.id,
    lookup: findingLookup(each),
  };
}

function ofComponent(component: AssessedComponent): Subject {
  const { id, name, type, versions, provider, status, places } = component;
  const [first] = places;
  return {
    subject: 'component',
    id,
    name,
    what: [type.replaceAll('_', ' '), versions.join(', '), provider && `of ${provider}`].filter(Boolean).join(' '),
    ...(first && { place: { target: first.target, path: first.path, start: first.range.start } }),
    status,
    lookup: componentLookup(component),
  };
}

function judgedList(asked: Asked, list: readonly Subject[], options: PolicyOptions, means: Means): PolicyResult {
  const { condition, except, limit, newOnly } = asked;
  const held = except.filter((entry) => isInForce(entry, options.today));
  const matching: Subject[] = [];
  let exceptedCount = 0;
  try {
    for (const subject of list) {
      if (!isMatch(condition, subject.lookup, means)) continue;
      if (held.some((entry) => isExcepted(entry, subject))) exceptedCount++;
      else matching.push(subject);
    }
  } catch (error) {
    return resultOf(asked, 'error', `cannot be evaluated: ${wordsOf(error)}`, options.gate);
  }
  const knownCount = matching.filter(({ status }) => status === 'known').length;
  // What the base has never fails a change, but it uses up the limit.
  const isOver = matching.length > limit && !(newOnly && knownCount === matching.length);
  const count = matching.length;
  return {
    ...resultOf(asked, isOver ? 'fail' : 'pass', counts(asked, { count, knownCount, exceptedCount }), options.gate),
    ...{ count, knownCount, exceptedCount },
    violations: matching
      .toSorted((a, b) => Number(a.status === 'known') - Number(b.status === 'known'))
      .slice(0, POLICY_VIOLATIONS)
      .map(({ lookup: _lookup, ruleId: _ruleId, ...violation }) => violation),
  };
}

function counts(
  { target, limit, newOnly }: Asked,
  { count, knownCount, exceptedCount }: Pick<PolicyResult, 'count' | 'knownCount' | 'exceptedCount'>,
): string {
  const noun = { component: 'component', finding: 'finding', scan: 'scan', dependency: 'dependency' }[target];
  const plural = target === 'dependency' ? 'dependencies' : `${noun}s`;
  return [
    `${count} ${count === 1 ? noun : plural}, limit ${limit}`,
    ...(newOnly && knownCount > 0 ? [`${knownCount} older`] : []),
    ...(exceptedCount > 0 ? [`${exceptedCount} excepted`] : []),
  ].join(', ');
}

/** The scan as a whole. Where only what is new counts, a state that the base was in already, and no worse, is not. */
function judgedScan(asked: Asked, subjects: PolicySubjects, options: PolicyOptions, means: Means): PolicyResult {
  const { condition, newOnly, except } = asked;
  const isNew = ({ status }: { readonly status: string }) => !newOnly || status !== 'known';
  const counted = countedOf(subjects);
  const scan: PolicyScan = {
    ...counted,
    findings: counted.findings.filter(isNew),
    components: counted.components.filter(isNew),
    attackPaths: counted.attackPaths.filter(isNew),
  };
  const missing = new Set<string>();
  const looking = (of: PolicyScan) => (field: string) => {
    const found = scanLookup(of)(field);
    if (found === undefined) missing.add(field);
    return found;
  };
  try {
    const isViolated = isMatch(condition, looking(scan), means);
    const named = comparisonsOf(condition).filter(({ operator }) => !/exists$/.test(operator));
    const unknown = named.find(({ field }) => missing.has(field));
    if (unknown && !isViolated)
      return resultOf(asked, 'unknown', `${unknown.field} is not known in this run`, options.gate);
    if (!isViolated) return resultOf(asked, 'pass', said(condition, scan), options.gate);
    const { before } = subjects;
    const then: PolicyScan = { ...scan, ...NOTHING, score: { overall: null, grade: 'N/A', ...before } };
    const wasViolated = newOnly && before !== undefined && isMatch(condition, looking(then), means);
    const isWorse = (subjects.score.overall ?? 0) < (before?.overall ?? 0);
    const isKnown = wasViolated && !isWorse;
    const isWaived = except.some((entry) => isInForce(entry, options.today));
    const what = said(condition, scan);
    const violation: Violation = {
      subject: 'scan',
      id: '',
      name: what,
      what: isKnown ? 'as in the base' : '',
      status: isKnown ? 'known' : newOnly ? 'new' : 'open',
    };
    const status = isKnown || isWaived ? 'pass' : 'fail';
    const remark = isWaived ? ', excepted' : isKnown ? ', as in the base' : '';
    return {
      ...resultOf(asked, status, what + remark, options.gate),
      count: isWaived ? 0 : 1,
      knownCount: isKnown ? 1 : 0,
      exceptedCount: isWaived ? 1 : 0,
      violations: isWaived ? [] : [violation],
    };
  } catch (error) {
    return resultOf(asked, 'error', `cannot be evaluated: ${wordsOf(error)}`, options.gate);
  }
}

/** Of the base nothing is new. */
const NOTHING = { findings: [], components: [], attackPaths: [] } as const;
const FIELDS_SAID = 4;

/** What the scan has of what the condition asks for, such as `score 72`. */
function said(condition: Condition, scan: PolicyScan): string {
  const fields = [...new Set(comparisonsOf(condition).map(({ field }) => field))].slice(0, FIELDS_SAID);
  return fields.map((field) => `${field} ${scanLookup(scan)(field)?.join(', ') ?? 'unknown'}`).join(', ');
}

function isMatch(condition: Condition, lookup: Subject['lookup'], { matches, step }: Means): boolean {
  const counting = (field: Comparison['field']) => {
    step();
    return lookup(field);
  };
  return evaluate(condition, counting, matches);
}

function isInForce({ until }: PolicyException, today: string): boolean {
  return until === undefined || until >= today;
}

function isExcepted({ rule, fingerprint }: PolicyException, { id, ruleId }: Subject): boolean {
  return (
    (fingerprint === undefined || id.startsWith(fingerprint)) &&
    (rule === undefined || (ruleId !== undefined && matchesGlob(ruleId, rule)))
  );
}

function resultOf(asked: Asked, status: PolicyStatus, reason: string, gate: GatePolicy): PolicyResult {
  const { kind, name, description, framework, target, severity, limit, at } = asked;
  return {
    kind,
    name,
    ...(description !== undefined && { description }),
    ...(framework !== undefined && { framework }),
    target,
    ...(severity !== undefined && { severity }),
    limit,
    status,
    isGating: status === 'error' || (status === 'fail' && isSevere(severity, gate)),
    reason,
    at,
    count: 0,
    knownCount: 0,
    exceptedCount: 0,
    violations: [],
  };
}

/** Who names a severity asks for what a finding of that severity would do. */
function isSevere(severity: Severity | undefined, { failOn }: GatePolicy): boolean {
  if (severity === undefined) return true;
  if (failOn === 'none') return false;
  return isAtLeastSeverity(severity, failOn === 'listed' ? RULE_SEVERITY : failOn);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
