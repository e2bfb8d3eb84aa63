// The help text, from the list of commands and the option table.

import { OPTION_LIST } from '../config/options.ts';
import { VERSION } from '../lib/version.ts';
import { COMMANDS } from './index.ts';

export function helpText(): string {
  const flags = OPTION_LIST.flatMap(([, { flag, value, doc, flagDoc }]) =>
    flag === undefined ? [] : [[`--${flag}${value === undefined ? '' : ` ${value}`}`, flagDoc ?? doc] as const],
  );
  const width = Math.max(...flags.map(([flag]) => flag.length));
  return [
    `bartizan ${VERSION}: security scanner for MCP servers, AI agents and the repositories that ship them`,
    '',
    ...COMMANDS.map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
    '  bartizan --help | --version',
    '',
    'Options of scan:',
    ...flags.map(([flag, doc]) => `  ${flag.padEnd(width)}  ${doc.replaceAll('`', '')}`),
    '',
    'Exit codes: 0 passed · 1 a policy failed · 2 bad usage, config or output path · 3 no verdict possible',
    '',
  ].join('\n');
}
