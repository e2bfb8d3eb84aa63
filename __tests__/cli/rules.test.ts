// `bartizan rules`: list, explain, check.

import { expect, test } from '@jest/globals';
import { bartizan, pack, RULE, tree } from './run-cli.ts';

const USAGE = 'bartizan rules list | explain ID | check PATH… | check --config FILE [PATH]\n';

test('list and explain', () => {
  const cwd = tree();
  const list = bartizan(cwd, ['rules', 'list']);
  expect([list.code, list.err]).toEqual([0, '']);
  expect(list.out).toMatch(new RegExp(`^${RULE} +critical +gate +\\S`, 'm'));
  const explained = bartizan(cwd, ['rules', 'explain', RULE]);
  expect([explained.code, explained.err]).toEqual([0, '']);
  expect(explained.out).toContain('Install a pinned release');
});

test.each([
  [[], `rules needs a verb: list, check or explain\n${USAGE}`],
  [['expalin'], `rules has no verb "expalin". Did you mean explain?\n${USAGE}`],
  [['list', '--foo'], `unknown option --foo\n${USAGE}`],
  [['list', 'x'], 'rules list takes no arguments\n'],
  [['explain'], 'rules explain needs one rule id\nbartizan rules list names them all.\n'],
  [['explain', `${RULE}s`], `no rule is called ${RULE}s. Did you mean ${RULE}?\nbartizan rules list names them all.\n`],
  [['explain', 'a\n::error::'], 'no rule is called a\\n::error::.\nbartizan rules list names them all.\n'],
  [['check'], 'rules check needs the path of a rule file or a folder of them\n'],
  [['check', 'nope'], 'cannot read the rule pack nope: it does not exist\nIt was looked for in CWD.\n'],
  [['check', 'empty'], 'empty holds no rule file\nRule files end in .yaml or .yml.\n'],
])('%j', (args, message) => {
  const cwd = tree({ 'empty/x.txt': 'x' });
  const { code, out, err } = bartizan(cwd, ['rules', ...args]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: `bartizan: ${message.replace('CWD', cwd)}` });
});

test('check: a good pack, in a file and in a folder', () => {
  const cwd = tree({ 'packs/a/good.yaml': pack(), 'packs/note.txt': 'not a rule' });
  for (const path of ['packs', 'packs/a/good.yaml']) {
    const { code, out, err } = bartizan(cwd, ['rules', 'check', path]);
    expect({ code, out, err }).toEqual({ code: 0, out: '1 rule, 2 examples: all as they should be\n', err: '' });
  }
});

test('check: examples that do not do what they should', () => {
  const cwd = tree({
    'x.yaml': pack('trigger', { bad: '["nothing here"]', good: '[{ text: a trigger, because: it should not }]' }),
  });
  const { code, out } = bartizan(cwd, ['rules', 'check', 'x.yaml']);
  expect(code).toBe(2);
  expect(out).toBe(
    'test/trigger: bad example 1 does not fire\ntest/trigger: good example 1 fires, but should not because: it should not\n',
  );
});

const POLICIES = `policies:
  - { name: No keys, target: finding, when: { field: category, operator: eq, value: secrets } }
  - { name: Score, target: scan, when: { field: coverage.percent, operator: lt, value: 50 } }
compliance:
  rules:
    - { name: No flags, condition: { field: flags, operator: count_gte, value: 1 }, severity: low }
`;

test('check: what the policies of a config match, found or named', () => {
  const cwd = tree({ 'bartizan.yml': POLICIES, 'src/a.md': 'nothing' });
  for (const args of [[], ['--config', 'bartizan.yml'], ['--config=bartizan.yml', 'src']]) {
    const { code, out, err } = bartizan(cwd, ['rules', 'check', ...args]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('bartizan.yml:2  policy "No keys"');
    expect(out).toContain('bartizan.yml:3  policy "Score"  kept: coverage.percent 100');
    expect(out).toContain('bartizan.yml:6  rule "No flags" (low)  kept: 0 components, limit 0');
  }
});

test.each([
  [
    'policies: [{ name: a, when: { field: flgs, operator: exists } }]',
    /line 1 {3}policies\[0\]\.when .*Did you mean flags\?/,
  ],
  ['gate: { fail-on: none }', /has no rules and no policies to check/],
])('check: %s', (text, message) => {
  const { code, err } = bartizan(tree({ 'bartizan.yml': text }), ['rules', 'check', '--config', 'bartizan.yml']);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
