// TOML with positions: headers and dotted keys become nested objects and arrays, in the order written. A table spans
// everything written into it, so the spans of two tables can overlap when one is continued after the other.

import type { AST } from 'toml-eslint-parser';
import { type DocumentNode, type Entry, type ParsedDocument, TooDeepError } from './document-node.ts';
import { type LongString, readToml } from './document-toml-source.ts';
import { DOCUMENT_DEPTH } from './limits.ts';

/** Nodes under construction: their spans grow. */
interface Table {
  readonly kind: 'object';
  start: number;
  end: number;
  readonly entries: Entry[];
}

interface List {
  readonly kind: 'array';
  start: number;
  end: number;
  readonly items: DocumentNode[];
}

interface Building {
  readonly text: string;
  readonly names: ReadonlyMap<number, string>;
  readonly strings: ReadonlyMap<number, LongString>;
  /** Of each table, what headers and dotted keys may continue, by name. */
  readonly open: Map<Table, Map<string, Table | List>>;
  /** Of each list of tables, the one that is continued. */
  readonly latest: Map<List, Table>;
  /** Every table and list that grows, after the one it is in. */
  readonly nested: { readonly node: Table | List; readonly parent: Table | List }[];
}

interface Place {
  readonly table: Table;
  readonly depth: number;
}

/** A document without any key has no root. */
export function parseTomlDocument(original: string): ParsedDocument {
  const text = original.startsWith('\ufeff') ? ` ${original.slice(1)}` : original;
  const { program, names, strings } = readToml(text);
  const { body } = program.body[0];
  const building: Building = { text, names, strings, open: new Map(), latest: new Map(), nested: [] };
  const root = newTable();
  const top: Place = { table: root, depth: 1 };
  for (const statement of body) {
    if (statement.type === 'TOMLKeyValue') addValue(statement, top, building);
    else addTable(statement, top, building);
  }
  if (root.entries.length === 0) return { root: undefined, problems: [] };
  for (const { node, parent } of building.nested.reverse()) widen(parent, node.start, node.end);
  return { root, problems: [] };
}

/** Spans nothing until something is put into it. */
function newTable(): Table {
  return { kind: 'object', start: Infinity, end: 0, entries: [] };
}

function addTable(statement: AST.TOMLTable, top: Place, building: Building): void {
  const { keys } = statement.key;
  const last = keys.at(-1);
  if (last === undefined) return;
  const parent = descend(top, keys.slice(0, -1), building);
  const { table, depth } = statement.kind === 'array' ? push(parent, last, building) : enter(parent, last, building);
  widen(table, ...statement.range);
  for (const value of statement.body) addValue(value, { table, depth }, building);
}

function addValue(statement: AST.TOMLKeyValue, from: Place, building: Building): void {
  const { keys } = statement.key;
  const last = keys.at(-1);
  if (last === undefined) return;
  const { table, depth } = descend(from, keys.slice(0, -1), building);
  const value = convert(statement.value, depth, building);
  add(table, last, value, building);
  widen(table, value.start, value.end);
}

function descend(from: Place, keys: readonly Key[], building: Building): Place {
  return keys.reduce((place, key) => enter(place, key, building), from);
}

type Key = AST.TOMLBare | AST.TOMLQuoted;

/** The table of this name, continued if there is one: of a list of tables the last. */
function enter({ table, depth }: Place, key: Key, building: Building): Place {
  const found = building.open.get(table)?.get(nameOf(key, building));
  if (found?.kind === 'object') return deeper(found, depth + 1, key);
  const latest = found && building.latest.get(found);
  if (latest) return deeper(latest, depth + 2, key);
  const created = newTable();
  addOpen(table, key, created, building);
  return deeper(created, depth + 1, key);
}

/** A new table in the list of this name. */
function push({ table, depth }: Place, key: Key, building: Building): Place {
  const found = building.open.get(table)?.get(nameOf(key, building));
  const list: List = found?.kind === 'array' ? found : { kind: 'array', start: Infinity, end: 0, items: [] };
  if (list !== found) addOpen(table, key, list, building);
  const created = newTable();
  list.items.push(created);
  building.nested.push({ node: created, parent: list });
  building.latest.set(list, created);
  return deeper(created, depth + 2, key);
}

function deeper(table: Table, depth: number, key: Key): Place {
  if (depth > DOCUMENT_DEPTH) throw new TooDeepError(key.range[0]);
  return { table, depth };
}

function addOpen(table: Table, key: Key, value: Table | List, building: Building): void {
  add(table, key, value, building);
  building.nested.push({ node: value, parent: table });
  const open = building.open.get(table) ?? new Map<string, Table | List>();
  building.open.set(table, open.set(nameOf(key, building), value));
}

function add(table: Table, key: Key, value: Table | List | DocumentNode, building: Building): void {
  const [keyStart, end] = key.range;
  const keyEnd = building.strings.get(keyStart)?.end ?? end;
  table.entries.push({ key: nameOf(key, building), keyStart, keyEnd, value });
  widen(table, keyStart, keyEnd);
}

function nameOf(key: Key, { names, strings }: Building): string {
  const [start] = key.range;
  return names.get(start) ?? strings.get(start)?.value ?? (key.type === 'TOMLBare' ? key.name : key.value);
}

function convert(source: AST.TOMLContentNode, depth: number, building: Building): DocumentNode {
  const [start, end] = source.range;
  if (source.type === 'TOMLValue') {
    const long = building.strings.get(start);
    if (long !== undefined) return { kind: 'scalar', start, end: long.end, value: long.value };
    const value = source.value instanceof Date ? building.text.slice(start, end) : source.value;
    return { kind: 'scalar', start, end, value };
  }
  if (depth >= DOCUMENT_DEPTH) throw new TooDeepError(start);
  if (source.type === 'TOMLArray') {
    return { kind: 'array', start, end, items: source.elements.map((each) => convert(each, depth + 1, building)) };
  }
  const table: Table = { kind: 'object', start, end, entries: [] };
  for (const statement of source.body) addValue(statement, { table, depth: depth + 1 }, building);
  return table;
}

function widen(node: Table | List, start: number, end: number): void {
  node.start = Math.min(node.start, start);
  node.end = Math.max(node.end, end);
}
