// The list of report formats, in plain sight, and the one way to render one.

import type { Assessment } from '../model/assessment.ts';
import { jsonReport } from './json.ts';
import type { RenderOptions, Report } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** By the name of the format. */
export const REPORTS: ReadonlyMap<string, Report> = new Map(
  [textReport, jsonReport, sarifReport].map((report) => [report.format, report]),
);

/** The report as text; throws for a format that is not in the list. */
export function render(assessment: Assessment, format: string, options: RenderOptions = {}): string {
  const report = REPORTS.get(format);
  if (report === undefined) {
    throw new RangeError(`unknown report format ${format}: one of ${[...REPORTS.keys()].join(', ')}`);
  }
  return report.render(assessment, options);
}
