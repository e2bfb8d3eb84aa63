// The text of a config file to settings. Every problem is reported with its line; what a config found in a scanned tree
// may not say is not a problem but not honoured.

import { type DocumentNode, toPlain } from '../lib/document.ts';
import { guarded } from '../lib/document-guard.ts';
import { lineAt, placeAt } from '../lib/document-place.ts';
import { parseYamlDocument } from '../lib/document-yaml.ts';
import { aboutPlace, shapeProblems } from '../lib/shape-problem.ts';
import type { Option } from './option.ts';
import { OPTION_LIST } from './options.ts';
import { policyKeysAt } from './policies.ts';
import { configSchema } from './schema.ts';
import type { Settings } from './settings.ts';

/** Lists whose entries are named in messages, each with its line. */
const NUMBERED: ReadonlySet<Option['type']> = new Set(['policies', 'compliance-rules']);

const parseYaml = guarded('yaml', parseYamlDocument);

export interface ConfigFile {
  /** Path for messages. */
  readonly path: string;
  readonly settings: Settings;
  /** Keys set in it that reach outside, each with its line. */
  readonly outside: readonly { readonly key: string; readonly line: number }[];
  /** Sentences with their line; not empty means the file cannot be used. */
  readonly problems: readonly string[];
}

export function parseConfig(path: string, text: string): ConfigFile {
  const { root, problems } = parseYaml(text.replace(/^\ufeff/, ''));
  if (problems.length > 0) {
    return {
      path,
      settings: {},
      outside: [],
      problems: problems.map(({ offset, message }) => `line ${lineAt(text, offset)}   ${message}`),
    };
  }
  if (!root || (root.kind === 'scalar' && root.value === null))
    return { path, settings: {}, outside: [], problems: [] };

  let plain: unknown;
  try {
    plain = toPlain(root);
  } catch (error) {
    return {
      path,
      settings: {},
      outside: [],
      problems: [`line 1   ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const outside: { key: string; line: number }[] = [];
  const result = configSchema.safeParse(plain);
  if (!result.success) {
    return {
      path,
      settings: {},
      outside,
      problems: shapeProblems(result.error.issues, root, keysAt).map(
        (problem) => `line ${lineAt(text, problem.offset)}   ${aboutPlace(problem, 'the file')}`,
      ),
    };
  }
  const placed = (key: string) => (entry: object, index: number) => {
    const line = lineOf(text, root, [...key.split('.'), String(index)]);
    return { ...entry, at: { path, line } };
  };
  const settings: Record<string, unknown> = {};
  for (const [name, option] of OPTION_LIST) {
    if (option.key === undefined) continue;
    const value = option.key
      .split('.')
      .reduce<unknown>((branch, step) => (branch as Record<string, unknown> | undefined)?.[step], result.data);
    if (value === undefined) continue;
    settings[name] = NUMBERED.has(option.type) && Array.isArray(value) ? value.map(placed(option.key)) : value;
    if (option.trust !== 'outside') continue;
    const key = subjectOf(option.key);
    if (!outside.some((said) => said.key === key)) outside.push({ key, line: lineOf(text, root, key.split('.')) });
  }
  return { path, settings: settings as Settings, outside, problems: [] };
}

/** The section, where all of it reaches outside: it is honoured or not as one. */
function subjectOf(key: string): string {
  const section = key.split('.', 1)[0] as string;
  const isOf = (other: string | undefined) => other?.split('.', 1)[0] === section;
  return OPTION_LIST.every(([, option]) => !isOf(option.key) || option.trust === 'outside') ? section : key;
}

/** Names that may stand at a place of the config, for "did you mean". */
function keysAt(path: readonly string[]): readonly string[] {
  if (path[0] === 'ignore') return ['rule', 'fingerprint', 'path', 'reason', 'until'];
  const ofPolicy = policyKeysAt(path);
  if (ofPolicy) return ofPolicy;
  if (path[0] === 'mcp' && path[1] === 'servers') return ['name', 'url', 'headers', 'profile'];
  const depth = path.length;
  const keys = OPTION_LIST.flatMap(([, { key }]) => (key === undefined ? [] : [key.split('.')]));
  const names = keys
    .filter((steps) => path.every((step, index) => steps[index] === step))
    .flatMap((steps) => steps[depth] ?? []);
  return [...new Set(names)];
}

function lineOf(text: string, root: DocumentNode, path: readonly string[]): number {
  return lineAt(text, placeAt(root, path).offset);
}
