// The first step of a run: open the targets and load the rules.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Settings } from './config/settings.ts';
import { CODE_DETECTORS } from './detectors/index.ts';
import type { Host } from './host.ts';
import { UserError, whyFailed } from './lib/errors.ts';
import { realPathOf } from './lib/executable.ts';
import { type Git, openGit } from './lib/git.ts';
import { matchesGlob } from './lib/glob.ts';
import { FILE_CAP } from './lib/limits.ts';
import { nearest } from './lib/suggest.ts';
import { type CompiledRule, compileRules } from './rules/compile.ts';
import type { RuleDefinition } from './rules/definition.ts';
import { readPacks } from './rules/packs.ts';
import { openGitTree } from './targets/git-tree.ts';
import type { Target } from './targets/target.ts';
import { openWorkspace } from './targets/workspace.ts';

export interface Workspace {
  readonly target: Target;
  /** Absolute root of the scan. */
  readonly root: string;
  readonly git: Git | undefined;
}

/** @throws UserError for a path that does not exist or cannot be scanned. */
export function openWorkspaces(
  paths: readonly string[],
  host: Host,
  options: { readonly isForeign: boolean } = { isForeign: false },
): readonly Workspace[] {
  return paths.map((path, index) => {
    const absolute = resolve(host.cwd, path);
    if (options.isForeign) refuseWayOut(absolute, path, host);
    const kind = kindOf(absolute, path, host.cwd);
    // A file is scanned as part of the tree it lies in, since its place says what it is.
    const folder = kind === 'folder' ? absolute : dirname(absolute);
    const git = safely(() => openGit(folder, host.env));
    const root = kind === 'folder' ? absolute : (git?.topLevel ?? (isInside(host.cwd, absolute) ? host.cwd : folder));
    const target = openWorkspace({
      id: paths.length === 1 ? 'workspace' : `workspace-${index + 1}`,
      root,
      name: path,
      displayPrefix: prefixOf(relative(host.cwd, root)),
      env: host.env,
      ...(git && root === folder && { git }),
      ...(kind === 'file' && { only: [posix(relative(root, absolute))] }),
    });
    return { target, root, git };
  });
}

/** A pull request can make the named folder a symlink; then the user did not name what it points to. */
function refuseWayOut(absolute: string, path: string, { cwd }: Host): void {
  const [folder, real] = [realPathOf(cwd), realPathOf(absolute)];
  if (folder === undefined || real === undefined || !isInside(cwd, absolute) || isInside(folder, real)) return;
  throw new UserError(`${path} leads out of the workspace through a symlink`, { hint: 'Nothing was scanned.' });
}

function kindOf(absolute: string, path: string, cwd: string): 'folder' | 'file' {
  try {
    const stat = statSync(absolute);
    if (stat.isDirectory()) return 'folder';
    if (stat.isFile()) return 'file';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM') throw new UserError(`cannot read ${path}: permission denied`);
    throw new UserError(
      `there is no file or folder ${path}`,
      isAbsolute(path) ? {} : { hint: `It was looked for in ${cwd}.` },
    );
  }
  throw new UserError(`${path} is neither a folder nor a file`);
}

function prefixOf(path: string): string {
  const prefix = posix(path);
  return prefix === '' ? '' : `${prefix}/`;
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

export function isInside(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from !== '' && from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}

function safely<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    // A git that fails is said where files are listed; here it only means that there is no base.
    return undefined;
  }
}

/** The top of the repository a scan lies in, else the scanned folder; symlinks resolved. */
export function topOf({ git, root }: Pick<Workspace, 'git' | 'root'>): string {
  return git?.topLevel ?? realPathOf(root) ?? root;
}

/** A path the user named as one below the top of the scanned repository; undefined when it lies elsewhere. */
export function pathInRepository(path: string, workspace: Workspace, host: Host): string | undefined {
  const top = topOf(workspace);
  const absolute = resolve(host.cwd, path);
  // First as it is written: a symlink the tree brings must not make it another file. Then where it really lies.
  const written = join(realPathOf(host.cwd) ?? host.cwd, relative(host.cwd, absolute));
  const place = [written, absolute, realPathOf(absolute) ?? absolute].find(
    (each) => each === top || isInside(top, each),
  );
  return place === undefined ? undefined : posix(relative(top, place));
}

/** On pull requests rule packs in the scanned repository are read from the base: its word counts, not the tree's. */
export interface PackSource {
  readonly workspace: Workspace;
  readonly commit: string | undefined;
}

/** The rules of this run: built-in packs and the user's, minus what the settings leave out. */
export async function loadRules(settings: Settings, host: Host, source?: PackSource): Promise<readonly CompiledRule[]> {
  const packs = readPacks();
  const foreign = settings.rulePacks?.length ? await loadPacks(settings.rulePacks, host, source) : [];
  const definitions = [...packs.rules, ...foreign];
  for (const glob of [...(settings.onlyRules ?? []), ...(settings.disabledRules ?? [])])
    refuseUnknown(glob, definitions);
  for (const id of Object.keys(settings.severities ?? {})) refuseUnknown(id, definitions);
  const weighed = definitions.map((definition) => {
    const severity = settings.severities?.[definition.info.id];
    return severity ? { ...definition, info: { ...definition.info, severity } } : definition;
  });
  return compileRules(
    weighed,
    ({ id }) =>
      (settings.onlyRules?.some((glob) => matchesGlob(id, glob)) ?? true) &&
      !settings.disabledRules?.some((glob) => matchesGlob(id, glob)),
    Date.parse(host.today()) / 1000,
  );
}

function refuseUnknown(glob: string, definitions: readonly RuleDefinition[]): void {
  const ids = definitions.map(({ info }) => info.id);
  if (ids.some((id) => matchesGlob(id, glob))) return;
  const meant = nearest(glob, ids);
  throw new UserError(`no rule is called ${glob}.${meant ? ` Did you mean ${meant}?` : ''}`, {
    hint: 'bartizan rules list names them all.',
  });
}

async function loadPacks(
  paths: readonly string[],
  host: Host,
  source: PackSource | undefined,
): Promise<readonly RuleDefinition[]> {
  const { rules, problems } = await readRulePacks(paths, host, source);
  if (problems.length > 0) {
    throw new UserError(`the rule packs have ${problems.length} problem${problems.length === 1 ? '' : 's'}`, {
      details: problems,
      hint: 'Nothing was scanned.',
    });
  }
  return rules;
}

/** Rule files of users, all problems as `path:line: sentence`. */
export async function readRulePacks(
  paths: readonly string[],
  host: Host,
  source?: PackSource,
): Promise<{ rules: readonly RuleDefinition[]; problems: readonly string[] }> {
  const { loadRules: load } = await import('./rules/load.ts');
  const packs = readPacks();
  const files = paths.flatMap((path) => {
    const inside = source && pathInRepository(path, source.workspace, host);
    return source && inside !== undefined
      ? ruleFilesOfBase(inside, path, source)
      : ruleFiles(resolve(host.cwd, path), path);
  });
  const { rules, problems } = load(files, {
    classes: packs.classes,
    isForeign: true,
    detectors: CODE_DETECTORS,
    taken: new Set(packs.rules.map(({ info }) => info.id)),
  });
  return { rules, problems: problems.map(({ path, line, message }) => `${path}:${line}: ${message}`) };
}

interface RuleFile {
  readonly path: string;
  readonly text: string;
}

function ruleFiles(absolute: string, given: string): RuleFile[] {
  try {
    if (!statSync(absolute).isDirectory()) return [{ path: given, text: readFileSync(absolute, 'utf8') }];
    const names = readdirSync(absolute, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
    if (names.length === 0)
      throw new UserError(`${given} holds no rule file`, { hint: 'Rule files end in .yaml or .yml.' });
    return names.map((name) => ({ path: posix(join(given, name)), text: readFileSync(join(absolute, name), 'utf8') }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`cannot read the rule pack ${given}: ${whyFailed(error)}`);
  }
}

function ruleFilesOfBase(inside: string, given: string, { workspace, commit }: PackSource): RuleFile[] {
  if (!workspace.git || commit === undefined) {
    throw new UserError(`cannot read the rule pack ${given} of the base`, {
      hint: 'Set fetch-depth: 2 (or 0) for actions/checkout.',
    });
  }
  const folder = inside === '' ? '' : `${inside}/`;
  const paths = [...workspace.git.tree(commit).keys()].filter(
    (path) => path === inside || (path.startsWith(folder) && /\.ya?ml$/.test(path)),
  );
  const tree = openGitTree({ id: 'rules', git: workspace.git, commit, name: 'the base', prefix: '', paths });
  const { files } = tree.list();
  if (files.length === 0) throw new UserError(`the base has no rule pack ${given}`);
  const buffer = Buffer.alloc(FILE_CAP + 1);
  return files.map((file) => {
    const content = tree.read(file, buffer);
    if (content.kind !== 'whole') throw new UserError(`cannot read ${file.path} of the base`);
    return { path: file.path, text: buffer.toString('utf8', 0, content.length) };
  });
}
