// Packages that a client's configuration, or a command line, fetches and runs by name and exact version: resolved as much as
// by a lockfile, and by nothing else. What a registry of one's own serves is not told to others.

import type { DocumentNode } from '../../lib/document.ts';
import { type NamedPackage, namedPackages } from '../launch-packages.ts';
import type { Word } from '../launch-words.ts';
import type { ByteRange } from '../segment.ts';
import { knownHole } from '../vulnerable-servers.ts';
import type { LockedPackage, Peek } from './extraction.ts';
import { npmRegistries } from './npm-registries.ts';
import { npmSource } from './npm-source.ts';
import { indexSource } from './python.ts';

export interface Launch {
  readonly words: readonly Word[];
  /** Names and values of what the command gets as its environment. */
  readonly variables: readonly { readonly key: string; readonly value: string }[];
}

export interface LaunchFile {
  readonly path: string;
  readonly peek: Peek;
  readonly rangeOf: (node: DocumentNode) => ByteRange;
}

/** Flags and variables by which a runner of packages is given another registry, or folders and files to take packages from. */
const OTHER_REGISTRY =
  /^--?(?:registry|userconfig|config(?:-file|-settings)?|(?:default-|extra-)?index(?:-url)?|i|f|find-links|no-index|offline)(?:=|$)/;
const REGISTRY_VARIABLE = /registry|index(?:_url)?$|find_links|config/i;

/** Those of which a known hole is told already are left out: one finding in one place. */
export function launchedPackages(
  { words, variables }: Launch,
  { path, peek, rangeOf }: LaunchFile,
): readonly LockedPackage[] {
  const isElsewhere =
    words.some(({ text }) => OTHER_REGISTRY.test(text)) || variables.some(({ key }) => REGISTRY_VARIABLE.test(key));
  return namedPackages(words).flatMap((found): LockedPackage[] => {
    const { ecosystem, name, version, word } = found;
    if (ecosystem === 'image' || version === undefined || knownHole(found, words)) return [];
    const source = sourceOf(found, path, peek);
    return [
      {
        ecosystem: ecosystem === 'npm' ? 'npm' : 'PyPI',
        name,
        version,
        at: rangeOf(word.node),
        source: isElsewhere ? { ...source, isPublic: false } : source,
        isDirect: true,
      },
    ];
  });
}

function sourceOf({ ecosystem, name }: NamedPackage, path: string, peek: Peek) {
  return ecosystem === 'npm'
    ? npmSource(name, undefined, npmRegistries(path, peek))
    : indexSource(
        undefined,
        ['uv.toml', 'pip.conf'].every((file) => peek(file) === undefined),
      );
}
