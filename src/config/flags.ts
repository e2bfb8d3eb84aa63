// Command-line flags to settings, from the option table. All problems are listed at once.

import { parseArgs } from 'node:util';
import { UserError } from '../lib/errors.ts';
import { nearest } from '../lib/suggest.ts';
import type { Option } from './option.ts';
import { FLAG_OPTIONS, type FlagOption } from './option-groups.ts';
import { OPTION_LIST } from './options.ts';
import type { Settings } from './settings.ts';
import { parseOptionText } from './values.ts';

export interface Flags {
  readonly positionals: readonly string[];
  readonly settings: Settings;
  /** What the command's own flags were given, a switch as `''`; of several the last. */
  readonly own: ReadonlyMap<string, string>;
}

/** Who is asked: its own flags, and which of the table it takes. */
export interface Asked {
  readonly name: string;
  readonly flags: readonly { readonly flag: string; readonly value?: string }[];
  takes?(option: FlagOption): boolean;
}

const SCAN: Asked = { name: 'scan', flags: [], takes: () => true };

const SHORT: Readonly<Record<string, string>> = { q: 'quiet', v: 'verbose' };

/** @throws UserError naming every unknown or malformed option. */
export function parseFlags(args: readonly string[], formats: readonly string[], asked: Asked = SCAN): Flags {
  const isTaken = new Map(FLAG_OPTIONS.map((option) => [option.flag, asked.takes?.(option) ?? false]));
  const ownFlags = new Map(asked.flags.map((each) => [each.flag, each]));
  const known = [...ownFlags.keys(), ...[...isTaken].flatMap(([flag, taken]) => (taken ? [flag] : []))];
  const options = Object.fromEntries([
    ...FLAG_OPTIONS.map((option) => [option.flag, parsedAs(!isSwitch(option))] as const),
    ...asked.flags.map(({ flag, value }) => [flag, parsedAs(value !== undefined)] as const),
  ]);
  const { tokens } = parseArgs({
    args: args.map(expandShort),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const own = new Map<string, string>();
  const positionals: string[] = [];
  const problems: string[] = [];

  for (const token of tokens) {
    if (token.kind === 'positional') {
      // A variable of a script that is not set must not become this folder.
      if (token.value === '') problems.push('an argument is empty');
      positionals.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const mine = ownFlags.get(token.name);
    if (mine) {
      const problem = ownProblem(mine, token.value);
      if (problem === undefined) own.set(token.name, token.value ?? '');
      else problems.push(problem);
      continue;
    }
    const option = FLAG_OPTIONS.find(({ flag }) => flag === token.name);
    if (!option) problems.push(unknown(token.rawName, known));
    else if (!isTaken.get(option.flag)) problems.push(`--${token.name} is an option of scan, not of ${asked.name}`);
    else if (isSwitch(option) && token.value !== undefined) problems.push(`--${token.name} takes no value`);
    else if (!isSwitch(option) && token.value === undefined)
      problems.push(`--${token.name} needs a value: --${token.name} ${option.value}`);
    else
      given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? (option.isInverse ? 'false' : 'true')]);
  }

  const settings: Record<string, unknown> = {};
  for (const [name, option] of OPTION_LIST) {
    const texts = option.flag === undefined ? undefined : given.get(option.flag);
    if (!texts) continue;
    const parsed = parseOptionText(option, texts, formats);
    if ('problem' in parsed) problems.push(`--${option.flag}: ${parsed.problem}`);
    else settings[name] = parsed.value;
  }
  if (settings.quiet && settings.verbose) problems.push('--quiet and --verbose contradict each other');
  if (settings.base !== undefined && settings.newOnly === false)
    problems.push('--base and --all contradict each other: --base asks for new findings only');
  if (problems.length > 0) {
    throw new UserError(problems.length === 1 ? (problems[0] as string) : `${problems.length} options are wrong`, {
      details: problems.length === 1 ? [] : problems,
      hint: `bartizan ${asked.name} --help lists the options.`,
    });
  }
  return { positionals, settings: settings as Settings, own };
}

function parsedAs(hasValue: boolean): { readonly type: 'string' | 'boolean'; readonly multiple: true } {
  return { type: hasValue ? 'string' : 'boolean', multiple: true };
}

function ownProblem(
  { flag, value }: { readonly flag: string; readonly value?: string },
  given: string | undefined,
): string | undefined {
  if (value === undefined) return given === undefined ? undefined : `--${flag} takes no value`;
  return given === undefined || given === '' ? `--${flag} needs a value: --${flag} ${value}` : undefined;
}

function isSwitch(option: Option): boolean {
  return option.type === 'switch';
}

function expandShort(arg: string): string {
  const long = arg.length === 2 && arg.startsWith('-') ? SHORT[arg.charAt(1)] : undefined;
  return long ? `--${long}` : arg;
}

/** What other scanners call it, and how it is written here. */
const NAMED_ELSEWHERE: Readonly<Record<string, string>> = {
  f: 'report FORMAT',
  format: 'report FORMAT',
  'output-format': 'report FORMAT',
  o: 'report FORMAT=FILE',
  out: 'report FORMAT=FILE',
  output: 'report FORMAT=FILE',
  'output-file': 'report FORMAT=FILE',
  json: 'report json',
  sarif: 'report sarif',
  html: 'report html',
  markdown: 'report markdown',
  junit: 'report junit',
  'exit-zero': 'fail-on none',
  'soft-fail': 'fail-on none',
  'no-fail': 'fail-on none',
  threshold: 'fail-on SEVERITY',
  ignore: 'exclude GLOB',
  skip: 'exclude GLOB',
  checks: 'rule ID-GLOB',
  only: 'rule ID-GLOB',
  'no-color': 'color never',
  'no-colour': 'color never',
  debug: 'verbose',
  silent: 'quiet',
  c: 'config FILE',
  url: 'mcp-url URL',
  server: 'mcp-url URL',
  header: 'mcp-header HEADER',
  command: 'mcp-command COMMAND',
};

function unknown(rawName: string, flags: readonly string[]): string {
  const name = rawName.replace(/^-+/, '');
  const elsewhere = Object.hasOwn(NAMED_ELSEWHERE, name) ? NAMED_ELSEWHERE[name] : undefined;
  const meant = flags.includes(elsewhere?.split(' ')[0] ?? '') ? elsewhere : nearest(name, flags);
  return `unknown option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''}`;
}
