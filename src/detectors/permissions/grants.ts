// What each client lets an agent do without asking, in one shape: the lists and maps of settings files as grants. Keys are
// those the clients document; a grant keeps the node that makes it. Read 2026-11-22: code.claude.com/docs/en/permissions,
// cursor.com/docs/reference/permissions, geminicli.com/docs/reference/configuration, opencode.ai/docs/permissions,
// code.visualstudio.com/docs/copilot/reference/copilot-settings, docs.factory.ai/cli/configuration/settings,
// kiro.dev/docs/cli/custom-agents/configuration-reference, docs/agent-format.md of aws/amazon-q-developer-cli.

import type { Artifact } from '../../artifacts/artifact.ts';
import { editorSettingPaths } from '../../artifacts/editor-settings.ts';
import { type DocumentNode, select } from '../../lib/document.ts';
import { textAt, valueAt } from '../../lib/document-place.ts';

export type Grant =
  /** `isPrefix`: what follows the text is free. An empty prefix is any command. */
  | { readonly to: 'command'; readonly text: string; readonly isPrefix: boolean; readonly node: DocumentNode }
  | { readonly to: 'read' | 'write'; readonly path: string; readonly node: DocumentNode }
  /** Empty: any address. */
  | { readonly to: 'fetch'; readonly host: string; readonly node: DocumentNode }
  | { readonly to: 'mcp'; readonly pattern: string; readonly node: DocumentNode };

/** A list of grants that stand together: findings are about the list. */
export interface GrantList {
  /** `permissions.allow`. */
  readonly place: string;
  readonly grants: readonly Grant[];
}

type Reader = (node: DocumentNode, key: string) => readonly Grant[];

/** Where grants stand, in any client's file; the names are distinct enough to be looked for in all of them. */
const LISTS: readonly (readonly [path: string, read: Reader])[] = [
  // Claude Code; Cursor's command line has the same form with other names
  ['permissions.allow', ruleGrants],
  ['terminalAllowlist', commandList],
  ['mcpAllowlist', mcpList],
  // Gemini CLI and Qwen Code
  ['tools.allowed', ruleGrants],
  ['permissions.allowedTools', ruleGrants],
  // VS Code and what runs in it
  ['editor:chat.tools.terminal.autoApprove', commandMap],
  ['editor:chat.tools.urls.autoApprove', urlMap],
  ['editor:chat.tools.edits.autoApprove', editMap],
  ['editor:roo-cline.allowedCommands', commandList],
  ['editor:kilo-code.allowedCommands', commandList],
  ['editor:windsurf.cascadeCommandsAllowList', commandList],
  ['editor:kiroAgent.trustedCommands', commandList],
  ['editor:amp.commands.allowlist', commandList],
  ['editor:amp.permissions', ampRules],
  // Factory
  ['commandAllowlist', commandList],
  // Kiro and Amazon Q
  ['allowedTools', kiroTools],
  ['toolsSettings.*.allowedCommands', expressionList],
  ['toolsSettings.read.allowedPaths', readPaths],
  ['toolsSettings.fs_read.allowedPaths', readPaths],
  ['toolsSettings.write.allowedPaths', writePaths],
  ['toolsSettings.fs_write.allowedPaths', writePaths],
  // opencode
  ['permission', openCode],
  ['agent.*.permission', openCode],
];
const KIRO: readonly Reader[] = [kiroTools, expressionList, readPaths, writePaths];

export function grantLists(artifact: Artifact, root: DocumentNode): readonly GrantList[] {
  const isKiro = /(?:^|\/)\.(?:kiro\/agents|amazonq\/cli-agents)\//i.test(artifact.path);
  const isOpenCode = /(?:^|\/)opencode\.jsonc?$/i.test(artifact.path);
  return LISTS.flatMap(([path, read]) => {
    if (KIRO.includes(read) && !isKiro) return [];
    if (read === openCode && !isOpenCode) return [];
    const paths = path.startsWith('editor:') ? editorSettingPaths(path.slice('editor:'.length)) : [path];
    return paths.flatMap((each) =>
      select(root, each).map(({ node, path: keys }) => ({
        place: keys.join('.'),
        grants: read(node, keys.at(-1) ?? ''),
      })),
    );
  });
}

function itemsOf(node: DocumentNode): readonly DocumentNode[] {
  return node.kind === 'array' ? node.items : [];
}

/** `Bash(npm run:*)`, `Read(~/.ssh/**)`, `mcp__github__*`, `Shell(git)`, `run_shell_command(git status)`. */
function ruleGrants(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).flatMap((node): readonly Grant[] => {
    const text = textAt(node)?.trim() ?? '';
    if (/^mcp__/.test(text)) return [{ to: 'mcp', pattern: text.slice('mcp__'.length), node }];
    const parts = /^([A-Za-z_]{1,40})(?:\((.*)\))?$/s.exec(text);
    const detail = parts?.[2]?.trim();
    switch (parts?.[1]) {
      case 'Bash':
      case 'PowerShell':
        return [{ to: 'command', ...prefixOf(detail ?? '*'), node }];
      case 'Shell':
      case 'run_shell_command':
      case 'ShellTool':
        return [{ to: 'command', text: prefixOf(detail ?? '*').text, isPrefix: true, node }];
      case 'Read':
        return detail === undefined ? [] : [{ to: 'read', path: detail, node }];
      case 'Edit':
      case 'Write':
      case 'MultiEdit':
        return detail === undefined ? [] : [{ to: 'write', path: detail, node }];
      case 'WebFetch':
        return [{ to: 'fetch', host: (detail ?? '').replace(/^domain:/, '').replace(/^\*{1,2}$/, ''), node }];
      case 'Mcp':
        return [{ to: 'mcp', pattern: (detail ?? '*').replace(':', '__'), node }];
      default:
        return [];
    }
  });
}

/** What stands before a star at the end; without one the command is meant as it is. */
function prefixOf(detail: string): { readonly text: string; readonly isPrefix: boolean } {
  let end = detail.length;
  while (end > 0 && ' :*'.includes(detail[end - 1] ?? '')) end--;
  const isPrefix = detail.slice(end).includes('*');
  return { text: isPrefix ? detail.slice(0, end) : detail, isPrefix };
}

/** Beginnings of commands. */
function commandList(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).flatMap((node): readonly Grant[] => {
    const text = textAt(node);
    return text === undefined ? [] : [{ to: 'command', text: prefixOf(text.trim()).text, isPrefix: true, node }];
  });
}

function expressionList(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).flatMap((node): readonly Grant[] => {
    const text = textAt(node);
    return text === undefined ? [] : [{ to: 'command', ...expressionPrefix(text), node }];
  });
}

function readPaths(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).map((node) => ({ to: 'read', path: textAt(node) ?? '', node }));
}

function writePaths(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).map((node) => ({ to: 'write', path: textAt(node) ?? '', node }));
}

/** Beginnings, or expressions between slashes, to `true` or `{ approve: true }`. */
function commandMap(map: DocumentNode): readonly Grant[] {
  return approvedKeys(map).map(({ key, node }) => {
    const expression = /^\/(.*)\/[a-z]*$/s.exec(key)?.[1];
    const parts =
      expression === undefined ? { text: prefixOf(key.trim()).text, isPrefix: true } : expressionPrefix(expression);
    return { to: 'command', ...parts, node };
  });
}

/** The words an expression demands at the start. One that demands none lets everything through. */
function expressionPrefix(expression: string): { readonly text: string; readonly isPrefix: boolean } {
  const body = expression.replace(/^\^|\(\?:?|\(\?i\)|\\[Ab]/g, '').replace(/\$$/, '');
  if (/^(?:(?:\.|\\S|\\w|\[\\s\\S\]|\[\^[^\]]{0,4}\])[*+]?\??)*[)]*$/.test(body)) return { text: '', isPrefix: true };
  const words = /^(?:[\w./ -]|\\s[+*]?|\\[.-])+/.exec(body)?.[0] ?? body;
  return {
    text: words
      .replace(/\\s[+*]?/g, ' ')
      .replaceAll('\\', '')
      .trim(),
    isPrefix: !/\$$/.test(expression) || /\.[*+]\$$/.test(expression),
  };
}

function urlMap(map: DocumentNode): readonly Grant[] {
  return approvedKeys(map).map(({ key, node }) => ({
    to: 'fetch',
    host: /^(?:\*|https?:\/\/\*(?:\/.*)?|\*:\/\/\*.*)$/.test(key) ? '' : key,
    node,
  }));
}

function editMap(map: DocumentNode): readonly Grant[] {
  return approvedKeys(map).map(({ key, node }) => ({ to: 'write', path: key, node }));
}

function approvedKeys(map: DocumentNode): readonly { readonly key: string; readonly node: DocumentNode }[] {
  if (map.kind !== 'object') return [];
  return map.entries.flatMap(({ key, keyStart, value }) => {
    const said = value.kind === 'object' ? valueAt(value, 'approve') : value;
    const parts =
      value.kind === 'object' ? [said, valueAt(value, 'approveRequest'), valueAt(value, 'approveResponse')] : [said];
    const isApproved = parts.some((each) => each?.kind === 'scalar' && each.value === true);
    return isApproved ? [{ key, node: { kind: 'scalar', start: keyStart, end: value.end, value: key } as const }] : [];
  });
}

function mcpList(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).flatMap((node): readonly Grant[] => {
    const text = textAt(node);
    return text === undefined ? [] : [{ to: 'mcp', pattern: text.replace(':', '__'), node }];
  });
}

/** `{ tool: "Bash", action: "allow", matches: { cmd: "*" } }` */
function ampRules(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).flatMap((node): readonly Grant[] => {
    if (textAt(valueAt(node, 'action')) !== 'allow') return [];
    const tool = textAt(valueAt(node, 'tool')) ?? '';
    if (/^mcp__/.test(tool)) return [{ to: 'mcp', pattern: tool.slice('mcp__'.length), node }];
    if (tool !== 'Bash') return [];
    const matched = valueAt(valueAt(node, 'matches'), 'cmd');
    const texts =
      matched === undefined
        ? ['*']
        : (matched.kind === 'array' ? matched.items : [matched]).flatMap((each) => textAt(each) ?? []);
    return texts.map((text) => ({ to: 'command', ...prefixOf(text), node }));
  });
}

function kiroTools(list: DocumentNode): readonly Grant[] {
  return itemsOf(list).flatMap((node): readonly Grant[] => {
    const text = textAt(node) ?? '';
    if (/^(?:shell|execute_bash|execute_cmd|execute_\*)$/.test(text))
      return [{ to: 'command', text: '', isPrefix: true, node }];
    return text === '@*' ? [{ to: 'mcp', pattern: '*', node }] : [];
  });
}

/** `{ bash: { "git *": "allow" }, external_directory: { "~/docs/**": "allow" } }`, or one word for all of a kind. */
function openCode(map: DocumentNode): readonly Grant[] {
  if (map.kind !== 'object') return [];
  return map.entries.flatMap(({ key, value }): readonly Grant[] => {
    const isAllowed = (node: DocumentNode) => textAt(node) === 'allow';
    if (key !== 'bash' && key !== 'external_directory') return [];
    const isFolder = key === 'external_directory';
    if (isFolder && isAllowed(value)) return [{ to: 'write', path: '//**', node: value }];
    if (value.kind !== 'object')
      return isAllowed(value) && !isFolder ? [{ to: 'command', text: '', isPrefix: true, node: value }] : [];
    return value.entries
      .filter((entry) => isAllowed(entry.value))
      .map((entry) => {
        const node = { kind: 'scalar', start: entry.keyStart, end: entry.value.end, value: entry.key } as const;
        // A bare star is any folder.
        if (isFolder) return { to: 'write', path: /^\*{1,2}$/.test(entry.key) ? '//**' : entry.key, node } as const;
        return { to: 'command', ...prefixOf(entry.key), node } as const;
      });
  });
}
