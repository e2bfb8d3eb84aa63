// The coding agents that run in workflows: how each is recognised, whether its action checks who triggered it, and how
// one sees that its tools are free. Sources: README and docs/security of each action, the CLIs' own help.

export interface AgentStep {
  /** Name for people. */
  readonly name: string;
  /** Events the action refuses to run on. */
  readonly refuses: readonly string[];
  /** Whether the action itself only runs for people with write access. */
  readonly checksWriter: boolean;
  /** Whether it gives the model the event's own text without being asked. */
  readonly readsEvent: boolean;
  /** Whether the model may run commands or reach the network at will. */
  readonly isFree: boolean;
  /** Whether the action is handed a token of the job even when no step names one. */
  readonly hasToken: boolean;
}

interface StepText {
  readonly uses: string;
  readonly run: string;
  readonly input: (name: string) => string;
}

const FREE_BASH =
  /(?:^|[\s,"'=:[(])(?:Bash(?![\w(])|Bash\(\s*(?:\*|:\*|(?:curl|wget|bash|sh|python3?|node|npm|npx|bun|make|cargo|go|pip|uv|env|cat|printenv|gh|gh api|git|git push|git commit)(?:[:\s]\s?\*)\)?)|WebFetch(?![\w(])|mcp__github__(?:create_or_update_file|push_files|merge_pull_request))|dangerously-?skip-?permissions|bypassPermissions|"?defaultMode"?:\s*"bypass/i;

/** Most workflows run none: they are not even parsed. An escape may spell a name, so it counts as one. */
export const MAY_RUN_AGENT =
  /claude|codex|gemini|qwen|copilot|aider|cursor-agent|opencode|goose|\bamp\b|droid|auggie|\\[xuU][\da-f]/i;

/** The agent a step runs, or undefined. */
export function agentOf(step: StepText): AgentStep | undefined {
  const action = step.uses.toLowerCase().split('@')[0] ?? '';
  return ofAction(action, step) ?? ofCommand(step.run);
}

const MENTION_ONLY: Pick<AgentStep, 'refuses' | 'hasToken'> = {
  refuses: ['discussion', 'discussion_comment'],
  hasToken: true,
};

function ofAction(action: string, { input }: StepText): AgentStep | undefined {
  switch (action) {
    case 'anthropics/claude-code-action': {
      const tools = ['claude_args', 'allowed_tools', 'settings', 'claude_env'].map(input).join('\n');
      const prompt = ['prompt', 'direct_prompt', 'override_prompt'].map(input).join('');
      return {
        name: 'claude-code-action',
        ...MENTION_ONLY,
        checksWriter: !(
          /(?:^|,)\s*\*\s*(?:,|$)/.test(input('allowed_non_write_users')) && input('github_token') !== ''
        ),
        readsEvent: prompt === '',
        // Without a prompt it works in tag mode: it edits files and pushes them.
        isFree: prompt === '' || FREE_BASH.test(withoutDenied(tools)),
      };
    }
    case 'anthropics/claude-code-base-action':
    case 'anthropics/claude-code-action/base-action': {
      const tools = ['claude_args', 'allowed_tools', 'settings'].map(input).join('\n');
      return {
        name: 'claude-code-base-action',
        refuses: [],
        hasToken: false,
        checksWriter: false,
        readsEvent: false,
        isFree: FREE_BASH.test(withoutDenied(tools)),
      };
    }
    case 'openai/codex-action':
      return {
        name: 'codex-action',
        refuses: [],
        hasToken: false,
        checksWriter: !/(?:^|,)\s*\*\s*(?:,|$)/.test(input('allow-users')),
        readsEvent: false,
        isFree:
          input('sandbox') === 'danger-full-access' ||
          input('safety-strategy') === 'unsafe' ||
          /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/.test(input('codex-args')),
      };
    case 'google-github-actions/run-gemini-cli':
    case 'google-gemini/gemini-cli-action': {
      // It always runs with --yolo; only the settings restrict its tools.
      const settings = input('settings') + input('settings_json');
      const isListed = /"(?:core|coreTools)"\s*:\s*\[/.test(settings);
      return {
        name: 'run-gemini-cli',
        refuses: [],
        hasToken: false,
        checksWriter: false,
        readsEvent: false,
        isFree:
          !isListed ||
          /"(?:run_shell_command|ShellTool)(?:\((?:cat|curl|gh|git|node|npm|python3?|bash|sh)\))?"/.test(settings),
      };
    }
    case 'sst/opencode/github':
    case 'anomalyco/opencode/github':
      return { name: 'opencode', ...MENTION_ONLY, checksWriter: true, readsEvent: true, isFree: true };
    default:
      return undefined;
  }
}

interface CommandLine {
  readonly name: string;
  readonly runs: RegExp;
  readonly free: RegExp;
}

const ARGS = String.raw`(?:[^\n;&|]|\\\n){0,600}?`;
const START = String.raw`(?:^|[;&|(]|\$\(|\bthen\b|\bdo\b|\btimeout\s+\S+|\b(?:npx|bunx|pnpm dlx|uvx)(?:\s+-y|\s+--yes)?)\s*(?:[A-Z_]+=\S*\s+){0,5}`;
const COMMANDS: readonly CommandLine[] = [
  {
    name: 'claude',
    runs: command('(?:@anthropic-ai\\/claude-code(?:@\\S+)?|claude)', '(?:-p|--print)'),
    free: FREE_BASH,
  },
  {
    name: 'codex',
    runs: command('(?:@openai\\/codex(?:@\\S+)?|codex)', '(?:exec|e)'),
    free: /dangerously-bypass|danger-full-access|--yolo|network_access\s*=\s*true/,
  },
  {
    name: 'gemini',
    runs: command('(?:@google\\/gemini-cli(?:@\\S+)?|gemini)', '(?:-p|--prompt|-y|--yolo|--approval-mode)'),
    free: /\s(?:-y|--yolo)\b|--approval-mode[= ]yolo/,
  },
  {
    name: 'qwen',
    runs: command('qwen', '(?:-p|--prompt|-y|--yolo)'),
    free: /\s(?:-y|--yolo)\b|--approval-mode[= ]yolo/,
  },
  {
    name: 'copilot',
    runs: command('(?:@github\\/copilot(?:@\\S+)?|copilot)', '(?:-p|--prompt)'),
    free: /--allow-all(?:-tools)?\b|--yolo\b|--allow-tool[= ]["']?shell["']?(?:\s|$)/,
  },
  { name: 'aider', runs: command('aider', '(?:-m|--message|--message-file|-f|--yes(?:-always)?)'), free: /--yes/ },
  {
    name: 'cursor-agent',
    runs: command('cursor-agent', '(?:-p|--print|-f|--force)'),
    free: /\s(?:-f|--force|--yolo)\b/,
  },
  { name: 'opencode', runs: command('opencode', 'run'), free: /opencode/ },
  { name: 'goose', runs: command('goose', 'run'), free: /goose/ },
  { name: 'amp', runs: command('amp', '(?:-x|--execute)'), free: /--dangerously-allow-all/ },
  { name: 'droid', runs: command('droid', 'exec'), free: /--skip-permissions-unsafe|--auto[= ]high/ },
  { name: 'auggie', runs: command('auggie', '(?:-p|--print)'), free: /auggie/ },
];

function command(name: string, mode: string): RegExp {
  return new RegExp(`${START}${name}\\s${ARGS}(?<![\\w-])${mode}(?![\\w-])`, 'm');
}

function ofCommand(run: string): AgentStep | undefined {
  const found = run === '' ? undefined : COMMANDS.find(({ runs }) => runs.test(run));
  if (!found) return undefined;
  return {
    name: found.name,
    refuses: [],
    hasToken: false,
    checksWriter: false,
    readsEvent: false,
    isFree: found.free.test(withoutDenied(run)),
  };
}

/** What is forbidden grants nothing. */
function withoutDenied(text: string): string {
  return text.replace(/--disallowed-?tools[= ]+(?:"[^"]*"|'[^']*'|\S+)|"deny"\s*:\s*\[[^\]]*\]/gi, ' ');
}
