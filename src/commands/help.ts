// The help: all commands on one page, or one command with its options under headings of what people do with them.

import { FLAG_OPTIONS, type FlagOption, groupOf, OPTION_GROUPS, type OptionGroup } from '../config/option-groups.ts';
import { VERSION } from '../lib/version.ts';
import { wrap } from '../reports/cells.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './index.ts';

const WIDTH = { usual: 100, least: 40, most: 120 };
/** Cells of a flag beside which its text stands; below a longer one. */
const COLUMN = 28;
/** Less is too narrow for a long flag and its text side by side. */
const TWO_COLUMNS = 80;
const EXIT_CODES = [
  ['0', 'passed'],
  ['1', 'a policy failed'],
  ['2', 'bad usage, config or output path'],
  ['3', 'no verdict possible'],
] as const;

/** `columns` is the width of the terminal. */
export function helpText(columns: number | undefined, command?: Command): string {
  const width = Math.min(WIDTH.most, Math.max(WIDTH.least, columns ?? WIDTH.usual));
  const lines = command ? aboutCommand(command, width) : overview(width);
  return `${lines.join('\n')}\n`;
}

function overview(width: number): readonly string[] {
  const intro = `bartizan ${VERSION}: security scanner for MCP servers, AI agents and the repositories that ship them`;
  const names = COMMANDS.map(({ name, summary }) => [name, summary] as const);
  return [
    ...wrap(intro, width),
    '',
    'Commands:',
    ...rows(names, width),
    '',
    'To begin with:',
    ...examples(COMMANDS.flatMap((each) => each.examples.slice(0, 1)).slice(0, 4), width),
    '',
    'bartizan COMMAND --help lists its options; bartizan --version prints the version.',
    '',
    ...exitCodes(width),
  ].flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line, width)));
}

function aboutCommand(command: Command, width: number): readonly string[] {
  const own = command.flags.map(({ flag, value, doc }) => [shown(flag, value), doc] as const);
  const taken = FLAG_OPTIONS.filter((option) => command.takes?.(option) ?? false);
  const groups = Object.entries(OPTION_GROUPS) as [OptionGroup, string][];
  return [
    ...hanging(`Usage: ${command.usage}`, width),
    '',
    ...wrap(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`, width),
    ...(own.length > 0 ? ['', 'Options:', ...rows(own, width)] : []),
    ...groups.flatMap(([group, title]) => {
      const some = taken.filter((option) => groupOf(option) === group);
      const lines = some.map((option) => [shown(option.flag, option.value), whatItDoes(option)] as const);
      return lines.length === 0 ? [] : ['', `${title}:`, ...rows(lines, width)];
    }),
    ...(command.examples.length > 0 ? ['', 'Examples:', ...examples(command.examples, width)] : []),
    '',
    ...exitCodes(width),
  ];
}

function whatItDoes({ value = '', doc, flagDoc, choices }: FlagOption): string {
  const isSaid = value.includes('|') || choices === undefined;
  // In a flag it has no lines: that is how inputs of the action are written.
  return `${(flagDoc ?? doc).replace(' (one per line)', '')}${isSaid ? '' : ` (${choices.join(', ')})`}`;
}

function shown(flag: string, value: string | undefined): string {
  return `--${flag}${value === undefined ? '' : ` ${value}`}`;
}

/** Two columns; what does not fit into the first stands on a line of its own. */
function rows(of: readonly (readonly [left: string, right: string])[], width: number): readonly string[] {
  const isShort = of.every(([left]) => left.length < COLUMN / 2);
  const column = width < TWO_COLUMNS && !isShort ? 2 : isShort ? COLUMN / 2 : COLUMN;
  const indent = ' '.repeat(column + 4);
  return of.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrap(right.replaceAll('`', ''), Math.max(20, width - indent.length));
    const below = rest.map((line) => indent + line);
    return left.length > column
      ? [`  ${left}`, indent + first, ...below]
      : [`  ${left.padEnd(column)}  ${first}`, ...below];
  });
}

/** A line to be copied is never broken. */
function examples(of: Command['examples'], width: number): readonly string[] {
  const column = Math.max(...of.map(([line]) => line.length));
  const isBeside = of.every(([, what]) => column + 4 + what.length <= width);
  return of.flatMap(([line, what]) =>
    isBeside
      ? [`  ${line.padEnd(column)}  ${what}`]
      : [`  ${line}`, ...wrap(what, width - 6).map((part) => `      ${part}`)],
  );
}

function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, index) => (index === 0 ? line : `    ${line}`));
}

function exitCodes(width: number): readonly string[] {
  return hanging(`Exit codes: ${EXIT_CODES.map(([code, what]) => `${code} ${what}`).join(' · ')}`, width);
}
