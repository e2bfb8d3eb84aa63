// Cargo.lock, versions 1 to 4: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html.

import { hostOf } from '../../lib/network-host.ts';
import { type TomlTable, tomlItems, tomlTables, tomlText } from '../../lib/toml-entries.ts';
import type { PackageSource } from '../../model/package.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { reached } from './reach.ts';

export function cargoLock({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const tables: TomlTable[] = [];
  let checksums: TomlTable | undefined;
  collector.attempt(() => {
    for (const table of tomlTables(text)) {
      if (table.isList && table.name === 'package') tables.push(table);
      else if (table.name === 'metadata') checksums = table;
      const version = table.name === '' ? table.entries.get('version') : undefined;
      if (version && !/^[1-4]$/.test(text.slice(version.start, version.end)))
        collector.problem(`version ${text.slice(version.start, version.end).slice(0, 40)} is not known`, version.start);
    }
  });
  collector.attempt(() => {
    const packages = tables.flatMap((table) => {
      const at = table.entries.get('name');
      const name = tomlText(text, at);
      const version = tomlText(text, table.entries.get('version'));
      const from = table.entries.get('source');
      return at && name !== undefined ? [{ table, at, name, version, from, id: `${name} ${version ?? ''}` }] : [];
    });
    /** The first where there are several: those are named with their version. */
    const byName = new Map<string, string>();
    for (const { name, id } of packages) if (!byName.has(name)) byName.set(name, id);
    /** `name`, or `name version` where there are several, or with the source behind. */
    const idsOf = (table: TomlTable): readonly string[] => {
      const list = table.entries.get('dependencies');
      return (list ? tomlItems(text, list) : []).flatMap((item) => {
        const [name = '', version] = (tomlText(text, item) ?? '').split(' ');
        const id = version === undefined ? byName.get(name) : `${name} ${version}`;
        return id === undefined ? [] : [id];
      });
    };
    const members = packages.filter(({ from }) => !from);
    const needs = new Map(packages.map(({ id, table }) => [id, idsOf(table)]));
    const dev = devNames(peek(`${folderOf(path)}Cargo.toml`), members.length);
    const direct = new Set<string>();
    const roots = members.flatMap(({ table }) =>
      idsOf(table).map((id) => {
        direct.add(id);
        return { id, isDev: dev.has(id.slice(0, id.indexOf(' '))), isOptional: false };
      }),
    );
    const need = reached(roots, (id) => (needs.get(id) ?? []).map((each) => ({ id: each, isOptional: false })));
    for (const { table, at, name, version, from, id } of packages) {
      const written = tomlText(text, from);
      if (!from || written === undefined) continue;
      const source = cargoSource(written);
      collector.add({
        ecosystem: 'crates.io',
        name,
        version: source.kind === 'git' ? undefined : version,
        at: [at.keyStart, at.end],
        source,
        isDirect: direct.has(id),
        // Which member asks for it the lockfile says only by name.
        askedBy: direct.has(id) && members.length === 1 ? [`${folderOf(path)}Cargo.toml`] : [],
        isDev: need.get(id)?.isDev === true,
        url: written,
        urlAt: [from.start, from.end],
        hasChecksum:
          source.kind === 'registry'
            ? table.entries.has('checksum') ||
              checksums?.entries.has(`checksum ${name} ${version ?? ''} (${written})`) === true
            : undefined,
      });
    }
  });
  return collector.extraction();
}

const PUBLIC = new Set(['https://github.com/rust-lang/crates.io-index', 'https://index.crates.io/']);

function cargoSource(written: string): PackageSource {
  const [, kind = '', url = ''] = /^(registry|sparse|git|local-registry|directory)\+(.*)$/s.exec(written) ?? [];
  const host = hostOf(url);
  if (kind === 'git') {
    const commit = /#([0-9a-f]{40}|[0-9a-f]{64})$/i.exec(url)?.[1]?.toLowerCase();
    return { kind, ...(host !== undefined && { host }), ...(commit !== undefined && { commit }), isPublic: false };
  }
  if (kind !== 'registry' && kind !== 'sparse') return { kind: kind === '' ? 'unknown' : 'path', isPublic: false };
  return { kind: 'registry', ...(host !== undefined && { host }), isPublic: PUBLIC.has(url) };
}

/** Names that only `[dev-dependencies]` ask for; known of a package that is alone. */
function devNames(manifest: string | undefined, members: number): ReadonlySet<string> {
  const groups = { dev: new Set<string>(), other: new Set<string>() };
  if (manifest === undefined || members !== 1) return groups.dev;
  try {
    for (const { name, entries } of tomlTables(manifest)) {
      const [, prefix, below] = /(?:^|\.)(dev-|build-)?dependencies(?:\.([^.]+))?$/.exec(name) ?? [];
      if (!/(?:^|\.)(?:dev-|build-)?dependencies(?:\.[^.]+)?$/.test(name)) continue;
      const group = prefix === 'dev-' ? groups.dev : groups.other;
      const named = (key: string, table: TomlTable['entries']) =>
        group.add(tomlText(manifest, table.get('package')) ?? key);
      if (below !== undefined) named(below, entries);
      else
        for (const [key, entry] of entries) {
          const fields = new Map(tomlItems(manifest, entry).map((each) => [each.key, each]));
          named(key.split('.')[0] ?? key, fields);
        }
    }
  } catch {
    // What comes before the mistake was read.
  }
  return new Set([...groups.dev].filter((name) => !groups.other.has(name)));
}
