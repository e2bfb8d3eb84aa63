// Where agent clients keep what they load from a repository: the table behind classification. One row per file a client
// reads by itself, with the places of its MCP server entries and its hooks. Source: the clients' own documentation.

import type { ArtifactKind, Format } from '../model/artifact.ts';

export interface ClientFile {
  /** Lower-case glob over the path below the root, of `**`, `*` and `{a,b}`. */
  readonly glob: string;
  readonly kind: ArtifactKind;
  readonly format?: Format;
}

/** First match wins, so the particular comes before the general. */
export const CLIENT_FILES: readonly ClientFile[] = [
  // MCP server configurations
  { glob: '**/.mcp.json', kind: 'mcp-config' },
  { glob: '**/.cursor/mcp.json', kind: 'mcp-config' },
  { glob: '**/.vscode/mcp.json', kind: 'mcp-config' },
  { glob: '**/.windsurf/mcp.json', kind: 'mcp-config' },
  { glob: '**/.roo/mcp.json', kind: 'mcp-config' },
  { glob: '**/.kilocode/mcp.json', kind: 'mcp-config' },
  { glob: '**/.amazonq/mcp.json', kind: 'mcp-config' },
  { glob: '**/.kiro/settings/mcp.json', kind: 'mcp-config' },
  { glob: '**/.junie/mcp/mcp.json', kind: 'mcp-config' },
  { glob: '**/.agents/mcp_config.json', kind: 'mcp-config' },
  { glob: '**/.continue/mcpservers/*.{yaml,yml,json}', kind: 'mcp-config' },
  { glob: '**/.codex/config.toml', kind: 'mcp-config' },
  { glob: '**/opencode.{json,jsonc}', kind: 'mcp-config' },
  {
    glob: '**/{mcp,mcp-config,mcp_config,mcp-servers,mcp_servers,mcp_settings,cline_mcp_settings}.{json,jsonc,json5,yaml,yml}',
    kind: 'mcp-config',
  },
  { glob: '**/claude_desktop_config.json', kind: 'mcp-config' },
  { glob: '**/.claude-plugin/plugin.json', kind: 'mcp-config' },
  // settings of agent hosts: permissions, hooks, environment, and often servers too
  { glob: '**/.claude/settings{,.*}.json', kind: 'agent-settings' },
  { glob: '**/.claude/hooks/hooks.json', kind: 'agent-settings' },
  { glob: '**/hooks/hooks.json', kind: 'agent-settings' },
  { glob: '**/.{cursor,codex}/hooks.json', kind: 'agent-settings' },
  { glob: '**/.github/hooks/*.json', kind: 'agent-settings' },
  { glob: '**/.gemini/settings.json', kind: 'agent-settings' },
  { glob: '**/.vscode/settings.json', kind: 'agent-settings' },
  { glob: '**/.zed/settings.json', kind: 'agent-settings' },
  { glob: '**/{.devcontainer/,.}devcontainer.json', kind: 'agent-settings' },
  // texts a model reads
  { glob: '**/skill.md', kind: 'skill', format: 'markdown' },
  {
    glob: '**/.{claude,cursor,codex,gemini,github,opencode,kiro,agents,agent,windsurf,copilot}/skills/**/*.md',
    kind: 'skill',
    format: 'markdown',
  },
  { glob: '**/.{claude,cursor,codex,opencode,kiro}/agent{,s}/**/*.md', kind: 'agent-definition', format: 'markdown' },
  { glob: '**/.github/agents/**/*.md', kind: 'agent-definition', format: 'markdown' },
  { glob: '**/*.{agent,chatmode}.md', kind: 'agent-definition', format: 'markdown' },
  {
    glob: '**/.{claude,cursor,codex,opencode}/{command,commands,prompts}/**/*.md',
    kind: 'command',
    format: 'markdown',
  },
  { glob: '**/.gemini/commands/**/*.toml', kind: 'command' },
  { glob: '**/*.prompt.md', kind: 'command', format: 'markdown' },
  {
    glob: '**/{agents,claude,claude.local,gemini,copilot-instructions,agent,qwen}.md',
    kind: 'instructions',
    format: 'markdown',
  },
  { glob: '**/.github/instructions/**/*.md', kind: 'instructions', format: 'markdown' },
  {
    glob: '**/{.cursorrules,.windsurfrules,.clinerules,.goosehints,.roorules}',
    kind: 'instructions',
    format: 'markdown',
  },
  { glob: '**/.{cursor,windsurf,claude,clinerules,trae,augment}/rules/**', kind: 'instructions', format: 'markdown' },
  { glob: '**/{.clinerules,.roo/rules*,.kiro/steering}/**/*.md', kind: 'instructions', format: 'markdown' },
  { glob: '**/*.mdc', kind: 'instructions', format: 'markdown' },
  { glob: '**/*.instructions.md', kind: 'instructions', format: 'markdown' },
  // what plugins of Claude Code and skill collections bring
  { glob: '**/skills/*/**/*.md', kind: 'skill', format: 'markdown' },
  { glob: '**/plugins/*/agents/**/*.md', kind: 'agent-definition', format: 'markdown' },
  { glob: '**/plugins/*/commands/**/*.md', kind: 'command', format: 'markdown' },
  // CI
  { glob: '.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
  { glob: '**/.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
];

/** Paths of maps (or lists) of MCP server entries inside a client's file, in any of the shapes clients use. */
export const SERVER_MAPS: readonly string[] = [
  'mcpServers',
  'mcp_servers',
  'context_servers',
  'servers',
  'mcp.servers',
  '"mcp.servers"',
  'mcp',
  'amp.mcpServers',
  '"amp.mcpServers"',
  'customizations.vscode.mcp.servers',
  'projects.*.mcpServers',
];

/** A map without a name of its own is a server map when each value has one of these. */
export const SERVER_KEYS: readonly string[] = ['command', 'cmd', 'url', 'serverUrl', 'httpUrl', 'uri'];
