// How a server of this repository is started, as its manifests say it: a command for people to look at and turn on. Their
// texts are foreign, so a word that is not plain makes no command.

import { folderOf } from '../artifacts/lock-packages.ts';
import { child, textOf } from '../artifacts/server-entries.ts';
import { readCommand } from '../config/servers.ts';
import type { DocumentNode, ParseDocument } from '../lib/document.ts';

export interface Start {
  /** From the top of the repository. */
  readonly command: string;
  /** What has to be done before, each a line for a shell in `folder`. */
  readonly build: readonly string[];
}

export interface Package {
  /** `.` for the top. */
  readonly folder: string;
  /** All files of the repository. */
  readonly paths: readonly string[];
  /** Those that register something. */
  readonly entries: readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly parse: ParseDocument;
}

const WORD = /^[\w@+:,./-]{1,200}$/;

/** What it is called, and how it starts, where that can be said. */
export function startOf(of: Package): { readonly name: string; readonly start?: Start } {
  const readers: readonly (readonly [file: string, read: (root: DocumentNode | undefined, of: Package) => Told])[] = [
    ['package.json', fromPackageJson],
    ['pyproject.toml', fromPyproject],
    ['go.mod', fromGoMod],
  ];
  const all = readers.flatMap(([file, read]) => {
    const path = at(of.folder, file);
    const text = of.paths.includes(path) ? of.read(path) : undefined;
    if (text === undefined) return [];
    if (file === 'go.mod') return [read(scalar(/^module\s+"?([^\s"]{1,200})/m.exec(text)?.[1]), of)];
    return [read(of.parse(text, file.endsWith('.toml') ? 'toml' : 'json').root, of)];
  });
  const told = all.find(({ start }) => start) ?? all[0];
  const start = checked(told?.start ?? (told?.isComplete ? undefined : bySource(of)), of.folder);
  const last = of.folder === '.' ? 'server' : (of.folder.split('/').at(-1) ?? 'server');
  return { name: plainName(told?.name) ?? plainName(last) ?? 'server', ...(start && { start }) };
}

interface Told {
  readonly name?: string | undefined;
  readonly start?: Start | undefined;
  /** Whether there is no use in looking at the source for more. */
  readonly isComplete?: boolean;
}

function fromPackageJson(root: DocumentNode | undefined, of: Package): Told {
  if (!root) return {};
  const { folder, paths } = of;
  const name = textOf(child(root, 'name'));
  const scripts = child(root, 'scripts');
  const bin = child(root, 'bin');
  const program = textOf(bin?.kind === 'object' ? bin.entries[0]?.value : bin) ?? textOf(child(root, 'main'));
  const builds = scripts && child(scripts, 'build') ? ['npm run build'] : [];
  const has = (file: string) => paths.includes(at(folder, file)) || paths.includes(file);
  const install = has('pnpm-lock.yaml')
    ? 'corepack enable && pnpm install --frozen-lockfile'
    : has('yarn.lock')
      ? 'yarn install --frozen-lockfile'
      : has('package-lock.json')
        ? 'npm ci'
        : 'npm install';
  const build = [install, ...builds];
  if (program !== undefined && isBelow(program)) {
    const path = at(folder, program.replace(/^\.\//, ''));
    // What is neither there nor built by something is no program.
    if (builds.length > 0 || paths.includes(path)) return { name, start: { command: `node ${path}`, build } };
  }
  if (scripts && child(scripts, 'start')) {
    const command = folder === '.' ? 'npm run --silent start' : `npm --prefix ${folder} run --silent start`;
    return { name, start: { command, build } };
  }
  const source = bySource(of);
  return { name, ...(source && { start: { ...source, build: [install] } }), isComplete: true };
}

function fromPyproject(root: DocumentNode | undefined, of: Package): Told {
  const poetry = root && follow(root, ['tool', 'poetry']);
  const project = root && follow(root, ['project']);
  const name = textOf(follow(project, ['name'])) ?? textOf(follow(poetry, ['name']));
  const build = ['python3 -m pip install .'];
  const scripts = follow(project, ['scripts']) ?? follow(poetry, ['scripts']);
  const script = scripts?.kind === 'object' ? scripts.entries[0]?.key : undefined;
  if (script !== undefined) return { name, start: { command: script, build } };
  const source = bySource(of);
  return { name, ...(source && { start: { ...source, build } }), isComplete: true };
}

function fromGoMod(module: DocumentNode | undefined, { folder, paths, entries }: Package): Told {
  const name = textOf(module)?.split('/').at(-1);
  const mains = paths
    .filter((path) => /(?:^|\/)main\.go$/.test(path) && (folder === '.' || path.startsWith(`${folder}/`)))
    .map(folderOf);
  const beside = mains.find((main) => entries.some((entry) => folderOf(entry) === main));
  const main = beside ?? mains.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  if (main === undefined) return { name, isComplete: true };
  const below = main === folder ? '.' : `./${folder === '.' ? main : main.slice(folder.length + 1)}`;
  const command = folder === '.' ? `go run ${below}` : `go -C ${folder} run ${below}`;
  return { name, start: { command, build: [] } };
}

/** A single file that a program can be started with as it is. */
function bySource({ entries }: Package): Start | undefined {
  const [only, ...others] = [...new Set(entries)].filter((path) => /\.(?:py|[cm]?js)$/.test(path));
  if (only === undefined || others.length > 0) return undefined;
  return { command: `${only.endsWith('.py') ? 'python3' : 'node'} ${only}`, build: [] };
}

function checked(start: Start | undefined, folder: string): Start | undefined {
  if (!start || !WORD.test(folder) || !start.command.split(' ').every((word) => WORD.test(word))) return undefined;
  return 'problem' in readCommand(`server=${start.command}`) ? undefined : start;
}

/** As a server may be called on the command line: `@scope/mcp-mail` is `mcp-mail`. */
function plainName(name: string | undefined): string | undefined {
  const plain = name
    ?.split('/')
    .at(-1)
    ?.replace(/[^\w.-]/g, '-')
    .slice(0, 40);
  return plain !== undefined && /^[A-Za-z0-9]/.test(plain) ? plain : undefined;
}

function isBelow(path: string): boolean {
  return WORD.test(path) && !path.startsWith('/') && !path.split('/').includes('..');
}

function at(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}

function follow(node: DocumentNode | undefined, keys: readonly string[]): DocumentNode | undefined {
  return keys.reduce<DocumentNode | undefined>((each, key) => each && child(each, key), node);
}

function scalar(value: string | undefined): DocumentNode | undefined {
  return value === undefined ? undefined : { kind: 'scalar', start: 0, end: 0, value };
}
