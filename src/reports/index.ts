// The list of report formats, in plain sight, and the one way to render one. A report is loaded when it is asked for.

import type { Assessment } from '../model/assessment.ts';
import type { RenderOptions, Report } from './report.ts';

interface Entry {
  /** Usual file name extension, without the dot. */
  readonly extension: string;
  readonly load: () => Promise<Report>;
}

/** By the name of the format. */
export const REPORTS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['text', { extension: 'txt', load: async () => (await import('./text.ts')).textReport }],
  ['json', { extension: 'json', load: async () => (await import('./json.ts')).jsonReport }],
  ['sarif', { extension: 'sarif', load: async () => (await import('./sarif.ts')).sarifReport }],
  ['badge', { extension: 'svg', load: async () => (await import('./badge.ts')).badgeReport }],
  ['badge-json', { extension: 'json', load: async () => (await import('./badge-json.ts')).badgeJsonReport }],
]);

/** The report as text. @throws RangeError for a format that is not in the list. */
export async function render(assessment: Assessment, format: string, options: RenderOptions = {}): Promise<string> {
  const entry = REPORTS.get(format);
  if (entry === undefined) {
    throw new RangeError(`unknown report format ${format}: one of ${[...REPORTS.keys()].join(', ')}`);
  }
  return (await entry.load()).render(assessment, options);
}
