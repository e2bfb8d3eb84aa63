// The controls of the frameworks, put together from rules/frameworks/*.csv.

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { sha256Hex } from '../src/lib/hash.ts';
import { CONTROL_STATUSES, type ControlStatus } from '../src/model/compliance.ts';
import { COMPLIANCE_FRAMEWORKS } from '../src/model/frameworks.ts';
import type { StoredControl, StoredControls } from '../src/rules/controls.ts';
import type { RuleDefinition } from '../src/rules/definition.ts';
import type { RuleProblem } from '../src/rules/file.ts';

const FOLDER = 'rules/frameworks';
const FILES = ['mappings.csv', 'catalog.csv', 'controls.csv', 'editions.csv'] as const;
type Row = Readonly<Record<string, string>>;

/** The texts of the files by name, or what they are given as instead. */
export function frameworkFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(FILES.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
}

/** With everything that does not resolve. */
export function builtinControls(
  rules: readonly Pick<RuleDefinition, 'info'>[],
  files: Readonly<Record<string, string>> = frameworkFiles(),
): { controls: StoredControls; problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const rowsOf = (name: string): readonly Row[] => parse(files[name] ?? '', { columns: true });
  const problem = (name: string, message: string, at: Row, of: readonly Row[]) =>
    problems.push({ path: `${FOLDER}/${name}`, line: of.indexOf(at) + 2, message });

  const catalog = rowsOf('catalog.csv');
  const known = new Set(catalog.map(keyOf));
  const facts = rowsOf('controls.csv');
  for (const row of facts) {
    if (!known.has(keyOf(row))) problem('controls.csv', `${keyOf(row)} is not in the catalogue`, row, facts);
    if (!['scan', 'manual'].includes(row.evaluation ?? ''))
      problem('controls.csv', `${row.evaluation} is neither scan nor manual`, row, facts);
    if (row.status && !CONTROL_STATUSES.some((status) => status === row.status))
      problem('controls.csv', `${row.status} is no status`, row, facts);
    if (row.applies_from && !isDay(row.applies_from))
      problem('controls.csv', `${row.applies_from} is no day`, row, facts);
  }
  const mappings = rowsOf('mappings.csv');
  for (const row of mappings)
    for (const [column, ids] of Object.entries(row).slice(4))
      for (const id of ids.split(';').filter(Boolean))
        if (!known.has(`${column} ${id}`))
          problem('mappings.csv', `${row.finding_class}: ${column} has no ${id}`, row, mappings);

  const factOf = new Map(facts.map((row) => [keyOf(row), row]));
  const editions = rowsOf('editions.csv');
  const editionOf = new Map(editions.map((row) => [row.framework, row]));
  for (const row of editions)
    if (!isDay(row.as_of ?? '')) problem('editions.csv', `${row.framework}: ${row.as_of} is no day`, row, editions);

  // What is only context judges nothing.
  const checks = rules.filter(({ info }) => info.tier !== 'context');
  const frameworks = COMPLIANCE_FRAMEWORKS.map(({ column }) => {
    const own = catalog.filter(({ framework }) => framework === column);
    const edition = editionOf.get(column);
    if (edition === undefined || own.length === 0)
      problems.push({
        path: `${FOLDER}/editions.csv`,
        line: 1,
        message: `${column} is missing here or in the catalogue`,
      });
    const controls = own.map((row): StoredControl => {
      const fact = factOf.get(keyOf(row));
      return {
        id: row.id ?? '',
        title: row.title ?? '',
        classes: mappings
          .filter((each) => each[column]?.split(';').includes(row.id ?? ''))
          .map((each) => each.finding_class ?? ''),
        rules: checks.filter(({ info }) => info.frameworks[column]?.includes(row.id ?? '')).length,
        ...(fact?.evaluation === 'manual' && { isManual: true as const }),
        ...(fact?.status && { status: fact.status as ControlStatus }),
        ...(fact?.applies_from && { appliesFrom: fact.applies_from }),
        ...(fact?.note && { note: fact.note }),
      };
    });
    const stored = {
      edition: own[0]?.version ?? '',
      asOf: edition?.as_of ?? '',
      source: edition?.source ?? '',
      ...(edition?.note && { note: edition.note }),
      controls,
    };
    return [column, stored] as const;
  });
  const mapping = sha256Hex(FILES.map((name) => files[name] ?? '').join('\0')).slice(0, 12);
  return { controls: { mapping, frameworks: Object.fromEntries(frameworks) }, problems };
}

function keyOf({ framework, id }: Row): string {
  return `${framework} ${id}`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
