// Every client and shape: where its file lies, what stands in it, and which servers it would start or connect to. The
// files are written the way the clients' own documentation shows them.

import { describe, expect, test } from '@jest/globals';
import { createArtifact } from '../../src/artifacts/artifact.ts';
import { classify } from '../../src/artifacts/classify.ts';
import { linkedAs, settled } from '../../src/artifacts/content-signs.ts';
import { segmentsOf } from '../../src/artifacts/segments.ts';
import { loadParsers } from '../../src/lib/document.ts';

const parse = await loadParsers(['json', 'yaml', 'toml']);

function serversIn(path: string, text: string) {
  const bytes = Buffer.from(text);
  const artifact = createArtifact({ ...settled(classify(path), bytes), path, bytes, isWhole: true, parse });
  const { structures } = segmentsOf(artifact);
  return {
    kind: artifact.kind,
    servers: structures
      .filter(({ role }) => role === 'mcp-server')
      .map(({ place, node }) => [place.replace(/^server "(.*)"$/, '$1'), text.slice(node.start, node.end)] as const),
  };
}

const LOCAL = { command: 'npx', args: ['-y', 'mail-mcp@1.2.3'] };
const REMOTE = { type: 'http', url: 'https://mail.acme.io/mcp' };
const json = (value: unknown) => JSON.stringify(value);
const under = (...keys: readonly string[]) =>
  json(keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), { a: LOCAL, b: REMOTE }));

/** Two servers each, `a` and `b`. */
const CLIENTS: readonly (readonly [client: string, path: string, text: string])[] = [
  ['Claude Code', '.mcp.json', under('mcpServers')],
  ['Claude Code, plugin', 'plugins/mail/.mcp.json', json({ a: LOCAL, b: REMOTE })],
  ['Claude Code, plugin manifest', 'plugins/mail/.claude-plugin/plugin.json', under('mcpServers')],
  [
    'Claude Code, marketplace',
    '.claude-plugin/marketplace.json',
    json({ plugins: [{ name: 'mail', mcpServers: { a: LOCAL, b: REMOTE } }] }),
  ],
  ['Claude Code, settings', '.claude/settings.json', under('mcpServers')],
  [
    'Claude Code, user',
    '.claude.json',
    json({ mcpServers: { a: LOCAL }, projects: { '/srv/x': { mcpServers: { b: REMOTE } } } }),
  ],
  ['Claude Code, managed', 'ClaudeCode/managed-mcp.json', under('mcpServers')],
  ['Claude Desktop', 'Claude/claude_desktop_config.json', under('mcpServers')],
  ['Cursor', '.cursor/mcp.json', under('mcpServers')],
  ['Cursor, plugin', '.cursor-plugin/plugin.json', under('mcpServers')],
  [
    'VS Code',
    '.vscode/mcp.json',
    json({ inputs: [], servers: { a: LOCAL, b: { type: 'sse', uri: 'https://mail.acme.io' } } }),
  ],
  ['VS Code, settings', '.vscode/settings.json', under('mcp', 'servers')],
  ['VS Code, dotted settings', '.vscode/settings.json', under('mcp.servers')],
  [
    'VS Code, workspace',
    'shop.code-workspace',
    json({ folders: [], settings: { mcp: { servers: { a: LOCAL, b: REMOTE } } } }),
  ],
  ['VS Code, user', '.config/Code/User/mcp.json', under('servers')],
  ['VS Code, user settings', '.config/Code/User/settings.json', under('mcp', 'servers')],
  ['dev container', '.devcontainer/devcontainer.json', under('customizations', 'vscode', 'mcp', 'servers')],
  [
    'dev container in a folder',
    '.devcontainer/web/devcontainer.json',
    under('customizations', 'vscode', 'mcp', 'servers'),
  ],
  ['Copilot CLI', '.copilot/mcp-config.json', under('mcpServers')],
  ['Copilot in JetBrains', '.config/github-copilot/intellij/mcp.json', under('servers')],
  [
    'Windsurf',
    '.codeium/windsurf/mcp_config.json',
    json({ mcpServers: { a: LOCAL, b: { serverUrl: 'https://mail.acme.io' } } }),
  ],
  [
    'Gemini CLI',
    '.gemini/settings.json',
    json({ mcpServers: { a: LOCAL, b: { httpUrl: 'https://mail.acme.io', trust: true } } }),
  ],
  ['Gemini CLI, extension', 'gemini-extension.json', under('mcpServers')],
  ['Qwen Code', '.qwen/settings.json', under('mcpServers')],
  ['Antigravity', '.agents/mcp_config.json', under('mcpServers')],
  [
    'Codex',
    '.codex/config.toml',
    '[mcp_servers.a]\ncommand = "npx"\n\n[mcp_servers.b]\nurl = "https://mail.acme.io/mcp"\n',
  ],
  [
    'Codex, profile',
    '.codex/work.config.toml',
    '[profiles.work.mcp_servers]\na = { command = "x" }\nb = { url = "https://b.io" }\n',
  ],
  ['Codex, plugin', '.codex-plugin/plugin.json', under('mcpServers')],
  ['Codex, plugin servers', '.mcp.json', under('mcp_servers')],
  [
    'opencode',
    'opencode.json',
    json({
      mcp: { a: { type: 'local', command: ['npx', 'x'], environment: {} }, b: { type: 'remote', url: 'https://b.io' } },
    }),
  ],
  ['opencode with comments', 'opencode.jsonc', `// ours\n${under('mcp')}`],
  ['Crush', 'crush.json', under('mcp')],
  [
    'Zed',
    '.zed/settings.json',
    json({ context_servers: { a: { command: { path: 'npx', args: ['x'], env: {} } }, b: { source: 'extension' } } }),
  ],
  ['Cline', 'saoudrizwan.claude-dev/settings/cline_mcp_settings.json', under('mcpServers')],
  ['Roo Code', '.roo/mcp.json', under('mcpServers')],
  ['Kilo Code', '.kilocode/mcp.json', under('mcpServers')],
  ['Amazon Q', '.amazonq/mcp.json', under('mcpServers')],
  ['Amazon Q, agent', '.amazonq/cli-agents/mail.json', under('mcpServers')],
  ['Kiro', '.kiro/settings/mcp.json', json({ mcpServers: { a: LOCAL }, powers: { mcpServers: { b: REMOTE } } })],
  ['Kiro, agent', '.kiro/agents/mail.json', under('mcpServers')],
  [
    'Continue',
    '.continue/mcpServers/mail.yaml',
    'name: x\nmcpServers:\n  - name: a\n    command: npx\n  - name: b\n    type: sse\n    url: https://b.io\n',
  ],
  [
    'Continue, config',
    '.continue/config.yaml',
    'mcpServers:\n  - { name: a, command: npx }\n  - { name: b, url: "https://b.io" }\n',
  ],
  [
    'Continue, older',
    '.continue/config.json',
    json({
      experimental: {
        modelContextProtocolServers: [
          { name: 'a', transport: LOCAL },
          { name: 'b', transport: REMOTE },
        ],
      },
    }),
  ],
  [
    'Goose',
    '.config/goose/config.yaml',
    'extensions:\n  a:\n    type: stdio\n    cmd: npx\n    args: [x]\n  b:\n    type: sse\n    uri: https://b.io\n  memory:\n    type: builtin\n    enabled: true\n',
  ],
  ['Junie', '.junie/mcp/mcp.json', under('mcpServers')],
  ['Amp', '.config/amp/settings.json', under('amp.mcpServers')],
  ['OpenClaw', '.openclaw/openclaw.json', under('mcp', 'servers')],
  [
    'Docker MCP Toolkit',
    '.docker/mcp/catalogs/docker-mcp.yaml',
    'registry:\n  a:\n    image: mcp/a@sha256:1\n  b:\n    image: mcp/b:1\n',
  ],
  [
    'fast-agent',
    'fastagent.config.yaml',
    'mcp:\n  servers:\n    a: { command: npx }\n    b: { url: "https://b.io" }\n',
  ],
  ['LibreChat', 'librechat.yaml', 'mcpServers:\n  a: { command: npx }\n  b: { url: "https://b.io" }\n'],
  ['dotagents', 'agents.toml', '[[mcp]]\nname = "a"\ncommand = "npx"\n\n[[mcp]]\nname = "b"\nurl = "https://b.io"\n'],
  ['Copilot, plugin', '.github/plugin/plugin.json', under('mcpServers')],
  ['any client, YAML', 'config/mcp-servers.yml', 'a: { command: npx }\nb: { url: "https://b.io" }\n'],
  ['any client, JSON5', 'mcp.json5', "{ mcpServers: { a: { command: 'npx', }, b: { url: 'https://b.io' }, }, }"],
  ['any client, byte order mark', 'mcp.json', `\ufeff${under('mcpServers')}`],
  ['any client, by content', 'deploy/agents-in-ci.json', under('mcpServers')],
];

test.each(CLIENTS)('%s: %s', (_, path, text) => {
  const { kind, servers } = serversIn(path, text);
  expect(['mcp-config', 'agent-settings']).toContain(kind);
  expect(servers.map(([name]) => name)).toEqual(['a', 'b']);
});

test('an entry is quoted where it stands', () => {
  const text = '{\n  "mcpServers": {\n    "ü": { "command": "x" },\n    "b": { "url": "https://b.io" }\n  }\n}';
  expect(serversIn('.mcp.json', text).servers).toEqual([
    ['ü', '{ "command": "x" }'],
    ['b', '{ "url": "https://b.io" }'],
  ]);
});

describe('no servers', () => {
  test.each([
    ['a path in place of a map', '.claude-plugin/plugin.json', json({ name: 'x', mcpServers: './.mcp.json' })],
    ['names in place of entries', '.claude-plugin/plugin.json', json({ mcpServers: ['github', 7, null] })],
    ['a schema of such files', 'schemas/mcp-settings.json', json({ properties: { mcpServers: { type: 'object' } } })],
    ['recommended extensions', 'shop.code-workspace', json({ extensions: { recommendations: ['a.b'] } })],
    ['an API', 'mcp.yaml', 'openapi: 3.0.0\npaths: {}\n'],
    ['a broken file', '.mcp.json', '{ "mcpServers": '],
    ['an empty file', '.mcp.json', ''],
  ])('%s', (_, path, text) => {
    expect(serversIn(path, text).servers).toEqual([]);
  });
});

describe('what the text settles', () => {
  const registry = json({
    name: 'io.acme/mail',
    version: '1.0.0',
    packages: [{ registryType: 'npm', identifier: 'x', transport: { type: 'stdio' } }],
  });
  const bundle = json({
    manifest_version: '0.3',
    name: 'mail',
    server: { type: 'node', entry_point: 'x.js', mcp_config: LOCAL },
  });
  test.each([
    ['server.json', registry, 'server-manifest'],
    ['packages/mail/server.json', registry, 'server-manifest'],
    ['manifest.json', bundle, 'server-manifest'],
    ['manifest.json', json({ manifest_version: 3, name: 'extension', permissions: [] }), 'document'],
    ['public/manifest.json', json({ name: 'app', icons: [], start_url: '/' }), 'document'],
    ['server.json', json({ host: 'localhost', port: 80 }), 'document'],
    ['notes.json', json({ text: 'put "mcpServers" into .mcp.json' }), 'document'],
    ['notes.json', json({ examples: [{ mcpServers: { a: LOCAL } }] }), 'document'],
    ['notes.json', json({ mcpServers: 'none' }), 'document'],
  ])('%s %#', (path, text, kind) => {
    expect(settled(classify(path), Buffer.from(text)).kind).toBe(kind);
  });

  test('a bundle starts what its manifest says', () => {
    expect(serversIn('manifest.json', bundle).servers).toEqual([['server', json(LOCAL)]]);
  });
});

test.each([
  ['.mcp.json', 'mcp-config'],
  ['.claude/skills/mail', 'skill'],
  ['.cursor/rules', 'instructions'],
  ['.claude', 'agent-settings'],
  ['CLAUDE.md', 'instructions'],
  ['src/link.ts', undefined],
  ['node_modules/x', undefined],
])('a link at %s stands for %s', (path, kind) => {
  expect(linkedAs(path, classify)?.kind).toBe(kind);
});
