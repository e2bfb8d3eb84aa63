// Reads a lockfile that is given as text or as a value, and shows what came of it as one line each.

import type { Extraction, PackageReader } from '../../src/artifacts/packages/extraction.ts';

export function read(
  reader: PackageReader,
  path: string,
  lock: string | object,
  files: Readonly<Record<string, string>> = {},
): Extraction {
  const text = typeof lock === 'string' ? lock : JSON.stringify(lock, null, 2);
  return reader({
    path,
    text,
    peek: (other) => files[other],
    named: (name, folder) =>
      Object.keys(files).filter((each) => each.startsWith(folder) && `/${each}`.endsWith(`/${name}`)),
  });
}

export function shown({ packages }: Extraction): readonly string[] {
  return packages.map(
    ({ ecosystem, name, version, isDirect, askedBy = [], isDev, isOptional, source, alias, runsScripts }) =>
      [
        ecosystem,
        name,
        version,
        source.kind !== 'registry' &&
          `${source.kind}:${source.host ?? ''}${source.commit === undefined ? '' : `#${source.commit}`}`,
        isDirect && `direct<${askedBy.join(',')}`,
        isDev && 'dev',
        isOptional && 'optional',
        alias && `alias:${alias}`,
        runsScripts && 'scripts',
      ]
        .filter(Boolean)
        .join(' '),
  );
}
