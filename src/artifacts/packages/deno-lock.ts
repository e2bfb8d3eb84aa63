// deno.lock, versions 2 to 5 (https://docs.deno.com/runtime/fundamentals/modules/#integrity-checking-and-lock-files): packages of npm and JSR by
// `name@version`, what was asked for and which version it became, and modules by their address, which are packages of nobody.

import { type JsonEntry, jsonValue } from '../../lib/json-entries.ts';
import { hostOf } from '../../lib/network-host.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { npmRegistries } from './npm-registries.ts';
import { npmSource } from './npm-source.ts';
import { type Root, reached } from './reach.ts';
import { isRecord, textIn } from './values.ts';

type World = 'npm' | 'jsr';

interface DenoPackage {
  readonly world: World;
  readonly name: string;
  readonly version: string;
  readonly entry: JsonEntry;
  readonly about: Readonly<Record<string, unknown>>;
}

interface Asked {
  /** As in `specifiers`: `npm:zod@^3.24.4`. */
  readonly specifier: string;
  readonly manifest: string;
}

const VERSIONS: readonly unknown[] = ['2', '3', '4', '5'];
/** Hosts that are named of the modules that come from addresses. */
const HOSTS = 3;

export function denoLock(source: LockSource): Extraction {
  const { path, text, peek } = source;
  const collector = createCollector(text);
  collector.attempt(() => {
    const top = new Map(collector.entries().map((entry) => [entry.key, entry]));
    const version = top.get('version');
    if (top.size > 0 && (!version || !VERSIONS.includes(jsonValue(text, version))))
      collector.problem('its version is not known', version?.start);
    const inside = (entry: JsonEntry | undefined, key: string) =>
      entry && collector.entries(entry.start).find((each) => each.key === key);
    // In version 3 one level down, in version 2 below npm.
    const within = (key: string) => top.get(key) ?? inside(top.get('packages'), key);
    const isSecond = version !== undefined && jsonValue(text, version) === '2';
    const npm = isSecond ? inside(top.get('npm'), 'packages') : within('npm');
    const packages = new Map<string, DenoPackage>();
    for (const [world, section] of [
      ['npm', npm],
      ['jsr', within('jsr')],
    ] as const)
      for (const entry of section ? collector.entries(section.start) : [])
        collector.attempt(() => {
          const found = packageIn(world, entry, jsonValue(text, entry));
          if (found) packages.set(`${world}:${entry.key}`, found);
        });
    const specifiers = recordAt(text, isSecond ? inside(top.get('npm'), 'specifiers') : within('specifiers'));
    const idOf = idsBy(packages, specifiers);
    const asked = askedIn(recordAt(text, top.get('workspace')), source);
    const askedBy = new Map<string, string[]>();
    for (const { specifier, manifest } of asked) {
      const id = idOf(specifier);
      const known = askedBy.get(id ?? '') ?? [];
      if (id !== undefined && !known.includes(manifest)) askedBy.set(id, [...known, manifest]);
    }
    const roots = asked.length > 0 ? [...askedBy.keys()] : Object.keys(specifiers).flatMap((each) => idOf(each) ?? []);
    const need = reached(
      roots.map((id): Root => ({ id, isDev: false, isOptional: false })),
      (id) => needsOf(packages.get(id), idOf),
    );
    const registries = npmRegistries(path, peek);
    for (const [id, { world, name, version: own, entry, about }] of packages) {
      const tarball = textIn(about, 'tarball');
      collector.add({
        ecosystem: 'npm',
        name: world === 'npm' ? name : npmNameOf(name),
        version: own,
        at: [entry.keyStart, entry.keyEnd],
        source:
          world === 'npm'
            ? npmSource(name, tarball, registries)
            : { kind: 'registry', host: 'npm.jsr.io', isPublic: true },
        isDirect: asked.length > 0 ? askedBy.has(id) : undefined,
        askedBy: askedBy.get(id) ?? [],
        isOptional: need.get(id)?.isOptional ?? false,
        url: tarball,
        hasChecksum: textIn(about, 'integrity') !== undefined,
      });
    }
    const remote = top.get('remote');
    const addresses = remote ? collector.entries(remote.start) : [];
    if (addresses.length > 0) {
      const hosts = [...new Set(addresses.map(({ key }) => hostOf(key) ?? 'no host'))];
      const shown =
        hosts.slice(0, HOSTS).join(', ') + (hosts.length > HOSTS ? ` and ${hosts.length - HOSTS} more` : '');
      collector.problem(
        `${addresses.length === 1 ? 'a module comes' : `${addresses.length} modules come`} from an address (${shown}) and no registry: no advisory speaks of such`,
        remote?.keyStart,
        'advisories-unasked',
      );
    }
  });
  return collector.extraction();
}

function recordAt(text: string, entry: JsonEntry | undefined): Readonly<Record<string, unknown>> {
  const value = entry && jsonValue(text, entry);
  return isRecord(value) ? value : {};
}

/** `name@1.2.3`, with what it was resolved beside: `name@1.2.3_peer@4.5.6`. */
function packageIn(world: World, entry: JsonEntry, about: unknown): DenoPackage | undefined {
  const at = entry.key.indexOf('@', 1);
  if (at < 0 || !isRecord(about)) return undefined;
  const version = entry.key.slice(at + 1).replace(/_.*$/s, '');
  return { world, name: entry.key.slice(0, at), version, entry, about };
}

/** JSR serves `@scope/name` to clients of npm under this name; databases know it by no other. */
function npmNameOf(name: string): string {
  return `@jsr/${name.replace(/^@/, '').replace('/', '__')}`;
}

/** From what is asked for (`npm:zod@^3`, `jsr:@std/path`) to the package that it became. */
function idsBy(packages: ReadonlyMap<string, DenoPackage>, specifiers: Readonly<Record<string, unknown>>) {
  const only = new Map<string, string | undefined>();
  for (const [id, { world, name }] of packages) {
    const key = `${world}:${name}`;
    only.set(key, only.has(key) ? undefined : id);
  }
  return (specifier: string): string | undefined => {
    const resolved = specifiers[specifier] ?? specifiers[specifier.replace(/^npm:/, '')];
    const world = specifier.startsWith('jsr:') ? 'jsr' : 'npm';
    const plain = specifier.replace(/^(?:npm|jsr):\/?/, '');
    const at = plain.indexOf('@', 1);
    const name = at < 0 ? plain : plain.slice(0, at);
    // Version 3 has the whole name again, later ones the version alone.
    const ids = [
      typeof resolved === 'string' && `${world}:${name}@${resolved}`,
      typeof resolved === 'string' && `${world}:${resolved.replace(/^(?:npm|jsr):/, '')}`,
      `${world}:${plain}`,
    ];
    return ids.find((id): id is string => id !== false && packages.has(id)) ?? only.get(`${world}:${name}`);
  };
}

function needsOf(found: DenoPackage | undefined, idOf: (specifier: string) => string | undefined) {
  return [['dependencies', false] as const, ['optionalDependencies', true] as const].flatMap(([group, isOptional]) => {
    const wanted = found?.about[group];
    // Lists since version 4; before, `name: "name@1.2.3"`.
    const all = Array.isArray(wanted) ? wanted : Object.values(isRecord(wanted) ? wanted : {});
    return all.flatMap((each) => {
      if (typeof each !== 'string') return [];
      // `alias@npm:name@1.2.3`.
      const plain = each.replace(/^.{1,300}?@npm:/, '');
      const id = idOf(/^(?:npm|jsr):/.test(plain) ? plain : `npm:${plain}`);
      return id === undefined ? [] : [{ id, isOptional }];
    });
  });
}

/** What deno.json and package.json of the workspace and its members ask for. */
function askedIn(workspace: Readonly<Record<string, unknown>>, { path, peek }: LockSource): readonly Asked[] {
  const members = isRecord(workspace.members) ? Object.entries(workspace.members) : [];
  return [['', workspace] as const, ...members].flatMap(([member, about]) => {
    if (!isRecord(about)) return [];
    const folder = `${folderOf(path)}${member === '' ? '' : `${member.replace(/^\.\/|\/$/g, '')}/`}`;
    const own = peek(`${folder}deno.jsonc`) === undefined ? 'deno.json' : 'deno.jsonc';
    const npm = isRecord(about.packageJson) ? about.packageJson.dependencies : undefined;
    return [[about.dependencies, own] as const, [npm, 'package.json'] as const].flatMap(([list, file]) =>
      (Array.isArray(list) ? list : []).flatMap((specifier) =>
        typeof specifier === 'string' ? [{ specifier, manifest: `${folder}${file}` }] : [],
      ),
    );
  });
}
