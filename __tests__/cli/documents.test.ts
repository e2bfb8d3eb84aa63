// Documents that must be understood and cannot be: each is a gap with its line, and the rest is scanned.

import { expect, test } from '@jest/globals';
import { bartizan, EVIL, gaps, places, RULE, scanJson, tree } from './run-cli.ts';

const only = ['--rule', RULE, '--rule', 'ci/*'];
const DEEP = 10_000;

test('broken JSON, YAML and TOML', () => {
  const cwd = tree({
    '.mcp.json': EVIL,
    '.cursor/mcp.json': '{\n  "a": [1,\n  oops\n',
    '.codex/config.toml': '[mcp_servers.a]\ncommand = "x"\n[x\n',
    '.github/workflows/broken.yml': 'on:\n  - claude\n b: [\n',
    'a/.mcp.json': '',
  });
  const { code, report } = scanJson(cwd, only);
  expect([code, places(report)]).toEqual([1, ['.mcp.json:1:61']]);
  expect(gaps(report)).toEqual([
    expect.stringMatching(/^unparsable \.codex\/config\.toml: line 4: \S/),
    expect.stringMatching(/^unparsable \.cursor\/mcp\.json: line 3: \S/),
    expect.stringMatching(/^unparsable \.github\/workflows\/broken\.yml: line 3: \S/),
  ]);
  expect(bartizan(cwd, ['scan', ...only, '--verbose']).out).toContain('\nNot looked at 3 files not parsable\n');
});

test('nested ten thousand deep', () => {
  const blocks = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  const cwd = tree({
    '.mcp.json': EVIL,
    '.vscode/mcp.json': '['.repeat(DEEP) + ']'.repeat(DEEP),
    '.gemini/settings.json': `\n${'{"a":'.repeat(DEEP)}`,
    '.github/workflows/flow.yml': `${'['.repeat(DEEP)} claude`,
    '.github/workflows/block.yml': `${blocks} claude`,
    '.codex/config.toml': `a = ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
  });
  const { code, report } = scanJson(cwd, only);
  expect([code, places(report)]).toEqual([1, ['.mcp.json:1:61']]);
  expect(gaps(report)).toEqual([
    'too-deep .codex/config.toml: line 1: Nested deeper than 200 levels',
    'too-deep .gemini/settings.json: line 2: Nested deeper than 200 levels',
    expect.stringMatching(/^too-deep \.github\/workflows\/block\.yml: line \d+: Nested deeper than 200 levels$/),
    'too-deep .github/workflows/flow.yml: line 1: Nested deeper than 200 levels',
    'too-deep .vscode/mcp.json: line 1: Nested deeper than 200 levels',
  ]);
});

test('anchors that would unfold into billions, and in a circle', () => {
  const letters = [...'abcdefghijklmnop'];
  const bomb = letters.map(
    (letter, index) =>
      `${letter}: &${letter} [${Array(9)
        .fill(index === 0 ? 'x' : `*${letters[index - 1]}`)
        .join(',')}]`,
  );
  const merges = letters.map(
    (letter, index) =>
      `${letter}: &${letter}\n  ${letter}x: 1\n${index === 0 ? '' : `  <<: [*${letters[index - 1]}, *${letters[index - 1]}]`}`,
  );
  const cwd = tree({
    '.mcp.json': EVIL,
    '.github/workflows/bomb.yml': bomb.join('\n'),
    '.github/workflows/circle.yml': 'a: &a\n  b: *a\n  c: [*a]\n',
    '.github/workflows/merges.yml': merges.join('\n'),
  });
  const { code, report } = scanJson(cwd, []);
  expect([code, places(report).includes('.mcp.json:1:61')]).toEqual([1, true]);
});

test('which rules run does not matter for what could not be understood', () => {
  const cwd = tree({ '.mcp.json': '{ nope', 'a.txt': 'a' });
  expect(gaps(scanJson(cwd, ['--rule', 'text/*']).report)).toEqual([
    expect.stringMatching(/^unparsable \.mcp\.json: line 1: /),
  ]);
});
