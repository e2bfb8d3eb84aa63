// uv.lock and pylock.toml (PEP 751, https://packaging.python.org/en/latest/specifications/pylock-toml/).

import { hostOf } from '../../lib/network-host.ts';
import { type TomlEntry, type TomlTable, tomlField, tomlItems, tomlTables, tomlText } from '../../lib/toml-entries.ts';
import type { PackageSource } from '../../model/package.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockedPackage, type LockSource } from './extraction.ts';
import { packageIn } from './poetry-lock.ts';
import { commitSource, fileSource, indexSource, isPublicIndex, pypiName } from './python.ts';
import { type Root, reached } from './reach.ts';

interface UvPackage {
  readonly table: TomlTable;
  /** `[package.optional-dependencies]` and `[package.dev-dependencies]`. */
  readonly more: TomlTable[];
}

/** It says what the project asks for: packages of it stand among the others. */
export function uvLock({ path, text }: LockSource): Extraction {
  const collector = createCollector(text);
  const all: UvPackage[] = [];
  collector.attempt(() => {
    for (const table of tomlTables(text)) {
      if (table.name === '') {
        const version = table.entries.get('version');
        if (version && text.slice(version.start, version.end) !== '1')
          collector.problem(
            `version ${text.slice(version.start, version.end).slice(0, 40)} is not known`,
            version.start,
          );
      } else if (table.isList && table.name === 'package') all.push({ table, more: [] });
      else if (/^package\.(?:optional|dev)-dependencies$/.test(table.name)) all.at(-1)?.more.push(table);
    }
  });
  collector.attempt(() => {
    const askedBy = new Map<string, string[]>();
    const roots: Root[] = [];
    const needs = new Map<string, { id: string; isOptional: boolean }[]>();
    const nameOf = ({ table }: UvPackage) => pypiName(tomlText(text, table.entries.get('name')) ?? '');
    for (const each of all) {
      const lists = listsOf(text, each);
      const local = localPath(text, each.table);
      if (local === undefined) {
        const own = needs.get(nameOf(each)) ?? [];
        for (const { names, isOptional } of lists) own.push(...names.map((id) => ({ id, isOptional })));
        needs.set(nameOf(each), own);
        continue;
      }
      const manifest = `${folderOf(path)}${local === '.' ? '' : `${local.replace(/^\.\/|\/$/g, '')}/`}pyproject.toml`;
      for (const { names, isDev, isOptional } of lists)
        for (const id of names) {
          roots.push({ id, isDev, isOptional });
          const asking = askedBy.get(id) ?? [];
          if (!asking.includes(manifest)) askedBy.set(id, [...asking, manifest]);
        }
    }
    const need = reached(roots, (id) => needs.get(id) ?? []);
    for (const { table } of all) {
      const found = packageIn(text, table);
      if (!found || localPath(text, table) !== undefined) continue;
      const from = uvSource(text, table.entries.get('source'));
      if (from === undefined) continue;
      const asking = askedBy.get(found.name) ?? [];
      collector.add({
        ...found,
        version: from.source.kind === 'git' ? undefined : found.version,
        ...from,
        isDirect: asking.length > 0,
        askedBy: asking,
        ...(need.get(found.name) ?? {}),
        hasChecksum: from.source.kind === 'registry' || from.source.kind === 'url' ? hasHash(text, table) : undefined,
      });
    }
  });
  return collector.extraction();
}

/** Where the package lies when it is one of the project. */
function localPath(text: string, { entries }: TomlTable): string | undefined {
  const source = entries.get('source');
  for (const key of ['editable', 'virtual', 'directory', 'path']) {
    const found = tomlText(text, tomlField(text, source, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

function listsOf(text: string, { table, more }: UvPackage) {
  const names = (list: TomlEntry | undefined) =>
    list
      ? tomlItems(text, list)
          .flatMap((item) => tomlText(text, tomlField(text, item, 'name')) ?? [])
          .map(pypiName)
      : [];
  return [
    { names: names(table.entries.get('dependencies')), isDev: false, isOptional: false },
    ...more.flatMap(({ name, entries }) =>
      [...entries.values()].map((list) => ({
        names: names(list),
        isDev: name === 'package.dev-dependencies',
        isOptional: name === 'package.optional-dependencies',
      })),
    ),
  ];
}

function uvSource(
  text: string,
  entry: TomlEntry | undefined,
): Pick<LockedPackage, 'source' | 'url' | 'urlAt'> | undefined {
  const field = (key: string) => tomlField(text, entry, key);
  const [registry, git, url] = [field('registry'), field('git'), field('url')];
  const at = registry ?? git ?? url;
  const written = tomlText(text, at);
  if (!at || written === undefined) return entry ? undefined : { source: indexSource(undefined) };
  const place = { url: written, urlAt: [at.start, at.end] as const };
  if (git) return { source: commitSource(written, /#([0-9a-f]{40,64})$/i.exec(written)?.[1]), ...place };
  if (url) return { source: fileSource(written), ...place };
  // An index may be a folder.
  if (!/^https?:/i.test(written)) return { source: { kind: 'path', isPublic: false }, ...place };
  const host = hostOf(written);
  return {
    source: { kind: 'registry', ...(host !== undefined && { host }), isPublic: isPublicIndex(written) },
    ...place,
  };
}

/** Whether each of its files has one. */
function hasHash(text: string, { entries }: TomlTable): boolean | undefined {
  const sdist = entries.get('sdist');
  const wheels = entries.get('wheels');
  const files = [...(sdist ? [sdist] : []), ...(wheels ? tomlItems(text, wheels) : [])];
  return files.length === 0
    ? undefined
    : files.every((file) => tomlField(text, file, 'hash') ?? tomlField(text, file, 'hashes'));
}

export function pylock({ text }: LockSource): Extraction {
  const collector = createCollector(text);
  collector.attempt(() => {
    // Parts of a package may be tables of their own.
    let last: { readonly table: TomlTable; readonly parts: Map<string, TomlTable> } | undefined;
    const done = (): void => {
      if (last) add(last.table, last.parts);
      last = undefined;
    };
    const add = (table: TomlTable, parts: ReadonlyMap<string, TomlTable>): void => {
      const found = packageIn(text, table);
      if (!found) return;
      const part = (key: string, field: string): TomlEntry | undefined =>
        parts.get(key)?.entries.get(field) ?? tomlField(text, table.entries.get(key), field);
      const has = (key: string) => table.entries.has(key) || parts.has(key);
      if (has('directory')) return;
      const [vcs, archive] = [part('vcs', 'url'), part('archive', 'url')];
      if (has('archive') && !archive) return;
      const index = table.entries.get('index');
      const at = vcs ?? archive ?? index;
      const written = tomlText(text, at);
      const source: PackageSource = vcs
        ? commitSource(written ?? '', tomlText(text, part('vcs', 'commit-id')))
        : archive
          ? fileSource(written ?? '')
          : indexSource(written);
      collector.add({
        ...found,
        version: vcs ? undefined : found.version,
        source,
        url: written,
        urlAt: at && [at.start, at.end],
        hasChecksum: vcs
          ? undefined
          : archive
            ? part('archive', 'hashes') !== undefined || parts.has('archive.hashes')
            : parts.size > 0
              ? undefined
              : hasHash(text, table),
      });
    };
    for (const table of tomlTables(text)) {
      if (table.name === '') {
        const version = table.entries.get('lock-version');
        const written = tomlText(text, version);
        if (written !== undefined && !/^1\./.test(written))
          collector.problem(`lock-version ${written.slice(0, 40)} is not known`, version?.start);
      } else if (table.isList && table.name === 'packages') {
        done();
        last = { table, parts: new Map() };
      } else if (table.name.startsWith('packages.')) last?.parts.set(table.name.slice('packages.'.length), table);
    }
    done();
  });
  return collector.extraction();
}
