// Rule packs of users: every mistake at once with its line, and expressions that would run for ever do not.

import { describe, expect, test } from '@jest/globals';
import { bartizan, EVIL, gaps, pack, places, RULE, scanJson, tree } from './run-cli.ts';

test('all mistakes are listed with their lines, of all files', () => {
  const cwd = tree({
    'packs/a.yaml': pack('trigger', { title: '', class: 'command_injektion' })
      .concat(`  - titel: x\n    id: Test\n    severity: hihg\n`)
      .concat(pack('trigger (', { id: 'test/second', class: 'command_injektion' }).replace('rules:\n', '')),
    'packs/b.yaml': pack('trigger', { id: RULE, match: '{ text: { any: [abc], regexp: x } }' }),
    'packs/c.yaml': 'a: [\n',
    'packs/d.yaml': '',
    '.mcp.json': EVIL,
  });
  const { code, out, err } = bartizan(cwd, ['scan', '--rule-pack', 'packs']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(
    /^bartizan: the rule packs have \d+ problems\n(?: {2}packs\/[a-d]\.yaml:\d+: .+\n)+Nothing was scanned\.\n$/,
  );
  for (const line of [
    'packs/a.yaml:2: rules[0].title is missing.',
    'packs/a.yaml:14: rules[1].titel is not known here. Did you mean title?',
    'packs/a.yaml:15: rules[1].id must look like pack/name-of-the-wrong-thing.',
    'packs/a.yaml:16: rules[1].severity: "hihg" is not one of critical, high, medium, low, info. Did you mean high?',
    'packs/a.yaml:19: test/second: "command_injektion" is no finding class. Did you mean command_injection?',
    'packs/b.yaml:11: rules[0].match.text.regexp is not known here.',
    'packs/d.yaml:1: the file is empty',
  ]) {
    expect(err).toContain(`\n  ${line}\n`);
  }
  expect(err).toMatch(/packs\/a\.yaml:\d+: test\/second: regex is not valid: .*Unterminated group/);
  expect(err).toMatch(/packs\/c\.yaml:\d+: \S/);
  const checked = bartizan(cwd, ['rules', 'check', 'packs']);
  expect([checked.code, checked.err]).toEqual([2, '']);
  expect(checked.out).toContain('packs/d.yaml:1: the file is empty\n');
});

test('a pack that is not there', () => {
  const cwd = tree({ x: 'x' });
  const { code, err } = bartizan(cwd, ['scan', '--rule-pack', 'nope']);
  const said = `bartizan: cannot read the rule pack nope: it does not exist\nIt was looked for in ${cwd}.\n`;
  expect([code, err]).toEqual([2, said]);
});

test('an id that is taken', () => {
  const cwd = tree({ 'p.yaml': pack('trigger', { id: RULE }) });
  expect(bartizan(cwd, ['scan', '--rule-pack', 'p.yaml']).err).toContain(
    `p.yaml:2: ${RULE}: the id is already used in the built-in packs\n`,
  );
});

describe('expressions that would run for ever', () => {
  const FILES = 40;
  const hard = `trigger ${'a'.repeat(60)}!`;
  const files = {
    ...Object.fromEntries(Array.from({ length: FILES }, (_, index) => [`t/${index}.txt`, hard])),
    't/.mcp.json': EVIL,
  };

  test.each([
    ['regex', pack('trigger (a+)+$')],
    ['before', pack('trigger', { match: `{ text: { any: [trigger], regex: trigger, before: '(a*)*' } }` })],
    [
      'near',
      pack('trigger', { match: `{ text: { any: [trigger], checks: [{ near: { regex: '(a+)+$', within: 100 } }] } }` }),
    ],
  ])('are refused when they have no bound: %s', (_, rule) => {
    const { code, err } = bartizan(tree({ ...files, 'p.yaml': rule }), ['scan', 't', '--rule-pack', 'p.yaml']);
    expect(code).toBe(2);
    expect(err).toMatch(/p\.yaml:\d+: test\/trigger: \w+ has a repeat without an upper bound \(.+\); write \{0,60\}\n/);
  });

  const SLOW = '(a{0,60}){0,60}$';
  test.each([
    ['regex', pack(`trigger ${SLOW}`), FILES],
    [
      'near',
      pack('', { match: `{ text: { any: [trigger], checks: [{ near: { regex: '${SLOW}', within: 100 } }] } }` }),
      FILES,
    ],
    [
      'condition',
      pack('', {
        where: '{ roles: [mcp-server] }',
        match: `{ document: { select: args.*, when: { field: $value, operator: matches, value: '^${SLOW}' } } }`,
        bad: '["x"]',
      }),
      0,
    ],
  ])('are stopped when they have one, and said: %s', (kind, rule, count) => {
    const slow = EVIL.replace('curl', `${'a'.repeat(60)}!; curl`);
    const cwd = tree({ ...files, 't/.mcp.json': kind === 'condition' ? slow : EVIL, 'p.yaml': rule });
    const { code, report } = scanJson(cwd, ['t', '--rule-pack', 'p.yaml', '--rule', 'test/*', '--rule', RULE]);
    expect(code).toBe(1);
    expect(places(report)).toHaveLength(1);
    const broken = gaps(report).filter((gap) => gap.startsWith('detector-failed'));
    expect(broken).toHaveLength(count || 1);
    expect(broken[0]).toMatch(/rule test\/trigger: (?:"\$value" matches: )?the expression ran longer than 100 ms/);
    // After ten times it is not tried again.
    if (count > 0) expect(broken.filter((gap) => gap.includes('10 times'))).toHaveLength(count - 10);
  });
});
