// The built-in rule packs, read from rules/ as they are written.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CODE_DETECTOR_NAMES } from '../src/detectors/index.ts';
import type { ClassInfo, Packs } from '../src/rules/definition.ts';
import { loadRules, type RuleProblem } from '../src/rules/load.ts';
import { CATALOGUE_FOLDER } from './catalogue.ts';
import { TABLES_FOLDER } from './tables.ts';

export function builtinPacks(): { packs: Packs; problems: readonly RuleProblem[] } {
  const classes = readClasses();
  const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => join('rules', path).replaceAll('\\', '/'))
    // API tables and the catalogue are no rules: scripts/tables.ts and scripts/catalogue.ts read them.
    .filter((path) => !path.startsWith(`${TABLES_FOLDER}/`) && !path.startsWith(`${CATALOGUE_FOLDER}/`))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const { rules, problems } = loadRules(files, { classes, isForeign: false, detectors: CODE_DETECTOR_NAMES });
  return { packs: { rules: rules.toSorted((a, b) => (a.info.id < b.info.id ? -1 : 1)), classes }, problems };
}

/** The finding classes with their category and framework ids, one row each. */
export function readClasses(): Record<string, ClassInfo> {
  const rows: Record<string, string>[] = parse(readFileSync('rules/frameworks/mappings.csv'), { columns: true });
  const own = new Set(['finding_class', 'title', 'category', 'default_severity']);
  return Object.fromEntries(
    rows.map((row) => [
      row.finding_class,
      {
        title: row.title ?? '',
        category: row.category ?? '',
        frameworks: Object.fromEntries(
          Object.entries(row)
            .filter(([column, ids]) => !own.has(column) && ids !== '')
            .map(([column, ids]) => [column, ids.split(';')]),
        ),
      },
    ]),
  );
}
