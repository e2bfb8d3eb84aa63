// What is wrong with a file as a whole: a merge that nobody finished, options of pip, what is left open, a lockfile that is not there.

import { folderOf } from '../../artifacts/packages/extraction.ts';
import { linesOf } from '../../artifacts/packages/lines.ts';
import { isPublicIndex } from '../../artifacts/packages/python.ts';
import { readRequirements } from '../../artifacts/packages/requirements.ts';
import { isRecord } from '../../artifacts/packages/values.ts';
import { hostOf, isLoopbackHost, isNearHost } from '../../lib/network-host.ts';
import { type Check, counted, type Problem, shownAddress } from './problem.ts';

/** The first conflict of a file, as git writes it. */
export function conflictIn(
  text: string,
): { readonly at: readonly [number, number]; readonly count: number } | undefined {
  if (!text.includes('<<<<<<< ')) return undefined;
  let first: readonly [number, number] | undefined;
  let count = 0;
  for (const { line, start } of linesOf(text))
    if (/^<<<<<<< \S/.test(line)) {
      first ??= [start, start + line.length];
      count++;
    }
  return first && text.includes('\n>>>>>>> ') ? { at: first, count } : undefined;
}

export const conflicts: Check = ({ source }) => {
  const found = conflictIn(source.text);
  return found
    ? [
        {
          rule: 'deps/conflict-markers',
          at: found.at,
          place: '',
          message: `This lockfile is half merged: ${counted(found.count, 'conflict is', 'conflicts are')} still open, and each tool reads it as it likes.`,
          evidence: ['<<<<<<<'],
          identity: 'conflict',
        },
      ]
    : [];
};

const REQUIREMENTS = /\.txt$/i;
/** Files whose indexes anybody knows; what else pip looks at may be a registry of one company. */
const CONFIG = /(?:^|\/)pip\.(?:conf|ini)$/i;

/** With an index beside the main one pip takes the higher version of either: whoever publishes the name gets it. */
export const extraIndexes: Check = ({ source: { path, text } }) => {
  if (!REQUIREMENTS.test(path) && !CONFIG.test(path)) return [];
  const { requirements, options } = optionsOf(path, text);
  const isHashed = requirements.length > 0 && requirements.every(({ hasHash }) => hasHash);
  return options.flatMap(({ name, value, at }): readonly Problem[] => {
    const host = hostOf(value) ?? 'an index the environment names';
    if (name === '--extra-index-url')
      return [
        {
          rule: 'deps/extra-index',
          at,
          place: `index ${host}`,
          message: `Packages come from PyPI or from ${host}, whichever has the higher version: who publishes a name of the one on the other is installed.`,
          evidence: [shownAddress(value)],
          identity: host,
          ...((isHashed || isPublicIndex(value)) && { tier: 'context' }),
        },
      ];
    if (name === '--trusted-host')
      return [
        {
          rule: 'deps/certificate-unchecked',
          at,
          place: `host ${value.slice(0, 200)}`,
          message: `pip does not check the certificate of ${value.slice(0, 200)}.`,
          evidence: [value.slice(0, 200)],
          identity: value,
          ...((isHashed || isNearHost(value.replace(/:\d+$/, ''))) && { tier: 'context' }),
        },
      ];
    if ((name === '--index-url' || name === '--find-links') && /^http:/i.test(value) && !isLoopbackHost(host))
      return [
        {
          rule: isHashed ? 'deps/plain-http' : 'deps/plain-http-unchecked',
          at,
          place: `host ${host}`,
          message: `All packages are fetched from ${host} without encryption${isHashed ? '' : ' and no checksum to hold them to'}.`,
          evidence: [shownAddress(value)],
          identity: host,
          ...(isNearHost(host) && { tier: 'review' }),
        },
      ];
    return [];
  });
};

function optionsOf(path: string, text: string) {
  if (!CONFIG.test(path)) return readRequirements(text);
  const options = [...linesOf(text)].flatMap(({ line, start }) => {
    const [, key, value = ''] =
      /^\s*(index-url|extra-index-url|trusted-host|find-links)\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (key === undefined) return [];
    const at = [start + line.indexOf(key), start + line.trimEnd().length] as const;
    return value.split(/\s+/).map((each) => ({ name: `--${key}`, value: each, at }));
  });
  return { requirements: [], options };
}

/** Of a project without another lockfile beside it. */
export const unpinned: Check = ({ source: { path, text, peek }, artifact }) => {
  if (!/requirements/i.test(path) || !REQUIREMENTS.test(path)) return [];
  const { requirements, options } = readRequirements(text);
  const open = requirements.filter(({ version, url }) => version === undefined && url === undefined);
  const [first] = open;
  if (!first || options.some(({ name }) => name === '--constraint')) return [];
  if (hasLock(path, ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'], artifact.tree?.exists))
    return [];
  // Part of a list that is read with another, which pins.
  if (peek(`${folderOf(path)}requirements.txt`)?.includes('autogenerated by')) return [];
  return [
    {
      rule: 'deps/requirement-unpinned',
      at: first.at,
      place: '',
      message: `${open.length === requirements.length ? `None of the ${requirements.length}` : `${open.length} of ${requirements.length}`} requirements name one version: what is installed is whatever is newest, and no advisory can be looked up for it.`,
      evidence: open.slice(0, 5).map(({ name, range }) => `${name}${range}`.slice(0, 100)),
      identity: 'unpinned',
    },
  ];
};

/** A lockfile in the folder or above it. */
function hasLock(path: string, names: readonly string[], exists: ((path: string) => boolean) | undefined): boolean {
  if (!exists) return true;
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    if (names.some((name) => exists(folder + name))) return true;
    if (folder === '') return false;
  }
}

const NPM_LOCKS = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
];

interface Lockable {
  readonly name: RegExp;
  readonly locks: readonly string[];
  /** Where a dependency is asked for, if this is a program and not a library that others lock. */
  readonly asks: (text: string, folder: string, exists: (path: string) => boolean) => number | undefined;
}

const LOCKABLE: readonly Lockable[] = [
  { name: /(?:^|\/)package\.json$/, locks: NPM_LOCKS, asks: npmProgram },
  {
    name: /(?:^|\/)Pipfile$/,
    locks: ['Pipfile.lock'],
    asks: (text) => found(text, /^\[(?:dev-)?packages\][^\S\n]*\n+[^[\n]*=/m),
  },
  {
    name: /(?:^|\/)Gemfile$/,
    locks: ['Gemfile.lock'],
    asks: (text) => (/^\s*gemspec\b/m.test(text) ? undefined : found(text, /^\s{0,20}gem\s+["']/m)),
  },
  {
    name: /(?:^|\/)Cargo\.toml$/,
    locks: ['Cargo.lock'],
    asks: (text, folder, exists) =>
      /^\[package\]/m.test(text) && exists(`${folder}src/main.rs`)
        ? found(text, /^\[(?:workspace\.)?dependencies\b/m)
        : undefined,
  },
  {
    name: /(?:^|\/)composer\.json$/,
    locks: ['composer.lock'],
    asks: (text) => (/"type"\s*:\s*"project"/.test(text) ? found(text, /"require"\s*:/) : undefined),
  },
];

export const withoutLockfile: Check = ({ artifact, source: { path, text } }) => {
  const exists = artifact.tree?.exists;
  const kind = LOCKABLE.find(({ name }) => name.test(path));
  if (!kind || !exists || artifact.use !== 'runtime') return [];
  const at = kind.asks(text, folderOf(path), exists);
  if (at === undefined || hasLock(path, kind.locks, exists)) return [];
  return [
    {
      rule: 'deps/lockfile-missing',
      at: [at, at + 1],
      place: '',
      message: `No lockfile (${kind.locks.slice(0, 4).join(', ')}) says which versions of its dependencies are installed.`,
      evidence: [path.slice(path.lastIndexOf('/') + 1)],
      identity: 'lockfile',
    },
  ];
};

/** What is published is locked by those who install it. */
function npmProgram(text: string): number | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    if (!isRecord(manifest) || manifest.private !== true || manifest.publishConfig !== undefined) return undefined;
    const { dependencies } = manifest;
    if (!isRecord(dependencies)) return undefined;
    const isOpen = Object.values(dependencies).some(
      (spec) => typeof spec === 'string' && !/^(?:file|link|workspace|portal):/.test(spec),
    );
    return isOpen ? found(text, /"dependencies"\s*:/) : undefined;
  } catch {
    return undefined;
  }
}

function found(text: string, pattern: RegExp): number | undefined {
  const match = pattern.exec(text);
  return match ? match.index + (match[0].length - match[0].trimStart().length) : undefined;
}
