// The API tables of a language, put together from rules/code/apis/<language>/*.yaml: all problems of all files at once.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/code/ir.ts';
import type { CodeTables } from '../src/code/tables.ts';
import { toPlain } from '../src/lib/document.ts';
import { guarded } from '../src/lib/document-guard.ts';
import { lineAt } from '../src/lib/document-place.ts';
import { parseYamlDocument } from '../src/lib/document-yaml.ts';
import { aboutPlace, shapeProblems } from '../src/lib/shape-problem.ts';
import type { RuleProblem } from '../src/rules/file.ts';
import {
  ENTRY_KINDS,
  ENTRY_SCHEMAS,
  type EntryKind,
  type TableEntry,
  type TableFile,
  tableFileSchema,
} from './table-schema.ts';

export const TABLES_FOLDER = 'rules/code/apis';

/** An entry with its pair, and where it stands. */
export interface PlacedEntry<Kind extends EntryKind = EntryKind> {
  readonly path: string;
  readonly line: number;
  readonly kind: Kind;
  readonly entry: TableEntry<Kind>;
}

export interface TableSources {
  readonly files: readonly { readonly path: string; readonly table: TableFile }[];
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly RuleProblem[];
}

const parse = guarded('yaml', parseYamlDocument);
const FILE_KEYS = [...ENTRY_KINDS, 'aliases', 'ends'];

export function readTables(language: Language, folder = TABLES_FOLDER): TableSources {
  const read = yamlFiles(`${folder}/${language}`).map((path) => readTable(path, readFileSync(path, 'utf8')));
  return {
    files: read.flatMap(({ path, table }) => (table ? [{ path, table }] : [])),
    entries: read.flatMap(({ entries }) => entries),
    problems: [...read.flatMap(({ problems }) => problems), ...aliasProblems(read)],
  };
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.toSorted().map((name) => `${folder}/${name}`);
}

interface ReadTable {
  readonly path: string;
  readonly table: TableFile | undefined;
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly RuleProblem[];
}

export function readTable(path: string, text: string): ReadTable {
  const at = (offset: number, message: string): RuleProblem => ({ path, line: lineAt(text, offset), message });
  const { root, problems } = parse(text);
  if (!root || problems.length > 0) {
    const syntax = problems.map(({ offset, message }) => at(offset, message));
    return { path, table: undefined, entries: [], problems: syntax.length > 0 ? syntax : [at(0, 'the file is empty')] };
  }
  const result = tableFileSchema.safeParse(toPlain(root));
  if (!result.success) {
    const found = shapeProblems(result.error.issues, root, keysAt);
    const messages = found.map((problem) => at(problem.offset, aboutPlace(problem, 'the file')));
    return { path, table: undefined, entries: [], problems: messages };
  }
  const lists = root.kind === 'object' ? root.entries : [];
  const entries = ENTRY_KINDS.flatMap((kind) => {
    const items = lists.find(({ key }) => key === kind)?.value;
    return (result.data[kind] ?? []).map((entry, index) => {
      const offset = items?.kind === 'array' ? (items.items[index]?.start ?? 0) : 0;
      return { path, line: lineAt(text, offset), kind, entry };
    });
  });
  return { path, table: result.data, entries, problems: [] };
}

function keysAt(place: readonly string[]): readonly string[] {
  if (place.length === 0) return FILE_KEYS;
  const kind = ENTRY_KINDS.find((name) => name === place[0]);
  return kind && place.length === 2 ? Object.keys(ENTRY_SCHEMAS[kind].shape) : [];
}

/** One name may not stand for two. */
function aliasProblems(read: readonly ReadTable[]): RuleProblem[] {
  const seen = new Map<string, string>();
  return read.flatMap(({ path, table }) =>
    Object.entries(table?.aliases ?? {}).flatMap(([alias, meant]) => {
      const before = seen.get(alias);
      seen.set(alias, meant);
      if (before === undefined || before === meant) return [];
      return [{ path, line: 1, message: `alias "${alias}" stands for "${before}" and for "${meant}"` }];
    }),
  );
}

/** What the analysis reads: without the pairs. */
export function compileTables(language: Language, { files }: TableSources): CodeTables {
  const all = <Kind extends EntryKind>(kind: Kind) =>
    files.flatMap(({ table }) =>
      (table[kind] ?? []).map(({ bad: _, good: _1, imports: _2, ...entry }) => {
        if (kind === 'sinks' || !('sink' in entry)) return entry;
        const { sink: _3, ...rest } = entry;
        return rest;
      }),
    );
  // The schema is stricter than the interfaces: what it passes is of their shape.
  return {
    language,
    sinks: all('sinks'),
    sources: all('sources'),
    callers: all('callers'),
    transforms: all('transforms'),
    guards: all('guards'),
    registrations: all('registrations'),
    postures: all('postures'),
    components: all('components'),
    ends: files.flatMap(({ table }) => table.ends ?? []),
    aliases: Object.assign({}, ...files.map(({ table }) => table.aliases ?? {})),
  } as unknown as CodeTables;
}

export function builtinTables(): { readonly tables: readonly CodeTables[]; readonly problems: readonly RuleProblem[] } {
  const read = LANGUAGES.map((language) => ({ language, sources: readTables(language) }));
  return {
    tables: read.map(({ language, sources }) => compileTables(language, sources)),
    problems: read.flatMap(({ sources }) => sources.problems),
  };
}
