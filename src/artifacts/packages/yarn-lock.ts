// yarn.lock: the form of Yarn 1 (https://classic.yarnpkg.com/lang/en/docs/yarn-lock/) and the YAML of those after it. Both are written
// by Yarn alone, a block for each package, so they are read line by line.

import type { PackageSource } from '../../model/package.ts';
import { type Collector, createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { indentOf, linesOf, unquoted } from './lines.ts';
import { asksOf, npmAsks } from './npm-asks.ts';
import { npmRegistries } from './npm-registries.ts';
import { gitSource, isLocalReference, npmSource } from './npm-source.ts';
import { type Need, type Root, reached } from './reach.ts';

interface Block {
  /** `name@range`, as others ask for it. */
  readonly keys: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly fields: Map<string, { readonly text: string; readonly start: number; readonly end: number }>;
  readonly needs: { readonly key: string; readonly isOptional: boolean }[];
}

export function yarnLock(source: LockSource): Extraction {
  const { text } = source;
  const collector = createCollector(text);
  if (/^__metadata:/m.test(text)) berry(source, collector);
  else if (/^# yarn lockfile v1\b/m.test(text.slice(0, 2000)) || text.trim() === '') classic(source, collector);
  else {
    const version = /^# yarn lockfile (v\S{1,20})/m.exec(text.slice(0, 2000))?.[1];
    collector.problem(
      version === undefined
        ? 'it does not say which version of yarn.lock it is; it is read as version 1'
        : `yarn lockfile ${version} is not known; it is read as version 1`,
    );
    classic(source, collector);
  }
  return collector.extraction();
}

function* blocksIn(text: string, collector: Collector): Generator<Block> {
  let block: Block | undefined;
  let group: string | undefined;
  for (const { line, start } of linesOf(text)) {
    if (line === '' || line.startsWith('#')) continue;
    const indent = indentOf(line);
    if (indent === 0) {
      if (block) yield block;
      block = undefined;
      group = undefined;
      if (!line.endsWith(':')) {
        if (!/^(?:<<<<<<<|=======|>>>>>>>|\|\|\|\|\|\|\|)/.test(line))
          collector.problem('a line is no part of a yarn.lock', start);
        continue;
      }
      const keys = line.slice(0, -1);
      block = { keys: keysIn(keys), start, end: start + keys.length, fields: new Map(), needs: [] };
    } else if (block && indent === 2) {
      const [whole, quotedKey = '', separator = '', value = ''] =
        /^ {2}("[^"]*"|[^\s:"]+)(:? |:?$)(.*)$/.exec(line) ?? [];
      group = value === '' ? quotedKey : undefined;
      if (whole === undefined || value === '') continue;
      const at = start + line.length - value.length;
      if (separator !== '')
        block.fields.set(unquoted(quotedKey), { text: unquoted(value), start: at, end: at + value.length });
    } else if (block && indent === 4 && (group === 'dependencies' || group === 'optionalDependencies')) {
      const [, name = '', range = ''] = /^ {4}("[^"]*"|[^\s:"]+):?\s+(.+)$/.exec(line) ?? [];
      if (name !== '')
        block.needs.push({ key: `${unquoted(name)}@${unquoted(range)}`, isOptional: group === 'optionalDependencies' });
    }
  }
  if (block) yield block;
}

/** `"a@^1, b@^2"` of later versions, `a@^1, "b@^2"` of the first. */
function keysIn(written: string): readonly string[] {
  return unquoted(written)
    .split(/"?, "?/)
    .map((key) => key.replace(/^"|"$/g, ''))
    .filter((key) => key !== '');
}

/** Of `name@range`: the first `@` that is not of a scope. */
function splitKey(key: string): readonly [name: string, range: string] {
  const at = key.indexOf('@', 1);
  return at < 0 ? [key, ''] : [key.slice(0, at), key.slice(at + 1)];
}

function classic(source: LockSource, collector: Collector): void {
  const registries = npmRegistries(source.path, source.peek);
  const blocks = [...blocksIn(source.text, collector)];
  const byKey = new Map(blocks.flatMap((block) => block.keys.map((key) => [key, block] as const)));
  const asks = npmAsks(source);
  const { askedBy, need } = needsOf(
    (asks ?? []).map((ask) => ({ ...ask, key: `${ask.name}@${ask.spec}` })),
    byKey,
  );
  for (const block of blocks) {
    const [alias] = splitKey(block.keys[0] ?? '');
    const resolved = block.fields.get('resolved');
    if (block.keys.some((key) => isLocalReference(splitKey(key)[1])) || (resolved && isLocalReference(resolved.text)))
      continue;
    const real = block.keys.map((key) => splitKey(key)[1]);
    // The last `@`: the first is of a scope.
    const name = real.map((range) => /^npm:(.+?)(?:@[^@]*)?$/.exec(range)?.[1]).find(Boolean) ?? alias;
    const from = npmSource(name, resolved?.text, registries);
    const asking = askedBy.get(block) ?? [];
    collector.add({
      ecosystem: 'npm',
      name,
      version: from.kind === 'git' ? undefined : block.fields.get('version')?.text,
      at: [block.start, block.end],
      source: from,
      isDirect: asks && asking.length > 0,
      askedBy: asking,
      ...(need.get(block) ?? {}),
      url: resolved?.text,
      urlAt: resolved && [resolved.start, resolved.end],
      // Before 1.10 the digest stood behind the address.
      hasChecksum:
        resolved === undefined || from.kind === 'git'
          ? undefined
          : block.fields.has('integrity') || /#[0-9a-f]{40}$/.test(resolved.text),
      ...(name !== alias && { alias }),
    });
  }
}

function berry(source: LockSource, collector: Collector): void {
  const registries = npmRegistries(source.path, source.peek);
  const blocks = [...blocksIn(source.text, collector)];
  const version = Number(blocks.find(({ keys }) => keys[0] === '__metadata')?.fields.get('version')?.text);
  if (!(version >= 4 && version <= 10)) collector.problem(`its version ${String(version).slice(0, 20)} is not known`);
  const byKey = new Map(blocks.flatMap((block) => block.keys.map((key) => [key, block] as const)));
  const members = blocks.flatMap((block) => {
    const at = /@workspace:(.*)$/.exec(block.fields.get('resolution')?.text ?? '')?.[1];
    return at === undefined
      ? []
      : [{ block, manifest: `${folderOf(source.path)}${at === '.' ? '' : `${at}/`}package.json` }];
  });
  const { askedBy, need } = needsOf(
    members.flatMap(({ block, manifest }) => {
      const own = new Map(asksIn(source, manifest).map((ask) => [ask.name, ask]));
      // Their entries hold what is for development only among the others.
      return block.needs.map(({ key, isOptional }) => ({
        key,
        manifest,
        isDev: own.get(splitKey(key)[0])?.isDev === true,
        isOptional: isOptional || own.get(splitKey(key)[0])?.isOptional === true,
      }));
    }),
    byKey,
  );
  for (const block of blocks) {
    const resolution = block.fields.get('resolution');
    if (!resolution) continue;
    const [name, reference] = splitKey(resolution.text);
    if (/^(?:workspace|patch|link|portal|file|exec|virtual):/.test(reference)) continue;
    const [alias] = splitKey(block.keys[0] ?? '');
    const { from, version: written, url } = berrySource(reference, (host) => npmSource(name, host, registries));
    const asking = askedBy.get(block) ?? [];
    collector.add({
      ecosystem: 'npm',
      name,
      version: from.kind === 'git' ? undefined : (written ?? block.fields.get('version')?.text),
      at: [block.start, block.end],
      source: from,
      isDirect: asking.length > 0,
      askedBy: asking,
      ...(need.get(block) ?? {}),
      url,
      urlAt: [resolution.start, resolution.end],
      hasChecksum: from.kind === 'git' ? undefined : hasChecksum(block),
      ...(name !== alias && { alias }),
    });
  }
}

/** Packages for another system than the one that wrote the lockfile have none. */
function hasChecksum({ fields }: Block): boolean | undefined {
  return fields.has('checksum') ? true : fields.has('conditions') ? undefined : false;
}

function berrySource(
  reference: string,
  npm: (reference: string | undefined) => PackageSource,
): { readonly from: PackageSource; readonly version?: string; readonly url?: string } {
  const [, protocol = '', rest = ''] = /^(npm|jsr):(.*)$/s.exec(reference) ?? [];
  if (protocol === '') {
    const commit = /[#&]commit=([0-9a-f]{40})/.exec(reference);
    return {
      from: commit || /\.git(?:#|$)|^git/.test(reference) ? gitSource(reference) : npm(reference),
      url: reference,
    };
  }
  const [version = '', archive] = rest.split('::__archiveUrl=');
  const url = archive === undefined ? undefined : decoded(archive);
  return { from: npm(url), version, ...(url !== undefined && { url }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function asksIn({ peek }: LockSource, manifest: string) {
  try {
    return asksOf(JSON.parse(peek(manifest) ?? ''), manifest);
  } catch {
    return [];
  }
}

/** Who asks for each block, and what it is needed for. */
function needsOf(
  asks: readonly {
    readonly key: string;
    readonly manifest: string;
    readonly isDev: boolean;
    readonly isOptional: boolean;
  }[],
  byKey: ReadonlyMap<string, Block>,
): { readonly askedBy: ReadonlyMap<Block, readonly string[]>; readonly need: ReadonlyMap<Block, Need> } {
  const askedBy = new Map<Block, string[]>();
  const roots: Root[] = [];
  for (const { key, manifest, isDev, isOptional } of asks) {
    const block = byKey.get(key) ?? byKey.get(key.replace('@', '@npm:').replace(/^@npm:/, '@'));
    if (!block) continue;
    roots.push({ id: block.keys[0] ?? '', isDev, isOptional });
    const asking = askedBy.get(block) ?? [];
    if (!asking.includes(manifest)) askedBy.set(block, [...asking, manifest]);
  }
  const found = reached(roots, (id) =>
    (byKey.get(id)?.needs ?? []).flatMap(({ key, isOptional }) => {
      const block = byKey.get(key);
      return block ? [{ id: block.keys[0] ?? '', isOptional }] : [];
    }),
  );
  return {
    askedBy,
    need: new Map([...found].flatMap(([id, need]) => (byKey.get(id) ? [[byKey.get(id) as Block, need]] : []))),
  };
}
