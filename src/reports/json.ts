// The JSON report, version 1 (docs/report.schema.json): a shape of its own, converted to and never a dump of the
// model. Version 1 only grows: no member is renamed, removed or changes meaning. Reserved members are null until
// something fills them.

import type { AssessedFinding, Assessment, Comparison } from '../model/assessment.ts';
import type { FlowStep } from '../model/flow.ts';
import { citedIds, FRAMEWORKS } from '../model/frameworks.ts';
import type { Location } from '../model/location.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { LiveInfo } from '../model/target.ts';
import { jsonCompliance } from './json-compliance.ts';
import { jsonComponent, jsonDelta, jsonPath, jsonRelationship, jsonRemoved, jsonScore } from './json-inventory.ts';
import { jsonPolicy } from './json-policy.ts';
import { jsonRemoteFinding, jsonRemoteRun } from './json-remote.ts';
import { jsonText } from './json-text.ts';
import { isOpen, repositoryPaths } from './places.ts';
import type { RenderOptions, Report } from './report.ts';
import { codeOf } from './way.ts';

export const jsonReport: Report = {
  format: 'json',
  mediaType: 'application/json',
  render: (assessment, { pullRequest }) =>
    `${jsonText({ ...document(assessment), ...(pullRequest && { pullRequest: ofPullRequest(pullRequest, assessment) }) }, 2)}\n`,
};

function document(assessment: Assessment) {
  const { coverage } = assessment;
  const pathOf = repositoryPaths(assessment.targets);
  return {
    version: 1,
    tool: { name: assessment.tool.name, version: assessment.tool.version },
    targets: assessment.targets.map(({ id, kind, name, repositoryPrefix, live, elsewhere }) => ({
      id,
      kind,
      name,
      ...(repositoryPrefix !== '' && { folder: repositoryPrefix.replace(/\/$/, '') }),
      ...(live && server(live)),
      ...(elsewhere && { url: elsewhere.url, commit: elsewhere.commit ?? null }),
    })),
    base: base(assessment.comparison),
    delta: jsonDelta(assessment.delta),
    sentence: assessment.sentence === '' ? null : assessment.sentence,
    summary: summary(assessment.findings),
    verdict: {
      status: assessment.verdict.status,
      reason: assessment.verdict.reason,
      ...(assessment.verdict.afterMerge === undefined ? {} : { afterMerge: assessment.verdict.afterMerge }),
    },
    ...jsonScore(assessment.score),
    coverage: {
      percent: coverage.percent,
      filesListed: coverage.filesListed,
      filesWhole: coverage.filesWhole,
      bytes: coverage.bytes,
      kinds: coverage.kinds,
      gaps: coverage.gaps.map((gap) => ({
        path: pathOf({ target: gap.target, path: gap.path }),
        reason: gap.reason,
        detail: gap.detail,
      })),
      gapCounts: coverage.gapCounts,
      ...(coverage.code && { code: coverage.code }),
      ...(coverage.detectors && { detectors: coverage.detectors }),
      rules: [...assessment.rules.keys()].toSorted(),
    },
    findings: [
      ...assessment.findings.map((each) => finding(each, pathOf)),
      ...assessment.remote.flatMap((run) => run.findings.map((each) => jsonRemoteFinding(each, run))),
    ],
    components: assessment.components.map((component) => jsonComponent(component, pathOf)),
    relationships: assessment.relationships.map(jsonRelationship),
    removedComponents: assessment.removedComponents.map(jsonRemoved),
    compliance: jsonCompliance(assessment.compliance),
    attackPaths: assessment.attackPaths.map(jsonPath),
    drift: null,
    policies: assessment.policies.map((policy) => jsonPolicy(policy, pathOf)),
    remote: assessment.remote.map(jsonRemoteRun),
    notices: assessment.notices.map(({ kind, message, hint }) => ({ kind, message, hint: hint ?? null })),
  };
}

/** What another job needs to post the findings: where they were found, and which of their files have other lines at the head. */
function ofPullRequest(
  { number, head, commit, isAsAtHead }: NonNullable<RenderOptions['pullRequest']>,
  { findings, targets }: Assessment,
) {
  const pathOf = repositoryPaths(targets);
  const paths = new Set(findings.map(({ finding: { locations } }) => pathOf(locations[0])));
  return {
    number,
    head,
    ...(commit !== undefined && { commit }),
    moved: [...paths].filter((path) => !isAsAtHead(path)),
  };
}

function base(comparison: Comparison) {
  if (comparison.kind !== 'base') return null;
  return { commit: comparison.base ?? null, name: comparison.baseName ?? null };
}

/** What is known of a live server or a saved look at one. */
function server(live: LiveInfo) {
  const { url, transport, reach, profile, requests, userAgent, tools, prompts, resources, isSnapshot } = live;
  return {
    ...(url !== undefined && { url }),
    transport: transport ?? null,
    reach,
    profile,
    requests,
    userAgent,
    tools,
    prompts,
    resources,
    snapshot: isSnapshot,
    read: !live.isUnreachable,
    skipped: live.isSkipped === true,
  };
}

/** Open findings that may gate or are worth a look, by severity. */
function summary(findings: readonly AssessedFinding[]) {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const each of findings) if (isOpen(each)) counts[each.finding.severity]++;
  return counts;
}

type PathOf = (place: Pick<Location, 'target' | 'path'>) => string;

function finding(each: AssessedFinding, pathOf: PathOf) {
  const { finding: found, rule, copies = [] } = each;
  return {
    ruleId: found.ruleId,
    title: rule.title,
    class: rule.class,
    category: rule.category,
    severity: found.severity,
    confidence: found.confidence,
    tier: each.tier,
    status: each.status,
    message: found.message,
    description: `${rule.what} ${rule.why}`.trim(),
    remediation: rule.fix,
    evidence: found.evidence,
    locations: [
      ...found.locations.map((location) => place(location, pathOf)),
      ...copies.map((copy) => ({ ...place(copy.finding.locations[0], pathOf), fingerprint: copy.fingerprint })),
    ],
    flow: (found.flow ?? []).map((step) => passed(step, pathOf)),
    owasp: citedIds(rule.frameworks, 'owasp'),
    cwe: citedIds(rule.frameworks, 'cwe'),
    compliance: compliance(rule),
    fingerprint: each.fingerprint,
    ignore: each.ignoreLine,
    ...(each.suppression === undefined
      ? {}
      : {
          suppression: {
            by: each.suppression.by,
            reason: each.suppression.reason,
            until: each.suppression.until ?? null,
          },
        }),
    fix: found.suggestion ? { ...found.suggestion } : null,
    origin: 'local',
  };
}

function place(location: Location, pathOf: PathOf) {
  return { ...region(location, pathOf), logical: location.logical ?? null };
}

/** A step of the way, with the line of source it is on. */
function passed(step: FlowStep, pathOf: PathOf) {
  return { ...region(step, pathOf), what: step.what, code: codeOf(step) };
}

function region(at: Pick<Location, 'target' | 'path' | 'range'>, pathOf: PathOf) {
  const { start, end } = at.range;
  return { path: pathOf(at), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The other frameworks; every one is there, with an empty list where the class has no id. */
function compliance(rule: RuleInfo): Readonly<Record<string, readonly string[]>> {
  const others = FRAMEWORKS.filter((framework) => framework.family === 'other');
  return Object.fromEntries(others.map(({ column, name }) => [name, rule.frameworks[column] ?? []]));
}
