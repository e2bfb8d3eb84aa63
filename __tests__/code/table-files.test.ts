// What is refused in a file of API tables, at build time.

import { expect, test } from '@jest/globals';
import { readTable } from '../../scripts/tables.ts';

const told = (text: string) => readTable('x.yaml', text).problems.map(({ line, message }) => `${line}: ${message}`);
const sink = (lines: string) =>
  `sinks:\n  - call: [a.b]\n    sink: shell\n    arg: ['0']\n    bad: b(x)\n    good: b()\n${lines}`;

test('a file in its shape has no problems; one entry may stand for a list, and numbers for positions', () => {
  expect(told(sink('    when: { 1.shell: true, "0|args": list }\n'))).toEqual([]);
  const { table, entries } = readTable('x.yaml', sink('').replace("['0']", '0').replace('[a.b]', 'a.b'));
  expect(table?.sinks?.[0]).toMatchObject({ call: ['a.b'], arg: ['0'] });
  expect(entries.map(({ kind, line }) => [kind, line])).toEqual([['sinks', 2]]);
});

test.each([
  [sink('    alike: x\n'), '7: sinks[0].alike is not known here. Did you mean like?'],
  [sink('').replace('shell', 'shel'), '3: sinks[0].sink: "shel" is not one of shell, flag'],
  [sink('').replace('    good: b()\n', ''), '2: sinks[0].good is missing.'],
  [sink('').replace('a.b]', 'a b]'), '2: sinks[0].call[0] must be one path without spaces'],
  [sink('').replace('a.b]', 'a(x).b]'), '2: sinks[0].call[0] has something between parentheses'],
  [sink('').replace('a.b]', 'a**.b]'), '2: sinks[0].call[0]: "**" stands between dots'],
  [sink('').replace("'0'", "'0|'"), '4: sinks[0].arg[0] is no selector'],
  [sink('    like: "("\n'), '7: sinks[0].like is no valid expression'],
  [
    'sources:\n  - call: [a.b]\n    origin: nobody\n    as: x y\n    bad: a\n    good: b\n',
    '3: sources[0].origin: "nobody"',
  ],
  [
    'registrations:\n  - framework: A b\n    kind: tool\n    isValidated: true\n    tainted: ["0"]\n',
    '2: registrations[0] needs "call"',
  ],
  ['sink: []\n', '1: sink is not known here. Did you mean sinks?'],
  ['sinks: [\n', 'x'],
  ['', '1: the file is empty'],
])('%j', (text, problem) => {
  const messages = told(text);
  expect(messages.length).toBeGreaterThan(0);
  if (problem !== 'x') expect(messages.join('\n')).toContain(problem);
});
