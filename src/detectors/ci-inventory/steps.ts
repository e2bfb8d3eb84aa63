// Which steps of a workflow ask a model: agents and actions by name, command lines that call one, and steps that are handed
// the key of a provider. The last is a guess: what the step does with it is not known.

import { secretNameOf } from '../../artifacts/ai-catalogue.ts';
import { agentOf } from '../../artifacts/ci-agents.ts';
import { textAt } from '../../artifacts/ci-workflow.ts';
import { child } from '../../artifacts/server-entries.ts';
import type { DocumentNode } from '../../lib/document.ts';
import type { Capability } from '../../model/capability.ts';

export interface AiStep {
  /** What runs: `claude-code-action`, `codex`, the name of an action. */
  readonly runs: string;
  readonly provider: string | undefined;
  readonly can: readonly Capability[];
  readonly isGuess: boolean;
}

const PROVIDERS: readonly (readonly [names: RegExp, provider: string])[] = [
  [/^claude/, 'anthropic'],
  [/^codex/, 'openai'],
  [/^(?:run-)?gemini/, 'google'],
  [/^qwen/, 'alibaba'],
  [/^(?:copilot|ai-inference|github-models)/, 'github'],
];

/** Actions that ask a model, beside the agents, by owner and name or owner alone; and whose models. */
const ACTIONS: readonly (readonly [uses: RegExp, provider?: string])[] = [
  [/^anthropics\/claude-code-security-review$/, 'anthropic'],
  [/^(?:qodo-ai|codium-ai|the-pr-agent)\/pr-agent$/],
  [/^coderabbitai\/(?:ai-pr-reviewer|openai-pr-reviewer)$/, 'openai'],
  [/^anc95\/chatgpt-codereview$/, 'openai'],
  [/^(?:freeedcom|villesau)\/ai-codereviewer$/, 'openai'],
  [/^mattzcarey\/(?:code-review-gpt|shippie)$/],
  [/^appleboy\/llm-action$/],
  [/^openai\/.+$/, 'openai'],
  [/^augmentcode\/.+$/],
  [/^google-labs-code\/jules-.+$/, 'google'],
  [/^factory-ai\/droid-action$/],
  [/^cursor\/.+$/],
  [/^block\/goose.*$/],
  [/^promptfoo\/(?:promptfoo-action|code-scan-action)$/],
  [/^(?:ai-action|pydantic)\/(?:setup-ollama|ollama-action)$/, 'ollama'],
  [/^google-github-actions\/(?:run-gemini-cli|.*vertex.*)$/, 'google'],
  [/^rajbos\/.*copilot.*$|^github\/(?:copilot-.+|models-.+)$/, 'github'],
  [/^langchain-ai\/.+$/],
  [/^all-hands-ai\/.+$|^openhands\/.+$/],
  [/^warpdotdev\/oz-agent-action$|^devin-ai\/.+$|^sweepai\/.+$/],
  [/^githubnext\/gh-aw.*$/],
];

/** At the beginning of a line or behind an operator: a mention in an echo is no call. */
const COMMANDS: readonly (readonly [line: RegExp, runs: string, provider: string])[] = [
  [/(?:^|[;&|(]\s*|\$\(\s*)gh models (?:run|eval)\b/m, 'github-models', 'github'],
  [/(?:^|[;&|(]\s*|\$\(\s*)ollama (?:run|pull|serve)\b/m, 'ollama', 'ollama'],
  [/(?:^|[;&|(]\s*|\bnpx (?:-y |--yes )?)promptfoo(?:@\S+)? (?:eval|redteam|code-scans)\b/m, 'promptfoo', ''],
  [/(?:^|[;&|(]\s*|\$\(\s*)llm (?:-m|prompt|chat)\b/m, 'llm', ''],
  [/\bcurl\b[^\n]{0,400}https:\/\/api\.openai\.com\//, 'curl', 'openai'],
  [/\bcurl\b[^\n]{0,400}https:\/\/api\.anthropic\.com\//, 'curl', 'anthropic'],
  [/\bcurl\b[^\n]{0,400}https:\/\/(?:generativelanguage\.googleapis\.com|openrouter\.ai)\//, 'curl', ''],
];

export function aiStepOf(step: DocumentNode): AiStep | undefined {
  const uses = textAt(step, 'uses');
  const run = commandsOf(textAt(step, 'run'));
  const agent = agentOf({
    uses,
    run,
    input: (name) => textAt(step, 'with', name),
    variable: (name) => textAt(step, 'env', name),
  });
  if (agent) {
    const provider = PROVIDERS.find(([names]) => names.test(agent.name))?.[1];
    return { runs: agent.name, provider, can: agent.isFree ? ['shell'] : [], isGuess: false };
  }
  const action = uses.toLowerCase().split('@')[0] ?? '';
  const row = action === '' ? undefined : ACTIONS.find(([names]) => names.test(action));
  if (row) return { runs: action, provider: row[1], can: [], isGuess: false };
  const command = run === '' ? undefined : COMMANDS.find(([line]) => line.test(run));
  if (command) return { runs: command[1], provider: command[2] || undefined, can: [], isGuess: false };
  const key = run !== '' && onlyPassesKey(run) ? undefined : handedKeys(step)[0];
  return key === undefined
    ? undefined
    : { runs: action === '' ? 'run' : action, provider: key.provider, can: [], isGuess: true };
}

/** Keys of providers in the environment or inputs of the step itself, by their name and not empty. */
function handedKeys(step: DocumentNode): readonly { readonly provider: string }[] {
  return ['env', 'with'].flatMap((key) => {
    const map = child(step, key);
    return (map?.kind === 'object' ? map.entries : []).flatMap(({ key: name, value }) => {
      const text = value.kind === 'scalar' ? String(value.value ?? '') : '';
      // A dummy for tests reaches nobody.
      return /\$\{\{/.test(text) ? (secretNameOf(name.replace(/-/g, '_')) ?? []) : [];
    });
  });
}

/** A script without its comments and the texts it only writes somewhere. */
export function commandsOf(run: string): string {
  let end: string | undefined;
  return run
    .slice(0, 64 * 1024)
    .split('\n')
    .filter((line) => {
      if (end !== undefined) {
        if (line.trim() === end) end = undefined;
        return false;
      }
      end = /<<-?[ \t]{0,4}["']?([A-Za-z_]\w{0,40})["']?/.exec(line)?.[1];
      return !/^\s*#/.test(line);
    })
    .join('\n');
}

/** Looks whether the key is there, or hands it on. */
function onlyPassesKey(run: string): boolean {
  const lines = run.split('\n').filter((line) => line.trim() !== '');
  return lines.every((line) =>
    /^\s*(?:if\b|then\b|elif\b|else\b|fi\b|echo\b|printf\b|exit\b|\[|test\b|export\b|set\b|gh secret set\b|gh variable set\b|[A-Za-z_]\w*=)/.test(
      line,
    ),
  );
}
