// Which registry npm, Yarn, pnpm and Bun ask for a package, as far as files of the project say: whether a name is known to the
// public, and what host a lockfile may name.

import { hostOf } from '../../lib/network-host.ts';
import { folderOf, type Peek } from './extraction.ts';

/** Those of npm and Yarn, which serve the same packages, of JSR, and mirrors of npm's that anybody may use. */
const PUBLIC: ReadonlySet<string> = new Set([
  'registry.npmjs.org',
  'registry.yarnpkg.com',
  'registry.npmjs.com',
  'npm.jsr.io',
  'registry.npmmirror.com',
  'cdn.npmmirror.com',
  'registry.npm.taobao.org',
  'r.cnpmjs.org',
  'registry.nodejitsu.com',
  'mirrors.tencent.com',
  'mirrors.cloud.tencent.com',
  'mirrors.huaweicloud.com',
  'repo.huaweicloud.com',
]);

export interface NpmRegistries {
  /** Whether a package of this name is fetched from a public registry: from `host` where the lockfile names one. */
  isPublic(name: string, host: string | undefined): boolean;
  /** Host of the registry that the settings give the scope of the name; empty where something else decides it. */
  ownRegistry(name: string): string | undefined;
}

const SETTINGS: readonly (readonly [file: string, read: (text: string) => readonly Setting[]])[] = [
  ['.npmrc', (text) => assigned(text, /^\s*(?:(@[\w.~-]{1,100}):)?registry\s*=\s*["']?([^\s"']{1,500})/gm)],
  ['.yarnrc', (text) => assigned(text, /^\s*["']?(?:(@[\w.~-]{1,100}):)?registry["']?\s+["']?([^\s"']{1,500})/gm)],
  ['.yarnrc.yml', ofYarn],
  ['bunfig.toml', ofBun],
  ['pnpm-workspace.yaml', ofPnpm],
];

interface Setting {
  /** With `@`; undefined for all names. */
  readonly scope: string | undefined;
  readonly url: string;
}

/** By the files in the folder of the lockfile and above it. */
export function npmRegistries(path: string, peek: Peek): NpmRegistries {
  const defaults: string[] = [];
  const scopes = new Map<string, string[]>();
  const own = new Set<string>();
  let isSignedIn = false;
  for (let folder: string | undefined = folderOf(path); folder !== undefined; folder = above(folder)) {
    for (const [file, read] of SETTINGS) {
      const text = peek(folder + file);
      if (text === undefined) continue;
      isSignedIn ||= /^\s*\/\/registry\.npmjs\.org\/:_(?:authToken|auth|password)\s*=/m.test(text);
      for (const { scope, url } of read(text)) {
        // What the environment decides is some registry, and none of the public ones.
        const host = hostOf(url) ?? '';
        if (scope === undefined) defaults.push(host);
        else scopes.set(scope, [...(scopes.get(scope) ?? []), host]);
      }
    }
    const scope = scopeOf(/"name"\s*:\s*"(@[^"/]{1,100}\/)/.exec(peek(`${folder}package.json`) ?? '')?.[1] ?? '');
    if (scope !== undefined) own.add(scope);
  }
  const ofScope = (name: string) => scopes.get(scopeOf(name) ?? '') ?? [];
  return {
    isPublic(name, host) {
      const scope = scopeOf(name);
      if (ofScope(name).some((each) => !PUBLIC.has(each))) return false;
      if (scope !== undefined && own.has(scope) && (host === undefined || isSignedIn)) return false;
      return host === undefined ? defaults.every((each) => PUBLIC.has(each)) : PUBLIC.has(host);
    },
    ownRegistry: (name) => ofScope(name)[0],
  };
}

export function isPublicNpmHost(host: string): boolean {
  return PUBLIC.has(host);
}

function scopeOf(name: string): string | undefined {
  return name.startsWith('@') && name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined;
}

function above(folder: string): string | undefined {
  return folder === '' ? undefined : folderOf(folder.slice(0, -1));
}

function assigned(text: string, pattern: RegExp): readonly Setting[] {
  return [...text.matchAll(pattern)].map(([, scope, url = '']) => ({ scope, url }));
}

/** `npmRegistryServer` at the top, or below `npmScopes` and the name of a scope. */
function ofYarn(text: string): readonly Setting[] {
  let isInScopes = false;
  let scope: string | undefined;
  return text.split(/\r?\n/).flatMap((line): Setting[] => {
    if (/^\S/.test(line)) {
      isInScopes = /^npmScopes\s*:/.test(line);
      scope = undefined;
    }
    const named = isInScopes ? /^\s+["']?([\w.~-]{1,100})["']?\s*:\s*(?:#.*)?$/.exec(line)?.[1] : undefined;
    if (named !== undefined) scope = `@${named}`;
    const url = /^\s*npmRegistryServer\s*:\s*["']?([^\s"']{1,500})/.exec(line)?.[1];
    return url === undefined || (isInScopes && scope === undefined) ? [] : [{ scope, url }];
  });
}

/** `registry` of `[install]`, and what `[install.scopes]` says. */
function ofBun(text: string): readonly Setting[] {
  let table = '';
  return text.split(/\r?\n/).flatMap((line): Setting[] => {
    table = /^\s*\[([^\]]{1,100})\]/.exec(line)?.[1] ?? table;
    const url = /=.{0,200}?["'](https?:\/\/[^"']{1,500})["']/.exec(line)?.[1];
    if (url === undefined) return [];
    if (table === 'install' && /^\s*registry\s*=/.test(line)) return [{ scope: undefined, url }];
    const scope = /^\s*["']?@?([\w.~-]{1,100})["']?\s*=/.exec(line)?.[1];
    return table === 'install.scopes' && scope !== undefined ? [{ scope: `@${scope}`, url }] : [];
  });
}

/** `registries:` with `default` and scopes. */
function ofPnpm(text: string): readonly Setting[] {
  let isIn = false;
  return text.split(/\r?\n/).flatMap((line): Setting[] => {
    if (/^\S/.test(line)) isIn = /^registries\s*:/.test(line);
    const [, name = '', url] = /^\s+["']?(default|@[\w.~-]{1,100})["']?\s*:\s*["']?([^\s"']{1,500})/.exec(line) ?? [];
    return isIn && url !== undefined ? [{ scope: name === 'default' ? undefined : name, url }] : [];
  });
}
