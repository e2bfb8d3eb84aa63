// Actions that run an agent or ask a model: who may start them and what they let the model do, by their action.yml and
// docs/security.md as of 2026-11-22.

import { isFreeClaude } from './ci-agent-grants.ts';
import type { AgentStep, StepText } from './ci-agent-step.ts';

const PLAIN = {
  refuses: [],
  hasToken: false,
  checksWriter: false,
  readsEvent: false,
  hasTools: true,
  isFree: false,
  restoresSettings: false,
  answers: [],
} satisfies Omit<AgentStep, 'name'>;
const MENTION_ONLY = { refuses: ['discussion', 'discussion_comment'], hasToken: true } as const;
const EVERYBODY = /(?:^|,)\s*\*\s*(?:,|$)/;

export function ofAction(action: string, { input }: StepText): AgentStep | undefined {
  switch (action) {
    case 'anthropics/claude-code-action': {
      const tools = ['claude_args', 'allowed_tools', 'settings', 'claude_env'].map(input).join('\n');
      const prompt = ['prompt', 'direct_prompt', 'override_prompt'].map(input).join('');
      return {
        ...PLAIN,
        ...MENTION_ONLY,
        name: 'claude-code-action',
        checksWriter: !(EVERYBODY.test(input('allowed_non_write_users')) && input('github_token') !== ''),
        readsEvent: prompt === '',
        // Without a prompt it works in tag mode: it edits files and pushes them.
        isFree: prompt === '' || isFreeClaude(tools),
        restoresSettings: true,
        answers: ['structured_output'],
      };
    }
    case 'anthropics/claude-code-base-action':
    case 'anthropics/claude-code-action/base-action':
      return {
        ...PLAIN,
        name: 'claude-code-base-action',
        isFree: isFreeClaude(['claude_args', 'allowed_tools', 'settings'].map(input).join('\n')),
        answers: ['structured_output'],
      };
    case 'openai/codex-action':
      return {
        ...PLAIN,
        name: 'codex-action',
        checksWriter: !EVERYBODY.test(input('allow-users')),
        isFree:
          input('sandbox') === 'danger-full-access' ||
          input('safety-strategy') === 'unsafe' ||
          /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/.test(input('codex-args')),
        answers: ['final-message'],
      };
    case 'google-github-actions/run-gemini-cli':
    case 'google-gemini/gemini-cli-action': {
      // It always runs with --yolo; only the settings restrict its tools.
      const settings = input('settings') + input('settings_json');
      const isListed = /"(?:core|coreTools)"\s*:\s*\[/.test(settings);
      return {
        ...PLAIN,
        name: 'run-gemini-cli',
        isFree:
          !isListed ||
          /"(?:run_shell_command|ShellTool)(?:\((?:cat|curl|gh|git|node|npm|python3?|bash|sh)\))?"/.test(settings),
        answers: ['summary'],
      };
    }
    case 'sst/opencode/github':
    case 'anomalyco/opencode/github':
      return { ...PLAIN, ...MENTION_ONLY, name: 'opencode', checksWriter: true, readsEvent: true, isFree: true };
    case 'actions/ai-inference': {
      // GitHub's MCP server in its first versions, tools of the Copilot CLI since.
      const hasTools = input('enable-github-mcp') === 'true' || input('copilot-allow-tools') !== '';
      return { ...PLAIN, name: 'ai-inference', hasTools, answers: ['response'] };
    }
    default:
      return undefined;
  }
}
