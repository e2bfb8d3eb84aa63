// Finds the configs of a run, in the tree and in the base, reads each as the hostile file it may be, and lets
// config/trust.ts decide whose word counts.

import { lstatSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Trust } from './config/event.ts';
import type { ConfigFile } from './config/file.ts';
import { CONFIG_PATHS } from './config/paths.ts';
import { resolveTrust, type TrustedConfig } from './config/trust.ts';
import type { Host } from './host.ts';
import { UserError, whyFailed } from './lib/errors.ts';
import { type Git, openGit } from './lib/git.ts';
import { CONFIG_BYTES, FILE_CAP } from './lib/limits.ts';
import { readNamedFile } from './lib/named-file.ts';
import type { Notice } from './model/notice.ts';
import { openGitTree } from './targets/git-tree.ts';
import type { Target } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';
import { isInside, lookedForIn, pathInRepository, topOf, type Workspace } from './workspaces.ts';

export interface LoadedConfig extends TrustedConfig {
  /** Put before an artifact's path to see it as the config's globs do. */
  readonly configPrefix: string;
}

export interface ConfigRequest {
  readonly workspace: Workspace;
  readonly trust: Trust;
  /** `--config` or `config-file`. */
  readonly explicit: string | undefined;
  /** The commit whose config decides on pull requests. */
  readonly baseCommit: string | undefined;
  /** Where the pull request left it: what is the same there and in the tree is not this pull request's change. */
  readonly forkPoint: string | undefined;
}

/** Where a config may lie: a folder of the repository (`''` or ends in `/`) and the names in it. */
interface Place {
  readonly prefix: string;
  readonly names: readonly string[];
}

interface Found {
  readonly prefix: string;
  readonly name: string;
  readonly text: string;
}

/** @throws UserError when a config that counts is malformed: every problem with its line. */
export async function loadConfig(request: ConfigRequest, host: Host): Promise<LoadedConfig> {
  const { workspace, trust, explicit } = request;
  const baseDecides = trust === 'pull-request' || trust === 'untrusted';
  const own = workspace.target.info.repositoryPrefix;
  const inside = explicit === undefined ? undefined : pathInRepository(explicit, workspace, host);

  if (
    explicit !== undefined &&
    !(baseDecides && (inside !== undefined || (await isCheckedOut(explicit, workspace, host))))
  ) {
    const file = await parse(explicit, readExplicit(explicit, host.cwd));
    throwProblems(file);
    return { ...resolveTrust({ trust, explicit: file }), configPrefix: inside === undefined ? '' : own };
  }
  if (explicit !== undefined && inside === undefined) {
    throw new UserError(`cannot read the config file ${explicit} of the base`, {
      hint: 'On pull requests it must lie in the scanned repository, or outside the workspace.',
    });
  }

  const places: readonly Place[] =
    inside === undefined
      ? [...new Set([own, ''])].map((prefix) => ({ prefix, names: CONFIG_PATHS }))
      : [{ prefix: '', names: [inside] }];
  const notices: Notice[] = [];
  const refuse = (message: string, hint?: string): undefined => {
    // Whose word does not count cannot stop the run either; but nobody's config is passed over in silence.
    if (trust !== 'untrusted') throw new UserError(message, hint === undefined ? {} : { hint });
    notices.push({ kind: 'not-honoured', message: `${message}. The base decides.` });
    return undefined;
  };
  const found = await findInTree(places, workspace, refuse);
  const base = baseDecides ? await readBase(request, places) : undefined;
  if (base && base !== 'unknown') throwProblems(base.config);
  if (explicit !== undefined && !found && (base === undefined || base === 'unknown')) {
    throw new UserError(`there is no config file ${explicit}`);
  }
  const head = await readHead(request, found, base, places, refuse);
  const resolved = resolveTrust({
    trust,
    ...(head && { head }),
    ...(base && { base: base === 'unknown' ? base : base.config }),
  });
  const counting = base && base !== 'unknown' ? base : found;
  return {
    ...resolved,
    notices: [...notices, ...resolved.notices],
    configPrefix: counting?.prefix === '' ? own : '',
  };
}

/** Whether a file outside the scanned repository comes with it: beside it without git, or around a submodule. */
async function isCheckedOut(explicit: string, { git, root }: Workspace, host: Host): Promise<boolean> {
  const path = resolve(host.cwd, explicit);
  if (!git) return isInside(host.cwd, path);
  const around = (await openGit(dirname(path), host.env))?.topLevel;
  return around !== undefined && isInside(around, topOf({ git, root }));
}

type Refuse = (message: string, hint?: string) => undefined;

/** In the scanned folder, else at the top of its repository. */
async function findInTree(places: readonly Place[], workspace: Workspace, refuse: Refuse): Promise<Found | undefined> {
  const top = topOf(workspace);
  for (const { prefix, names } of places) {
    const looked = names.map((name) => ({ name, is: whatIsAt(join(top, prefix, name)) }));
    const hidden = looked.find(({ is }) => is === 'hidden');
    if (hidden) return refuse(`cannot look for ${prefix}${hidden.name}: permission denied`);
    const there = looked.filter(({ is }) => is === 'there').map(({ name }) => name);
    const [name] = there;
    if (name === undefined) continue;
    if (there.length > 1) return refuse(...twoConfigs(there));
    const only = [prefix + name];
    const target = await openWorkspace({ id: 'config', root: top, name: top, displayPrefix: '', env: {}, only });
    const content = readText(target, prefix + name);
    return 'gap' in content ? refuse(`${name} was not read: ${content.gap}`) : { prefix, name, ...content };
  }
  return undefined;
}

/** Where the way there is no folder, or a symlink that leads in a circle, there is nothing. */
function whatIsAt(path: string): 'there' | 'nothing' | 'hidden' {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined ? 'nothing' : 'there';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? 'hidden' : 'nothing';
  }
}

function twoConfigs(names: readonly string[]): [string, string] {
  return [`there are ${names.length} config files: ${names.join(', ')}`, 'Keep one of them.'];
}

/** Read as any scanned file is: never through a symlink, never more than the cap. */
function readText(target: Target, path: string): { readonly text: string } | { readonly gap: string } {
  const buffer = Buffer.alloc(FILE_CAP + 1);
  const content = target.read({ path }, buffer);
  if (content.kind === 'gap') return { gap: content.detail.replace(/\.$/, '') };
  if (content.kind === 'partial' || content.length > CONFIG_BYTES) return { gap: `it is over ${CONFIG_BYTES} bytes` };
  return { text: buffer.toString('utf8', 0, content.length) };
}

function readExplicit(given: string, cwd: string): string {
  try {
    return readNamedFile(resolve(cwd, given), FILE_CAP);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UserError(`there is no config file ${given}`, lookedForIn(cwd, given));
    throw new UserError(`cannot read the config file ${given}: ${whyFailed(error)}`);
  }
}

interface BaseConfig extends Found {
  readonly config: ConfigFile;
}

async function readBase(
  { workspace: { git }, baseCommit }: ConfigRequest,
  places: readonly Place[],
): Promise<BaseConfig | 'unknown' | undefined> {
  if (baseCommit === undefined || !git) return 'unknown';
  const found = findInCommit(git, baseCommit, places);
  return found && { ...found, config: await parse(found.name, found.text) };
}

/** @throws UserError when the commit has two, or has one that this clone cannot give. */
function findInCommit(git: Git, commit: string, places: readonly Place[]): Found | undefined {
  const paths = places.flatMap(({ prefix, names }) => names.map((name) => prefix + name));
  const tree = openGitTree({ id: 'config', git, commit, name: 'the base', prefix: '', paths });
  const listed = new Set(tree.list().files.map(({ path }) => path));
  for (const { prefix, names } of places) {
    const there = names.filter((name) => listed.has(prefix + name));
    const [name] = there;
    if (name === undefined) continue;
    if (there.length > 1) throw new UserError(`in the base ${twoConfigs(there)[0]}`, { hint: 'Keep one of them.' });
    const content = readText(tree, prefix + name);
    if ('gap' in content) throw new UserError(`cannot read ${name} of the base: ${content.gap}`);
    return { prefix, name, ...content };
  }
  return undefined;
}

/** The tree's config, where it is one that the base's can be compared with. */
async function readHead(
  { workspace: { git }, trust, baseCommit, forkPoint }: ConfigRequest,
  found: Found | undefined,
  base: BaseConfig | 'unknown' | undefined,
  places: readonly Place[],
  refuse: Refuse,
): Promise<ConfigFile | undefined> {
  if (git && base && base !== 'unknown' && forkPoint !== undefined && forkPoint !== baseCommit) {
    // The base went on since: what this pull request did not touch is as the base has it.
    const before = findInCommit(git, forkPoint, places);
    if (before?.text === found?.text && before?.prefix === found?.prefix) return base.config;
  }
  if (!found) return undefined;
  if (base && base !== 'unknown' && base.prefix !== found.prefix) {
    // Its paths mean other files than the base's do.
    return refuse(
      `${found.prefix}${found.name} is new, while the base has ${base.prefix}${base.name}`,
      'Only one of them can count: change the one that is there.',
    );
  }
  const head = await parse(found.name, found.text);
  if (head.problems.length === 0) return head;
  if (trust === 'untrusted') return refuse(`${head.path} has ${countOf(head.problems)}: ${head.problems[0]}`);
  throwProblems(head);
  return undefined;
}

async function parse(path: string, text: string): Promise<ConfigFile> {
  // Reading a config needs the schema library; most runs have no config.
  const { parseConfig } = await import('./config/file.ts');
  return parseConfig(path, text);
}

function throwProblems({ path, problems }: ConfigFile): void {
  if (problems.length === 0) return;
  throw new UserError(`${path} has ${countOf(problems)}`, { details: problems, hint: 'Nothing was scanned.' });
}

function countOf(problems: readonly string[]): string {
  return `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
}
