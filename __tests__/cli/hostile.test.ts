// A tree that speaks to the runner, the terminal, Markdown, HTML and SARIF readers, and a repository that would run
// commands: all of it is shown as text, none of it is obeyed.

import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scratchRepository } from '../lib/scratch-repository.ts';
import { githubProblems } from '../reports/sarif-rules.ts';
import { validateReportStrictly, validateSarif } from '../reports/schemas.ts';
import { bartizan, EVIL, pack, places, put, RULE, scanJson, tree } from './run-cli.ts';

const ESC = '\u001b';
const SPEECH = [
  '::error::planted',
  '::add-mask::a',
  '::stop-commands::x',
  '##[error]planted',
  '[click](1) {0}',
  '<img src=x onerror=alert(1)>',
  '![x](https://attacker.example/x) @octocat #1',
  `${ESC}[2J${ESC}[31mred`,
  `${ESC}]8;;https://attacker.example${ESC}\\link${ESC}]8;;${ESC}\\`,
  `${ESC}]0;title\u0007`,
  '\u009b2J',
  '\u202egnp.exe\u2066\u200b',
];

const server = (speech: string) => JSON.stringify({ mcpServers: { [speech]: JSON.parse(EVIL).mcpServers.mail } });
const files = Object.fromEntries(
  SPEECH.flatMap((speech, index) => [
    [`names/${speech.replaceAll('/', '_')}/.mcp.json`, EVIL],
    [`servers/${index}/.mcp.json`, server(speech)],
    [`servers/${index}/line/.mcp.json`, server(`a\n${speech}\r${speech}`)],
    [`skills/${index}/SKILL.md`, `${speech}\n${speech} trigger ${speech}\n${speech}\n`],
    [`ignored/${index}.sh`, `echo trigger ${index} # bartizan-ignore: test/trigger -- ${speech}\n`],
  ]),
);
const cwd = tree({
  ...files,
  'bartizan.yml': `ignore:\n${SPEECH.map((speech) => `  - { rule: test/trigger, path: "skills/1/**", reason: ${JSON.stringify(`because ${speech}`)} }\n`).join('')}`,
});
const packs = tree({ 'trigger.yaml': pack() });
const args = ['scan', '--rule-pack', packs, '--rule', 'test/*', '--rule', RULE, '--all', '--verbose'];

/** No line that the runner obeys; `bartizan` itself has refused control and reordering characters. */
function expectHarmless(text: string): void {
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toContain('##[');
}

describe('content that speaks', () => {
  test('text', () => {
    const { code, out, err } = bartizan(cwd, args);
    expect(code).toBe(1);
    expectHarmless(out);
    expectHarmless(err);
    expect(out.length).toBeGreaterThan(10_000);
    // It is there, only harmless: people see what was planted.
    for (const shown of ['\\u{1b}[2J', '\\u{202e}gnp.exe', '\\u{9b}2J', '\\u{1b}]8;;https://attacker.example'])
      expect(out).toContain(shown);
  });

  test('JSON', () => {
    const { code, out, report } = scanJson(cwd, args.slice(1));
    expect(code).toBe(1);
    expectHarmless(out);
    expect(validateReportStrictly(report)).toEqual([]);
    // The values are the real ones: a machine needs them.
    expect(places(report)).toContain(`names/${ESC}[2J${ESC}[31mred/.mcp.json:1:61`);
    expect(places(report).length).toBeGreaterThanOrEqual(SPEECH.length * 5);
  });

  test('SARIF', () => {
    const { out } = bartizan(cwd, [...args, '--report', 'sarif']);
    expectHarmless(out);
    const sarif = JSON.parse(out);
    expect(validateSarif(sarif)).toEqual([]);
    expect(githubProblems(sarif)).toEqual([]);
  });

  test('messages about names', () => {
    for (const speech of SPEECH) {
      for (const line of [
        ['scan', speech],
        ['scan', '--rule', speech],
        ['rules', 'explain', speech],
        [speech],
        ['scan', `--${speech}`],
        ['scan', '--report', speech],
      ].slice(0, speech === SPEECH[0] ? 6 : 1)) {
        const { code, err } = bartizan(cwd, line);
        expect([line, code]).toEqual([line, 2]);
        expectHarmless(err);
      }
    }
  });
});

test('a repository whose config, attributes and hooks name commands: none runs', () => {
  const repository = scratchRepository();
  const { folder } = repository;
  put(folder, { '.mcp.json': EVIL, 'a.txt': 'a' });
  repository.commit();
  put(folder, { 'a.txt': 'b', '.gitattributes': '* filter=evil diff=evil merge=evil ident\n' });
  repository.commit();
  const canary = join(folder, '.git/canary');
  const script = join(folder, '.git/run.sh');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${canary}'\nexit 1\n`);
  chmodSync(script, 0o755);
  mkdirSync(join(folder, '.git/evil-hooks'));
  for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'pre-auto-gc']) {
    for (const place of ['.git/hooks', '.git/evil-hooks']) {
      put(folder, { [`${place}/${hook}`]: `#!/bin/sh\n${script} ${hook}\n` });
      chmodSync(join(folder, place, hook), 0o755);
    }
  }
  put(folder, {
    '.git/info/attributes': '* filter=evil diff=evil\n',
    '.git/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tfsmonitor = ${script} fsmonitor\n\tuntrackedCache = true
\thooksPath = ${folder}/.git/evil-hooks\n\tpager = ${script} pager\n\tsshCommand = ${script} ssh\n\taskPass = ${script}
[filter "evil"]\n\tclean = ${script} clean\n\tsmudge = ${script} smudge\n\tprocess = ${script} process\n\trequired = true
[diff "evil"]\n\ttextconv = ${script} textconv\n\tcommand = ${script} diff\n[diff]\n\texternal = ${script} external
[alias]\n\tls-files = !${script} alias\n\trev-parse = !${script} alias\n\tcat-file = !${script} alias\n[credential]\n\thelper = !${script} cred\n`,
  });
  const { code, report } = scanJson(folder, ['--rule', RULE]);
  expect([code, places(report)]).toEqual([1, ['.mcp.json:1:61']]);
  expect(bartizan(folder, ['scan', '--base', 'HEAD~1', '--rule', RULE]).code).toBe(0);
  expect(existsSync(canary)).toBe(false);
  repository.remove();
});
