// Where agent clients keep what they load from a repository: the table behind classification. One row per file a client
// reads by itself, with the places of its MCP server entries and its hooks. Source: the clients' own documentation, as of
// 2026-11-22.

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
  {
    glob: '**/{mcp,mcp-config,mcp_config,mcp.config,mcp-servers,mcp_servers,mcpservers,mcp_settings,mcp-settings,cline_mcp_settings,managed-mcp}.{json,jsonc,json5,yaml,yml}',
    kind: 'mcp-config',
  },
  { glob: '**/.continue/mcpservers/*.{yaml,yml,json}', kind: 'mcp-config' },
  { glob: '**/.continue/config.{yaml,yml,json}', kind: 'mcp-config' },
  { glob: '**/{.codex,codex}/{config,*.config}.toml', kind: 'mcp-config' },
  { glob: '**/opencode.{json,jsonc}', kind: 'mcp-config' },
  { glob: '**/{.crush,crush,openclaw,mcporter}.{json,jsonc}', kind: 'mcp-config' },
  { glob: '**/{claude_desktop_config,.claude}.json', kind: 'mcp-config' },
  { glob: '**/goose/{,config/}config.{yaml,yml}', kind: 'mcp-config' },
  { glob: '**/.docker/mcp/{registry,config}.{yaml,yml}', kind: 'mcp-config' },
  { glob: '**/.docker/mcp/catalogs/*.{yaml,yml}', kind: 'mcp-config' },
  { glob: '**/{fastagent,mcp_agent}.config.{yaml,yml}', kind: 'mcp-config' },
  { glob: '**/librechat.{yaml,yml}', kind: 'mcp-config' },
  { glob: '**/agents.toml', kind: 'mcp-config' },
  // what publishers say of their servers; whether it is one is decided by what the file says (content-signs.ts)
  { glob: '**/{server,*.server}.json', kind: 'server-manifest' },
  { glob: '**/{manifest,manifest.*}.json', kind: 'server-manifest' },
  // settings of agent hosts: permissions, hooks, environment, and often servers too
  { glob: '**/.{claude,codex,cursor}-plugin/{plugin,marketplace}.json', kind: 'agent-settings' },
  { glob: '**/.github/plugin/{plugin,marketplace}.json', kind: 'agent-settings' },
  { glob: '**/{gemini,qwen}-extension.json', kind: 'agent-settings' },
  { glob: '**/.claude/settings{,.*}.json', kind: 'agent-settings' },
  { glob: '**/.claude/hooks/hooks.json', kind: 'agent-settings' },
  { glob: '**/hooks/hooks.json', kind: 'agent-settings' },
  { glob: '**/.{cursor,codex,windsurf,factory}/hooks.json', kind: 'agent-settings' },
  { glob: '**/.cursor/{cli,permissions,sandbox,environment}.json', kind: 'agent-settings' },
  { glob: '**/.github/hooks/*.json', kind: 'agent-settings' },
  { glob: '**/.{gemini,qwen,iflow,augment,factory}/settings{,.local}.{json,jsonc}', kind: 'agent-settings' },
  { glob: '**/{.vscode,.zed,zed,amp,.amp}/settings{,.local}.{json,jsonc}', kind: 'agent-settings' },
  { glob: '**/{code,code - insiders,vscodium,cursor,windsurf,kiro,trae}/user/settings.json', kind: 'agent-settings' },
  { glob: '**/.vscode/tasks.json', kind: 'agent-settings' },
  { glob: '**/*.code-workspace', kind: 'agent-settings', format: 'json' },
  { glob: '**/.devcontainer/**/devcontainer.json', kind: 'agent-settings' },
  { glob: '**/.devcontainer.json', kind: 'agent-settings' },
  { glob: '**/.kiro/hooks/*.kiro.hook', kind: 'agent-settings', format: 'json' },
  { glob: '**/.kiro/agents/*.json', kind: 'agent-settings' },
  { glob: '**/{.amazonq,amazonq}/{agents,cli-agents}/*.json', kind: 'agent-settings' },
  { glob: '**/.aider.conf.{yml,yaml}', kind: 'agent-settings', format: 'yaml' },
  // scripts that hooks start
  {
    glob: '**/.{claude,cursor,codex,gemini,qwen,github,windsurf,kiro,factory}/hooks/**/*.{sh,bash,zsh,ps1}',
    kind: 'hook-script',
    format: 'shell',
  },
  { glob: '**/plugins/*/hooks/**/*.{sh,bash,zsh,ps1}', kind: 'hook-script', format: 'shell' },
  // saved lists of tools, by the names people give them; other documents are recognised by what they hold
  { glob: '**/{*tool*,*functions*}.json', kind: 'tool-list' },
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
  { glob: '**/.claude/output-styles/**/*.md', kind: 'instructions', format: 'markdown' },
  {
    glob: '**/.{amazonq,aiassistant,kilocode,continue,roo,agents,qwen}/rules/**',
    kind: 'instructions',
    format: 'markdown',
  },
  {
    glob: '**/.{junie,gemini,idx,cursor,trae,ruler}/{guidelines,styleguide,airules,bugbot,project_rules,user_rules,agents}.md',
    kind: 'instructions',
    format: 'markdown',
  },
  { glob: '**/.openhands/microagents/**/*.md', kind: 'instructions', format: 'markdown' },
  { glob: '**/{agents.override,warp,crush}.md', kind: 'instructions', format: 'markdown' },
  {
    glob: '**/{.rules,.augment-guidelines,.kilocoderules,.openhands_instructions}',
    kind: 'instructions',
    format: 'markdown',
  },
  { glob: '**/.{windsurf,agents}/workflows/**/*.md', kind: 'command', format: 'markdown' },
  {
    glob: '**/.{continue,roo,factory,gemini,kilocode,agents}/{commands,prompts}/**/*.md',
    kind: 'command',
    format: 'markdown',
  },
  { glob: '**/.{factory,gemini,qwen}/{droids,agents}/**/*.md', kind: 'agent-definition', format: 'markdown' },
  { glob: '**/*.mdc', kind: 'instructions', format: 'markdown' },
  { glob: '**/*.instructions.md', kind: 'instructions', format: 'markdown' },
  // what plugins of Claude Code and skill collections bring
  { glob: '**/skills/*/**/*.md', kind: 'skill', format: 'markdown' },
  { glob: '**/plugins/*/agents/**/*.md', kind: 'agent-definition', format: 'markdown' },
  { glob: '**/plugins/*/commands/**/*.md', kind: 'command', format: 'markdown' },
  // CI
  { glob: '.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
  { glob: '**/.github/workflows/*.{yml,yaml}', kind: 'workflow', format: 'yaml' },
  { glob: '**/action.{yml,yaml}', kind: 'workflow', format: 'yaml' },
  // gh-aw compiles these: their front matter says what the agent may do
  { glob: '.github/workflows/*.md', kind: 'workflow', format: 'yaml' },
  { glob: '**/.github/workflows/*.md', kind: 'workflow', format: 'yaml' },
];

/** Paths of maps (or lists) of MCP server entries inside a client's file, in any of the shapes clients use. */
export const SERVER_MAPS: readonly string[] = [
  'mcpServers',
  'mcp_servers',
  'context_servers',
  'mcp.servers',
  '"mcp.servers"',
  'mcp.mcpServers',
  'amp.mcpServers',
  '"amp.mcpServers"',
  'powers.mcpServers',
  'settings.mcp.servers',
  'settings."mcp.servers"',
  'settings."amp.mcpServers"',
  'customizations.vscode.mcp.servers',
  'customizations.vscode.settings.mcp.servers',
  'customizations.vscode.settings."mcp.servers"',
  'profiles.*.mcp_servers',
  'projects.*.mcpServers',
  'plugins.*.mcpServers',
  'experimental.modelContextProtocolServers',
  'servers',
  'mcp',
  'extensions',
  'registry',
];

/** Those of them whose name leaves no doubt: whatever stands in them is a server to their client. */
export const NAMED_SERVER_MAPS: ReadonlySet<string> = new Set(
  SERVER_MAPS.filter((path) =>
    /(?:mcp_?servers|context_servers|mcp\.servers|modelContextProtocolServers)"?$/i.test(path),
  ),
);

/** A map without a name of its own is a server map when each value has one of these. */
export const SERVER_KEYS: readonly string[] = [
  'command',
  'cmd',
  'url',
  'serverUrl',
  'httpUrl',
  'uri',
  'endpoint',
  'image',
];

/** Where an entry says the address of a remote server. */
export const URL_KEYS: readonly string[] = ['url', 'serverUrl', 'httpUrl', 'uri', 'endpoint', 'sseUrl'];
