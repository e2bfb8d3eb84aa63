// Where clients keep the commands they run by themselves: hooks of agents, helpers for keys and status lines, tasks that
// start when a folder is opened, lifecycle commands of containers. One node a command, in the shape `{ command, args }`,
// whatever shape the client gave it. Read 2026-11-22: code.claude.com/docs/en/hooks and /settings,
// developers.openai.com/codex/config-advanced, geminicli.com/docs/hooks, docs.windsurf.com/windsurf/cascade/hooks,
// docs.github.com/en/copilot/reference/copilot-cli-reference/cli-hooks-reference, kiro.dev/docs/hooks,
// docs/agent-format.md of aws/amazon-q-developer-cli.

import { type DocumentNode, type Entry, select } from '../lib/document.ts';
import { textAt, valueAt } from '../lib/document-place.ts';

export interface HookNode {
  /** `PreToolUse`, `task "build"`, `postCreateCommand`. */
  readonly event: string;
  /** An object with the command under one of the usual keys. */
  readonly node: DocumentNode;
  /** Which tools it is for, where the client lets one say. */
  readonly matcher?: string;
  /** Whether it runs inside a container or a machine of the cloud. */
  readonly isContained: boolean;
}

const COMMAND_KEYS = ['command', 'cmd', 'bash', 'powershell', 'windows', 'linux', 'osx'];

/** Single commands by their path: helpers for keys, status lines, notifiers, tools that discover tools. */
const COMMANDS: readonly string[] = [
  // Claude Code
  'statusLine',
  'subagentStatusLine',
  'fileSuggestion',
  'apiKeyHelper',
  'awsAuthRefresh',
  'awsCredentialExport',
  'gcpAuthRefresh',
  'otelHeadersHelper',
  'sandbox.ripgrep',
  // Codex; the current one takes it from the user's own file only
  'notify',
  // Gemini CLI and Qwen Code
  'tools.discoveryCommand',
  'tools.callCommand',
  'toolDiscoveryCommand',
  'toolCallCommand',
  // opencode
  'formatter.*',
  'lsp.*',
  'experimental.hook.file_edited.*.*',
  'experimental.hook.session_completed.*',
  // Kiro, where it is no question to the agent
  'then',
  // Aider
  'test-cmd',
  'lint-cmd',
  'notifications-command',
  // devcontainers: this one runs before there is a container
  'initializeCommand',
];

/** Commands that run in a container or in the cloud. */
const CONTAINED: readonly string[] = [
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
];
/** Cursor's background agents. */
const CLOUD: readonly string[] = ['install', 'start', 'terminals.*'];

export function hookNodes(root: DocumentNode, path: string): HookNode[] {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const contained = name === 'environment.json' ? [...CONTAINED, ...CLOUD] : CONTAINED;
  return [
    ...agentHooks(root),
    ...folderOpenTasks(root),
    ...COMMANDS.flatMap((each) => commandsAt(root, each, false)),
    ...contained.flatMap((each) => commandsAt(root, each, true)),
  ];
}

/** As findings call it. */
export function hookPlace(event: string): string {
  return event.startsWith('task "') ? event : `hook ${event}`;
}

/**
 * `hooks.<event>[].hooks[].command` (Claude Code and kin, Codex, Gemini), `hooks.<event>[].command` (Cursor, Windsurf,
 * Kiro), `.bash` and `.powershell` (Copilot).
 */
function agentHooks(root: DocumentNode): HookNode[] {
  const found: HookNode[] = [];
  for (const { node, path } of select(root, 'hooks.*')) {
    const event = path.at(-1) ?? 'hook';
    for (const { node: group } of select(node, '*')) {
      const matcher = textAt(valueAt(group, 'matcher'));
      const holders = [group, ...select(group, 'hooks.*').map((each) => each.node)];
      for (const holder of holders.filter(hasCommand)) {
        found.push({ event, node: holder, isContained: false, ...(matcher !== undefined && { matcher }) });
      }
    }
  }
  return found;
}

/** Hooks that post what happens to an address, without any command (Claude Code). */
export function hookAddresses(root: DocumentNode): readonly { readonly event: string; readonly node: DocumentNode }[] {
  return select(root, 'hooks.*.*.hooks.*').flatMap(({ node, path }) => {
    const url = valueAt(node, 'url');
    return url && textAt(valueAt(node, 'type')) === 'http' ? [{ event: path[1] ?? 'hook', node: url }] : [];
  });
}

function commandsAt(root: DocumentNode, path: string, isContained: boolean): HookNode[] {
  return select(root, path).flatMap(({ node, path: keys }): HookNode[] => {
    const event = keys.join('.');
    if (node.kind === 'object' && hasCommand(node)) return [{ event, node, isContained }];
    // Lifecycle commands that run side by side: a map of names to commands.
    if (node.kind === 'object' && /command$/i.test(path))
      return node.entries.map(({ key, value }) => ({ event: `${event} ${key}`, node: wrap(value), isContained }));
    // Aider: one for each language, with its name before it.
    if (node.kind === 'array' && path === 'lint-cmd')
      return node.items.map((item) => ({ event, node: wrap(withoutLanguage(item)), isContained }));
    return node.kind === 'object' ? [] : [{ event, node: wrap(node), isContained }];
  });
}

/** Tasks of VS Code that start with the folder, and those they depend on; each system may have a command of its own. */
function folderOpenTasks(root: DocumentNode): HookNode[] {
  const lists = [valueAt(root, 'tasks'), valueAt(valueAt(root, 'tasks'), 'tasks')];
  const tasks = lists.flatMap((list) => (list?.kind === 'array' ? list.items : []));
  const named = new Map(tasks.map((task) => [labelOf(task), task] as const));
  const started = new Set(
    tasks.filter((task) => textAt(valueAt(valueAt(task, 'runOptions'), 'runOn')) === 'folderOpen'),
  );
  // The set grows while it is walked.
  for (const task of started) {
    const needed = valueAt(task, 'dependsOn');
    for (const each of needed?.kind === 'array' ? needed.items : needed ? [needed] : []) {
      const other = named.get(textAt(each) ?? labelOf(each));
      if (other) started.add(other);
    }
  }
  return [...started].flatMap((task) => {
    const event = `task "${labelOf(task)}"`;
    const variants = ['windows', 'linux', 'osx'].flatMap((system) => valueAt(task, system) ?? []);
    return [task, ...variants].filter(hasCommand).map((node) => ({ event, node, isContained: false }));
  });
}

function labelOf(task: DocumentNode): string {
  return textAt(valueAt(task, 'label')) ?? textAt(valueAt(task, 'taskName')) ?? '';
}

function hasCommand(node: DocumentNode): boolean {
  return COMMAND_KEYS.some((key) => {
    const value = valueAt(node, key);
    return value?.kind === 'array' || (value?.kind === 'scalar' && typeof value.value === 'string');
  });
}

function withoutLanguage(item: DocumentNode): DocumentNode {
  const text = textAt(item);
  return item.kind === 'scalar' && text !== undefined
    ? { ...item, value: text.replace(/^\w{1,30}:\s{1,10}/, '') }
    : item;
}

/** A bare command as the object it would be in the longer form. */
function wrap(value: DocumentNode): DocumentNode {
  const entry: Entry = { key: 'command', keyStart: value.start, keyEnd: value.start, value };
  return { kind: 'object', start: value.start, end: value.end, entries: [entry] };
}
