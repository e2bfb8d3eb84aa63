// The coding agents and model calls that run in workflows: which step runs one, and what is known of it. Sources: README and
// docs/security of each action, the CLIs' own help.

import { ofAction } from './ci-agent-actions.ts';
import { ofCommand } from './ci-agent-commands.ts';
import type { AgentStep, StepText } from './ci-agent-step.ts';
import { once, textAt } from './ci-workflow.ts';

/** Most workflows run none: they are not even parsed. An escape may spell a name, so it counts as one. */
export const MAY_RUN_AGENT =
  /claude|codex|gemini|qwen|copilot|aider|cursor-agent|opencode|goose|\bamp\b|droid|auggie|ai-inference|pr-agent|kiro|modelcontextprotocol|mcp-server|server-mcp|\\[xuU][\da-f]/i;

/** The agent a step runs, or undefined. */
export function agentOf(step: StepText): AgentStep | undefined {
  const action = step.uses.toLowerCase().split('@')[0] ?? '';
  return action === '' ? ofCommand(step) : ofAction(action, step);
}

/** Whether a step of a workflow runs one. */
export const runsAgent = once(
  (step) =>
    agentOf({
      uses: textAt(step, 'uses'),
      run: textAt(step, 'run'),
      input: (name) => textAt(step, 'with', name),
      variable: (name) => textAt(step, 'env', name),
    }) !== undefined,
);
