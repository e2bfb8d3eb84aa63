// composer.lock: https://getcomposer.org/doc/01-basic-usage.md#installing-from-composer-lock.

import { type JsonEntry, jsonValue } from '../../lib/json-entries.ts';
import { hostOf } from '../../lib/network-host.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { isRecord, textIn } from './values.ts';

export function composerLock({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const manifest = `${folderOf(path)}composer.json`;
  const asked = asksIn(peek(manifest));
  collector.attempt(() => {
    for (const list of collector.entries())
      if (list.key === 'packages' || list.key === 'packages-dev') read(list, list.key === 'packages-dev');
  });
  return collector.extraction();

  function read(list: JsonEntry, isDev: boolean): void {
    for (const entry of collector.entries(list.start)) {
      const value = jsonValue(text, entry);
      const name = isRecord(value) ? textIn(value, 'name') : undefined;
      if (!isRecord(value) || name === undefined) continue;
      const dist = isRecord(value.dist) ? value.dist : {};
      const from = isRecord(value.source) ? value.source : {};
      if (textIn(dist, 'type') === 'path' || textIn(from, 'type') === 'path') continue;
      const url = textIn(dist, 'url') ?? textIn(from, 'url');
      const host = hostOf(url ?? '');
      // Packages of a registry say whom to tell of an installation; those of a repository are a commit.
      const registry = textIn(value, 'notification-url');
      const reference = textIn(from, 'reference') ?? textIn(dist, 'reference');
      const version = textIn(value, 'version')?.replace(/^v(?=\d)/, '');
      const isBranch = version !== undefined && /^dev-|-dev$/.test(version);
      const isDirect = asked?.has(name.toLowerCase());
      const at = placeOf(entry, name);
      collector.add({
        ecosystem: 'Packagist',
        name: name.toLowerCase(),
        version: isBranch ? undefined : version,
        at,
        source:
          registry === undefined || isBranch
            ? {
                kind: reference === undefined ? 'url' : 'git',
                ...(host !== undefined && { host: host === 'api.github.com' ? 'github.com' : host }),
                ...(reference !== undefined &&
                  /^[0-9a-f]{40}$/i.test(reference) && { commit: reference.toLowerCase() }),
                isPublic: false,
              }
            : {
                kind: 'registry',
                ...(hostOf(registry) !== undefined && { host: hostOf(registry) as string }),
                isPublic: hostOf(registry) === 'packagist.org',
              },
        isDirect,
        askedBy: isDirect === true ? [manifest] : [],
        isDev,
        url,
        ...(url !== undefined && { urlAt: placeOf(entry, url) }),
      });
    }
  }

  /** Of a text as it is written in the entry; slashes may be escaped. */
  function placeOf(entry: JsonEntry, value: string): readonly [number, number] {
    for (const written of [JSON.stringify(value), JSON.stringify(value).replaceAll('/', '\\/')]) {
      const at = text.indexOf(written, entry.start);
      if (at >= 0 && at < entry.end) return [at, at + written.length];
    }
    return [entry.start, entry.start + 1];
  }
}

function asksIn(text: string | undefined): ReadonlySet<string> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    if (!isRecord(value)) return undefined;
    return new Set(
      [value.require, value['require-dev']].flatMap((group) =>
        isRecord(group) ? Object.keys(group).map((name) => name.toLowerCase()) : [],
      ),
    );
  } catch {
    return undefined;
  }
}
