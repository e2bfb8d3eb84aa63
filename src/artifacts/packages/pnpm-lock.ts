// pnpm-lock.yaml, versions 5 to 9: https://github.com/pnpm/spec/tree/master/lockfile. pnpm alone writes it, so it is read line by
// line: the YAML parser takes seconds for some of them.

import type { PackageSource } from '../../model/package.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { indentOf, linesOf, unquoted } from './lines.ts';
import { npmRegistries } from './npm-registries.ts';
import { npmSource } from './npm-source.ts';
import { type Root, reached } from './reach.ts';

interface Value {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Entry {
  readonly key: string;
  readonly at: readonly [number, number];
  /** `resolution.integrity` and such, one level flattened. */
  readonly fields: Map<string, Value>;
  readonly needs: { readonly id: string; readonly isOptional: boolean }[];
}

interface Ask {
  readonly manifest: string;
  readonly id: string;
  readonly isDev: boolean;
  readonly isOptional: boolean;
}

/** What a walk over its lines gives. */
interface Lock {
  version: string | undefined;
  versionAt: number;
  readonly packages: Entry[];
  readonly snapshots: Map<string, Entry>;
  readonly asks: Ask[];
}

const GROUPS: Readonly<Record<string, { readonly isDev: boolean; readonly isOptional: boolean }>> = {
  dependencies: { isDev: false, isOptional: false },
  devDependencies: { isDev: true, isOptional: false },
  optionalDependencies: { isDev: false, isOptional: true },
};

export function pnpmLock(source: LockSource): Extraction {
  const { text, path } = source;
  const collector = createCollector(text);
  const lock = walk(text, folderOf(path));
  const { version } = lock;
  if (version === undefined && lock.packages.length === 0) {
    // An empty one says that pnpm is used.
    if (/^[^#\s]/m.test(text)) collector.problem('it is no lockfile of pnpm');
  } else if (version === undefined) collector.problem('it has no lockfileVersion; it is read as version 9');
  else if (!/^(?:5(?:\.\d+)?(?:-\w+)?|6\.\d+|7\.\d+|9\.\d+)$/.test(version))
    collector.problem(`lockfileVersion ${version.slice(0, 40)} is not known; it is read as version 9`, lock.versionAt);
  const form = Number.parseFloat(version ?? '9');
  const registries = npmRegistries(path, source.peek);
  const isOld = form < 6;

  const needsById = new Map<string, Entry['needs']>();
  for (const { key, needs } of [...lock.packages, ...lock.snapshots.values()])
    if (needs.length > 0) needsById.set(canonical(key), needs);
  const askedBy = new Map<string, string[]>();
  const roots: Root[] = lock.asks.map(({ id, isDev, isOptional, manifest }) => {
    const package_ = packageKey(id);
    const asking = askedBy.get(package_) ?? [];
    if (!asking.includes(manifest)) askedBy.set(package_, [...asking, manifest]);
    return { id, isDev, isOptional };
  });
  const need = reached(roots, (id) => needsById.get(id) ?? []);
  const needOf = new Map<string, { isDev: boolean; isOptional: boolean }>();
  for (const [id, { isDev, isOptional }] of need) {
    const known = needOf.get(packageKey(id));
    needOf.set(packageKey(id), {
      isDev: isDev && known?.isDev !== false,
      isOptional: isOptional && known?.isOptional !== false,
    });
  }

  for (const { key, at, fields } of lock.packages) {
    const named = namedBy(key, isOld);
    const name = fields.get('name')?.text ?? named.name;
    const written = fields.get('version')?.text ?? named.version;
    const kind = fields.get('resolution.type')?.text;
    if (kind === 'directory' || /^(?:file|link|workspace):/.test(named.version ?? '') || /^(?:file|link):/.test(key))
      continue;
    const tarball = fields.get('resolution.tarball');
    const repository = fields.get('resolution.repo');
    if (tarball && /^file:/.test(tarball.text)) continue;
    const from: PackageSource =
      kind === 'git' || repository
        ? npmSource(name, `git+${repository?.text ?? ''}#${fields.get('resolution.commit')?.text ?? ''}`, registries)
        : npmSource(name, tarball?.text ?? named.url, registries);
    const asking = askedBy.get(packageKey(key)) ?? [];
    const dev = fields.get('dev')?.text;
    const optional = fields.get('optional')?.text;
    const url = tarball?.text ?? repository?.text ?? named.url;
    const place = tarball ?? repository;
    collector.add({
      ecosystem: 'npm',
      name,
      version: from.kind === 'git' ? undefined : written,
      at,
      source: from,
      isDirect: asking.length > 0,
      askedBy: asking,
      isDev: dev === undefined ? needOf.get(packageKey(key))?.isDev === true : dev === 'true',
      isOptional: optional === undefined ? needOf.get(packageKey(key))?.isOptional === true : optional === 'true',
      url,
      urlAt: place && [place.start, place.end],
      hasChecksum: from.kind === 'git' ? undefined : fields.has('resolution.integrity'),
      runsScripts: fields.has('requiresBuild') ? fields.get('requiresBuild')?.text === 'true' : undefined,
    });
  }
  return collector.extraction();
}

function walk(text: string, folder: string): Lock {
  const lock: Lock = { version: undefined, versionAt: 0, packages: [], snapshots: new Map(), asks: [] };
  let section = '';
  let importer = '.';
  let group = '';
  let asked = '';
  let entry: Entry | undefined;
  let field = '';
  const ask = (name: string, written: string): void => {
    const found = GROUPS[group];
    const id = idOf(name, written);
    if (found && id !== undefined)
      lock.asks.push({ manifest: `${folder}${importer === '.' ? '' : `${importer}/`}package.json`, id, ...found });
  };
  for (const { line, start } of linesOf(text)) {
    const indent = indentOf(line);
    if (line.length === indent || line[indent] === '#') continue;
    const pair = pairIn(line, indent, start);
    if (!pair) continue;
    const { key, value } = pair;
    if (indent === 0) {
      section = key;
      entry = undefined;
      group = Object.hasOwn(GROUPS, key) ? key : '';
      importer = '.';
      if (key === 'lockfileVersion' && value) {
        lock.version = value.text;
        lock.versionAt = value.start;
      }
    } else if (section === 'packages' || section === 'snapshots') {
      if (indent === 2) {
        entry = { key, at: pair.at, fields: new Map(), needs: [] };
        if (section === 'packages') lock.packages.push(entry);
        else lock.snapshots.set(key, entry);
        field = '';
      } else if (entry && indent === 4) {
        field = value ? '' : key;
        if (value?.text.startsWith('{')) addFlow(entry, key, value);
        else if (value) entry.fields.set(key, value);
      } else if (entry && indent > 4 && field === 'resolution' && value) {
        // Formatters break the braces over lines.
        entry.fields.set(`resolution.${key}`, { ...value, text: unquoted(value.text.replace(/,$/, '')) });
      } else if (entry && indent === 6 && value) {
        if (field === 'dependencies' || field === 'optionalDependencies') {
          const id = idOf(key, value.text);
          if (id !== undefined) entry.needs.push({ id, isOptional: field === 'optionalDependencies' });
        }
      }
    } else if (section === 'importers') {
      if (indent === 2) importer = key;
      else if (indent === 4) group = key;
      else if (indent === 6) {
        asked = key;
        if (value) ask(key, value.text);
      } else if (indent === 8 && key === 'version' && value) ask(asked, value.text);
    } else if (group !== '') {
      if (indent === 2) {
        asked = key;
        if (value) ask(key, value.text);
      } else if (indent === 4 && key === 'version' && value) ask(asked, value.text);
    }
  }
  return lock;
}

/** `key: value`, with or without quotes. */
function pairIn(line: string, indent: number, start: number) {
  const quote = line[indent];
  let end: number;
  if (quote === "'" || quote === '"') {
    end = line.indexOf(quote, indent + 1);
    if (end < 0) return undefined;
    end++;
  } else {
    end = line.indexOf(': ', indent);
    if (end < 0) end = line.endsWith(':') ? line.length - 1 : -1;
    if (end < 0) return undefined;
  }
  if (line[end] !== ':') return undefined;
  let at = end + 1;
  while (line[at] === ' ') at++;
  const written = line.slice(at).trimEnd();
  return {
    key: unquoted(line.slice(indent, end)),
    at: [start + indent, start + end] as const,
    value:
      written === '' ? undefined : { text: unquoted(written), start: start + at, end: start + at + written.length },
  };
}

/** `{integrity: sha512-…, tarball: https://…}`. */
function addFlow({ fields }: Entry, key: string, { text, start }: Value): void {
  for (const match of text.matchAll(/([A-Za-z]+): ('[^']*'|"[^"]*"|[^,}\s]+)/g)) {
    const [whole, name = '', value = ''] = match;
    const at = start + match.index + whole.length - value.length;
    fields.set(`${key}.${name}`, { text: unquoted(value), start: at, end: at + value.length });
  }
}

/** The key that a reference of an importer or a package means; undefined for what is linked. */
function idOf(name: string, written: string): string | undefined {
  if (/^(?:link|file|workspace):/.test(written)) return undefined;
  // An alias, or a package that no registry has, is written with its own name.
  const isWhole =
    written.startsWith('/') ||
    /^[a-z][\w+.-]*:\/\/|^[\w.-]+\.[a-z]+\//i.test(written) ||
    /^(?:@[^@/(]+\/)?[a-z][^@/(]*@/i.test(written);
  return isWhole ? canonical(written) : `${name}@${written}`;
}

/** With its peers, in one form for all versions. */
function canonical(key: string): string {
  const [, old, rest = ''] = /^\/((?:@[^/@]+\/)?[^/@]+)\/(\d.*)$/s.exec(key) ?? [];
  return old === undefined ? key.replace(/^\//, '') : `${old}@${rest}`;
}

/** Without peers, in one form for all versions: `/a/1.0.0_b@2`, `/a@1.0.0(b@2)` and `a@1.0.0(b@2)` are `a@1.0.0`. */
function packageKey(key: string): string {
  const plain = canonical(key.replace(/\(.*$/s, ''));
  return /^(?:@[^/@]+\/)?[^/@]+@\d[^_]*_/.test(plain) ? plain.slice(0, plain.indexOf('_')) : plain;
}

function namedBy(
  key: string,
  isOld: boolean,
): { readonly name: string; readonly version?: string; readonly url?: string } {
  const plain = key.replace(/\(.*$/s, '');
  if (plain.startsWith('/')) {
    const [, name = '', version] =
      (isOld ? /^\/((?:@[^/]+\/)?[^/]+)\/([^_/]+)/ : /^\/((?:@[^/]+\/)?[^@/]+)@(.+)$/).exec(plain) ?? [];
    return { name, ...(version !== undefined && { version }) };
  }
  // Of another registry: its host comes first.
  const [, host, scoped, foreign] =
    /^([\w.-]+\.[a-z]{2,}(?::\d+)?)\/((?:@[^/]+\/)?[^/@]+)[/@](\d[^_/]*)/.exec(plain) ?? [];
  if (host !== undefined && scoped !== undefined && foreign !== undefined)
    return {
      name: scoped,
      version: foreign,
      url: `https://${host}/${scoped}/-/${scoped.replace(/^.*\//, '')}-${foreign}.tgz`,
    };
  const at = plain.indexOf('@', 1);
  if (at < 0) return { name: plain };
  const version = plain.slice(at + 1);
  const name = plain.slice(0, at);
  return /^[a-z][\w+.-]*:/i.test(version) ? { name, url: version } : { name, version };
}
