// Pipfile.lock: https://pipenv.pypa.io. Each group lists what it needs, what others bring among it.

import { type JsonEntry, jsonValue } from '../../lib/json-entries.ts';
import { tomlTables } from '../../lib/toml-entries.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { commitSource, fileSource, indexSource, isPublicIndex, pypiName } from './python.ts';
import { isRecord, textIn } from './values.ts';

export function pipfileLock({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const manifest = `${folderOf(path)}Pipfile`;
  const asked = namesIn(peek(manifest));
  collector.attempt(() => {
    const top = new Map(collector.entries().map((entry) => [entry.key, entry]));
    const meta = top.get('_meta');
    const about = meta && jsonValue(text, meta);
    const spec = isRecord(about) ? about['pipfile-spec'] : undefined;
    if (spec !== undefined && spec !== 6) collector.problem('its pipfile-spec is not known', meta?.start);
    const indexes = new Map<string, string>();
    for (const each of isRecord(about) && Array.isArray(about.sources) ? about.sources : [])
      if (isRecord(each)) indexes.set(textIn(each, 'name') ?? '', textIn(each, 'url') ?? '');
    const isPublic = [...indexes.values()].every(isPublicIndex);
    const inDefault = new Set<string>();
    const read = (group: JsonEntry, isDev: boolean): void => {
      for (const entry of collector.entries(group.start)) {
        const value = jsonValue(text, entry);
        if (!isRecord(value)) continue;
        const name = pypiName(entry.key);
        const [git, file] = [textIn(value, 'git'), textIn(value, 'file')];
        if (textIn(value, 'path') !== undefined || (file !== undefined && !/^https?:/i.test(file))) continue;
        if (!isDev) inDefault.add(name);
        const index = indexes.get(textIn(value, 'index') ?? '');
        const isDirect = asked?.has(name);
        collector.add({
          ecosystem: 'PyPI',
          name,
          version: git === undefined ? textIn(value, 'version')?.replace(/^===?/, '') : undefined,
          at: [entry.keyStart, entry.keyEnd],
          source:
            git !== undefined
              ? commitSource(git, textIn(value, 'ref'))
              : file !== undefined
                ? fileSource(file)
                : indexSource(index, index === undefined ? isPublic : isPublicIndex(index)),
          isDirect,
          askedBy: isDirect === true ? [manifest] : [],
          isDev: isDev && !inDefault.has(name),
          url: git ?? file ?? index,
          hasChecksum: git === undefined ? Array.isArray(value.hashes) && value.hashes.length > 0 : undefined,
        });
      }
    };
    for (const [key, group] of top) if (key !== '_meta') read(group, key !== 'default');
  });
  return collector.extraction();
}

function namesIn(text: string | undefined): ReadonlySet<string> | undefined {
  if (text === undefined) return undefined;
  const names = new Set<string>();
  try {
    for (const { name, entries } of tomlTables(text)) {
      const [, below] = /^(?:dev-)?packages(?:\.(.+))?$/.exec(name) ?? [];
      if (below !== undefined) names.add(pypiName(below));
      else if (/^(?:dev-)?packages$/.test(name))
        for (const key of entries.keys()) names.add(pypiName(key.split('.')[0] ?? key));
    }
  } catch {
    // What comes before the mistake was read.
  }
  return names;
}
