// Gemfile.lock: sections of where gems come from, each with what it gives: https://bundler.io/man/bundle-lock.1.html.

import { hostOf } from '../../lib/network-host.ts';
import type { PackageSource } from '../../model/package.ts';
import { createCollector } from './collector.ts';
import { type Extraction, folderOf, type LockedPackage, type LockSource } from './extraction.ts';
import { linesOf } from './lines.ts';

export function gemfileLock({ path, text }: LockSource): Extraction {
  const collector = createCollector(text);
  let section = '';
  let remote: { readonly url: string; readonly at: readonly [number, number] } | undefined;
  let commit: string | undefined;
  const found: LockedPackage[] = [];
  const direct = new Set<string>();
  const checked = new Set<string>();
  let hasChecksums = false;
  for (const { line, start } of linesOf(text)) {
    if (/^[A-Z]/.test(line)) {
      section = line.trim();
      remote = undefined;
      commit = undefined;
      if (section === 'CHECKSUMS') hasChecksums = true;
      continue;
    }
    if (/^(?:<<<<<<<|=======|>>>>>>>)/.test(line)) continue;
    const [, key, value = ''] = /^ {2}(remote|revision): (\S+)/.exec(line) ?? [];
    if (key === 'remote')
      remote = { url: value, at: [start + line.indexOf(value), start + line.indexOf(value) + value.length] };
    else if (key === 'revision') commit = value;
    const [, name = '', version = ''] = /^ {4}([\w.-]{1,200}) \(([^)]{1,100})\)$/.exec(line) ?? [];
    if (name !== '' && /^(?:GEM|GIT|PLUGIN SOURCE)$/.test(section))
      found.push({
        ecosystem: 'RubyGems',
        name,
        version: section === 'GIT' ? undefined : version.replace(/-(?=[a-z]).*$/i, ''),
        at: [start + 4, start + 4 + name.length + version.length + 3],
        source: sourceOf(section, remote?.url, commit),
        url: remote?.url,
        urlAt: remote?.at,
      });
    else if (section === 'DEPENDENCIES') {
      const asked = /^ {2}([\w.-]{1,200})!?(?: \(|$)/.exec(line)?.[1];
      if (asked !== undefined) direct.add(asked);
    } else if (section === 'CHECKSUMS') {
      const own = /^ {2}([\w.-]{1,200}) \([^)]{1,100}\) sha\d{3}=/.exec(line)?.[1];
      if (own !== undefined) checked.add(own);
    }
  }
  for (const each of found) {
    const isDirect = direct.has(each.name);
    collector.add({
      ...each,
      isDirect,
      askedBy: isDirect ? [`${folderOf(path)}${/gems\.locked$/.test(path) ? 'gems.rb' : 'Gemfile'}`] : [],
      hasChecksum: hasChecksums && each.source.kind === 'registry' ? checked.has(each.name) : undefined,
    });
  }
  return collector.extraction();
}

function sourceOf(section: string, url: string | undefined, commit: string | undefined): PackageSource {
  const host =
    url === undefined ? undefined : (hostOf(url) ?? /^[\w.-]{1,60}@([\w.-]{1,200}):/.exec(url)?.[1]?.toLowerCase());
  const own = host === undefined ? {} : { host };
  if (section === 'GIT')
    return {
      kind: 'git',
      ...own,
      ...(commit !== undefined && /^[0-9a-f]{40}$/.test(commit) && { commit }),
      isPublic: false,
    };
  return { kind: 'registry', ...own, isPublic: host === 'rubygems.org' || host === 'index.rubygems.org' };
}
