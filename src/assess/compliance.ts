// What the findings come to for the controls of frameworks. What each result means and how it is come by: docs/compliance.md.
// A control passes on evidence only: what nobody looked at never passes.

import { lazy } from '../lib/lazy.ts';
import { CONTROL_COMPONENTS, CONTROL_FINDINGS } from '../lib/limits.ts';
import type { AssessedFinding } from '../model/assessment.ts';
import {
  CONTROL_RESULTS,
  type Compliance,
  type ControlAssessment,
  type ControlResult,
  type FrameworkAssessment,
} from '../model/compliance.ts';
import type { AssessedComponent, ComponentFlag, ComponentType } from '../model/component.ts';
import { COMPLIANCE_FRAMEWORKS, citedId, DEFAULT_FRAMEWORKS, type Framework } from '../model/frameworks.ts';
import type { RuleId, RuleInfo } from '../model/rule.ts';
import { isAtLeastConfidence, isAtLeastSeverity, SEVERITIES } from '../model/severity.ts';
import { readControls, type StoredControl, type StoredFramework } from '../rules/controls.ts';
import { isCounted } from './score.ts';

/** What is judged, of a scan and its assessment. */
export interface Evidence {
  /** The rules that took part. */
  readonly rules: ReadonlyMap<RuleId, RuleInfo>;
  /** Those that had something to look at. */
  readonly applied: ReadonlySet<RuleId>;
  /** Those whose subject is there but out of reach of this run. */
  readonly unlooked: ReadonlySet<RuleId>;
  /** In the order of the report. */
  readonly findings: readonly AssessedFinding[];
  readonly components: readonly AssessedComponent[];
}

/** Facts about components that say what a finding of the class would: by class, what shows it and what it is looked for in. */
const FLAG_CHECKS: readonly (readonly [finding: string, flag: ComponentFlag, of: readonly ComponentType[]])[] = [
  ['shadow_ai', 'shadow_ai', ['sdk_library', 'agent_framework']],
  ['unpinned_model', 'unpinned_model', ['model', 'embedding_model']],
  ['deprecated_model', 'deprecated_model', ['model', 'embedding_model']],
];

/** Share of the classes related to a control that must have been looked for before it passes. */
const ENOUGH = 0.5;

/**
 * `frameworks`: columns of mappings.csv; the default ones where nobody named any.
 *
 * @throws RangeError for a framework that is not there
 */
export function complianceOf(evidence: Evidence, frameworks?: readonly string[]): Compliance {
  const asked = frameworks ?? DEFAULT_FRAMEWORKS;
  const unknown = asked.find((id) => COMPLIANCE_FRAMEWORKS.every(({ column }) => column !== id));
  if (unknown !== undefined) throw new RangeError(`no framework is called ${unknown}`);
  const chosen = COMPLIANCE_FRAMEWORKS.filter(({ column }) => asked.includes(column));
  // Most runs show none of it, and its data takes as long to read as a small project.
  const controls = lazy(readControls);
  const assessed = lazy(() => {
    const prepared = prepare(evidence);
    return chosen.map((framework) =>
      frameworkOf(framework, controls().frameworks[framework.column] as StoredFramework, prepared),
    );
  });
  return {
    isAsked: frameworks !== undefined,
    get mapping() {
      return controls().mapping;
    },
    get frameworks() {
      return assessed();
    },
  };
}

type Prepared = ReturnType<typeof prepare>;

function prepare({ rules, applied, unlooked, findings, components }: Evidence) {
  const checks = [...rules.values()].filter(({ tier }) => tier !== 'context');
  const live = components.filter(({ use, isGuess }) => use === 'runtime' && !isGuess);
  return {
    checks,
    applied,
    unlooked,
    findings: findings.filter((each) => isCounted(each) && each.finding.severity !== 'info'),
    components,
    flagChecks: FLAG_CHECKS.map(([name, flag, types]) => {
      const lookedAt = live.filter(({ type }) => types.includes(type));
      return {
        class: name,
        flag,
        isLooked: lookedAt.length > 0,
        flagged: lookedAt.filter(({ flags }) => flags.includes(flag)),
      };
    }),
    componentsOf: lazy(() => {
      const about = new Map<string, string[]>();
      for (const { id, risk } of components) for (const fingerprint of risk.findings) push(about, fingerprint, id);
      return about;
    }),
  };
}

function frameworkOf(framework: Framework, stored: StoredFramework, prepared: Prepared): FrameworkAssessment {
  const { column, title } = framework;
  const related: RelatedTo = {
    findings: byControl(prepared.findings, ({ rule }) => rule.frameworks[column]),
    checks: byControl(prepared.checks, ({ frameworks }) => frameworks[column]),
  };
  const controls = stored.controls.map((control) => ({
    ...controlOf(control, related, prepared),
    id: citedId(framework, control.id),
  }));
  const counts = Object.fromEntries(
    CONTROL_RESULTS.map((result) => [result, controls.filter((each) => each.result === result).length]),
  ) as Record<ControlResult, number>;
  const evaluated = counts.pass + counts.partial + counts.fail;
  return {
    framework: column,
    title,
    edition: stored.edition,
    asOf: stored.asOf,
    source: stored.source,
    ...(stored.note !== undefined && { note: stored.note }),
    score: evaluated === 0 ? null : Math.floor((100 * (counts.pass + counts.partial / 2)) / evaluated),
    coverage: { evaluated, total: controls.length },
    counts,
    controls,
  };
}

/** What is related to the controls of a framework, by their ids. */
interface RelatedTo {
  readonly findings: ReadonlyMap<string, readonly AssessedFinding[]>;
  readonly checks: ReadonlyMap<string, readonly RuleInfo[]>;
}

function byControl<T>(
  all: readonly T[],
  idsOf: (each: T) => readonly string[] | undefined,
): ReadonlyMap<string, readonly T[]> {
  const related = new Map<string, T[]>();
  for (const each of all) for (const id of idsOf(each) ?? []) push(related, id, each);
  return related;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function controlOf(control: StoredControl, related: RelatedTo, prepared: Prepared): ControlAssessment {
  const findings = related.findings.get(control.id) ?? [];
  const flagChecks = prepared.flagChecks.filter((check) => control.classes.includes(check.class));
  const flags = flagChecks.filter(({ flagged }) => flagged.length > 0);
  const took = related.checks.get(control.id) ?? [];
  const lookedChecks = [
    ...took.filter(({ id }) => prepared.applied.has(id)),
    ...flagChecks.filter(({ isLooked }) => isLooked),
  ];
  // Packs of users add checks; those that were left out are related all the same.
  const checks = {
    related: Math.max(control.rules, took.length) + flagChecks.length,
    looked: lookedChecks.length,
  };
  const classes = { related: control.classes.length, looked: new Set(lookedChecks.map((check) => check.class)).size };
  const components = new Set([
    ...findings.flatMap(({ fingerprint }) => prepared.componentsOf().get(fingerprint) ?? []),
    ...flags.flatMap(({ flagged }) => flagged.map(({ id }) => id)),
  ]);
  const judged = {
    findings,
    flags: flags.map(({ flag, flagged }) => `${counted(flagged.length, 'component')}: ${flag}`),
    checks,
    classes,
    hasRun: took.length > 0 || (control.rules === 0 && flagChecks.length > 0),
    isOutOfReach: took.some(({ id }) => prepared.unlooked.has(id)),
  };
  const { result, because } = control.isManual ? manual(control, judged) : resultOf(judged);
  const { title, status, appliesFrom, note } = control;
  return {
    id: control.id,
    title,
    result,
    because,
    findings: findings.slice(0, CONTROL_FINDINGS).map(({ fingerprint }) => fingerprint),
    findingCount: findings.length,
    components: [...components].slice(0, CONTROL_COMPONENTS),
    componentCount: components.size,
    checks,
    classes,
    ...(status !== undefined && { status }),
    ...(appliesFrom !== undefined && { appliesFrom }),
    ...(note !== undefined && { note }),
  };
}

interface Judged {
  readonly findings: readonly AssessedFinding[];
  /** A phrase for each flag that components carry. */
  readonly flags: readonly string[];
  readonly checks: ControlAssessment['checks'];
  readonly classes: ControlAssessment['classes'];
  /** Whether one of the related checks was chosen. */
  readonly hasRun: boolean;
  readonly isOutOfReach: boolean;
}

const NOT_LIVE = 'no server was looked at while it runs';

type Result = Pick<ControlAssessment, 'result' | 'because'>;

function resultOf({ findings, flags, checks, classes, hasRun, isOutOfReach }: Judged): Result {
  const failing = findings.filter(isFailing);
  if (failing.length > 0) return { result: 'fail', because: found(failing) };
  if (findings.length + flags.length > 0)
    return { result: 'partial', because: [...(findings.length > 0 ? [found(findings)] : []), ...flags].join('; ') };
  const rest = isOutOfReach ? `; ${NOT_LIVE}` : '';
  if (classes.looked > 0) {
    const of = `${classes.looked} of ${counted(classes.related, 'kind')} of problems related to it`;
    return classes.looked >= ENOUGH * classes.related
      ? { result: 'pass', because: `${of} looked for, nothing that counts found${rest}` }
      : { result: 'not_evaluated', because: `only ${of} could be looked for${rest}` };
  }
  if (checks.related === 0) return { result: 'not_evaluated', because: 'no check is related to it' };
  if (!hasRun) return { result: 'not_evaluated', because: 'its checks did not run' };
  if (isOutOfReach) return { result: 'not_evaluated', because: NOT_LIVE };
  return { result: 'not_applicable', because: 'nothing is there that its checks are about' };
}

function manual({ note = '' }: StoredControl, { findings, flags }: Judged): Result {
  const related = [...(findings.length > 0 ? [`related: ${found(findings)}`] : []), ...flags];
  return { result: 'manual', because: ['for people to judge', note, ...related].filter(Boolean).join('; ') };
}

/** What may stop a build, of some weight and rather sure than not. */
function isFailing({ tier, finding }: AssessedFinding): boolean {
  return (
    tier === 'gate' &&
    isAtLeastSeverity(finding.severity, 'medium') &&
    isAtLeastConfidence(finding.confidence, 'medium')
  );
}

function found(findings: readonly AssessedFinding[]): string {
  const worst = SEVERITIES.find((severity) => findings.some(({ finding }) => finding.severity === severity));
  return findings.length === 1 ? `1 ${worst} finding` : `${findings.length} findings, the worst ${worst}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
