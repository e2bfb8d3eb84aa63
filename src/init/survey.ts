// What a repository holds that decides how it is best looked at: servers in its source, configs of clients, texts that
// agents read, languages. Everything is read as a scan reads it; nothing of the repository is executed.

import { classify, createClassifier } from '../artifacts/classify.ts';
import { URL_KEYS } from '../artifacts/clients.ts';
import { settled } from '../artifacts/content-signs.ts';
import { byPackage, isManifest } from '../artifacts/lock-packages.ts';
import { child, serverEntries, textOf } from '../artifacts/server-entries.ts';
import { nameOfUrl, nameProblem, urlProblem } from '../config/servers.ts';
import type { Host } from '../host.ts';
import { type DocumentFormat, type DocumentNode, loadParsers, select } from '../lib/document.ts';
import { FILE_CAP } from '../lib/limits.ts';
import type { ArtifactKind } from '../model/artifact.ts';
import type { Registered } from '../model/registered.ts';
import { compileRules } from '../rules/compile.ts';
import { readPacks } from '../rules/packs.ts';
import { scanTargets } from '../scan.ts';
import type { Target } from '../targets/target.ts';
import type { Workspace } from '../workspaces.ts';
import { type Start, startOf } from './start.ts';

export interface FoundServer {
  /** Of letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /** Below the top of the repository; `.` for the top. */
  readonly folder: string;
  readonly tools: number;
  readonly prompts: number;
  readonly resources: number;
  readonly start?: Start;
}

export interface FoundConfig {
  /** Foreign, as every path here. */
  readonly path: string;
  readonly servers: number;
}

export interface Remote {
  readonly name: string;
  readonly url: string;
  readonly isLocal: boolean;
}

export interface Survey {
  readonly files: number;
  readonly languages: readonly string[];
  readonly servers: readonly FoundServer[];
  readonly configs: readonly FoundConfig[];
  readonly remotes: readonly Remote[];
  /** How many files of each kind agents load. */
  readonly kinds: ReadonlyMap<ArtifactKind, number>;
  /** What an agent of this repository may call without a server. */
  readonly agentTools: number;
  readonly workflows: readonly string[];
  /** Whether the source of a tool could not be parsed. */
  readonly unread: number;
}

const LANGUAGES: readonly (readonly [extension: RegExp, name: string])[] = [
  [/\.[cm]?tsx?$/, 'TypeScript'],
  [/\.[cm]?jsx?$/, 'JavaScript'],
  [/\.py$/, 'Python'],
  [/\.go$/, 'Go'],
  [/\.rs$/, 'Rust'],
  [/\.(java|kt)$/, 'Java'],
  [/\.cs$/, 'C#'],
];
const KINDS = new Set<ArtifactKind>([
  'agent-settings',
  'skill',
  'agent-definition',
  'instructions',
  'command',
  'hook-script',
]);
const REMOTES = 20;

export async function survey({ target }: Workspace, host: Host): Promise<Survey> {
  const { rules } = readPacks();
  const flows = new Set(rules.flatMap(({ info, match }) => ('flow' in match ? [info.id] : [])));
  const { registered, coverage } = await scanTargets([target], {
    rules: compileRules(rules, ({ id }) => flows.has(id)),
    now: host.now,
  });
  const { files } = await target.list();
  const paths = files.map(({ path }) => path);
  const read = reader(target);
  const classifyFile = createClassifier();
  const kinds = new Map<ArtifactKind, number>();
  const languages = new Map<string, number>();
  const candidates: { readonly path: string; readonly kind: ArtifactKind; readonly format: DocumentFormat }[] = [];
  const workflows: string[] = [];
  for (const path of paths) {
    const { kind, format, use } = classifyFile(path);
    if (kind === 'workflow' && /^\.github\/workflows\/[^/]+$/.test(path)) workflows.push(path);
    if (use !== 'runtime') continue;
    const language = kind === 'code' ? LANGUAGES.find(([extension]) => extension.test(path))?.[1] : undefined;
    if (language !== undefined) languages.set(language, (languages.get(language) ?? 0) + 1);
    if (KINDS.has(kind)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const mayNameServers = kind === 'mcp-config' || kind === 'agent-settings' || kind === 'server-manifest';
    if (mayNameServers && (format === 'json' || format === 'yaml' || format === 'toml'))
      candidates.push({ path, kind, format });
  }
  const parse = await loadParsers(new Set<DocumentFormat>([...candidates.map(({ format }) => format), 'toml', 'json']));
  const configs: FoundConfig[] = [];
  const remotes = new Map<string, Remote>();
  for (const { path, kind, format } of candidates) {
    const text = read(path);
    const root = text === undefined ? undefined : parse(text, format).root;
    if (!root) continue;
    const isManifestOf = kind === 'server-manifest';
    if (isManifestOf && settled(classify(path), Buffer.from(text ?? '')).kind !== kind) continue;
    const entries = isManifestOf
      ? select(root, 'remotes.*').map(({ node }) => ({ name: '', node }))
      : serverEntries(root, kind === 'mcp-config');
    if (!isManifestOf && (entries.length > 0 || kind === 'mcp-config')) configs.push({ path, servers: entries.length });
    for (const { name, node } of entries) {
      const remote = remoteOf(name, node);
      if (remote && remotes.size < REMOTES && !remotes.has(remote.url)) remotes.set(remote.url, remote);
    }
  }
  const parts = byPackage(registered, paths);
  const taken = new Set<string>();
  const servers = [...parts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([folder, entries]): FoundServer[] => {
      const own = entries.filter(isOfServer);
      if (own.length === 0) return [];
      const { name, start } = startOf({ folder, paths, read, parse, entries: own.map(({ path }) => path) });
      const counted = (kind: Registered['kind']) => own.filter((each) => each.kind === kind).length;
      return [
        {
          name: unused(name, taken),
          folder,
          tools: counted('tool'),
          prompts: counted('prompt'),
          resources: counted('resource'),
          ...(start && { start }),
        },
      ];
    });
  return {
    files: paths.length,
    languages: [...languages].toSorted(([, a], [, b]) => b - a).map(([name]) => name),
    servers,
    configs,
    remotes: [...remotes.values()],
    kinds,
    agentTools: [...parts.values()].flat().filter((each) => each.kind === 'tool' && !isOfServer(each)).length,
    workflows,
    unread: coverage.gaps.filter(({ reason, path }) => reason === 'unparsable' && !isManifest(path)).length,
  };
}

const OFFERED: readonly Registered['kind'][] = ['tool', 'prompt', 'resource'];

function isOfServer({ framework, kind }: Registered): boolean {
  return /^(?!WebMCP).*mcp|^foxy-contexts$/i.test(framework) && OFFERED.includes(kind);
}

export type ReadFile = (path: string) => string | undefined;

/** Files as the scan reads them: never through a symlink, none over the cap. */
function reader(target: Target): ReadFile {
  const buffer = Buffer.alloc(FILE_CAP + 1);
  return (path) => {
    const content = target.read({ path }, buffer);
    return content.kind === 'whole' ? buffer.toString('utf8', 0, content.length) : undefined;
  };
}

/** An address that is fit to be written down: without a query, in which credentials are passed, or a key in the path. */
const PLAIN_URL = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./-]{0,200})?$/;
const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?:[:/]|$)/;

function remoteOf(name: string, node: DocumentNode): Remote | undefined {
  const url = URL_KEYS.map((key) => textOf(child(node, key))).find((each) => each !== undefined);
  if (url === undefined || !PLAIN_URL.test(url) || urlProblem(url) !== undefined || nameOfUrl(url).includes('...'))
    return undefined;
  return { name: nameProblem(name) === undefined ? name : '', url, isLocal: LOCAL.test(url) };
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}
