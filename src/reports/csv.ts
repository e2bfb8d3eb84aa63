// Tables for spreadsheets and databases: the findings, with `@components` the bill of materials, with `@compliance` the controls. Always the same columns;
// new ones only come behind the others.

import type { Assessment } from '../model/assessment.ts';
import { complianceTable } from './csv-compliance.ts';
import { componentTable } from './csv-components.ts';
import { findingTable } from './csv-findings.ts';
import { csvText, type Table } from './csv-table.ts';
import type { Report } from './report.ts';

/** What may be asked for instead of the findings. */
export const CSV_TABLES: Readonly<Record<string, (assessment: Assessment) => Table>> = {
  components: componentTable,
  compliance: complianceTable,
};

export const csvReport: Report = {
  format: 'csv',
  mediaType: 'text/csv',
  render: (assessment, { version = '' }) => csvText((CSV_TABLES[version] ?? findingTable)(assessment)),
};
