// bun.lock, the text form: https://bun.sh/docs/install/lockfile. JSON with trailing commas; a list for each package.

import { type JsonEntry, jsonValue } from '../../lib/json-entries.ts';
import { hostOf } from '../../lib/network-host.ts';
import type { PackageSource } from '../../model/package.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { npmRegistries } from './npm-registries.ts';
import { npmSource } from './npm-source.ts';
import { type Root, reached } from './reach.ts';
import { isRecord } from './values.ts';

interface BunEntry {
  readonly entry: JsonEntry;
  /** `name@reference`, what follows it depends on the reference. */
  readonly list: readonly unknown[];
}

const GROUPS = [
  ['dependencies', false, false],
  ['devDependencies', true, false],
  ['optionalDependencies', false, true],
  ['peerDependencies', false, true],
] as const;

export function bunLock({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  collector.attempt(() => {
    const top = new Map(collector.entries().map((entry) => [entry.key, entry]));
    const version = top.get('lockfileVersion');
    if (top.size > 0 && (!version || ![0, 1].includes(Number(jsonValue(text, version)))))
      collector.problem('its lockfileVersion is not known', version?.start);
    const packages = top.get('packages');
    const entries = new Map<string, BunEntry>();
    for (const entry of packages ? collector.entries(packages.start) : []) {
      let list: unknown;
      collector.attempt(() => {
        list = jsonValue(text, entry);
      });
      if (Array.isArray(list) && typeof list[0] === 'string') entries.set(entry.key, { entry, list });
    }
    const askedBy = new Map<string, string[]>();
    const roots: Root[] = [];
    const workspaces = top.get('workspaces');
    for (const entry of workspaces ? collector.entries(workspaces.start) : []) {
      let value: unknown;
      collector.attempt(() => {
        value = jsonValue(text, entry);
      });
      if (!isRecord(value)) continue;
      const manifest = `${folderOf(path)}${entry.key === '' ? '' : `${entry.key}/`}package.json`;
      const own = typeof value.name === 'string' ? value.name : '';
      for (const [group, isDev, isOptional] of GROUPS)
        for (const name of Object.keys(isRecord(value[group]) ? value[group] : {})) {
          const id = entries.has(`${own}/${name}`) ? `${own}/${name}` : name;
          if (!entries.has(id)) continue;
          roots.push({ id, isDev, isOptional });
          const asking = askedBy.get(id) ?? [];
          if (!asking.includes(manifest)) askedBy.set(id, [...asking, manifest]);
        }
    }
    const need = reached(roots, (id) => needsOf(id, entries));
    const registries = npmRegistries(path, peek);
    for (const [id, { entry, list }] of entries) {
      const whole = String(list[0]);
      const at = whole.indexOf('@', 1);
      const [name, reference] = at < 0 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)];
      if (/^(?:workspace|file|link|root):/.test(reference)) continue;
      const isVersion = /^\d/.test(reference);
      const url = isVersion ? textAt(list, 1) : reference;
      const source: PackageSource =
        isVersion && url !== '' && !/\.tgz(?:[?#]|$)/.test(url)
          ? registryOf(url, registries.isPublic(name, hostOf(url)))
          : npmSource(name, url, registries);
      const asking = askedBy.get(id) ?? [];
      const alias = aliasOf(id);
      collector.add({
        ecosystem: 'npm',
        name,
        version: isVersion ? reference : undefined,
        at: [entry.keyStart, entry.keyEnd],
        source: withCommit(source, list),
        isDirect: asking.length > 0,
        askedBy: asking,
        ...(need.get(id) ?? {}),
        url,
        urlAt: [entry.start, entry.end],
        hasChecksum: isVersion ? list.some((each) => typeof each === 'string' && /^sha\d{3}-/.test(each)) : undefined,
        ...(alias !== name && { alias }),
      });
    }
  });
  return collector.extraction();
}

function textAt(list: readonly unknown[], index: number): string {
  const value = list[index];
  return typeof value === 'string' ? value : '';
}

function registryOf(url: string, isPublic: boolean): PackageSource {
  const host = hostOf(url);
  return { kind: 'registry', ...(host !== undefined && { host }), isPublic };
}

/** `github:owner/name#short`: the whole commit stands at the end of the list, if anywhere. */
function withCommit(source: PackageSource, list: readonly unknown[]): PackageSource {
  if (source.kind !== 'git' || source.commit !== undefined) return source;
  const commit = list.findLast((each): each is string => typeof each === 'string' && /^[0-9a-f]{40}$/.test(each));
  return commit === undefined ? source : { ...source, commit };
}

/** Keys are ways: `a/b` is `b` as `a` needs it. */
function aliasOf(id: string): string {
  return /(?:^|\/)(@[^/]+\/[^/]+|[^/@][^/]*)$/.exec(id)?.[1] ?? id;
}

function needsOf(id: string, entries: ReadonlyMap<string, BunEntry>) {
  const about = entries.get(id)?.list.find(isRecord);
  if (!about) return [];
  const ways: string[] = [];
  for (let way: string | undefined = id; way !== undefined; way = wayAbove(way)) ways.push(`${way}/`);
  ways.push('');
  return GROUPS.flatMap(([group, isDev, isOptional]) => {
    const wanted = isDev ? undefined : about[group];
    return Object.keys(isRecord(wanted) ? wanted : {}).flatMap((name) => {
      // The nearest on the way counts.
      const way = ways.find((each) => entries.has(each + name));
      return way === undefined ? [] : [{ id: way + name, isOptional }];
    });
  });
}

function wayAbove(way: string): string | undefined {
  const above = way.slice(0, way.length - aliasOf(way).length - 1);
  return above === '' ? undefined : above;
}
