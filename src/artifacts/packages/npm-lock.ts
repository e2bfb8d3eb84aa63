// package-lock.json and npm-shrinkwrap.json, versions 1 to 3:
// https://docs.npmjs.com/cli/configuring-npm/package-lock-json. Entries are read one by one where they stand.

import { type JsonEntry, jsonEntries, jsonValue } from '../../lib/json-entries.ts';
import { PACKAGE_NESTING } from '../../lib/limits.ts';
import { type Collector, createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockedPackage, type LockSource } from './extraction.ts';
import { type NpmRegistries, npmRegistries } from './npm-registries.ts';
import { isLocalReference, npmSource } from './npm-source.ts';
import { isRecord, textIn } from './values.ts';

export function npmLock(source: LockSource): Extraction {
  const { text } = source;
  const collector = createCollector(text);
  collector.attempt(() => {
    const top = new Map(collector.entries().map((entry) => [entry.key, entry]));
    const written = top.get('lockfileVersion');
    const version = written ? jsonValue(text, written) : undefined;
    if (version !== undefined && !(typeof version === 'number' && version >= 1 && version <= 3))
      collector.problem(
        `lockfileVersion ${JSON.stringify(version)?.slice(0, 40)} is not known; it is read as version 3 where it looks like it`,
        written?.start,
      );
    const reading: Reading = {
      text,
      folder: folderOf(source.path),
      registries: npmRegistries(source.path, source.peek),
    };
    const packages = top.get('packages');
    const dependencies = top.get('dependencies');
    // Version 2 has both, and npm reads `packages`.
    if (packages) readPackages(packages, reading, collector);
    else if (dependencies) readDependencies(dependencies, reading, directNames(source), collector.add, 0);
    else if (!written && top.size > 0)
      collector.problem('it has neither packages nor dependencies: it is no lockfile of npm');
  });
  return collector.extraction();
}

interface Reading {
  readonly text: string;
  readonly folder: string;
  readonly registries: NpmRegistries;
}

type Add = (found: LockedPackage) => void;

const GROUPS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Keys are places: `node_modules/a/node_modules/b`; what has no `node_modules` in it is a folder of the project. */
function readPackages(packages: JsonEntry, { text, folder, registries }: Reading, collector: Collector): void {
  const found: { readonly entry: JsonEntry; readonly value: Readonly<Record<string, unknown>> }[] = [];
  for (const entry of collector.entries(packages.start))
    collector.attempt(() => {
      const value = jsonValue(text, entry);
      if (isRecord(value)) found.push({ entry, value });
    });
  const askedBy = askers(found, folder);
  for (const { entry, value } of found) {
    const { key } = entry;
    const at = key.lastIndexOf('node_modules/');
    if (at < 0 || value.link === true) continue;
    const alias = key.slice(at + 'node_modules/'.length);
    const name = textIn(value, 'name') ?? alias;
    const version = textIn(value, 'version');
    const resolved = textIn(value, 'resolved');
    if (resolved !== undefined && isLocalReference(resolved)) continue;
    const isBundled = value.inBundle === true || value.bundled === true;
    const asking = askedBy.get(key) ?? [];
    const from = npmSource(name, resolved, registries);
    collector.add({
      ecosystem: 'npm',
      name,
      version: from.kind === 'git' ? undefined : version,
      at: [entry.keyStart, entry.keyEnd],
      source: from,
      isDirect: asking.length > 0,
      askedBy: asking,
      isDev: value.dev === true,
      // Some only need it in development, others where it can be had.
      isOptional: value.optional === true || value.devOptional === true,
      url: resolved,
      urlAt: resolved === undefined ? undefined : placeOf(text, entry, 'resolved'),
      // What lies in the file of another package is checked with it; npm leaves out what it knows from its own cache of old.
      hasChecksum:
        isBundled || from.kind === 'git' || resolved === undefined ? undefined : value.integrity !== undefined,
      runsScripts: value.hasInstallScript === true,
      ...(name !== alias && { alias }),
    });
  }
}

/** Which manifests ask for the package at each key, as Node.js resolves names from their folders. */
function askers(
  found: readonly { readonly entry: JsonEntry; readonly value: Readonly<Record<string, unknown>> }[],
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const keys = new Set(found.map(({ entry }) => entry.key));
  const askedBy = new Map<string, string[]>();
  for (const { entry, value } of found) {
    if (entry.key.includes('node_modules/')) continue;
    const own = entry.key === '' ? '' : `${entry.key}/`;
    for (const group of GROUPS)
      for (const name of Object.keys(isRecord(value[group]) ? value[group] : {}))
        for (let from: string | undefined = own; from !== undefined; from = parent(from)) {
          const key = `${from}node_modules/${name}`;
          if (!keys.has(key)) continue;
          const asking = askedBy.get(key) ?? [];
          const manifest = `${folder}${own}package.json`;
          if (!asking.includes(manifest)) askedBy.set(key, [...asking, manifest]);
          break;
        }
  }
  return askedBy;
}

function parent(folder: string): string | undefined {
  return folder === '' ? undefined : folderOf(folder.slice(0, -1));
}

/** Version 1: entries nest as folders do. `direct` is of the top alone. */
function readDependencies(
  dependencies: JsonEntry,
  reading: Reading,
  direct: ReadonlySet<string> | undefined,
  add: Add,
  depth: number,
): void {
  const { text, folder, registries } = reading;
  if (depth >= PACKAGE_NESTING) return;
  for (const entry of jsonEntries(text, dependencies.start)) {
    const own = new Map([...jsonEntries(text, entry.start)].map((each) => [each.key, each]));
    const read = (key: string): unknown => {
      const value = own.get(key);
      return value && jsonValue(text, value);
    };
    const nested = own.get('dependencies');
    if (nested) readDependencies(nested, reading, depth === 0 && direct ? new Set() : direct, add, depth + 1);
    const written = read('version');
    if (typeof written !== 'string') continue;
    const resolved = read('resolved');
    const alias = entry.key;
    // The last `@`: the first is of a scope.
    const [, real = alias, aliased] = /^npm:(.+)@([^@]*)$/s.exec(written) ?? [];
    const version = aliased ?? written;
    const isVersion = /^\d/.test(version);
    const reference = typeof resolved === 'string' ? resolved : isVersion ? undefined : version;
    if (isLocalReference(reference ?? '') || isLocalReference(version)) continue;
    const from = npmSource(real, reference, registries);
    const isDirect = direct?.has(alias);
    add({
      ecosystem: 'npm',
      name: real,
      version: isVersion ? version : undefined,
      at: [entry.keyStart, entry.keyEnd],
      source: from,
      isDirect,
      askedBy: isDirect === true ? [`${folder}package.json`] : [],
      isDev: read('dev') === true,
      isOptional: read('optional') === true,
      url: reference,
      urlAt: own.has('resolved') ? placeOfEntry(own.get('resolved')) : placeOfEntry(own.get('version')),
      hasChecksum:
        read('bundled') === true || from.kind === 'git' || reference === undefined ? undefined : own.has('integrity'),
      ...(real !== alias && { alias }),
    });
  }
}

function placeOfEntry(entry: JsonEntry | undefined): readonly [number, number] | undefined {
  return entry && [entry.start, entry.end];
}

/** Of what the manifest beside it asks for; undefined where there is none. */
function directNames({ path, peek }: LockSource): ReadonlySet<string> | undefined {
  const text = peek(`${folderOf(path)}package.json`);
  if (text === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(text);
    return new Set(
      GROUPS.flatMap((group) => (isRecord(manifest) && isRecord(manifest[group]) ? Object.keys(manifest[group]) : [])),
    );
  } catch {
    return undefined;
  }
}

/** Of the value of a key in an entry: as npm writes it, else the whole entry's key. */
function placeOf(text: string, entry: JsonEntry, key: string): readonly [number, number] {
  const at = text.indexOf(`"${key}"`, entry.start);
  const open = at < 0 || at > entry.end ? -1 : text.indexOf('"', at + key.length + 2);
  if (open < 0 || open > entry.end) return [entry.keyStart, entry.keyEnd];
  const close = text.indexOf('"', open + 1);
  return close < 0 || close > entry.end ? [entry.keyStart, entry.keyEnd] : [open, close + 1];
}
