// Manifests of JavaScript, Go, Ruby, Rust and PHP.

import { libraryOf } from '../../artifacts/ai-catalogue.ts';
import type { Ecosystem } from '../../artifacts/component-names.ts';
import { MANIFEST_MISSES } from '../../lib/limits.ts';
import type { Declared } from './declared.ts';
import { linesOf, tomlVersion } from './manifests-python.ts';

/** Objects of package.json whose keys are packages; `catalog` as workspaces have it, `imports` as Deno has it. */
const OF_NPM =
  /^(?:dependencies|devDependencies|peerDependencies|optionalDependencies|catalog|imports|resolutions|overrides)$/;
const OF_COMPOSER = /^require(?:-dev)?$/;

export function npmDependencies(text: string): readonly Declared[] {
  return jsonDependencies(text, 'npm', OF_NPM).map((each) => ({ ...each, ...ofAlias(each) }));
}

/** `npm:name@1.2` stands for another package, or for one where names are free. */
function ofAlias({ version }: Declared): Partial<Declared> {
  const [, name, own] = /^npm:(@?[^@]{1,200})(?:@(.{1,60}))?$/.exec(version ?? '') ?? [];
  if (name !== undefined) return { name, version: own };
  // Links within a workspace say nothing of a version.
  return {
    version: /^(?:workspace|file|link|portal|catalog|git|https?|github):|\//.test(version ?? '') ? undefined : version,
  };
}

export function composerDependencies(text: string): readonly Declared[] {
  return jsonDependencies(text, 'composer', OF_COMPOSER);
}

/** Names as keys of these objects on the first level; its places are found by what is written, the values by the parser. */
function jsonDependencies(text: string, ecosystem: Ecosystem, keys: RegExp): readonly Declared[] {
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF|^ï»¿/, ''));
  } catch {
    return [];
  }
  if (typeof root !== 'object' || root === null) return [];
  const found: Declared[] = [];
  let misses = 0;
  for (const [key, group] of Object.entries(root)) {
    if (key === 'name' && typeof group === 'string') {
      const at = placeOf(text, key, 0);
      if (at >= 0)
        found.push({ ecosystem, name: group, version: ownVersion(root), start: at, end: at + key.length, isOwn: true });
    }
    if (!keys.test(key) || typeof group !== 'object' || group === null) continue;
    let from = Math.max(0, placeOf(text, key, 0));
    for (const [name, version] of Object.entries(group)) {
      // Keys come in the order they are written in; one that is spelt with escapes is nobody's package.
      const isWanted = libraryOf(ecosystem, name) !== undefined || isAlias(version);
      const start = isWanted ? placeOf(text, name, from) : -1;
      if (start < 0) {
        if (isWanted && ++misses > MANIFEST_MISSES) return found;
        continue;
      }
      from = start;
      found.push({
        ecosystem,
        name,
        version: typeof version === 'string' ? version : undefined,
        start,
        end: start + name.length,
      });
    }
  }
  return found;
}

function isAlias(version: unknown): boolean {
  return typeof version === 'string' && version.startsWith('npm:');
}

function ownVersion(root: object): string | undefined {
  return 'version' in root && typeof root.version === 'string' ? root.version : undefined;
}

/** Of a key as it is written, without its quotes. */
function placeOf(text: string, key: string, from: number): number {
  const quoted = JSON.stringify(key);
  for (let at = text.indexOf(quoted, from); at >= 0; at = text.indexOf(quoted, at + 1))
    if (/^\s*:/.test(text.slice(at + quoted.length, at + quoted.length + 20))) return at + 1;
  return -1;
}

export function goModules(text: string): readonly Declared[] {
  return linesOf(text).flatMap(({ line, start }): Declared[] => {
    const [whole = '', own, name = ''] =
      /^\s*(?:(module)\s+|require\s+)?([a-z0-9][\w.-]{0,100}(?:\/[\w.~-]{1,100}){1,10})(?=\s|$)/.exec(line) ?? [];
    if (name === '' || /^\s*(?:replace|exclude|retract)\b|=>/.test(line)) return [];
    const at = start + whole.length - name.length;
    const version = /\sv(\S{1,80})/.exec(line.slice(whole.length))?.[1];
    return [
      {
        ecosystem: 'golang',
        name,
        version,
        start: at,
        end: at + name.length,
        ...(own !== undefined && { isOwn: true }),
      },
    ];
  });
}

export function gemDependencies(text: string): readonly Declared[] {
  return linesOf(text).flatMap(({ line, start }): Declared[] => {
    const [whole = '', name = '', version] =
      /^\s*(?:gem|[\w.]{1,40}\.add_(?:runtime_|development_)?dependency)[\s(]\s*["']([\w.-]{1,100})["'](?:\s*,\s*["']([^"']{1,60})["'])?/.exec(
        line,
      ) ?? [];
    const at = start + whole.indexOf(name);
    return name === '' ? [] : [{ ecosystem: 'gem', name, version, start: at, end: at + name.length }];
  });
}

export function cargoDependencies(text: string): readonly Declared[] {
  let table = '';
  return linesOf(text).flatMap(({ line, start }): Declared[] => {
    const header = /^\s*\[\[?([^\]]{1,200})\]\]?/.exec(line);
    if (header) {
      table = header[1] ?? '';
      // `[dependencies.name]`
      const [whole = '', name = ''] = /dependencies\.["']?([\w-]{1,100})["']?$/.exec(table) ?? [];
      const at = start + line.indexOf(table) + table.length - name.length - (whole.endsWith('"') ? 1 : 0);
      return name === '' ? [] : [{ ecosystem: 'cargo', name, start: at, end: at + name.length }];
    }
    const [, key = '', value = ''] = /^\s*["']?([\w-]{1,100})["']?(?:\.workspace)?\s*=\s*(.*)$/.exec(line) ?? [];
    if (key === '') return [];
    const at = start + line.indexOf(key);
    const place = { start: at, end: at + key.length };
    if (table === 'package' && key === 'name')
      return [{ ecosystem: 'cargo', name: tomlVersion(value) ?? key, ...place, isOwn: true }];
    if (!/(?:^|\.)(?:dev-|build-)?dependencies$/.test(table)) return [];
    const name = /\bpackage\s*=\s*["']([\w-]{1,100})["']/.exec(value)?.[1] ?? key;
    return [{ ecosystem: 'cargo', name, version: tomlVersion(value), ...place }];
  });
}
