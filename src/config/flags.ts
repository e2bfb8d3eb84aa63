// Command-line flags to settings, from the option table. All problems are listed at once.

import { parseArgs } from 'node:util';
import { UserError } from '../lib/errors.ts';
import { nearest } from '../lib/suggest.ts';
import type { Option } from './option.ts';
import { OPTION_LIST } from './options.ts';
import type { Settings } from './settings.ts';
import { parseOptionText } from './values.ts';

export interface Flags {
  readonly positionals: readonly string[];
  readonly settings: Settings;
}

const SHORT: Readonly<Record<string, string>> = { q: 'quiet', v: 'verbose' };

/** @throws UserError naming every unknown or malformed option. */
export function parseFlags(args: readonly string[], formats: readonly string[]): Flags {
  const options = Object.fromEntries(
    OPTION_LIST.flatMap(([, option]) =>
      option.flag
        ? [[option.flag, { type: isSwitch(option) ? ('boolean' as const) : ('string' as const), multiple: true }]]
        : [],
    ),
  );
  const { tokens } = parseArgs({
    args: args.map(expandShort),
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  const problems: string[] = [];

  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = OPTION_LIST.find(([, { flag }]) => flag === token.name)?.[1];
    if (!option) problems.push(unknown(token.rawName, Object.keys(options)));
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
      hint: 'bartizan --help lists the options.',
    });
  }
  return { positionals, settings: settings as Settings };
}

function isSwitch(option: Option): boolean {
  return option.type === 'switch';
}

function expandShort(arg: string): string {
  const long = arg.length === 2 && arg.startsWith('-') ? SHORT[arg.charAt(1)] : undefined;
  return long ? `--${long}` : arg;
}

function unknown(rawName: string, flags: readonly string[]): string {
  const meant = nearest(rawName.replace(/^-+/, ''), flags);
  return `unknown option ${rawName}.${meant ? ` Did you mean --${meant}?` : ''}`;
}
