// gradle.lockfile (https://docs.gradle.org/current/userguide/dependency_locking.html) and packages.lock.json of NuGet
// (https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files#locking-dependencies).

import { type JsonEntry, jsonValue } from '../../lib/json-entries.ts';
import { hostOf, isOfDomain } from '../../lib/network-host.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockSource } from './extraction.ts';
import { linesOf } from './lines.ts';
import { isRecord, textIn } from './values.ts';

/** Repositories that serve everybody the same. */
export const MAVEN_HOSTS = [
  'repo.maven.apache.org',
  'repo1.maven.org',
  'maven.google.com',
  'dl.google.com',
  'plugins.gradle.org',
  'sonatype.org',
  'central.sonatype.com',
  'repository.apache.org',
  'repo.spring.io',
  'maven.aliyun.com',
];

export function gradleLock({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const isPublic = scriptsAbove(
    path,
    ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    peek,
  ).every((script) =>
    [...script.matchAll(/\burl\s*(?:=|\()?\s*(?:uri\s*\(\s*)?["'](https?:\/\/[^"']{1,300})["']/g)].every(
      ([, url = '']) => isOfDomain(hostOf(url) ?? '', MAVEN_HOSTS),
    ),
  );
  for (const { line, start } of linesOf(text)) {
    if (line === '' || line.startsWith('#') || line.startsWith('empty=')) continue;
    const [, group, artifact, version, configurations = ''] =
      /^([^:=\s]{1,200}):([^:=\s]{1,200}):([^:=\s]{1,200})=(.*)$/.exec(line) ?? [];
    if (group === undefined || artifact === undefined || version === undefined) {
      collector.problem('this is no line of a gradle.lockfile', start);
      continue;
    }
    collector.add({
      ecosystem: 'Maven',
      name: `${group}:${artifact}`,
      version,
      at: [start, start + group.length + artifact.length + version.length + 2],
      source: { kind: 'registry', isPublic },
      isDev: configurations
        .split(',')
        .every((each) => /test|lint|detekt|checkstyle|ktlint|jacoco|spotbugs/i.test(each)),
    });
  }
  return collector.extraction();
}

export function nugetLock({ path, text, peek }: LockSource): Extraction {
  const collector = createCollector(text);
  const isPublic = scriptsAbove(path, ['nuget.config', 'NuGet.config', 'NuGet.Config'], peek).every((config) =>
    [...config.matchAll(/<add\s[^>]{0,300}?value="(https?:\/\/[^"]{1,300})"/gi)].every(([, url = '']) =>
      isOfDomain(hostOf(url) ?? '', ['nuget.org']),
    ),
  );
  collector.attempt(() => {
    const top = new Map(collector.entries().map((entry) => [entry.key, entry]));
    const version = top.get('version');
    if (!version || ![1, 2].includes(Number(jsonValue(text, version))))
      collector.problem('its version is not known', version?.start);
    const frameworks = top.get('dependencies');
    for (const framework of frameworks ? collector.entries(frameworks.start) : [])
      for (const entry of collector.entries(framework.start)) read(entry);
  });
  return collector.extraction();

  function read(entry: JsonEntry): void {
    const value = jsonValue(text, entry);
    if (!isRecord(value) || textIn(value, 'type') === 'Project') return;
    collector.add({
      ecosystem: 'NuGet',
      name: entry.key,
      version: textIn(value, 'resolved'),
      at: [entry.keyStart, entry.keyEnd],
      source: { kind: 'registry', isPublic },
      isDirect: textIn(value, 'type') === 'Direct',
      hasChecksum: textIn(value, 'contentHash') !== undefined,
    });
  }
}

/** Texts of these files in the folder of the lockfile and above it. */
function scriptsAbove(path: string, names: readonly string[], peek: LockSource['peek']): readonly string[] {
  const found: string[] = [];
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    for (const name of names) found.push(peek(folder + name) ?? '');
    if (folder === '') return found;
  }
}
