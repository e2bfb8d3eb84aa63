// The path alone decides what a file is, on every platform the same.

import { expect, test } from '@jest/globals';
import { classify, isAlwaysText } from '../../src/artifacts/classify.ts';

test.each([
  ['.mcp.json', 'mcp-config', 'json', 'runtime'],
  ['packages/a/.cursor/mcp.json', 'mcp-config', 'json', 'runtime'],
  ['.codex/config.toml', 'mcp-config', 'toml', 'runtime'],
  ['.continue/mcpServers/git.yaml', 'mcp-config', 'yaml', 'runtime'],
  ['claude_desktop_config.json', 'mcp-config', 'json', 'runtime'],
  ['.claude/settings.local.json', 'agent-settings', 'json', 'runtime'],
  ['.cursor/hooks.json', 'agent-settings', 'json', 'runtime'],
  ['.devcontainer/devcontainer.json', 'agent-settings', 'json', 'runtime'],
  ['.devcontainer/api/devcontainer.json', 'agent-settings', 'json', 'runtime'],
  ['.vscode/tasks.json', 'agent-settings', 'json', 'runtime'],
  ['app.code-workspace', 'agent-settings', 'json', 'runtime'],
  ['.kiro/hooks/save.kiro.hook', 'agent-settings', 'json', 'runtime'],
  ['.aider.conf.yml', 'agent-settings', 'yaml', 'runtime'],
  ['.claude/hooks/lib/check.sh', 'hook-script', 'shell', 'runtime'],
  ['plugins/acme/hooks/stop.ps1', 'hook-script', 'shell', 'runtime'],
  ['.claude/hooks/check.py', 'code', 'python', 'runtime'],
  ['hooks/deploy.sh', 'code', 'shell', 'runtime'],
  ['skills/mail/SKILL.md', 'skill', 'markdown', 'runtime'],
  ['skills/mail/skill.MD', 'skill', 'markdown', 'runtime'],
  ['.claude/skills/mail/reference.md', 'skill', 'markdown', 'runtime'],
  ['.claude/agents/reviewer.md', 'agent-definition', 'markdown', 'runtime'],
  ['.claude/commands/ship.md', 'command', 'markdown', 'runtime'],
  ['AGENTS.md', 'instructions', 'markdown', 'runtime'],
  ['docs/CLAUDE.md', 'instructions', 'markdown', 'docs'],
  ['.cursor/rules/style.mdc', 'instructions', 'markdown', 'runtime'],
  ['.cursorrules', 'instructions', 'markdown', 'runtime'],
  ['.github/copilot-instructions.md', 'instructions', 'markdown', 'runtime'],
  ['.github/workflows/ci.yml', 'workflow', 'yaml', 'runtime'],
  ['.github/workflows/docs.test.yml', 'workflow', 'yaml', 'runtime'],
  ['.claude/skills/test/SKILL.md', 'skill', 'markdown', 'runtime'],
  ['skills/examples/SKILL.md', 'skill', 'markdown', 'runtime'],
  ['.claude/skills/a/readme.md', 'skill', 'markdown', 'runtime'],
  ['.claude/commands/docs/x.md', 'command', 'markdown', 'runtime'],
  ['.cursor/rules/x.test.mdc', 'instructions', 'markdown', 'runtime'],
  ['examples/skills/mail/SKILL.md', 'skill', 'markdown', 'example'],
  ['tests/fixtures/a/.github/workflows/ci.yml', 'workflow', 'yaml', 'test'],
  ['.env', 'env-file', 'env', 'runtime'],
  ['.env.production', 'env-file', 'env', 'runtime'],
  ['package-lock.json', 'lockfile', 'json', 'runtime'],
  ['src/server.py', 'code', 'python', 'runtime'],
  ['src/app.test.ts', 'code', 'javascript', 'test'],
  ['tests/fixtures/.mcp.json', 'mcp-config', 'json', 'test'],
  ['examples/agent/.mcp.json', 'mcp-config', 'json', 'example'],
  ['node_modules/x/index.js', 'code', 'javascript', 'vendored'],
  ['README.md', 'prose', 'markdown', 'docs'],
  ['src/agents/README.md', 'prose', 'markdown', 'docs'],
  ['logo.png', 'other', 'text', 'runtime'],
  ['src/contest/latest.py', 'code', 'python', 'runtime'],
  ['src/documents.py', 'code', 'python', 'runtime'],
])('%s', (path, kind, format, use) => {
  expect(classify(path)).toEqual({ kind, format, use });
});

test('a NUL hides nothing in what agents read', () => {
  expect(isAlwaysText(classify('SKILL.md').kind)).toBe(true);
  expect(isAlwaysText(classify('logo.png').kind)).toBe(false);
});
