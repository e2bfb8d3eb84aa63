// The rules of a run: the built-in packs and the user's.

import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Settings } from './config/settings.ts';
import { CODE_DETECTOR_NAMES } from './detectors/index.ts';
import type { Host } from './host.ts';
import { UserError, whyFailed } from './lib/errors.ts';
import { cut } from './lib/escape.ts';
import { matchesGlob } from './lib/glob.ts';
import { FILE_CAP } from './lib/limits.ts';
import { readNamedFile } from './lib/named-file.ts';
import { nearest } from './lib/suggest.ts';
import type { Notice } from './model/notice.ts';
import { type CompiledRule, compileRules } from './rules/compile.ts';
import type { RuleDefinition } from './rules/definition.ts';
import { readPacks, withSeverity } from './rules/packs.ts';
import { openGitTree } from './targets/git-tree.ts';
import { lookedForIn, pathInRepository, posix, type Workspace } from './workspaces.ts';

/** Globs and rules that are named of those that a config sets. */
const NAMED = 3;
const NAME_LENGTH = 80;

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
    return severity ? { ...definition, info: withSeverity(definition.info, severity) } : definition;
  });
  return compileRules(
    weighed,
    ({ id }) =>
      (settings.onlyRules?.some((glob) => matchesGlob(id, glob)) ?? true) &&
      !settings.disabledRules?.some((glob) => matchesGlob(id, glob)),
    Date.parse(host.today()) / 1000,
  );
}

/** What a config takes away from the built-in rules. Whoever scans a stranger's tree did not write it, and nothing found would look clean. */
export function rulesNotices({ disabledRules = [], severities = {} }: Settings): readonly Notice[] {
  const ids = disabledRules.length === 0 ? [] : readPacks().rules.map(({ info }) => info.id);
  const off = ids.filter((id) => disabledRules.some((glob) => matchesGlob(id, glob))).length;
  const weighed = Object.keys(severities).length;
  const parts = [
    ...(off > 0 ? [`turns ${off} of ${ids.length} rules off (${some(disabledRules)})`] : []),
    ...(weighed > 0 ? [`sets the severity of ${weighed} (${some(Object.keys(severities))})`] : []),
  ];
  return parts.length === 0 ? [] : [{ kind: 'config', message: `The config ${parts.join(' and ')}.` }];
}

function some(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => cut(name, NAME_LENGTH));
  return names.length > NAMED ? `${named.join(', ')}, …` : named.join(', ');
}

function refuseUnknown(glob: string, definitions: readonly RuleDefinition[]): void {
  const ids = definitions.map(({ info }) => info.id);
  if (ids.some((id) => matchesGlob(id, glob))) return;
  const meant = nearest(glob, ids);
  throw new UserError(`no rule is called ${cut(glob, NAME_LENGTH)}.${meant ? ` Did you mean ${meant}?` : ''}`, {
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
    return source && inside !== undefined ? ruleFilesOfBase(inside, path, source) : ruleFiles(path, host.cwd);
  });
  const { rules, problems } = load(files, {
    classes: packs.classes,
    isForeign: true,
    detectors: CODE_DETECTOR_NAMES,
    taken: new Set(packs.rules.map(({ info }) => info.id)),
  });
  return { rules, problems: problems.map(({ path, line, message }) => `${path}:${line}: ${message}`) };
}

interface RuleFile {
  readonly path: string;
  readonly text: string;
}

function ruleFiles(given: string, cwd: string): RuleFile[] {
  const absolute = resolve(cwd, given);
  try {
    if (!statSync(absolute).isDirectory()) return [{ path: given, text: readNamedFile(absolute, FILE_CAP) }];
    const names = readdirSync(absolute, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted();
    if (names.length === 0)
      throw new UserError(`${given} holds no rule file`, { hint: 'Rule files end in .yaml or .yml.' });
    return names.map((name) => ({
      path: posix(join(given, name)),
      text: readNamedFile(join(absolute, name), FILE_CAP),
    }));
  } catch (error) {
    if (error instanceof UserError) throw error;
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UserError(
      `cannot read the rule pack ${given}: ${whyFailed(error)}`,
      isMissing ? lookedForIn(cwd, given) : {},
    );
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
