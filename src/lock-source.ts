// What source code registers, by package, as it is locked: read from the project index, nothing is executed.

import { lockSource } from './artifacts/lock-canonical.ts';
import { byPackage, folderOf, isManifest, packageFolder } from './artifacts/lock-packages.ts';
import type { Host } from './host.ts';
import { FILE_CAP } from './lib/limits.ts';
import type { Current } from './lock-servers.ts';
import { compileRules } from './rules/compile.ts';
import { readPacks } from './rules/packs.ts';
import { scanTargets } from './scan.ts';
import type { Target } from './targets/target.ts';
import type { Workspace } from './workspaces.ts';

export async function currentSource({ target }: Workspace, host: Host): Promise<readonly Current[]> {
  const { rules } = readPacks();
  const flows = new Set(rules.flatMap(({ info, match }) => ('flow' in match ? [info.id] : [])));
  const { registered, coverage } = await scanTargets([target], {
    rules: compileRules(rules, ({ id }) => flows.has(id)),
    now: host.now,
  });
  const { files } = await target.list();
  const paths = files.map(({ path }) => path);
  const manifests = paths.filter(isManifest);
  const folders = new Set(manifests.map(folderOf));
  const byFolder = byPackage(registered, paths);
  const unread = coverage.gaps.filter(({ reason }) => reason === 'unparsable' || reason === 'time-limit');
  const taken = new Set<string>();
  return [...byFolder]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, entries]): Current[] => {
      const server = lockSource(folder, entries);
      const offered = [server.tools, server.prompts, server.resources].some((list) => Object.keys(list).length > 0);
      if (!offered && !server.isPartial) return [];
      const name = unused(
        packageName(target, folder, manifests) ?? (folder === '.' ? 'source' : folder),
        folder,
        taken,
      );
      const isMasked = JSON.stringify(server).includes('…');
      const problems = unread
        .filter(({ path }) => packageFolder(path, folders) === folder)
        .map(({ path, detail }) => `${path}: ${detail}`);
      return [{ name, server: { ...server, ...(isMasked && { isMasked }) }, problems }];
    });
}

function unused(name: string, folder: string, taken: Set<string>): string {
  const free = taken.has(name) ? `${name} (${folder})` : name;
  taken.add(free);
  return free;
}

const NAME = /^[@\w][\w./@-]{0,200}$/;

/** As its manifest calls it. */
function packageName(target: Target, folder: string, manifests: readonly string[]): string | undefined {
  const buffer = Buffer.alloc(FILE_CAP + 1);
  for (const path of manifests.filter((each) => folderOf(each) === folder)) {
    const content = target.read({ path }, buffer);
    if (content.kind !== 'whole') continue;
    const text = buffer.toString('utf8', 0, content.length);
    const name = path.endsWith('package.json')
      ? nameInJson(text)
      : path.endsWith('go.mod')
        ? /^module\s+"?([^\s"]{1,200})/m.exec(text)?.[1]
        : /^\[(?:project|tool\.poetry)\][^[]{0,4000}?^name\s*=\s*["']([^"'\n]{1,200})["']/m.exec(text)?.[1];
    if (name !== undefined && NAME.test(name)) return name;
  }
  return undefined;
}

function nameInJson(text: string): string | undefined {
  try {
    const name: unknown = JSON.parse(text)?.name;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}
