// What people do with an option: the headings under which the help lists them. A new option needs no entry here, and then
// says what is looked at.

import type { Option } from './option.ts';
import { OPTION_LIST } from './options.ts';

export const OPTION_GROUPS = {
  scan: 'What is looked at',
  servers: 'MCP servers',
  remote: 'Remote services and advisories',
  gate: 'What fails the run',
  show: 'What is shown',
  reports: 'Reports',
  run: 'The run itself',
} as const;

export type OptionGroup = keyof typeof OPTION_GROUPS;

const BY_FLAG: readonly (readonly [flag: RegExp, group: OptionGroup])[] = [
  [/^(mcp-.+|offline)$/, 'servers'],
  [/^(remote(-.+)?|show-upload|advisories)$/, 'remote'],
  [/^(fail-on|all|incomplete|base|baseline)$/, 'gate'],
  [/^(min-.+|scope|color|quiet|verbose)$/, 'show'],
  [/^report$/, 'reports'],
  [/^(config|timeout)$/, 'run'],
];

/** An option that has a flag. */
export type FlagOption = Option & { readonly flag: string };

export function groupOf({ flag }: FlagOption): OptionGroup {
  return BY_FLAG.find(([pattern]) => pattern.test(flag))?.[1] ?? 'scan';
}

/** Those with a flag, in the order of the table. */
export const FLAG_OPTIONS: readonly FlagOption[] = OPTION_LIST.flatMap(([, option]) =>
  option.flag === undefined ? [] : [{ ...option, flag: option.flag }],
);
