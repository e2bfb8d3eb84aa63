// What is said of the controls of frameworks, as the JSON report shows it.

import type { Compliance, ControlAssessment, FrameworkAssessment } from '../model/compliance.ts';

export function jsonCompliance({ frameworks, mapping }: Compliance) {
  return frameworks.map((each) => jsonFramework(each, mapping));
}

function jsonFramework(of: FrameworkAssessment, mapping: string) {
  const { framework, title, edition, asOf, source, note, score, coverage, counts } = of;
  return {
    framework,
    title,
    edition,
    asOf,
    source,
    note: note ?? null,
    mapping,
    score,
    coverage: { evaluated: coverage.evaluated, total: coverage.total },
    counts: {
      fail: counts.fail,
      partial: counts.partial,
      pass: counts.pass,
      not_applicable: counts.not_applicable,
      not_evaluated: counts.not_evaluated,
      manual: counts.manual,
    },
    controls: of.controls.map(jsonControl),
  };
}

function jsonControl(control: ControlAssessment) {
  const { id, title, result, because, findings, findingCount, components, componentCount, checks, classes } = control;
  return {
    id,
    title,
    result,
    because,
    findings,
    findingCount,
    components,
    componentCount,
    checks: { related: checks.related, looked: checks.looked },
    classes: { related: classes.related, looked: classes.looked },
    status: control.status ?? null,
    appliesFrom: control.appliesFrom ?? null,
    note: control.note ?? null,
  };
}
