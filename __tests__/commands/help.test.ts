// The help at every width, and that it and the completions leave nothing out.

import { describe, expect, test } from '@jest/globals';
import { helpText } from '../../src/commands/help.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { FLAG_OPTIONS, OPTION_GROUPS } from '../../src/config/option-groups.ts';
import { widthOf } from '../../src/reports/cells.ts';

const WIDTHS = [40, 60, 80, 120, 200];
/** Words that are copied or cannot be broken may stand out. */
const isFixed = (line: string) => /^ {2}(bartizan|eval|--)|^Usage|^ +\S+$/.test(line);

describe.each(WIDTHS)('at %i columns', (width) => {
  test.each([undefined, ...COMMANDS])('$name', (command) => {
    const lines = helpText(width, command).split('\n');
    expect(lines.filter((line) => widthOf(line) > Math.min(width, 120) && !isFixed(line))).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
  });
});

test('the overview names every command', () => {
  for (const { name, summary } of COMMANDS) expect(helpText(200)).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
});

test('scan lists every flag once, under a heading', () => {
  const scan = COMMANDS.find(({ name }) => name === 'scan');
  const help = helpText(100, scan);
  for (const { flag } of FLAG_OPTIONS)
    expect([
      flag,
      help.split('\n').filter((line) => line.startsWith(`  --${flag}`) && !/[\w-]/.test(line.charAt(flag.length + 4))),
    ]).toEqual([flag, [expect.any(String)]]);
  for (const title of Object.values(OPTION_GROUPS)) expect(help).toContain(`\n${title}:\n`);
  expect(help.replace(/\s+/g, ' ')).toContain('(critical, high, medium, low, none)');
});
