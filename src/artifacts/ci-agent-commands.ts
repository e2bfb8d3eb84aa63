// Command lines that run an agent without asking anybody.

import { isFreeClaude, withoutDenied } from './ci-agent-grants.ts';
import type { AgentStep, StepText } from './ci-agent-step.ts';

interface CommandLine {
  readonly name: string;
  readonly runs: RegExp;
  readonly isFree: (text: string, step: StepText) => boolean;
}

const ARGS = String.raw`(?:[^\n;&|]|\\\n){0,600}?`;
const START = String.raw`(?:^|[;&|(]|\$\(|\bthen\b|\bdo\b|\bif\b|\btimeout\s+\S+|\b(?:npx|bunx|pnpm dlx|uvx)(?:\s+-y|\s+--yes)?)\s*(?:[A-Z_]+=\S*\s+){0,5}`;
const matches = (expression: RegExp) => (text: string) => expression.test(text);
const always = () => true;
const UNBOUND_CODEX = /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/;
const UNASKED_GEMINI = /\s(?:-y|--yolo)\b|--approval-mode[= ]["']?yolo/;

/** What OpenCode is told in its environment: that commands are refused or asked for, but for those that are listed. */
const BOUND_OPENCODE =
  /"(?:bash|\*)"\s{0,20}:\s{0,20}(?:"(?:deny|ask)"|\{[^{}]{0,2000}"\*"\s{0,20}:\s{0,20}"(?:deny|ask)")/;
const isFreeOpenCode = (_text: string, { variable }: StepText) =>
  !['OPENCODE_PERMISSION', 'OPENCODE_CONFIG_CONTENT'].some((name) => BOUND_OPENCODE.test(variable(name)));

const COMMANDS: readonly CommandLine[] = [
  {
    name: 'claude',
    runs: command('(?:@anthropic-ai\\/claude-code(?:@\\S+)?|claude)', '(?:-p|--print)'),
    isFree: isFreeClaude,
  },
  {
    name: 'codex',
    runs: command('(?:@openai\\/codex(?:@\\S+)?|codex)', '(?:exec|e)'),
    isFree: matches(UNBOUND_CODEX),
  },
  {
    name: 'gemini',
    runs: command('(?:@google\\/gemini-cli(?:@\\S+)?|gemini)', '(?:-p|--prompt|-y|--yolo|--approval-mode)'),
    isFree: matches(UNASKED_GEMINI),
  },
  { name: 'qwen', runs: command('qwen', '(?:-p|--prompt|-y|--yolo)'), isFree: matches(UNASKED_GEMINI) },
  {
    name: 'copilot',
    runs: command('(?:@github\\/copilot(?:@\\S+)?|copilot)', '(?:-p|--prompt)'),
    isFree: matches(/--allow-all(?:-tools)?\b|--yolo\b|--allow-tool[= ]["']?shell["']?(?:\s|$)/),
  },
  {
    name: 'aider',
    runs: command('aider', '(?:-m|--message|--message-file|-f|--yes(?:-always)?)'),
    isFree: matches(/--yes/),
  },
  {
    name: 'cursor-agent',
    runs: command('cursor-agent', '(?:-p|--print|-f|--force)'),
    isFree: matches(/\s(?:-f|--force|--yolo)\b/),
  },
  { name: 'opencode', runs: command('opencode', 'run'), isFree: isFreeOpenCode },
  { name: 'goose', runs: command('goose', 'run'), isFree: always },
  { name: 'amp', runs: command('amp', '(?:-x|--execute)'), isFree: matches(/--dangerously-allow-all/) },
  { name: 'droid', runs: command('droid', 'exec'), isFree: matches(/--skip-permissions-unsafe|--auto[= ]high/) },
  { name: 'auggie', runs: command('auggie', '(?:-p|--print)'), isFree: always },
  {
    name: 'kiro-cli',
    runs: command('(?:kiro-cli|q) chat', '--no-interactive'),
    isFree: matches(/--trust-all-tools/),
  },
];

function command(name: string, mode: string): RegExp {
  return new RegExp(`${START}${name}\\s${ARGS}(?<![\\w-])${mode}(?![\\w-])`, 'm');
}

export function ofCommand(step: StepText): AgentStep | undefined {
  const { run } = step;
  const found = run === '' ? undefined : COMMANDS.find(({ runs }) => runs.test(run));
  if (!found) return undefined;
  return {
    name: found.name,
    refuses: [],
    hasToken: false,
    checksWriter: false,
    readsEvent: false,
    hasTools: true,
    isFree: found.isFree(withoutDenied(run), step),
    restoresSettings: false,
    answers: undefined,
  };
}
