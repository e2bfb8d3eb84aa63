// Design §8, "Whose word counts": ignores in the config and beside the line, through the built action.

import { describe, expect, test } from '@jest/globals';
import { pull, removeWorlds } from './pull.ts';
import type { RunResult } from './runner.ts';
import { config, HOUSE_PACK, HOUSE_RULE, IGNORE, KEY_A, KEY_B, launch, RULE } from './samples.ts';

removeWorlds();

const NEW = { 'tools/.mcp.json': launch('new') };
const EMPTY = { 'bartizan.yml': config('show: { min-severity: info }') };
const ACCEPTED = '**Accepted by this pull request**';

function marked(line: string, ...names: readonly string[]): string {
  return launch(...names).replaceAll(/^ {4}"/gm, `    // ${line}\n    "`);
}

const MARKER = `bartizan-ignore: ${RULE} -- internal mirror`;

function expectFailure(result: RunResult): void {
  expect([result.exitCode, result.outputs.conclusion]).toEqual([1, 'fail']);
}

function expectPass(result: RunResult): void {
  expect([result.exitCode, result.outputs.conclusion]).toEqual([0, 'pass']);
}

describe('an ignore of the config', () => {
  test('of the base counts for everybody', () => {
    const { same, fork, run } = pull({ base: { 'bartizan.yml': config(IGNORE) }, head: NEW });
    for (const result of [same(), fork(), run({ as: 'push', at: 'head' })]) {
      expectPass(result);
      expect(result.summary).toContain('1 ignored');
      expect(result.summary).not.toContain(ACCEPTED);
      expect(result.sarif).toEqual([]);
    }
  });

  test('that the pull request adds counts and is shown first, but not from a fork', () => {
    const { same, fork, run } = pull({ base: EMPTY, head: { 'bartizan.yml': config(IGNORE), ...NEW } });
    const result = same();
    expectPass(result);
    expect(result.summary.indexOf(ACCEPTED)).toBeLessThan(result.summary.indexOf('1 ignored'));
    expect(result.summary.slice(0, 600)).toContain(ACCEPTED);
    expect(result.summary).toContain('internal mirror');
    expect(result.stdout).toContain(`Accepted by this pull request: ${RULE} at tools/.mcp.json:3 ("internal mirror")`);
    expectFailure(fork());
    expect(fork().summary).not.toContain(ACCEPTED);
    expectPass(run({ as: 'merge_group' }));
  });

  test.each([
    ['path: "**"'],
    ['rule: "*"'],
    ['rule: "config/*", path: "tools/**"'],
    ['path: "tools/"'],
    ['rule: "{config,x}/download-piped-to-shell"'],
    ['path: "!(x)"'],
  ])('that the pull request adds and that names nothing single waits like an exclude: %s', (entry) => {
    const line = config(`ignore: [{ ${entry}, reason: "all fine" }]`);
    const { same } = pull({ base: EMPTY, head: { 'bartizan.yml': line, ...NEW } });
    const result = same();
    expectFailure(result);
    expect(result.summary).toContain('names no single rule, path or fingerprint');
    expect(result.summary).toContain('After the merge: Passed');
  });

  test('ends on its day', () => {
    const until = (day: string) => config(IGNORE.replace(' }]', `, until: ${day} }]`));
    const { run } = pull({ base: { 'bartizan.yml': until('2020-01-31') }, head: NEW });
    const result = run();
    expectFailure(result);
    expect(result.stdout).toContain('ended on 2020-01-31 and no longer counts');
    expectPass(pull({ base: { 'bartizan.yml': until('2999-12-31') }, head: NEW }).run());
  });

  test.each([
    ['no reason', 'ignore: [{ rule: x/y }]', 'An ignore without a reason is not accepted'],
    ['an empty reason', 'ignore: [{ rule: x/y, reason: " " }]', 'An ignore without a reason is not accepted'],
    ['the ellipsis of the line to paste', 'ignore: [{ rule: x/y, reason: "…" }]', 'says nothing'],
    ['only a reason', 'ignore: [{ reason: all }]', 'would ignore everything'],
  ])('with %s is exit 2', (_name, line, words) => {
    const { run } = pull({ base: { a: '' }, head: { 'bartizan.yml': config(line) } });
    const result = run({ as: 'push', at: 'head' });
    expect([result.exitCode, result.outputs.conclusion]).toEqual([2, 'error']);
    expect(result.annotations[0]?.message).toContain(words);
  });

  test('as it is printed works when it is pasted with a reason', () => {
    const path = "tools/a b#c's `x` [1]|{2}/.mcp.json";
    const { run, world, workspace } = pull({ base: EMPTY, head: { [path]: launch('new') } });
    const printed = run();
    const line = /- \{ rule: .* \}/.exec(printed.summary)?.[0] ?? '';
    world.origin.git(['checkout', '-q', 'topic']);
    world.origin.write('bartizan.yml', config('ignore:', `  ${line.replace('…', 'internal mirror')}`));
    const pasted = world.origin.commit();
    world.origin.git(['-C', workspace(), 'fetch', '-q', 'origin', pasted]);
    world.origin.git(['-C', workspace(), 'checkout', '-q', '--detach', pasted]);
    expectPass(run({ as: 'push', sha: pasted, inputs: { 'new-only': 'false' } }));
  });
});

describe('a marker beside the line', () => {
  test('that the pull request adds counts and is shown, but not from a fork', () => {
    const { same, fork } = pull({ base: { a: '' }, head: { 'tools/.mcp.json': marked(MARKER, 'new') } });
    const result = same();
    expectPass(result);
    expect(result.summary).toContain(ACCEPTED);
    expectFailure(fork());
  });

  test('of the base counts for everybody, even where old findings do', () => {
    const { same, fork } = pull({ base: { '.mcp.json': marked(MARKER, 'old') }, head: { 'a.txt': '' } });
    for (const result of [same({ inputs: { 'new-only': 'false' } }), fork({ inputs: { 'new-only': 'false' } })]) {
      expectPass(result);
      expect(result.summary).not.toContain(ACCEPTED);
      expect(result.summary).toContain('1 ignored');
    }
  });

  test.each([
    ['without a reason', `bartizan-ignore: ${RULE}`],
    ['with an empty reason', `bartizan-ignore: ${RULE} -- `],
    ['of another rule', 'bartizan-ignore: host/other -- fine'],
  ])('%s does not count', (_name, line) => {
    const { same } = pull({ base: { a: '' }, head: { 'tools/.mcp.json': marked(line, 'new') } });
    expectFailure(same());
  });

  test('excuses as many as the base has, not a copy', () => {
    const { same, fork } = pull({
      base: { '.mcp.json': marked(MARKER, 'old') },
      head: { '.mcp.json': marked(MARKER, 'old', 'new'), 'b/.mcp.json': marked(MARKER, 'old') },
    });
    expectFailure(fork());
    expect(fork().outputs['new-findings-count']).toBe('2');
    expect(same().summary).toContain('at .mcp.json:6 ');
    expectPass(same());
  });
});

describe('secrets', () => {
  const base = {
    'house/rules.yaml': HOUSE_PACK,
    'bartizan.yml': config('rules: { packs: [house/rules.yaml] }'),
    'old.env': KEY_A,
  };
  const ignore = (extra = '') =>
    config('rules: { packs: [house/rules.yaml] }', `ignore: [{ rule: ${HOUSE_RULE}, reason: "a test key"${extra} }]`);

  test('cannot be silenced by the change that brings them', () => {
    const { same, fork } = pull({
      base,
      head: { 'new.env': `# bartizan-ignore: ${HOUSE_RULE} -- a test key\n${KEY_B}`, 'bartizan.yml': ignore() },
    });
    for (const result of [same(), fork()]) {
      expectFailure(result);
      expect(result.stdout).toContain('1 new finding');
      expect(result.stdout + result.summary + result.sarifText).not.toContain('mnbvcxylkjhgfdsapoiu');
    }
    expect(same().summary).toContain('cannot also silence it');
    expect(same().summary).not.toContain(ACCEPTED);
  });

  test('and no marker of another scanner silences them, but one of the base does', () => {
    const marked = (key: string) => key.replace('\n', '  # gitleaks:allow\n');
    const added = pull({ base, head: { 'new.env': marked(KEY_B) } });
    for (const result of [added.same(), added.fork()]) expectFailure(result);
    expect(added.same().summary).toContain('gitleaks:allow');
    expect(added.same().summary).toContain('cannot also silence it');
    const old = pull({ base: { ...base, 'old.env': marked(KEY_A) }, head: { 'a.txt': '' } });
    for (const result of [old.same({ inputs: { 'new-only': 'false' } }), old.fork({ inputs: { 'new-only': 'false' } })])
      expectPass(result);
  });

  test('are one finding wherever one value stands', () => {
    const result = pull({ base, head: { 'new.env': KEY_B, 'deep/b.env': KEY_B, 'test/c.env': KEY_B } }).same();
    expectFailure(result);
    expect(result.outputs['new-findings-count']).toBe('1');
    expect(result.stdout).toContain('Failed: 1 new finding');
    expect(result.stdout).toContain('new.env:1, test/c.env:1; each is ignored on its own');
  });

  test('are silenced by the base', () => {
    const { same, fork } = pull({ base: { ...base, 'bartizan.yml': ignore() }, head: { 'new.env': KEY_B } });
    for (const result of [same(), fork()]) expectPass(result);
  });

  test('are compared by value: moved is known, changed is new, removed is not fixed', () => {
    const moved = pull({ base, head: { 'old.env': undefined, 'deep/moved.txt': `some text\n${KEY_A}` } }).fork();
    expect([moved.exitCode, moved.outputs['new-findings-count'], moved.outputs['findings-count']]).toEqual([
      0,
      '0',
      '1',
    ]);
    const changed = pull({ base, head: { 'old.env': KEY_B } }).fork();
    expectFailure(changed);
    expect(changed.summary).toContain('1 new, 0 older, 0 fixed');
    const removed = pull({ base, head: { 'old.env': 'KEY=\n' } }).fork();
    expect([removed.exitCode, removed.summary.includes('fixed')]).toEqual([0, false]);
  });
});
