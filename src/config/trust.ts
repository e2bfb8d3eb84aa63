// Whose word counts (design §8). Given the configs that exist and who is asking, which settings judge this run, which
// ignores count, and what has to be said about what was not honoured. Pure: a test pins each line of the rules.

import type { Notice } from '../model/notice.ts';
import type { Trust } from './event.ts';
import type { ConfigFile } from './file.ts';
import { OPTION_LIST, type OptionName } from './options.ts';
import type { IgnoreEntry, Settings } from './settings.ts';

export interface ConfigSources {
  readonly trust: Trust;
  /** `--config` or `config-file` outside the scanned tree: taken as it is. */
  readonly explicit?: ConfigFile;
  /** The config in the scanned tree. */
  readonly head?: ConfigFile;
  /** The config of the base; `unknown` when the base could not be read. */
  readonly base?: ConfigFile | 'unknown';
}

export interface TrustedIgnore {
  readonly entry: IgnoreEntry;
  /** Whether this pull request brings it. */
  readonly isAdded: boolean;
}

export interface TrustedConfig {
  readonly settings: Settings;
  readonly ignores: readonly TrustedIgnore[];
  /** Whether inline markers in the tree count, and whether new ones are this pull request's doing. */
  readonly markers: 'own' | 'pull-request' | 'none';
  /** Settings after the merge, when this pull request changes how it is judged. */
  readonly afterMerge?: Settings;
  /** Why the run can only report. */
  readonly reportsOnly?: string;
  readonly notices: readonly Notice[];
}

export function resolveTrust(sources: ConfigSources): TrustedConfig {
  const { trust, explicit, head, base } = sources;
  const markers = trust === 'untrusted' ? 'none' : trust === 'pull-request' ? 'pull-request' : 'own';
  if (explicit) {
    return {
      settings: explicit.settings,
      ignores: ignoresOf(explicit, false),
      markers,
      notices: [],
    };
  }
  if (trust === 'own' || trust === 'found') {
    if (!head) return { settings: {}, ignores: [], markers, notices: [] };
    if (trust === 'own')
      return {
        settings: head.settings,
        ignores: ignoresOf(head, false),
        markers,
        notices: [],
      };
    return {
      settings: judgementOnly(head.settings),
      ignores: ignoresOf(head, false),
      markers,
      notices: notHonoured(head, `If the file is yours, pass it: --config ${head.path}`),
    };
  }
  if (trust === 'untrusted') {
    const trusted = base === 'unknown' ? undefined : base;
    const notices: Notice[] = head && head.path !== '' ? foreignHead(head, trusted) : [];
    return { settings: trusted?.settings ?? {}, ignores: trusted ? ignoresOf(trusted, false) : [], markers, notices };
  }
  return pullRequest(head, base, markers);
}

function pullRequest(
  head: ConfigFile | undefined,
  base: ConfigFile | 'unknown' | undefined,
  markers: TrustedConfig['markers'],
): TrustedConfig {
  if (base === undefined || base === 'unknown') {
    if (!head) return { settings: {}, ignores: [], markers, notices: [] };
    const reason =
      base === 'unknown' ? 'the config of the base could not be read' : `${head.path} is new in this pull request`;
    return {
      settings: judgementOnly(head.settings),
      ignores: ignoresOf(head, true),
      markers,
      reportsOnly: reason,
      notices: notHonoured(head, AFTER_MERGE),
    };
  }
  const baseIgnores = ignoresOf(base, false);
  const added = (head ? ignoresOf(head, true) : []).filter(
    ({ entry }) => !baseIgnores.some((old) => isSameIgnore(old.entry, entry)),
  );
  const sweeping = added.filter(({ entry }) => isSweeping(entry));
  const changed = head
    ? changedKeys(base.settings, head.settings)
    : base.path === ''
      ? []
      : ['the config file, which it removes'];
  const notices: Notice[] = [
    ...(head ? notHonoured(withoutOutside(head, base), AFTER_MERGE) : []),
    ...sweeping.map(({ entry }) => ({
      kind: 'not-honoured' as const,
      message: `The ignore of ${written(entry)} that this pull request adds was not honoured: it names no single rule, path or fingerprint, so it counts like an exclude, after the merge.`,
    })),
  ];
  if (changed.length > 0) {
    notices.push({
      kind: 'not-honoured',
      message: `This pull request changes ${changed.join(', ')}. That counts after the merge; until then the base decides.`,
    });
  }
  return {
    settings: base.settings,
    ignores: [...baseIgnores, ...added.filter((each) => !sweeping.includes(each))],
    markers,
    ...((changed.length > 0 || sweeping.length > 0) && { afterMerge: judgementOnly(head?.settings ?? {}) }),
    notices,
  };
}

function ignoresOf(config: ConfigFile, isAdded: boolean): TrustedIgnore[] {
  return (config.settings.ignore ?? []).map((entry) => ({ entry, isAdded }));
}

/** Whether every part of an entry is a pattern: then it silences whatever comes, as an exclude does. */
function isSweeping({ rule, path, fingerprint }: IgnoreEntry): boolean {
  return fingerprint === undefined && [rule, path].every((part) => part === undefined || isPattern(part));
}

function isPattern(glob: string): boolean {
  return glob.endsWith('/') || /[*?[{]|[!+@]\(/.test(glob.replace(/\\./g, ''));
}

function written({ rule, path }: IgnoreEntry): string {
  return [rule, path].filter((part) => part !== undefined).join(', ');
}

/** What the base names too is not this pull request's doing. */
function withoutOutside(head: ConfigFile, base: ConfigFile): ConfigFile {
  const same = (key: string) => base.outside.some((old) => old.key === key);
  return { ...head, outside: head.outside.filter(({ key }) => !same(key)) };
}

function isSameIgnore(a: IgnoreEntry, b: IgnoreEntry): boolean {
  return a.rule === b.rule && a.fingerprint === b.fingerprint && a.path === b.path && a.until === b.until;
}

/** What a config may say wherever it was found. */
export function judgementOnly(settings: Settings): Settings {
  const allowed = new Set<OptionName>(
    OPTION_LIST.flatMap(([name, { trust }]) => (trust === 'judgement' ? [name] : [])),
  );
  return Object.fromEntries(Object.entries(settings).filter(([name]) => allowed.has(name as OptionName)));
}

const AFTER_MERGE = 'What a pull request says about this counts after the merge.';

function notHonoured(config: ConfigFile, hint?: string): Notice[] {
  return config.outside.map(({ key, line }) => ({
    kind: 'not-honoured',
    message: `${config.path}:${line}: ${key} was not honoured: a config found in the scanned tree may not name destinations, rule packs or anything that is loaded or sent.`,
    ...(hint !== undefined && { hint }),
  }));
}

function foreignHead(head: ConfigFile, base: ConfigFile | undefined): Notice[] {
  const isSame = base !== undefined && isSameSetting(head.settings, base.settings);
  const named = base === undefined ? head : withoutOutside(head, base);
  if (isSame && named.outside.length === 0) return [];
  return [
    {
      kind: 'not-honoured',
      message: `${head.path} of this pull request was not honoured: it comes from outside the repository. The base decides.`,
    },
    ...notHonoured(named),
  ];
}

function changedKeys(base: Settings, head: Settings): string[] {
  return OPTION_LIST.flatMap(([name, { key }]) => {
    if (key === undefined || name === 'ignore') return [];
    return isSameSetting(base[name], head[name]) ? [] : [key];
  });
}

/** A policy that only moved to another line says the same. */
function isSameSetting(a: unknown, b: unknown): boolean {
  const withoutPlace = (value: unknown) =>
    JSON.stringify(value, (key, inner) => (key === 'at' && typeof inner === 'object' ? undefined : inner));
  return withoutPlace(a) === withoutPlace(b);
}
