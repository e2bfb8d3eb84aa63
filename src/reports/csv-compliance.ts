// What is said of the controls of frameworks, as a table: one record for each control.

import type { Assessment } from '../model/assessment.ts';
import type { Compliance, ControlAssessment, FrameworkAssessment } from '../model/compliance.ts';
import type { Cell, Table } from './csv-table.ts';

interface Row extends Pick<Compliance, 'mapping'> {
  readonly framework: FrameworkAssessment;
  readonly control: ControlAssessment;
}

const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  framework: ({ framework }) => framework.framework,
  framework_title: ({ framework }) => framework.title,
  edition: ({ framework }) => framework.edition,
  as_of: ({ framework }) => framework.asOf,
  control: ({ control }) => control.id,
  title: ({ control }) => control.title,
  result: ({ control }) => control.result,
  because: ({ control }) => control.because,
  checks_related: ({ control }) => control.checks.related,
  checks_looked: ({ control }) => control.checks.looked,
  classes_related: ({ control }) => control.classes.related,
  classes_looked: ({ control }) => control.classes.looked,
  finding_count: ({ control }) => control.findingCount,
  findings: ({ control }) => control.findings,
  component_count: ({ control }) => control.componentCount,
  components: ({ control }) => control.components,
  status: ({ control: { status = '' } }) => status,
  applies_from: ({ control: { appliesFrom = '' } }) => appliesFrom,
  note: ({ control: { note = '' } }) => note,
  mapping: ({ mapping }) => mapping,
};

export function complianceTable({ compliance: { frameworks, mapping } }: Assessment): Table {
  const columns = Object.keys(COLUMNS);
  const rows = frameworks.flatMap((framework) =>
    framework.controls.map((control): Row => ({ framework, control, mapping })),
  );
  return {
    columns,
    rows: rows.map((row) => () => Object.values(COLUMNS).map((cellOf) => cellOf(row))),
    leftOut: (sentence) => columns.map((name) => ({ framework: 'left-out', because: sentence })[name] ?? ''),
  };
}
