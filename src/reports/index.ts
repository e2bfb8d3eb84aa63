// The list of report formats, in plain sight, and the one way to render one. A report is loaded when it is asked for.

import type { Assessment } from '../model/assessment.ts';
import type { RenderOptions, Report } from './report.ts';

interface Entry {
  /** How the names of its files end, without the dot before it. No two are the same. */
  readonly extension: string;
  /** Its file where nobody names one, if agents look for it by another name than ours. */
  readonly file?: string;
  readonly load: () => Promise<Report>;
  /** What may stand behind `@`: versions of the format, or other tables of it. */
  readonly versions?: readonly string[];
  /** Whether it wants to know of what it is, and of when. */
  readonly isDated?: true;
  /** Other names. */
  readonly alias?: readonly string[];
}

/** By the name of the format. */
export const REPORTS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ['text', { extension: 'txt', load: async () => (await import('./text.ts')).textReport }],
  ['json', { extension: 'json', load: async () => (await import('./json.ts')).jsonReport }],
  ['sarif', { extension: 'sarif', load: async () => (await import('./sarif.ts')).sarifReport }],
  [
    'cyclonedx',
    {
      extension: 'cdx.json',
      load: async () => (await import('./cyclonedx.ts')).cyclonedxReport,
      versions: ['1.6', '1.7'],
      isDated: true,
    },
  ],
  [
    'spdx',
    {
      extension: 'spdx.json',
      load: async () => (await import('./spdx.ts')).spdxReport,
      alias: ['spdx3'],
      isDated: true,
    },
  ],
  [
    'csv',
    {
      extension: 'csv',
      load: async () => (await import('./csv.ts')).csvReport,
      versions: ['components', 'compliance'],
    },
  ],
  ['junit', { extension: 'junit.xml', load: async () => (await import('./junit.ts')).junitReport }],
  ['markdown', { extension: 'md', load: async () => (await import('./markdown/document.ts')).markdownReport }],
  ['html', { extension: 'html', load: async () => (await import('./html.ts')).htmlReport, isDated: true }],
  [
    'fixes',
    {
      extension: 'fixes.md',
      file: 'SECURITY-FIX.md',
      load: async () => (await import('./fixes.ts')).fixesReport,
      isDated: true,
    },
  ],
  ['badge', { extension: 'svg', load: async () => (await import('./badge.ts')).badgeReport }],
  ['badge-json', { extension: 'badge.json', load: async () => (await import('./badge-json.ts')).badgeJsonReport }],
]);

/** All that may be asked for: formats, other names of them, formats with a version. */
export const FORMATS: readonly string[] = [...REPORTS].flatMap(([name, { versions = [], alias = [] }]) => [
  name,
  ...versions.map((version) => `${name}@${version}`),
  ...alias,
]);

/** What a name that may be asked for stands for; undefined for any other. */
export function reportOf(format: string): (Entry & { readonly format: string; readonly version?: string }) | undefined {
  const [asked = '', version] = FORMATS.includes(format) ? format.split('@') : [];
  const found = [...REPORTS].find(([name, { alias = [] }]) => name === asked || alias.includes(asked));
  return found && { ...found[1], format: found[0], ...(version !== undefined && { version }) };
}

/** The file for a report of which nobody says where it goes: another for each format and version. */
export function defaultFile(format: string): string {
  const { extension = format, version, file } = reportOf(format) ?? {};
  if (file !== undefined) return file;
  return `bartizan${version === undefined ? '' : `-${version}`}.${extension}`;
}

/** The report as text. @throws RangeError for a format that is not in the list. */
export async function render(assessment: Assessment, format: string, options: RenderOptions = {}): Promise<string> {
  const entry = reportOf(format);
  if (entry === undefined) throw new RangeError(`unknown report format ${format}: one of ${FORMATS.join(', ')}`);
  const { version } = entry;
  return (await entry.load()).render(assessment, version === undefined ? options : { ...options, version });
}
