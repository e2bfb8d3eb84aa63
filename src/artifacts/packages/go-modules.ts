// go.mod, which since Go 1.17 lists all modules that are built, and go.sum for those before: https://go.dev/ref/mod.

import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockedPackage, type LockSource } from './extraction.ts';
import { isPublicModule } from './go-hosts.ts';
import { linesOf } from './lines.ts';

interface Requirement {
  readonly name: string;
  readonly version: string;
  readonly at: readonly [number, number];
  readonly isDirect: boolean;
}

interface Replacement {
  readonly version: string | undefined;
  /** Undefined where it is a folder. */
  readonly by: { readonly name: string; readonly version: string } | undefined;
}

interface GoMod {
  readonly module: string;
  readonly required: readonly Requirement[];
  readonly replaced: ReadonlyMap<string, readonly Replacement[]>;
  readonly go: { readonly version: string; readonly at: readonly [number, number] } | undefined;
  readonly toolchain: GoMod['go'];
  readonly oddAt: number | undefined;
}

export function goMod({ path, text }: LockSource): Extraction {
  const collector = createCollector(text);
  const { module, required, replaced, go, toolchain, oddAt } = readGoMod(text);
  if (oddAt !== undefined) collector.problem('this is no line of a go.mod', oddAt);
  for (const { name, version, at, isDirect } of required) {
    const real = replacementOf(name, version, replaced);
    if (real === 'local') continue;
    collector.add({
      ...moduleOf(real.name, real.version, module, at),
      isDirect,
      askedBy: isDirect ? [path] : [],
      ...(real.name !== name && { alias: name }),
    });
  }
  // What builds it: a toolchain that is named beats the least version of the language.
  const built = toolchain ?? go;
  if (built)
    collector.add({
      ecosystem: 'Go',
      name: 'stdlib',
      version: built.version,
      at: built.at,
      source: { kind: 'registry', isPublic: true },
      isDirect: true,
      askedBy: [path],
    });
  return collector.extraction();
}

/** Only what a go.mod of before 1.17 leaves out: of each module the highest version whose content is pinned. */
export function goSum({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const manifest = peek(`${folderOf(path)}go.mod`);
  if (manifest === undefined) return collector.extraction();
  const { module, required, replaced, go } = readGoMod(manifest);
  const [, minor = '0'] = /^1\.(\d+)/.exec(go?.version ?? '1.16') ?? [];
  if (Number(minor) >= 17) return collector.extraction();
  const known = new Set(required.map(({ name }) => name));
  for (const [name, each] of replaced) for (const { by } of each) known.add(by?.name ?? name);
  const highest = new Map<string, LockedPackage>();
  for (const { line, start } of linesOf(text)) {
    const [, name = '', version = ''] = /^(\S{1,300}) v([^\s/]{1,200}) h1:/.exec(line) ?? [];
    if (name === '' || known.has(name)) continue;
    const found = highest.get(name);
    if (found && compareVersions(found.version ?? '', version) >= 0) continue;
    const at = [start, start + name.length + version.length + 2] as const;
    highest.set(name, { ...moduleOf(name, version, module, at), isDirect: false, askedBy: [] });
  }
  for (const each of highest.values()) collector.add(each);
  return collector.extraction();
}

function moduleOf(name: string, version: string, own: string, at: readonly [number, number]): LockedPackage {
  return {
    ecosystem: 'Go',
    name,
    version,
    at,
    source: { kind: 'registry', isPublic: isPublicModule(name, own) },
  };
}

function replacementOf(
  name: string,
  version: string,
  replaced: GoMod['replaced'],
): { readonly name: string; readonly version: string } | 'local' {
  const own = replaced.get(name);
  const found = own?.find((each) => each.version === version) ?? own?.find((each) => each.version === undefined);
  if (!found) return { name, version };
  return found.by ?? 'local';
}

const MODULE = String.raw`("[^"]{1,300}"|\x60[^\x60]{1,300}\x60|[^\s()"]{1,300})`;
const REQUIRE = new RegExp(String.raw`^${MODULE}\s+v(\S{1,200})\s*(//.*)?$`);
const REPLACE = new RegExp(
  String.raw`^${MODULE}(?:\s+v(\S{1,200}))?\s*=>\s*${MODULE}(?:\s+v(\S{1,200}))?\s*(?://.*)?$`,
);

export function readGoMod(text: string): GoMod {
  let module = '';
  let block = '';
  let go: GoMod['go'];
  let toolchain: GoMod['go'];
  let oddAt: number | undefined;
  const required: Requirement[] = [];
  const replaced = new Map<string, Replacement[]>();
  for (const { line, start } of linesOf(text)) {
    const plain = line.trim();
    if (plain === '' || plain.startsWith('//')) continue;
    if (block !== '' && plain.startsWith(')')) {
      block = '';
      continue;
    }
    const opened = /^(\w+)\s*\(\s*(?:\/\/.*)?$/.exec(plain)?.[1];
    if (block === '' && opened !== undefined) {
      block = opened;
      continue;
    }
    const [word = '', rest = ''] = block === '' ? split(plain) : [block, plain];
    const from = start + line.indexOf(rest === '' ? word : rest);
    if (word === 'require') {
      const [, name, version, comment = ''] = REQUIRE.exec(rest) ?? [];
      if (name === undefined || version === undefined) oddAt ??= start;
      else
        required.push({
          name: bare(name),
          version,
          at: [from, from + rest.indexOf(version, name.length) + version.length],
          isDirect: !/^\/\/\s*indirect\b/.test(comment),
        });
    } else if (word === 'replace') {
      const [, name, version, by = '', byVersion] = REPLACE.exec(rest) ?? [];
      if (name === undefined) oddAt ??= start;
      else {
        const own = replaced.get(bare(name)) ?? [];
        own.push({ version, by: byVersion === undefined ? undefined : { name: bare(by), version: byVersion } });
        replaced.set(bare(name), own);
      }
    } else if (word === 'module') module = bare(rest.split(/\s/)[0] ?? '');
    else if (word === 'go' || word === 'toolchain') {
      const version = /^(?:go)?(\d+(?:\.\d+){1,2}(?:(?:rc|beta)\d+)?)/.exec(rest)?.[1];
      const found =
        version === undefined ? undefined : { version, at: [start, start + line.trimEnd().length] as const };
      if (word === 'go') go = found;
      else toolchain = found;
    } else if (!/^(?:exclude|retract|godebug|tool|ignore)$/.test(word)) oddAt ??= start;
  }
  return { module, required, replaced, go, toolchain, oddAt };
}

function split(line: string): readonly [string, string] {
  const at = line.search(/\s/);
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at).trim()];
}

function bare(word: string): string {
  return word.replace(/^["`]|["`]$/g, '');
}

/** Of semantic versions, with their labels as text: enough to tell the later of two of one module. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((each) => /^(\d+)\.(\d+)\.(\d+)(.*)$/.exec(each));
  if (!left || !right) return left ? 1 : right ? -1 : 0;
  for (const index of [1, 2, 3]) {
    const difference = Number(left[index]) - Number(right[index]);
    if (difference !== 0) return difference;
  }
  const [before, after] = [left[4] ?? '', right[4] ?? ''];
  return before === after ? 0 : before === '' ? 1 : after === '' ? -1 : before < after ? -1 : 1;
}
