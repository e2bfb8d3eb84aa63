// Which server of the source a configured one is: by the package or script it starts, or by its name where it starts
// something of this machine. A name that a user chose says nothing where a package or address says what runs.

import type { Component } from '../model/component.ts';

/** Undefined when none is it, or several could be. */
export function sourceFinder(servers: readonly Component[]): (configured: Component) => Component | undefined {
  const sources = servers.filter(({ origins }) => origins.includes('source'));
  const byName = grouped(sources, ({ name }) => [plain(name)]);
  const byPath = grouped(sources, ({ places }) => places.map(({ path }) => path));
  const only = (found: readonly Component[] | undefined) => (found?.length === 1 ? found[0] : undefined);
  return ({ name, purl, endpoint, properties: { package: packaged, script } }) => {
    const started = purl ?? packaged;
    if (started !== undefined) {
      const full = started
        .replace(/^pkg:[^/]+\//, '')
        .replace(/[@?#][^/]*$/, '')
        .replaceAll('%40', '@');
      return only(byName.get(plain(full))) ?? only(byName.get(plain(full.slice(full.lastIndexOf('/') + 1))));
    }
    if (endpoint !== undefined) return undefined;
    if (script !== undefined) {
      for (const path of pathsOf(script)) {
        const found = byPath.get(path);
        if (found) return only(found);
      }
    }
    return only(byName.get(plain(name)));
  };
}

/** As people spell one name: `mail-server`, `mail_server`, `Mail Server`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s._-]+/g, '-');
}

/** Where a script may lie in this tree, the likeliest first: as written, and without what leads to the tree. */
function pathsOf(script: string): readonly string[] {
  const path = script.replaceAll('\\', '/');
  const isAbsolute = /^(?:\/|[a-z]:\/|~\/|[$%{<])/i.test(path);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return [];
  // One name alone is in many trees: it counts where the whole way to it is written down.
  const least = isAbsolute ? 1 : 2;
  const tails = parts.map((_, at) => parts.slice(at)).filter((tail, at) => at === 0 || tail.length >= least);
  return tails.flatMap((tail) => [tail.join('/'), ...writtenAs(tail)]);
}

const BUILT = new Set(['dist', 'build', 'out', 'lib']);

/** What a compiler made `dist/index.js` of. */
function writtenAs(parts: readonly string[]): readonly string[] {
  const file = parts.at(-1) ?? '';
  const at = parts.findIndex((part) => BUILT.has(part));
  const stem = /^(.+)\.[mc]?js$/.exec(file)?.[1];
  if (stem === undefined || at < 0) return [];
  const [before, inside] = [parts.slice(0, at), parts.slice(at + 1, -1)];
  return ['ts', 'mts', 'tsx'].flatMap((extension) => [
    [...before, 'src', ...inside, `${stem}.${extension}`].join('/'),
    [...before, ...inside, `${stem}.${extension}`].join('/'),
  ]);
}

function grouped(
  components: readonly Component[],
  keysOf: (component: Component) => readonly string[],
): ReadonlyMap<string, readonly Component[]> {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    for (const key of new Set(keysOf(component))) {
      const group = groups.get(key);
      if (group) group.push(component);
      else groups.set(key, [component]);
    }
  }
  return groups;
}
