// poetry.lock and pdm.lock: TOML that a tool writes, a table for each package.

import { hostOf } from '../../lib/network-host.ts';
import { type TomlTable, tomlItems, tomlTables, tomlText } from '../../lib/toml-entries.ts';
import type { PackageSource } from '../../model/package.ts';
import { createCollector } from './collector.ts';
import type { Extraction, LockedPackage, LockSource } from './extraction.ts';
import { askedFor, commitSource, fileSource, indexSource, isPublicIndex, pypiName, pythonAsks } from './python.ts';

/** Major versions of the format that are known. */
const POETRY = /^[12](?:\.|$)/;
const PDM = /^[1-4](?:\.|$)/;

export function poetryLock(source: LockSource): Extraction {
  const { text } = source;
  const collector = createCollector(text);
  const asks = pythonAsks(source.path, source.peek);
  // `[package.source]` belongs to the table before it.
  let last: { readonly table: TomlTable; from?: TomlTable } | undefined;
  const done = (): void => {
    if (last) add(last.table, last.from);
    last = undefined;
  };
  const add = (table: TomlTable, from: TomlTable | undefined): void => {
    const found = packageIn(text, table);
    if (!found) return;
    const { entries } = table;
    const category = tomlText(text, entries.get('category'));
    const groups = textsIn(text, table, 'groups');
    const sourceOf = poetrySource(text, from);
    if (sourceOf === 'local') return;
    const files = entries.get('files');
    collector.add({
      ...found,
      version: sourceOf.kind === 'git' ? undefined : found.version,
      source: sourceOf,
      ...askedFor(asks, found.name),
      isDev: category === 'dev' || (groups.length > 0 && !groups.includes('main')),
      isOptional: text.slice(...rangeOf(entries.get('optional'))) === 'true',
      ...urlOf(text, from),
      hasChecksum: files && sourceOf.kind !== 'git' ? tomlItems(text, files).length > 0 : undefined,
    });
  };
  collector.attempt(() => {
    for (const table of tomlTables(text)) {
      if (table.isList && table.name === 'package') {
        done();
        last = { table };
      } else if (table.name === 'package.source' && last) last.from = table;
      else if (table.name === 'metadata') {
        done();
        const version = tomlText(text, table.entries.get('lock-version'));
        if (version !== undefined && !POETRY.test(version))
          collector.problem(
            `lock-version ${version.slice(0, 40)} is not known`,
            table.entries.get('lock-version')?.start,
          );
      }
    }
    done();
  });
  return collector.extraction();
}

export function pdmLock(source: LockSource): Extraction {
  const { text } = source;
  const collector = createCollector(text);
  const asks = pythonAsks(source.path, source.peek);
  const ownIndexes = indexesIn(source.peek(asks.path) ?? '');
  collector.attempt(() => {
    for (const table of tomlTables(text)) {
      if (table.name === 'metadata') {
        const version = tomlText(text, table.entries.get('lock_version'));
        if (version !== undefined && !PDM.test(version))
          collector.problem(
            `lock_version ${version.slice(0, 40)} is not known`,
            table.entries.get('lock_version')?.start,
          );
      }
      const found = table.isList && table.name === 'package' ? packageIn(text, table) : undefined;
      if (!found) continue;
      const { entries } = table;
      const field = (key: string) => tomlText(text, entries.get(key));
      if (field('path') !== undefined) continue;
      const [git, url] = [field('git'), field('url')];
      const groups = textsIn(text, table, 'groups');
      const from: PackageSource =
        git !== undefined
          ? commitSource(git, field('revision'))
          : url !== undefined
            ? fileSource(url)
            : indexSource(undefined, ownIndexes.every(isPublicIndex));
      const files = entries.get('files');
      collector.add({
        ...found,
        version: git !== undefined ? undefined : found.version,
        source: from,
        ...askedFor(asks, found.name),
        isDev: groups.length > 0 && !groups.includes('default'),
        url: git ?? url,
        urlAt:
          git !== undefined ? rangeOf(entries.get('git')) : url !== undefined ? rangeOf(entries.get('url')) : undefined,
        hasChecksum: files && git === undefined ? tomlItems(text, files).length > 0 : undefined,
      });
    }
  });
  return collector.extraction();
}

/** Name and version of a table, if it has a name. */
export function packageIn(
  text: string,
  { entries }: TomlTable,
): Pick<LockedPackage, 'ecosystem' | 'name' | 'version' | 'at'> | undefined {
  const at = entries.get('name');
  const name = tomlText(text, at);
  if (!at || name === undefined) return undefined;
  return {
    ecosystem: 'PyPI',
    name: pypiName(name),
    version: tomlText(text, entries.get('version')),
    at: [at.keyStart, at.end],
  };
}

function poetrySource(text: string, from: TomlTable | undefined): PackageSource | 'local' {
  if (!from) return indexSource(undefined);
  const field = (key: string) => tomlText(text, from.entries.get(key));
  const url = field('url') ?? '';
  switch (field('type')) {
    case 'directory':
    case 'file':
      return 'local';
    case 'git':
      return commitSource(url, field('resolved_reference'));
    case 'url':
      return fileSource(url);
    default: {
      const host = hostOf(url);
      return { kind: 'registry', ...(host !== undefined && { host }), isPublic: isPublicIndex(url) };
    }
  }
}

function urlOf(text: string, from: TomlTable | undefined): Pick<LockedPackage, 'url' | 'urlAt'> {
  const entry = from?.entries.get('url');
  return entry ? { url: tomlText(text, entry), urlAt: [entry.start, entry.end] } : {};
}

function textsIn(text: string, { entries }: TomlTable, key: string): readonly string[] {
  const entry = entries.get(key);
  return entry ? tomlItems(text, entry).flatMap((item) => tomlText(text, item) ?? []) : [];
}

function rangeOf(entry: { readonly start: number; readonly end: number } | undefined): readonly [number, number] {
  return entry ? [entry.start, entry.end] : [0, 0];
}

/** Addresses of indexes that a pyproject.toml sets. */
function indexesIn(text: string): readonly string[] {
  const found: string[] = [];
  try {
    for (const { name, isList, entries } of tomlTables(text))
      if (isList && name === 'tool.pdm.source') found.push(tomlText(text, entries.get('url')) ?? '');
  } catch {
    // The tool cannot read it either.
  }
  return found;
}
