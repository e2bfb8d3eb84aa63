// Whose file this is: the agent client that reads it by itself, by its path alone.

const CLIENTS: readonly (readonly [path: RegExp, name: string])[] = [
  [/(?:^|\/)claude_desktop_config\.json$/, 'Claude Desktop'],
  [/(?:^|\/)\.mcp\.json$|(?:^|\/)\.claude\/|(?:^|\/)\.claude\.json$|(?:^|\/)\.claude-plugin\//, 'Claude Code'],
  [/(?:^|\/)managed-mcp\.json$/, 'Claude Code'],
  [/(?:^|\/)\.?cursor(?:-plugin)?\//, 'Cursor'],
  [/(?:^|\/)\.vscode\/|\.code-workspace$|(?:^|\/)code(?: - insiders)?\/user\//, 'VS Code'],
  [/(?:^|\/)\.devcontainer(?:\/|\.json$)/, 'VS Code'],
  [/(?:^|\/)\.?codex(?:-plugin)?\//, 'Codex'],
  [/(?:^|\/)\.gemini\/|(?:^|\/)gemini-extension\.json$/, 'Gemini CLI'],
  [/(?:^|\/)\.qwen\/|(?:^|\/)qwen-extension\.json$/, 'Qwen Code'],
  [/(?:^|\/)\.windsurf\/|(?:^|\/)windsurf\/user\/|(?:^|\/)\.codeium\//, 'Windsurf'],
  [/(?:^|\/)\.kiro\/|(?:^|\/)kiro\/user\//, 'Kiro'],
  [/(?:^|\/)\.trae\/|(?:^|\/)trae\/user\//, 'Trae'],
  [/(?:^|\/)\.?zed\//, 'Zed'],
  [/(?:^|\/)\.?amp\//, 'Amp'],
  [/(?:^|\/)\.roo\//, 'Roo Code'],
  [/(?:^|\/)\.kilocode\//, 'Kilo Code'],
  [/(?:^|\/)cline_mcp_settings\.json$/, 'Cline'],
  [/(?:^|\/)\.continue\//, 'Continue'],
  [/(?:^|\/)opencode\.jsonc?$|(?:^|\/)\.opencode\//, 'OpenCode'],
  [/(?:^|\/)\.?crush\.jsonc?$/, 'Crush'],
  [/(?:^|\/)\.?amazonq\//, 'Amazon Q'],
  [/(?:^|\/)\.factory\//, 'Factory'],
  [/(?:^|\/)\.augment\//, 'Augment'],
  [/(?:^|\/)\.iflow\//, 'iFlow'],
  [/(?:^|\/)goose\/(?:config\/)?config\.ya?ml$/, 'Goose'],
  [/(?:^|\/)\.docker\/mcp\//, 'Docker MCP Toolkit'],
  [/(?:^|\/)librechat\.ya?ml$/, 'LibreChat'],
  [/(?:^|\/)openclaw\.jsonc?$/, 'OpenClaw'],
  [/(?:^|\/)mcporter\.jsonc?$/, 'MCPorter'],
  [/(?:^|\/)fastagent\.config\.ya?ml$/, 'fast-agent'],
  [/(?:^|\/)mcp_agent\.config\.ya?ml$/, 'mcp-agent'],
  [/(?:^|\/)\.github\/(?:agents|hooks|plugin|copilot-instructions\.md|instructions|prompts)(?:\/|$)/, 'GitHub Copilot'],
  [/(?:^|\/)\.aider\.conf\.ya?ml$/, 'Aider'],
];

/** Undefined for names that several clients use, such as `mcp.json`. */
export function clientOf(path: string): string | undefined {
  const lower = path.toLowerCase();
  return CLIENTS.find(([pattern]) => pattern.test(lower))?.[1];
}
