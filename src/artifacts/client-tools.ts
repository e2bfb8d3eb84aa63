// The tools that agent clients bring themselves, by the names that agents and skills ask for them with, and what each lets
// its agent do. Source: the clients' documentation, as of 2026-11-22. What is not here gives nothing: no guess is made.

import type { Capability } from '../model/capability.ts';

const ABILITIES: readonly (readonly [names: RegExp, can: string])[] = [
  [
    /^(?:bash|shell|execute|terminal|runcommands?|run_in_terminal|runinterminal|run_shell_command|execute_bash|powershell)$/i,
    'shell',
  ],
  [/^(?:webfetch|web_fetch|fetch|fetch_webpage|openbrowser|opensimplebrowser)$/i, 'fetch untrusted send'],
  [/^(?:websearch|web_search|google_web_search|web)$/i, 'untrusted'],
  [
    /^(?:read|view|read_file|readfile|read_many_files|fs_read|glob|grep|ls|search|codebase|list_directory|usages|notebookread)$/i,
    'file-read',
  ],
  [
    /^(?:write|edit|multiedit|notebookedit|write_file|replace|fs_write|editfiles|new|createfile|apply_patch|patch|edit_file)$/i,
    'file-write',
  ],
];

/** Tools that only work on what the client itself has. */
const OTHERS =
  /^(?:task|agent|todo\w*|todos|exitplanmode|enterplanmode|skill|slashcommand|askuserquestion|ask_user|killshell|bashoutput|lsp|toolsearch|changes|problems|testfailure|findtestfiles|githubrepo|runtasks|runtests|runsubagent|run_subagent|terminallastcommand|terminalselection|getterminaloutput|extensions|vscodeapi|think|thinking|runnotebooks|getnotebooksummary|readnotebookcelloutput|installextension|createdirectory|newworkspace|save_memory|memory|report|knowledge|question|list|plan|switch_mode|new_task|browser_action|askquestions)$/i;

/** A tool as `allowed-tools` and `tools` name it. */
export type AskedTool =
  | { readonly kind: 'client'; readonly name: string; readonly can: readonly Capability[] }
  /** `name` is absent where all tools of the server are meant. */
  | { readonly kind: 'mcp'; readonly server: string; readonly name: string | undefined };

/** `Bash(git *)`, `mcp__github__create_issue`, `github/*`, `edit/editFiles`. */
export function askedTool(written: string): AskedTool | undefined {
  const text = written.replace(/\(.*$/s, '').trim();
  const asked = namedTool(text);
  // A few commands are no shell; what runs anything is.
  const isNarrow =
    /\((?!\s*(?:\*|:\*)?\s*\)|(?:sudo|bash|sh|zsh|eval|exec|env|xargs|python3?|node|npx|uvx|curl)\b)/.test(written);
  return asked?.kind === 'client' && isNarrow ? { ...asked, can: asked.can.filter((each) => each !== 'shell') } : asked;
}

function namedTool(text: string): AskedTool | undefined {
  const [, server, tool] = /^mcp__([\w.-]{1,60}?)(?:__([\w.-]{1,100}|\*))?$/.exec(text) ?? [];
  if (server !== undefined) return { kind: 'mcp', server, name: tool === '*' ? undefined : tool };
  const [, group, rest] = /^@?([\w.-]{1,60})\/([\w.*-]{1,100})$/.exec(text) ?? [];
  if (group !== undefined && rest !== undefined) {
    // Copilot groups its own tools the same way.
    if (/^(?:edit|search|execute|read|web|vscode|agent|todo)$/.test(group)) return clientTool(rest);
    return { kind: 'mcp', server: group, name: rest === '*' ? undefined : rest };
  }
  return /^[A-Za-z_][\w.-]{0,60}$/.test(text) ? clientTool(text) : undefined;
}

function clientTool(name: string): AskedTool {
  const can = ABILITIES.find(([names]) => names.test(name))?.[1];
  if (can !== undefined) return { kind: 'client', name, can: can.split(' ') as Capability[] };
  // A bare name that no client has is that of a server, all of whose tools are meant.
  return OTHERS.test(name) ? { kind: 'client', name, can: [] } : { kind: 'mcp', server: name, name: undefined };
}

/** Claude Code's own spelling, in the folders of whichever client. */
export function isSpelledForClaude(name: string): boolean {
  return /^(?:Bash|Read|Write|Edit|MultiEdit|NotebookEdit|Glob|Grep|WebFetch|WebSearch|Task|TodoWrite)$/.test(name);
}
