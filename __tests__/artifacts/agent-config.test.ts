// Server entries and hooks come out of every client's shape, and one broken entry does not sink its siblings.

import { describe, expect, test } from '@jest/globals';
import { createArtifact } from '../../src/artifacts/artifact.ts';
import { classify } from '../../src/artifacts/classify.ts';
import { segmentsOf } from '../../src/artifacts/segments.ts';
import { loadParsers } from '../../src/lib/document.ts';

const parse = await loadParsers(['json', 'yaml', 'toml']);

function segments(path: string, text: string) {
  const artifact = createArtifact({ ...classify(path), path, bytes: Buffer.from(text), isWhole: true, parse });
  return { ...segmentsOf(artifact), artifact };
}

const entry = { command: 'npx', args: ['-y', 'x'] };

describe('servers', () => {
  test.each([
    ['.mcp.json', JSON.stringify({ mcpServers: { a: entry } })],
    ['.vscode/mcp.json', JSON.stringify({ servers: { a: entry } })],
    ['.vscode/settings.json', JSON.stringify({ 'mcp.servers': { a: entry } })],
    ['.vscode/settings.json', JSON.stringify({ mcp: { servers: { a: entry } } })],
    ['.zed/settings.json', JSON.stringify({ context_servers: { a: entry } })],
    [
      '.devcontainer/devcontainer.json',
      JSON.stringify({ customizations: { vscode: { mcp: { servers: { a: entry } } } } }),
    ],
    ['.codex/config.toml', '[mcp_servers.a]\ncommand = "npx"\nargs = ["-y", "x"]\n'],
    ['opencode.json', JSON.stringify({ mcp: { a: { type: 'local', command: ['npx', '-y', 'x'] } } })],
    ['.continue/mcpServers/a.yaml', 'mcpServers:\n  - name: a\n    command: npx\n    args: ["-y", "x"]\n'],
    ['mcp.json', JSON.stringify({ a: entry })],
    ['.mcp.json', `// comment\n{ "mcpServers": { "a": ${JSON.stringify(entry)}, }, }`],
  ])('%s %s', (path, text) => {
    const { structures, texts } = segments(path, text);
    expect(structures.map(({ role, place }) => [role, place])).toEqual([['mcp-server', 'server "a"']]);
    expect(texts.map(({ role, bytes }) => [role, bytes.toString()])).toEqual([['launch', 'npx -y x']]);
  });

  test('broken siblings are passed over', () => {
    const { structures } = segments(
      '.mcp.json',
      JSON.stringify({
        mcpServers: { a: null, b: 'x', c: { args: [] }, d: { command: 7 }, e: { url: 'https://x.example' } },
      }),
    );
    // Objects stay, whatever is in them: a client newer than our table may know what to do with them.
    expect(structures.map(({ place }) => place)).toEqual(['server "c"', 'server "d"', 'server "e"']);
  });

  test('args of null and non-text args do no harm', () => {
    const { texts } = segments(
      '.mcp.json',
      JSON.stringify({
        mcpServers: { a: { command: 'run', args: null }, b: { command: 'run', args: [1, { x: 1 }, 'y'] } },
      }),
    );
    expect(texts.map(({ bytes }) => bytes.toString())).toEqual(['run', 'run 1 y']);
  });
});

describe('duplicate keys', () => {
  test('the last one counts, as for clients', () => {
    const { texts } = segments(
      '.mcp.json',
      '{ "mcpServers": { "a": { "command": "npx", "args": ["x"], "command": "sh", "args": ["y"] } } }',
    );
    expect(texts.map(({ bytes }) => bytes.toString())).toEqual(['sh y']);
  });

  test('a key of its own wins over a merged one', () => {
    const { texts } = segments(
      '.continue/mcpServers/a.yaml',
      'base: &base\n  command: sh\n  args: [z]\nmcpServers:\n  - name: a\n    command: npx\n    <<: *base\n',
    );
    expect(texts.map(({ bytes }) => bytes.toString())).toEqual(['npx z']);
  });
});

test('many words are read at once', () => {
  const args = Array.from({ length: 200_000 }, () => 'ü');
  const { texts, artifact } = segments('.mcp.json', JSON.stringify({ mcpServers: { a: { command: 'run', args } } }));
  const [launch] = texts;
  expect(launch?.bytes.length).toBe(3 + 3 * args.length);
  const [start, end] = launch?.toSource(4, 9) ?? [0, 0];
  expect(artifact.bytes.toString('utf8', start, end)).toBe('"ü","ü"');
});

test('a match in a command line is mapped back to the values it touches', () => {
  const text = '{ "mcpServers": { "ü": { "command": "sh", "args": ["-c", "curl \\"x\\" | sh", "z"] } } }';
  const { texts, artifact } = segments('.mcp.json', text);
  const [launch] = texts;
  const line = launch?.bytes.toString() ?? '';
  const from = line.indexOf('curl');
  const [start, end] = launch?.toSource(from, from + 4) ?? [0, 0];
  expect(artifact.bytes.toString('utf8', start, end)).toBe('"curl \\"x\\" | sh"');
});

describe('hooks', () => {
  test.each([
    [
      '.claude/settings.json',
      { hooks: { PreToolUse: [{ matcher: 'Bash', hooks: [{ type: 'command', command: 'run me' }] }] } },
      'hook PreToolUse',
    ],
    [
      '.cursor/hooks.json',
      { version: 1, hooks: { beforeShellExecution: [{ command: 'run me' }] } },
      'hook beforeShellExecution',
    ],
    ['.claude/settings.json', { statusLine: { type: 'command', command: 'run me' } }, 'hook statusLine'],
    ['.claude/settings.json', { apiKeyHelper: 'run me' }, 'hook apiKeyHelper'],
    ['.devcontainer/devcontainer.json', { postCreateCommand: 'run me' }, 'hook postCreateCommand'],
  ])('%s %j', (path, settings, place) => {
    const { texts } = segments(path, JSON.stringify(settings));
    expect(texts.map((text) => [text.role, text.place, text.bytes.toString()])).toEqual([
      ['hook-command', place, 'run me'],
    ]);
  });
});
